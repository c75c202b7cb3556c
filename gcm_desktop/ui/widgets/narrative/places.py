"""Where a stretch of an answer's plain text stands in the document, and showing it.

The document has more positions than the text: references, cells of mirrored tables, letters of two
UTF-16 units. Belongs here: that way, selecting and marking. Does not: what is sought.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QTextEdit

from gcm_desktop.domain.replacing import stretches
from gcm_desktop.domain.richtext import RichText, runs_text
from gcm_desktop.ui import theme
from gcm_desktop.ui.widgets.narrative.formats import SOURCE_OBJECT, TABLE_MIRRORED
from gcm_desktop.ui.widgets.narrative.reading import fragments, table_at

Letters = list[tuple[int, str]]
"""Letters of one paragraph or cell, each with its position in the document."""


def document_range(
    document: QTextDocument, rich: RichText, start: int, end: int
) -> tuple[int, int] | None:
    """Return the positions of ``[start, end)`` of the plain text of ``rich``.

    ``None`` where the document says something else there by now.
    """
    said = [(offset, runs_text(runs)) for offset, runs in stretches(rich)]
    at = next(
        (
            at
            for at, (offset, text) in enumerate(said)
            if offset <= start < end <= offset + len(text)
        ),
        None,
    )
    if at is None:
        return None
    offset, text = said[at]
    before = sum(1 for _, other in said[:at] if other)  # blank lines beside tables are Qt's own
    for number, letters in enumerate(each for each in _stretches(document) if each):
        if number == before:
            if len(letters) != len(text) or end == start:
                return None
            last, letter = letters[end - offset - 1]
            return letters[start - offset][0], last + _units(letter)
    return None


def select(edit: QTextEdit, found: tuple[int, int]) -> None:
    """Select a range of positions; the caret stands at its end."""
    cursor = edit.textCursor()
    cursor.setPosition(found[0])
    cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def show_found(edit: QTextEdit, ranges: Sequence[tuple[int, int]]) -> None:
    """Mark ranges of positions; they are no part of the text and never undo. None clears them."""
    made = QTextCharFormat()
    made.setBackground(theme.colour("attention_soft"))
    made.setForeground(theme.colour("ink"))
    selections = []
    for start, end in ranges:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(edit.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        # Stubs know these two as functions of the class only.
        setattr(selection, "cursor", cursor)  # noqa: B010
        setattr(selection, "format", made)  # noqa: B010
        selections.append(selection)
    edit.setExtraSelections(selections)


def _stretches(document: QTextDocument) -> Iterator[Letters]:
    """Yield paragraphs and cells in the order in which the text is read."""
    block = document.begin()
    while block.isValid():
        table = table_at(QTextCursor(block))
        if table is None:
            yield list(_letters(block))
            block = block.next()
        else:
            yield from _cells(document, table)
            block = document.findBlock(table.lastPosition()).next()


def _cells(document: QTextDocument, table: QTextTable) -> Iterator[Letters]:
    columns = range(table.columns())
    mirrored = bool(table.format().property(TABLE_MIRRORED))
    for row in range(table.rows()):
        for column in reversed(columns) if mirrored else columns:
            cell = table.cellAt(row, column)
            block = document.findBlock(cell.firstPosition())
            letters: Letters = []
            while block.isValid() and block.position() <= cell.lastPosition():
                if letters:
                    letters.append((block.position() - 1, " "))
                letters += _letters(block)
                block = block.next()
            yield letters


def _letters(block: QTextBlock) -> Iterator[tuple[int, str]]:
    for fragment in fragments(block):
        if fragment.charFormat().objectType() == SOURCE_OBJECT:
            continue
        position = fragment.position()
        for letter in fragment.text():
            yield position, letter
            position += _units(letter)


def _units(letter: str) -> int:
    return 2 if ord(letter) > 0xFFFF else 1
