"""The pages of items and of record kinds, built when first shown and a few of them kept.

Belongs here: which page is shown and which are kept. Does not: a page.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.progress import Progress
from gcm_desktop.ui.drafting.item_page import ItemPage
from gcm_desktop.ui.drafting.question_card import question_at
from gcm_desktop.ui.drafting.record_places import kind_at
from gcm_desktop.ui.drafting.scrolled_page import ScrolledPage
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.overview.place import OVERVIEW

MOST_KEPT = 6
"""Pages kept; each has about ten editors of half a megabyte."""


class ItemStack(QStackedWidget):
    """Shows one page at a time."""

    def __init__(self, desk: WritingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: dict[Address, ScrolledPage] = {}
        self._progress: Progress | None = None
        desk.languages_changed.connect(self._rebuild)

    @property
    def page(self) -> ScrolledPage | None:
        """The page that is shown."""
        shown = self.currentWidget()
        return shown if isinstance(shown, ScrolledPage) else None

    def show_item(self, address: Address) -> ScrolledPage:
        """Show the page of an item or of a record kind and return it."""
        self._desk.hand_over()
        page = self._kept.pop(address, None)
        if page is None:
            page = self._made(address)
            self.addWidget(page)
            if self._progress is not None:
                page.set_progress(self._progress)
        self._kept[address] = page
        self.setCurrentWidget(page)
        while len(self._kept) > MOST_KEPT:
            self._drop(next(iter(self._kept)))
        return page

    def set_progress(self, progress: Progress) -> None:
        """Show the drafting states on the pages kept."""
        self._progress = progress
        for page in self._kept.values():
            page.set_progress(progress)

    def _made(self, address: Address) -> ScrolledPage:
        framework = self._desk.framework
        if address == OVERVIEW:
            from gcm_desktop.ui.overview.overview_page import OverviewPage  # no start needs it

            return OverviewPage(self._desk, self)
        kind = kind_at(framework, address)
        if kind is not None:
            from gcm_desktop.ui.drafting.records_page import RecordsPage  # as above

            return RecordsPage(self._desk, kind, self)
        return ItemPage(self._desk, framework.item(address), self)

    def _rebuild(self) -> None:
        """Make the page anew in the languages that are written now, at the same place."""
        shown = self.page
        if shown is None:
            return
        at = shown.verticalScrollBar().value()
        address, focused = shown.address, QApplication.focusWidget()
        is_inside = focused is not None and shown.isAncestorOf(focused)
        place = question_at(focused) if is_inside else shown.open_place()
        for each in tuple(self._kept):
            self._drop(each)
        page = self.show_item(address)
        page.ground.adjustSize()
        page.verticalScrollBar().setValue(at)
        if place:
            page.show_place(place)
        if focused is not None and not is_inside:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, address: Address) -> None:
        page = self._kept.pop(address)
        self.removeWidget(page)
        page.deleteLater()
