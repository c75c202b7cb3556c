"""The one window: a stack of pages, going from one to another, and closing without losing a word.

Belongs here: which page is shown and when the window may close. Does not: what a page shows, when
text is saved (``saving_watch``).
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gcm_desktop.base.clock import now_utc
from gcm_desktop.services.draft_session import DraftSession
from gcm_desktop.services.library import Opened
from gcm_desktop.services.reviewing import ReceivedSubmission
from gcm_desktop.services.sharing import Imported
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.bug_log import log_bug
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.jobs import QtJobRunner
from gcm_desktop.ui.leaving import ask_before_leaving
from gcm_desktop.ui.saving_watch import SavingWatch
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import InterfaceLanguage
from gcm_desktop.ui.widgets.notice_bar import NoticeBar
from gcm_desktop.ui.widgets.read_only_bar import ReadOnlyBar
from gcm_desktop.ui.window_menu import WindowMenu

SMALLEST = QSize(960, 600)
FIRST_SIZE = QSize(1280, 720)
PACKAGE_SUFFIX = ".gcm"


class MainWindow(QMainWindow):
    """Holds the pages; implements ``Navigator``.

    A page may have ``hand_over()``: it is called before the page is left, before the window closes
    and before an export, and gives what is still being typed to the session.
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
        self._use_cases = use_cases
        self._jobs = jobs
        self._saving = SavingWatch(self)
        self._surroundings = Surroundings(use_cases, jobs, language, self, is_read_only)
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

    def show_source(self, source: str) -> None:
        """Show a draft by id, a received file by path, or Home."""
        if not source:
            self.show_home()
        elif Path(source).suffix.lower() == PACKAGE_SUFFIX or Path(source).is_file():
            self.show_home()
            self.open_received_file(Path(source))
        else:
            self.show_draft(source)

    def show_source_in_front(self, source: str) -> None:
        """Show what a later start asked for and bring the window to the front."""
        if source:
            self.show_source(source)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def show_home(self) -> None:
        """Show the drafts and received files."""
        from gcm_desktop.ui.home.home_page import HomePage

        self._put(partial(HomePage, self._surroundings))

    def show_new(self) -> None:
        """Show the page that starts a submission."""
        from gcm_desktop.ui.home.new_page import NewPage

        self._put(partial(NewPage, self._surroundings))

    def show_draft(self, submission_id: str, address: str = "") -> None:
        """Open a draft, at an item where ``address`` names one."""
        session, use_cases = self.session, self._use_cases
        if session is not None and session.submission.id == submission_id:
            from gcm_desktop.ui.drafting.draft_page import DraftPage

            self._put(partial(DraftPage, self._surroundings, session, address))
            return

        def read() -> tuple[Opened, str]:
            opened = use_cases.library.open(submission_id)
            return opened, use_cases.library.header(submission_id).edited

        def load() -> None:
            self._jobs.run_on_store(
                read, lambda found: self._opened(*found, address), self._cannot_show
            )

        # Another draft is opened for writing only once the former one is on disk.
        self._hand_over()
        self._saving.when_on_disk(load, self._cannot_show)

    def show_export(self, submission_id: str) -> None:
        """Show what leaves and write documents of a draft."""
        from gcm_desktop.ui.exporting.export_page import ExportPage

        def show() -> None:
            self._put(partial(ExportPage, self._surroundings, submission_id, self.session))

        self._hand_over()
        self._saving.when_on_disk(show, self._cannot_show)

    def show_review(self, received: ReceivedSubmission) -> None:
        """Show a received submission, read-only."""
        from gcm_desktop.ui.reviewing.review_page import ReviewPage

        def make() -> QWidget:
            countries = self._use_cases.free.countries
            page = ReviewPage(received, self._surroundings.language, self, countries)
            page.offer_import(not self._surroundings.is_read_only)
            page.add_window_menu(WindowMenu(self._surroundings))
            return page

        self._put(make)

    def choose_received_file(self) -> None:
        """Ask for a received file and show it."""
        title = self.tr("Open a received file")
        name, _ = QFileDialog.getOpenFileName(self, title, "", f"GCM (*{PACKAGE_SUFFIX})")
        if name:
            self.open_received_file(Path(name))

    def open_received_file(self, file: Path) -> None:
        """Verify a received file and show it; nothing is imported."""
        read_only = self._surroundings.is_read_only
        inspecting, reviewing = self._use_cases.free.inspecting, self._use_cases.reviewing
        read = inspecting.read if read_only else reviewing.receive
        self._jobs.run_on_store(partial(read, file), self.show_review, self._cannot_show)

    def import_received(self, received: ReceivedSubmission) -> None:
        """Make a received submission a draft of one's own and open it."""

        def done(imported: Imported) -> None:
            self.show_draft(imported.id)
            if imported.is_new:
                self.say(self.tr("Imported. It is now a draft of your own; the file is unchanged."))
            else:
                self.say(
                    self.tr("This submission is among your drafts already, with the same content.")
                )

        job = partial(self._use_cases.sharing.import_received, received.sha256)
        self._jobs.run_on_store(job, done, self._cannot_show)

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
        self.say(words_for(fault, self._surroundings.language.language.value), is_fault=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything is on disk; ask where that cannot be had."""
        self._hand_over()
        if self._saving.is_on_disk:
            event.accept()
            return
        event.ignore()

        def ask(_: Exception) -> None:
            session = self.session
            if session is not None and ask_before_leaving(self, session):
                self._saving.let_go()
                self.close()

        self._saving.when_on_disk(self.close, ask)

    def _put(self, make: Callable[[], QWidget]) -> None:
        """Leave the page shown and show another."""
        self._hand_over()
        before = self.page()
        page = make()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()

    def _hand_over(self) -> None:
        hand_over = getattr(self.page(), "hand_over", None)
        if callable(hand_over):
            hand_over()
        self._saving.flush()

    def _opened(self, opened: Opened, edited: str, address: str) -> None:
        asks = self._saving.ask_for_flush
        store = self._use_cases.store
        self._saving.watch(DraftSession(opened, store, self._jobs, now_utc, edited, asks))
        self.show_draft(opened.submission.id, address)

    def _cannot_show(self, fault: Exception) -> None:
        if self.page() is None:
            self.show_home()
        words = words_for(fault, self._surroundings.language.language.value)
        self.say(words, is_fault=True)
