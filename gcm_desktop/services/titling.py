"""Correcting official titles: kept as an overlay on this computer, handed on like a pack.

Belongs here: which corrections are legal, and the port to where they are kept. Does not: laying
them over a pack (``domain/titles``, ``framework_shelf``).
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.text import clean, says_nothing
from gcm_desktop.domain.titles import MOST_LETTERS, Title, Titles, titles


class TitleOverlay(Protocol):
    """Where corrections are kept, and the file in which they travel."""

    def kept(self) -> Titles:
        """Return the corrections of this computer; none where what was kept cannot be read."""
        ...

    def keep(self, corrections: Titles) -> None:
        """Keep these and no others; raises ``file.unwritable``."""
        ...

    def read(self, file: Path) -> Titles:
        """Read a file of corrections.

        Raises:
            GcmError: ``titles.invalid`` naming the rule broken, ``file.unreadable``,
                ``file.too_large``.
        """
        ...

    def write(self, file: Path, corrections: Titles) -> None:
        """Write a file of corrections; raises ``file.unwritable``."""
        ...


class Titling:
    """Corrects titles of the packs with which drafts are written."""

    def __init__(self, overlay: TitleOverlay) -> None:
        self._overlay = overlay

    def corrections(self) -> Titles:
        """Return what is corrected on this computer."""
        return self._overlay.kept()

    def correct(
        self, data: Mapping[str, Any], address: Address, language: Language, title: Title
    ) -> None:
        """Correct one title; the pack's own wording takes the correction away.

        Args:
            data: The pack as it is without corrections.

        Raises:
            GcmError: ``titles.unknown`` where the pack has no title there, ``titles.empty``,
                ``titles.too_long``, ``file.unwritable``.
        """
        own = titles(data).get((address, language))
        if own is None:
            raise GcmError("titles.unknown", address=address[:60], language=language[:8])
        said = Title(" ".join(clean(title.text).text.split()), title.is_verified)
        if says_nothing(said.text):
            raise GcmError("titles.empty")
        if len(said.text) > MOST_LETTERS:
            raise GcmError("titles.too_long", found=len(said.text), most=MOST_LETTERS)
        corrections = {**self._overlay.kept(), (address, language): said}
        if said == own:
            del corrections[address, language]
        self._overlay.keep(corrections)

    def install(self, file: Path) -> Titles:
        """Add the corrections of a file, which win over those there are; return them.

        Raises:
            GcmError: as ``TitleOverlay.read`` and ``keep``.
        """
        found = self._overlay.read(file)
        self._overlay.keep({**self._overlay.kept(), **found})
        return found

    def export(self, file: Path) -> int:
        """Write the corrections of this computer; return how many. Raises ``file.unwritable``."""
        corrections = self._overlay.kept()
        self._overlay.write(file, corrections)
        return len(corrections)
