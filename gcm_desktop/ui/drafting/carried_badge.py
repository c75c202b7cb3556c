"""Says on a card what became of the text taken over from the last report.

Belongs here: one pill that follows edits and gives way to the title. Does not: deciding
(``domain/carrying_marks``).
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.carrying_marks import CarriedState, state
from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.services.draft_session import Altered
from gcm_desktop.ui.drafting.carried_states import carried_pill
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.labels import set_plain_tooltip
from gcm_desktop.ui.widgets.pill import Pill, PillSpec, pill_size

_ORDER = (CarriedState.CARRIED, CarriedState.EDITED, CarriedState.CONFIRMED)
"""Languages may differ; what wants a person is said first."""
_MARGINS = 40
"""Pixels of a card beside its head."""


class CarriedBadge(Pill):
    """The pill of one question.

    Args:
        head: The row of the card it stands in, beside its title.
        card: The card; where it is narrow the pill says less.
    """

    def __init__(
        self, desk: WritingDesk, address: Address, head: QBoxLayout, card: QWidget
    ) -> None:
        super().__init__(PillSpec(""), card)
        self._desk = desk
        self._address = address
        self._head = head
        self._card = card
        desk.altered.connect(self._follow)
        card.installEventFilter(self)
        translated(self, self._show)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say more or less at another width of the card."""
        if event.type() == QEvent.Type.Resize and watched is self._card:
            self._show()
        return super().eventFilter(watched, event)

    def _follow(self, altered: Altered) -> None:
        change = altered.change
        if isinstance(change, SetAnswer) and change.address.startswith(self._address):
            self._show()

    def _show(self) -> None:
        submission = self._desk.submission
        languages = (*submission.languages, None)
        found = {state(submission, self._address, language) for language in languages}
        shown = next((each for each in _ORDER if each in found), None)
        self.setVisible(shown is not None)
        if shown is None:
            return
        whole = carried_pill(shown)
        is_short = pill_size(whole).width() > self._room()
        self.set_spec(carried_pill(shown, is_short=is_short))
        set_plain_tooltip(self, whole.text if is_short else "")

    def _room(self) -> int:
        """Return the width left by everything else in the row."""
        items = (self._head.itemAt(at) for at in range(self._head.count()))
        others = [item.widget() for item in items if item is not None]
        taken = sum(
            each.sizeHint().width() + self._head.spacing()
            for each in others
            if each is not None and each is not self and not each.isHidden()
        )
        return self._card.width() - _MARGINS - taken
