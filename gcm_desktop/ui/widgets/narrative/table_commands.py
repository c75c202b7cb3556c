"""What is done to a table: rows, columns, header row, going from cell to cell.

Columns are counted as they are read; where the table is mirrored, Qt's own order is the other way
round (``formats.table_format``). Each command is one undo step. Belongs here: tables only.
"""

from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextTable
from PySide6.QtWidgets import QTextEdit

from gcm_desktop.domain.richtext import MAX_COLUMNS, Paragraph, Table
from gcm_desktop.ui.widgets.narrative.formats import (
    TABLE_MIRRORED,
    Script,
    block_format,
    cell_block_format,
)
from gcm_desktop.ui.widgets.narrative.reading import list_of, table_at
from gcm_desktop.ui.widgets.narrative.writing import Writer

_SIZE = 2
"""Rows and columns of a new table."""


class TableCommands:
    """Commands on the table the caret of one editor is in."""

    def __init__(self, edit: QTextEdit, script: Script) -> None:
        self._edit = edit
        self.script = script

    @property
    def table(self) -> QTextTable | None:
        """The table the caret is in."""
        return table_at(self._edit.textCursor())

    @property
    def has_header(self) -> bool:
        """True where the caret is in a table whose first row is a header."""
        table = self.table
        return table is not None and table.format().headerRowCount() > 0

    @property
    def can_widen(self) -> bool:
        """True where the table may have one more column."""
        table = self.table
        return table is not None and table.columns() < MAX_COLUMNS

    def insert(self) -> None:
        """Insert a small table with a header row below the paragraph of the caret."""
        cursor = self._edit.textCursor()
        if table_at(cursor) is not None:
            return
        self._edit.document().setModified(False)
        cursor.beginEditBlock()
        cursor.clearSelection()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        is_blank = cursor.block().length() == 1 and list_of(cursor.block()) is None
        if not is_blank:
            cursor.insertBlock(block_format(Paragraph(), self.script), QTextCharFormat())
            own = list_of(cursor.block())
            if own is not None:
                own.remove(cursor.block())
                cursor.setBlockFormat(block_format(Paragraph(), self.script))
        at = cursor.position()
        empty = Table((((),) * _SIZE,) * _SIZE, header=True)
        Writer(cursor, self.script).write((empty,), fresh=True)
        cursor.endEditBlock()
        inner = QTextCursor(self._edit.document())
        inner.setPosition(at + 1)
        table = table_at(inner)
        if table is not None:
            self._go_to(table, 0, 0)

    def add_row(self, *, below: bool) -> None:
        """Add a row above or below the caret's."""

        def act(table: QTextTable, row: int, column: int) -> None:
            made = row + 1 if below else row
            table.insertRows(made, 1)
            for each in range(table.columns()):
                self._prepare(table, made, each)
            self._go_to(table, made, column)

        self._edit_table(act)

    def add_column(self, *, after: bool) -> None:
        """Add a column before or after the caret's, in the order of reading."""

        def act(table: QTextTable, row: int, column: int) -> None:
            made = column + 1 if after else column
            physical = _physical(table, column)
            table.insertColumns(physical + (1 if after != _is_mirrored(table) else 0), 1)
            for each in range(table.rows()):
                self._prepare(table, each, made)
            self._go_to(table, row, made)

        if self.can_widen:
            self._edit_table(act)

    def remove_row(self) -> None:
        """Remove the caret's row; the last one takes the table with it."""

        def act(table: QTextTable, row: int, column: int) -> None:
            if table.rows() == 1:
                self._remove(table)
            else:
                table.removeRows(row, 1)
                self._go_to(table, min(row, table.rows() - 1), column)

        self._edit_table(act)

    def remove_column(self) -> None:
        """Remove the caret's column; the last one takes the table with it."""

        def act(table: QTextTable, row: int, column: int) -> None:
            if table.columns() == 1:
                self._remove(table)
            else:
                table.removeColumns(_physical(table, column), 1)
                self._go_to(table, row, min(column, table.columns() - 1))

        self._edit_table(act)

    def remove_table(self) -> None:
        """Remove the table with all it says."""
        self._edit_table(lambda table, _row, _column: self._remove(table))

    def toggle_header(self) -> None:
        """Make the first row a header, or a row like others."""
        self._edit_table(lambda table, _row, _column: _toggle_header(table))

    def step(self, by: int) -> bool:
        """Go to the next (1) or the former (-1) cell, and out of the table at its ends.

        Returns:
            False where the caret is in no table.
        """
        cursor = self._edit.textCursor()
        table = table_at(cursor)
        if table is None:
            return False
        row, column = _place(table, cursor)
        at = row * table.columns() + column + by
        if 0 <= at < table.rows() * table.columns():
            self._go_to(table, *divmod(at, table.columns()), whole=True)
            return True
        cursor.setPosition(table.lastPosition() + 1 if by > 0 else table.firstPosition() - 1)
        self._edit.setTextCursor(cursor)
        return True

    def _edit_table(self, act: Callable[[QTextTable, int, int], None]) -> None:
        """Do something to the table, given the caret's row and column, as one undo step."""
        cursor = self._edit.textCursor()
        table = table_at(cursor)
        if table is not None:
            self._edit.document().setModified(False)  # typing before it is a step of its own
            cursor.beginEditBlock()
            act(table, *_place(table, cursor))
            cursor.endEditBlock()

    def _prepare(self, table: QTextTable, row: int, column: int) -> None:
        inner = table.cellAt(row, _physical(table, column)).firstCursorPosition()
        inner.setBlockFormat(cell_block_format(self.script))
        inner.setBlockCharFormat(QTextCharFormat())

    def _go_to(self, table: QTextTable, row: int, column: int, *, whole: bool = False) -> None:
        """Go into a cell; ``whole`` selects what it says, as Tab does in word processors."""
        cell = table.cellAt(row, _physical(table, column))
        cursor = cell.firstCursorPosition()
        if whole:
            cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        self._edit.setTextCursor(cursor)

    def _remove(self, table: QTextTable) -> None:
        """Remove a table with the blank paragraphs Qt kept beside it, which nobody saw."""
        cursor = self._edit.textCursor()
        document = self._edit.document()
        before = document.findBlock(table.firstPosition() - 1)
        after = document.findBlock(table.lastPosition() + 1)
        stray = [_is_blank(before) and before.previous().isValid(), _is_blank(after)]
        at = table.firstPosition() - 1
        table.removeRows(0, table.rows())
        cursor.setPosition(at)
        if stray[1] and cursor.block().next().isValid():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.deleteChar()
        if stray[0] and _is_blank(cursor.block()) and not table_at(_before(cursor)):
            cursor.deletePreviousChar()
        self._edit.setTextCursor(cursor)


def _toggle_header(table: QTextTable) -> None:
    made = table.format()
    made.setHeaderRowCount(0 if made.headerRowCount() else 1)
    table.setFormat(made)


def _before(cursor: QTextCursor) -> QTextCursor:
    made = QTextCursor(cursor)
    made.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
    return made


def _is_blank(block: QTextBlock) -> bool:
    return block.isValid() and block.length() == 1 and list_of(block) is None


def _is_mirrored(table: QTextTable) -> bool:
    return bool(table.format().property(TABLE_MIRRORED))


def _physical(table: QTextTable, column: int) -> int:
    """Return Qt's number of the column that is read as ``column``; its own inverse."""
    return table.columns() - 1 - column if _is_mirrored(table) else column


def _place(table: QTextTable, cursor: QTextCursor) -> tuple[int, int]:
    cell = table.cellAt(cursor)
    return cell.row(), _physical(table, cell.column())
