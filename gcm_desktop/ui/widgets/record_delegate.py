"""Drawing of a record table's cells: plain text on as many as three lines, pills, hairlines.

Belongs here: painting and row height.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gcm_desktop.domain.text import Direction, first_strong
from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.widgets.broken_text import broken, draw_lines
from gcm_desktop.ui.widgets.pill import PillSpec, paint_pill, pill_size

PILL_ROLE = int(Qt.ItemDataRole.UserRole) + 2
Index = QModelIndex | QPersistentModelIndex
PAD = 10
_MOST_LINES = 3


def row_height(lines: int = 1) -> int:
    """Return the height of a row of so many lines at the user's text size."""
    return lines * QFontMetrics(_face()).height() + 18


def cell_lines(words: str, width: int) -> tuple[str, ...]:
    """Return the lines of a text in a column of ``width`` pixels."""
    return broken(words, _face(), width - 2 * PAD, most=_MOST_LINES)


def cell_width(cell: str | PillSpec) -> int:
    """Return the width of a column in which ``cell`` stands whole on one line."""
    if isinstance(cell, PillSpec):
        return pill_size(cell).width() + 2 * PAD
    return QFontMetrics(_face()).horizontalAdvance(cell) + 2 + 2 * PAD


def _face() -> QFont:
    return font(Size.BASE, scale=theme.text_scale())


class RecordDelegate(QStyledItemDelegate):
    """Paints cells with the theme's colours."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        rect = option.rect
        direction = option.direction
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
        painter.fillRect(QRect(rect.x(), rect.y(), rect.width(), 1), theme.colour("line"))
        inner = rect.adjusted(PAD, 1, -PAD, 0)
        pill = index.data(PILL_ROLE)
        if isinstance(pill, PillSpec):
            _paint_pill(painter, inner, pill, direction)
        else:
            _paint_text(painter, inner, str(index.data() or ""), direction)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a cell."""
        return QSize(60, row_height())


def _paint_pill(
    painter: QPainter, inner: QRect, pill: PillSpec, direction: Qt.LayoutDirection
) -> None:
    size = pill_size(pill).boundedTo(inner.size())
    left = inner.x()
    if direction == Qt.LayoutDirection.RightToLeft:
        left = inner.x() + inner.width() - size.width()
    top = inner.y() + (inner.height() - size.height()) // 2
    paint_pill(painter, QRect(left, top, size.width(), size.height()), pill, direction)


def _paint_text(painter: QPainter, inner: QRect, words: str, direction: Qt.LayoutDirection) -> None:
    """Draw at the column's start side, in the direction of the words themselves."""
    painter.setFont(_face())
    painter.setPen(theme.colour("ink"))
    own = first_strong(words)
    if own is not Direction.AUTO:
        is_rtl = own is Direction.RTL
        direction_of_words = (
            Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        )
        painter.setLayoutDirection(direction_of_words)
    lines = broken(words, _face(), inner.width(), most=_MOST_LINES)
    draw_lines(painter, inner, lines, at_right=direction == Qt.LayoutDirection.RightToLeft)
