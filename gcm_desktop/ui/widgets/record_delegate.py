"""Drawing of a record table's cells: plain text elided at its end, pills, hairlines.

Belongs here: painting and row height.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gcm_desktop.domain.text import Direction, first_strong
from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.widgets.pill import PillSpec, paint_pill, pill_size

PILL_ROLE = int(Qt.ItemDataRole.UserRole) + 2
Index = QModelIndex | QPersistentModelIndex
_PAD = 10


def row_height() -> int:
    """Return the height of a row at the user's text size."""
    return QFontMetrics(font(Size.BASE, scale=theme.text_scale())).height() + 18


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
        inner = rect.adjusted(_PAD, 1, -_PAD, 0)
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
    face = font(Size.BASE, scale=theme.text_scale())
    painter.setFont(face)
    painter.setPen(theme.colour("ink"))
    own = first_strong(words)
    if own is not Direction.AUTO:
        is_rtl = own is Direction.RTL
        direction_of_words = (
            Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        )
        painter.setLayoutDirection(direction_of_words)
    right_to_left = direction == Qt.LayoutDirection.RightToLeft
    start = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    flags = start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    elided = QFontMetrics(face).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, int(flags) | int(Qt.TextFlag.TextSingleLine), elided)
