"""Official titles of the Compact and what was corrected in them.

A correction replaces one title in one language wherever a pack words the same resolution; the pack
itself stays as it is. Belongs here: finding titles in a pack's data and laying corrections over
them. Does not: files (``exchange/title_overlay``), who may correct (``services/titling``).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.submission import Language

RESOLUTION = "A/RES/73/195"
"""The titles that can be corrected are those of the Compact; packs share them."""
MOST_LETTERS = 400
"""The longest official title has under 200 letters in any language."""


@dataclass(frozen=True, slots=True)
class Title:
    """A wording of a title.

    Attributes:
        is_verified: True where somebody compared it with the official text.
    """

    text: str
    is_verified: bool


Titles = Mapping[tuple[Address, Language], Title]
"""Wordings by address of the item and language."""


def titles(data: Mapping[str, Any]) -> Titles:
    """Return the official titles of a resolved pack: of its objectives and guiding principles.

    A pack of another resolution has none that corrections could be about.
    """
    if data["compact"]["resolution"] != RESOLUTION:
        return {}
    return {
        (address, language): Title(wording["text"], wording["verified"])
        for address, wordings in _worded(data)
        for language, wording in wordings.items()
    }


def with_titles(data: Mapping[str, Any], corrections: Titles) -> Mapping[str, Any]:
    """Return a resolved pack with corrections laid over it; ``data`` itself where none applies."""
    there = titles(data)
    wanted = {
        place: title
        for place, title in corrections.items()
        if place in there and there[place] != title
    }
    if not wanted:
        return data
    laid: dict[str, Any] = {**data}
    for name, key, worded in _LISTS:
        kind = _KINDS[name]
        laid[name] = [
            {**entry, worded: _corrected(f"{kind}/{entry[key]}", entry[worded], wanted)}
            for entry in data[name]
        ]
    return laid


_LISTS = (("objectives", "number", "title"), ("principles", "letter", "name"))
"""Where a pack words official titles: its list, the key of an entry, the wording."""
_KINDS = {"objectives": "objective", "principles": "principle"}


def _worded(data: Mapping[str, Any]) -> Iterator[tuple[Address, Mapping[Language, Any]]]:
    for name, key, worded in _LISTS:
        for entry in data[name]:
            yield f"{_KINDS[name]}/{entry[key]}", entry[worded]


def _corrected(
    address: Address, wordings: Mapping[Language, Any], wanted: Titles
) -> dict[Language, Any]:
    laid = dict(wordings)
    for language in wordings:
        title = wanted.get((address, language))
        if title is not None:
            laid[language] = {"text": title.text, "verified": title.is_verified}
    return laid
