"""One paragraph of the source, its translation, their state, and what can be done about it.

Belongs here: one card of the Translation panel. Does not: doing it.
"""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.figures import Difference
from gcm_desktop.domain.text import first_strong
from gcm_desktop.domain.translation import OPEN, Pair, ParagraphState
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.link_words import LinkWords
from gcm_desktop.ui.drafting.paragraph_states import LOOKS, state_word
from gcm_desktop.ui.fonts import Size
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.widgets.card import Glyph, Ground
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label
from gcm_desktop.ui.widgets.narrative.formats import QT_DIRECTIONS

_MOST_LETTERS = 260
"""Letters of a paragraph shown here; the field has all of them."""


class PairCard(Ground):
    """A pair of paragraphs.

    Args:
        number: Number of the source paragraph, from 1.
        found: Figures in which the two differ.
        has_target: False where the translation says nothing at all yet.
    """

    def __init__(
        self,
        pair: Pair,
        number: int,
        found: Difference,
        *,
        has_target: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("hover", radius=theme.CONTROL_RADIUS, parent=parent)
        is_missing = pair.state is ParagraphState.MISSING and pair.target is None
        joined = self.tr("It is in the paragraph before")
        self.confirm = LinkWords(
            joined if is_missing else self.tr("Mark as up to date"), self, role="accent"
        )
        self.copy = LinkWords(self.tr("Copy source paragraph here"), self, role="accent")
        look = LOOKS[pair.state]
        word = state_word(pair.state)
        title = f"{number} · {word}" if pair.source is not None else word
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(Glyph(look.icon, look.role, 15, self))
        head.addWidget(
            PlainLabel(title, role=look.role, size=Size.SMALL, weight=QFont.Weight.Medium), 1
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 8, 10, 8)
        box.setSpacing(4)
        box.addLayout(head)
        for passage, role in ((pair.source, "muted"), (pair.target, "ink")):
            if passage is not None:
                label = small_label(_cut(passage.text), wraps=True, parent=self)
                label.set_role(role)
                direction = first_strong(passage.text)
                if direction in QT_DIRECTIONS:  # a paragraph stands at the side it is read from
                    label.setLayoutDirection(QT_DIRECTIONS[direction])
                box.addWidget(label)
        if found:
            one, other = (" · ".join(side) or "…" for side in (found.source, found.target))
            words = self.tr("Figures differ: {source} ≠ {target}")
            words = words.replace("{source}", isolated(one)).replace("{target}", isolated(other))
            note = small_label(words, wraps=True, parent=self)
            note.set_role("attention")
            box.addWidget(note)
        box.addWidget(self.confirm)
        box.addWidget(self.copy)
        unsaid = pair.state in OPEN
        self.confirm.setVisible(unsaid or (is_missing and has_target))
        self.copy.setVisible(is_missing)
        for button in (self.confirm, self.copy):
            button.setAccessibleName(f"{button.accessibleName()} ({number})")
        self.setAccessibleName(title)

    def hide_buttons(self) -> None:
        """Offer nothing: the window is for reading."""
        self.confirm.hide()
        self.copy.hide()


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _MOST_LETTERS else text[: _MOST_LETTERS - 1].rstrip() + "…"
