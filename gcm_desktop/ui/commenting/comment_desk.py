"""The comments of the draft that is open, as the window knows them.

Read when the draft is opened and after every remark; nothing here is content, so nothing is in the
undo of the draft, and a frozen draft can be commented on. Belongs here: that knowledge, and steps
on the store's worker. Does not: widgets.
"""

from collections import Counter
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.review import Act, Anchor, Remark, Thread
from gcm_desktop.domain.submission import AnswerKey, Language
from gcm_desktop.services.commenting import Commenting
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.surroundings import Surroundings

Failed = Callable[[Exception], None]


class CommentDesk(QObject):
    """Given to pages, panels and the strips beside fields.

    Signals:
        altered: Threads are others than before, or stand otherwise.
        asked_for: Somebody wants to see a thread; carries its id.

    Attributes:
        threads: As they were read last; there are none before the first reading.
    """

    altered = Signal()
    asked_for = Signal(str)

    def __init__(
        self, surroundings: Surroundings, submission_id: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._submission_id = submission_id
        self.threads: tuple[Thread, ...] = ()
        self._open: Mapping[AnswerKey, tuple[Thread, ...]] = {}

    @property
    def is_read_only(self) -> bool:
        """True where nothing can be kept; a freeze is no bar to comments."""
        return self._surroundings.is_read_only

    @property
    def open_threads(self) -> tuple[Thread, ...]:
        """The threads that are not settled."""
        return tuple(each for each in self.threads if each.is_open)

    def open_at(self, address: Address, language: Language | None) -> tuple[Thread, ...]:
        """Return the threads about one answer that are not settled; quick, fields ask often."""
        return self._open.get((address, language), ())

    def open_of(self, address: Address) -> tuple[Thread, ...]:
        """Return the threads about a question in any language that are not settled."""
        return tuple(
            each for (about, _), found in self._open.items() if about == address for each in found
        )

    def open_counts(self) -> Mapping[Address, int]:
        """Return how many threads are not settled, by item and record."""
        return Counter(addresses.owner(each.anchor.address) for each in self.open_threads)

    def read(self) -> None:
        """Read what is kept, quietly where that fails: the texts are not concerned."""
        service, submission_id = self._service(), self._submission_id
        self._surroundings.jobs.run_on_store(
            lambda: service.threads(submission_id), while_alive(self, self._take), lambda _: None
        )

    def comment(
        self, anchor: Anchor, text: str, done: Callable[[Remark], None], failed: Failed
    ) -> None:
        """Begin a thread; a record it is about has to be on its way to the store.

        Args:
            done: Called with the comment when ``threads`` has it.
        """
        service, submission_id = self._service(), self._submission_id
        self._keep(lambda: service.comment_at(submission_id, anchor, text), done, failed)

    def say(
        self, thread: str, act: Act, text: str, done: Callable[[Remark], None], failed: Failed
    ) -> None:
        """Go on with a thread."""
        service, submission_id = self._service(), self._submission_id
        self._keep(lambda: service.say(submission_id, thread, act, text), done, failed)

    def _keep(
        self, step: Callable[[], Remark], done: Callable[[Remark], None], failed: Failed
    ) -> None:
        if self.is_read_only:
            return
        service, submission_id = self._service(), self._submission_id

        def job() -> tuple[Remark, tuple[Thread, ...]]:
            return step(), service.threads(submission_id)

        def take(came: tuple[Remark, tuple[Thread, ...]]) -> None:
            self._take(came[1])
            done(came[0])

        self._surroundings.jobs.run_on_store(
            job, while_alive(self, take), while_alive(self, failed)
        )

    def _service(self) -> Commenting:
        return self._surroundings.use_cases.commenting()

    def _take(self, found: tuple[Thread, ...]) -> None:
        if found == self.threads:
            return
        self.threads = found
        by_answer: dict[AnswerKey, list[Thread]] = {}
        for each in self.open_threads:
            key = (each.anchor.address, each.anchor.language)
            by_answer.setdefault(key, []).append(each)
        self._open = {key: tuple(threads) for key, threads in by_answer.items()}
        self.altered.emit()
