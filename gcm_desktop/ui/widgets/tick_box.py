"""A tick box drawn like the rest of the kit, and words beside it that toggle it too.

Belongs here: drawing. Does not: what a tick means.
"""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.icons import paint_icon
from gcm_desktop.ui.widgets.labels import PlainLabel

_SIDE, _EDGE, _RADIUS = 18, 3, 5


class TickBox(QCheckBox):
    """A check box without words of its own; give it an accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.notice().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the square with room for the focus ring."""
        return QSize(_SIDE + 2 * _EDGE, _SIDE + 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """Take clicks anywhere inside."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, filled with a tick where it is checked."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(_EDGE, _EDGE, _SIDE, _SIDE)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1.5))
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), _RADIUS + 2, _RADIUS + 2)
        checked = self.isChecked()
        ground = "accent" if checked and self.isEnabled() else "muted" if checked else "surface"
        painter.setPen(QPen(theme.colour("faint_mark" if not checked else ground), 1.2))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), _RADIUS, _RADIUS)
        if checked:
            paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", "on_accent",
                       self.layoutDirection())  # fmt: skip


class TickWords(PlainLabel):
    """Words that toggle the box they stand beside."""

    def __init__(self, box: TickBox, parent: QWidget | None = None) -> None:
        super().__init__(wraps=True, parent=parent)
        self._box = box
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Toggle."""
        if self._box.isEnabled() and self.rect().contains(event.position().toPoint()):
            self._box.click()
        super().mouseReleaseEvent(event)
