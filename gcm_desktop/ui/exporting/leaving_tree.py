"""The tree of what leaves and what stays; whatever has a place in the draft leads there.

Belongs here: the widget and its drawing. Does not: rows and their words (``leaving_rows``).
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from gcm_desktop.ui import theme
from gcm_desktop.ui.exporting.leaving_rows import Branch, Group
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.icons import paint_icon
from gcm_desktop.ui.moments import counted
from gcm_desktop.ui.widgets.labels import plain_tooltip

_ADDRESS = int(Qt.ItemDataRole.UserRole)
_NOTE, _MAKER = _ADDRESS + 1, _ADDRESS + 2
_HEIGHT, _GAP, _GLYPH = 27, 8, 14
"""Pixels at scale 1: of a row, between its parts, of the arrow before what can be opened."""
_NOTE_SHARE = 0.45
"""Of the width, at most, for what is said beside a row."""
_Index = QModelIndex | QPersistentModelIndex


class LeavingTree(QTreeWidget):
    """Two groups of branches; a branch opens and closes at a click or with the arrow keys.

    Signals:
        jump_requested: The user wants to see the place at this address.
    """

    jump_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Rows(self))
        self.itemExpanded.connect(self._fill)
        self.itemClicked.connect(self._open)
        theme.notice().changed.connect(self.doItemsLayout)

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show groups of branches; what stood open stays open."""
        opened = {row.text(0) for row in self._branches() if row.isExpanded()}
        place = self.verticalScrollBar().value()
        self.clear()
        for title, note, branches in groups:
            group = _row(title, note)
            for branch in branches:
                above = _row(branch.title, counted(branch.count))
                above.setData(0, _MAKER, branch)
                above.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
                group.addChild(above)
            self.addTopLevelItem(group)
            group.setExpanded(True)
        for row in self._branches():
            row.setExpanded(row.text(0) in opened)
        self.verticalScrollBar().setValue(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Enter; where a click activates, that would open it twice."""
        row = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self._open(row)
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return room for a dozen rows."""
        return QSize(320, round(12 * _HEIGHT * theme.text_scale()))

    def minimumSizeHint(self) -> QSize:
        """Return room for half of them."""
        return QSize(160, round(6 * _HEIGHT * theme.text_scale()))

    def _branches(self) -> list[QTreeWidgetItem]:
        return [
            branch
            for at in range(self.topLevelItemCount())
            if (group := self.topLevelItem(at)) is not None
            for below in range(group.childCount())
            if (branch := group.child(below)) is not None
        ]

    def _fill(self, row: QTreeWidgetItem) -> None:
        """Give a branch its rows where it is opened for the first time."""
        branch = row.data(0, _MAKER)
        if row.childCount() or not isinstance(branch, Branch):
            return
        rows = []
        for each in branch.make():
            made = _row(each.title, each.note)
            made.setData(0, _ADDRESS, each.address)
            rows.append(made)
        row.addChildren(rows)

    def _open(self, row: QTreeWidgetItem) -> None:
        if row.childCount() or isinstance(row.data(0, _MAKER), Branch):
            row.setExpanded(not row.isExpanded())
        elif row.data(0, _ADDRESS):
            self.jump_requested.emit(str(row.data(0, _ADDRESS)))


def _row(title: str, note: str) -> QTreeWidgetItem:
    row = QTreeWidgetItem([title])
    row.setData(0, _NOTE, note)
    said = ", ".join(part for part in (title, note) if part)
    row.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
    row.setToolTip(0, plain_tooltip("\n".join(part for part in (title, note) if part)))
    return row


class _Rows(QStyledItemDelegate):
    """Draws a row on one line: arrow, title, and at the end side what is said beside it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return rows of one height."""
        return QSize(0, round(_HEIGHT * theme.text_scale()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row; places are worked out from left to right, then mirrored."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, direction = QRect(option.rect), option.direction
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, theme.colour("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(whole, theme.colour("hover"))
        glyph = round(_GLYPH * theme.text_scale())
        depth = _depth(index)
        room = whole.adjusted(2 + depth * (glyph + 2), 0, -_GAP, 0)
        if index.model().hasChildren(index):
            arrow = QRect(room.left(), room.top(), glyph, room.height())
            name = "chevron-down" if option.state & QStyle.StateFlag.State_Open else "chevron"
            place = QRectF(QStyle.visualRect(direction, whole, arrow))
            paint_icon(painter, place, name, "muted", direction)
        room.adjust(glyph + _GAP // 2, 0, 0, 0)
        weight = QFont.Weight.DemiBold if depth == 0 else QFont.Weight.Normal
        painter.setFont(font(Size.SMALL, scale=theme.text_scale()))
        note = str(index.data(_NOTE) or "")
        wanted = painter.fontMetrics().horizontalAdvance(note) + 2
        width = min(wanted, round(room.width() * _NOTE_SHARE)) if note else 0
        beside = QRect(room.right() - width + 1, room.top(), width, room.height())
        _write(painter, QStyle.visualRect(direction, whole, beside), note, "muted", direction)
        room.adjust(0, 0, -width - _GAP, 0)
        painter.setFont(font(Size.BASE, weight, scale=theme.text_scale()))
        title = str(index.data() or "")
        _write(painter, QStyle.visualRect(direction, whole, room), title, "ink", direction)
        painter.restore()


def _write(
    painter: QPainter, place: QRect, text: str, role: str, direction: Qt.LayoutDirection
) -> None:
    """Draw one line at the start side of ``place``, cut at its logical end."""
    painter.setPen(theme.colour(role))
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading)
    aligned = start | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.setLayoutDirection(direction)
    painter.drawText(place, int(aligned | Qt.TextFlag.TextSingleLine), cut)


def _depth(index: _Index) -> int:
    depth, parent = 0, index.parent()
    while parent.isValid():
        depth, parent = depth + 1, parent.parent()
    return depth
