"""The page of one item: its head and one card for each question of the framework.

Belongs here: which card serves which question, and the column they stand in. Does not: cards.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Item, Question
from gcm_desktop.domain.progress import DraftingState
from gcm_desktop.domain.submission import Kind
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.actions_card import ActionsCard
from gcm_desktop.ui.drafting.item_head import ItemHead
from gcm_desktop.ui.drafting.narrative_card import FieldCard
from gcm_desktop.ui.drafting.question_card import QuestionCard, bring_into_sight, focus_first
from gcm_desktop.ui.drafting.records_card import RecordsCard
from gcm_desktop.ui.drafting.reference_card import ReferenceCard
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.labels import PlainLabel

_MARGIN = 20
_LEAST = 420
"""The page scrolls sideways rather than become narrower than this many pixels."""


class ForReference(Card):
    """Said in place of cards where an entry addresses others than States."""

    def __init__(self, desk: WritingDesk, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._item = item
        self._addressee = PlainLabel(wraps=True)
        self._sentence = PlainLabel(wraps=True, role="muted")
        self.body.addWidget(self._addressee)
        self.body.addWidget(self._sentence)
        translated(self, self._retranslate)

    def _retranslate(self) -> None:
        addressee = self._item.addressee
        whom = addressee.in_language(self._desk.interface) if addressee else ""
        self.set_title(self.tr("Shown for reference only"))
        self._addressee.setText(self.tr("Addressed to: {whom}").replace("{whom}", whom))
        self._sentence.setText(
            self.tr("Nothing is asked of the State here, and it is never counted as missing.")
        )


class ItemPage(QScrollArea):
    """One item, scrolled; keeps its place while another is shown."""

    def __init__(self, desk: WritingDesk, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._cards: list[QuestionCard] = []
        self._wanted: QuestionCard | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ground = QWidget()
        # Set first: every later move into another tree would style all widgets once more.
        self.setWidget(self.ground)
        box = self._column(desk.beside is not None)
        self._head = ItemHead(desk, item)
        box.addWidget(self._head)
        if item.reporting:
            for question in item.questions:
                card = _card(desk, item, question)
                self._cards.append(card)
                box.addWidget(card)
        else:
            box.addWidget(ForReference(desk, item))
        box.addStretch(1)

    def set_state(self, state: DraftingState) -> None:
        """Show the drafting state."""
        self._head.set_state(state)

    def show_place(self, address: Address) -> None:
        """Go to the field at ``address``; to the first one where it is not found here."""
        for card in self._cards:
            if card.show_place(address):
                self._wanted = card
                return

    def _column(self, is_double: bool) -> QVBoxLayout:
        """Return the column of cards, readable and in the middle."""
        column = QWidget()
        wide = theme.READABLE_WIDTH * 2 if is_double else theme.READABLE_WIDTH
        column.setMaximumWidth(wide + 2 * _MARGIN)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.ground.setMinimumWidth(_LEAST)
        row = QHBoxLayout(self.ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(column, 1000)
        row.addStretch(1)
        box = QVBoxLayout(column)
        box.setContentsMargins(_MARGIN, 20, _MARGIN, 28)
        box.setSpacing(14)
        return box

    def showEvent(self, event: QShowEvent) -> None:
        """Scroll to the place that was wanted before the page could be seen."""
        super().showEvent(event)
        card, self._wanted = self._wanted, None
        focused = QApplication.focusWidget() or self.focusWidget()
        if card is not None:
            bring_into_sight(focused if card.isAncestorOf(focused) else card)

    def focus_first(self) -> bool:
        """Give the focus to the first field."""
        return focus_first(self.ground)

    def first_guided(self) -> Address:
        """Return the address of the first question with an example, else with guidance."""
        for card in self._cards:
            if card.question.example is not None:
                return card.address
        guided = (card.address for card in self._cards if card.question.guidance is not None)
        return next(guided, "")


def _card(desk: WritingDesk, item: Item, question: Question) -> QuestionCard:
    if question.shows == "records":
        return RecordsCard(desk, item, question)
    if question.shows == "actions":
        return ActionsCard(desk, item, question)
    address = f"{item.address}/{question.key}"
    if question.kind is Kind.REFERENCE:
        return ReferenceCard(desk, address, question)
    return FieldCard(desk, address, question)
