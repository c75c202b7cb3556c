"""Draws the rows of the preview: a box to tick, what it is about, what becomes of it.

Belongs here: drawing and ticking one row. Does not: the tree (``preview_tree``).
"""

from dataclasses import replace

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.icons import paint_icon
from gcm_desktop.ui.merging.preview_lines import Effect, Line, effect_word
from gcm_desktop.ui.widgets.pill import PillSpec, paint_pill, pill_size

LINE = int(Qt.ItemDataRole.UserRole) + 1
"""Item data role of the line; a group has none."""
_PAD, _GAP, _BOX, _RADIUS = 7, 8, 16, 4
"""Pixels at scale 1."""
_PILLS = {
    Effect.ADDED: ("good", "good_soft"),
    Effect.CHANGED: ("accent", "accent_soft"),
    Effect.UNITED: ("accent", "accent_soft"),
    Effect.MOVED: ("muted", "chip"),
    Effect.REMOVED: ("bad", "bad_soft"),
    Effect.CONFLICT: ("attention", "attention_soft"),
}
_Index = QModelIndex | QPersistentModelIndex


def effect_pill(effect: Effect) -> PillSpec:
    """Return the pill of what happens to one thing."""
    return PillSpec(effect_word(effect), "", *_PILLS[effect])


class PreviewRows(QStyledItemDelegate):
    """A title on one line, notes below it; at the end side a pill."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of title and notes."""
        title, note = _types(index)
        lines = len(_notes(index))
        height = QFontMetrics(title).lineSpacing() + lines * QFontMetrics(note).lineSpacing()
        return QSize(0, height + 2 * round(_PAD * theme.text_scale()))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Tick with the space bar, or with a click on the box."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() != Qt.Key.Key_Space:
                return False
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            room = _box_room(QRect(option.rect), index)
            place = QStyle.visualRect(option.direction, option.rect, room)
            if not place.contains(event.position().toPoint()):
                return False
        else:
            return False
        is_on = _state(index) is Qt.CheckState.Checked
        after = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
        row = model.index(index.row(), index.column(), index.parent())
        return model.setData(row, after, int(Qt.ItemDataRole.CheckStateRole))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row; places are worked out from left to right, then mirrored."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, direction = QRect(option.rect), option.direction
        painter.setLayoutDirection(direction)
        if index.data(LINE) is not None and option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, theme.colour("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(whole, theme.colour("hover"))
        box = _box_room(whole, index)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        _paint_box(
            painter, QStyle.visualRect(direction, whole, box), _state(index), direction, has_focus
        )
        room = whole.adjusted(0, 0, -round(_GAP * theme.text_scale()), 0)
        room.setLeft(box.right() + 1)
        line = index.data(LINE)
        if isinstance(line, Line):
            spec = effect_pill(line.effect)
            if option.state & QStyle.StateFlag.State_Selected:  # its ground is a pill's own
                spec = replace(spec, ground="surface")
            size = pill_size(spec)
            top = whole.top() + round(_PAD * theme.text_scale()) - 2
            beside = QRect(room.right() - size.width() + 1, top, size.width(), size.height())
            paint_pill(painter, QStyle.visualRect(direction, whole, beside), spec, direction)
            room.setRight(beside.left() - _GAP)
        _paint_words(painter, whole, room, direction, index)
        painter.restore()


def _paint_words(
    painter: QPainter, whole: QRect, room: QRect, direction: Qt.LayoutDirection, index: _Index
) -> None:
    """Draw the title and the notes, each cut at its logical end."""
    is_declined = index.data(LINE) is not None and _state(index) is Qt.CheckState.Unchecked
    start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading)
    aligned = start | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
    top = whole.top() + round(_PAD * theme.text_scale())
    title, note = _types(index)
    rows = [(title, "muted" if is_declined else "ink", str(index.data() or ""))]
    rows += [(note, "muted", each) for each in _notes(index)]
    for type_, role, words in rows:
        painter.setFont(type_)
        painter.setPen(theme.colour(role))
        height = painter.fontMetrics().lineSpacing()
        place = QRect(room.left(), top, room.width(), height)
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        flags = int(aligned | Qt.TextFlag.TextSingleLine)
        painter.drawText(QStyle.visualRect(direction, whole, place), flags, cut)
        top += height


def _paint_box(
    painter: QPainter,
    room: QRect,
    state: Qt.CheckState,
    direction: Qt.LayoutDirection,
    has_focus: bool,
) -> None:
    side = round(_BOX * theme.text_scale())
    centre = QRectF(room).center()
    box = QRectF(centre.x() - side / 2, room.top() + _PAD * theme.text_scale(), side, side)
    is_on = state is not Qt.CheckState.Unchecked
    role = "accent" if is_on or has_focus else "faint_mark"
    painter.setPen(QPen(theme.colour(role), 2.0 if has_focus else 1.3))
    painter.setBrush(theme.colour("accent" if is_on else "surface"))
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    if is_on:
        name = "check" if state is Qt.CheckState.Checked else "minus"
        paint_icon(painter, box.adjusted(2, 2, -2, -2), name, "on_accent", direction)


def _box_room(whole: QRect, index: _Index) -> QRect:
    """Return where the box stands, with the air around it that a click may meet."""
    scale = theme.text_scale()
    inset = 18 if index.data(LINE) is not None else 0
    width = round((_BOX + 2 * _GAP) * scale)
    return QRect(whole.left() + round(inset * scale), whole.top(), width, whole.height())


def _state(index: _Index) -> Qt.CheckState:
    return Qt.CheckState(index.data(int(Qt.ItemDataRole.CheckStateRole)))


def _types(index: _Index) -> tuple[QFont, QFont]:
    scale = theme.text_scale()
    weight = QFont.Weight.Normal if index.data(LINE) is not None else QFont.Weight.DemiBold
    return font(Size.BASE, weight, scale=scale), font(Size.SMALL, scale=scale)


def _notes(index: _Index) -> list[str]:
    line = index.data(LINE)
    return line.note.split("\n") if isinstance(line, Line) and line.note else []
