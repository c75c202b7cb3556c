"""A small line of figures over years, in the direction of the window, with its story in words.

Belongs here: drawing. Does not: which figures (``drafting/series_field``).
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gcm_desktop.ui import theme

_MARGIN = 6


class Sparkline(QWidget):
    """Hidden with fewer than two points."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[tuple[int, float], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("")
        theme.notice().changed.connect(self.updateGeometry)
        self.hide()

    def set_points(self, points: Sequence[tuple[int, float]], story: str) -> None:
        """Show years and values, sorted by year; ``story`` says the same in words."""
        self._points = tuple(points)
        self.setAccessibleName(story)
        self.setToolTip(story)
        self.setVisible(len(self._points) > 1)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of a short line of text."""
        return QSize(round(150 * theme.text_scale()), round(36 * theme.text_scale()))

    def places(self) -> list[QPointF]:
        """Return where the points are drawn: the first year at the start side."""
        years = [year for year, _ in self._points]
        values = [value for _, value in self._points]
        span, height = max(years) - min(years) or 1, max(values) - min(values) or 1.0
        wide, high = self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        found = []
        for year, value in self._points:
            way = (year - min(years)) / span * wide
            left = self.width() - _MARGIN - way if right_to_left else _MARGIN + way
            found.append(QPointF(left, _MARGIN + (max(values) - value) / height * high))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, with a point at its last year."""
        if len(self._points) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self.places()
        painter.setPen(QPen(theme.colour("accent"), 2.0))
        painter.drawPolyline(QPolygonF(places))
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(places[-1], 3.0, 3.0)
