"""Offices that exchange files: each with a store of its own, as ministries have."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gcm_desktop.main import open_use_cases, store_free
from gcm_desktop.services.merge_plan import Plan
from gcm_desktop.services.requesting import Asked
from gcm_desktop.services.use_cases import UseCases

PROGRESS = "objective/7/progress"
STATUS = "objective/7/status"


@dataclass
class Office:
    """One store and the draft in it."""

    use_cases: UseCases
    folder: Path
    draft: str = ""
    sent: int = 0

    def begin(self) -> str:
        """Start the draft."""
        self.draft = self.use_cases.library.new("XS", "arab-regional-review", None, ("ar", "en"))
        return self.draft

    def write(self, address: str, text: str, language: str | None = "ar") -> None:
        """Give an answer."""
        self.use_cases.drafting.set(self.draft, address, language, text)

    def read(self, address: str, language: str | None = "ar") -> str:
        """Return an answer's letters, empty without one."""
        found = self.use_cases.store.load(self.draft).answer(address, language)
        return found.text if found else ""

    def send(self) -> Path:
        """Pack the draft as it is."""
        self.sent += 1
        file = self.folder / f"{self.sent}.gcm"
        self.use_cases.sharing.pack(self.draft, file)
        return file

    def ask(self, *parts: str, to: str = "", due: str = "", note: str = "") -> Path:
        """Ask a body for its parts; return the request."""
        self.sent += 1
        file = self.folder / f"{self.sent}-request.gcm"
        asked = Asked(parts, {"en": to} if to else {}, due, note)
        self.use_cases.requesting().ask(self.draft, asked, file)
        return file

    def contribute(self) -> Path:
        """Return what the small draft sends back."""
        self.sent += 1
        file = self.folder / f"{self.sent}-contribution.gcm"
        self.use_cases.requesting().contribute(self.draft, file)
        return file

    def add(self, kind: str, title: str, *serves: str) -> str:
        """Add a record with a title; return its id."""
        record = self.use_cases.drafting.add_record(self.draft, kind, serves)
        self.write(f"{record.address}/title", title)
        return record.id

    def take(self, file: Path) -> None:
        """Import a file as the draft."""
        self.draft = self.use_cases.sharing.import_file(file).id

    def merge(self, *files: Path) -> Plan:
        """Merge files into the draft."""
        merging = self.use_cases.merging()
        return merging.merge(self.draft, merging.read(files))[0]

    def open_items(self) -> list[str]:
        """Return the addresses of what waits for a decision."""
        return [each.address for each in self.use_cases.resolving().conflicts(self.draft)]

    def decide(self, chosen: str | int) -> None:
        """Decide the first conflict."""
        resolving = self.use_cases.resolving()
        first = resolving.conflicts(self.draft)[0]
        resolving.resolve(self.draft, first.item, chosen)

    def content(self) -> Any:
        """Return the content as plain data."""
        from gcm_desktop.domain.canonical import submission_json

        return json.loads(submission_json(self.use_cases.store.load(self.draft)))


def office(folder: Path, name: str) -> Office:
    """Open an office in a folder of its own."""
    place = folder / name
    place.mkdir()
    return Office(open_use_cases(store_free(), place / "drafts.db", writer=True), place)
