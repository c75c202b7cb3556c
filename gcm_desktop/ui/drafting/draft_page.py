"""The Draft page: outline, question page, dock, under one bar.

Belongs here: widgets, signals and timers of the whole page. Does not: decisions
(``draft_presenter``), the way from fields to the session (``writing_desk``).
"""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address, owner
from gcm_desktop.services.draft_session import DraftSession
from gcm_desktop.ui.commenting.comment_counts import counts_by_page
from gcm_desktop.ui.drafting.conflict_watch import ConflictWatch
from gcm_desktop.ui.drafting.deed_groups import assigned, commented, sought
from gcm_desktop.ui.drafting.deeds import offered
from gcm_desktop.ui.drafting.deeds_menu import DeedsMenu
from gcm_desktop.ui.drafting.dock import Dock
from gcm_desktop.ui.drafting.dock_filling import DockFilling
from gcm_desktop.ui.drafting.dock_tabs import DOCK_TABS, Panel
from gcm_desktop.ui.drafting.draft_bar import DraftBar
from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter, Remembered
from gcm_desktop.ui.drafting.item_stack import ItemStack
from gcm_desktop.ui.drafting.outline_pane import NARROW, WIDTH, OutlinePane
from gcm_desktop.ui.drafting.question_card import focus_first
from gcm_desktop.ui.drafting.tab_order import put_after
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.leaving import save_copy
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.card import Hairline

PROGRESS_MS = 120
"""Drafting states follow an edit after this time without another one."""
TIGHT = 1080
"""In narrower windows the outline gives way."""


