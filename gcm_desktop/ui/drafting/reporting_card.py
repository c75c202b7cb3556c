"""The card of what objectives already say about a Declaration entry or a principle.

Write once, report twice: what is said there is read here and referred to, never copied: a copy
would fall behind. Belongs here: the card. Does not: one source (``reporting_row``), finding them
(``domain/reporting``), records (``serving_card``).
"""

from collections.abc import Sequence
from functools import partial
from itertools import takewhile

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address, owner
from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.framework import Item
from gcm_desktop.domain.reporting import Source, reference_question, referring, said_elsewhere
from gcm_desktop.services.draft_session import Altered
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.question_card import focusable
from gcm_desktop.ui.drafting.reporting_row import SourceRow
from gcm_desktop.ui.drafting.tab_order import put_after
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.labels import small_label


class ReportingCard(Card):
    """One row for each objective; hidden where there is none."""

    def __init__(self, desk: WritingDesk, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._item = item
        self._can_refer = reference_question(item) is not None
        self._above = small_label(wraps=True, parent=self)
        self.rows: dict[Address, SourceRow] = {}
        self._box = QVBoxLayout()
        self._box.setSpacing(theme.GRID)
        self.body.addWidget(self._above)
        self.body.addLayout(self._box)
        self._is_stale = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_sources)
        desk.altered.connect(self._follow)
        translated(self, self._retranslate)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was written while another page was shown."""
        super().showEvent(event)
        if self._is_stale:
            self._show_sources()

    def _follow(self, altered: Altered) -> None:
        change = altered.change
        if isinstance(change, SetAnswer):
            about = owner(change.address)
            if about != self._item.address and about not in self.rows and not self._is_via(about):
                return
        # A card without rows is never shown, and still has to see its first one come.
        if self.rows and not self.isVisible():
            self._is_stale = True
        else:
            self._soon.start()

    def _is_via(self, record: Address) -> bool:
        return any(record in row.source.via for row in self.rows.values())

    def _show_sources(self) -> None:
        self._is_stale = False
        desk = self._desk
        sources = said_elsewhere(desk.submission, desk.framework, self._item, desk.text_language)
        if [source.objective for source in sources] == list(self.rows):
            for source in sources:
                self.rows[source.objective].show_source(source)
        else:
            self._make_rows(sources)
        self.setVisible(bool(sources))
        self._chain_tabs()

    def _make_rows(self, sources: Sequence[Source]) -> None:
        for row in self.rows.values():
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for source in sources:
            row = SourceRow(self._desk, source, can_refer=self._can_refer, parent=self)
            row.wished.connect(partial(self._refer, source.objective))
            row.opened.connect(self._desk.jump_requested)
            self.rows[source.objective] = row
            self._box.addWidget(row)
            row.show()  # the order of Tab is made of what can be seen

    def _chain_tabs(self) -> None:
        """Let Tab reach rows made later where they stand."""
        place = self.parentWidget()
        mine = focusable(self)
        if self.isVisible() and place is not None and mine:
            before = list(takewhile(lambda each: each is not mine[0], focusable(place)))
            if before:
                put_after(before[-1], self)

    def _refer(self, objective: Address, is_wanted: bool) -> None:
        change = referring(self._desk.submission, self._item, objective, is_wanted=is_wanted)
        if change is not None:
            self._desk.make(change, origin=self)
            self._show_sources()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Said elsewhere"))
        self._above.setText(
            self.tr("What objectives already say about this. Refer to it rather than repeat it.")
            if self._can_refer
            else self.tr("What objectives already say about this, for reading.")
        )
        self._show_sources()
