"""The current term in full: every form to insert, how sure each language is, what to know.

Belongs here: widgets. Does not: inserting.
"""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.domain.submission import Language
from gcm_desktop.services.terms import Standing, Term
from gcm_desktop.ui.drafting.link_words import LinkWords
from gcm_desktop.ui.drafting.terms_presenter import standing_reason, standing_words
from gcm_desktop.ui.moments import own_name
from gcm_desktop.ui.widgets.flow import FlowLayout
from gcm_desktop.ui.widgets.labels import set_plain_tooltip, small_label
from gcm_desktop.ui.widgets.pill import Pill, PillSpec

_INKS = {Standing.USAGE: ("muted", "chip"), Standing.PROPOSAL: ("attention", "attention_soft")}
"""Ink and ground of the quiet badge."""


class TermCard(QWidget):
    """Shows one term.

    Signals:
        chosen: A form to insert, in whichever language it is.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        self.forms: list[LinkWords] = []
        self.badges: list[Pill] = []
        self._shown: object = None

    def show_term(
        self, term: Term | None, languages: tuple[Language, ...], interface: Language
    ) -> None:
        """Show another term, or the same in another order of languages."""
        if self._shown == (term, languages, interface):
            return
        self._shown = (term, languages, interface)
        while (item := self._box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.forms, self.badges = [], []
        if term is None:
            return
        for language in languages:
            self._box.addWidget(self._head(language, term.wordings[language].standing))
            for form in term.forms(language):
                words = LinkWords(form, self)
                words.clicked.connect(partial(self.chosen.emit, form))
                self.forms.append(words)
                self._box.addWidget(words)
        note = term.note.get(interface, "")
        if note:
            self._box.addWidget(small_label(note, wraps=True, parent=self))

    def _head(self, language: Language, standing: Standing | None) -> QWidget:
        head = QWidget(self)
        box = QVBoxLayout(head)
        box.setContentsMargins(0, 4, 0, 0)
        flow = FlowLayout(spacing=8)
        box.addLayout(flow)
        flow.addWidget(small_label(own_name(language)))
        words = standing_words(standing)
        if words and standing is not None:
            badge = Pill(PillSpec(words, "", *_INKS[standing]))
            badge.setAccessibleDescription(standing_reason(standing))
            set_plain_tooltip(head, standing_reason(standing))
            self.badges.append(badge)
            flow.addWidget(badge)
        return head
