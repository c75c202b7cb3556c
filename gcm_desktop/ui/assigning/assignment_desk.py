"""The bodies and assignments of the draft that is open, as the window knows them.

Read when the draft is opened and after every step; nothing here is content, so nothing is in the
undo of the draft. Belongs here: that knowledge, and steps on the store's worker. Does not: widgets.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from gcm_desktop.domain.assignment import Assignments
from gcm_desktop.domain.progress import NOBODY
from gcm_desktop.services.assigning import Assigning
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.surroundings import Surroundings

T = TypeVar("T")


class AssignmentDesk(QObject):
    """Given to pages and dialogs.

    Signals:
        altered: Bodies or assignments are others than before.

    Attributes:
        assignments: As they were read last; nothing is assigned before the first reading.
    """

    altered = Signal()

    def __init__(
        self, surroundings: Surroundings, submission_id: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._submission_id = submission_id
        self.assignments: Assignments = NOBODY

    @property
    def interface(self) -> str:
        """The language of the interface."""
        return self._surroundings.language.language.value

    @property
    def is_read_only(self) -> bool:
        """True where nothing may be changed."""
        return self._surroundings.is_read_only

    def read(self) -> None:
        """Read what is kept, quietly where that fails: the texts are not concerned."""
        service, submission_id = self._service(), self._submission_id
        self._surroundings.jobs.run_on_store(
            lambda: service.assignments(submission_id),
            while_alive(self, self._take),
            lambda _: None,
        )

    def make(
        self,
        step: Callable[[Assigning, str], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Take a step; never in a read-only window.

        Args:
            step: Runs on the store's worker with the use cases and the id of the draft.
            done: Called with what the step gave, when ``assignments`` has what came of it.
            failed: Called with the failure; without it the window says it.
        """
        if self.is_read_only:
            return
        service, submission_id = self._service(), self._submission_id

        def job() -> tuple[T, Assignments]:
            return step(service, submission_id), service.assignments(submission_id)

        def take(came: tuple[T, Assignments]) -> None:
            self._take(came[1])
            done(came[0])

        self._surroundings.jobs.run_on_store(
            job, while_alive(self, take), while_alive(self, failed or self._say)
        )

    def words_for(self, fault: Exception) -> str:
        """Return a failure in the language of the interface."""
        return words_for(fault, self.interface)

    def _service(self) -> Assigning:
        return self._surroundings.use_cases.assigning

    def _take(self, found: Assignments) -> None:
        before, self.assignments = self.assignments, found
        if (before.bodies, before.by_address) != (found.bodies, found.by_address):
            self.altered.emit()

    def _say(self, fault: Exception) -> None:
        self._surroundings.navigator.say(self.words_for(fault), is_fault=True)
