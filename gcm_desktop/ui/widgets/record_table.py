"""A table of records that is as high as its rows: columns of plain text and pills, opened by key.

Belongs here: showing rows. Does not: which records there are (presenters).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gcm_desktop.ui import theme
from gcm_desktop.ui.widgets.labels import plain_tooltip, small_label
from gcm_desktop.ui.widgets.pill import PillSpec
from gcm_desktop.ui.widgets.record_delegate import (
    PILL_ROLE,
    RecordDelegate,
    cell_lines,
    cell_width,
    row_height,
)
from gcm_desktop.ui.widgets.record_drag import RowDrag
from gcm_desktop.ui.widgets.record_header import RecordHeader

_MOST_FITTED = 55
"""Percent of the width that fitting columns may take together."""
_KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Cell = str | PillSpec


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        title: What the header says.
        stretch: Share of the width that fitting columns leave.
        fits: Take only what title and cells need: a year, a status.
    """

    title: str
    stretch: int = 1
    fits: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One record: its key and one cell for each column."""

    key: str
    cells: tuple[Cell, ...]


class Wish(StrEnum):
    """What a key asks for the current row, or for the list."""

    ADD = "add"
    COPY = "copy"
    DELETE = "delete"
    UP = "up"
    DOWN = "down"


_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_PAD = Qt.KeyboardModifier.KeypadModifier
_WISHES = {
    (Qt.Key.Key_Insert, Qt.KeyboardModifier.NoModifier): Wish.ADD,
    (Qt.Key.Key_Plus, _CTRL): Wish.ADD,
    (Qt.Key.Key_Equal, _CTRL): Wish.ADD,
    (Qt.Key.Key_Plus, _CTRL | Qt.KeyboardModifier.ShiftModifier): Wish.ADD,
    (Qt.Key.Key_D, _CTRL): Wish.COPY,
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): Wish.DELETE,
    (Qt.Key.Key_Up, _ALT): Wish.UP,
    (Qt.Key.Key_Down, _ALT): Wish.DOWN,
}
"""Plus stands on the key of the equals sign on many keyboards."""


class RecordGrid(QTableView):
    """The table itself; Enter or a double click opens a row, Tab leaves it.

    Signals:
        opened: Key of the row to open.
        wished: A ``Wish`` for the current row.
        moved: Number of a row that was pulled, and the place it should go before.
        menu_requested: Where on the screen the menu of the current row should open.
    """

    opened = Signal(str)
    wished = Signal(str)
    moved = Signal(int, int)
    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QStandardItemModel(self)
        self._columns: tuple[Column, ...] = ()
        self._cells: tuple[tuple[Cell, ...], ...] = ()
        self._needs: tuple[int, ...] = ()
        self.header = RecordHeader(self)
        self.setHorizontalHeader(self.header)
        self.setModel(self._rows)
        self.setItemDelegate(RecordDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.drag = RowDrag(self)
        self.drag.moved.connect(self.moved)
        self.drag.place_changed.connect(self.viewport().update)
        self.doubleClicked.connect(self._open)
        theme.notice().changed.connect(self._fit)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Set titles and widths; rows stay."""
        self._columns = tuple(columns)
        self._rows.setHorizontalHeaderLabels([column.title for column in columns])
        self._fit()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows``; the current row stays current where it still exists."""
        key = self.current_key
        self._rows.removeRows(0, self._rows.rowCount())
        self._cells = tuple(row.cells for row in rows)
        for row in rows:
            self._rows.appendRow([_item(row.key, cell) for cell in row.cells])
        self.drag.stop()
        self.point_at(key)
        self._fit()

    @property
    def current_key(self) -> str:
        """Key of the current row, empty without one."""
        return str(self.currentIndex().data(_KEY_ROLE) or "")

    def key_at(self, row: int) -> str:
        """Return the key of a row, empty where there is none."""
        return str(self._rows.index(row, 0).data(_KEY_ROLE) or "")

    def point_at(self, key: str) -> bool:
        """Make the row of ``key`` the current one; False where it is not shown."""
        for at in range(self._rows.rowCount()):
            index = self._rows.index(at, 0)
            if key and index.data(_KEY_ROLE) == key:
                self.setCurrentIndex(index)
                return True
        return False

    def set_sorted(self, column: int | None, *, is_descending: bool) -> None:
        """Show by which column the rows are sorted."""
        self.header.set_sorted(column, is_descending=is_descending)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; leave with Tab; other keys ask for more (``Wish``)."""
        wish = _WISHES.get((Qt.Key(event.key()), event.modifiers() & ~_PAD))
        if wish is not None:
            self.wished.emit(wish.value)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row below the pointer, or of the current one by key."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        else:
            self.setCurrentIndex(self.indexAt(self.viewport().mapFromGlobal(place)))
        self.menu_requested.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and a line where the row that is pulled would go."""
        super().paintEvent(event)
        place = self.drag.place
        if place is not None:
            last = place >= self._rows.rowCount()
            row = self._rows.rowCount() - 1 if last else place
            top = self.rowViewportPosition(row) + (self.rowHeight(row) - 3 if last else 0)
            painter = QPainter(self.viewport())
            painter.fillRect(QRect(0, top, self.viewport().width(), 3), theme.colour("accent"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._share_width()

    def sizeHint(self) -> QSize:
        """Return the height of header and rows."""
        return QSize(320, self.header.sizeHint().height() + self.verticalHeader().length() + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the same: the page scrolls, never the table."""
        return QSize(160, self.sizeHint().height())

    def _fit(self) -> None:
        self._needs = tuple(self._need(at) for at in range(len(self._columns)))
        self._share_width()

    def _need(self, at: int) -> int:
        if not self._columns[at].fits:
            return 0
        cells = (cell_width(row[at]) for row in self._cells if at < len(row))
        return max(self.header.least_width(at), *cells, 0)

    def _share_width(self) -> None:
        """Give fitting columns what they need, the others their shares; then heights follow."""
        room = self.viewport().width()
        fitted = sum(self._needs)
        granted = min(fitted, room * _MOST_FITTED // 100)
        whole = sum(column.stretch for column in self._columns if not column.fits)
        used = 0
        for at, column in enumerate(self._columns):
            width = (room - granted) * column.stretch // max(whole, 1)
            if column.fits:
                width = self._needs[at] * granted // max(fitted, 1)
            if at == len(self._columns) - 1:
                width = room - used
            self.setColumnWidth(at, width)
            used += width
        self._share_height()

    def _share_height(self) -> None:
        """Make every row as high as its longest text, and the table as high as all of it."""
        for at, cells in enumerate(self._cells):
            lines = (
                len(cell_lines(cell, self.columnWidth(column)))
                for column, cell in enumerate(cells)
                if isinstance(cell, str)
            )
            self.setRowHeight(at, row_height(max(lines, default=1)))
        height = self.sizeHint().height()
        if height != self.height() or height != self.maximumHeight():
            self.setFixedHeight(height)
            self.updateGeometries()

    def _open(self, index: QModelIndex) -> None:
        key = str(index.data(_KEY_ROLE) or "")
        if key:
            self.opened.emit(key)


class RecordTable(QWidget):
    """A grid, and a line of words while there are no rows.

    Signals:
        opened: The key of the record the user wants to see or change.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = RecordGrid()
        self._empty = small_label(wraps=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.grid)
        box.addWidget(self._empty)
        self.grid.opened.connect(self.opened)
        self.set_rows(())

    def set_columns(self, columns: Sequence[Column], *, name: str, empty: str = "") -> None:
        """Set columns, accessible name of the table and what is said while it is empty."""
        self.grid.set_columns(columns)
        self.grid.setAccessibleName(name)
        self._empty.setText(empty)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows``."""
        self.grid.set_rows(rows)
        self.grid.setVisible(bool(rows))
        self._empty.setVisible(not rows)


def _item(key: str, cell: Cell) -> QStandardItem:
    words = cell.text if isinstance(cell, PillSpec) else " ".join(cell.split("\n"))
    item = QStandardItem(words)
    item.setData(key, _KEY_ROLE)
    item.setToolTip(plain_tooltip(words))
    if isinstance(cell, PillSpec):
        item.setData(cell, PILL_ROLE)
    return item
