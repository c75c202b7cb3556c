"""What the toolbar and the keys do to the text: format, lists, levels, links, direction.

Each command is one undo step. Belongs here: changing the document. Does not: keys (``edit``),
buttons (``toolbar``).
"""

from dataclasses import replace

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFragment,
)
from PySide6.QtWidgets import QTextEdit

from gcm_desktop.domain.richtext import LEVELS, ListItem, Paragraph, Run, safe_link
from gcm_desktop.domain.text import Direction
from gcm_desktop.ui.widgets.narrative.formats import (
    OBJECT_LETTER,
    QT_DIRECTIONS,
    SOURCE_OBJECT,
    Script,
    block_format,
    char_format,
    format_direction,
    is_ordered,
    list_format,
    run_of,
)
from gcm_desktop.ui.widgets.narrative.reading import fragments, list_of, table_at
from gcm_desktop.ui.widgets.narrative.writing import join_lists

_NORMAL, _BOLD = QFont.Weight.Normal.value, QFont.Weight.Bold.value


class Commands:
    """Commands on one editor."""

    def __init__(self, edit: QTextEdit, script: Script) -> None:
        self._edit = edit
        self.script = script

    def toggle_bold(self) -> None:
        """Make the selection, or what will be typed, bold or not."""
        made = QTextCharFormat()
        bold = self._edit.currentCharFormat().fontWeight() >= QFont.Weight.DemiBold.value
        made.setFontWeight(_NORMAL if bold else _BOLD)
        self._edit.mergeCurrentCharFormat(made)

    def toggle_italic(self) -> None:
        """Make the selection italic or not."""
        made = QTextCharFormat()
        made.setFontItalic(not self._edit.currentCharFormat().fontItalic())
        self._edit.mergeCurrentCharFormat(made)

    def toggle_underline(self) -> None:
        """Underline the selection or not; a link keeps its dotted line."""
        now = self._edit.currentCharFormat()
        single = QTextCharFormat.UnderlineStyle.SingleUnderline
        plain = QTextCharFormat.UnderlineStyle.NoUnderline
        if now.isAnchor():
            plain = QTextCharFormat.UnderlineStyle.DotLine
        made = QTextCharFormat()
        made.setUnderlineStyle(plain if now.underlineStyle() == single else single)
        self._edit.mergeCurrentCharFormat(made)

    def set_link(self, target: str) -> bool:
        """Link the selection, or the link the caret is in; False where ``target`` is no address."""
        link = safe_link(target)
        if link is None:
            return False
        cursor = self.link_cursor()
        if not cursor.hasSelection():
            made = QTextCharFormat()
            made.setAnchor(True)
            made.setAnchorHref(link)
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            cursor.insertText(link, made)
            return True
        self._each_fragment(cursor, link)
        return True

    def remove_link(self) -> None:
        """Make the link under caret or selection plain text again."""
        self._each_fragment(self.link_cursor(), None)

    def link_cursor(self) -> QTextCursor:
        """Return the selection, or the whole link the caret stands in."""
        cursor = self._edit.textCursor()
        link = cursor.charFormat().anchorHref()
        if cursor.hasSelection() or not link:
            return cursor
        for fragment in fragments(cursor.block()):
            inside = fragment.position() < cursor.position() <= _end(fragment)
            if inside and fragment.charFormat().anchorHref() == link:
                cursor.setPosition(fragment.position())
                cursor.setPosition(_end(fragment), QTextCursor.MoveMode.KeepAnchor)
                break
        return cursor

    def insert_source(self, source: str) -> None:
        """Put a reference to a source record at the caret, after the selection if there is one."""
        cursor = self._edit.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self._edit.document().setModified(False)  # typing before it is a step of its own
        cursor.beginEditBlock()
        cursor.insertText(OBJECT_LETTER, char_format(Run("", source=source)))
        cursor.endEditBlock()
        self._edit.setTextCursor(cursor)

    def type_plainly(self) -> None:
        """Let letters typed after a link or a reference be plain text."""
        cursor = self._edit.textCursor()
        made = cursor.charFormat()
        reference = made.objectType() == SOURCE_OBJECT
        if cursor.hasSelection() or not (reference or made.isAnchor()):
            return
        if not reference and not cursor.atBlockStart() and not cursor.atBlockEnd():
            following = QTextCursor(cursor)
            following.movePosition(QTextCursor.MoveOperation.NextCharacter)
            if following.charFormat().anchorHref() == made.anchorHref():
                return
        plain = run_of("", made)
        self._edit.setCurrentCharFormat(char_format(replace(plain, link=None)))

    def toggle_list(self, *, ordered: bool) -> None:
        """Make the selected paragraphs items of a list, or plain paragraphs again."""
        cursor = self._edit.textCursor()
        if table_at(cursor) is not None:
            return
        blocks = _selected_blocks(cursor)
        lists = [list_of(block) for block in blocks]
        all_in = all(own is not None and is_ordered(own.format()) == ordered for own in lists)
        cursor.beginEditBlock()
        for block in blocks:
            level = _level(block)
            self._leave_list(block)
            if not all_in:
                self._enter_list(block, ordered=ordered, level=max(level, 0))
        join_lists(cursor.document())
        cursor.endEditBlock()

    def shift_level(self, step: int) -> None:
        """Move the selected items one level in (1) or out (-1); out of level 0 leaves the list."""
        cursor = self._edit.textCursor()
        cursor.beginEditBlock()
        for block in _selected_blocks(cursor):
            own = list_of(block)
            if own is None:
                continue
            level, ordered = _level(block) + step, is_ordered(own.format())
            if level < 0:
                self._leave_list(block)
            elif level < LEVELS and (step < 0 or list_of(block.previous()) is not None):
                self._leave_list(block)
                self._enter_list(block, ordered=ordered, level=level)
        join_lists(cursor.document())
        cursor.endEditBlock()

    def leave_list(self) -> bool:
        """Make the item whose start the caret is at a paragraph; False where it is none."""
        cursor = self._edit.textCursor()
        if cursor.hasSelection() or not cursor.atBlockStart() or list_of(cursor.block()) is None:
            return False
        cursor.beginEditBlock()
        self._leave_list(cursor.block())
        cursor.endEditBlock()
        return True

    def set_direction(self, direction: Direction) -> None:
        """Give the selected paragraphs a direction of their own, or none."""
        cursor = self._edit.textCursor()
        cursor.beginEditBlock()
        for block in _selected_blocks(cursor):
            if table_at(QTextCursor(block)) is not None:
                continue  # cells follow their table
            made = block.blockFormat()  # names the list it is in: an item stays one
            made.clearProperty(QTextFormat.Property.LayoutDirection.value)
            if direction is not Direction.AUTO:
                made.setLayoutDirection(QT_DIRECTIONS[direction])
            QTextCursor(block).setBlockFormat(made)
        cursor.endEditBlock()

    def _enter_list(self, block: QTextBlock, *, ordered: bool, level: int) -> None:
        direction = format_direction(block.blockFormat())
        text = run_of(block.text(), QTextCharFormat())
        item = ListItem((text,), ordered, level, direction)
        QTextCursor(block).createList(list_format(item, self.script))

    def _leave_list(self, block: QTextBlock) -> None:
        """Leave the list and its indent: Qt would keep the indent."""
        own = list_of(block)
        if own is not None:
            own.remove(block)
        direction = format_direction(block.blockFormat())
        QTextCursor(block).setBlockFormat(block_format(Paragraph((), direction), self.script))

    def _each_fragment(self, cursor: QTextCursor, link: str | None) -> None:
        """Set or remove a link; the author's own underline stays, references stay."""
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        block = cursor.document().findBlock(start)
        cursor.beginEditBlock()
        parts: list[tuple[int, int, QTextCharFormat]] = []
        while block.isValid() and block.position() < end:
            for fragment in fragments(block):
                left, right = max(fragment.position(), start), min(_end(fragment), end)
                if left < right and fragment.charFormat().objectType() != SOURCE_OBJECT:
                    parts.append((left, right, fragment.charFormat()))
            block = block.next()
        for left, right, made in parts:
            _set_link(made, link)
            cursor.setPosition(left)
            cursor.setPosition(right, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(made)
        cursor.endEditBlock()


def _set_link(made: QTextCharFormat, link: str | None) -> None:
    underlined = made.underlineStyle() == QTextCharFormat.UnderlineStyle.SingleUnderline
    made.setAnchor(link is not None)
    made.setAnchorHref(link or "")
    if not underlined:
        dotted = QTextCharFormat.UnderlineStyle.DotLine
        plain = QTextCharFormat.UnderlineStyle.NoUnderline
        made.setUnderlineStyle(plain if link is None else dotted)


def _end(fragment: QTextFragment) -> int:
    return fragment.position() + fragment.length()


def _level(block: QTextBlock) -> int:
    own = list_of(block)
    return -1 if own is None else max(own.format().indent() - 1, 0)


def _selected_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    block = cursor.document().findBlock(cursor.selectionStart())
    end = cursor.selectionEnd()
    blocks: list[QTextBlock] = []
    while block.isValid() and (block.position() < end or not blocks):
        blocks.append(block)
        block = block.next()
    return blocks
