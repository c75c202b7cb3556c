"""The column of a page: centred, no wider than can be taken in, scrolling as a whole.

Belongs here: width, margins, scrolling. Does not: what stands in the column.
"""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gcm_desktop.ui import theme

WIDEST = 1140
_COLUMN_SHARE = 1000
"""Share of the column beside the empty sides, which only grow once it is as wide as it may be."""


class PageColumn(QScrollArea):
    """A page that scrolls; ``column`` is its vertical layout.

    Args:
        widest: Most pixels the column takes at 100 % text.
    """

    def __init__(self, widest: int = WIDEST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._ground = QWidget()
        sides = QHBoxLayout(self._ground)
        sides.setContentsMargins(4 * theme.GRID, 3 * theme.GRID, 4 * theme.GRID, 3 * theme.GRID)
        self._middle = QWidget()
        self._middle.setMaximumWidth(round(widest * theme.text_scale()))
        self.column = QVBoxLayout(self._middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * theme.GRID)
        sides.addStretch(1)
        sides.addWidget(self._middle, _COLUMN_SHARE)
        sides.addStretch(1)
        self.setWidget(self._ground)

    def add_heading(self, title: QWidget, sentence: QWidget) -> None:
        """Add the page's title with one sentence close below it."""
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(sentence)
        self.column.addLayout(words)

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll to a part that has just grown, as soon as it has its place."""
        QTimer.singleShot(0, part, partial(self._show_part, part))

    def _show_part(self, part: QWidget) -> None:
        if part.height() > self.viewport().height():
            self.verticalScrollBar().setValue(part.mapTo(self._ground, part.rect().topLeft()).y())
        else:
            self.ensureWidgetVisible(part, 0, theme.GRID)

    def to_top(self) -> None:
        """Scroll back to the beginning."""
        self.verticalScrollBar().setValue(0)
