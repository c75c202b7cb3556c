"""Texts in conflict on the page shown: a quiet bar above its cards that leads to the decision.

Belongs here: when the bar is there. Does not: finding conflicts (``draft_presenter``), the bar
itself (``ui/merging/conflict_bar``), which is imported where there is something to decide.
"""

from PySide6.QtCore import QObject

from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter
from gcm_desktop.ui.drafting.item_stack import ItemStack
from gcm_desktop.ui.drafting.writing_desk import WritingDesk

_PLACE = 1
"""Below the head of a page."""
_NAME = "conflicts"


class ConflictWatch(QObject):
    """Serves the pages of one stack; lives in it."""

    def __init__(self, desk: WritingDesk, presenter: DraftPresenter, stack: ItemStack) -> None:
        super().__init__(stack)
        self._desk = desk
        self._presenter = presenter
        self._stack = stack
        stack.currentChanged.connect(self.follow)

    def follow(self) -> None:
        """Show how many texts of the page shown are in conflict."""
        page = self._stack.page
        if page is None:
            return
        open_ = self._presenter.conflicts_on(page.address)
        item = page.column.itemAt(_PLACE)
        bar = item.widget() if item is not None else None
        if not open_ and (bar is None or bar.objectName() != _NAME):
            return
        from gcm_desktop.ui.merging.conflict_bar import ConflictBar

        if not isinstance(bar, ConflictBar):
            bar = ConflictBar(self._decide, page.ground)
            bar.setObjectName(_NAME)
            bar.decide.setVisible(not self._desk.is_read_only)
            page.column.insertWidget(_PLACE, bar)
        bar.show_count(len(open_))

    def _decide(self) -> None:
        desk, page = self._desk, self._stack.page
        open_ = self._presenter.conflicts_on(page.address) if page is not None else ()
        if open_:
            desk.surroundings.navigator.show_merging(desk.submission.id, address=open_[0])
