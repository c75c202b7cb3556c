"""The field one wrote in last, and words put at its caret as one undo step of its own.

Belongs here: finding that field, inserting. Does not: what is inserted.
"""

from collections.abc import Callable
from dataclasses import replace

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from gcm_desktop.domain.submission import Language
from gcm_desktop.ui.drafting.field_answers import FieldAnswer
from gcm_desktop.ui.drafting.question_card import bring_into_sight
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.narrative.formats import char_format, run_of

WritableField = NarrativeEdit | LineField


class FieldInsertion:
    """Serves one panel.

    Args:
        panel: Any widget of the window.
    """

    def __init__(self, desk: WritingDesk, panel: QWidget) -> None:
        self._desk = desk
        self._panel = panel

    @property
    def language(self) -> Language | None:
        """Language of the field words would go to; ``None`` where there is no such field."""
        answer = self._answer()
        if answer is None:
            return None
        return answer.language or self._desk.text_language

    @property
    def has_field(self) -> bool:
        """True where there is a field to write in."""
        return self._answer() is not None

    @property
    def target(self) -> FieldAnswer | None:
        """What binds that field to its answer."""
        return self._answer()

    def insert(self, words: Callable[[str], str]) -> bool:
        """Put words at the caret, in place of what is selected; False where there is no field.

        Args:
            words: Returns what to put behind the text that stands before the caret.
        """
        answer = self._answer()
        field = answer.parent() if answer is not None else None
        if isinstance(field, NarrativeEdit):
            _insert_into_narrative(field, words)
        elif isinstance(field, LineField):
            start = field.selectionStart()
            at = start if start >= 0 else field.cursorPosition()
            field.insert(words(field.text()[:at]))
        else:
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._desk.hand_over()
        return True

    def give_focus(self) -> bool:
        """Go back to the field; False where there is none."""
        answer = self._answer()
        field = answer.parent() if answer is not None else None
        if isinstance(field, QWidget):
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return isinstance(field, QWidget)

    def _answer(self) -> FieldAnswer | None:
        focused = QApplication.focusWidget()
        for answer in (_answer_of(focused), self._desk.left_field):
            if isinstance(answer, FieldAnswer) and self._is_writable(answer):
                return answer
        return None

    def _is_writable(self, answer: FieldAnswer) -> bool:
        field = answer.parent() if shiboken6.isValid(answer) else None
        if not isinstance(field, WritableField) or field.isReadOnly() or not field.isVisible():
            return False
        # Numbers, dates and addresses have no language: no term belongs there.
        is_prose = isinstance(field, NarrativeEdit) or answer.language is not None
        return is_prose and field.window() is self._panel.window()


def _answer_of(widget: QObject | None) -> FieldAnswer | None:
    if not isinstance(widget, WritableField):
        return None
    found = widget.findChild(FieldAnswer)
    return found if isinstance(found, FieldAnswer) else None


def _insert_into_narrative(field: NarrativeEdit, words: Callable[[str], str]) -> None:
    cursor = field.textCursor()
    before, start = QTextCursor(field.document()), cursor.selectionStart()
    before.setPosition(field.document().findBlock(start).position())
    before.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
    made = replace(run_of("", field.currentCharFormat()), link=None)
    text = words(before.selectedText())
    field.document().setModified(False)  # what was typed before is a step of its own
    cursor.beginEditBlock()
    cursor.insertText(text, char_format(made))
    cursor.endEditBlock()
    field.setTextCursor(cursor)
    bring_into_sight(field, field.cursorRect)
