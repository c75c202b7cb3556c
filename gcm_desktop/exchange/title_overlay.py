"""The overlay of corrected titles: one small JSON file, kept beside the installed packs.

Belongs here: that file. Does not: which corrections are legal (``services/titling``).
"""

import logging
from pathlib import Path
from typing import Any

from gcm_desktop.domain.canonical import canonical_json
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.titles import RESOLUTION, Title, Titles
from gcm_desktop.exchange import schemas
from gcm_desktop.exchange.bounded_json import JsonError, JsonLimits, parse
from gcm_desktop.exchange.user_files import read_limited, write_whole

log = logging.getLogger(__name__)

FORMAT = 1
LIMITS = JsonLimits(size=2**20, depth=8, values=2_000)
"""33 titles in three languages are 400 values."""


class StoredTitles:
    """The adapter of ``TitleOverlay``.

    Args:
        file: Where the corrections of this computer are kept; need not exist.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._kept: Titles | None = None

    def kept(self) -> Titles:
        """Return the corrections; a damaged file is left alone and counts for nothing."""
        if self._kept is None:
            self._kept = {}
            if self._file.is_file():
                self._kept = self._read_own()
        return self._kept

    def keep(self, corrections: Titles) -> None:
        """Keep these and no others; raises ``file.unwritable``."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as fault:
            raise GcmError(
                "file.unwritable", file=self._file.parent, reason=fault.strerror
            ) from fault
        self.write(self._file, corrections)
        self._kept = dict(corrections)

    def read(self, file: Path) -> Titles:
        """Read a file of corrections; raises ``titles.invalid``, ``file.*``."""
        data = _parsed(file)
        found = next(schemas.schema_faults(schemas.TITLES, data), None)
        if found is not None:
            raise GcmError("titles.invalid", file=file.name, rule=f"{found.key}: {found.rule}")
        return _titles(data)

    def write(self, file: Path, corrections: Titles) -> None:
        """Write a file of corrections; raises ``file.unwritable``."""
        worded: dict[str, Any] = {}
        for (address, language), title in sorted(corrections.items()):
            wording = {"text": title.text, "verified": title.is_verified}
            worded.setdefault(address, {})[language] = wording
        data = {"format": FORMAT, "corrects": RESOLUTION, "titles": worded}
        write_whole(file, canonical_json(data))

    def _read_own(self) -> Titles:
        """Read what was checked when it was kept: the schema's library would delay every start."""
        try:
            return _titles(_parsed(self._file))
        except (GcmError, KeyError, TypeError, AttributeError) as fault:
            log.warning("corrected titles left out: %s", type(fault).__name__)
            return {}


def _parsed(file: Path) -> Any:
    try:
        return parse(read_limited(file, LIMITS.size), LIMITS)
    except JsonError as fault:
        raise GcmError("titles.invalid", file=file.name, rule=f"json.{fault}") from fault


def _titles(data: Any) -> Titles:
    return {
        (address, language): Title(str(wording["text"]), bool(wording["verified"]))
        for address, wordings in data["titles"].items()
        for language, wording in wordings.items()
    }
