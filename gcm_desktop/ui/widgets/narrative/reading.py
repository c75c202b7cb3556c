"""Reading a document back into the model, block by block and fragment by fragment.

``toPlainText`` turns NBSP into a space and ``toHtml`` loses references, so neither is ever used.
Belongs here: reading. Does not: writing (``writing``), formats (``formats``).
"""

from collections.abc import Callable, Iterator

from PySide6.QtGui import (
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextList,
    QTextTable,
    QTextTableCell,
)

from gcm_desktop.domain.richtext import (
    Block,
    ListItem,
    Paragraph,
    RichText,
    Run,
    Runs,
    Table,
    normal,
)
from gcm_desktop.domain.text import Direction, clean
from gcm_desktop.ui.widgets.narrative.formats import (
    OBJECT_LETTER,
    SOURCE_ID,
    SOURCE_OBJECT,
    TABLE_DIRECTION,
    TABLE_MIRRORED,
    format_direction,
    is_ordered,
    run_of,
)

RunsOf = Callable[[QTextBlock], Runs]
"""Gives the runs of a whole block."""


def read_document(document: QTextDocument, runs_of: RunsOf | None = None) -> RichText:
    """Return what ``document`` says, in normal form; ``runs_of`` may know a block already."""
    blocks = _blocks(document, 0, document.characterCount(), runs_of or block_runs)
    return normal(RichText(tuple(blocks)))


def block_runs(block: QTextBlock) -> Runs:
    """Return all a block says."""
    return tuple(_runs(block, block.position(), block.position() + block.length()))


def read_blocks(document: QTextDocument) -> list[Block]:
    """Return one model block for each block of a document without tables, blank ones included."""
    return list(_blocks(document, 0, document.characterCount(), block_runs))


def read_selection(cursor: QTextCursor) -> RichText:
    """Return what is selected; a table that is touched from outside comes whole."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()

    def selected(block: QTextBlock) -> Runs:
        return tuple(_runs(block, start, end))

    return normal(RichText(tuple(_blocks(cursor.document(), start, end, selected))))


def has_tables(document: QTextDocument) -> bool:
    """True where ``document`` holds a table."""
    return bool(document.rootFrame().childFrames())


def _blocks(document: QTextDocument, start: int, end: int, runs_of: RunsOf) -> Iterator[Block]:
    tables = has_tables(document)
    block = document.findBlock(start)
    while block.isValid() and block.position() <= end:
        table = table_at(QTextCursor(block)) if tables else None
        if table is not None and not _within_cell(table, start, end):
            # A table is read whole, whatever part of it is selected.
            whole = runs_of if end >= document.characterCount() else block_runs
            yield _table(document, table, whole)
            block = document.findBlock(table.lastPosition()).next()
        else:
            yield _block(block, runs_of(block))
            block = block.next()


def _within_cell(table: QTextTable, start: int, end: int) -> bool:
    first, last = table.cellAt(start), table.cellAt(end)
    return first.isValid() and last.isValid() and first == last


def _block(block: QTextBlock, runs: Runs) -> Paragraph | ListItem:
    direction = format_direction(block.blockFormat())
    in_list = list_of(block)
    if in_list is None:
        return Paragraph(runs, direction)
    made = in_list.format()
    return ListItem(runs, is_ordered(made), max(made.indent() - 1, 0), direction)


def _table(document: QTextDocument, table: QTextTable, runs_of: RunsOf) -> Table:
    made = table.format()
    mirrored = bool(made.property(TABLE_MIRRORED))
    columns = range(table.columns())
    rows = tuple(
        tuple(
            _cell(document, table.cellAt(row, column), runs_of)
            for column in (reversed(columns) if mirrored else columns)
        )
        for row in range(table.rows())
    )
    direction = Direction(str(made.property(TABLE_DIRECTION) or Direction.AUTO.value))
    return Table(rows, made.headerRowCount() > 0, direction)


def _cell(document: QTextDocument, cell: QTextTableCell, runs_of: RunsOf) -> Runs:
    """Return one cell; a second paragraph, which the model has not, is joined with a space."""
    last = cell.lastPosition()
    block = document.findBlock(cell.firstPosition())
    runs: list[Run] = []
    while block.isValid() and block.position() <= last:
        if runs:
            runs.append(Run(" "))
        runs.extend(runs_of(block))
        block = block.next()
    return tuple(runs)


def _runs(block: QTextBlock, start: int, end: int) -> Iterator[Run]:
    for fragment in fragments(block):
        at, length = fragment.position(), fragment.length()
        if at + length <= start or at >= end:
            continue
        text = _part(fragment.text(), max(start - at, 0), min(end - at, length), length)
        made = fragment.charFormat()
        if made.objectType() == SOURCE_OBJECT:
            yield from _references(text, str(made.property(SOURCE_ID)))
        else:
            yield run_of(clean(text).text, made)


def list_of(block: QTextBlock) -> QTextList | None:
    """Return the list ``block`` is an item of; Qt's stubs deny that there may be none."""
    return block.textList()


def table_at(cursor: QTextCursor) -> QTextTable | None:
    """Return the table the caret is in; Qt's stubs deny that there may be none."""
    return cursor.currentTable()


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the fragments of ``block``."""
    step = block.begin()
    while not step.atEnd():
        yield step.fragment()
        step += 1


def _references(text: str, source: str) -> Iterator[Run]:
    """Yield a reference for each object letter; letters typed next to one are plain text."""
    for letter in text:
        yield Run("", source=source) if letter == OBJECT_LETTER else Run(clean(letter).text)


def _part(text: str, start: int, end: int, length: int) -> str:
    """Return ``text`` between two of Qt's positions, which count UTF-16 units."""
    if start == 0 and end == length:
        return text
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * start : 2 * end].decode("utf-16-le", "replace")
