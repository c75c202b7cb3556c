"""Fields and answers kept equal: a field is read after edits and shows what others changed.

A field that was not edited is never read, so opening and leaving it changes nothing; a field one
is writing in is never reloaded. Belongs here: the two ways. Does not: layout.
"""

from PySide6.QtCore import QObject, Signal

from gcm_desktop.domain.address import Address, owner
from gcm_desktop.domain.answering import answer_from_rich, answer_from_text
from gcm_desktop.domain.change import (
    AddRecord,
    Change,
    MoveRecord,
    RemoveRecord,
    SetAnswer,
    set_answer,
)
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Question
from gcm_desktop.domain.richtext import RichText
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Answer, Kind, Language
from gcm_desktop.services.draft_session import Altered
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit


class FieldAnswer(QObject):
    """Lives in its field.

    Signals:
        kept: The answer is other than before, by whomever; carries ``Answer`` or ``None``.
    """

    kept = Signal(object)

    def __init__(
        self,
        desk: WritingDesk,
        field: NarrativeEdit | LineField,
        address: Address,
        language: Language | None,
    ) -> None:
        super().__init__(field)
        self._desk = desk
        self.address = address
        self.language = language
        self._is_unread = False
        self._is_stale = False
        field.setReadOnly(desk.is_read_only)
        field.edited.connect(self._note_edit)
        field.left.connect(self._note_leaving)
        desk.altered.connect(self._follow)

    @property
    def answer(self) -> Answer | None:
        """The answer the session has."""
        return self._desk.submission.answer(self.address, self.language)

    def hand_over(self) -> None:
        """Give the session what the field says, where it was edited."""
        if not self._is_unread:
            return
        self._is_unread = False
        self._desk.forget(self)
        before = self.answer
        try:
            answer = self._read()
            self._desk.set_answer(self.address, self.language, answer, self)
        except GcmError as fault:
            self._desk.say_fault(fault)
            return
        if answer != before:
            self.kept.emit(answer)

    def keep_with(self, *others: Change) -> None:
        """Keep what the field says now together with other changes, as one step of undo.

        What was typed before has to be handed over before: it is a step of its own.
        """
        from gcm_desktop.domain.translation import followed  # as in the session

        self._is_unread = False
        self._desk.forget(self)
        submission = self._desk.submission
        try:
            answer = self._read()
        except GcmError as fault:
            self._desk.say_fault(fault)
            return
        made = (
            set_answer(submission, self.address, self.language, answer),
            followed(submission, self.address, self.language, answer),
            *others,
        )
        self._desk.make(*(change for change in made if change is not None), origin=self)
        self.kept.emit(answer)

    def _read(self) -> Answer | None:
        raise NotImplementedError

    def _show(self, answer: Answer | None) -> bool:
        """Show an answer; False where the user is in the field."""
        raise NotImplementedError

    def _note_edit(self) -> None:
        self._is_unread = True
        self._desk.await_reading(self)

    def _note_leaving(self) -> None:
        self._desk.left_field = self
        self.hand_over()
        if self._is_stale:
            self._refresh()

    def _follow(self, altered: Altered) -> None:
        if altered.origin is not self and touches(altered.change, self.address, self.language):
            self._refresh()
            self.kept.emit(self.answer)

    def _refresh(self) -> None:
        self._is_stale = not self._is_unread and not self._show(self.answer)


class NarrativeAnswer(FieldAnswer):
    """A rich text and its field."""

    def __init__(
        self,
        desk: WritingDesk,
        edit: NarrativeEdit,
        address: Address,
        language: Language | None,
    ) -> None:
        self._edit = edit
        super().__init__(desk, edit, address, language)
        self.source_numbers: dict[str, int] = {}
        self._number_sources()
        desk.altered.connect(self._follow_sources)
        self._show(self.answer)

    def _follow_sources(self, altered: Altered) -> None:
        change = altered.change
        record = change.after if isinstance(change, MoveRecord) else None
        if isinstance(change, AddRecord | RemoveRecord):
            record = change.record
        if record is not None and record.kind == "source":
            self._number_sources()

    def _number_sources(self) -> None:
        sources = self._desk.submission.records_of("source")
        numbers = {source.id: at for at, source in enumerate(sources, 1)}
        if numbers != self.source_numbers:
            self.source_numbers = numbers
            self._edit.set_source_numbers(numbers)

    def _read(self) -> Answer | None:
        return answer_from_rich(self._edit.value)

    def _show(self, answer: Answer | None) -> bool:
        return self._edit.set_value(parse_html(answer.value) if answer else RichText())


class LineAnswer(FieldAnswer):
    """A text, number, date or link and its line."""

    def __init__(
        self,
        desk: WritingDesk,
        field: LineField,
        address: Address,
        language: Language | None,
        question: Question,
    ) -> None:
        self._field = field
        self._question = question
        super().__init__(desk, field, address, language)
        self._show(self.answer)

    def _read(self) -> Answer | None:
        return answer_from_text(self._question, self._field.value)

    def _show(self, answer: Answer | None) -> bool:
        return self._field.set_value((answer.typed or answer.value) if answer else "")


def is_unreadable(answer: Answer | None) -> bool:
    """True where a number, date or link is kept as typed because it cannot be read as one."""
    kinds = (Kind.NUMBER, Kind.DATE, Kind.LINK)
    return answer is not None and answer.kind in kinds and not answer.is_readable


def touched_owner(change: Change) -> Address | None:
    """Return the item or record a change is about, ``None`` where it is about the whole."""
    match change:
        case SetAnswer(address):
            return owner(address)
        case AddRecord(record) | RemoveRecord(record):
            return record.address
    return None


def touches(change: Change, address: Address, language: Language | None) -> bool:
    """True where a change is about one answer, or brings or takes the record it belongs to."""
    if isinstance(change, SetAnswer):
        return (change.address, change.language) == (address, language)
    return isinstance(change, AddRecord | RemoveRecord) and owner(address) == change.record.address
