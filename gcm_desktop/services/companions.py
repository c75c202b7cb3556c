"""Ports of what is kept beside the content of a draft and is not part of it.

Named versions, bodies and assignments, attached files, reports of an earlier cycle, freezes,
merges, remarks, requests: each a port of its own over the same store. Every method is one
transaction and raises ``submission.unknown`` and ``store.*`` as ``SubmissionStore`` does. Belongs
here: ports and the values that cross them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from gcm_desktop.domain.assignment import Assignment, Assignments, Body
from gcm_desktop.domain.author import UNKNOWN, Author
from gcm_desktop.domain.canonical import Snapshot
from gcm_desktop.domain.change import Change
from gcm_desktop.domain.freezing import Freeze, Reopening
from gcm_desktop.domain.merge import Joinings
from gcm_desktop.domain.request import Request, SentRequest
from gcm_desktop.domain.review import Remark
from gcm_desktop.domain.submission import Record, Submission
from gcm_desktop.services.ports import StoredSnapshot


@dataclass(frozen=True, slots=True)
class Version:
    """A point of a draft's history that one can go back to.

    Attributes:
        snapshot: Id of the snapshot that is the version.
        name: As given by a person; empty for an automatic one.
        made: UTC text, for display only.
    """

    snapshot: str
    name: str
    made: str
    author: Author = UNKNOWN


class VersionNames(Protocol):
    """Snapshots by their ids and by the names that persons gave them."""

    def lineage(self, submission_id: str) -> tuple[Snapshot, ...]:
        """Return all snapshots without their content, the oldest first."""
        ...

    def snapshot_content(self, submission_id: str, snapshot: str) -> bytes:
        """Return the canonical content of a snapshot, empty where only its id is known."""
        ...

    def named(self, submission_id: str) -> tuple[Version, ...]:
        """Return the named versions, the oldest first."""
        ...

    def name_version(self, submission_id: str, version: Version) -> None:
        """Name a snapshot; a second name of one snapshot replaces the first, an empty takes it.

        Raises:
            GcmError: ``version.unknown`` where there is no such snapshot.
        """
        ...


class AssignmentBook(Protocol):
    """Bodies and assignments of a draft."""

    def assignments(self, submission_id: str) -> Assignments:
        """Return all bodies, in the order they were added, and all assignments."""
        ...

    def keep_body(self, submission_id: str, body: Body) -> None:
        """Add a body, or alter the one with its id."""
        ...

    def drop_body(self, submission_id: str, body_id: str) -> None:
        """Take a body away with its assignments; raises ``body.unknown``."""
        ...

    def assign(self, submission_id: str, assignment: Assignment) -> None:
        """Assign a part, in place of what it was assigned to; raises ``body.unknown``."""
        ...

    def unassign(self, submission_id: str, about: str) -> None:
        """Take an assignment away; one that is not there is no fault."""
        ...


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept with a draft, by the hash of its bytes.

    Attributes:
        sha256: Of the bytes; its identity.
        name: File name it came under, cleaned, for display.
        size: Bytes.
    """

    sha256: str
    name: str
    size: int
    added: str


class AttachmentShelf(Protocol):
    """Files kept with drafts."""

    def attachments(self, submission_id: str) -> tuple[Attachment, ...]:
        """Return the files of a draft, the oldest first."""
        ...

    def attach(self, submission_id: str, attachment: Attachment, content: bytes) -> None:
        """Keep a file; the same bytes again change nothing but the name."""
        ...

    def attached(self, submission_id: str, sha256: str) -> bytes:
        """Return a file's bytes.

        Raises:
            GcmError: ``attached.unknown``; ``store.corrupt`` where the bytes are not those.
        """
        ...


@dataclass(frozen=True, slots=True)
class EarlierReport:
    """What was said last time, kept beside the draft.

    Attributes:
        id: SHA-256 of the file it was read from.
        kind: ``submission`` (content is canonical JSON) or ``word`` (content is a JSON list of
            its headings and paragraphs).
        name: File name it came under, for display.
        pack: SHA-256 of its framework pack, which the store keeps; empty for ``word``.
    """

    id: str
    kind: str
    name: str
    pack: str
    added: str


class EarlierReports(Protocol):
    """Reports of an earlier cycle that a draft was started from or is compared with."""

    def earlier(self, submission_id: str) -> tuple[EarlierReport, ...]:
        """Return the reports kept with a draft, the oldest first."""
        ...

    def keep_earlier(self, submission_id: str, report: EarlierReport, content: bytes) -> None:
        """Keep a report; the same one again changes nothing."""
        ...

    def earlier_content(self, submission_id: str, report_id: str) -> bytes:
        """Return a report's content; raises ``earlier.unknown``."""
        ...


