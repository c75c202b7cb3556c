"""The main window: holds the page shown, the draft open for writing, notices and failures.

Belongs here: what holds pages and when the window may close. Does not: which page comes next
(``navigation``), what a page shows, when text is saved (``saving_watch``).
"""

from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gcm_desktop.services.draft_session import DraftSession
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.bug_log import log_bug
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.jobs import QtJobRunner
from gcm_desktop.ui.leaving import ask_before_leaving
from gcm_desktop.ui.navigation import Navigation
from gcm_desktop.ui.saving_watch import SavingWatch
from gcm_desktop.ui.translation import InterfaceLanguage
from gcm_desktop.ui.widgets.notice_bar import NoticeBar
from gcm_desktop.ui.widgets.read_only_bar import ReadOnlyBar
from gcm_desktop.ui.window_place import PLACE_PREFERENCE, place_of

SMALLEST = QSize(960, 600)
FIRST_SIZE = QSize(1280, 720)


class MainWindow(QMainWindow):
    """Holds the pages; the stage of ``navigation``.

    A page may have ``hand_over()``: it is called before the page is left, before the window closes
    and before an export, and gives what is still being typed to the session. It may have an
    ``entry``: the widget that has the focus first. (A focus proxy of the whole page would do that
    too, and Tab would then never come to what stands before it.)
    """

    def __init__(
        self,
        use_cases: UseCases,
        jobs: QtJobRunner,
        language: InterfaceLanguage,
        *,
        is_read_only: bool = False,
    ) -> None:
        super().__init__()
        self._language = language
        self._saving = SavingWatch(self)
        self.navigation = Navigation(
            self, self._saving, use_cases, jobs, language, is_read_only=is_read_only
        )
        self._stack = QStackedWidget()
        ground = QWidget()
        box = QVBoxLayout(ground)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        if is_read_only:
            box.addWidget(ReadOnlyBar())
        box.addWidget(self._stack, 1)
        self._notice = NoticeBar(self._stack)
        self.setCentralWidget(ground)
        self.setAcceptDrops(True)
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST_SIZE)
        self.setWindowTitle("GCM Desktop")

    @property
    def session(self) -> DraftSession | None:
        """The draft open for writing, ``None`` where none is."""
        return self._saving.session

    def page(self) -> QWidget | None:
        """Return the page that is shown."""
        return self._stack.currentWidget()

    def show_source_in_front(self, source: str) -> None:
        """Show what a later start asked for and bring the window to the front."""
        if source:
            self.navigation.show_source(source)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Answer to packages held over a page that does not take them itself."""
        if _dropped(event.mimeData()) or _dropped_form(event.mimeData(), self.page()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show the packages on the page that is right for them; nothing is imported."""
        from gcm_desktop.ui.merging.dropped_files import open_dropped

        files = _dropped(event.mimeData())
        if files:
            event.acceptProposedAction()
            open_dropped(self.navigation.surroundings, files)
        elif take := _dropped_form(event.mimeData(), self.page()):
            event.acceptProposedAction()
            take()

    def put(self, make: Callable[[], QWidget]) -> None:
        """Leave the page shown, which hands over first, and show another."""
        self.hand_over()
        before = self.page()
        page = make()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        entry = getattr(page, "entry", page)
        if isinstance(entry, QWidget):
            entry.setFocus()
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()

    def hand_over(self) -> None:
        """Give what is being typed to the session, and send what waits to the store."""
        hand_over = getattr(self.page(), "hand_over", None)
        if callable(hand_over):
            hand_over()
        self._saving.flush()

    def say(self, words: str, *, is_fault: bool = False) -> None:
        """Show a short notice over the page."""
        self._notice.say(words, is_fault=is_fault)

    def report_bug(
        self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None
    ) -> None:
        """Say plainly that the program failed, keep a rescue copy, log no user text."""
        log_bug(kind, trace)
        self._saving.keep_rescue_copy()
        fault = bug if isinstance(bug, Exception) else Exception()
        self.say(words_for(fault, self._language.language.value), is_fault=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything is on disk; ask where that cannot be had."""
        self.hand_over()
        if self._saving.is_on_disk:
            self.navigation.surroundings.keep(PLACE_PREFERENCE, place_of(self))
            event.accept()
            return
        event.ignore()

        def ask(_: Exception) -> None:
            session = self.session
            if session is not None and ask_before_leaving(self, session):
                self._saving.let_go()
                self.close()

        self._saving.when_on_disk(self.close, ask)


def _dropped(mime: QMimeData) -> tuple[Path, ...]:
    from gcm_desktop.ui.merging.dropped_files import dropped_packages  # no start needs it

    return dropped_packages(mime)


def _dropped_form(mime: QMimeData, page: QWidget | None) -> Callable[[], None] | None:
    from gcm_desktop.ui.forms.dropped_form import dropped_form  # no start needs it

    return dropped_form(mime, page)
