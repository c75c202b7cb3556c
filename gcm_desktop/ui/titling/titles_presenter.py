"""What the dialog of a title's wordings shows, and what it keeps. No widgets."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.titles import RESOLUTION, Title, Titles, titles
from gcm_desktop.ui.drafting.writing_desk import WritingDesk

Fault = Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class Wordings:
    """One title in every language of the pack.

    Attributes:
        own: As the pack has it.
        now: As it is shown: corrected where it was.
    """

    own: Mapping[Language, Title]
    now: Mapping[Language, Title]


def can_correct(framework: Framework, address: Address) -> bool:
    """True where an item has an official title of the Compact."""
    item = framework.items.get(address)
    titled = item is not None and item.kind in ("objective", "principle")
    return item is not None and titled and item.resolution == RESOLUTION


class TitlesPresenter:
    """Reads and keeps the wordings of the title of one item."""

    def __init__(self, desk: WritingDesk, address: Address) -> None:
        self._desk = desk
        self._address = address
        self._data: Mapping[str, Any] = {}

    def read(self, done: Callable[[Wordings], None], failed: Fault) -> None:
        """Read the wordings on the store's worker."""
        use_cases = self._desk.surroundings.use_cases
        shelf, titling = use_cases.shelf, use_cases.free.titling
        header, submission_id = use_cases.store.header, self._desk.submission.id

        def job() -> tuple[Mapping[str, Any], Titles]:
            return shelf.own_data(header(submission_id)), titling.corrections()

        def take(found: tuple[Mapping[str, Any], Titles]) -> None:
            self._data, corrections = found
            own = self._of_item(titles(self._data))
            done(Wordings(own, {**own, **self._of_item(corrections)}))

        self._desk.surroundings.jobs.run_on_store(job, take, failed)

    def keep(
        self, wanted: Mapping[Language, Title], done: Callable[[Framework], None], failed: Fault
    ) -> None:
        """Keep the wordings and give the framework that has them."""
        titling = self._desk.surroundings.use_cases.free.titling
        address, data = self._address, self._data

        def correct() -> None:
            for language, title in wanted.items():
                titling.correct(data, address, language, title)

        self._then_reword(correct, done, failed)

    def install(self, file: Path, done: Callable[[Framework], None], failed: Fault) -> None:
        """Add the corrections of a file and give the framework that has them."""
        titling = self._desk.surroundings.use_cases.free.titling
        self._then_reword(lambda: titling.install(file), done, failed)

    def export(self, file: Path, done: Callable[[int], None], failed: Fault) -> None:
        """Write the corrections of this computer and give their number."""
        titling = self._desk.surroundings.use_cases.free.titling
        self._desk.surroundings.jobs.run_on_store(lambda: titling.export(file), done, failed)

    def _then_reword(
        self, step: Callable[[], object], done: Callable[[Framework], None], failed: Fault
    ) -> None:
        shelf = self._desk.surroundings.use_cases.shelf
        header = self._desk.surroundings.use_cases.store.header
        submission_id = self._desk.submission.id

        def job() -> Framework:
            step()
            return shelf.framework(header(submission_id))

        def take(framework: Framework) -> None:
            self._desk.session.framework = framework
            done(framework)

        self._desk.surroundings.jobs.run_on_store(job, take, failed)

    def _of_item(self, found: Titles) -> dict[Language, Title]:
        return {
            language: title
            for (address, language), title in found.items()
            if address == self._address
        }
