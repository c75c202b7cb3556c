"""The sides of a conflict beside one another, below one another where there is no room.

Belongs here: cards and their arrangement. Does not: what they say (``conflict_sides``).
"""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.comparing.difference_view import DifferenceView
from gcm_desktop.ui.comparing.entries import Section
from gcm_desktop.ui.fonts import Size
from gcm_desktop.ui.widgets.card import Card, Ground
from gcm_desktop.ui.widgets.labels import PlainLabel
from gcm_desktop.ui.widgets.narrative.growth import Growth

LEAST = 280
"""Pixels at scale 1 in which a text can be read; cards that would be narrower stand below."""


class MarkedText(DifferenceView):
    """A text with marks that is as high as it is long."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTextEdit { background: transparent; border: none; padding: 0; }")
        self._growth = Growth(self, 1)
        self._growth.fit()


class SideCard(Card):
    """What one side has.

    Args:
        is_base: What all began with: quieter than the sides.
    """

    def __init__(self, title: str, *, is_base: bool, parent: QWidget) -> None:
        super().__init__(dashed=is_base, parent=parent)
        self.is_base = is_base
        role = "muted" if is_base else "ink"
        head = PlainLabel(
            title, role=role, size=Size.SMALL, weight=QFont.Weight.DemiBold, wraps=True, parent=self
        )
        self.body.addWidget(head)
        self._title = title

    def show_text(self, sections: Sequence[Section]) -> None:
        """Show the text of this side."""
        text = MarkedText(self)
        text.setAccessibleName(self._title)
        self.body.addWidget(text)
        text.show_sections(sections)
        self.body.addStretch(1)

    def say(self, words: str) -> None:
        """Say what stands in place of a text."""
        self.body.addWidget(PlainLabel(words, role="muted", wraps=True, parent=self))
        self.body.addStretch(1)


class SideCards(QWidget):
    """Cards in one row; the base below the others, or all below one another, in less room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cards: tuple[SideCard, ...] = ()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)

    @property
    def columns(self) -> int:
        """How many cards stand beside one another."""
        return self._columns

    def set_cards(self, cards: Sequence[SideCard]) -> None:
        """Show other cards."""
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = tuple(cards)
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for another width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = self._fitting()
        if columns == self._columns or not self._cards:
            return
        self._columns = columns
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for at, card in enumerate(self._cards):
            row, column = divmod(at, columns)
            is_alone = column == 0 and at == len(self._cards) - 1
            self._grid.addWidget(card, row, column, 1, columns if is_alone else 1)
            self._grid.setColumnStretch(column, 1)
            card.show()

    def _fitting(self) -> int:
        """Return how many cards have room in a row: all, all but the base, or one."""
        most = max(1, round(self.width() // (LEAST * theme.text_scale())))
        count = len(self._cards)
        has_base = bool(self._cards) and self._cards[-1].is_base
        for wanted in (count, count - 1 if has_base else count):
            if 0 < wanted <= most:
                return wanted
        return 1


class BottomBar(Ground):
    """A bar below a page that scrolls: what can be done with what is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("surface", parent=parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(3 * theme.GRID, 12, 3 * theme.GRID, 12)
        self.body.setSpacing(theme.GRID)
