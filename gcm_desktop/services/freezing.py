"""Freezing and reopening a draft: named acts, kept with their codes.

Belongs here: the use cases, and which content leaves. Does not: the refusal of changes (the store's
``apply``), the files that leave (``bundling``).
"""

from collections.abc import Callable
from dataclasses import dataclass

from gcm_desktop.domain.author import Author
from gcm_desktop.domain.canonical import content_hash, receipt, submission_json
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.freezing import Freeze, Reopening, in_force
from gcm_desktop.domain.leaving import FINAL, Outgoing, outgoing
from gcm_desktop.domain.submission import Submission
from gcm_desktop.domain.text import clean_line
from gcm_desktop.services.authoring import Authoring
from gcm_desktop.services.companions import FreezeBook
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.lineage import take_outgoing_snapshot
from gcm_desktop.services.ports import StoredSnapshot, SubmissionStore

MOST_LETTERS = 400
"""Why something was reopened is one line in lists; longer is cut where it is given."""


@dataclass(frozen=True, slots=True)
class Left:
    """What leaves of a draft.

    Attributes:
        content: What leaves with the final profile.
        snapshot: Its snapshot, with its canonical JSON.
        draft: SHA-256 of the draft's own canonical JSON, approvals included, at that moment.
        freezes: Every freeze of the draft so far, the oldest first.
    """

    content: Outgoing
    snapshot: StoredSnapshot
    draft: str
    freezes: tuple[Freeze, ...]

    @property
    def submission(self) -> Submission:
        """The content that leaves."""
        return self.content.submission

    @property
    def code(self) -> str:
        """The receipt of what leaves."""
        return receipt(self.snapshot.content)


class Freezing:
    """Use cases around frozen submissions."""

    def __init__(
        self,
        store: SubmissionStore,
        shelf: FrameworkShelf,
        book: FreezeBook,
        authoring: Authoring,
        now: Callable[[], str],
        *,
        is_small: Callable[[str], bool] = lambda _: False,
    ) -> None:
        self._is_small = is_small
        self._store = store
        self._shelf = shelf
        self._book = book
        self._authoring = authoring
        self._now = now

    def freezes(self, submission_id: str) -> tuple[Freeze, ...]:
        """Return every freeze of a draft, the oldest first; raises ``submission.unknown``."""
        return self._book.freezes(submission_id)

    def frozen(self, submission_id: str) -> Freeze | None:
        """Return the freeze in force, ``None`` for an open draft; raises ``submission.unknown``."""
        return in_force(self._book.freezes(submission_id))

    def take(self, submission_id: str) -> Left:
        """Return what leaves of a draft as it is now, a snapshot of it kept.

        While it is frozen, that is what left.

        Raises:
            GcmError: ``submission.unknown``, ``request.part_only`` for a small draft, ``store.*``.
        """
        if self._is_small(submission_id):
            raise GcmError("request.part_only")
        draft = self._store.load(submission_id)
        framework = self._shelf.framework(self._store.header(submission_id))
        leaves, freezes = outgoing(draft, framework, FINAL), self._book.freezes(submission_id)
        content = leaves.submission
        whole = content_hash(submission_json(draft))
        present = in_force(freezes)
        for stored in self._store.snapshots(submission_id) if present else ():
            if present and stored.snapshot.id == present.snapshot and stored.content:
                return Left(leaves, stored, whole, freezes)
        taken = take_outgoing_snapshot(self._store, draft, content, self._now)
        return Left(leaves, taken, whole, freezes)

    def freeze(self, submission_id: str, left: Left | None = None) -> Freeze:
        """Freeze a draft and return the freeze in force; a frozen one stays as it is.

        Args:
            left: What has left already; the draft as it is now where nothing has.

        Raises:
            GcmError: ``submission.unknown``; ``submission.changed`` (for a person) where the draft
                is no longer what has left.
        """
        present = self.frozen(submission_id)
        if present is not None:
            return present
        if self._is_small(submission_id):
            raise GcmError("request.part_only")
        leaves = left or self.take(submission_id)
        made = Freeze(leaves.code, leaves.snapshot.snapshot.id, self._now(), self._authoring.author)
        self._book.freeze(submission_id, made, leaves.draft)
        return made

    def reopen(self, submission_id: str, why: str, author: Author | None = None) -> Freeze:
        """Open a frozen draft again and return the freeze that has ended.

        Args:
            author: Who does it; who writes on this computer where none is given.

        Raises:
            GcmError: ``freezing.why_missing``, ``submission.not_frozen``, ``submission.unknown``.
        """
        reason = clean_line(why)[:MOST_LETTERS].strip()
        if not reason:
            raise GcmError("freezing.why_missing")
        who = author if author is not None else self._authoring.author
        self._book.reopen(submission_id, Reopening(reason, self._now(), who))
        return self._book.freezes(submission_id)[-1]
