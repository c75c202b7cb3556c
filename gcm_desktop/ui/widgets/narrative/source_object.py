"""The inline object that stands for a source reference: a raised number that never joins digits.

Belongs here: its size and drawing. Does not: which source has which number.
"""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from gcm_desktop.ui import theme
from gcm_desktop.ui.widgets.narrative.formats import SOURCE_ID

_SHRINK = 0.72
_UNKNOWN = "*"


class SourceObject(QPyTextObject):
    """Draws references; the numbers come from a table, so renumbering is no edit."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers: dict[str, int] = {}

    def set_numbers(self, numbers: Mapping[str, int]) -> None:
        """Set the number of each source id."""
        self._numbers = dict(numbers)

    def intrinsicSize(self, document: QTextDocument, position: int, made: QTextFormat) -> QSizeF:
        """Return the room of one reference."""
        metrics = QFontMetricsF(_small(document.defaultFont()))
        return QSizeF(metrics.horizontalAdvance(self._words(made)) + 3.0, metrics.height() * 0.9)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        made: QTextFormat,
    ) -> None:
        """Draw one reference, raised."""
        painter.save()
        painter.setFont(_small(document.defaultFont()))
        painter.setPen(theme.colour("accent"))
        area = QRectF(rect)
        painter.drawText(
            area.translated(0, -area.height() * 0.22),
            int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop),
            self._words(made),
        )
        painter.restore()

    def _words(self, made: QTextFormat) -> str:
        number = self._numbers.get(str(made.property(SOURCE_ID)))
        return _UNKNOWN if number is None else str(number)


def _small(face: QFont) -> QFont:
    small = QFont(face)
    small.setPointSizeF(face.pointSizeF() * _SHRINK)
    return small
