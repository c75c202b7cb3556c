"""What Home knows: the drafts, how far each is, the received files. Values and decisions only.

Belongs here: what is read on the store's worker and what follows from it. Does not: widgets.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.change import AddRecord, Change, MoveRecord, RemoveRecord, SetAnswer
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework, Item, Label
from gcm_desktop.domain.progress import DraftingState, progress
from gcm_desktop.domain.request import Request
from gcm_desktop.services.ports import Header, ReceivedFile
from gcm_desktop.services.use_cases import UseCases

PACKAGE_SUFFIX = ".gcm"
_JOURNAL_LOOK = 20
"""How many of the newest edits are looked through for one that belongs to an item."""


@dataclass(frozen=True, slots=True)
class DraftFacts:
    """A card before its text was read: the header and the framework's title."""

    header: Header
    title: Label


@dataclass(frozen=True, slots=True)
class HomeFacts:
    """What is there at first sight."""

    drafts: tuple[DraftFacts, ...]
    received: tuple[ReceivedFile, ...]


@dataclass(frozen=True, slots=True)
class DraftProgress:
    """How far one draft is.

    Attributes:
        counts: ``total`` and the number of counted items by drafting state.
        state: The card's pill: ``not_started``, ``drafting`` or ``ready``.
        last: The item edited last, ``None`` where nothing was written yet.
        code: Under which the draft is frozen, empty where it is open.
        request: What a small draft answers, ``None`` for a whole one.
    """

    counts: dict[str, int]
    state: str
    last: Item | None
    code: str = ""
    request: Request | None = None


def read_home(use_cases: UseCases) -> HomeFacts:
    """Return headers and received files; runs on the store's worker."""
    drafts = tuple(
        DraftFacts(header, _title(use_cases, header)) for header in use_cases.library.headers()
    )
    return HomeFacts(drafts, use_cases.reviewing.received())


def read_progress(use_cases: UseCases, submission_id: str) -> DraftProgress:
    """Return how far a draft is; runs on the store's worker."""
    opened = use_cases.library.open(submission_id)
    assigned = use_cases.assigning.assignments(submission_id)
    counts = progress(opened.submission, opened.framework, assigned).counts()
    changes = [entry.change for entry in use_cases.store.journal(submission_id, _JOURNAL_LOOK)]
    frozen = use_cases.freezing.frozen(submission_id)
    code = frozen.code if frozen else ""
    last, request = last_item(changes, opened.framework), use_cases.companions.requests.answered
    return DraftProgress(counts, whole_state(counts), last, code, request(submission_id))


def whole_state(counts: dict[str, int]) -> str:
    """Return the drafting state of the whole out of the counts."""
    if counts[DraftingState.NOT_STARTED] == counts["total"]:
        return DraftingState.NOT_STARTED.value
    unfinished = (DraftingState.NOT_STARTED, DraftingState.DRAFTING, DraftingState.AWAITING)
    if any(counts[state] for state in unfinished):
        return DraftingState.DRAFTING.value
    return DraftingState.READY.value


def last_item(changes: list[Change], framework: Framework) -> Item | None:
    """Return the item the newest of ``changes`` (newest first) belongs to."""
    for change in changes:
        for address in _touched(change):
            item = framework.items.get(addresses.owner(address))
            if item is not None:
                return item
    return None


def dropped_package(mime: QMimeData) -> Path | None:
    """Return the one package dropped, ``None`` for anything else.

    The address is looked at as text only: asking the system about a path on another host would
    send it the user's credentials.
    """
    files = [local_path(url) for url in mime.urls()] if mime.hasUrls() else []
    if len(files) != 1 or files[0] is None:
        return None
    return files[0] if files[0].suffix.lower() == PACKAGE_SUFFIX else None


def local_path(url: QUrl) -> Path | None:
    """Return the place on this computer that is dropped, ``None`` for one elsewhere."""
    path = url.toLocalFile()
    if not url.isLocalFile() or url.host() or path.startswith(("//", "\\\\")):
        return None
    return Path(path)


def _touched(change: Change) -> tuple[str, ...]:
    match change:
        case SetAnswer(address=address):
            return (address,)
        case AddRecord(record=record) | RemoveRecord(record=record) | MoveRecord(after=record):
            return record.serves
    return ()


def _title(use_cases: UseCases, header: Header) -> Label:
    try:
        return use_cases.shelf.framework(header).title
    except GcmError:
        return Label({"en": str(header.framework)})
