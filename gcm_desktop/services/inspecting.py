"""Looking into a received file without keeping anything: no store is needed, none is written."""

from dataclasses import dataclass
from pathlib import Path

from gcm_desktop.domain.canonical import content_hash, receipt
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.evidence import evidence_refs
from gcm_desktop.domain.submission import Language
from gcm_desktop.services.admission import MAX_PACKAGE_BYTES, admit
from gcm_desktop.services.attaching import save_into
from gcm_desktop.services.package_ports import PackageCodec, PackageContent
from gcm_desktop.services.ports import Files
from gcm_desktop.services.reviewing import ReceivedSubmission, received_submission


@dataclass(frozen=True, slots=True)
class Inspection:
    """What ``inspect`` says of a verified file.

    Attributes:
        base: SHA-256 of what a contribution began with; empty for all else.
    """

    package: PackageContent
    receipt: str
    words: dict[Language, int]
    repaired: tuple[str, ...]
    base: str = ""

    @property
    def signature(self) -> str:
        """How it is signed: ``none``, by a ``known`` or an ``unknown`` key.

        A signature that does not prove true is no state of a file: such a file is refused.
        """
        found = self.package.signature
        return "none" if found is None else "known" if found.is_known else "unknown"


class Inspecting:
    """Use cases on a file alone."""

    def __init__(self, codec: PackageCodec, files: Files) -> None:
        self._codec = codec
        self._files = files

    def inspect(self, file: Path) -> Inspection:
        """Verify a file and summarise it. Raises ``package.*``, ``file.*``."""
        admitted = admit(self._codec, self._files.read(file, MAX_PACKAGE_BYTES))
        package = admitted.package
        return Inspection(
            package=package,
            receipt=receipt(package.content),
            words=admitted.submission.words(),
            repaired=admitted.repaired,
            base=content_hash(package.base) if package.base else "",
        )

    def save_attached(self, file: Path, sha256: str, out: Path) -> None:
        """Write a copy of an evidence file in a package to ``out``.

        Raises:
            GcmError: ``attached.unknown``; ``package.*``, ``file.*``.
        """
        found = self._attached(file).attachments.get(sha256)
        if found is None:
            raise GcmError("attached.unknown", sha256=sha256[:64])
        self._files.write(out, found)

    def save_all_attached(self, file: Path, folder: Path) -> tuple[Path, ...]:
        """Write a copy of every evidence file in a package into ``folder``; return where.

        Raises:
            GcmError: ``package.*``, ``file.*``.
        """
        package = self._attached(file)
        refs = dict.fromkeys(ref for _, ref in evidence_refs(package.submission))
        return tuple(
            save_into(self._files, folder, ref.name, package.attachments[ref.sha256])
            for ref in refs
            if ref.sha256 in package.attachments
        )

    def _attached(self, file: Path) -> PackageContent:
        return admit(self._codec, self._files.read(file, MAX_PACKAGE_BYTES)).package

    def read(self, file: Path) -> ReceivedSubmission:
        """Verify a file and return it for reading. Raises ``package.*``, ``file.*``."""
        content = self._files.read(file, MAX_PACKAGE_BYTES)
        return received_submission(file.name, content, admit(self._codec, content))