class FreezeBook(Protocol):
    """When a draft was frozen and reopened; while a freeze is in force it refuses changes."""

    def freezes(self, submission_id: str) -> tuple[Freeze, ...]:
        """Return every freeze of a draft, the oldest first."""
        ...

    def freeze(self, submission_id: str, given: Freeze, content: str) -> None:
        """Put a freeze in force.

        Args:
            content: SHA-256 of the draft's canonical JSON as it is meant to be frozen.

        Raises:
            GcmError: for a person ``submission.frozen`` where one is in force already and
                ``submission.changed`` where the content is another by now; ``version.unknown``
                where there is no such snapshot.
        """
        ...

    def reopen(self, submission_id: str, reopening: Reopening) -> None:
        """End the freeze in force; raises ``submission.not_frozen`` where there is none."""
        ...


class RemarkBook(Protocol):
    """Comments on a draft and what followed; they can be made while a freeze is in force."""

    def remarks(self, submission_id: str) -> tuple[Remark, ...]:
        """Return all remarks, by their ids."""
        ...

    def keep_remarks(self, submission_id: str, remarks: tuple[Remark, ...]) -> None:
        """Keep remarks; one whose id is known is left as it is."""
        ...


@dataclass(frozen=True, slots=True)
class RecordConflict:
    """A record that one side removed and the other went on writing."""

    record: Record
    is_removed_here: bool


@dataclass(frozen=True, slots=True)
class MergeNote:
    """A merge that was made.

    Attributes:
        id: ULID.
        at: UTC text, for display only.
        before: Id of the snapshot of the draft before it.
        after: Id of the snapshot it made.
        files: SHA-256 and name of each file, in the order of the merge.
        report: What it did, as plain data (``services/merging``).
        is_undone: True once it was taken back.
    """

    id: str
    at: str
    before: str
    after: str
    files: tuple[tuple[str, str], ...]
    report: Mapping[str, Any]
    author: Author = UNKNOWN
    is_undone: bool = False


@dataclass(frozen=True, slots=True)
class MergeStep:
    """One step of merging: all of it is kept, or nothing.

    Attributes:
        expected: SHA-256 of the draft's canonical JSON before; another content is no place for it.
        changes: What it does to the content.
        joinings: In place of those kept for these answers; none takes them away.
        records: Records in question from now on, all of them.
        remarks: To be kept beside those known.
        dropped: Ids of remarks that go: those a merge brought that is taken back.
        snapshots: To be kept; the last becomes the head.
        head: Id of a snapshot kept already that becomes the head again; empty leaves it.
        note: The merge it is or takes back; ``None`` where it decides a conflict.
    """

    expected: str
    changes: tuple[Change, ...]
    joinings: Joinings
    records: tuple[RecordConflict, ...]
    snapshots: tuple[StoredSnapshot, ...] = ()
    remarks: tuple[Remark, ...] = ()
    dropped: tuple[str, ...] = ()
    head: str = ""
    note: MergeNote | None = None


class MergeBook(Protocol):
    """What was merged into a draft, and what is in conflict since."""

    def joinings(self, submission_id: str) -> Joinings:
        """Return the sides of every answer that was joined."""
        ...

    def record_conflicts(self, submission_id: str) -> tuple[RecordConflict, ...]:
        """Return the records in question, by their addresses."""
        ...

    def merges(self, submission_id: str) -> tuple[MergeNote, ...]:
        """Return the merges made, the oldest first."""
        ...

    def merge(self, submission_id: str, step: MergeStep) -> str:
        """Make a step durable with its journal rows; return the time.

        Raises:
            GcmError: for a person ``submission.frozen`` and, where the content is another by now,
                ``submission.changed``; ``record.*`` as ``SubmissionStore.apply``.
        """
        ...


class RequestBook(Protocol):
    """Requests: those sent from a draft, and the one a small draft is the answer to."""

    def answered(self, submission_id: str) -> Request | None:
        """Return the request a draft answers, ``None`` where it is a whole one."""
        ...

    def begin(
        self,
        submission: Submission,
        snapshots: tuple[StoredSnapshot, ...],
        pack: str,
        request: Request,
    ) -> None:
        """Keep a new draft that answers a request, in one transaction.

        Raises:
            GcmError: ``submission.exists``.
        """
        ...

    def sent(self, submission_id: str) -> tuple[SentRequest, ...]:
        """Return the requests sent from a draft, the oldest first."""
        ...

    def keep_sent(self, submission_id: str, sent: SentRequest) -> None:
        """Note a request as sent; one that is noted already changes nothing."""
        ...


class Companions(Protocol):
    """All of it, as the composition root hands it to the use cases."""

    @property
    def versions(self) -> VersionNames:
        """Names of snapshots."""
        ...

    @property
    def assignments(self) -> AssignmentBook:
        """Bodies and assignments."""
        ...

    @property
    def attachments(self) -> AttachmentShelf:
        """Files."""
        ...

    @property
    def earlier(self) -> EarlierReports:
        """Reports of an earlier cycle."""
        ...

    @property
    def freezes(self) -> FreezeBook:
        """Freezes and reopenings."""
        ...

    @property
    def merges(self) -> MergeBook:
        """Merges and conflicts."""
        ...

    @property
    def remarks(self) -> RemarkBook:
        """Comments."""
        ...

    @property
    def requests(self) -> RequestBook:
        """Requests sent and answered."""
        ...
