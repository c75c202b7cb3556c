"""Writing the model into a document: whole, at a place, or only where it differs.

Belongs here: writing. Does not: reading (``reading``), formats (``formats``), keys (``edit``).
"""

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextList

from gcm_desktop.domain.richtext import Block, ListItem, Paragraph, RichText, Runs, Table, normal
from gcm_desktop.ui.widgets.narrative.formats import (
    LINE_SEPARATOR,
    OBJECT_LETTER,
    TABLE_MIRRORED,
    Script,
    block_format,
    cell_block_format,
    char_format,
    is_ordered,
    list_format,
    table_format,
)
from gcm_desktop.ui.widgets.narrative.reading import (
    has_tables,
    list_of,
    read_blocks,
    read_document,
    table_at,
)


def load_document(document: QTextDocument, rich: RichText, script: Script) -> None:
    """Replace everything and forget the undo history: another answer is shown."""
    document.setUndoRedoEnabled(False)
    document.clear()
    Writer(QTextCursor(document), script).write(normal(rich).blocks, fresh=True)
    document.setUndoRedoEnabled(True)


def update_document(document: QTextDocument, rich: RichText, script: Script) -> None:
    """Make ``document`` say ``rich`` as one undoable step that touches only what differs."""
    wanted = normal(rich)
    if read_document(document) == wanted:
        return
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    if not has_tables(document) and not any(isinstance(block, Table) for block in wanted.blocks):
        _replace_differing(document, wanted, script)
    if read_document(document) != wanted:
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        Writer(cursor, script).write(wanted.blocks, fresh=True)
    cursor.endEditBlock()


def _replace_differing(document: QTextDocument, wanted: RichText, script: Script) -> None:
    """Rewrite the blocks between the common beginning and the common end."""
    old = read_blocks(document)
    new = list(wanted.blocks) or [Paragraph()]
    first = 0
    while first < min(len(old), len(new)) - 1 and old[first] == new[first]:
        first += 1
    kept = 0
    while kept < min(len(old), len(new)) - first - 1 and old[-1 - kept] == new[-1 - kept]:
        kept += 1
    cursor = QTextCursor(document.findBlockByNumber(first))
    last = document.findBlockByNumber(len(old) - 1 - kept)
    end = last.position() + last.length() - 1
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    Writer(cursor, script).write(new[first : len(new) - kept], fresh=True)
    join_lists(document)


