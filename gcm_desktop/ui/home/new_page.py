"""Starting a submission: which State, for which review, in which languages.

Belongs here: widgets and signals. Does not: deciding (``new_presenter``).
"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.submission import LANGUAGES, FrameworkRef
from gcm_desktop.ui import theme
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.home.last_report import LastReport
from gcm_desktop.ui.home.new_presenter import (
    NewChoice,
    NewFacts,
    ReviewChoice,
    Started,
    read_new,
    start,
)
from gcm_desktop.ui.home.state_picker import StatePicker
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import own_name
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.check_row import CheckRow
from gcm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import page_title, small_label
from gcm_desktop.ui.widgets.page_column import PageColumn
from gcm_desktop.ui.widgets.top_bar import TopBar
from gcm_desktop.ui.window_menu import WindowMenu

_LIST_HEIGHT = 330


class NewPage(QWidget):
    """Four cards and one button."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._reviews: tuple[ReviewChoice, ...] = ()
        self._bar = TopBar()
        self._back = PlainButton(icon_name="back", small=True)
        self._bar.add_before_title(self._back)
        self._bar.add_end(WindowMenu(surroundings))
        self._title, self._sentence = page_title(), small_label(wraps=True)
        self._state, self._review, self._languages = Card(), Card(), Card()
        self._last = LastReport()
        self._picker, self._review_row = StatePicker(), ChoiceRow()
        self._main, self._also = ChoiceRow(), CheckRow()
        self._first = ""
        self._main_label, self._also_label = small_label(), small_label(wraps=True)
        self._review_note = small_label(wraps=True)
        self._faults = {part: FaultLine() for part in ("country", "review", "main", "start")}
        self._start = PrimaryButton(icon_name="forward")
        self._lay_out()
        self._connect()
        translated(self, self._retranslate)
        self._main.set_value(surroundings.language.language.value)
        self._also.set_values(LANGUAGES)
        self._follow_main()
        self.entry = self._picker
        self._read()

    def _lay_out(self) -> None:
        self._picker.setMinimumHeight(_LIST_HEIGHT)
        self._state.body.addWidget(self._picker, 1)
        self._state.body.addWidget(self._faults["country"])
        cards: tuple[tuple[Card, tuple[QWidget, ...]], ...] = (
            (self._review, (self._review_row, self._review_note, self._faults["review"])),
            (self._languages, (self._main_label, self._main, self._faults["main"])),
            (self._languages, (self._also_label, self._also)),
        )
        for card, parts in cards:
            for part in parts:
                card.body.addWidget(part)
        last = QHBoxLayout()
        last.addWidget(self._start)
        last.addWidget(self._faults["start"], 1)
        last.addStretch()
        side = QVBoxLayout()
        side.setSpacing(2 * theme.GRID)
        for card in (self._review, self._languages, self._last):
            side.addWidget(card)
        side.addLayout(last)
        side.addStretch(1)
        halves = QHBoxLayout()
        halves.setSpacing(2 * theme.GRID)
        halves.addWidget(self._state, 1)
        halves.addLayout(side, 1)
        page = PageColumn()
        page.add_heading(self._title, self._sentence)
        page.column.addLayout(halves)
        page.column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._bar)
        box.addWidget(page, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self._surroundings.navigator.show_home)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._surroundings.navigator.show_home)
        self._picker.chosen.connect(partial(self._settle, "country"))
        self._review_row.chosen.connect(self._review_chosen)
        self._main.chosen.connect(self._main_chosen)
        self._start.clicked.connect(self._begin)

    def _retranslate(self) -> None:
        language = self._surroundings.language.language.value
        self._bar.set_title(self.tr("New submission"))
        self._back.set_text(self.tr("Home"))
        self._title.setText(self.tr("New submission"))
        self._sentence.setText(
            self.tr("All of this can be changed later, except the State and the review.")
        )
        self._state.set_title(self.tr("State"))
        self._picker.set_words(
            language,
            self.tr("State"),
            self.tr("Find a State in any language…"),
            self.tr("No State is found by this name."),
        )
        self._review.set_title(self.tr("Review"))
        self._review_row.setAccessibleName(self.tr("Review"))
        self._languages.set_title(self.tr("Languages"))
        self._main_label.setText(self.tr("Written first in"))
        self._main.setAccessibleName(self.tr("Written first in"))
        self._also_label.setText(self.tr("And also in"))
        self._also.setAccessibleName(self.tr("And also in"))
        self._start.set_text(self.tr("Start"))
        choices = [Choice(each, own_name(each)) for each in LANGUAGES]
        self._main.set_choices(choices)
        self._follow_main()
        self._show_reviews()
        self.setAccessibleName(self.tr("New submission"))

    def _read(self) -> None:
        self._surroundings.jobs.run_on_store(
            partial(read_new, self._surroundings.use_cases),
            while_alive(self, self._show),
            while_alive(self, self._failed),
        )

    def _show(self, facts: NewFacts) -> None:
        self._picker.set_states(facts.states, facts.country)
        self._reviews = facts.reviews
        if self._reviews and not self._review_row.value:
            self._review_row.set_value(self._reviews[0].ref.id)
        self._show_reviews()
        self._chain_tabs()

    def _show_reviews(self) -> None:
        language = self._surroundings.language.language.value
        self._review_row.set_choices(
            [Choice(each.ref.id, each.title.in_language(language)) for each in self._reviews]
        )
        value = self._review_row.value
        chosen = next((each for each in self._reviews if each.ref.id == value), None)
        if chosen is None:
            self._review_note.setText("")
            return
        words = self.tr("Edition {edition} · objectives: {objectives}")
        if chosen.priority_areas:
            words = self.tr(
                "Edition {edition} · objectives: {objectives}, in {areas} priority areas"
            )
        words = words.replace("{edition}", chosen.ref.edition)
        words = words.replace("{objectives}", str(chosen.objectives))
        self._review_note.setText(words.replace("{areas}", str(chosen.priority_areas)))

    def _chain_tabs(self) -> None:
        """Let Tab follow the eye: rows of choices are filled after everything else was made."""
        last: QWidget = self._picker
        for row in (self._review_row, self._main, self._also):
            for button in row.findChildren(QAbstractButton):
                QWidget.setTabOrder(last, button)
                last = button
        for choosing in self._last.buttons:
            QWidget.setTabOrder(last, choosing)
            last = choosing
        QWidget.setTabOrder(last, self._start)

    def _review_chosen(self, _: str) -> None:
        self._settle("review")
        self._show_reviews()

    def _main_chosen(self, _: str) -> None:
        self._settle("main")
        self._follow_main()

    def _follow_main(self) -> None:
        """Offer every language but the main one as a further one; those it is written in stay."""
        written = (*self._also.values, self._first)
        self._first = self._main.value
        others = [each for each in LANGUAGES if each != self._first]
        self._also.set_choices([Choice(each, own_name(each)) for each in others])
        self._also.set_values(written)

    def _settle(self, part: str, _: str = "") -> None:
        self._faults[part].clear()

    def _choice(self) -> NewChoice:
        return NewChoice(
            self._picker.code, self._review_row.value, self._main.value, self._also.values
        )

    def _begin(self) -> None:
        choice = self._choice()
        words = {
            "country": self.tr("Choose a State."),
            "review": self.tr("Choose a review."),
            "main": self.tr("Choose the language it is written in first."),
        }
        for part, said in words.items():
            self._faults[part].say(said if part in choice.missing else "")
        if choice.missing:
            fields: dict[str, QWidget] = {
                "country": self._picker, "review": self._review_row, "main": self._main,
            }  # fmt: skip
            fields[choice.missing[0]].setFocus()
            return
        self._start.setEnabled(False)
        self._surroundings.jobs.run_on_store(
            partial(
                start, self._surroundings.use_cases, choice, self._chosen_ref(), self._last.file
            ),
            while_alive(self, self._started),
            while_alive(self, self._failed),
        )

    def _chosen_ref(self) -> FrameworkRef:
        return next(each.ref for each in self._reviews if each.ref.id == self._review_row.value)

    def _started(self, started: Started) -> None:
        navigator = self._surroundings.navigator
        navigator.show_draft(started.id)
        if started.fault is not None:
            language = self._surroundings.language.language.value
            navigator.say(words_for(started.fault, language), is_fault=True)

    def _failed(self, fault: Exception) -> None:
        self._start.setEnabled(True)
        self._faults["start"].say(words_for(fault, self._surroundings.language.language.value))
