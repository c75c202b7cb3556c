"""A place to drop a file on: a dashed outline that answers while a file is held over it.

Belongs here: drawing. Does not: which files are taken.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.widgets.labels import PlainLabel


class DropZone(QWidget):
    """A dashed outline with one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_over = False
        self._words = PlainLabel(role="muted", wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = QVBoxLayout(self)
        margin = 2 * theme.GRID
        box.setContentsMargins(margin, margin, margin, margin)
        box.addWidget(self._words)
        theme.notice().changed.connect(self.update)

    def set_words(self, words: str) -> None:
        """Say what may be dropped and what then happens."""
        self._words.setText(words)
        self.setAccessibleName(words)

    def set_over(self, is_over: bool) -> None:
        """Answer to a file held over the page."""
        self._is_over = is_over
        self._words.set_role("accent" if is_over else "muted")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = "accent" if self._is_over else "field_line"
        painter.setPen(QPen(theme.colour(role), 1.6, Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour("accent_soft" if self._is_over else "background"))
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, theme.CARD_RADIUS, theme.CARD_RADIUS)
