"""The list of the palette: a glyph for the kind, number, title, what it is, and its shortcut.

Belongs here: rows, their drawing. Does not: which rows there are (``jump_field``).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.icons import paint_icon
from gcm_desktop.ui.widgets.broken_text import draw_lines

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Holds the ``JumpRow`` of a row."""
_PAD, _GLYPH, _GAP = 14, 16, 10


@dataclass(frozen=True, slots=True)
class JumpRow:
    """One row.

    Attributes:
        key: Names it: the address of a place, else anything of one's own.
        shortcut: In Qt's portable form, empty for none.
    """

    key: str
    icon: str
    number: str
    title: str
    note: str = ""
    shortcut: str = ""


class JumpList(QListView):
    """Rows without focus of their own: the field above walks them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_JumpDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setStyleSheet("QListView { background: transparent; border: none; outline: none; }")

    @property
    def current_key(self) -> str:
        """The key of the current row, empty where there is none."""
        row = self.currentIndex().data(ROW_ROLE)
        return row.key if isinstance(row, JumpRow) else ""

    def set_rows(self, rows: Sequence[JumpRow]) -> None:
        """Show other rows; the first becomes the current one."""
        with QSignalBlocker(self):
            self._model.clear()
            for row in rows:
                item = QStandardItem(row.title)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setData(row, ROW_ROLE)
                said = (row.number, row.title, row.note, _keys(row))
                spoken = ", ".join(part for part in said if part)
                item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
                self._model.appendRow(item)
        self.set_current(0)

    def set_current(self, at: int) -> None:
        """Make a row the current one, counted from the first."""
        index = self._model.index(at, 0)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)


def row_height() -> int:
    """Return the height of one row at the user's text size."""
    return QFontMetrics(_face()).height() + 13


class _JumpDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(80, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row from the start side: glyph, number, title, note; shortcut at the end."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, JumpRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        direction = option.direction
        painter.setLayoutDirection(direction)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if selected else "hover"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(6, 1, -6, -1), 6, 6)
        room = _Room(option.rect.adjusted(_PAD, 0, -_PAD, 0), direction)
        ink = "accent_strong" if selected else "ink"
        side = round(_GLYPH * min(theme.text_scale(), 1.5))
        glyph = room.from_start(side)
        if row.icon:
            box = QRectF(glyph.x(), glyph.center().y() - side / 2 + 0.5, side, side)
            paint_icon(painter, box, row.icon, "muted", direction)
        _write(painter, room, _keys(row), "muted", at_end=True, size=Size.SMALL)
        _write(painter, room, row.number, "muted")
        _write(painter, room, row.title, ink)
        _write(painter, room, row.note, "muted", size=Size.SMALL)
        painter.restore()


class _Room:
    """What is left of a row while its parts are taken from either side."""

    def __init__(self, left: QRect, direction: Qt.LayoutDirection) -> None:
        self.left = left
        self.is_mirrored = direction == Qt.LayoutDirection.RightToLeft

    def from_start(self, width: int) -> QRect:
        """Take ``width`` pixels and a gap at the start side."""
        return self._taken(width, at_right=self.is_mirrored)

    def from_end(self, width: int) -> QRect:
        """Take ``width`` pixels and a gap at the end side."""
        return self._taken(width, at_right=not self.is_mirrored)

    def _taken(self, width: int, *, at_right: bool) -> QRect:
        left = self.left
        x = left.x() + left.width() - width if at_right else left.x()
        taken = QRect(x, left.y(), width, left.height())
        step = width + _GAP
        self.left = left.adjusted(0 if at_right else step, 0, -step if at_right else 0, 0)
        return taken


def _write(
    painter: QPainter,
    room: _Room,
    words: str,
    role: str,
    *,
    at_end: bool = False,
    size: Size = Size.BASE,
) -> None:
    """Write ``words`` in what is left, elided where that is too little."""
    if not words or room.left.width() < 2 * _GAP:
        return
    face = font(size, scale=theme.text_scale())
    metrics = QFontMetrics(face)
    width = min(metrics.horizontalAdvance(words) + 2, room.left.width())
    area = room.from_end(width) if at_end else room.from_start(width)
    painter.setFont(face)
    painter.setPen(theme.colour(role))
    elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
    draw_lines(painter, area, (elided,), at_right=room.is_mirrored)


def _keys(row: JumpRow) -> str:
    """Return the shortcut as the system writes it, in a left-to-right piece of its own."""
    if not row.shortcut:
        return ""
    written = QKeySequence(row.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return f"\u2066{written}\u2069"


def _face() -> QFont:
    return font(Size.BASE, scale=theme.text_scale())
