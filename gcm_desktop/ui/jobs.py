"""The job runner of the window: two worker threads, results come back by one queued signal.

Belongs here: the boundary between threads, and one of the two places where any exception at all is
caught. Does not: what a job does.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from gcm_desktop.ui.bug_log import log_unexpected

T = TypeVar("T")


class QtJobRunner(QObject):
    """Runs jobs on a store worker and a work worker; callbacks run on the thread that made it.

    Signals:
        returned: A job has ended; carries the call to make. Not for anybody else.
    """

    returned = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._work = ThreadPoolExecutor(1, thread_name_prefix="work")
        self._under_way = 0
        self._is_shut = False
        self.returned.connect(self._call, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """True where no job is waiting or running."""
        return self._under_way == 0

    def run_on_store(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run ``job`` on the store's worker."""
        self._submit(self._store, job, done, failed)

    def run_work(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run ``job`` on the other worker."""
        self._submit(self._work, job, done, failed)

    def shut_down(self) -> None:
        """Wait for the jobs given so far and end the workers; later ones are not taken."""
        self._is_shut = True
        self._store.shutdown(wait=True)
        self._work.shutdown(wait=True)

    def _submit(
        self,
        pool: ThreadPoolExecutor,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if self._is_shut:  # the window is closed and saved; a page that goes asks for nothing more
            return
        self._under_way += 1

        def run() -> None:
            try:
                value = job()
            except Exception as fault:  # noqa: BLE001 - the boundary of the thread
                log_unexpected(fault)
                self.returned.emit(_bound(failed, fault))
            else:
                self.returned.emit(_bound(done, value))

        pool.submit(run)

    def _call(self, call: Callable[[], None]) -> None:
        self._under_way -= 1
        call()


def _bound(callback: Callable[[T], None], value: T) -> Callable[[], None]:
    def call() -> None:
        callback(value)

    return call
