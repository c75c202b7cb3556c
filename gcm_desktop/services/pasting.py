"""Reading what is pasted: the port, and what comes out of it.

Belongs here: the port and its plain values. Does not: how other programs' HTML is read
(``intake``), the clipboard (``ui``).
"""

from dataclasses import dataclass
from typing import Protocol

from gcm_desktop.domain.richtext import RichText


@dataclass(frozen=True, slots=True)
class Pasted:
    """A pasted text and what had to be altered, for the notice that is shown.

    Attributes:
        altered: Codes in no order: ``controls``, ``surrogates``, ``presentation_forms`` as
            ``domain.text.clean`` says them; ``links`` (tracking parts dropped, or a link that leads
            neither to the web nor to a mail address), ``pictures``, ``deletions``, ``hidden`` (not
            taken over), ``joined`` (broken lines made paragraphs), ``visual_order`` (Arabic stored
            as drawn, turned round), ``plain`` (too large or too deep: taken as plain text).
    """

    rich: RichText
    altered: frozenset[str] = frozenset()


class PasteReader(Protocol):
    """Reads other programs' text; never fails and never fetches anything."""

    def html(self, html: str, text: str) -> Pasted:
        """Return what ``html`` says; ``text`` is what it says in plain letters."""
        ...

    def text(self, text: str) -> Pasted:
        """Return what plain ``text`` says: rows of a spreadsheet, broken lines, paragraphs."""
        ...
