"""The card of an objective's lettered actions: a tick and a note for each.

Belongs here: one card. Does not: which actions there are (the framework).
"""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Action, Item, Question
from gcm_desktop.domain.lettering import letter_in
from gcm_desktop.domain.submission import Kind
from gcm_desktop.services.draft_session import Altered
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.field_answers import touched_owner
from gcm_desktop.ui.drafting.fields import LineBox, TickField, field_row
from gcm_desktop.ui.drafting.question_card import QUESTION, QuestionCard, focus_first
from gcm_desktop.ui.drafting.tab_order import put_after
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import IconButton
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label
from gcm_desktop.ui.widgets.tick_box import TickWords

_LETTER_WIDTH = 26


class ActionRow(QWidget):
    """One action; its note opens where there is one, or when it is asked for."""

    def __init__(
        self,
        desk: WritingDesk,
        address: Address,
        action: Action,
        questions: tuple[Question, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.address = address
        self._desk = desk
        self._action = action
        self._tick: TickField | None = None
        self._asked = [
            (f"{address}/{question.key}", question)
            for question in questions
            if question.kind is not Kind.YES_NO
        ]
        self._notes: dict[Address, QWidget] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        self._line = QHBoxLayout()
        self._line.setSpacing(theme.GRID)
        self._box.addLayout(self._line)
        self._letter = PlainLabel(role="muted")
        self._letter.setMinimumWidth(_LETTER_WIDTH)
        self._words: PlainLabel = PlainLabel(wraps=True)
        self._open = IconButton("comment", checkable=True)
        for question in questions:
            if question.kind is Kind.YES_NO:
                self._add_tick(f"{address}/{question.key}")
        self._line.addWidget(self._letter)
        self._line.addWidget(self._words, 1)
        self._line.addWidget(self._open)
        self._open.toggled.connect(self._show_notes)
        self._open.clicked.connect(self._enter_note)
        translated(self, self._retranslate)
        self.open_notes()

    def open_notes(self) -> None:
        """Open the note where it says something."""
        submission = self._desk.submission
        said = any(
            submission.answer(address, language) is not None
            for address, _ in self._asked
            for language in (*submission.languages, None)
        )
        self._open.setVisible(bool(self._asked) and (said or not self._desk.is_read_only))
        if said:
            self._open.setChecked(True)

    def show_place(self, address: Address) -> bool:
        """Go to the tick or to the note; False where ``address`` is not here."""
        if any(address == asked for asked, _ in self._asked):
            self._open.setChecked(True)
            return focus_first(self._notes[address])
        return address.startswith(self.address + "/") and focus_first(self)

    def _add_tick(self, address: Address) -> None:
        self._tick = TickField(self._desk, address)
        self._tick.setProperty(QUESTION, address)
        self._words = TickWords(self._tick)
        self._line.addWidget(self._tick)

    def _add_notes(self) -> None:
        """Make the fields of the note; most actions have none."""
        last: QWidget = self._open
        for address, question in self._asked:
            row = field_row(self._desk, address, question, is_part=True)
            indented = QHBoxLayout()
            indented.addSpacing(2 * _LETTER_WIDTH + theme.GRID)
            indented.addWidget(row, 1)
            self._box.addLayout(indented)
            self._notes[address] = row
            last = put_after(last, row)
        self._name_notes()

    def _show_notes(self, shown: bool) -> None:
        if shown and not self._notes:
            self._add_notes()
        for row in self._notes.values():
            row.setVisible(shown)

    def _enter_note(self) -> None:
        if self._open.isChecked():
            focus_first(next(iter(self._notes.values())))

    def _retranslate(self) -> None:
        interface = self._desk.interface
        label = self._action.label.in_language(interface)
        shown = letter_in(interface, self._action.letter)
        self._letter.setText(f"({shown})")
        self._words.setText(label)
        if self._tick is not None:
            self._tick.setAccessibleName(f"({shown}) {label}")
        note = self.tr("Note on action ({letter})").replace("{letter}", shown)
        self._open.set_words(note)
        self._name_notes()

    def _name_notes(self) -> None:
        for line in self.findChildren(LineBox):
            line.set_name(self._open.accessibleName())


class ActionsCard(QuestionCard):
    """All actions of an objective, and how many are carried out."""

    def __init__(
        self,
        desk: WritingDesk,
        item: Item,
        question: Question,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, f"{item.address}/{question.key}", question, parent)
        self._item = item
        self._count = small_label()
        self.head.addWidget(self._count)
        self._rows = [
            ActionRow(
                desk,
                f"{item.address}/action/{action.letter}",
                action,
                desk.framework.action_questions,
            )
            for action in item.actions
        ]
        for row in self._rows:
            self.body.addWidget(row)
        desk.altered.connect(self._follow)
        translated(self, self._retranslate)

    def show_place(self, address: Address) -> bool:
        """Go to one action, or to the first."""
        if any(row.show_place(address) for row in self._rows):
            return True
        return super().show_place(address)

    def _follow(self, altered: Altered) -> None:
        if touched_owner(altered.change) == self._item.address:
            self._show_count()
            if altered.origin is None:
                for row in self._rows:
                    row.open_notes()

    def _show_count(self) -> None:
        ticks = [row.findChild(TickField) for row in self._rows]
        done = sum(1 for tick in ticks if tick is not None and tick.isChecked())
        words = self.tr("{done} of {all} carried out").replace("{done}", str(done))
        self._count.setText(words.replace("{all}", str(len(self._rows))))

    def _retranslate(self) -> None:
        self.set_title(self.label)
        self._show_count()
