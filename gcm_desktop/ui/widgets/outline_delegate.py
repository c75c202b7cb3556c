"""Drawing of the outline's rows: number at the start, title, glyph at the end, all mirrored.

A title longer than its row takes two lines, and the row follows. Belongs here: painting and row
heights.
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.icons import paint_icon
from gcm_desktop.ui.widgets.broken_text import broken, draw_lines
from gcm_desktop.ui.widgets.outline_items import ENTRY_ROLE, OutlineItem

Index = QModelIndex | QPersistentModelIndex
_SIDE_PAD, _NUMBER, _GAP, _SIDE, _INSET = 16, 24, 8, 17, 6
_BUBBLE = 13


class OutlineDelegate(QStyledItemDelegate):
    """Paints headings and rows with the theme's colours."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a heading or a row."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractScrollArea) else 0
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, OutlineItem):
            lines, more = _title_lines(entry, width), QFontMetrics(_title_font())
        else:
            lines, more = _heading_lines(str(index.data() or ""), width), _heading_metrics()
        line = QFontMetrics(_title_font()).height()
        margin = 13 if isinstance(entry, OutlineItem) else 18
        return QSize(80, line + margin + (len(lines) - 1) * more.height())

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
        area = view.rect.adjusted(_SIDE_PAD, 8, -_SIDE_PAD, -2)
        lines = _heading_lines(title, view.rect.width())
        _text(painter, area, lines, _heading_font(), "muted", view.direction)

    def _paint_entry(self, painter: QPainter, view: "_View", entry: OutlineItem) -> None:
        ground = view.rect.adjusted(_INSET, 1, -_INSET, -1)
        if view.selected or view.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            if view.selected and view.focused:
                painter.setPen(QPen(theme.colour("accent"), 1.5))
            painter.setBrush(theme.colour("accent_soft" if view.selected else "hover"))
            radius = theme.CONTROL_RADIUS - 2
            painter.drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), radius, radius)
        inner = view.rect.adjusted(_SIDE_PAD, 0, -_SIDE_PAD, 0)
        weight = QFont.Weight.DemiBold if view.selected else QFont.Weight.Normal
        ink = "accent_strong" if view.selected else "ink"
        scale = theme.text_scale()
        lines = _title_lines(entry, view.rect.width())
        if entry.number:
            place = _part(inner, 0, _scaled(_NUMBER), view.direction)
            below = (len(lines) - 1) * QFontMetrics(_title_font()).height()
            _text(painter, place.adjusted(0, 0, 0, -below), (entry.number,),
                  font(Size.SMALL, weight, scale=scale),
                  ink if view.selected else "muted", view.direction)  # fmt: skip
        numbered, width = _title_room(entry, view.rect.width())
        face = font(Size.BASE, weight, scale=scale)
        bold = broken(entry.title, face, width)
        if len(bold) != len(lines):  # a row does not grow when it is chosen
            bold, face = lines, _title_font()
        place = _part(inner, numbered, width, view.direction)
        _text(painter, place, bold, face, ink, view.direction)
        if entry.look:
            side = _scaled(_SIDE)
            place = _part(inner, inner.width() - side, side, view.direction)
            box = QRectF(place.x(), place.center().y() - side / 2 + 0.5, side, side)
            paint_icon(painter, box, entry.look.icon, entry.look.ink, view.direction)
        if entry.comments:
            side, ended = _scaled(_BUBBLE), _scaled(_SIDE) + _GAP // 2 if entry.look else 0
            place = _part(inner, inner.width() - ended - side, side, view.direction)
            box = QRectF(place.x(), place.center().y() - side / 2 + 0.5, side, side)
            paint_icon(painter, box, "comment", "muted", view.direction)


class _View:
    """The parts of a style option this delegate needs, typed."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        self.rect = option.rect
        self.direction = option.direction
        state = option.state
        self.selected = bool(state & QStyle.StateFlag.State_Selected)
        self.focused = bool(state & QStyle.StateFlag.State_HasFocus)
        self.hovered = bool(state & QStyle.StateFlag.State_MouseOver)


def _scaled(side: int) -> int:
    """Grow with the text, but leave room for it in a narrow outline."""
    return round(side * min(theme.text_scale(), 1.5))


def _title_font() -> QFont:
    return font(Size.BASE, scale=theme.text_scale())


def _heading_font() -> QFont:
    return font(Size.SMALL, QFont.Weight.DemiBold, scale=theme.text_scale())


def _heading_metrics() -> QFontMetrics:
    return QFontMetrics(_heading_font())


def _title_room(entry: OutlineItem, row: int) -> tuple[int, int]:
    """Return where the title starts and how wide it may be in a row of ``row`` pixels."""
    numbered = _scaled(_NUMBER) + _GAP if entry.number else 0
    ended = _scaled(_SIDE) + _GAP if entry.look else 0
    ended += _scaled(_BUBBLE) + _GAP // 2 if entry.comments else 0
    return numbered, row - 2 * _SIDE_PAD - numbered - ended


def _title_lines(entry: OutlineItem, row: int) -> tuple[str, ...]:
    return broken(entry.title, _title_font(), _title_room(entry, row)[1])


def _heading_lines(title: str, row: int) -> tuple[str, ...]:
    return broken(title, _heading_font(), row - 2 * _SIDE_PAD)


def _part(inner: QRect, offset: int, width: int, direction: Qt.LayoutDirection) -> QRect:
    """Return the part of ``inner`` that starts ``offset`` from the start side."""
    left = inner.x() + offset
    if direction == Qt.LayoutDirection.RightToLeft:
        left = inner.x() + inner.width() - offset - width
    return QRect(left, inner.y(), width, inner.height())


def _text(
    painter: QPainter,
    area: QRect,
    lines: Sequence[str],
    face: QFont,
    role: str,
    direction: Qt.LayoutDirection,
) -> None:
    painter.setFont(face)
    painter.setPen(theme.colour(role))
    draw_lines(painter, area, lines, at_right=direction == Qt.LayoutDirection.RightToLeft)
