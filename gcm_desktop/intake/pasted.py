"""The adapter that reads what is pasted.

Belongs here: which reader serves what. Does not: the readers themselves.
"""

from gcm_desktop.domain.text import clean
from gcm_desktop.intake.pasted_html import BeyondBoundsError, read_html
from gcm_desktop.intake.pasted_lines import paragraphs_of, table_of
from gcm_desktop.services.pasting import Pasted

_SHOWN = frozenset({"controls", "surrogates", "presentation_forms"})
"""Changes of cleaning that are said; other line ends are none that a person would see."""


class PastedText:
    """Reads pasted HTML and text (port ``PasteReader``)."""

    def html(self, html: str, text: str) -> Pasted:
        """Return what ``html`` says, or what ``text`` says where the HTML is beyond bounds."""
        try:
            rich, altered = read_html(html)
        except BeyondBoundsError:
            plain = self.text(text)
            return Pasted(plain.rich, plain.altered | {"plain"})
        if not rich.blocks and text.strip():
            return self.text(text)
        return Pasted(rich, frozenset(altered - {"breaks"}))

    def text(self, text: str) -> Pasted:
        """Return what plain ``text`` says."""
        from gcm_desktop.intake.visual_order import is_visual, turned_round

        altered: set[str] = set()
        if is_visual(text):
            # Before cleaning: a ligature is one letter in its place, and two once it is cleaned.
            altered.add("visual_order")
            text = "\n".join(turned_round(line) for line in text.splitlines())
        cleaned = clean(text)
        altered.update(_SHOWN.intersection(cleaned.changes))
        table = table_of(cleaned.text)
        if table is not None:
            return Pasted(table, frozenset(altered))
        rich, was_joined = paragraphs_of(cleaned.text)
        if was_joined:
            altered.add("joined")
        return Pasted(rich, frozenset(altered))
