"""The rows of the outline: an item, a question, a kind of record, each with what is said of it.

Belongs here: one row at a time. Does not: their groups (``outline_presenter``).
"""

from dataclasses import replace

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.assignment import Assignments
from gcm_desktop.domain.framework import Item, Question, RecordKind
from gcm_desktop.domain.progress import NOBODY, DraftingState, Progress
from gcm_desktop.domain.submission import Language
from gcm_desktop.ui.assigning.assignment_words import assignment_words, awaiting_words, today
from gcm_desktop.ui.commenting.comment_words import comment_words
from gcm_desktop.ui.drafting.record_places import page_of
from gcm_desktop.ui.drafting.wordings import item_number
from gcm_desktop.ui.translation import translate
from gcm_desktop.ui.widgets.outline_items import OutlineItem
from gcm_desktop.ui.words import DRAFTING

_SETTLED = (DraftingState.NOT_APPLICABLE, DraftingState.APPROVED)


def outline_item(
    item: Item, progress: Progress, interface: Language, assignments: Assignments = NOBODY
) -> OutlineItem:
    """Return the row of one item."""
    look = DRAFTING[progress.states[item.address].value] if item.reporting else None
    addressee = item.addressee if not item.reporting else None
    bodies = progress.awaiting.get(item.address, ())
    note = assigned_words(assignments, item.address, progress, interface)
    return OutlineItem(
        item.address,
        item_number(item, interface),
        item.short.in_language(interface),
        look,
        addressee.in_language(interface) if addressee else note,
        awaiting_words(assignments, bodies, interface) if bodies else "",
    )


def question_row(
    item: Item,
    question: Question,
    progress: Progress,
    interface: Language,
    assignments: Assignments,
) -> OutlineItem:
    """Return the row of one question that is assigned by itself."""
    address = f"{item.address}/{question.key}"
    state = progress.states[item.address]
    if state not in _SETTLED:
        is_owed = address in progress.owed
        state = DraftingState.AWAITING if is_owed else DraftingState.READY
    label = question.label.in_language(interface)
    return OutlineItem(
        address,
        item_number(item, interface),
        f"{item.short.in_language(interface)} · {label}",
        DRAFTING[state.value],
        assigned_words(assignments, address, progress, interface),
    )


def record_row(
    kind: RecordKind,
    count: int,
    interface: Language,
    progress: Progress | None = None,
    assignments: Assignments = NOBODY,
) -> OutlineItem:
    """Return the row of one kind of record."""
    title = f"{kind.plural.in_language(interface)} · {count}"
    note = assigned_words(assignments, page_of(kind.kind), progress, interface) if progress else ""
    return OutlineItem(page_of(kind.kind), "", title, note=note)


def commented(row: OutlineItem, count: int) -> OutlineItem:
    """Return a row that says how many comments on it are not settled."""
    return replace(row, comments=comment_words(count)) if count else row


def assigned_words(
    assignments: Assignments, address: Address, progress: Progress, interface: Language
) -> str:
    """Return whom ``address`` itself is assigned to, empty where to nobody."""
    assignment = assignments.by_address.get(address)
    if assignment is None:
        return ""
    is_owed = address in progress.owed
    words = assignment_words(assignments, assignment, interface, is_owed=is_owed, on=today())
    return translate("Assigning", "Assigned to: {body}").replace("{body}", words)
