"""Pages made away from the window: the document of a choice, a picture of one of its pages.

Belongs here: jobs, and which answers are still wanted. Does not: widgets, printers.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from gcm_desktop.domain.submission import Language
from gcm_desktop.services.ports import SubmissionReader
from gcm_desktop.services.printing import Picture, Sheets
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.printing.print_parts import PrintPart
from gcm_desktop.ui.surroundings import Surroundings

T = TypeVar("T")
Failed = Callable[[Exception], None]


class SheetJobs(QObject):
    """Asks the worker; an answer to a question that was replaced by another one is dropped."""

    def __init__(
        self, surroundings: Surroundings, reader: SubmissionReader, arrangement: str, owner: QObject
    ) -> None:
        super().__init__(owner)
        self._jobs = surroundings.jobs
        self._printing = surroundings.use_cases.free.printing
        self._reader = reader
        self._arrangement = arrangement
        self._asked = {"sheets": 0, "picture": 0}

    def make(
        self, part: PrintPart, language: Language, done: Callable[[Sheets], None], failed: Failed
    ) -> None:
        """Make the pages of ``part``; a call that waits when the next comes is never begun."""

        def made() -> Sheets:
            return self._printing.sheets(self._reader, language, part.items, self._arrangement)

        self._run("sheets", made, done, failed)

    def picture(
        self, sheets: Sheets, page: int, dpi: float, done: Callable[[Picture], None], failed: Failed
    ) -> None:
        """Draw one page (from 0)."""
        self._run("picture", lambda: self._printing.picture(sheets, page, dpi), done, failed)

    def forget_picture(self) -> None:
        """Want no picture that is under way any more."""
        self._asked["picture"] += 1

    def _run(
        self, kind: str, job: Callable[[], T], done: Callable[[T], None], failed: Failed
    ) -> None:
        self._asked[kind] += 1
        number = self._asked[kind]

        def begun() -> T | None:
            return job() if self._asked[kind] == number else None

        def told(value: T | None) -> None:
            if value is not None and self._asked[kind] == number:
                done(value)

        def gone_wrong(fault: Exception) -> None:
            if self._asked[kind] == number:
                failed(fault)

        self._jobs.run_work(begun, while_alive(self, told), while_alive(self, gone_wrong))
