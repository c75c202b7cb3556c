"""Looking into a received file without keeping anything: no store is needed, none is written."""

from dataclasses import dataclass
from pathlib import Path

from gcm_desktop.domain.canonical import receipt
from gcm_desktop.domain.submission import Language
from gcm_desktop.services.admission import MAX_PACKAGE_BYTES, admit
from gcm_desktop.services.ports import Files, PackageCodec, PackageContent
from gcm_desktop.services.reviewing import ReceivedSubmission, received_submission


@dataclass(frozen=True, slots=True)
class Inspection:
    """What ``inspect`` says of a verified file."""

    package: PackageContent
    receipt: str
    words: dict[Language, int]
    repaired: tuple[str, ...]
    signature: str = "none"


class Inspecting:
    """Use cases on a file alone."""

    def __init__(self, codec: PackageCodec, files: Files) -> None:
        self._codec = codec
        self._files = files

    def inspect(self, file: Path) -> Inspection:
        """Verify a file and summarise it. Raises ``package.*``, ``file.*``."""
        admitted = admit(self._codec, self._files.read(file, MAX_PACKAGE_BYTES))
        return Inspection(
            package=admitted.package,
            receipt=receipt(admitted.package.content),
            words=admitted.submission.words(),
            repaired=admitted.repaired,
        )

    def read(self, file: Path) -> ReceivedSubmission:
        """Verify a file and return it for reading. Raises ``package.*``, ``file.*``."""
        content = self._files.read(file, MAX_PACKAGE_BYTES)
        return received_submission(file.name, content, admit(self._codec, content))
