"""The narrative editor itself.

Belongs here: one QTextEdit and what keeps it honest. Does not: commands (``commands``), buttons
(``toolbar``), reading and writing of the document.
"""

from collections.abc import Mapping

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from gcm_desktop.domain.richtext import RichText
from gcm_desktop.domain.text import Direction
from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import LINE_HEIGHT, Size, font
from gcm_desktop.ui.widgets.narrative.commands import Commands
from gcm_desktop.ui.widgets.narrative.formats import SOURCE_OBJECT, Script
from gcm_desktop.ui.widgets.narrative.growth import Growth
from gcm_desktop.ui.widgets.narrative.highlighting import DisplayFormats
from gcm_desktop.ui.widgets.narrative.keys import Requests, handle_key
from gcm_desktop.ui.widgets.narrative.mime import ReaderMaker, can_paste, copied, pasted
from gcm_desktop.ui.widgets.narrative.reading import read_selection
from gcm_desktop.ui.widgets.narrative.source_object import SourceObject
from gcm_desktop.ui.widgets.narrative.table_commands import TableCommands
from gcm_desktop.ui.widgets.narrative.tracking import Tracking
from gcm_desktop.ui.widgets.narrative.writing import insert_rich, load_document, update_document

_MARGIN = 12


class NarrativeEdit(QTextEdit):
    """Edits one rich text in one language; as high as its text.

    Args:
        language: Language of the text: direction, type size and line height follow it.
        least_lines: Height of an empty field in lines.

    Signals:
        edited: The user changed something; ask ``value`` when it is needed. Never on ``set_value``.
        left: The user left the field.
        pasted: Something was pasted; carries the codes of what was altered (``Pasted.altered``).
        link_requested: The user pressed the key for links (Ctrl+K is the window's; this is Ctrl+L).
        source_requested: The user wants to refer to a source (Ctrl+Shift+S).
        table_requested: The user wants a table, or to change the one there (Ctrl+Shift+T).
    """

    edited = Signal()
    left = Signal()
    link_requested = Signal()
    source_requested = Signal()
    table_requested = Signal()
    pasted = Signal(object)

    def __init__(
        self, language: str | None, *, least_lines: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._placeholder = ""
        self._writing = False
        self._revision = 0
        self._reader: ReaderMaker | None = None
        self.script = Script(language)
        self.commands = Commands(self, self.script)
        self.tables = TableCommands(self, self.script)
        self.setAcceptRichText(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sources = SourceObject(self)
        layout = self.document().documentLayout()
        layout.registerHandler(SOURCE_OBJECT, self._sources)
        self._tracking = Tracking(self.document())
        self._formats = DisplayFormats(self.document())
        self._growth = Growth(self, least_lines)
        self.set_language(language)
        self.document().contentsChanged.connect(self._note_edit)
        self.cursorPositionChanged.connect(self.commands.type_plainly)
        theme.notice().changed.connect(self._refresh_look)

    @property
    def value(self) -> RichText:
        """What the field says, in normal form; what was set comes back equal."""
        return self._tracking.read()

    @property
    def counts(self) -> tuple[int, int]:
        """Number of words and of characters; cheap while one types."""
        return self._tracking.counts()

    def set_value(self, rich: RichText) -> bool:
        """Show ``rich`` without a signal; refused (False) while the user is writing here.

        The first value, and any value in a field without undo history, is loaded; later ones
        change only what differs and can be undone.
        """
        blank = self.document().isEmpty() and not self.document().isUndoAvailable()
        if self.hasFocus() and not self.isReadOnly() and not blank and rich != self.value:
            return False
        if not self.document().isUndoAvailable():
            self.load(rich)
            return True
        self._writing = True
        update_document(self.document(), rich, self.script)
        self._writing = False
        self._revision = self.document().revision()
        return True

    def load(self, rich: RichText) -> None:
        """Show another answer: nothing of the former one, its undo history included, stays."""
        self._writing = True
        load_document(self.document(), rich, self.script)
        self._writing = False
        self._revision = self.document().revision()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def set_language(self, language: str | None) -> None:
        """Take direction, size and line height of ``language``; clears nothing."""
        rich = self.value
        self.script = self.commands.script = self.tables.script = Script(language)
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(self.script.qt_direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(_MARGIN)
        self.setLayoutDirection(self.script.qt_direction)
        self._refresh_look()
        self.load(rich)

    def set_placeholder(self, words: str) -> None:
        """Set what is said while the field is empty; drawn at the start side of the language."""
        self._placeholder = words
        self.viewport().update()

    def set_source_numbers(self, numbers: Mapping[str, int]) -> None:
        """Set the number shown for each source id; no edit, no undo step."""
        self._sources.set_numbers(numbers)
        self.document().markContentsDirty(0, self.document().characterCount())

    def set_paste_reader(self, reader: ReaderMaker) -> None:
        """Set how other programs' text is read when it is pasted."""
        self._reader = reader

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text only, never pictures or files."""
        return can_paste(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert what is pasted or dropped, as one undo step."""
        found = pasted(source, self._reader, self.script.direction)
        if found.rich.blocks:
            cursor = self.textCursor()
            insert_rich(cursor, found.rich, self.script)
            self.setTextCursor(cursor)
        self.pasted.emit(found.altered)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selection, references included."""
        return copied(read_selection(self.textCursor()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing: Qt would read local files; only a real image stops it."""
        return QImage(1, 1, QImage.Format.Format_ARGB32)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the keys of formats and lists; everything else is Qt's."""
        requests = Requests(
            self.link_requested.emit, self.source_requested.emit, self.table_requested.emit
        )
        handle_key(self, self.commands, requests, event)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Go from cell to cell with Tab inside a table; elsewhere Tab leaves the field."""
        if not self.isReadOnly() and self.tables.step(1 if following else -1):
            return True
        return super().focusNextPrevChild(following)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the user leaves; an opened menu is no leaving."""
        super().focusOutEvent(event)
        self._tracking.forget()  # a whole reading now and then, should anything have escaped it
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, or the placeholder at the side where text would begin."""
        super().paintEvent(event)
        preedit = self.textCursor().block().layout().preeditAreaText()
        if not self._placeholder or self.document().characterCount() > 1 or preedit:
            return
        painter = QPainter(self.viewport())
        painter.setPen(theme.colour("muted"))
        painter.setFont(self.document().defaultFont())
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(self.script.qt_direction)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        area = self.viewport().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, 0)
        painter.drawText(area.toRectF(), self._placeholder, option)

    def _note_edit(self) -> None:
        """Tell of real edits only: display formats and half-typed letters change no revision."""
        revision = self.document().revision()
        if not self._writing and revision != self._revision:
            self._revision = revision
            self.edited.emit()

    def _refresh_look(self) -> None:
        right_to_left = self.script.direction is Direction.RTL
        size = Size.EDITOR_RTL if right_to_left else Size.EDITOR_LTR
        self.document().setDefaultFont(font(size, scale=theme.text_scale()))
        self._growth.set_line_height(LINE_HEIGHT[self.script.direction] / 100)
        self.viewport().update()