def insert_rich(cursor: QTextCursor, rich: RichText, script: Script) -> None:
    """Insert ``rich`` at the caret as one step; one paragraph joins the one it is put into."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    blocks = rich.blocks
    in_cell = table_at(cursor) is not None
    if in_cell or (len(blocks) == 1 and isinstance(blocks[0], Paragraph)):
        # A cell has one paragraph: what is more is set apart by spaces.
        pieces = [runs for block in blocks for runs in _cells(block) if runs]
        for at, runs in enumerate(pieces):
            if at:
                cursor.insertText(" ", QTextCharFormat())
            write_runs(cursor, runs)
    else:
        _insert_blocks(cursor, blocks, script)
    cursor.endEditBlock()


def _cells(block: Block) -> list[Runs]:
    return (
        [cell for row in block.rows for cell in row] if isinstance(block, Table) else [block.runs]
    )


def _insert_blocks(cursor: QTextCursor, blocks: Sequence[Block], script: Script) -> None:
    """Split the paragraph at the caret and set ``blocks`` between its halves."""
    before_is_blank = cursor.atBlockStart()
    after_is_blank = cursor.atBlockEnd()
    if before_is_blank and after_is_blank:
        Writer(cursor, script).write(blocks, fresh=True)
        join_lists(cursor.document())
        return
    if not after_is_blank:
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    first = blocks[0] if blocks else None
    if isinstance(first, Paragraph) and not before_is_blank:
        write_runs(cursor, first.runs)
        blocks = blocks[1:]
    Writer(cursor, script).write(blocks, fresh=before_is_blank)
    join_lists(cursor.document())


def insert_paragraphs(cursor: QTextCursor, rich: RichText, script: Script) -> None:
    """Set whole paragraphs at the caret as one step: none is joined to another, none is split.

    They stand before the paragraph at whose start the caret is, else after the one it is in; after
    the table whose cell it is in. The caret ends behind them.
    """
    table = table_at(cursor)
    cursor.setPosition(cursor.selectionEnd() if table is None else table.lastPosition() + 1)
    cursor.document().setModified(False)  # what was typed before is a step of its own
    cursor.beginEditBlock()
    if cursor.atBlockStart() and not cursor.atBlockEnd():
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    elif not cursor.atBlockStart():
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertBlock()
    Writer(cursor, script).write(rich.blocks, fresh=True)
    join_lists(cursor.document())
    cursor.endEditBlock()


class Writer:
    """Writes blocks one after the other at a cursor."""

    def __init__(self, cursor: QTextCursor, script: Script) -> None:
        self._cursor = cursor
        self._script = script
        self._lists: dict[int, QTextList] = {}

    def write(self, blocks: Sequence[Block], *, fresh: bool) -> None:
        """Write ``blocks``; ``fresh`` says that the cursor stands in a blank block to be used."""
        if fresh:
            _leave_list(self._cursor)
            self._cursor.setBlockFormat(block_format(Paragraph(), self._script))
            self._cursor.setBlockCharFormat(QTextCharFormat())
            self._cursor.setCharFormat(QTextCharFormat())
        for block in blocks:
            if isinstance(block, Table):
                self._lists.clear()
                self._write_table(block)
                fresh = True
            else:
                self._write_block(block, fresh=fresh)
                fresh = False

    def _write_block(self, block: Paragraph | ListItem, *, fresh: bool) -> None:
        made = block_format(block, self._script)
        if fresh:
            self._cursor.setBlockFormat(made)
        else:
            self._cursor.insertBlock(made, QTextCharFormat())
        if isinstance(block, ListItem):
            self._join_list(block)
        else:
            self._lists.clear()
        write_runs(self._cursor, block.runs)

    def _join_list(self, item: ListItem) -> None:
        for level in [level for level in self._lists if level > item.level]:
            del self._lists[level]
        open_list = self._lists.get(item.level)
        if open_list is not None and is_ordered(open_list.format()) == item.ordered:
            open_list.add(self._cursor.block())
        else:
            self._lists[item.level] = self._cursor.createList(list_format(item, self._script))

    def _write_table(self, table: Table) -> None:
        rows, columns = len(table.rows), max((len(row) for row in table.rows), default=0)
        if not rows or not columns:
            return
        made = table_format(table, self._script)
        grid = self._cursor.insertTable(rows, columns, made)
        mirrored = bool(made.property(TABLE_MIRRORED))
        for row, cells in enumerate(table.rows):
            for column, runs in enumerate(cells):
                physical = columns - 1 - column if mirrored else column
                inner = grid.cellAt(row, physical).firstCursorPosition()
                inner.setBlockFormat(cell_block_format(self._script))
                write_runs(inner, runs)
        self._cursor.setPosition(grid.lastPosition() + 1)


def _leave_list(cursor: QTextCursor) -> None:
    in_list = list_of(cursor.block())
    if in_list is not None:
        in_list.remove(cursor.block())


def write_runs(cursor: QTextCursor, runs: Runs) -> None:
    """Write ``runs`` at the caret; a newline inside a run stays inside its block."""
    for run in runs:
        if run.source is not None:
            cursor.insertText(OBJECT_LETTER, char_format(run))
        elif run.text:
            letters = run.text.replace("\n", LINE_SEPARATOR).replace("\u2029", LINE_SEPARATOR)
            cursor.insertText(letters, char_format(run))


def join_lists(document: QTextDocument) -> None:
    """Make neighbouring items of one kind and level one list, so that numbers go on.

    Qt leaves two lists where the paragraph between them was deleted.
    """
    lists: dict[int, QTextList] = {}
    block: QTextBlock = document.begin()
    while block.isValid():
        own = list_of(block)
        if own is None:
            lists.clear()
        else:
            made = own.format()
            for level in [level for level in lists if level > made.indent()]:
                del lists[level]
            open_list = lists.get(made.indent())
            alike = open_list is not None and open_list.format().style() == made.style()
            if open_list is not None and alike:
                if open_list != own:
                    open_list.add(block)
            else:
                lists[made.indent()] = own
        block = block.next()
