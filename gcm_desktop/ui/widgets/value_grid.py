"""A small table one writes in: years and values, groups and notes, by key and by paste.

Typing begins to write in a cell, Enter and Tab go on, Delete empties, Ctrl+Delete takes a row away,
a table copied in a spreadsheet is pasted whole; the last row is always empty. Belongs here: cells.
Does not: what the texts mean (``drafting/series_field``).
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.widgets.broken_text import broken, draw_lines
from gcm_desktop.ui.widgets.labels import plain_tooltip
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.record_delegate import PAD, row_height
from gcm_desktop.ui.widgets.record_header import RecordHeader

_FAULT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_SHARES = (22, 26, 24, 28)
"""Shares of the width: year, value, group, note."""
_TECHNICAL = (0, 1)
Index = QModelIndex | QPersistentModelIndex


class ValueDelegate(QStyledItemDelegate):
    """Draws a cell with a hairline, marked where a person should look; writes in a line field."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        rect: QRect = option.rect
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        ground = "attention_soft" if index.data(_FAULT_ROLE) else "surface"
        painter.fillRect(rect, theme.colour(ground))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 2.0))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        elif option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
        painter.fillRect(QRect(rect.x(), rect.y(), rect.width(), 1), theme.colour("line"))
        face = font(Size.BASE, scale=theme.text_scale())
        painter.setFont(face)
        painter.setPen(theme.colour("attention" if index.data(_FAULT_ROLE) else "ink"))
        inner = rect.adjusted(PAD, 1, -PAD, 0)
        lines = broken(str(index.data() or ""), face, inner.width(), most=1)
        if index.column() in _TECHNICAL:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        draw_lines(painter, inner, lines, at_right=right_to_left)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a cell."""
        return QSize(60, row_height())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line that stays within the cell."""
        field = LineField(technical=index.column() in _TECHNICAL, parent=parent)
        field.setStyleSheet("QLineEdit { border-radius: 0; padding: 0 8px; }")
        return field

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Fill the cell."""
        editor.setGeometry(option.rect)


class ValueGrid(QTableView):
    """Rows of four texts.

    Signals:
        edited: The person changed a cell: row and column.
        pasted: A text with tabs or several lines was pasted at a cell.
        removal_requested: A row should go.
    """

    edited = Signal(int, int)
    pasted = Signal(str, int, int)
    removal_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = QStandardItemModel(0, len(_SHARES), self)
        self._is_filling = False
        self._is_read_only = False
        self.setModel(self._cells)
        self.setItemDelegate(ValueDelegate(self))
        self.header = RecordHeader(self)
        self.setHorizontalHeader(self.header)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._cells.itemChanged.connect(self._tell)
        theme.notice().changed.connect(self._fit)

    def set_titles(self, titles: Sequence[str]) -> None:
        """Name the columns."""
        self._cells.setHorizontalHeaderLabels(list(titles))
        self._fit()

    def set_read_only(self, is_read_only: bool) -> None:
        """Show without letting change."""
        self._is_read_only = is_read_only
        if is_read_only:
            self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def set_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show ``rows`` and an empty one."""
        wanted = [*rows, *(() if self._is_read_only else (("",) * len(_SHARES),))]
        self._is_filling = True
        # In place: the cell that is being written in must not go while Tab leads to the next.
        self._cells.setRowCount(len(wanted))
        for row, texts in enumerate(wanted):
            for column, text in enumerate(texts):
                item = self._cells.item(row, column)
                if item is None:
                    self._cells.setItem(row, column, QStandardItem(text))
                elif item.text() != text:
                    item.setText(text)
        self._is_filling = False
        self._fit()

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Return what the cells say."""
        return tuple(
            tuple(str(self._cells.index(at, column).data() or "") for column in range(len(_SHARES)))
            for at in range(self._cells.rowCount())
        )

    def set_faults(self, faults: Mapping[tuple[int, int], str]) -> None:
        """Mark cells, each with what is to be said about it."""
        self._is_filling = True
        for row in range(self._cells.rowCount()):
            for column in range(len(_SHARES)):
                words = faults.get((row, column), "")
                item = self._cells.item(row, column)
                item.setData(words, _FAULT_ROLE)
                item.setToolTip(plain_tooltip(words))
                item.setData(words, Qt.ItemDataRole.AccessibleDescriptionRole)
        self._is_filling = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste, copy, empty, take away; Enter writes in the cell."""
        at = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(str(at.data() or ""))
        elif self._is_read_only or not at.isValid() or self._is_writing():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(at)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.removal_requested.emit(at.row())
            elif at.data():
                self._cells.setData(at, "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current cell as soon as one comes here by key."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._cells.rowCount():
            self.setCurrentIndex(self._cells.index(self._cells.rowCount() - 1, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._share_width()

    def sizeHint(self) -> QSize:
        """Return the height of header and rows."""
        rows = sum(self.rowHeight(at) for at in range(self._cells.rowCount()))
        return QSize(320, self.header.sizeHint().height() + rows + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the same: the page scrolls, never the table."""
        return QSize(160, self.sizeHint().height())

    def _is_writing(self) -> bool:
        """True while a cell is written in: keys its field leaves over come here as well."""
        return self.state() == QAbstractItemView.State.EditingState

    def _paste(self, at: QModelIndex) -> None:
        text = QGuiApplication.clipboard().text()
        if "\t" in text or "\n" in text.strip():
            self.pasted.emit(text, at.row(), at.column())
        elif text.strip():
            self._cells.setData(at, text)

    def _tell(self, item: QStandardItem) -> None:
        if not self._is_filling:
            self.edited.emit(item.row(), item.column())

    def _fit(self) -> None:
        for at in range(self._cells.rowCount()):
            self.setRowHeight(at, row_height())
        self._share_width()
        self.setFixedHeight(self.sizeHint().height())

    def _share_width(self) -> None:
        room, used = self.viewport().width(), 0
        for column, share in enumerate(_SHARES):
            last = column == len(_SHARES) - 1
            width = room - used if last else room * share // sum(_SHARES)
            self.setColumnWidth(column, width)
            used += width
