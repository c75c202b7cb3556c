"""The keys of the narrative editor: formats, lists, one undo step per word.

Belongs here: what a key does. Does not: the Arabic layout's letters (``ui/physical_keys`` turns
them into Latin ones before they come here).
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QTextEdit

from gcm_desktop.ui.widgets.narrative.commands import Commands
from gcm_desktop.ui.widgets.narrative.reading import table_at
from gcm_desktop.ui.widgets.narrative.writing import join_lists

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STRUCTURAL = (*_ENTER, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class Requests:
    """What keys ask for that stands outside the text."""

    link: Callable[[], None]
    source: Callable[[], None]
    table: Callable[[], None]


def handle_key(edit: QTextEdit, commands: Commands, requests: Requests, event: QKeyEvent) -> None:
    """Do what ``event`` asks of ``edit``; its formats and lists are changed by ``commands``."""
    if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        event.ignore()  # comes here only where there is no other field to go to
        return
    if edit.isReadOnly() or not (
        _command(commands, requests, event) or _structure(edit, commands, event)
    ):
        QTextEdit.keyPressEvent(edit, event)
        if event.text().isspace():
            # Ends the merging of typed letters, so that undo goes word by word; redo is kept.
            edit.document().setModified(False)


def _command(commands: Commands, requests: Requests, event: QKeyEvent) -> bool:
    standard = {
        QKeySequence.StandardKey.Bold: commands.toggle_bold,
        QKeySequence.StandardKey.Italic: commands.toggle_italic,
        QKeySequence.StandardKey.Underline: commands.toggle_underline,
    }
    for key, command in standard.items():
        if event.matches(key):
            command()
            return True
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers == _CONTROL and event.key() == Qt.Key.Key_L:
        requests.link()
    elif modifiers == _CONTROL | _SHIFT and event.key() == Qt.Key.Key_S:
        requests.source()
    elif modifiers == _CONTROL | _SHIFT and event.key() == Qt.Key.Key_T:
        requests.table()
    elif modifiers == _CONTROL and event.key() in (Qt.Key.Key_BracketRight, Qt.Key.Key_BracketLeft):
        commands.shift_level(1 if event.key() == Qt.Key.Key_BracketRight else -1)
    elif modifiers == _CONTROL | _SHIFT and event.key() in (Qt.Key.Key_8, Qt.Key.Key_Asterisk):
        commands.toggle_list(ordered=False)
    elif modifiers == _CONTROL | _SHIFT and event.key() in (Qt.Key.Key_7, Qt.Key.Key_Ampersand):
        commands.toggle_list(ordered=True)
    else:
        return False
    return True


def _structure(edit: QTextEdit, commands: Commands, event: QKeyEvent) -> bool:
    """Handle keys that make, join or leave paragraphs, each as one undo step."""
    key = event.key()
    if key not in _STRUCTURAL or event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return False
    cursor = edit.textCursor()
    if key in _ENTER and table_at(cursor) is not None:
        cursor.movePosition(QTextCursor.MoveOperation.NextRow)
        edit.setTextCursor(cursor)
        return True
    if key == Qt.Key.Key_Backspace and commands.leave_list():
        return True
    if key in _ENTER and event.modifiers() & _SHIFT:
        # A soft line break is no part of the model; it becomes a paragraph.
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r"
        )
    edit.document().setModified(False)
    cursor.beginEditBlock()
    QTextEdit.keyPressEvent(edit, event)
    join_lists(edit.document())
    cursor.endEditBlock()
    return True
