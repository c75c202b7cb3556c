"""Fields for one question in the languages that are written: narratives, lines, choices, ticks.

Belongs here: which field serves which kind, side by side where two languages are shown. Does not:
cards around them.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Question
from gcm_desktop.domain.submission import Answer, Kind, Language
from gcm_desktop.domain.typed import YES
from gcm_desktop.services.draft_session import Altered
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.field_answers import (
    LineAnswer,
    NarrativeAnswer,
    is_unreadable,
    touched_owner,
)
from gcm_desktop.ui.drafting.pasted_note import pasted_note
from gcm_desktop.ui.drafting.question_card import QUESTION
from gcm_desktop.ui.drafting.wordings import PLACEHOLDERS, language_name
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.moments import own_name
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from gcm_desktop.ui.widgets.labels import small_label
from gcm_desktop.ui.widgets.line_field import DateField, LineField, NumberField
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.narrative.toolbar import NarrativeToolbar
from gcm_desktop.ui.widgets.tick_box import TickBox
from gcm_desktop.ui.words import IMPLEMENTATION

RECORD_LINES = 2
"""Height of an empty narrative inside a record, in lines."""


class NarrativeField(QWidget):
    """A narrative in one language: tools above, the count of words below."""

    def __init__(
        self,
        desk: WritingDesk,
        address: Address,
        question: Question,
        language: Language | None,
        *,
        is_part: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._question = question
        self._language = language
        self._words = 0
        self.edit = NarrativeEdit(language, least_lines=RECORD_LINES if is_part else 3)
        self.edit.set_paste_reader(desk.surroundings.use_cases.free.pasting)
        self._above = small_label(own_name(language or ""))
        if desk.beside is None:
            self._above.hide()
        self._count = small_label()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self._above)
        if not is_part and not desk.is_read_only:
            box.addWidget(NarrativeToolbar(self.edit))
        box.addWidget(self.edit)
        box.addWidget(pasted_note(self.edit, lambda: desk.interface, self))
        box.addWidget(self._count)
        box.addStretch(1)
        self.answer = NarrativeAnswer(desk, self.edit, address, language)
        self._words = self.answer.words
        self.answer.kept.connect(self._count_anew)
        translated(self, self._retranslate)

    def _count_anew(self) -> None:
        self._words = self.answer.words
        self._show_count()

    def _show_count(self) -> None:
        limit = self._question.limit
        said = self.tr("1 word") if self._words == 1 else self.tr("{words} words")
        parts = [said.replace("{words}", str(self._words))]
        if limit is not None:
            parts.append(self.tr("about {limit} suggested").replace("{limit}", str(limit)))
        self._count.setText(" · ".join(parts))
        is_long = limit is not None and self._words > limit
        self._count.set_role("attention" if is_long else "muted")

    def _retranslate(self) -> None:
        label = self._question.label.in_language(self._desk.interface)
        self.edit.setAccessibleName(_named(label, self._language))
        if not self._desk.is_read_only:
            self.edit.set_placeholder(PLACEHOLDERS.get(self._language or "", ""))
        self._show_count()


class LineBox(QWidget):
    """A line in one language, with a note where it cannot be read as what it should be."""

    def __init__(
        self,
        desk: WritingDesk,
        address: Address,
        question: Question,
        language: Language | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._question = question
        self._language = language
        self.field = _line(question, language)
        self._note = small_label(wraps=True)
        self._note.set_role("attention")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        # A short field runs in its own direction, but stands at the start side of the window.
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        line.addStretch(0)
        box.addLayout(line)
        box.addWidget(self._note)
        box.addStretch(1)
        self.answer = LineAnswer(desk, self.field, address, language, question)
        self.answer.kept.connect(self._judge)
        self.name = ""
        translated(self, self._retranslate)

    def set_name(self, name: str) -> None:
        """Say more than the label to a screen reader."""
        self.name = name
        self.field.setAccessibleName(_named(name, self._language))

    def _judge(self, answer: Answer | None) -> None:
        self._note.setText(self._note_words() if is_unreadable(answer) else "")
        self._note.setVisible(is_unreadable(answer))

    def _note_words(self) -> str:
        if self._question.kind is Kind.NUMBER:
            return self.tr("Cannot be read as a number; kept as typed.")
        if self._question.kind is Kind.DATE:
            return self.tr("Cannot be read as a date; kept as typed. Write day/month/year.")
        return self.tr("Cannot be read as an address; kept as typed. It begins with https://")

    def _retranslate(self) -> None:
        label = self._question.label.in_language(self._desk.interface)
        self.field.setAccessibleName(_named(self.name or label, self._language))
        languages = (self._language,) if self._language else ()
        if not self._desk.is_read_only:
            self.field.setPlaceholderText("".join(PLACEHOLDERS.get(each, "") for each in languages))
        self._judge(self.answer.answer)


class ChoiceField(ChoiceRow):
    """One choice of the framework's list; the implementation status has its square glyphs."""

    def __init__(
        self,
        desk: WritingDesk,
        address: Address,
        question: Question,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__((), parent)
        self._desk = desk
        self._address = address
        self._question = question
        self.set_value(desk.submission.choice(address))
        self.chosen.connect(self._give)
        desk.altered.connect(self._follow)
        translated(self, self._retranslate)

    def _give(self, key: str) -> None:
        answer = Answer(Kind.CHOICE, key) if key else None
        self._desk.set_answer(self._address, None, answer, self)

    def _follow(self, altered: Altered) -> None:
        if altered.origin is not self and _is_about(altered, self._address):
            self.set_value(self._desk.submission.choice(self._address))

    def _retranslate(self) -> None:
        interface = self._desk.interface
        keys = {choice.key for choice in self._question.choices}
        looks = IMPLEMENTATION if keys <= set(IMPLEMENTATION) else {}
        choices = []
        for choice in self._question.choices:
            look = looks.get(choice.key)
            label = choice.label.in_language(interface)
            made = Choice(choice.key, label, look.icon, look.ink) if look else None
            choices.append(made or Choice(choice.key, label))
        self.set_choices(choices)
        self.set_read_only(self._desk.is_read_only)
        self.setAccessibleName(self._question.label.in_language(interface))


class TickField(TickBox):
    """A tick: ``yes``, or no answer at all."""

    def __init__(self, desk: WritingDesk, address: Address, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._address = address
        self._show()
        self.setEnabled(not desk.is_read_only)
        self.clicked.connect(self._give)
        desk.altered.connect(self._follow)

    def _give(self) -> None:
        answer = Answer(Kind.YES_NO, YES) if self.isChecked() else None
        self._desk.set_answer(self._address, None, answer, self)

    def _follow(self, altered: Altered) -> None:
        if altered.origin is not self and _is_about(altered, self._address):
            self._show()

    def _show(self) -> None:
        self.setChecked(self._desk.submission.choice(self._address) == YES)


def field_row(
    desk: WritingDesk, address: Address, question: Question, *, is_part: bool = False
) -> QWidget:
    """Return the fields of one question, one for each language that is written."""
    row = QWidget()
    row.setProperty(QUESTION, address)
    box = QHBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(2 * theme.GRID)
    if question.kind is Kind.CHOICE:
        box.addWidget(ChoiceField(desk, address, question))
        return row
    if question.kind is Kind.YES_NO:
        tick = TickField(desk, address)
        box.addWidget(tick, 1, Qt.AlignmentFlag.AlignLeading)
        translated(tick, lambda: tick.setAccessibleName(question.label.in_language(desk.interface)))
        return row
    for language in desk.languages(translatable=question.translatable):
        if question.kind is Kind.NARRATIVE:
            made: QWidget = NarrativeField(desk, address, question, language, is_part=is_part)
        else:
            made = LineBox(desk, address, question, language)
        box.addWidget(made, 1)
    return row


def _line(question: Question, language: Language | None) -> LineField:
    if question.kind is Kind.NUMBER:
        return NumberField()
    if question.kind is Kind.DATE:
        return DateField()
    return LineField(language=language, technical=question.kind is Kind.LINK)


def _named(label: str, language: Language | None) -> str:
    return f"{label} ({language_name(language)})" if language else label


def _is_about(altered: Altered, address: Address) -> bool:
    about = touched_owner(altered.change)
    return about is not None and address.startswith(about + "/")
