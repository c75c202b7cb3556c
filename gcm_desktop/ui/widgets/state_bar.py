"""A bar of states: for each its glyph and its number, as wide as its share.

Readable without colour: the shape of the glyph tells the state. Belongs here: drawing. Does not:
counting (``domain/progress``).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.icons import paint_icon
from gcm_desktop.ui.widgets.labels import set_plain_tooltip
from gcm_desktop.ui.words import StateLook

_HEIGHT, _GLYPH, _PAD, _GAP, _RADIUS = 28, 15, 8, 3, 6


@dataclass(frozen=True, slots=True)
class Segment:
    """How many are in one state."""

    look: StateLook
    count: int


class StateBar(QWidget):
    """Segments from the start side; every number is also in its accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: tuple[Segment, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.notice().changed.connect(self.updateGeometry)

    def set_segments(self, segments: Sequence[Segment], words: str) -> None:
        """Show the states in which there are any; ``words`` say the same."""
        self._segments = tuple(segment for segment in segments if segment.count > 0)
        self.setAccessibleName(words)
        set_plain_tooltip(self, words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a comfortable width."""
        return QSize(max(260, self.minimumSizeHint().width()), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the room in which every glyph and number fits."""
        least = sum(self._least(segment) + _GAP for segment in self._segments)
        return QSize(max(60, round(least)), self._height())

    def places(self) -> list[tuple[Segment, QRectF]]:
        """Return where each segment is drawn: the first at the start side."""
        total = sum(segment.count for segment in self._segments)
        least = [self._least(segment) for segment in self._segments]
        room = self.width() - _GAP * (len(least) - 1) - sum(least)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        found, offset = [], 0.0
        for segment, start in zip(self._segments, least, strict=True):
            width = start + max(0.0, room) * segment.count / total
            left = self.width() - offset - width if mirrored else offset
            found.append((segment, QRectF(left, 0, width, self.height())))
            offset += width + _GAP
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(_type())
        for segment, area in self.places():
            self._paint(painter, segment, area)

    def _paint(self, painter: QPainter, segment: Segment, area: QRectF) -> None:
        look, number = segment.look, str(segment.count)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(look.ground))
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        glyph = _GLYPH * theme.text_scale()
        advance = QFontMetrics(_type()).horizontalAdvance(number)
        left = area.center().x() - (glyph + _GAP + advance) / 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at_glyph = left + advance + _GAP if mirrored else left
        box = QRectF(at_glyph, area.center().y() - glyph / 2, glyph, glyph)
        paint_icon(painter, box, look.icon, look.ink, self.layoutDirection())
        painter.setPen(theme.colour(look.ink))
        at_number = left if mirrored else left + glyph + _GAP
        words = QRectF(at_number, area.top(), advance + 1, area.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, number)

    def _least(self, segment: Segment) -> float:
        number = QFontMetrics(_type()).horizontalAdvance(str(segment.count))
        return _GLYPH * theme.text_scale() + _GAP + number + 2 * _PAD

    def _height(self) -> int:
        return round(_HEIGHT * theme.text_scale())


def _type() -> QFont:
    return font(Size.SMALL, QFont.Weight.DemiBold, scale=theme.text_scale())
