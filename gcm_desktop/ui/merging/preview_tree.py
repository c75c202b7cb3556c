"""The tree of what a merge touches: a box to tick for each line, and for each group of them.

Belongs here: rows and ticks. Does not: their words (``preview_lines``), drawing a row
(``preview_rows``).
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.merging.preview_lines import Line, LineGroup, effect_word
from gcm_desktop.ui.merging.preview_rows import LINE, PreviewRows
from gcm_desktop.ui.widgets.labels import plain_tooltip


class PreviewTree(QTreeWidget):
    """Groups of lines, always open; walked with the arrow keys, ticked with the space bar.

    Signals:
        taken: Lines that are taken, or declined, from now on (a tuple of lines, and which).
        chosen: The line the user went to.
    """

    taken = Signal(object, bool)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(PreviewRows(self))
        self.itemChanged.connect(self._tell)
        self.currentItemChanged.connect(self._tell_current)
        theme.notice().changed.connect(self.doItemsLayout)

    @property
    def current(self) -> Line | None:
        """The line of the current row."""
        row = self.currentItem()
        return None if row is None else _line(row)

    def show_groups(self, groups: Sequence[LineGroup], is_taken: Callable[[Line], bool]) -> None:
        """Show other lines; the current one stays current, else it is the first."""
        before = self.current
        with QSignalBlocker(self):
            self.clear()
            for group in groups:
                self.addTopLevelItem(_group_row(group, is_taken))
            self.expandAll()
        rows = self._rows()
        same = (row for row in rows if before is not None and _key(row) == before.entry.key)
        row = next(same, rows[0] if rows else None)
        if row is not None:
            self.setCurrentItem(row)
            self.scrollToItem(row)
            if row is rows[0]:
                self.scrollToTop()  # its group comes into sight as well
        else:
            self.chosen.emit(None)

    def step(self, by: int) -> None:
        """Go to the next line or the one before; round the end to the first."""
        rows = self._rows()
        if rows:
            keys = [_key(row) for row in rows]
            line = self.current
            at = keys.index(line.entry.key) if line is not None else -1
            self.setCurrentItem(rows[(at + by) % len(rows)])

    def _rows(self) -> list[QTreeWidgetItem]:
        return [
            row
            for at in range(self.topLevelItemCount())
            if (group := self.topLevelItem(at)) is not None
            for below in range(group.childCount())
            if (row := group.child(below)) is not None
        ]

    def _tell(self, row: QTreeWidgetItem) -> None:
        """Tell what is taken; a group ticks its lines, and follows them."""
        state = row.checkState(0)
        line = _line(row)
        if line is None and state is Qt.CheckState.PartiallyChecked:
            return
        rows = [row] if line is not None else _children(row)
        with QSignalBlocker(self):
            for each in rows:
                each.setCheckState(0, state)
            group = row.parent()
            if group is not None:
                group.setCheckState(0, _state(_children(group)))
        self.viewport().update()
        lines = tuple(each for each in map(_line, rows) if each is not None)
        self.taken.emit(lines, state is Qt.CheckState.Checked)

    def _tell_current(self) -> None:
        self.chosen.emit(self.current)


def _group_row(group: LineGroup, is_taken: Callable[[Line], bool]) -> QTreeWidgetItem:
    above = QTreeWidgetItem([group.title])
    above.setFlags(above.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    for line in group.lines:
        row = QTreeWidgetItem([line.title])
        row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        row.setData(0, LINE, line)
        row.setCheckState(0, Qt.CheckState.Checked if is_taken(line) else Qt.CheckState.Unchecked)
        said = ", ".join(part for part in (line.title, effect_word(line.effect), line.note) if part)
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, said.replace("\n", ", "))
        row.setToolTip(0, plain_tooltip("\n".join(filter(None, (line.title, line.note)))))
        above.addChild(row)
    above.setCheckState(0, _state(_children(above)))
    above.setToolTip(0, plain_tooltip(group.title))
    return above


def _children(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (group.child(at) for at in range(group.childCount()))
    return [row for row in found if row is not None]


def _state(rows: Sequence[QTreeWidgetItem]) -> Qt.CheckState:
    states = {row.checkState(0) for row in rows}
    return states.pop() if len(states) == 1 else Qt.CheckState.PartiallyChecked


def _line(row: QTreeWidgetItem) -> Line | None:
    found = row.data(0, LINE)
    return found if isinstance(found, Line) else None


def _key(row: QTreeWidgetItem) -> object:
    line = _line(row)
    return None if line is None else line.entry.key
