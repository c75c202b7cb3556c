"""Ports of what is kept beside the content of a draft and is not part of it.

Named versions, bodies and assignments, attached files, reports of an earlier cycle, freezes: each a
port of its own over the same store. Every method is one transaction and raises
``submission.unknown`` and ``store.*`` as ``SubmissionStore`` does. Belongs here: ports and the
values that cross them.
"""

from dataclasses import dataclass
from typing import Protocol

from gcm_desktop.domain.assignment import Assignment, Assignments, Body
from gcm_desktop.domain.author import UNKNOWN, Author
from gcm_desktop.domain.freezing import Freeze, Reopening


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
    """Names of snapshots."""

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
