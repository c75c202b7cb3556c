"""A bundle being made from the window: read on the store's worker, written on the other one.

Belongs here: the order of the jobs, stopping, where it stands. Does not: widgets (``bundle_card``).
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.freezing import Freeze
from gcm_desktop.services.ports import JobRunner
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.exporting.export_presenter import FOLDER_PREFERENCE

if TYPE_CHECKING:
    from gcm_desktop.services.bundle_files import Prepared
    from gcm_desktop.services.bundling import Bundle, Bundling, Step


@dataclass(frozen=True, slots=True)
class BundleChoice:
    """What was chosen; the bundle is a new folder in ``folder``."""

    folder: str
    is_zip: bool = False
    freezes: bool = True


class BundleRun:
    """Makes one bundle.

    Attributes:
        step: Where it stands, ``None`` before the first file; set from the worker's thread.
    """

    def __init__(
        self,
        use_cases: UseCases,
        jobs: JobRunner,
        choice: BundleChoice,
        done: Callable[["Bundle"], None],
        failed: Callable[[Exception], None],
        frozen: Callable[[str, Freeze], None],
    ) -> None:
        """Make one.

        Args:
            frozen: Hears that the draft was frozen, whether or not anybody waits any more.
        """
        self._use_cases = use_cases
        self._jobs = jobs
        self._choice = choice
        self._done = done
        self._failed = failed
        self._frozen = frozen
        self._stopped = Event()
        self.step: Step | None = None

    def start(self, submission_id: str) -> None:
        """Begin; whoever waits hears of the end once."""
        use_cases, folder = self._use_cases, self._choice.folder

        def prepare() -> "tuple[Bundling, Prepared]":
            use_cases.store.set_preference(FOLDER_PREFERENCE, folder)
            bundling = use_cases.bundling()
            return bundling, bundling.prepare(submission_id)

        self._jobs.run_on_store(prepare, self._write, self._end)

    def stop(self) -> None:
        """Want it no longer: said at once, nothing is kept once the file under way is made."""
        if not self._stopped.is_set():
            self._stopped.set()
            self._failed(GcmError("bundle.cancelled", Reaction.PERSON))

    def _write(self, begun: "tuple[Bundling, Prepared]") -> None:
        bundling, prepared = begun
        folder = _new_folder(Path(self._choice.folder), prepared.name)

        def write() -> "Bundle":
            return bundling.write(
                prepared,
                folder,
                is_zip=self._choice.is_zip,
                told=self._note,
                is_stopped=self._stopped.is_set,
            )

        self._jobs.run_work(write, partial(self._finish, bundling, prepared), self._end)

    def _finish(self, bundling: "Bundling", prepared: "Prepared", made: "Bundle") -> None:
        if not self._choice.freezes or self._stopped.is_set():
            self._done(made)
            return

        def finished(ended: "Bundle") -> None:
            if ended.frozen is not None:
                self._frozen(ended.receipt.id, ended.frozen)
            self._done(ended)

        finish = partial(bundling.finish, prepared, made)
        self._jobs.run_on_store(finish, finished, self._end)

    def _note(self, step: "Step") -> None:
        self.step = step

    def _end(self, fault: Exception) -> None:
        if not self._stopped.is_set():
            self._failed(fault)


def _new_folder(parent: Path, name: str) -> Path:
    number, found = 1, parent / name
    while found.exists():
        number += 1
        found = parent / f"{name} ({number})"
    return found
