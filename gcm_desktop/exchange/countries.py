"""UN short names of States, kept as data (``resources/countries.json``); read at the first look."""

import json
from functools import cached_property
from pathlib import Path

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.submission import Language

FALLBACK = "en"


class CountryNames:
    """Looks up names by ISO 3166 two-letter code; ``XS`` is the sample State."""

    def __init__(self, file: Path) -> None:
        self._file = file

    @cached_property
    def _names(self) -> dict[str, dict[str, str]]:
        data = json.loads(self._file.read_text(encoding="utf-8"))
        return {entry["code"]: entry for entry in data["countries"]}

    def name(self, code: str, language: Language) -> str:
        """Return the name of ``code``, in English where there is none in ``language``.

        Raises:
            GcmError: ``country.unknown``.
        """
        names = self._names.get(code)
        if names is None:
            raise GcmError("country.unknown", country=ascii(code[:20])[1:-1])
        return names.get(language) or names[FALLBACK]

    def codes(self) -> tuple[str, ...]:
        """Return all codes in the order of the file."""
        return tuple(self._names)
