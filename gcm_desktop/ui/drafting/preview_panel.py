"""The Preview panel: the pages of what is being written, as they will be, beside the editor.

Belongs here: when pages are made anew, following the caret. Does not: pages (``ui/previewing``),
where the caret is (``caret_place``).
"""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address, owner
from gcm_desktop.domain.text import language_direction
from gcm_desktop.services.library import Opened
from gcm_desktop.services.previewing import Preview, Spot, Stretch
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.caret_place import CaretPlace, Place
from gcm_desktop.ui.drafting.dock_tabs import Panel
from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.previewing.pages_view import PagesView
from gcm_desktop.ui.previewing.preview_feed import PreviewFeed
from gcm_desktop.ui.previewing.preview_window import PreviewWindow
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import QuietButton
from gcm_desktop.ui.widgets.card import Hairline
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label

PAUSE_MS = 300
"""Pages are made anew when nothing was typed for so long; the desk reads a field as late."""
PATIENCE, LONGEST_PAUSE_MS = 3, 2000
"""Pages that take long wait for a pause so many times as long: one seldom types on meanwhile."""
CARET_MS = 120
"""The pages follow the caret when it has rested for so long."""


class PreviewPanel(Panel):
    """The tab of the dock."""

    def __init__(
        self, desk: WritingDesk, presenter: DraftPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, presenter, parent)
        self.feed = PreviewFeed(desk.surroundings, self)
        self.view = PagesView(self.feed, self)
        self.larger = QuietButton("", "preview", self)
        self._page: PlainLabel = small_label(parent=self)
        self._window: PreviewWindow | None = None
        self._caret = CaretPlace(desk, self)
        self._typed = QElapsedTimer()
        self._pause = self._timer(self._end_pause)
        self._rest = self._timer(self._follow)
        self._lay_out()
        self._connect()
        translated(self, self._retranslate)

    @property
    def window_open(self) -> PreviewWindow | None:
        """The window with the same pages, ``None`` where it is not open."""
        if self._window is not None and not shiboken6.isValid(self._window):
            self._window = None
        return self._window

    def show_place(self, item: Address, question: Address) -> None:
        """Show the pages of another item; another question of the same one is gone to."""
        is_other = item != self.item
        self.item, self.question = item, question
        if is_other or self.feed.preview is None:
            self.refresh()
        else:
            self._rest.start(CARET_MS)

    def refresh(self) -> None:
        """Make the pages anew, where somebody looks."""
        if not self._is_seen() or not self.item:
            return
        language = self.desk.text_language
        for view in self._views():
            view.set_direction(language_direction(language))
        self.feed.refresh(Opened(self.desk.submission, self.desk.framework), language, self.item)

    def open_window(self) -> None:
        """Show the pages larger, in a window of their own."""
        window = self.window_open
        if window is None:
            window = PreviewWindow(self.feed, self.window())
            self._window = window
            self.destroyed.connect(window.deleteLater)
            window.show()
            self.refresh()
            self._follow()
        window.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was written while nobody looked."""
        super().showEvent(event)
        self._caret.start()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest, unless the window with the pages is open."""
        super().hideEvent(event)
        if not self._is_seen():
            self._pause.stop()
            self._rest.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the text."""
        if event.key() == Qt.Key.Key_Escape and self._caret.give_focus():
            event.accept()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(16, 0, theme.GRID, theme.GRID)
        line.addWidget(self._page, 1)
        line.addWidget(self.larger)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addSpacing(theme.GRID)
        box.addWidget(Hairline(parent=self))
        box.addWidget(self.view, 1)
        box.addWidget(Hairline(parent=self))
        box.addSpacing(theme.GRID)
        box.addLayout(line)

    def _connect(self) -> None:
        self.view.opened.connect(self.open_window)
        self.view.told.connect(self._tell)
        self.larger.clicked.connect(self.open_window)
        self.feed.made.connect(self._follow)
        self.desk.altered.connect(self._note_alteration)
        self.desk.languages_changed.connect(self.refresh)
        self._caret.moved.connect(self._note_caret)

    def _is_seen(self) -> bool:
        return self.isVisible() or self.window_open is not None

    def _views(self) -> tuple[PagesView, ...]:
        window = self.window_open
        return (self.view,) if window is None else (self.view, window.view)

    def _note_caret(self) -> None:
        """Wait: for the caret to rest, and with pages that are to be made for the pause."""
        self._typed.start()
        if self._is_seen():
            self._rest.start(CARET_MS)
            if self._pause.isActive():
                self._pause.start(self._pause_wanted())

    def _note_alteration(self) -> None:
        """Make the pages anew, at once where the pause is over: the desk waited for it too."""
        if self._is_seen():
            typed = self._typed.elapsed() if self._typed.isValid() else LONGEST_PAUSE_MS
            self._pause.start(max(0, self._pause_wanted() - typed))

    def _end_pause(self) -> None:
        """Make the pages anew with the last letters, which the desk is about to read as well."""
        self.desk.hand_over()
        self._pause.stop()
        self.refresh()

    def _pause_wanted(self) -> int:
        return min(LONGEST_PAUSE_MS, max(PAUSE_MS, round(PATIENCE * self.feed.took)))

    def _follow(self) -> None:
        preview = self.feed.preview
        if preview is None or preview.item != self.item:
            return
        spot = spot_of(preview, self._caret.place, self.question)
        for view in self._views():
            view.follow(spot)

    def _tell(self) -> None:
        words = self.tr("Page {page} of {pages}").replace("{page}", str(self.view.page + 1))
        words = words.replace("{pages}", str(self.view.pages))
        self._page.setText(words if self.view.pages else "")

    def _timer(self, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(call)
        return timer

    def _retranslate(self) -> None:
        self.larger.set_text(self.tr("Larger"))
        self._tell()


def spot_of(preview: Preview, place: Place | None, question: Address) -> Spot | None:
    """Return where the caret is on the pages, ``None`` where that cannot be told.

    Args:
        question: What one is at where no field with a text was used.
    """
    address = question if place is None else place.address
    if address in preview.stretches:
        row = preview.stretches[address]
        if place is None:
            return row[0].first
        at = min(place.paragraph, len(row) - 1)
        return _along(preview, row[at], place.share if at == place.paragraph else 1.0)
    if owner(address) == preview.item:
        return None
    near = [row[0].first for key, row in preview.stretches.items() if owner(key) == owner(address)]
    return min(near, key=lambda spot: (spot.page, spot.y), default=None)


def _along(preview: Preview, stretch: Stretch, share: float) -> Spot:
    """Return the line so far into a paragraph, which may go over pages."""
    first, last = stretch.first, stretch.last
    height = preview.sizes[first.page].height
    way = (last.page - first.page) * height + last.y - first.y
    y = first.y + share * max(0.0, way)
    return Spot(first.page + int(y // height), y % height)
