"""Times and names in words: when something was, what a language and a foreign text are shown as.

Belongs here: short wordings every page shares. Does not: dates of documents (``export``).
"""

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QLocale, Qt

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.services.ports import Countries
from gcm_desktop.ui.translation import Language, translate

_ISOLATE, _POP = "\u2068", "\u2069"


def when(utc: str, *, today: date | None = None) -> str:
    """Return a moment as ``today 14:03``, ``yesterday 14:03`` or ``05/05/2026`` in local time.

    Args:
        utc: ISO 8601 text in UTC as the store keeps it; anything else is given back as it is.
        today: The local day; for tests.
    """
    try:
        moment = datetime.strptime(utc, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).astimezone()
    except ValueError:
        return utc
    present = today or datetime.now(UTC).astimezone().date()
    if moment.date() == present:
        return translate("Moments", "today {time}").replace("{time}", f"{moment:%H:%M}")
    if moment.date() == present - timedelta(days=1):
        return translate("Moments", "yesterday {time}").replace("{time}", f"{moment:%H:%M}")
    return f"{moment:%d/%m/%Y}"


def day(utc: str) -> str:
    """Return the day of a moment of the store, in local time."""
    try:
        moment = datetime.strptime(utc, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).astimezone()
    except ValueError:
        return utc
    return f"{moment:%d/%m/%Y}"


def counted(number: int) -> str:
    """Return a number with its thousands set apart as the language of the interface does."""
    grouped = f"{number:,}"
    is_french = QLocale().language() == QLocale.Language.French
    return grouped.replace(",", "\u202f") if is_french else grouped


def tally(pattern: str, count: int, state: str) -> str:
    """Return how many are in one state: ``9 ready`` or ``Prêt : 9``, as ``pattern`` has it.

    Args:
        pattern: Translated words with the places ``{count}`` and ``{state}``.
    """
    word = state if pattern.startswith("{state}") else state.lower()
    return pattern.replace("{count}", counted(count)).replace("{state}", word)


def own_name(language: str) -> str:
    """Return a language's name in itself, its code where the interface does not speak it."""
    known = {each.value: each.own_name for each in Language}
    return known.get(language, language)


def isolated(text: str) -> str:
    """Return ``text`` set apart, so that letters of another direction leave its surroundings be."""
    return f"{_ISOLATE}{text}{_POP}"


def led(text: str) -> str:
    """Return ``text`` so that it is laid out in the direction of the interface.

    What begins with a digit or an isolated name would be laid out from left to right.
    """
    is_right_to_left = QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
    return ("\u200f" if is_right_to_left else "\u200e") + text


def country_words(countries: Countries, code: str, language: str) -> str:
    """Return a State's short name, its code where the name is not known (received files)."""
    try:
        return countries.name(code, language)
    except GcmError:
        return code
