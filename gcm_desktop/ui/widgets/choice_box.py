"""A choice out of a list that opens: for lists too long to stand in sight.

Belongs here: looks. Does not: what the choices mean; a few choices stand in a ``choice_row``.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.icons import paint_icon

_SIDE, _PAD = 14, 10


class ChoiceBox(QComboBox):
    """Qt's box with our arrow at its end side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStyleSheet(f"QComboBox::drop-down {{ border: none; width: {_SIDE + _PAD}px; }}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.notice().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow over the box."""
        super().paintEvent(event)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = _PAD if right_to_left else self.width() - _PAD - _SIDE
        place = QRectF(left, (self.height() - _SIDE) / 2, _SIDE, _SIDE)
        painter = QPainter(self)
        paint_icon(painter, place, "chevron-down", "muted", self.layoutDirection())
        painter.end()
