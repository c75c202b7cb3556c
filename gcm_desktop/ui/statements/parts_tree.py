"""The tree in which parts of a statement are ticked: groups, items, answers and records.

Belongs here: ticking and how a row looks. Does not: what the rows are (``offered_parts``).
"""

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from gcm_desktop.domain.address import Address
from gcm_desktop.ui import theme
from gcm_desktop.ui.icons import paint_icon
from gcm_desktop.ui.moments import counted, isolated
from gcm_desktop.ui.statements.offered_parts import GroupBranch, ItemBranch, Leaf

_ADDRESS = Qt.ItemDataRole.UserRole
_SIDE, _GAP, _HEIGHT = 16, 8, 30
_Index = QModelIndex | QPersistentModelIndex


class _Ticked(QStyledItemDelegate):
    """Draws the box as the other boxes of the program are drawn, then the words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return rows of one height, with room for the box."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), round(_HEIGHT * theme.text_scale()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell; the first column has the box at its start side."""
        self.initStyleOption(option, index)
        place, direction = QRect(option.rect), option.direction
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_current:
            painter.fillRect(place, theme.colour("accent_soft"))
        if index.column() == 0:
            box = QStyle.visualRect(direction, place, self._box(place))
            self._paint_box(painter, QRectF(box), index, direction)
            words = place.adjusted(_SIDE + 2 * _GAP, 0, 0, 0)
            place = QStyle.visualRect(direction, QRect(option.rect), words)
        painter.setFont(option.font)
        painter.setPen(theme.colour("ink" if index.column() == 0 else "muted"))
        room = place.adjusted(_GAP // 2, 0, -_GAP // 2, 0)
        text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignLeading if index.column() == 0 else _NUMBER_SIDE
        aligned = QStyle.visualAlignment(direction, side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, aligned | Qt.AlignmentFlag.AlignAbsolute, text)
        painter.restore()

    def _box(self, place: QRect) -> QRect:
        top = place.top() + (place.height() - _SIDE) // 2
        return QRect(place.left() + _GAP // 2, top, _SIDE, _SIDE)

    def _paint_box(
        self, painter: QPainter, box: QRectF, index: _Index, direction: Qt.LayoutDirection
    ) -> None:
        state = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        is_empty = state is Qt.CheckState.Unchecked
        ground = "surface" if is_empty else "accent"
        painter.setPen(QPen(theme.colour("faint_mark" if is_empty else ground), 1.2))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box, 4, 4)
        if not is_empty:
            name = "check" if state is Qt.CheckState.Checked else "minus"
            paint_icon(painter, box.adjusted(2, 2, -2, -2), name, "on_accent", direction)


_NUMBER_SIDE = Qt.AlignmentFlag.AlignTrailing


class PartsTree(QTreeWidget):
    """Groups, items and their parts; ticking a branch ticks all below it.

    Signals:
        altered: Something was ticked or unticked by hand.
    """

    altered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setUniformRowHeights(True)
        self.setItemDelegate(_Ticked(self))
        self.setIndentation(round(18 * theme.text_scale()))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.headerItem().setTextAlignment(1, _NUMBER_SIDE | Qt.AlignmentFlag.AlignVCenter)
        self.itemChanged.connect(self._tell)

    @property
    def chosen(self) -> tuple[Address, ...]:
        """Addresses of the parts that are ticked."""
        return tuple(
            str(leaf.data(0, _ADDRESS))
            for leaf in self._leaves()
            if leaf.checkState(0) is Qt.CheckState.Checked
        )

    def set_branches(self, branches: Sequence[GroupBranch]) -> None:
        """Show what can be chosen, nothing ticked."""
        self.blockSignals(True)
        self.clear()
        for branch in branches:
            group = self._row(self.invisibleRootItem(), branch.title, _words(branch.items))
            for item in branch.items:
                self._add_item(group, item)
        self.blockSignals(False)

    def set_chosen(self, chosen: Collection[Address]) -> None:
        """Tick these parts and no others; branches with one of them stand open."""
        self.blockSignals(True)
        wanted = set(chosen)
        for leaf in self._leaves():
            is_chosen = leaf.data(0, _ADDRESS) in wanted
            state = Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
            leaf.setCheckState(0, state)
        opened: list[QTreeWidgetItem] = []
        for group in _below(self.invisibleRootItem()):
            if group.checkState(0) is not Qt.CheckState.Unchecked:
                opened.append(group)
            group.setExpanded(group.checkState(0) is not Qt.CheckState.Unchecked)
            for item in _below(group):
                item.setExpanded(item.checkState(0) is not Qt.CheckState.Unchecked)
        self.blockSignals(False)
        if opened:
            self.scrollToItem(opened[0], QAbstractItemView.ScrollHint.PositionAtTop)
        self.viewport().update()

    def _add_item(self, group: QTreeWidgetItem, item: ItemBranch) -> None:
        if [leaf.title for leaf in item.leaves] == [item.title]:  # a section is its one answer
            self._add_leaf(group, item.leaves[0])
            return
        branch = self._row(group, item.title, sum(leaf.words for leaf in item.leaves))
        for leaf in item.leaves:
            self._add_leaf(branch, leaf)

    def _add_leaf(self, branch: QTreeWidgetItem, leaf: Leaf) -> None:
        row = self._row(branch, leaf.title, leaf.words, is_branch=False)
        row.setData(0, _ADDRESS, leaf.address)
        row.setToolTip(0, isolated(leaf.title))

    def _row(
        self, above: QTreeWidgetItem, title: str, words: int, *, is_branch: bool = True
    ) -> QTreeWidgetItem:
        row = QTreeWidgetItem(above, [title, counted(words)])
        flags = row.flags() | Qt.ItemFlag.ItemIsUserCheckable
        row.setFlags(flags | Qt.ItemFlag.ItemIsAutoTristate if is_branch else flags)
        row.setCheckState(0, Qt.CheckState.Unchecked)
        return row

    def _leaves(self) -> Iterator[QTreeWidgetItem]:
        rows = [self.invisibleRootItem()]
        while rows:
            row = rows.pop()
            if row.data(0, _ADDRESS) is not None:
                yield row
            rows += reversed(_below(row))

    def _tell(self, row: QTreeWidgetItem) -> None:
        if row.data(0, _ADDRESS) is not None or row.childCount():
            self.altered.emit()


def _below(row: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (row.child(at) for at in range(row.childCount()))
    return [each for each in found if each is not None]


def _words(items: Sequence[ItemBranch]) -> int:
    return sum(leaf.words for item in items for leaf in item.leaves)
