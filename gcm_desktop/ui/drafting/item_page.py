"""The page of one item: its head and one card for each question of the framework.

Belongs here: which card serves which question, and what is said in their place. Does not: cards.
"""

from PySide6.QtWidgets import QWidget

from gcm_desktop.domain.framework import TAKING_UP, Item, Question
from gcm_desktop.domain.progress import Progress
from gcm_desktop.domain.submission import Kind
from gcm_desktop.ui.drafting.item_head import ItemHead
from gcm_desktop.ui.drafting.narrative_card import FieldCard
from gcm_desktop.ui.drafting.question_card import QuestionCard
from gcm_desktop.ui.drafting.scrolled_page import ScrolledPage
from gcm_desktop.ui.drafting.serving_card import ServingCard
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.labels import PlainLabel


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


class ItemPage(ScrolledPage):
    """One item, scrolled."""

    def __init__(self, desk: WritingDesk, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(item.address, is_double=desk.beside is not None, parent=parent)
        self._head = ItemHead(desk, item)
        self.column.addWidget(self._head)
        if item.reporting:
            for question in item.questions:
                self.add_card(_card(desk, item, question))
            self._add_reporting(desk, item)
            self.column.addWidget(ServingCard(desk, item, self.ground))
        else:
            self.column.addWidget(ForReference(desk, item))
        self.column.addStretch(1)

    def _add_reporting(self, desk: WritingDesk, item: Item) -> None:
        """Show what objectives say already, where an item takes that up."""
        if item.kind in TAKING_UP:
            # A start shows an objective or a section: it has no time to spare for this card.
            from gcm_desktop.ui.drafting.reporting_card import ReportingCard

            self.column.addWidget(ReportingCard(desk, item, self.ground))

    def set_progress(self, progress: Progress) -> None:
        """Show the drafting state, who is awaited, and whom questions are assigned to."""
        awaited = progress.awaiting.get(self.address, ())
        self._head.set_state(progress.states[self.address], awaited)
        for card in self._cards:
            card.show_assigned(is_owed=card.address in progress.owed)


def _card(desk: WritingDesk, item: Item, question: Question) -> QuestionCard:
    """Return the card of a question; a section's page, often the first one, needs only texts."""
    if question.shows == "records":
        from gcm_desktop.ui.drafting.records_card import RecordsCard

        return RecordsCard(desk, item, question)
    if question.shows == "actions":
        from gcm_desktop.ui.drafting.actions_card import ActionsCard

        return ActionsCard(desk, item, question)
    address = f"{item.address}/{question.key}"
    if question.kind is Kind.REFERENCE:
        from gcm_desktop.ui.drafting.reference_card import ReferenceCard

        return ReferenceCard(desk, address, question)
    return FieldCard(desk, address, question)
