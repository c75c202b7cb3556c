"""Versions of a draft: naming one, going through them, going back to one; approving an item.

A version is a snapshot. One is kept by itself when a draft is opened with another content than its
newest snapshot has, before an export and with an approval: never two of one content in a row.
Belongs here: the use cases. Does not: what differs (``domain/difference``), what an approval means
(``domain/approval``), merging.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass

from gcm_desktop.domain.address import MAX_LENGTH, Address
from gcm_desktop.domain.approval import approved, is_valid, withdrawn
from gcm_desktop.domain.author import Author
from gcm_desktop.domain.canonical import from_data
from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.submission import Submission
from gcm_desktop.domain.text import clean_line
from gcm_desktop.services.authoring import Authoring
from gcm_desktop.services.companions import Companions, Version
from gcm_desktop.services.drafting import Drafting
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.lineage import left_with, part_heads, take_snapshot
from gcm_desktop.services.ports import SubmissionStore

EARLIER = "earlier:"
"""Opens the id of a report of an earlier cycle where the id of a snapshot would stand."""
MOST_LETTERS = 120
"""A version's name is one line in lists; longer is cut where it is given."""
_LEAST_PREFIX = 4


@dataclass(frozen=True, slots=True)
class Listed:
    """A version as lists show it.

    Attributes:
        version: Its name is empty where it was kept by itself.
        is_submitted: True for the last one that was packed or exported.
        is_earlier: True for the report of an earlier cycle: to compare with, never to go back to.
    """

    version: Version
    is_submitted: bool = False
    is_earlier: bool = False


