"""A text of last time and what it has become: words that went struck out, those that came marked.

Belongs here: drawing rows of a difference, each in its own direction. Does not: finding it
(``domain/word_difference``).
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.text import Direction, resolved_direction
from gcm_desktop.domain.word_difference import Part, Row
from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font

_GAP = 6
_CELLS, _LINE = "  │  ", "\u2028"
_LOOKS = {Part.DELETED: ("bad", "bad_soft"), Part.INSERTED: ("good", "good_soft")}


class ComparedText(QWidget):
    """Paragraphs with their changes; as high as they are."""

    def __init__(
        self, rows: Sequence[Row], language: Language | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = tuple(row for row in rows if row.segments)
        self._language = language
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = ("".join(each.text for each in row.segments) for row in self._rows)
        self.setAccessibleName("\n".join(said))
        theme.notice().changed.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        """Return that lines depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all paragraphs."""
        heights = [self._laid_out(row, width)[1] for row in self._rows]
        return round(sum(heights) + _GAP * max(len(heights) - 1, 0))

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(80, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        painter = QPainter(self)
        painter.setPen(theme.colour("ink"))
        top = 0.0
        for row in self._rows:
            layout, height = self._laid_out(row, self.width())
            layout.draw(painter, QPointF(0, top))
            top += height + _GAP

    def _laid_out(self, row: Row, width: int) -> tuple[QTextLayout, float]:
        text = "".join(_drawn(segment.text) for segment in row.segments)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        own = resolved_direction(Direction.AUTO, self._language, text)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft
            if own is Direction.RTL
            else Qt.LayoutDirection.LeftToRight
        )
        layout = QTextLayout(text, font(Size.SMALL, scale=theme.text_scale()))
        layout.setTextOption(option)
        layout.setFormats(_formats(row))
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height


def _formats(row: Row) -> list[QTextLayout.FormatRange]:
    found = []
    start = 0
    for segment in row.segments:
        length = _units(_drawn(segment.text))
        if segment.part in _LOOKS:
            ink, ground = _LOOKS[segment.part]
            made = QTextCharFormat()
            made.setForeground(QBrush(theme.colour(ink)))
            made.setBackground(QBrush(theme.colour(ground)))
            made.setFontStrikeOut(segment.part is Part.DELETED)
            if segment.part is Part.INSERTED:
                made.setFontWeight(QFont.Weight.Medium.value)
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, length, made
            found.append(part)
        start += length
    return found


def _drawn(text: str) -> str:
    """Return letters as they are drawn: rows of a table on lines of their own."""
    return text.replace("\t", _CELLS).replace("\n", _LINE)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
