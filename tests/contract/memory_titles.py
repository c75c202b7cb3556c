"""The fake of ``TitleOverlay``: corrections and their files in memory."""

from pathlib import Path

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.titles import Titles


class MemoryTitles:
    def __init__(self) -> None:
        self._kept: Titles = {}
        self.files: dict[Path, Titles] = {}

    def kept(self) -> Titles:
        return self._kept

    def keep(self, corrections: Titles) -> None:
        self._kept = dict(corrections)

    def read(self, file: Path) -> Titles:
        if file not in self.files:
            raise GcmError("file.unreadable", file=file, reason="missing")
        return self.files[file]

    def write(self, file: Path, corrections: Titles) -> None:
        self.files[file] = dict(corrections)