class Versioning:
    """Use cases around the history of one draft."""

    def __init__(
        self,
        store: SubmissionStore,
        companions: Companions,
        authoring: Authoring,
        drafting: Drafting,
        shelf: FrameworkShelf,
        now: Callable[[], str],
    ) -> None:
        self._store = store
        self._companions = companions
        self._authoring = authoring
        self._drafting = drafting
        self._shelf = shelf
        self._now = now

    def keep(self, content: Submission) -> str:
        """Return the id of the snapshot of ``content``, made where it differs from the newest."""
        return take_snapshot(self._store, content, self._now).snapshot.id

    def keep_opened(self, content: Submission, head: str) -> None:
        """Keep a draft as it was when it was opened for writing, unless it is kept already.

        Args:
            head: Its newest snapshot at that moment; where there is a newer one by now, that one
                follows from this content and nothing is kept.
        """
        if self._store.header(content.id).head == head:
            self.keep(content)

    def name_version(
        self, submission_id: str, name: str, content: Submission | None = None
    ) -> Version:
        """Name the draft as it is, or as ``content`` which an open window holds.

        Raises:
            GcmError: ``submission.unknown``; ``version.nameless`` where no name is given.
        """
        cleaned = clean_line(name)[:MOST_LETTERS].strip()
        if not cleaned:
            raise GcmError("version.nameless")
        snapshot = self.keep(content or self._store.load(submission_id))
        version = Version(snapshot, cleaned, self._now(), self._authoring.author)
        self._companions.versions.name_version(submission_id, version)
        return version

    def versions(self, submission_id: str) -> tuple[Listed, ...]:
        """Return what can be gone back to or compared with, the newest first, reports last.

        Ancestors from elsewhere, of which only the id is known, are not among them, nor is what
        came as a part: nobody can go back to a part of a draft.
        """
        named = {
            version.snapshot: version for version in self._companions.versions.named(submission_id)
        }
        submitted = left_with(self._store, submission_id)
        parts = part_heads(self._companions.merges.merges(submission_id))
        found = [
            Listed(
                named.get(stored.snapshot.id, Version(stored.snapshot.id, "", stored.made)),
                is_submitted=stored.snapshot.id == submitted,
            )
            for stored in reversed(self._store.snapshots(submission_id))
            if stored.content and stored.snapshot.id not in parts
        ]
        reports = [
            Listed(Version(EARLIER + report.id, report.name, report.added), is_earlier=True)
            for report in reversed(self._companions.earlier.earlier(submission_id))
            if report.kind == "submission"
        ]
        return (*found, *reports)

    def content(self, submission_id: str, snapshot: str) -> Submission:
        """Return the content of a version or of an earlier report.

        Raises:
            GcmError: ``version.unknown``, ``earlier.unknown``, ``version.unreadable``.
        """
        if snapshot.startswith(EARLIER):
            report = snapshot.removeprefix(EARLIER)
            kept = self._companions.earlier.earlier_content(submission_id, report)
        else:
            kept = self._kept(submission_id, snapshot)
        try:
            return from_data(json.loads(kept))
        except (ValueError, KeyError, TypeError, RecursionError) as fault:
            raise GcmError("version.unreadable", version=snapshot[:64]) from fault

    def find(self, submission_id: str, words: str) -> str:
        """Return the id of the version meant by an id, the beginning of one, or a name.

        Raises:
            GcmError: ``version.unknown``; ``version.ambiguous`` where several are meant.
        """
        found = [listed.version for listed in self.versions(submission_id)]
        for version in found:
            if version.snapshot == words:
                return words
        meant = [version.snapshot for version in found if version.name == words]
        if not meant and len(words) >= _LEAST_PREFIX:
            meant = [v.snapshot for v in found if v.snapshot.startswith(words.lower())]
        if not meant:
            raise GcmError("version.unknown", version=words[:64])
        if len(meant) > 1:
            raise GcmError("version.ambiguous", version=words[:64], count=len(meant))
        return meant[0]

    def restore(self, submission_id: str, snapshot: str, address: Address | None = None) -> int:
        """Go back to a version, as a whole or at one address and below; return how many changes.

        What is there now is kept as a version first. ``address`` is that of an answer, an item, a
        record or ``outline``.

        Raises:
            GcmError: as ``content``; ``version.earlier`` for a report of an earlier cycle;
                ``address.unknown`` where no side says anything and no item is.
        """
        # Not with the module: it is there at every start, which has no time to spare for this.
        from gcm_desktop.domain.difference import OUTLINE, changes_between

        if snapshot.startswith(EARLIER):
            raise GcmError("version.earlier")
        wanted = self.content(submission_id, snapshot)
        current = self._store.load(submission_id)
        if address not in (None, OUTLINE):
            self._expect(submission_id, address or "", current, wanted)
        changes = changes_between(current, wanted, None if address is None else (address,))
        if not changes:
            return 0
        self.keep(current)
        self._drafting.apply(submission_id, changes)
        return len(changes)

    def approval(self, content: Submission, item: Address, author: Author) -> SetAnswer | None:
        """Return the change that approves ``item`` as ``content`` says it, which is kept.

        Raises:
            GcmError: ``author.unknown`` (for a person) where nobody is named.
        """
        if not author.is_known:
            raise GcmError("author.unknown", Reaction.PERSON)
        return approved(content, item, author, self._now(), self.keep(content))

    def approve(self, submission_id: str, item: Address) -> bool:
        """Approve an item in the name of who writes on this computer; False where it is already.

        Raises:
            GcmError: ``address.unknown``; as ``approval``.
        """
        self._shelf.framework(self._store.header(submission_id)).item(item)
        content = self._store.load(submission_id)
        if is_valid(content, item):
            return False
        change = self.approval(content, item, self._authoring.author)
        return self._made(submission_id, change)

    def withdraw(self, submission_id: str, item: Address) -> bool:
        """Withdraw an approval; False where there was none. Raises ``address.unknown``."""
        self._shelf.framework(self._store.header(submission_id)).item(item)
        return self._made(submission_id, withdrawn(self._store.load(submission_id), item))

    def _expect(self, submission_id: str, address: Address, *sides: Submission) -> None:
        framework = self._shelf.framework(self._store.header(submission_id))
        records = {record.address for side in sides for record in side.records.values()}
        is_said = any(True for side in sides for _ in side.answers_under(address))
        if not is_said and address not in records and address not in framework.items:
            raise GcmError("address.unknown", address=address[:MAX_LENGTH])

    def _made(self, submission_id: str, change: SetAnswer | None) -> bool:
        if change is not None:
            self._drafting.apply(submission_id, (change,))
        return change is not None

    def _kept(self, submission_id: str, snapshot: str) -> bytes:
        for stored in self._store.snapshots(submission_id):
            if stored.snapshot.id == snapshot and stored.content:
                return stored.content
        raise GcmError("version.unknown", version=snapshot[:64])
