"""The Word report of last time as a list: walked with the arrow keys, sought, sent with one key.

Belongs here: rows, keys, seeking. Does not: drawing (``earlier_drawing``), sending.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from gcm_desktop.domain.text import folded
from gcm_desktop.services.earlier_reports import ReportPart
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.earlier_drawing import PART_ROLE, EarlierDelegate

_BATCH = 80


class EarlierList(QListView):
    """Headings and paragraphs; Shift and the arrows choose several.

    Signals:
        sent: The chosen ``ReportPart``s go into the text; and True to go there as well.
    """

    sent = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self._folded: list[str] = []
        self.setModel(self._model)
        self.setItemDelegate(EarlierDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A report has thousands of rows of different heights: they are measured by and by.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setStyleSheet("QListView { background: transparent; border: none; outline: none; }")
        self.setMouseTracking(True)
        theme.notice().changed.connect(self.doItemsLayout)

    @property
    def chosen(self) -> tuple[ReportPart, ...]:
        """The chosen parts in the order of the report."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        parts = (self._model.item(row).data(PART_ROLE) for row in rows)
        return tuple(part for part in parts if isinstance(part, ReportPart))

    def set_parts(self, parts: Sequence[ReportPart]) -> None:
        """Show another report."""
        self._model.clear()
        self._folded = [folded(part.text) for part in parts]
        for part in parts:
            row = QStandardItem(part.text)
            row.setData(part, PART_ROLE)
            row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self._model.appendRow(row)
        if parts:
            self.setCurrentIndex(self._model.index(0, 0))

    def seek(self, text: str) -> int:
        """Show only what holds ``text``, blind to spelling variants; return how many rows do."""
        wanted = folded(text.strip())
        number = 0
        first = -1
        for row, letters in enumerate(self._folded):
            is_shown = wanted in letters
            self.setRowHidden(row, not is_shown)
            number += is_shown
            first = row if is_shown and first < 0 else first
        current = self.currentIndex().row()
        if first >= 0 and (current < 0 or self.isRowHidden(current)):
            self.setCurrentIndex(self._model.index(first, 0))
        return number

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send what is chosen with Enter, copy it; letters do not jump about."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            goes = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._send(goes=goes)
        elif event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText("\n".join(part.text for part in self.chosen))
        elif event.text().strip() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Send what is pointed at."""
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._send(goes=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _send(self, *, goes: bool) -> None:
        chosen = self.chosen
        if chosen:
            self.sent.emit(chosen, goes)
