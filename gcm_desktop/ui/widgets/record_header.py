"""The header of a record table: titles small and muted, on two lines where the column is narrow.

Belongs here: painting and height of the header. Does not: widths of columns (``record_table``).
"""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.widgets.broken_text import broken, draw_lines, narrowest
from gcm_desktop.ui.widgets.record_delegate import PAD

_BELOW = 7
_ARROW = 8


class RecordHeader(QHeaderView):
    """As high as its highest title; a click on a title sorts, where ``set_sortable`` said so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self._sorted: int | None = None
        self._is_descending = False
        self.setMinimumSectionSize(40)  # the usual one would push the last column out of sight

    def set_sortable(self, is_sortable: bool) -> None:
        """Let titles be clicked."""
        self.setSectionsClickable(is_sortable)
        shape = Qt.CursorShape.PointingHandCursor if is_sortable else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def set_sorted(self, column: int | None, *, is_descending: bool) -> None:
        """Show an arrow at the title of ``column``."""
        self._sorted, self._is_descending = column, is_descending
        self.viewport().update()

    def least_width(self, at: int) -> int:
        """Return the width at which the title of a column stands whole on two lines."""
        return narrowest(self._title(at), _face()) + 2 * PAD + self._arrow_room(at)

    def sizeHint(self) -> QSize:
        """Return the height of the highest title at the widths there are."""
        lines = max((len(self._lines(at)) for at in range(self.count())), default=1)
        return QSize(160, lines * QFontMetrics(_face()).height() + 2 * _BELOW)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one title, at the bottom of the header."""
        lines = self._lines(section)
        painter.save()
        painter.setFont(_face())
        painter.setPen(theme.colour("muted"))
        painter.setLayoutDirection(self.layoutDirection())
        height = len(lines) * QFontMetrics(_face()).height()
        area = rect.adjusted(PAD, rect.height() - _BELOW - height, -PAD, 0)
        at_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        draw_lines(painter, area, lines, at_right=at_right, at_top=True)
        if section == self._sorted:
            self._draw_arrow(painter, area, at_right=at_right)
        painter.restore()

    def _draw_arrow(self, painter: QPainter, area: QRect, *, at_right: bool) -> None:
        """Draw a small arrow at the end side of the last line: up where the least stands first."""
        middle = area.y() + QFontMetrics(_face()).height() // 2
        left = area.x() if at_right else area.right() - _ARROW
        tip = 1 if self._is_descending else -1
        points = [(0, -2 * tip), (_ARROW, -2 * tip), (_ARROW / 2, 3 * tip)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawPolygon([QPointF(left + x, middle + y) for x, y in points])

    def _arrow_room(self, at: int) -> int:
        return _ARROW + 4 if at == self._sorted else 0

    def _title(self, at: int) -> str:
        return str(self.model().headerData(at, Qt.Orientation.Horizontal) or "")

    def _lines(self, at: int) -> tuple[str, ...]:
        return broken(
            self._title(at), _face(), self.sectionSize(at) - 2 * PAD - self._arrow_room(at)
        )


def _face() -> QFont:
    return font(Size.SMALL, scale=theme.text_scale())
