"""Going from one page to another: which page is made for what, and what must be on disk before.

Belongs here: the ways between pages; each page is imported when one first goes there. Does not:
the window that holds them (``main_window``), what a page shows.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from gcm_desktop.base.clock import now_utc
from gcm_desktop.domain.evidence import FileRef
from gcm_desktop.domain.freezing import Freeze
from gcm_desktop.domain.request import Request
from gcm_desktop.domain.submission import Submission
from gcm_desktop.services.draft_session import DraftSession
from gcm_desktop.services.library import Opened
from gcm_desktop.services.ports import Header, ReceivedFile
from gcm_desktop.services.reviewing import ReceivedSubmission
from gcm_desktop.services.sharing import Imported
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.jobs import QtJobRunner
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.saving_watch import SavingWatch
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import InterfaceLanguage, translate

if TYPE_CHECKING:
    from gcm_desktop.ui.reviewing.review_page import ReviewPage

T = TypeVar("T")
PACKAGE_SUFFIX = ".gcm"
VERSION_MS = 2000
"""A version of a draft just opened is kept after this time: the window comes first."""
log = logging.getLogger(__name__)


class Stage(Protocol):
    """Where pages are shown: the main window."""

    def put(self, make: Callable[[], QWidget]) -> None:
        """Leave the page shown, which hands over first, and show another."""
        ...

    def page(self) -> QWidget | None:
        """Return the page that is shown."""
        ...

    def hand_over(self) -> None:
        """Give what is being typed to the session, and send what waits to the store."""
        ...

    def say(self, words: str, *, is_fault: bool = False) -> None:
        """Show a short notice over the page."""
        ...


class Navigation:
    """The ways of one window; implements ``Navigator``."""

    def __init__(
        self,
        stage: Stage,
        saving: SavingWatch,
        use_cases: UseCases,
        jobs: QtJobRunner,
        language: InterfaceLanguage,
        *,
        is_read_only: bool,
    ) -> None:
        self._stage = stage
        self._saving = saving
        self._use_cases = use_cases
        self._jobs = jobs
        self.surroundings = Surroundings(use_cases, jobs, language, self, is_read_only)
        self._frozen: dict[str, Freeze | None] = {}
        self._requests: dict[str, Request | None] = {}

    def show_source(self, source: str) -> None:
        """Show a draft by id, a received file by path, or Home."""
        if not source:
            self.show_home()
        elif Path(source).suffix.lower() == PACKAGE_SUFFIX or Path(source).is_file():
            self.show_home()
            self.open_received_file(Path(source))
        else:
            self.show_draft(source)

    def show_home(self) -> None:
        """Show the drafts and received files."""
        from gcm_desktop.ui.home.home_page import HomePage

        self._stage.put(partial(HomePage, self.surroundings))

    def show_new(self) -> None:
        """Show the page that starts a submission."""
        from gcm_desktop.ui.home.new_page import NewPage

        self._stage.put(partial(NewPage, self.surroundings))

    def show_draft(self, submission_id: str, address: str = "") -> None:
        """Open a draft, at an item where ``address`` names one."""

        def show(session: DraftSession) -> None:
            from gcm_desktop.ui.drafting.draft_page import DraftPage

            frozen = self._frozen.get(submission_id)
            request = self._requests.get(submission_id)
            surroundings = replace(self.surroundings, frozen=frozen, request=request)
            self._stage.put(partial(DraftPage, surroundings, session, address))

        self._with_session(submission_id, show)

    def show_export(self, submission_id: str) -> None:
        """Show what leaves and write documents of a draft."""
        from gcm_desktop.ui.exporting.export_page import ExportPage

        def show() -> None:
            around = replace(self.surroundings, request=self._requests.get(submission_id))
            make = partial(ExportPage, around, submission_id, self._saving.session)
            self._stage.put(make)

        self._stage.hand_over()
        self._saving.when_on_disk(show, self._cannot_show)

    def show_merging(
        self,
        submission_id: str,
        files: tuple[Path | ReceivedFile, ...] = (),
        address: str = "",
    ) -> None:
        """Show what merging files into a draft would do; with ``address`` what is open there.

        The draft is on disk before: a merge begins with what is kept.
        """
        from gcm_desktop.ui.merging.merging_page import MergingPage

        def show() -> None:
            make = partial(MergingPage, self.surroundings, submission_id, files, address)
            self._stage.put(make)

        self._stage.hand_over()
        self._saving.when_on_disk(show, self._cannot_show)

    def note_altered(self, submission_id: str) -> None:
        """Hear that a draft was altered in the store itself: what is open of it is read anew.

        Its steps of undo go: they were made on another content.
        """
        session = self._saving.session
        if session is None or session.submission.id != submission_id:
            return

        def let_go() -> None:
            if self._saving.session is session:
                self._saving.let_go()
                desk = getattr(self._stage.page(), "desk", None)
                if getattr(desk, "session", None) is session:  # somebody was faster
                    self.show_draft(submission_id)

        self._saving.when_on_disk(let_go, self._cannot_show)

    def show_review(self, received: ReceivedSubmission) -> None:
        """Show a received submission, read-only."""
        from gcm_desktop.ui.reviewing.review_page import ReviewPage
        from gcm_desktop.ui.window_menu import WindowMenu

        surroundings = self.surroundings

        def make() -> QWidget:
            countries = self._use_cases.free.countries
            page = ReviewPage(received, surroundings.language, self, countries)
            page.offer_import(not surroundings.is_read_only)
            if not surroundings.is_read_only:
                self._offer_merge(page, received)
            page.add_window_menu(WindowMenu(surroundings))
            return page

        self._stage.put(make)

    def _offer_merge(self, page: "ReviewPage", received: ReceivedSubmission) -> None:
        """Let a received submission be merged into the draft of it, where there is one."""
        submission = received.submission
        kept = ReceivedFile(
            received.sha256, received.name, "", submission.country, submission.id, ""
        )
        page.merge_requested.connect(partial(self.show_merging, submission.id, (kept,)))

        def offer(ids: frozenset[str]) -> None:
            page.offer_merge(submission.id in ids)

        headers = self._use_cases.store.headers
        self._jobs.run_on_store(
            lambda: frozenset(each.id for each in headers()), while_alive(page, offer), _give_up
        )

    def choose_received_file(self) -> None:
        """Ask for a received file and show it."""
        title = translate("MainWindow", "Open a received file")
        name, _ = QFileDialog.getOpenFileName(
            self._stage.page(), title, "", f"GCM (*{PACKAGE_SUFFIX})"
        )
        if name:
            self.open_received_file(Path(name))

    def open_received_file(self, file: Path) -> None:
        """Verify a received file and show it; nothing is imported."""
        read_only = self.surroundings.is_read_only
        inspecting, reviewing = self._use_cases.free.inspecting, self._use_cases.reviewing
        read = inspecting.read if read_only else reviewing.receive
        self._run_opening(partial(read, file), self.show_review)

    def import_received(self, received: ReceivedSubmission) -> None:
        """Make a received submission a draft of one's own and open it."""

        def done(imported: Imported) -> None:
            self.show_draft(imported.id)
            new = translate(
                "MainWindow",
                "Imported. It is now a draft of your own; the file is unchanged.",
            )
            known = translate(
                "MainWindow",
                "This submission is among your drafts already, with the same content.",
            )
            self.say(new if imported.is_new else known)

        self._run_opening(partial(self._use_cases.sharing.import_received, received.sha256), done)

    def save_attached(self, received: ReceivedSubmission, ref: FileRef) -> None:
        """Ask where, and write a copy of an evidence file of a received submission there."""
        from gcm_desktop.ui.file_words import among_documents

        title = translate("FileField", "Save a copy of the file")
        suggested = among_documents(ref.name)
        name, _ = QFileDialog.getSaveFileName(self._stage.page(), title, suggested)
        if name:
            save = self._use_cases.reviewing.save_attached
            job = partial(save, received.sha256, ref.sha256, Path(name))
            saved = translate("FileField", "The copy was saved.")
            self._jobs.run_on_store(job, lambda _: self.say(saved), self._cannot_show)

    def note_frozen(self, submission_id: str, frozen: Freeze | None) -> None:
        """Hear that a draft was frozen, or reopened, in this window."""
        self._frozen[submission_id] = frozen

    def say(self, words: str, *, is_fault: bool = False) -> None:
        """Show a short notice over the page."""
        self._stage.say(words, is_fault=is_fault)

    def _with_session(self, submission_id: str, show: Callable[[DraftSession], None]) -> None:
        """Call ``show`` with the session of a draft, opened where another one is open or none."""
        session, use_cases = self._saving.session, self._use_cases
        if session is not None and session.submission.id == submission_id:
            show(session)
            return

        def read() -> tuple[Opened, Header, Freeze | None, Request | None]:
            opened = use_cases.library.open(submission_id)
            frozen = use_cases.freezing.frozen(submission_id)
            request = use_cases.companions.requests.answered(submission_id)
            return opened, use_cases.library.header(submission_id), frozen, request

        def opened(found: tuple[Opened, Header, Freeze | None, Request | None]) -> None:
            content, header, frozen, request = found
            self.note_frozen(submission_id, frozen)
            self._requests[submission_id] = request
            asks, store = self._saving.ask_for_flush, use_cases.store
            made = DraftSession(content, store, self._jobs, now_utc, header.edited, asks)
            self._saving.watch(made)
            show(made)
            keep = partial(self._keep_version, content.submission, header.head)
            QTimer.singleShot(VERSION_MS, self._saving, keep)

        def load() -> None:
            self._jobs.run_on_store(read, opened, self._cannot_show)

        # Another draft is opened for writing only once the former one is on disk.
        self._stage.hand_over()
        self._saving.when_on_disk(load, self._cannot_show)

    def _run_opening(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run a job on a file that may be sealed: what opens it is asked for over the page."""
        owner = self._stage.page()
        if owner is None:
            self._jobs.run_on_store(job, done, self._cannot_show)
            return
        from gcm_desktop.ui.keys.opening import run_opening

        run_opening(self.surroundings, owner, job, done, self._cannot_show)

    def _keep_version(self, content: Submission, head: str) -> None:
        """Keep a version of a draft as it was opened; its text does not depend on it."""
        if not self.surroundings.is_read_only and not self._frozen.get(content.id):
            keep = partial(self._use_cases.versioning.keep_opened, content, head)
            self._jobs.run_on_store(keep, lambda _: None, _give_up)

    def _cannot_show(self, fault: Exception) -> None:
        if self._stage.page() is None:
            self.show_home()
        self.say(words_for(fault, self.surroundings.language.language.value), is_fault=True)


def _give_up(fault: Exception) -> None:
    log.warning("no version was kept: %s", type(fault).__name__)
