"""The sample submission on a stage: a store in memory, jobs that run at once or when told."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from pytestqt.qtbot import QtBot

from gcm_desktop.base.clock import now_utc
from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.evidence import FileRef
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.freezing import Freeze
from gcm_desktop.domain.submission import Submission
from gcm_desktop.exchange.framework_library import PackLibrary
from gcm_desktop.exchange.sample_source import SampleTexts
from gcm_desktop.services.draft_session import DraftSession
from gcm_desktop.services.library import Opened
from gcm_desktop.services.ports import ReceivedFile
from gcm_desktop.services.reviewing import ReceivedSubmission
from gcm_desktop.services.sample import sample_submission
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.saving_watch import FLUSH_MS
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import InterfaceLanguage
from tests.contract.memory_store import MemoryStore
from tests.widget.window.fakes import use_cases

T = TypeVar("T")


@dataclass
class Jobs:
    """Runs each job at once; with ``waits`` only when ``run_all`` is called."""

    waits: bool = False
    fails: bool = False
    waiting: list[Callable[[], None]] = field(default_factory=list)

    def run_on_store(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        if self.fails:
            failed(GcmError("store.full", Reaction.ENVIRONMENT))
            return

        def run() -> None:
            try:
                result = job()
            except GcmError as fault:
                failed(fault)
            else:
                done(result)

        self.waiting.append(run)
        if not self.waits:
            self.run_all()

    run_work = run_on_store

    def run_all(self) -> None:
        waiting, self.waiting = self.waiting, []
        for run in waiting:
            run()


@dataclass
class Navigator:
    """Notes where one was sent."""

    went: list[str] = field(default_factory=list)

    def show_home(self) -> None:
        self.went.append("home")

    def show_new(self) -> None:
        self.went.append("new")

    def show_draft(self, submission_id: str, address: str = "") -> None:
        self.went.append(f"draft {address}")

    def show_export(self, submission_id: str) -> None:
        self.went.append(f"export {submission_id}")

    def show_merging(
        self,
        submission_id: str,
        files: tuple[Path | ReceivedFile, ...] = (),
        address: str = "",
    ) -> None:
        self.went.append(f"merging {address}")

    def note_altered(self, submission_id: str) -> None:
        self.went.append("altered")

    def show_review(self, received: ReceivedSubmission) -> None:
        self.went.append("review")

    def choose_received_file(self) -> None:
        self.went.append("file")

    def open_received_file(self, file: Path) -> None:
        self.went.append(str(file))

    def import_received(self, received: ReceivedSubmission) -> None:
        self.went.append("import")

    def save_attached(self, received: ReceivedSubmission, ref: FileRef) -> None:
        self.went.append(f"save {ref.name}")

    def note_frozen(self, submission_id: str, frozen: Freeze | None) -> None:
        self.went.append(f"frozen {frozen.code if frozen else None}")

    def say(self, words: str, *, is_fault: bool = False) -> None:
        self.went.append(words)


@dataclass
class Stage:
    """A draft that is open, and everything around it."""

    surroundings: Surroundings
    session: DraftSession
    store: MemoryStore
    jobs: Jobs
    navigator: Navigator
    bot: QtBot

    @property
    def submission(self) -> Submission:
        return self.session.submission

    def settle(self) -> None:
        """Delete what waits for it; outside an event loop Qt would keep it."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def stored(self) -> Submission:
        return self.store.load(self.session.submission.id)

    def page(
        self, address: str = "objective/6", *, read_only: bool = False, kept: bool = True
    ) -> DraftPage:
        surroundings = replace(self.surroundings, is_read_only=read_only)
        page = DraftPage(surroundings, self.session, address)
        page.resize(1280, 720)
        if kept:
            self.bot.addWidget(page)
        page.show()
        self.bot.waitExposed(page)
        page.activateWindow()
        self.bot.wait(1)
        return page


@pytest.fixture(scope="session")
def framework() -> Framework:
    library = PackLibrary(resources_folder() / "frameworks", Path("none"))
    return framework_from_data(library.data("arab-regional-review"))


@pytest.fixture(scope="session")
def sample(framework: Framework) -> Submission:
    texts = SampleTexts(resources_folder() / "sample")
    return sample_submission(texts.entries(), framework)


@pytest.fixture
def stage(
    qtbot: QtBot, speaking: InterfaceLanguage, framework: Framework, sample: Submission
) -> Iterator[Stage]:
    store, jobs, navigator = MemoryStore(), Jobs(), Navigator()
    store.create(sample)
    everything = use_cases(store)
    flushing = QTimer()
    flushing.setSingleShot(True)
    flushing.setInterval(FLUSH_MS)
    session = DraftSession(
        Opened(sample, framework), store, jobs, now_utc, now_utc(),
        lambda: None if flushing.isActive() else flushing.start(),
    )  # fmt: skip
    flushing.timeout.connect(session.flush)
    surroundings = Surroundings(everything, jobs, speaking, navigator)
    made = Stage(surroundings, session, store, jobs, navigator, qtbot)
    yield made
    flushing.stop()
    made.settle()
