"""The list of what was found: places as headings, below them each hit in its words.

With other words given, each row shows what would go and what would come, and has a tick. Belongs
here: rows, keyboard, mouse. Does not: drawing (``found_drawing``), finding.
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gcm_desktop.domain.search import Hit
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.find_presenter import FoundGroup, FoundLine
from gcm_desktop.ui.drafting.found_drawing import GAP, LINE_ROLE, PAD, TICK, FoundDelegate

Index = QModelIndex | QPersistentModelIndex


class FoundList(QListView):
    """Rows walked with the arrow keys; Enter goes there, Space ticks.

    Signals:
        chosen: The ``Hit`` to go to.
        ticked: Other rows are ticked now.
    """

    chosen = Signal(object)
    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self._drawing = FoundDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._drawing)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListView { background: transparent; border: none; outline: none; }")
        self.setMouseTracking(True)
        theme.notice().changed.connect(self.doItemsLayout)

    @property
    def hits(self) -> tuple[Hit, ...]:
        """All hits, in their order."""
        return tuple(line.hit for line in self._lines())

    @property
    def chosen_hits(self) -> tuple[Hit, ...]:
        """The hits that are ticked."""
        return tuple(
            line.hit
            for line, item in zip(self._lines(), self._rows(), strict=True)
            if item.checkState() == Qt.CheckState.Checked
        )

    @property
    def current_hit(self) -> Hit | None:
        """The hit of the current row."""
        line = self.currentIndex().data(LINE_ROLE)
        return line.hit if isinstance(line, FoundLine) else None

    def set_groups(self, groups: Sequence[FoundGroup]) -> None:
        """Show other hits; the current one stays current where it is still there."""
        current = self.current_hit
        self._model.clear()
        for group in groups:
            heading = QStandardItem(group.title)
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._model.appendRow(heading)
            for line in group.lines:
                self._model.appendRow(_row(line))
        self.set_current(current)

    def set_replacement(self, words: str | None) -> None:
        """Show what would come in place of each hit; ``None`` only lists them."""
        self._drawing.replacement = words
        self.doItemsLayout()
        self.viewport().update()

    def set_current(self, hit: Hit | None) -> None:
        """Make the row of ``hit`` the current one."""
        for item in self._rows():
            line = item.data(LINE_ROLE)
            if isinstance(line, FoundLine) and line.hit == hit:
                self.setCurrentIndex(item.index())
                self.scrollTo(item.index())
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there, or tick."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space and self._drawing.replacement is not None:
            self._tick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick at the start side, go there elsewhere."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        row = self.visualRect(index)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        from_start = row.right() - at.x() if mirrored else at.x() - row.x()
        if self._drawing.replacement is not None and from_start < PAD + TICK + GAP:
            self._tick(index)
        else:
            self._go(index)

    def _go(self, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, FoundLine):
            self.chosen.emit(line.hit)

    def _tick(self, index: Index) -> None:
        item = self._model.itemFromIndex(index)
        line = index.data(LINE_ROLE)
        if isinstance(line, FoundLine) and line.is_replaceable:
            is_on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)
            self.ticked.emit()

    def _rows(self) -> list[QStandardItem]:
        items = (self._model.item(row) for row in range(self._model.rowCount()))
        return [item for item in items if isinstance(item.data(LINE_ROLE), FoundLine)]

    def _lines(self) -> list[FoundLine]:
        return [item.data(LINE_ROLE) for item in self._rows()]


def _row(line: FoundLine) -> QStandardItem:
    item = QStandardItem(line.snippet.text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    item.setData(line, LINE_ROLE)
    item.setCheckState(Qt.CheckState.Checked if line.is_replaceable else Qt.CheckState.Unchecked)
    item.setData(f"{line.about}: {line.snippet.text}", Qt.ItemDataRole.AccessibleTextRole)
    return item
