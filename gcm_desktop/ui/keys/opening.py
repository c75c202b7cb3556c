"""Doing something that may meet a sealed file or a locked key: what is missing is asked for.

Belongs here: the way from a failure to the dialog and back. Does not: reading files.
"""

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.services.key_ports import Asked
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.surroundings import Surroundings

T = TypeVar("T")
_WRONG = {"sealed.passphrase_wrong": Asked.FILE, "keys.passphrase_wrong": Asked.KEY}
_ASKS = {"sealed.passphrase_wanted": Asked.FILE, "keys.locked": Asked.KEY, **_WRONG}


def run_opening(
    surroundings: Surroundings,
    owner: QWidget,
    job: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
) -> None:
    """Run a job on the store's worker; each passphrase it lacks is asked for over ``owner``.

    The job runs again from its beginning once one was given; ``failed`` hears what is missing where
    nobody gives one.
    """
    told, fault = while_alive(owner, done), while_alive(owner, failed)
    _Opening(surroundings, owner, job, told, fault).begin()


class _Opening(Generic[T]):
    """One job and what was asked for it."""

    def __init__(
        self,
        surroundings: Surroundings,
        owner: QWidget,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._surroundings = surroundings
        self._owner = owner
        self._job = job
        self._done = done
        self._failed = failed

    def begin(self) -> None:
        """Run it; a passphrase that fitted another file, and not this one, was not typed for it."""
        judge = partial(self._judge, is_typed=False)
        self._surroundings.jobs.run_on_store(self._job, self._done, while_alive(self._owner, judge))

    def _judge(self, fault: Exception, *, is_typed: bool) -> None:
        code = fault.code if isinstance(fault, GcmError) else ""
        if code not in _ASKS:
            self._failed(fault)
            return
        is_wrong = is_typed and code in _WRONG
        words = words_for(fault, self._surroundings.language.language.value) if is_wrong else ""
        self._ask(_ASKS[code], fault, words)

    def _ask(self, what: Asked, fault: Exception, words: str) -> None:
        from gcm_desktop.ui.keys.passphrase_dialog import PassphraseDialog

        dialog = PassphraseDialog(what, self._owner.window(), words)
        dialog.accepted.connect(lambda: self._try(what, dialog.passphrase))
        dialog.rejected.connect(partial(self._failed, fault))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _try(self, what: Asked, passphrase: str) -> None:
        judge = partial(self._judge, is_typed=True)
        self._surroundings.jobs.run_on_store(
            partial(self._again, what, passphrase), self._done, while_alive(self._owner, judge)
        )

    def _again(self, what: Asked, passphrase: str) -> T:
        """Run the job anew with a passphrase; one that does not fit is forgotten."""
        sealing = self._surroundings.use_cases.free.sealing
        if what is Asked.KEY:
            sealing.keys.unlock(passphrase)
            return self._job()
        sealing.say(passphrase)
        try:
            return self._job()
        except GcmError as fault:
            if fault.code == "sealed.passphrase_wrong":
                sealing.forget(passphrase)
            raise
