"""The Translation panel: paragraphs of the answer one is at, beside their source, and what is open.

Belongs here: widgets. Does not: decisions (``translation_presenter``), cards (``pair_card``).
"""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.figures import Difference
from gcm_desktop.domain.translation import OPEN, Comparison
from gcm_desktop.domain.translation_faults import (
    figure_difference,
    figure_faults,
    pairs_are_guessed,
)
from gcm_desktop.ui.drafting.completeness_bars import CompletenessBars
from gcm_desktop.ui.drafting.dock_tabs import Panel
from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter
from gcm_desktop.ui.drafting.pair_card import PairCard
from gcm_desktop.ui.drafting.translation_presenter import Numbers, TranslationPresenter
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import isolated, own_name
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import IconButton, PlainButton
from gcm_desktop.ui.widgets.labels import PlainLabel

IDLE_MS = 400
"""The panel follows an edit after this time without another one."""
MOST_SHOWN = 60
"""Paragraphs shown; a longer answer is worked on in its field."""


class TranslationPanel(Panel):
    """Pairs of paragraphs, steps to what is open, completeness."""

    def __init__(
        self, desk: WritingDesk, presenter: DraftPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, presenter, parent)
        self.translation = TranslationPresenter(desk)
        self._title = PlainLabel(weight=QFont.Weight.DemiBold)
        self._before, self._after = IconButton("back"), IconButton("forward")
        self._place = PlainLabel(wraps=True, role="muted")
        self._none = PlainLabel(wraps=True, role="muted")
        self._figures = PlainLabel(wraps=True, role="attention")
        self._all = PlainButton("", "check", small=True)
        self._pairs = QVBoxLayout()
        self._pairs.setSpacing(10)
        self._bars = CompletenessBars(self)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._before)
        head.addWidget(self._after)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(8)
        box.addLayout(head)
        box.addWidget(self._place)
        box.addWidget(self._none)
        box.addWidget(self._figures)
        box.addWidget(self._all)
        box.addLayout(self._pairs)
        box.addSpacing(10)
        box.addWidget(self._bars)
        box.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE_MS)
        self._timer.timeout.connect(self.refresh)
        desk.altered.connect(self._follow)
        desk.languages_changed.connect(self._follow)
        self._all.clicked.connect(self._confirm_all)
        self._before.clicked.connect(partial(self.step, -1))
        self._after.clicked.connect(partial(self.step, 1))
        translated(self, self._retranslate)

    def refresh(self) -> None:
        """Show the paragraphs of the answer one is at, and how much is there."""
        if not self.isVisible():
            return
        self._retranslate()

    def step(self, by: int) -> None:
        """Go to the next answer that needs work, or to the one before."""
        self.translation.step(self.question or self.item, by, while_alive(self, self._go))

    def _go(self, address: Address) -> None:
        language = self.translation.language
        if language is None:
            return
        if language not in (self.desk.text_language, self.desk.beside):
            self.desk.set_languages(self.desk.text_language, language)
        self.desk.jump_requested.emit(address)
        self.show_place(self.presenter.item, address)

    def _follow(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _confirm_all(self) -> None:
        self.translation.confirm(self.question)

    def _confirm(self, address: Address, at: int) -> None:
        self.translation.confirm(address, at)

    def _copy(self, address: Address, at: int) -> None:
        self.translation.copy_source(address, at)

    def _retranslate(self) -> None:
        self._before.set_words(self.tr("Previous open translation"))
        self._after.set_words(self.tr("Next open translation"))
        self._all.set_text(self.tr("Mark all as up to date"))
        language = self.translation.language
        comparison = self.translation.comparison(self.question) if self.question else None
        if language is None:
            self._title.setText("")
            self._none.setText(self.tr("This submission is written in one language."))
        else:
            source = comparison.source_language if comparison else self._main()
            self._title.setText(f"{own_name(source)} ⇄ {own_name(language)}")
            self._none.setText(self.tr("Go to an answer to see its paragraphs."))
        for widget in (self._before, self._after):
            widget.setVisible(language is not None)
        self._none.setVisible(comparison is None)
        place = self.desk.framework.place(self.question, self.desk.interface)
        self._place.setText(place if comparison else "")
        self._place.setVisible(comparison is not None)
        self._show_pairs(comparison)
        if self.isVisible():
            self.translation.count(self.item, while_alive(self, self._show_numbers))

    def _show_numbers(self, numbers: Numbers) -> None:
        self._bars.show_numbers(*numbers)

    def _note_figures(self, comparison: Comparison | None) -> None:
        """Name the figures that only a translation has, where its pairs are guessed."""
        found = figure_faults(comparison) if comparison is not None else ()
        figures = " · ".join(isolated(each) for one in found for each in one.target)
        words = self.tr("Figures the source does not have: {figures}")
        self._figures.setText(words.replace("{figures}", figures))
        self._figures.setVisible(bool(figures))

    def _main(self) -> str:
        return self.desk.submission.main_language

    def _show_pairs(self, comparison: Comparison | None) -> None:
        while (item := self._pairs.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        pairs = comparison.pairs if comparison else ()
        is_open = comparison is not None and comparison.count(*OPEN) > 0
        self._all.setVisible(is_open and not self.desk.is_read_only)
        has_target = any(pair.target is not None for pair in pairs)
        is_guessed = comparison is not None and pairs_are_guessed(comparison)
        self._note_figures(comparison if is_guessed else None)
        source_at = 0
        for pair in pairs[:MOST_SHOWN]:
            found = figure_difference(pair) if not is_guessed else Difference()
            card = PairCard(pair, source_at + 1, found, has_target=has_target, parent=self)
            if self.desk.is_read_only:
                card.hide_buttons()
            card.confirm.clicked.connect(partial(self._confirm, self.question, source_at))
            card.copy.clicked.connect(partial(self._copy, self.question, source_at))
            self._pairs.addWidget(card)
            source_at += pair.source is not None
