"""Choosing the source a text refers to: type to filter, Enter inserts, or a new source is begun.

Belongs here: the list over one editor. Does not: what a reference looks like
(``widgets/narrative``), a source's form (``record_form``).
"""

import shiboken6
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from gcm_desktop.base.ids import new_ulid
from gcm_desktop.domain.answering import answer_from_text
from gcm_desktop.domain.change import AddRecord, SetAnswer
from gcm_desktop.domain.submission import Record
from gcm_desktop.domain.text import folded
from gcm_desktop.services.drafting import new_record
from gcm_desktop.ui.drafting.jump_rows import JumpList, JumpRow, row_height
from gcm_desktop.ui.drafting.record_rows import TITLE, record_title, untitled
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translate
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit

KIND = "source"
_NEW = " new"
"""Key of the last row; no id has a blank."""
_WIDEST, _MOST_ROWS, _FRAME = 460, 8, 30


class _Filter(LineField):
    """The line above the list.

    Signals:
        stepped: Up or Down was pressed: -1 or 1.
        chosen: Enter was pressed.
        gone: Esc was pressed (True), or the focus went elsewhere (False).
    """

    stepped = Signal(int)
    chosen = Signal()
    gone = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the list, choose or leave."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif key == Qt.Key.Key_Escape:
            self.gone.emit(True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that one is elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.gone.emit(False)


class SourcePicker(Card):
    """Opens at the caret of ``edit``; the text keeps its caret and selection."""

    def __init__(self, desk: WritingDesk, edit: NarrativeEdit) -> None:
        super().__init__(parent=edit.window())
        self._desk = desk
        self._edit = edit
        self._filter = _Filter(parent=self)
        self._list = JumpList(self)
        self._rows: list[JumpRow] = []
        self.body.setContentsMargins(8, 8, 8, 8)
        self.body.setSpacing(4)
        self.body.addWidget(self._filter)
        self.body.addWidget(self._list)
        self._filter.edited.connect(self._show_rows)
        self._filter.stepped.connect(self._step)
        self._filter.chosen.connect(self._choose)
        self._filter.gone.connect(self.close_list)
        self._list.clicked.connect(self._choose)
        self._list.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._filter.setPlaceholderText(translate("SourcePicker", "Find a source"))
        self._filter.setAccessibleName(translate("SourcePicker", "Find a source"))
        self._show_rows("")
        self._open()

    def close_list(self, is_leaving: bool = True) -> None:
        """Close; ``is_leaving`` gives the focus back to the text."""
        if not shiboken6.isValid(self) or self.isHidden():
            return
        self.hide()
        if is_leaving:
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def _open(self) -> None:
        window = self._edit.window()
        width = min(_WIDEST, window.width() - 32)
        height = min(len(self._rows), _MOST_ROWS) * row_height() + _FRAME
        height += self._filter.sizeHint().height()
        caret = self._edit.cursorRect()
        below = self._edit.viewport().mapTo(window, caret.bottomLeft() + QPoint(0, 4))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = below.x() - width if mirrored else below.x()
        left = max(16, min(left, window.width() - width - 16))
        top = below.y()
        if top + height > window.height() - 8:
            top = max(8, top - caret.height() - 8 - height)
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()
        self._filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rows(self, typed: str) -> None:
        desk, words = self._desk, folded(typed).split()
        self._rows = []
        for number, record in enumerate(desk.submission.records_of(KIND), 1):
            row = _row(desk, record, number)
            said = folded(f"{row.number} {_titles(desk, record)} {row.note}")
            if all(word in said for word in words):
                self._rows.append(row)
        new = translate("SourcePicker", "New source…")
        if typed.strip():
            new = translate("SourcePicker", "New source: {title}").replace("{title}", typed.strip())
        self._rows.append(JumpRow(_NEW, "plus", "", new))
        self._list.set_rows(self._rows)

    def _step(self, by: int) -> None:
        keys = [row.key for row in self._rows]
        at = keys.index(self._list.current_key) if self._list.current_key in keys else -1
        self._list.set_current((at + by) % len(keys))

    def _choose(self) -> None:
        key = self._list.current_key
        if not key or self.isHidden():
            return
        source = self._new_source() if key == _NEW else key
        self.close_list()
        self._edit.commands.insert_source(source)

    def _new_source(self) -> str:
        """Add a source with what was typed as its title; its form is on its own page."""
        desk = self._desk
        record = new_record(desk.submission, desk.framework, KIND, (), new_ulid())
        title = self._filter.value.strip()
        question = next(
            each for each in desk.framework.record_kinds[KIND].fields if each.key == TITLE
        )
        answer = answer_from_text(question, title) if title else None
        address = f"{record.address}/{TITLE}"
        language = self._edit.script.language if question.translatable else None
        named = (SetAnswer(address, language, None, answer),) if answer else ()
        desk.make(AddRecord(record), *named, origin=self)
        return record.id


def _row(desk: WritingDesk, record: Record, number: int) -> JumpRow:
    title = record_title(desk.submission, record, desk.text_language, fallback=untitled())
    year = desk.submission.answer(f"{record.address}/year", None)
    return JumpRow(record.id, KIND, str(number), title, year.text if year else "")


def _titles(desk: WritingDesk, record: Record) -> str:
    """Return the titles in all languages: one may remember another than is shown."""
    place = f"{record.address}/{TITLE}"
    found = (desk.submission.answer(place, each) for each in (None, *desk.submission.languages))
    return " ".join(answer.text for answer in found if answer is not None)