class DraftPage(QWidget):
    """One draft, open for writing or for reading.

    Args:
        address: Where to begin: an item, a question or a record; empty is where one was.
    """

    def __init__(
        self, surroundings: Surroundings, session: DraftSession, address: Address = ""
    ) -> None:
        super().__init__()
        self.desk = WritingDesk(surroundings, session, self)
        self.presenter = DraftPresenter(self.desk)
        if surroundings.language.language.value in session.submission.languages:
            self.desk.text_language = surroundings.language.language.value
        self.bar = DraftBar(self.desk, self.presenter.find, self)
        self.outline = OutlinePane(session.framework)
        self.entry = self.outline.view
        self.stack = ItemStack(self.desk)
        self.dock = Dock(DOCK_TABS, lambda tab: tab.make(self.desk, self.presenter))
        self._filling = DockFilling(self.dock, self.presenter, self.desk)
        self._filling.found.connect(ConflictWatch(self.desk, self.presenter, self.stack).follow)
        self._progress_timer = QTimer(self)
        self._progress_timer.setSingleShot(True)
        self._progress_timer.setInterval(PROGRESS_MS)
        self._refresh_progress()
        self._lay_out()
        self.enter_palette = self.bar.jump.enter
        self.bar.add_deeds(DeedsMenu(self, self))
        self.bar.jump.offer(partial(offered, self), partial(sought, self))
        self._connect()
        translated(self, self._retranslate)
        if address:
            self.go_to(address)
        else:
            self.presenter.recall(while_alive(self, self._begin))

    @property
    def item(self) -> Address:
        """Address of the page shown."""
        return self.presenter.item

    def hand_over(self) -> None:
        """Give the session everything that was typed and it does not know yet."""
        self.desk.hand_over()

    def show_tab(self, key: str) -> Panel:
        """Bring a panel of the dock into sight, give it the focus and return it."""
        self.dock.show_tab(key)
        panel = self.dock.panel(key)
        if not focus_first(panel):
            self.dock.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return panel

    def go_to(self, address: Address) -> None:
        """Show the item ``address`` is about and go to its field."""
        item, place = self.presenter.place(address)
        self._show_item(item)
        page = self.stack.page
        if place and page is not None:
            page.show_place(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand over before the window decides whether it may close."""
        if event.type() == QEvent.Type.Close and watched is self.window():
            self.hand_over()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the window for its end; comments may have come with a file meanwhile."""
        super().showEvent(event)
        self.desk.commenting.read()
        self.window().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hand over, and remember where one was."""
        self.hand_over()
        self.presenter.remember(self.outline.arrangement)
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hand over."""
        self.hand_over()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way where the window is narrow."""
        super().resizeEvent(event)
        width = self.width()
        self.outline.setFixedWidth(NARROW if width < TIGHT else WIDTH)
        self._filling.fit(width)

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.outline)
        columns.addWidget(Hairline(Qt.Orientation.Vertical))
        columns.addWidget(self.stack, 1)
        columns.addWidget(Hairline(Qt.Orientation.Vertical))
        columns.addWidget(self.dock)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.bar)
        if self.desk.surroundings.frozen is not None:
            from gcm_desktop.ui.freezing.reopening import frozen_bar

            box.addWidget(frozen_bar(self.desk, self, lambda: self.item))
        if self.desk.surroundings.request is not None:
            from gcm_desktop.ui.sharing.sharing_deeds import request_bar

            box.addWidget(request_bar(self.desk, self))
        box.addLayout(columns, 1)

    def _connect(self) -> None:
        self.outline.chosen.connect(self._show_item)
        self.bar.jump.entered.connect(self.presenter.forget_index)
        self.bar.jump.jumped.connect(self._jump)
        self.bar.copy_requested.connect(self._save_copy)
        self.desk.jump_requested.connect(self.go_to)
        self.desk.assigning_requested.connect(partial(assigned, self))
        self.desk.assigning.altered.connect(self._refresh_progress)
        self.desk.assigning.read()
        self.desk.commenting.altered.connect(self._refresh_progress)
        self.desk.commenting.asked_for.connect(partial(commented, self))
        self.desk.altered.connect(self._progress_timer.start)
        self._progress_timer.timeout.connect(self._refresh_progress)
        self.desk.languages_changed.connect(self._chain_tabs)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def _begin(self, there: Remembered) -> None:
        """Begin where one was last time, unless one has gone somewhere already."""
        if self.presenter.item:
            return
        self.outline.set_arrangement(there.arrangement)
        if there.text_language:
            self.desk.set_languages(there.text_language, there.beside or None)
        self.go_to(there.item)

    def _jump(self, address: Address) -> None:
        self.go_to(address)
        page, focused = self.stack.page, QApplication.focusWidget()
        if page is None or (focused is not None and page.isAncestorOf(focused)):
            return
        if not page.focus_first():
            self.outline.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_item(self, place: Address) -> None:
        """Show an item, or the one of a question, which comes into sight without the focus."""
        address = owner(place)
        is_other = address != self.presenter.item
        self.presenter.item = address
        page = self.stack.show_item(address)
        self.outline.set_current(address)
        self.bar.jump.note(address)
        if is_other:
            self._chain_tabs()
            self._filling.show_item(page.first_guided())
        if place != address:
            page.reveal(place)

    def _chain_tabs(self) -> None:
        """Let Tab follow the eye: the bar, the outline, the page, the dock, whatever came later."""
        page = self.stack.page
        if page is not None:
            put_after(self.bar.last, self.outline, page.ground, self.dock)

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.stack.isAncestorOf(now):
            self._filling.follow_focus(now)

    def _refresh_progress(self) -> None:
        progress = self.presenter.progress()
        self.outline.set_progress(progress, self.desk.assigning.assignments)
        self.outline.set_counts(self.presenter.record_counts())
        self.outline.set_comments(counts_by_page(self.desk))
        self.stack.set_progress(progress)

    def _save_copy(self) -> None:
        self.hand_over()
        save_copy(self, self.desk.session)

    def _retranslate(self) -> None:
        interface = self.desk.interface
        self.outline.set_words(interface, self.tr("Outline of the submission"))
        self.outline.set_current(self.presenter.item)
        self._filling.retranslate()
