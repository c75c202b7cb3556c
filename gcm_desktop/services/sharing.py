"""Packages out and in: packing a draft, importing a received one as a draft of one's own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gcm_desktop.domain.canonical import receipt, submission_json
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.services.admission import MAX_PACKAGE_BYTES, admit
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.lineage import take_snapshot
from gcm_desktop.services.ports import (
    Files,
    PackageCodec,
    PackageContent,
    StoredSnapshot,
    SubmissionStore,
)

KIND = "submission"


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did."""

    id: str
    is_new: bool
    repaired: tuple[str, ...]


class Sharing:
    """Use cases around ``.gcm`` files."""

    def __init__(
        self,
        store: SubmissionStore,
        shelf: FrameworkShelf,
        codec: PackageCodec,
        files: Files,
        now: Callable[[], str],
    ) -> None:
        self._store = store
        self._shelf = shelf
        self._codec = codec
        self._files = files
        self._now = now

    def pack(self, submission_id: str, out: Path) -> str:
        """Write a draft as a package to ``out`` and return its receipt.

        Raises:
            GcmError: ``submission.unknown``, ``file.unwritable``.
        """
        submission = self._store.load(submission_id)
        head = take_snapshot(self._store, submission, self._now)
        lineage = tuple(stored.snapshot for stored in self._store.snapshots(submission_id))
        header = self._store.header(submission_id)
        package = PackageContent(
            kind=KIND,
            submission=submission,
            content=head.content,
            framework_data=self._shelf.data(header),
            framework_sha256=self._shelf.sha256(header),
            head=head.snapshot,
            lineage=lineage,
            created=head.made,
        )
        self._files.write(out, self._codec.write(package))
        return receipt(head.content)

    def import_file(self, file: Path) -> Imported:
        """Make a received submission a draft of one's own, id and lineage kept.

        Raises:
            GcmError: ``package.*``, ``file.*``; ``submission.differs`` (for a person) where the
                submission is here already with other content.
        """
        return self._import(self._files.read(file, MAX_PACKAGE_BYTES))

    def import_received(self, sha256: str) -> Imported:
        """Make a received file that is kept by hash a draft; it is verified anew.

        Raises:
            GcmError: ``received.unknown`` and as ``import_file``.
        """
        return self._import(self._store.received_content(sha256))

    def _import(self, content: bytes) -> Imported:
        admitted = admit(self._codec, content)
        submission, package = admitted.submission, admitted.package
        if any(header.id == submission.id for header in self._store.headers()):
            present = self._store.load(submission.id)
            if submission_json(present) != submission_json(submission):
                raise GcmError("submission.differs", Reaction.PERSON, id=submission.id)
            return Imported(submission.id, is_new=False, repaired=admitted.repaired)
        self._store.keep_framework(package.framework_sha256, package.framework_data)
        ancestors = tuple(
            StoredSnapshot(snapshot, package.created, b"")
            for snapshot in package.lineage
            if snapshot.id != package.head.id
        )
        head = StoredSnapshot(package.head, package.created, package.content)
        self._store.create(submission, (*ancestors, head), package.framework_sha256)
        return Imported(submission.id, is_new=True, repaired=admitted.repaired)
