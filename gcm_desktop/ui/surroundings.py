"""What every page is given: use cases, jobs, the interface language, and where to go next."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from gcm_desktop.domain.evidence import FileRef
from gcm_desktop.domain.freezing import Freeze
from gcm_desktop.domain.request import Request
from gcm_desktop.services.ports import JobRunner, ReceivedFile
from gcm_desktop.services.reviewing import ReceivedSubmission
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.translation import InterfaceLanguage


class Navigator(Protocol):
    """Goes from one page to another; implemented by the main window."""

    def show_home(self) -> None:
        """Show the drafts and received files."""
        ...

    def show_new(self) -> None:
        """Show the page that starts a submission."""
        ...

    def show_draft(self, submission_id: str, address: str = "") -> None:
        """Open a draft, at an item where ``address`` names one."""
        ...

    def show_export(self, submission_id: str) -> None:
        """Show what leaves and write documents of a draft."""
        ...

    def show_merging(
        self,
        submission_id: str,
        files: tuple[Path | ReceivedFile, ...] = (),
        address: str = "",
    ) -> None:
        """Show what merging files into a draft would do; with ``address`` what is open there."""
        ...

    def note_altered(self, submission_id: str) -> None:
        """Hear that a draft was altered in the store itself: what is open of it is read anew."""
        ...

    def show_review(self, received: ReceivedSubmission) -> None:
        """Show a received submission, read-only."""
        ...

    def choose_received_file(self) -> None:
        """Ask for a received file and show it."""
        ...

    def open_received_file(self, file: Path) -> None:
        """Verify a received file and show it; nothing is imported."""
        ...

    def import_received(self, received: ReceivedSubmission) -> None:
        """Make a received submission a draft of one's own and open it."""
        ...

    def save_attached(self, received: ReceivedSubmission, ref: FileRef) -> None:
        """Ask where, and write a copy of an evidence file of a received submission there."""
        ...

    def note_frozen(self, submission_id: str, frozen: Freeze | None) -> None:
        """Hear that a draft was frozen, or reopened, in this window."""
        ...

    def say(self, words: str, *, is_fault: bool = False) -> None:
        """Show a short notice in the window."""
        ...


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a page and its presenter are built from.

    Attributes:
        is_read_only: True where another process writes to the store.
        frozen: The freeze in force of the draft a page is about; ``None`` where it is open.
        request: What the draft a page is about answers; ``None`` where it is a whole one.
    """

    use_cases: UseCases
    jobs: JobRunner
    language: InterfaceLanguage
    navigator: Navigator
    is_read_only: bool = False
    frozen: Freeze | None = None
    request: Request | None = None

    def country_name(self, code: str) -> str:
        """Return a State's short name in the language of the interface."""
        return self.use_cases.free.countries.name(code, self.language.language.value)

    def keep(self, key: str, value: str) -> None:
        """Keep a preference of the program, where this window may write.

        Nobody is told where that fails: the choice is in force, only the next start will not know.
        """
        if not self.is_read_only:
            store = self.use_cases.store
            self.jobs.run_on_store(
                lambda: store.set_preference(key, value), lambda _: None, lambda _: None
            )
