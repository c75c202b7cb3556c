"""Two offices with a draft in common and a store in memory each, and files between them.

Belongs here: what tests of the Merge page begin with. Does not: tests.
"""

from dataclasses import dataclass, field
from pathlib import Path

from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.merging.merging_page import MergingPage
from gcm_desktop.ui.merging.preview_lines import Line
from gcm_desktop.ui.translation import InterfaceLanguage
from tests.widget.window.fakes import Remembered, surroundings, use_cases

PROGRESS = "objective/6/progress"
STATUS = "objective/7/status"
SUMMARY = "section/summary/text"


@dataclass
class Offices:
    """``here`` merges what ``there`` sends."""

    folder: Path
    here: UseCases = field(default_factory=use_cases)
    there: UseCases = field(default_factory=use_cases)
    draft: str = ""
    measure: str = ""
    sent: int = 0

    def begin(self) -> "Offices":
        """Start a draft with a text and a measure, and give it to the other office."""
        new = self.here.library.new("XS", "arab-regional-review", None, ("ar", "en"))
        self.draft = new
        self.write(self.here, PROGRESS, "في عام 2023 نُفّذت 860 زيارة.", "ar")
        self.write(self.here, PROGRESS, "In 2023 there were 860 visits.")
        self.measure = self.here.drafting.add_record(new, "measure", ("objective/6",)).address
        self.write(self.here, f"{self.measure}/title", "A hotline")
        file = self.folder / "begun.gcm"
        self.here.sharing.pack(new, file)
        self.there.sharing.import_file(file)
        return self

    def write(self, office: UseCases, address: str, text: str, language: str | None = "en") -> None:
        """Give an answer in an office."""
        office.drafting.set(self.draft, address, language, text)

    def read(self, address: str, language: str | None = "en") -> str:
        """Return the letters of an answer here, empty without one."""
        found = self.here.store.load(self.draft).answer(address, language)
        return found.text if found else ""

    def send(self, name: str = "") -> Path:
        """Return the draft of the other office as a file."""
        self.sent += 1
        file = self.folder / (name or f"sent-{self.sent}.gcm")
        self.there.sharing.pack(self.draft, file)
        return file

    def page(
        self, language: InterfaceLanguage, *files: Path, address: str = ""
    ) -> tuple[MergingPage, Remembered]:
        """Return the Merge page here with files added, and where one was sent from it."""
        navigator = Remembered()
        around = surroundings(self.here, language, navigator)
        return MergingPage(around, self.draft, files, address), navigator


def line(page: MergingPage, address: str, language: str | None = "en") -> Line:
    """Return the line of an answer or record in the preview."""
    return next(each for each in page.presenter.lines if each.entry.key == (address, language))
