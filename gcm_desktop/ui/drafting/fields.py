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
from gcm_desktop.ui.drafting.count_line import CountLine
from gcm_desktop.ui.drafting.field_answers import (
    LineAnswer,
    NarrativeAnswer,
    is_unreadable,
    touched_owner,
)
from gcm_desktop.ui.drafting.pasted_note import pasted_note
from gcm_desktop.ui.drafting.question_card import QUESTION
from gcm_desktop.ui.drafting.read_as import ReadAs
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
        self.edit = NarrativeEdit(language, least_lines=RECORD_LINES if is_part else 3)
        self.edit.set_paste_reader(desk.surroundings.use_cases.free.pasting)
        self._above = small_label(own_name(language or ""))
        if desk.beside is None:
            self._above.hide()
        self._count = CountLine()
        characters = (question.least_characters, question.most_characters)
        self._count.set_limits(question.limit, characters)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self._above)
        if not is_part and not desk.is_read_only:
            box.addWidget(NarrativeToolbar(self.edit))
        self.gutter: QWidget | None = None
        self._strip: QWidget | None = None
        is_alone = language == desk.submission.main_language and not desk.beside
        if language is None or is_alone:
            self._row = QHBoxLayout()
            self._row.addWidget(self.edit, 1)
        else:
            self._row = self._beside_gutter(address, language)
        self._row.setSpacing(2)
        box.addLayout(self._row)
        box.addWidget(pasted_note(self.edit, lambda: desk.interface, self))
        box.addWidget(self._count)
        box.addStretch(1)
        self.answer = NarrativeAnswer(desk, self.edit, address, language)
        self._count_anew()
        self.answer.kept.connect(self._count_anew)
        self.edit.source_requested.connect(self._pick_source)
        self._show_comments()
        desk.commenting.altered.connect(self._show_comments)
        translated(self, self._retranslate)

    def _show_comments(self) -> None:
        """Mark the paragraphs that are commented on, once there are any."""
        answer = self.answer
        if self._strip is None and self._desk.commenting.open_at(answer.address, answer.language):
            from gcm_desktop.ui.commenting.comment_strip import CommentStrip  # few fields have one

            self._strip = CommentStrip(self._desk, self.edit, answer.address, answer.language, self)
            self._row.addWidget(self._strip)

    def _beside_gutter(self, address: Address, language: Language) -> QHBoxLayout:
        """Return the field with the states of its paragraphs at its start side."""
        from gcm_desktop.ui.drafting.paragraph_gutter import ParagraphGutter

        self.gutter = ParagraphGutter(self._desk, self.edit, address, language, self)
        for label in (self._above, self._count):
            label.setIndent(self.gutter.sizeHint().width())
        row = QHBoxLayout()
        row.addWidget(self.gutter)
        row.addWidget(self.edit, 1)
        return row

    def _count_anew(self) -> None:
        self._count.set_counts(*self.edit.counts)

    def _pick_source(self) -> None:
        from gcm_desktop.ui.drafting.source_picker import SourcePicker

        if not self._desk.is_read_only:
            SourcePicker(self._desk, self.edit)

    def _retranslate(self) -> None:
        label = self._question.label.in_language(self._desk.interface)
        self.edit.setAccessibleName(_named(label, self._language))
        if not self._desk.is_read_only:
            self.edit.set_placeholder(PLACEHOLDERS.get(self._language or "", ""))


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
        self._read_as: ReadAs | None = None
        if question.kind in (Kind.NUMBER, Kind.DATE):
            self._read_as = ReadAs(desk, self.answer, question.kind, self)
            self._read_as.chosen.connect(self.field.setFocus)
            box.insertWidget(1, self._read_as)
        self.answer.kept.connect(self._judge)
        self.name = ""
        translated(self, self._retranslate)

    def set_name(self, name: str) -> None:
        """Say more than the label to a screen reader."""
        self.name = name
        self.field.setAccessibleName(_named(name, self._language))

    def _judge(self, answer: Answer | None) -> None:
        says = is_unreadable(answer) and not (self._read_as and self._read_as.asks)
        self._note.setText(self._note_words() if says else "")
        self._note.setVisible(says)

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
    if question.shows == "series":
        from gcm_desktop.ui.drafting.series_field import SeriesField  # indicators have one

        box.addWidget(SeriesField(desk, address, question))
        return row
    if question.shows == "file":
        from gcm_desktop.ui.drafting.file_field import FileField  # evidence has one

        box.addWidget(FileField(desk, address, question))
        return row
    for language in desk.languages(translatable=question.translatable):
        if question.kind is Kind.NARRATIVE:
            made: QWidget = NarrativeField(desk, address, question, language, is_part=is_part)
        else:
            made = LineBox(desk, address, question, language)
        box.addWidget(made, 1)
    _pair_gutters([part for part in row.children() if isinstance(part, NarrativeField)])
    return row


def _pair_gutters(fields: list[NarrativeField]) -> None:
    """Let the two fields of a narrative show which paragraph belongs to which."""
    if len(fields) == 2:
        from gcm_desktop.ui.drafting.paragraph_gutter import ParagraphGutter

        one, other = (field.gutter for field in fields)
        if isinstance(one, ParagraphGutter) and isinstance(other, ParagraphGutter):
            one.pair_with(other)


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
