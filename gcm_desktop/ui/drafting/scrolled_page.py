"""A page in the middle: cards in one readable column, scrolled; it keeps its place.

Belongs here: what the pages of items and of record kinds share. Does not: which cards they have.
"""

from PySide6.QtCore import QRect, Qt
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
from gcm_desktop.domain.progress import Progress
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.question_card import QuestionCard, bring_into_sight, focus_first

_MARGIN = 20
_HEAD = 40
"""Pixels of a card that are wanted in sight where it has no place of its own."""
_LEAST = 420
"""The page scrolls sideways rather than become narrower than this many pixels."""


class ScrolledPage(QScrollArea):
    """Cards below one another; keeps its place while another page is shown.

    Attributes:
        address: What the page is about: an item, or the records of a kind.
        ground: The whole content.
    """

    def __init__(
        self, address: Address, *, is_double: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.address = address
        self._cards: list[QuestionCard] = []
        self._wanted: QuestionCard | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ground = QWidget()
        # Set first: every later move into another tree would style all widgets once more.
        self.setWidget(self.ground)
        self.column = self._column(is_double)

    def add_card(self, card: QuestionCard) -> None:
        """Put a card below the others."""
        self._cards.append(card)
        self.column.addWidget(card)

    def set_progress(self, progress: Progress) -> None:
        """Show other drafting states, where the page shows any."""

    def show_place(self, address: Address) -> None:
        """Go to the field at ``address``; to the first one where it is not found here."""
        for card in self._cards:
            if card.show_place(address):
                self._wanted = card
                return

    def reveal(self, address: Address) -> None:
        """Bring the card of a question into sight; the focus stays where it is."""
        found = next((card for card in self._cards if card.address == address), None)
        if found is not None:
            bring_into_sight(found, lambda: QRect(0, 0, _HEAD, _HEAD))

    def open_place(self) -> Address:
        """Return the record whose form is open, empty where none is."""
        return next((card.open_place for card in self._cards if card.open_place), "")

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

    def showEvent(self, event: QShowEvent) -> None:
        """Scroll to the place that was wanted before the page could be seen."""
        super().showEvent(event)
        card, self._wanted = self._wanted, None
        focused = QApplication.focusWidget() or self.focusWidget()
        if card is not None:
            bring_into_sight(focused if card.isAncestorOf(focused) else card)

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
