"""Words of the document in Arabic, English and French: fixed wordings, dates, digits.

Belongs here: reading ``resources/labels`` and filling the patterns. Does not: words of the
framework (they come with the pack), words of the interface.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.lettering import letter_in
from gcm_desktop.domain.settings import Digits, Months

_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def localised_digits(text: str, digits: Digits) -> str:
    """Return generated ``text`` with its ASCII digits in the digits the document asks for."""
    return text.translate(_INDIC) if digits is Digits.ARABIC_INDIC else text


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of one language with the digits in which generated numbers are written."""

    language: str
    digits: Digits
    words: Mapping[str, Any]
    months: Months = Months.DUAL

    def text(self, key: str, **values: object) -> str:
        """Return the wording ``key`` with its places filled.

        Numbers given as ``int`` are written in the document's digits, texts are left as they are.
        """
        written = {
            name: self.number(value) if isinstance(value, int) else str(value)
            for name, value in values.items()
        }
        pattern = str(self.words[key])
        return pattern.format(**written) if written else pattern

    def number(self, value: int) -> str:
        """Return a whole number in the document's digits."""
        return localised_digits(str(value), self.digits)

    def language_name(self, language: str) -> str:
        """Return the name of ``language``, its code where it is none of the three."""
        names = cast(Mapping[str, str], self.words["languages"])
        return names.get(language, language)

    def date(self, iso: str) -> str:
        """Return an ISO date in words, the months in Arabic as chosen; other text as it is."""
        try:
            day = date.fromisoformat(iso)
        except ValueError:
            return iso
        key = "date_first" if day.day == 1 else "date"
        return self.text(key, day=day.day, month=self._month(day.month), year=day.year)

    def both_dates(self, iso: str) -> str:
        """Return an ISO date in words with the Umm al-Qura one beside it, where there is one.

        The tables of that calendar run from 1924 to 2077.
        """
        from hijridate import Gregorian

        try:
            year, month, day = Gregorian.fromisoformat(iso).to_hijri().datetuple()
        except (ValueError, OverflowError):
            return self.date(iso)
        name = str(self.words["hijri_months"][month - 1])
        hijri = self.text("hijri_date", day=day, month=name, year=year)
        return self.text("both_dates", date=self.date(iso), hijri=hijri)

    def _month(self, number: int) -> str:
        name = str(self.words["months"][number - 1])
        eastern, _, western = name.partition("/")
        if not western or self.months is Months.DUAL:
            return name
        return eastern if self.months is Months.EASTERN else western

    def letter(self, letter: str) -> str:
        """Return the letter of an action or principle as the language counts: ``a`` is ``أ``."""
        return letter_in(self.language, letter)

    def joined(self, parts: list[str]) -> str:
        """Return ``parts`` set apart by the comma of the language."""
        return str(self.words["separator"]).join(part for part in parts if part)


def labels(
    language: str,
    digits: Digits = Digits.WESTERN,
    months: Months = Months.DUAL,
    folder: Path | None = None,
) -> Labels:
    """Return the words of ``language`` out of ``folder`` (the shipped ones by default).

    Raises:
        GcmError: ``export.language`` where the program has no words in ``language``.
    """
    words = _words(folder or resources_folder() / "labels", language)
    return Labels(language, digits, words, months)


@lru_cache(maxsize=8)
def _words(folder: Path, language: str) -> Mapping[str, Any]:
    file = folder / f"{language}.json"
    if language not in ("ar", "en", "fr") or not file.is_file():
        raise GcmError("export.language", Reaction.INPUT, language=language[:20])
    return MappingProxyType(json.loads(file.read_text(encoding="utf-8")))
