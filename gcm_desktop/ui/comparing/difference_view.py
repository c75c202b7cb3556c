"""Texts with what was deleted and inserted marked: struck out, underlined, each in its colour.

Belongs here: drawing rows into a document and stepping through them. Does not: finding what
differs (``domain/word_difference``), lists and buttons (``comparing_dialog``).
"""

from collections.abc import Iterable, Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from gcm_desktop.domain.richtext import Block, ListItem, Table
from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.text import Direction, first_strong, resolved_direction
from gcm_desktop.domain.word_difference import Fate, Part, Row
from gcm_desktop.ui import theme
from gcm_desktop.ui.comparing.entries import Section
from gcm_desktop.ui.fonts import LINE_HEIGHT, Size, font
from gcm_desktop.ui.moments import counted
from gcm_desktop.ui.translation import is_language_change, translate
from gcm_desktop.ui.widgets.narrative.formats import LINE_SEPARATOR, QT_DIRECTIONS

AROUND = 1
"""Unchanged paragraphs shown before and after a changed one; the others are counted."""
_CELLS = " │ "
_THIN_SPACE = "\u2009"
_BELOW = 8.0


class DifferenceView(QTextEdit):
    """Read-only; the caret goes from one changed paragraph to the next.

    The marks are drawn by formats of the document: no text of anybody is ever read as markup.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self._sections: Sequence[Section] = ()
        self._changed: list[int] = []
        self._at = -1
        theme.notice().changed.connect(self._draw)

    @property
    def changed(self) -> tuple[int, ...]:
        """Places in the document at which a changed paragraph begins."""
        return tuple(self._changed)

    def show_sections(self, sections: Sequence[Section], *, from_end: bool = False) -> None:
        """Show other texts; the caret is before the first change, or after the last."""
        self._sections = sections
        self._draw()
        self._at = len(self._changed) if from_end else -1
        self.setAccessibleDescription(_spoken(sections))

    def step(self, by: int) -> bool:
        """Go to the next changed paragraph or the one before; False where there is none."""
        at = self._at + by
        if not 0 <= at < len(self._changed):
            return False
        self._at = at
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._changed[at])
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _draw(self) -> None:
        document = self.document()
        document.clear()
        document.setDefaultFont(font(Size.EDITOR_LTR, scale=theme.text_scale()))
        document.setDocumentMargin(2)
        option = QTextOption(document.defaultTextOption())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        self._changed = []
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for section in self._sections:
            if section.heading:
                self._begin(cursor, self._window_direction())
                cursor.insertText(section.heading, _heading_format())
            for row in _folded(section.rows):
                if isinstance(row, int):
                    self._begin(cursor, self._window_direction())
                    words = self.tr("Unchanged paragraphs: {count}")
                    cursor.insertText(words.replace("{count}", counted(row)), _muted_format())
                else:
                    self._write(cursor, row, section.language)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _window_direction(self) -> Direction:
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Direction.RTL if right_to_left else Direction.LTR

    def _write(self, cursor: QTextCursor, row: Row, language: Language | None) -> None:
        block = row.after if row.after is not None else row.before
        letters = "".join(segment.text for segment in row.segments)
        own = block.direction if block is not None else Direction.AUTO
        has_none = own is Direction.AUTO and language is None
        if has_none and first_strong(letters) is Direction.AUTO:  # a date, a number
            own = self._window_direction()
        self._begin(cursor, resolved_direction(own, language, letters))
        if row.fate is not Fate.SAME:
            self._changed.append(cursor.position())
        note = {
            Fate.MOVED: self.tr("moved here"),
            Fate.FORM: self.tr("only its form changed"),
        }.get(row.fate, "")
        if note:
            cursor.insertText(f"[{note}] ", _muted_format())
        cursor.insertText(_before_text(block), _muted_format())
        was_deleted = False
        for segment in row.segments:
            if was_deleted and segment.part is Part.INSERTED:
                cursor.insertText(_THIN_SPACE, QTextCharFormat())
            was_deleted = segment.part is Part.DELETED
            text = segment.text.replace("\n", LINE_SEPARATOR).replace("\t", _CELLS)
            cursor.insertText(text, _format(segment.part, is_muted=row.fate is Fate.SAME))

    def _begin(self, cursor: QTextCursor, direction: Direction) -> None:
        made = QTextBlockFormat()
        made.setLayoutDirection(QT_DIRECTIONS[direction])
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        made.setLineHeight(LINE_HEIGHT[direction], proportional)
        made.setBottomMargin(_BELOW)
        if cursor.atStart():
            cursor.setBlockFormat(made)
        else:
            cursor.insertBlock(made, QTextCharFormat())

    def changeEvent(self, event: QEvent) -> None:
        """Say the notes in the language in force."""
        super().changeEvent(event)
        if is_language_change(event):
            self._draw()


def _folded(rows: Iterable[Row]) -> list[Row | int]:
    """Return the rows, unchanged ones far from a change as their number."""
    listed = list(rows)
    shown: list[Row | int] = []
    near = _near(listed)
    for is_near, same in groupby(enumerate(listed), key=lambda each: each[0] in near):
        kept = [row for _, row in same]
        shown += kept if is_near or len(kept) == 1 else [len(kept)]
    return shown


def _near(listed: Sequence[Row]) -> frozenset[int]:
    """Return the places of changed rows and those around them."""
    return frozenset(
        at + step
        for at, row in enumerate(listed)
        if row.fate is not Fate.SAME
        for step in range(-AROUND, AROUND + 1)
    )


def _before_text(block: Block | None) -> str:
    if isinstance(block, ListItem):
        return "\u2003" * block.level + ("# " if block.ordered else "• ")
    return "" if not isinstance(block, Table) else "▦ "


def _format(part: Part, *, is_muted: bool) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme.colour("muted" if is_muted else "ink"))
    if part is Part.INSERTED:
        made.setFontUnderline(True)
        made.setForeground(theme.colour("good"))
        made.setBackground(theme.colour("good_soft"))
    elif part is Part.DELETED:
        made.setFontStrikeOut(True)
        made.setForeground(theme.colour("bad"))
        made.setBackground(theme.colour("bad_soft"))
    return made


def _muted_format() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme.colour("muted"))
    made.setFont(font(Size.SMALL, scale=theme.text_scale()))
    return made


def _heading_format() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme.colour("ink"))
    made.setFont(font(Size.BASE, QFont.Weight.DemiBold, scale=theme.text_scale()))
    return made


def _spoken(sections: Iterable[Section]) -> str:
    """Return the marks in words, for those who hear the text."""
    words = {
        Part.DELETED: translate("DifferenceView", "deleted: {text}"),
        Part.INSERTED: translate("DifferenceView", "inserted: {text}"),
    }
    return ". ".join(
        words[segment.part].replace("{text}", segment.text.strip())
        for section in sections
        for row in section.rows
        for segment in row.segments
        if segment.part in words
    )
