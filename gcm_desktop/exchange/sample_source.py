"""The texts of the sample submission: one TOML file an item, shipped with the program."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.typed import natural
from gcm_desktop.exchange.user_files import read_limited

MAX_FILES = 500
MAX_FILE_BYTES = 512 * 1024
"""The largest file shipped has about 12 KB."""


class SampleTexts:
    """Reads the sample from a folder of TOML files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def entries(self) -> tuple[Mapping[str, Any], ...]:
        """Return one mapping per file, ordered by item: ``objective/7`` before ``objective/10``.

        Raises:
            GcmError: ``sample.invalid`` where a file is no such text; ``file.*``.
        """
        files = sorted(self._folder.glob("*.toml"))
        if not 0 < len(files) <= MAX_FILES:
            raise GcmError("sample.invalid", file=self._folder.name, rule="count")
        entries = [_entry(file) for file in files]
        return tuple(sorted(entries, key=lambda entry: natural(entry["item"])))


def _entry(file: Path) -> Mapping[str, Any]:
    import tomllib  # only the sample is TOML

    try:
        entry = tomllib.loads(read_limited(file, MAX_FILE_BYTES).decode())
    except ValueError as fault:  # of TOML and of UTF-8
        raise GcmError("sample.invalid", file=file.name, rule="syntax") from fault
    if not isinstance(entry.get("item"), str):
        raise GcmError("sample.invalid", file=file.name, rule="item")
    return entry
