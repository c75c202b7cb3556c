"""The Terms panel: look up a term in any language and insert it; abbreviations of the submission.

Belongs here: widgets and their signals. Does not: decisions (``terms_presenter``), lists
(``term_list``, ``abbreviation_list``), the way into a field (``field_insertion``).
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gcm_desktop.domain.abbreviations import Abbreviation
from gcm_desktop.domain.search import Hit
from gcm_desktop.domain.text import clean_line
from gcm_desktop.services.terms import Term, worded
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.abbreviation_list import AbbreviationList
from gcm_desktop.ui.drafting.dock_tabs import Panel
from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter
from gcm_desktop.ui.drafting.field_insertion import FieldInsertion
from gcm_desktop.ui.drafting.find_presenter import FindPresenter
from gcm_desktop.ui.drafting.found_fields import FoundFields
from gcm_desktop.ui.drafting.term_card import TermCard
from gcm_desktop.ui.drafting.term_list import TermList
from gcm_desktop.ui.drafting.terms_presenter import TermsPresenter
from gcm_desktop.ui.drafting.wordings import language_name
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton
from gcm_desktop.ui.widgets.card import Hairline
from gcm_desktop.ui.widgets.flow import FlowLayout
from gcm_desktop.ui.widgets.labels import small_label
from gcm_desktop.ui.widgets.line_field import LineField

ALTERED_MS = 900
"""Abbreviations follow an edit after this time without another one."""


class TermsPanel(Panel):
    """The tab of the dock."""

    def __init__(
        self, desk: WritingDesk, presenter: DraftPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, presenter, parent)
        self.terms = TermsPresenter(desk)
        self.insertion = FieldInsertion(desk, self)
        self._soon: Callable[[Callable[[], None]], None] = partial(QTimer.singleShot, 0, self)
        self._fields = FoundFields(self, FindPresenter(desk, self._soon))
        self.query = LineField()
        self.list = TermList()
        self.card = TermCard()
        self.insert, self.copy = PlainButton("", "plus", small=True), PlainButton("", small=True)
        self.said = small_label(wraps=True)
        self.abbreviations = AbbreviationList()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ALTERED_MS)
        self._lay_out()
        self.setFocusProxy(self.query)
        self._connect()
        translated(self, self._retranslate)

    def refresh(self) -> None:
        """Follow the field one is in, and what was written since."""
        if self.isVisible():
            self._show_terms()
            self._look_for_abbreviations()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was written while nobody looked."""
        super().showEvent(event)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the list and insert from the search field; Escape goes back to the text."""
        key, in_query = event.key(), self.query.hasFocus()
        steps = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}
        if in_query and key in steps:
            self.list.set_row(self.list.currentIndex().row() + steps[key])
        elif key == Qt.Key.Key_Escape and self.insertion.give_focus():
            event.accept()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        buttons = FlowLayout(spacing=theme.GRID)
        buttons.addWidget(self.insert)
        buttons.addWidget(self.copy)
        head, body = QVBoxLayout(), QVBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(self.query)
        body.setContentsMargins(16, 0, 16, 0)
        body.setSpacing(theme.GRID)
        body.addLayout(buttons)
        for widget in (self.said, self.card, Hairline(), self.abbreviations):
            body.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 14, 0, 14)
        box.setSpacing(theme.GRID)
        box.addLayout(head)
        box.addWidget(self.list)
        box.addLayout(body)
        box.addStretch(1)

    def _connect(self) -> None:
        self.query.edited.connect(self._look_up)
        self.query.returnPressed.connect(self.list.choose)
        self.list.chosen.connect(self._take)
        self.list.current_changed.connect(self._show_card)
        self.insert.clicked.connect(self.list.choose)
        self.copy.clicked.connect(self._copy_current)
        self.card.chosen.connect(self._give)
        self.abbreviations.chosen.connect(self._go_to)
        self._timer.timeout.connect(self._look_for_abbreviations)
        self.desk.altered.connect(self._timer.start)
        self.desk.languages_changed.connect(self.refresh)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Put the language of the field one is in first; not while one is in the panel."""
        if self.isVisible() and now is not None and not self.isAncestorOf(now):
            self._show_terms()

    def _look_up(self) -> None:
        self._show_terms()
        if self.query.value.strip() and self.list.terms:
            self.list.set_row(0)

    def _show_terms(self) -> None:
        found = self.terms.matches(clean_line(self.query.value))
        self.list.show_terms(found, self.terms.languages(self.insertion.language))
        self._show_card()

    def _show_card(self) -> None:
        current, has_field = self.list.current, self.insertion.has_field
        self.card.show_term(current, self.list.languages, self.desk.interface)
        self.insert.setVisible(has_field)
        for button in (self.insert, self.copy):
            button.setEnabled(current is not None)
        if not self.list.terms:
            self._say(self.tr("Nothing found"))
        elif has_field:
            words = self.tr("Enter inserts where you were writing ({language}).")
            language = isolated(language_name(self.list.languages[0]))
            self._say(words.replace("{language}", language))
        else:
            self._say(self.tr("No text field was used yet: Enter copies the term."))

    def _take(self, term: Term) -> None:
        self._give(term.forms(self.list.languages[0])[0])

    def _give(self, form: str) -> None:
        """Insert ``form`` where one was writing, else copy it."""
        if not self.insertion.insert(partial(worded, form)):
            self._copy(form)

    def _copy_current(self) -> None:
        if self.list.current is not None:
            self._copy(self.list.current.forms(self.list.languages[0])[0])

    def _copy(self, form: str) -> None:
        QApplication.clipboard().setText(form)
        self._say(self.tr("Copied: {term}").replace("{term}", isolated(form)))

    def _say(self, words: str) -> None:
        self.said.setText(words)

    def _go_to(self, found: Abbreviation) -> None:
        """Go to the first use and select it, so that it can be written out at once."""
        use = found.first
        self.terms.go_to(found)
        hit = Hit(use.address, found.language, use.start, use.end)
        self._soon(lambda: self._fields.select(hit))

    def _look_for_abbreviations(self) -> None:
        if self.isVisible():
            self.terms.look_for_abbreviations(while_alive(self, self.abbreviations.show_groups))

    def _retranslate(self) -> None:
        self.query.setPlaceholderText(self.tr("Find a term in any language"))
        self.query.setAccessibleName(self.tr("Find a term in any language"))
        self.list.setAccessibleName(self.tr("Terms found"))
        self.insert.set_text(self.tr("Insert"))
        self.copy.set_text(self.tr("Copy"))
        if self.isVisible():
            self._show_terms()
