"""The codec of ``.gcm`` packages: bytes in, verified values out, and back.

The format is described in ``docs/package-format.md``. Reading never trusts: the zip is checked
before anything is decompressed, the manifest before any other member, every member against it.
"""

from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from gcm_desktop.base.zip_reader import ZipError, ZipLimits, ZipReader, write_zip
from gcm_desktop.domain.canonical import content_hash
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.public_key import Signature
from gcm_desktop.domain.review import Remark
from gcm_desktop.domain.submission import Submission
from gcm_desktop.exchange.framework_rules import PACK_LIMITS
from gcm_desktop.exchange.package_attachments import (
    ATTACHMENTS,
    MAX_ATTACHMENT,
    check_attachments,
    is_attachment,
)
from gcm_desktop.exchange.package_comments import (
    COMMENTS,
    COMMENTS_LIMITS,
    comments_json,
    read_comments,
)
from gcm_desktop.exchange.package_content import (
    FRAMEWORK,
    SUBMISSION,
    SUBMISSION_LIMITS,
    framework_json,
    read_framework,
    read_submission,
)
from gcm_desktop.exchange.package_layout import check_layout
from gcm_desktop.exchange.package_manifest import (
    LIMITS,
    MANIFEST,
    Manifest,
    Member,
    manifest_json,
    read_manifest,
)
from gcm_desktop.exchange.package_request import (
    BASE,
    CONTRIBUTION_KIND,
    KINDS,
    check_origin,
    check_same_submission,
)
from gcm_desktop.exchange.package_signature import (
    SIGNATURE,
    SIGNATURE_LIMITS,
    read_signature,
    signature_json,
)
from gcm_desktop.services.package_ports import PackageContent

ZIP_LIMITS = ZipLimits(members=2000, member_bytes=64 * 2**20, total_bytes=256 * 2**20, ratio=200)
"""No member may have more than 64 MB. Text compresses to a tenth, repeated text to a
fiftieth; only what was made to burst goes beyond 200."""

_BOUNDS = {
    MANIFEST: LIMITS.size,
    SUBMISSION: SUBMISSION_LIMITS.size,
    FRAMEWORK: PACK_LIMITS.size,
    COMMENTS: COMMENTS_LIMITS.size,
    BASE: SUBMISSION_LIMITS.size,
    SIGNATURE: SIGNATURE_LIMITS.size,
}
_UNDECLARED = frozenset({MANIFEST, SIGNATURE})
_KEPT_PACKS = 4


class GcmCodec:
    """Reads and writes packages: whole submissions, requests and contributions."""

    def __init__(self) -> None:
        self._packs: OrderedDict[str, Mapping[str, Any]] = OrderedDict()
        self._last_base: tuple[bytes, Submission] | None = None

    def write(self, package: PackageContent) -> bytes:
        """Return the file; the same content and head give the same bytes.

        It is read back before it is returned: a file nobody can open must not leave the house.

        Raises:
            GcmError: ``package.kind_unsupported``, ``package.lineage`` where the lineage lacks an
                ancestor of the head, ``package.head`` where the head is of other content; any
                other ``package.*`` where the result could not be read.
        """
        if package.kind not in KINDS:
            raise GcmError("package.kind_unsupported", kind=package.kind)
        _check_head(package.content, package.head.content)
        pack, pack_hash = framework_json(package.framework_data)
        attached = sorted(package.attachments.items())
        members = (
            (SUBMISSION, package.content),
            *(((BASE, package.base),) if package.base else ()),
            (FRAMEWORK, pack),
            *(((COMMENTS, comments_json(package.remarks)),) if package.remarks else ()),
            *((ATTACHMENTS + sha256, content) for sha256, content in attached),
        )
        declared = [Member.of(name, content) for name, content in members]
        manifest = manifest_json(package, pack_hash, declared)
        if package.signer is not None:
            members = (*members, (SIGNATURE, signature_json(manifest, package.signer)))
        file = write_zip(((MANIFEST, manifest), *members))
        self.read(file)
        return file

    def read(self, file: bytes) -> PackageContent:
        """Verify and read a file.

        Raises:
            GcmError: one ``package.*``, naming the rule broken and where.
        """
        try:
            return self._read(file)
        except ZipError as fault:
            raise _zip_error(fault) from fault

    def _read(self, file: bytes) -> PackageContent:
        archive = ZipReader(file, ZIP_LIMITS)
        if MANIFEST not in archive.names:
            raise GcmError("package.not_a_package")
        check_layout(file)
        head = archive.read(MANIFEST, _BOUNDS[MANIFEST])
        signature = _signature(archive, head)  # before anything the file says is believed
        manifest = read_manifest(head)
        _check_names(archive.names, manifest)
        content = _verified(archive, manifest.members[SUBMISSION])
        pack = _verified(archive, manifest.members[FRAMEWORK])
        _check_head(content, manifest.head.content)
        submission = read_submission(content)
        _check_same("id", manifest.id, submission.id)
        _check_same("country", manifest.country, submission.country)
        _check_same("framework", manifest.framework, submission.framework)
        check_attachments(manifest, submission)
        base = _verified(archive, manifest.members[BASE]) if BASE in manifest.members else b""
        check_origin(manifest, base)
        return PackageContent(
            kind=manifest.kind,
            submission=submission,
            content=content,
            framework_data=self._framework(pack, manifest, submission),
            framework_sha256=manifest.framework_sha256,
            head=manifest.head,
            lineage=manifest.lineage,
            created=manifest.created,
            members=archive.names,
            remarks=_remarks(archive, manifest),
            request=manifest.request,
            base=base,
            base_submission=self._base(base, submission),
            signature=signature,
            attachments={
                declared.sha256: _verified(archive, declared)
                for name, declared in manifest.members.items()
                if name.startswith(ATTACHMENTS)
            },
        )

    def _framework(
        self, content: bytes, manifest: Manifest, submission: Submission
    ) -> Mapping[str, Any]:
        """Return the pack; one that was checked before is known by its hash."""
        found = manifest.members[FRAMEWORK].sha256
        _check_same("framework.sha256", manifest.framework_sha256, found)
        data = self._packs.get(found)
        if data is None:
            data = read_framework(content)
            self._packs[found] = data
            if len(self._packs) > _KEPT_PACKS:
                self._packs.popitem(last=False)
        ref = submission.framework
        _check_same("framework.id", ref.id, data["id"])
        _check_same("framework.edition", ref.edition, data["edition"])
        return data

    def _base(self, content: bytes, submission: Submission) -> Submission | None:
        """Return what a contribution began with; parts asked for together began with the same."""
        if not content:
            return None
        if self._last_base is None or self._last_base[0] != content:
            self._last_base = content, read_submission(content, BASE)
        base = self._last_base[1]
        check_same_submission(base, submission)
        return base


