"""The outline: groups of items, each with its number, its title and the glyph of its state.

Belongs here: the tree and its drawing. Does not: which items there are (presenters).
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.widgets.labels import plain_tooltip
from gcm_desktop.ui.widgets.outline_delegate import OutlineDelegate
from gcm_desktop.ui.widgets.outline_items import ENTRY_ROLE, OutlineGroup, OutlineItem

Index = QModelIndex | QPersistentModelIndex


class OutlineView(QTreeView):
    """A tree of two levels, always open, walked with the arrow keys.

    Signals:
        chosen: The key of the row the user went to.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, QStandardItem] = {}
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(OutlineDelegate(self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        theme.notice().changed.connect(self.doItemsLayout)

    @property
    def current_key(self) -> str:
        """The key of the current row, empty where there is none."""
        return _key(self.currentIndex())

    def set_groups(self, groups: Sequence[OutlineGroup]) -> None:
        """Show ``groups``; the current row stays current where it still exists; no signal."""
        key = self.current_key
        with QSignalBlocker(self):
            self._model.clear()
            self._rows.clear()
            for group in groups:
                self._append(group)
            self.expandAll()
        self.set_current(key)

    def set_current(self, key: str) -> None:
        """Make ``key`` the current row without a signal."""
        row = self._rows.get(key)
        if row is None:
            return
        with QSignalBlocker(self):
            self.setCurrentIndex(row.index())
            self.scrollTo(row.index())
        self.viewport().update()

    def update_item(self, item: OutlineItem) -> None:
        """Show another state or title of a row that is there."""
        row = self._rows.get(item.key)
        if row is not None:
            _fill(row, item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break long titles anew; a current row in sight stays in sight."""
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            return
        current = self.currentIndex()
        was_seen = self.visualRect(current).intersects(self.viewport().rect())
        self.doItemsLayout()
        if current.isValid() and was_seen:
            self.scrollTo(current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus; where no row is current Qt makes the first one so: nobody went there."""
        with QSignalBlocker(self):
            super().focusInEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where the user went."""
        super().currentChanged(current, previous)
        key = _key(current)
        if key and key != _key(previous):
            self.chosen.emit(key)

    def _append(self, group: OutlineGroup) -> None:
        heading = QStandardItem(group.title)
        # A heading is read but never current, so that arrow keys pass over it.
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        parent = heading if group.title else self._model.invisibleRootItem()
        if group.title:
            self._model.appendRow(heading)
        for item in group.items:
            row = QStandardItem()
            row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            _fill(row, item)
            parent.appendRow(row)
            self._rows[item.key] = row


def _fill(row: QStandardItem, item: OutlineItem) -> None:
    row.setData(item, ENTRY_ROLE)
    row.setText(item.title)
    state = (item.said or item.look.text) if item.look else ""
    said = [part for part in (item.title, state, item.note, item.comments) if part]
    row.setToolTip(plain_tooltip("\n".join(said)))
    spoken = ", ".join(part for part in (item.number, *said) if part)
    row.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)


def _key(index: Index) -> str:
    entry = index.data(ENTRY_ROLE) if index.isValid() else None
    return entry.key if isinstance(entry, OutlineItem) else ""
