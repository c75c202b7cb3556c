"""Moving a row of a record table with the pointer: press, pull, let go between two rows.

Qt's own drag moves cells of a model; here the list only says where a row should go. Belongs here:
the pointer and the line that shows the place. Does not: what moving means.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QTableView, QWidget

_ROOM = 40
"""Pixels kept in sight above and below the pointer while a row is pulled."""


class RowDrag(QObject):
    """Watches the rows of a table.

    Attributes:
        place: Where the row would go: before the row of that number; ``None`` while none is pulled.

    Signals:
        moved: Number of the row, and the place it was let go at.
        place_changed: The line that shows the place must be drawn anew.
    """

    moved = Signal(int, int)
    place_changed = Signal()

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._pressed: tuple[int, QPoint] | None = None
        self.place: int | None = None
        self.is_allowed = False
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer; True once a row is pulled, so that letting go is no click."""
        if not isinstance(event, QMouseEvent):
            return False
        point = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            row = self._table.rowAt(point.y())
            is_left = event.button() == Qt.MouseButton.LeftButton
            self._pressed = (row, point) if is_left and row >= 0 else None
            return False
        if event.type() == QEvent.Type.MouseMove:
            return self._pull(point)
        if event.type() == QEvent.Type.MouseButtonRelease:
            return self._let_go()
        return False

    def stop(self) -> None:
        """Forget the row that is pulled."""
        self._pressed = None
        self._set_place(None)

    def _pull(self, point: QPoint) -> bool:
        if self._pressed is None or not self.is_allowed:
            return False
        way = (point - self._pressed[1]).manhattanLength()
        if self.place is None and way < QApplication.startDragDistance():
            return False
        self._set_place(self._place_at(point.y()))
        self._keep_in_sight(point)
        return True

    def _let_go(self) -> bool:
        pressed, place = self._pressed, self.place
        self.stop()
        if pressed is None or place is None:
            return False
        self.moved.emit(pressed[0], place)
        return True

    def _place_at(self, height: int) -> int:
        for row in range(self._table.model().rowCount()):
            top, size = self._table.rowViewportPosition(row), self._table.rowHeight(row)
            if height < top + size // 2:
                return row
        return int(self._table.model().rowCount())

    def _set_place(self, place: int | None) -> None:
        if place != self.place:
            self.place = place
            self._table.viewport().setCursor(
                Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.ClosedHandCursor
            )
            self.place_changed.emit()

    def _keep_in_sight(self, point: QPoint) -> None:
        area: QWidget | None = self._table.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            at = area.viewport().mapFromGlobal(self._table.viewport().mapToGlobal(point))
            area.ensureVisible(area.width() // 2, area.verticalScrollBar().value() + at.y(), 0,
                               _ROOM)  # fmt: skip