def _signature(archive: ZipReader, manifest: bytes) -> Signature | None:
    """Return who signed the manifest, ``None`` for an unsigned package."""
    if SIGNATURE not in archive.names:
        return None
    return read_signature(archive.read(SIGNATURE, _BOUNDS[SIGNATURE]), manifest)


def _remarks(archive: ZipReader, manifest: Manifest) -> tuple[Remark, ...]:
    declared = manifest.members.get(COMMENTS)
    return read_comments(_verified(archive, declared)) if declared is not None else ()


def _check_names(names: tuple[str, ...], manifest: Manifest) -> None:
    """Every member declared once, every declared one present, and only those known.

    Manifest and signature declare themselves not: neither can hold its own hash.
    """
    for name in names:
        if name not in _UNDECLARED and name not in manifest.members:
            raise GcmError("package.member_undeclared", member=name)
    for name in manifest.members:
        if name not in names or name in _UNDECLARED:
            raise GcmError("package.member_missing", member=ascii(name)[1:-1])
        if name not in _BOUNDS and not is_attachment(name):
            raise GcmError("package.member_unknown", member=name)
    if BASE in manifest.members and manifest.kind != CONTRIBUTION_KIND:
        raise GcmError("package.member_unknown", member=BASE)
    needed = (SUBMISSION, FRAMEWORK, *((BASE,) if manifest.kind == CONTRIBUTION_KIND else ()))
    for name in needed:
        if name not in manifest.members:
            raise GcmError("package.member_missing", member=name)


def _verified(archive: ZipReader, declared: Member) -> bytes:
    content = archive.read(declared.name, _BOUNDS.get(declared.name, MAX_ATTACHMENT))
    found = Member.of(declared.name, content)
    if found.size != declared.size:
        raise GcmError(
            "package.member_size", member=found.name, found=found.size, declared=declared.size
        )
    if found.sha256 != declared.sha256:
        raise GcmError("package.member_hash", member=found.name)
    return content


def _check_head(content: bytes, declared: str) -> None:
    if content_hash(content) != declared:
        raise GcmError("package.head")


def _check_same(key: str, declared: object, found: object) -> None:
    if declared != found:
        raise GcmError("package.mismatch", key=key, declared=declared, found=found)


def _zip_error(fault: ZipError) -> GcmError:
    if fault.rule in ("damaged", "zip64"):
        return GcmError("package.damaged", member=fault.member or "zip")
    member = {"member": fault.member} if fault.member else {}
    return GcmError(f"package.{fault.rule}", Reaction.INPUT, **member, **fault.details)
