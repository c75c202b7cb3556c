"""How far a submission is: one segment per item, in the order of states.

Belongs here: drawing counts. Does not: counting (``domain/progress``).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.widgets.labels import set_plain_tooltip

_GAP, _HEIGHT, _LEAST_SEGMENT = 4, 8, 6


@dataclass(frozen=True, slots=True)
class Share:
    """How many items are in one state: words for it and its colour role."""

    count: int
    text: str
    role: str


class ProgressStrip(QWidget):
    """A strip of segments; every number it shows is also in its accessible text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[Share, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.notice().changed.connect(self.update)

    def set_shares(self, shares: Sequence[Share]) -> None:
        """Show ``shares`` from the start side; states without items are left out."""
        self._shares = tuple(share for share in shares if share.count > 0)
        words = " · ".join(f"{share.count} {share.text}" for share in self._shares)
        self.setAccessibleName(words)
        set_plain_tooltip(self, words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a strip's usual size."""
        return QSize(240, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(60, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw one segment per item, or one per state where items would be too narrow."""
        total = sum(share.count for share in self._shares)
        if not total:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        one = (self.width() + _GAP) / total
        single = one - _GAP >= _LEAST_SEGMENT
        offset = 0.0
        for share in self._shares:
            painter.setBrush(theme.colour(share.role))
            for _ in range(share.count if single else 1):
                width = one if single else one * share.count
                self._paint_segment(painter, offset, max(width - _GAP, 1.0))
                offset += width

    def _paint_segment(self, painter: QPainter, offset: float, width: float) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - offset - width if mirrored else offset
        top = (self.height() - _HEIGHT) / 2
        painter.drawRoundedRect(QRectF(left, top, width, _HEIGHT), _HEIGHT / 2, _HEIGHT / 2)
