"""The pages of items, built when first shown and a few of them kept.

Belongs here: which page is shown and which are kept. Does not: a page.
"""

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.progress import Progress
from gcm_desktop.ui.drafting.item_page import ItemPage
from gcm_desktop.ui.drafting.question_card import question_at
from gcm_desktop.ui.drafting.writing_desk import WritingDesk

MOST_KEPT = 6
"""Pages kept; each has about ten editors of half a megabyte."""


class ItemStack(QStackedWidget):
    """Shows one item at a time."""

    def __init__(self, desk: WritingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: dict[Address, ItemPage] = {}
        self._progress: Progress | None = None
        desk.languages_changed.connect(self._rebuild)

    @property
    def page(self) -> ItemPage | None:
        """The page that is shown."""
        shown = self.currentWidget()
        return shown if isinstance(shown, ItemPage) else None

    def show_item(self, address: Address) -> ItemPage:
        """Show the page of an item and return it."""
        self._desk.hand_over()
        page = self._kept.pop(address, None)
        if page is None:
            page = ItemPage(self._desk, self._desk.framework.item(address), self)
            self.addWidget(page)
            if self._progress is not None:
                page.set_state(self._progress.states[address])
        self._kept[address] = page
        self.setCurrentWidget(page)
        while len(self._kept) > MOST_KEPT:
            self._drop(next(iter(self._kept)))
        return page

    def set_progress(self, progress: Progress) -> None:
        """Show the drafting states on the pages kept."""
        self._progress = progress
        for address, page in self._kept.items():
            page.set_state(progress.states[address])

    def _rebuild(self) -> None:
        """Make the page anew in the languages that are written now, at the same place."""
        shown = self.page
        if shown is None:
            return
        at = shown.verticalScrollBar().value()
        address, focused = shown.item.address, QApplication.focusWidget()
        is_inside = focused is not None and shown.isAncestorOf(focused)
        place = question_at(focused) if is_inside else ""
        for each in tuple(self._kept):
            self._drop(each)
        page = self.show_item(address)
        page.ground.adjustSize()
        page.verticalScrollBar().setValue(at)
        if place:
            page.show_place(place)

    def _drop(self, address: Address) -> None:
        page = self._kept.pop(address)
        self.removeWidget(page)
        page.deleteLater()
