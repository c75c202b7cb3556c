"""Paragraphs of last time's Word report put into the text one writes, as one step of undo.

Belongs here: which field they go to, putting them there with their mark. Does not: the list.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gcm_desktop.services.earlier_reports import ReportPart, as_rich
from gcm_desktop.ui.drafting.earlier_presenter import EarlierPresenter
from gcm_desktop.ui.drafting.field_answers import FieldAnswer, NarrativeAnswer
from gcm_desktop.ui.drafting.field_insertion import FieldInsertion
from gcm_desktop.ui.drafting.question_card import bring_into_sight
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.narrative.writing import insert_paragraphs


class EarlierSending:
    """Serves one panel.

    Args:
        panel: Any widget of the window.
    """

    def __init__(self, desk: WritingDesk, earlier: EarlierPresenter, panel: QWidget) -> None:
        self._desk = desk
        self._earlier = earlier
        self._panel = panel
        self._insertion = FieldInsertion(desk, panel)

    def target(self, question: str) -> NarrativeAnswer | None:
        """Return the narrative written in last, else that of ``question``; ``None`` for none."""
        answer = self._insertion.target
        if isinstance(answer, NarrativeAnswer):
            return answer
        for found in self._panel.window().findChildren(FieldAnswer):
            edit = found.parent()
            if (
                isinstance(found, NarrativeAnswer)
                and isinstance(edit, NarrativeEdit)
                and found.address == question
                and found.language in (None, self._desk.text_language)
                and edit.isVisible()
                and not edit.isReadOnly()
            ):
                return found
        return None

    def send(self, answer: NarrativeAnswer, parts: Sequence[ReportPart], *, goes: bool) -> None:
        """Put ``parts`` where the caret of the field stands; ``goes`` gives it the focus."""
        edit = answer.parent()
        if not isinstance(edit, NarrativeEdit):
            return
        self._desk.hand_over()
        cursor = edit.textCursor()
        insert_paragraphs(cursor, as_rich(tuple(parts)), edit.script)
        edit.setTextCursor(cursor)
        answer.keep_with(*self._earlier.sending(answer.address, answer.language, parts))
        bring_into_sight(edit, edit.cursorRect)
        if goes:
            edit.setFocus(Qt.FocusReason.OtherFocusReason)
