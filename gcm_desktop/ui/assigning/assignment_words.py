"""Bodies and assignments in words: a name, "due 12 December 2026", "Awaiting …".

Belongs here: wordings. Does not: widgets.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime

from gcm_desktop.domain.assignment import Assignment, Assignments
from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.typed import is_iso_date
from gcm_desktop.ui.dates import date_words
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.translation import translate


def today() -> date:
    """Return the day here; it only decides what a due date is called."""
    return datetime.now(UTC).astimezone().date()


def is_overdue(due: str, on: date) -> bool:
    """True where the day ``due`` (ISO, may be empty) lies before ``on``."""
    return is_iso_date(due) and date.fromisoformat(due) < on


def body_word(assignments: Assignments, body_id: str, interface: Language) -> str:
    """Return a body's name, set apart from what stands around it."""
    body = assignments.bodies.get(body_id)
    return isolated(body.name(interface)) if body else ""


def bodies_words(assignments: Assignments, bodies: Iterable[str], interface: Language) -> str:
    """Return the names of bodies in a row."""
    names = [body_word(assignments, each, interface) for each in bodies]
    return ("، " if interface == "ar" else ", ").join(name for name in names if name)


def kind_word(kind: str) -> str:
    """Return what kind of body it is."""
    words = {
        "ministry": translate("Assigning", "Ministry"),
        "council": translate("Assigning", "Council"),
        "agency": translate("Assigning", "Agency"),
        "local": translate("Assigning", "Local authority"),
        "other": translate("Assigning", "Other body"),
    }
    return words.get(kind, kind)


def due_words(due: str, *, is_owed: bool, on: date) -> str:
    """Return when something is due, empty without a date.

    Args:
        is_owed: What was given in time is not overdue, however late it is now.
        on: The day of reading.
    """
    words = date_words(due)
    if not words:
        return ""
    pattern = translate("Assigning", "due {date}")
    if is_owed and date.fromisoformat(due) == on:
        pattern = translate("Assigning", "due today, {date}")
    elif is_owed and is_overdue(due, on):
        pattern = translate("Assigning", "overdue since {date}")
    return pattern.replace("{date}", words)


def assignment_words(
    assignments: Assignments,
    assignment: Assignment,
    interface: Language,
    *,
    is_owed: bool,
    on: date,
) -> str:
    """Return whom something is assigned to and when it is due."""
    name = body_word(assignments, assignment.body, interface)
    due = due_words(assignment.due, is_owed=is_owed, on=on)
    return f"{name} · {due}" if due else name


def awaiting_words(assignments: Assignments, bodies: Iterable[str], interface: Language) -> str:
    """Return who is awaited, the bare state where nobody is known."""
    names = bodies_words(assignments, bodies, interface)
    if not names:
        return translate("State", "Awaiting a body")
    return translate("Assigning", "Awaiting {bodies}").replace("{bodies}", names)
