"""Drawing of the rows of a Word report: headings, paragraphs, items and rows of tables, whole.

Each row runs in the direction of its own letters, at the window's start side. Belongs here:
painting and heights. Does not: the list (``earlier_list``).
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gcm_desktop.domain.text import Direction, first_strong
from gcm_desktop.services.earlier_reports import ReportPart
from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font

Index = QModelIndex | QPersistentModelIndex
PART_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Holds the ``ReportPart`` of a row."""
_PAD_X, _PAD_Y, _STEP = 14, 5, 12
_BULLET, _CELLS = "•  ", "  │  "


class EarlierDelegate(QStyledItemDelegate):
    """Paints the rows of one list."""

    def __init__(self, owner: QListView) -> None:
        super().__init__(owner)
        self._list = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of all lines at the width of the list."""
        part = index.data(PART_ROLE)
        if not isinstance(part, ReportPart):
            return QSize(80, 0)
        room = self._list.viewport().width() - 2 * _PAD_X - _indent(part)
        _, height = _laid_out(part, room, mirrored=False)
        return QSize(80, height + 2 * _PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        part = index.data(PART_ROLE)
        if not isinstance(part, ReportPart):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, state = option.rect, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(theme.colour("accent"), 1.5) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if selected else "hover"))
            painter.drawRoundedRect(QRectF(area).adjusted(5, 1, -5, -1), 6, 6)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        shift = _indent(part)
        inner = area.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        inner.adjust(0 if mirrored else shift, 0, -shift if mirrored else 0, 0)
        layout, _ = _laid_out(part, inner.width(), mirrored=mirrored)
        painter.setPen(theme.colour("ink"))
        layout.draw(painter, QPointF(inner.x(), inner.y()))
        painter.restore()


def _laid_out(part: ReportPart, width: int, *, mirrored: bool) -> tuple[QTextLayout, int]:
    """Return the words of a row broken into lines, and their height."""
    text = part.text.replace("\t", _CELLS)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    runs_right = first_strong(text) is Direction.RTL
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if runs_right else Qt.LayoutDirection.LeftToRight
    )
    layout = QTextLayout(_BULLET + text if part.shape in ("u", "o") else text, _face(part))
    layout.setTextOption(option)
    height = 0.0
    layout.beginLayout()
    while True:
        row = layout.createLine()
        if not row.isValid():
            break
        row.setLineWidth(max(width, 1))
        row.setPosition(QPointF(0, height))
        height += row.height()
    layout.endLayout()
    return layout, round(height)


def _indent(part: ReportPart) -> int:
    return _STEP if part.shape in ("u", "o", "r") else 0


def _face(part: ReportPart) -> QFont:
    weight = QFont.Weight.DemiBold if part.level else QFont.Weight.Normal
    size = Size.BASE if 0 < part.level <= 2 else Size.SMALL
    return font(size, weight, scale=theme.text_scale())
