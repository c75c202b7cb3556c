"""Drawing of the outline's rows: number at the start, title, glyph at the end, all mirrored.

Belongs here: painting and row heights.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.icons import paint_icon
from gcm_desktop.ui.widgets.outline_items import ENTRY_ROLE, OutlineItem

Index = QModelIndex | QPersistentModelIndex
_PAD, _NUMBER, _GAP, _SIDE, _INSET = 12, 24, 8, 17, 6


class OutlineDelegate(QStyledItemDelegate):
    """Paints headings and rows with the theme's colours."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a heading or a row."""
        metrics = QFontMetrics(font(Size.BASE, scale=theme.text_scale()))
        heading = index.data(ENTRY_ROLE) is None
        return QSize(80, metrics.height() + (18 if heading else 13))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = _View(option)
        painter.setLayoutDirection(view.direction)
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, OutlineItem):
            self._paint_entry(painter, view, entry)
        else:
            self._paint_heading(painter, view, str(index.data() or ""))
        painter.restore()

    def _paint_heading(self, painter: QPainter, view: "_View", title: str) -> None:
        face = font(Size.SMALL, QFont.Weight.DemiBold, scale=theme.text_scale())
        area = view.rect.adjusted(_PAD, 8, -_PAD, -2)
        _text(painter, area, title, face, "muted", view.direction)

    def _paint_entry(self, painter: QPainter, view: "_View", entry: OutlineItem) -> None:
        ground = view.rect.adjusted(_INSET, 1, -_INSET, -1)
        if view.selected or view.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            if view.selected and view.focused:
                painter.setPen(QPen(theme.colour("accent"), 1.5))
            painter.setBrush(theme.colour("accent_soft" if view.selected else "hover"))
            radius = theme.CONTROL_RADIUS - 2
            painter.drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), radius, radius)
        inner = view.rect.adjusted(_PAD + 4, 0, -_PAD - 2, 0)
        weight = QFont.Weight.DemiBold if view.selected else QFont.Weight.Normal
        ink = "accent_strong" if view.selected else "ink"
        numbered = _NUMBER + _GAP if entry.number else 0
        ended = _SIDE + _GAP if entry.look else 0
        scale = theme.text_scale()
        if entry.number:
            place = _part(inner, 0, _NUMBER, view.direction)
            _text(painter, place, entry.number, font(Size.SMALL, weight, scale=scale),
                  ink if view.selected else "muted", view.direction)  # fmt: skip
        width = inner.width() - numbered - ended
        _text(painter, _part(inner, numbered, width, view.direction), entry.title,
              font(Size.BASE, weight, scale=scale), ink, view.direction)  # fmt: skip
        if entry.look:
            place = _part(inner, inner.width() - _SIDE, _SIDE, view.direction)
            box = QRectF(place.x(), place.center().y() - _SIDE / 2 + 0.5, _SIDE, _SIDE)
            paint_icon(painter, box, entry.look.icon, entry.look.ink, view.direction)


class _View:
    """The parts of a style option this delegate needs, typed."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        self.rect = option.rect
        self.direction = option.direction
        state = option.state
        self.selected = bool(state & QStyle.StateFlag.State_Selected)
        self.focused = bool(state & QStyle.StateFlag.State_HasFocus)
        self.hovered = bool(state & QStyle.StateFlag.State_MouseOver)


def _part(inner: QRect, offset: int, width: int, direction: Qt.LayoutDirection) -> QRect:
    """Return the part of ``inner`` that starts ``offset`` from the start side."""
    left = inner.x() + offset
    if direction == Qt.LayoutDirection.RightToLeft:
        left = inner.x() + inner.width() - offset - width
    return QRect(left, inner.y(), width, inner.height())


def _text(
    painter: QPainter,
    area: QRect,
    words: str,
    face: QFont,
    role: str,
    direction: Qt.LayoutDirection,
) -> None:
    painter.setFont(face)
    painter.setPen(theme.colour(role))
    elided = QFontMetrics(face).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    right_to_left = direction == Qt.LayoutDirection.RightToLeft
    start = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    flags = start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(area, int(flags) | int(Qt.TextFlag.TextSingleLine), elided)
