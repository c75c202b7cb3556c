"""Packages out and in: packing a draft, importing a received one as a draft of one's own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gcm_desktop.domain.canonical import receipt, submission_json
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.leaving import BLANK, DRAFT, FINAL, Outgoing, expect_profile, outgoing
from gcm_desktop.domain.request import Request
from gcm_desktop.domain.review import Remark
from gcm_desktop.services.admission import MAX_PACKAGE_BYTES, Admitted, admit
from gcm_desktop.services.attaching import keep_received, named_attachments
from gcm_desktop.services.companions import AttachmentShelf, Companions
from gcm_desktop.services.exporting import DOCUMENT_FORMATS
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.key_ports import Signer
from gcm_desktop.services.lineage import take_outgoing_snapshot
from gcm_desktop.services.package_ports import PackageCodec, PackageContent
from gcm_desktop.services.ports import Files, StoredSnapshot, SubmissionStore
from gcm_desktop.services.sealing import PLAIN, Finish

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
        attachments: AttachmentShelf,
        *,
        beside: Companions | None = None,
        is_frozen: Callable[[str], bool] = lambda _: False,
    ) -> None:
        self._remarks = beside.remarks if beside is not None else None
        self._requests = beside.requests if beside is not None else None
        self._store = store
        self._shelf = shelf
        self._codec = codec
        self._files = files
        self._now = now
        self._attachments = attachments
        self._is_frozen = is_frozen

    def pack(
        self, submission_id: str, out: Path, profile: str = DRAFT, finish: Finish = PLAIN
    ) -> str:
        """Write a draft with its evidence files as a package to ``out`` and return its receipt.

        A file that is not there stays out; a check names it. A frozen draft leaves as it left. To
        colleagues a package takes everything along (``draft``), else what ``profile`` lets out.
        ``finish`` signs and seals it.

        Raises:
            GcmError: ``submission.unknown``, ``export.profile_unknown``, ``export.format_unknown``
                for a blank one, ``request.part_only`` for a small draft, ``file.unwritable``,
                ``store.corrupt``.
        """
        expect_profile(profile)
        if self._answered(submission_id) is not None:  # merged, all else would be taken for removed
            raise GcmError("request.part_only")
        if profile == BLANK:  # a package of no answers would be taken for the submission emptied
            formats = ", ".join(DOCUMENT_FORMATS)
            raise GcmError("export.format_unknown", format="gcm", formats=formats)
        draft = self._store.load(submission_id)
        if profile == DRAFT and self._is_frozen(submission_id):
            profile = FINAL
        framework = self._shelf.framework(self._store.header(submission_id))
        content = outgoing(draft, framework, profile)
        head = take_outgoing_snapshot(self._store, draft, content.submission, self._now)
        remarks: tuple[Remark, ...] = ()
        if profile == DRAFT and self._remarks is not None:
            remarks = self._remarks.remarks(submission_id)
        made = self.package(content, head, remarks, finish.signer)
        self._files.write(out, finish.seal(made))
        return receipt(head.content)

    def package(
        self,
        content: Outgoing,
        head: StoredSnapshot,
        remarks: tuple[Remark, ...] = (),
        signer: Signer | None = None,
    ) -> bytes:
        """Return the package of what leaves of a draft with the files it names; raises ``store.*``.

        Args:
            head: The newest snapshot, which is of this very content.
            remarks: Comments that go along, to colleagues only.
            signer: Signs it.
        """
        submission = content.submission
        lineage = tuple(stored.snapshot for stored in self._store.snapshots(submission.id))
        header = self._store.header(submission.id)
        package = PackageContent(
            kind=KIND,
            submission=submission,
            content=head.content,
            framework_data=self._shelf.data(header),
            framework_sha256=self._shelf.sha256(header),
            head=head.snapshot,
            lineage=lineage,
            created=head.made,
            attachments=named_attachments(self._attachments, submission),
            remarks=remarks,
            signer=signer,
        )
        return self._codec.write(package)

    def import_file(self, file: Path) -> Imported:
        """Make a received submission a draft of one's own, id and lineage kept.

        A request becomes a small draft, of nothing but what is asked for.

        Raises:
            GcmError: ``package.*``, ``file.*``, ``contribution.merged_only``; for a person
                ``submission.differs`` where the submission is here already with other content, and
                ``request.present`` where it is here and a request comes.
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
        if package.base:
            raise GcmError("contribution.merged_only", id=submission.id)
        if any(header.id == submission.id for header in self._store.headers()):
            present = self._store.load(submission.id)
            if package.request != self._answered(submission.id):
                raise GcmError("request.present", Reaction.PERSON, id=submission.id)
            if submission_json(present) != submission_json(submission):
                raise GcmError("submission.differs", Reaction.PERSON, id=submission.id)
            self._keep_beside(admitted)
            return Imported(submission.id, is_new=False, repaired=admitted.repaired)
        self._store.keep_framework(package.framework_sha256, package.framework_data)
        ancestors = tuple(
            StoredSnapshot(snapshot, package.created, b"")
            for snapshot in package.lineage
            if snapshot.id != package.head.id
        )
        head = StoredSnapshot(package.head, package.created, package.content)
        snapshots, pack = (*ancestors, head), package.framework_sha256
        if package.request is not None and self._requests is not None:
            self._requests.begin(submission, snapshots, pack, package.request)
        else:
            self._store.create(submission, snapshots, pack)
        self._keep_beside(admitted)
        return Imported(submission.id, is_new=True, repaired=admitted.repaired)

    def _answered(self, submission_id: str) -> Request | None:
        return self._requests.answered(submission_id) if self._requests is not None else None

    def _keep_beside(self, admitted: Admitted) -> None:
        """Keep what came with the content: its files and comments."""
        if self._remarks is not None and admitted.package.remarks:
            self._remarks.keep_remarks(admitted.submission.id, admitted.package.remarks)
        submission, contents = admitted.submission, admitted.package.attachments
        keep_received(self._attachments, submission.id, submission, contents, self._now())
