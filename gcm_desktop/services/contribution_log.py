"""The contribution log: what was asked for and sent, what came back, what was merged.

Belongs here: bringing together what is kept of each. Does not: sending (``requesting``), keeping
received files (``reviewing``), merging (``merging``).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from gcm_desktop.domain.author import UNKNOWN, Author
from gcm_desktop.domain.submission import Language
from gcm_desktop.services.companions import Companions
from gcm_desktop.services.ports import SubmissionStore


class Step(StrEnum):
    """What happened."""

    SENT = "sent"
    RECEIVED = "received"
    MERGED = "merged"
    TAKEN_BACK = "taken_back"
    """Merged, and undone since."""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One step.

    Attributes:
        at: UTC text, for display and for the order here; nothing else depends on it.
        body: Name by language of whom a request was sent to; may be empty.
        due: ISO date of a request, empty for none.
        parts: How many parts a request asks for.
        files: Names of the files received or merged.
        author: Who merged.
    """

    step: Step
    at: str
    body: Mapping[Language, str] = field(default_factory=dict)
    due: str = ""
    parts: int = 0
    files: tuple[str, ...] = ()
    author: Author = UNKNOWN


def contribution_log(
    store: SubmissionStore, companions: Companions, submission_id: str
) -> tuple[LogEntry, ...]:
    """Return the log of a draft, the newest step first; raises ``submission.unknown``."""
    entries = [
        *_sent(companions, submission_id),
        *_received(store, submission_id),
        *_merged(companions, submission_id),
    ]
    order = list(Step)
    return tuple(sorted(entries, key=lambda each: (each.at, order.index(each.step)), reverse=True))


def _sent(companions: Companions, submission_id: str) -> Iterator[LogEntry]:
    for each in companions.requests.sent(submission_id):
        request = each.request
        yield LogEntry(
            Step.SENT, each.at, body=request.body, due=request.due, parts=len(request.scope)
        )


def _received(store: SubmissionStore, submission_id: str) -> Iterator[LogEntry]:
    for each in store.received():
        if each.submission == submission_id:
            yield LogEntry(Step.RECEIVED, each.received, files=(each.name,))


def _merged(companions: Companions, submission_id: str) -> Iterator[LogEntry]:
    for each in companions.merges.merges(submission_id):
        step = Step.TAKEN_BACK if each.is_undone else Step.MERGED
        names = tuple(name for _, name in each.files)
        yield LogEntry(step, each.at, files=names, author=each.author)
