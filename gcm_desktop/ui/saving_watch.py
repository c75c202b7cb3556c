"""Watches over the one draft open for writing: when its text goes to the store, and what waits.

Belongs here: timers and the order of saving and leaving. Does not: the changes themselves
(``services/draft_session``), the question asked (``leaving``).
"""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from gcm_desktop.base.atomic import write_atomic
from gcm_desktop.base.paths import data_folder
from gcm_desktop.services.draft_session import DraftSession, SaveState, Saving

log = logging.getLogger(__name__)

FLUSH_MS = 800
"""What is typed goes to the store at most this long after the first letter, pause or no pause."""
RETRY_MS = 5000
"""After a failure the store is tried again by itself; a full disk may have been emptied."""


class SavingWatch(QObject):
    """Serves one window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: DraftSession | None = None
        self._then: Callable[[], object] | None = None
        self._failed: Callable[[Exception], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    @property
    def session(self) -> DraftSession | None:
        """The draft open for writing, ``None`` where none is."""
        return self._session

    @property
    def is_on_disk(self) -> bool:
        """True where every accepted change is committed."""
        return self._session is None or self._session.is_on_disk

    def watch(self, session: DraftSession) -> None:
        """Take over a session; the former one must be on disk."""
        self._session = session
        session.on_saving(lambda state: self._saving_changed(session, state))

    def let_go(self) -> None:
        """Forget the session with what could not be saved; only the person may ask for it."""
        self._session = None
        self._timer.stop()

    def ask_for_flush(self) -> None:
        """Save soon; called with every change."""
        if not self._timer.isActive():
            self._timer.start(FLUSH_MS)

    def flush(self) -> None:
        """Send what waits to the store."""
        self._timer.stop()
        if self._session is not None:
            self._session.flush()

    def when_on_disk(self, then: Callable[[], object], failed: Callable[[Exception], None]) -> None:
        """Call ``then`` once everything is committed, or ``failed`` once that cannot be had.

        The last caller wins: somebody who wanted something else meanwhile has gone elsewhere.
        """
        if self.is_on_disk:
            then()
            return
        self._then, self._failed = then, failed
        self.flush()

    def keep_rescue_copy(self) -> None:
        """Write the whole text beside the store where not everything is on disk."""
        if self._session is None or self._session.is_on_disk:
            return
        folder = data_folder() / "rescue"
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            name = f"{self._session.submission.id}.json"
            write_atomic(folder / name, self._session.copy(), private=True)
        except OSError:
            log.error("no rescue copy could be written")

    def _saving_changed(self, session: DraftSession, state: SaveState) -> None:
        if session is not self._session:
            return
        if state.saving is Saving.FAILED:
            self._timer.start(RETRY_MS)
        then, failed = self._then, self._failed
        if then is None or failed is None:
            return
        if session.is_on_disk:
            self._then = self._failed = None
            then()
        elif state.saving is Saving.FAILED and state.fault is not None:
            self._then = self._failed = None
            failed(state.fault)
        else:
            session.flush()
