"""A bundle being made from the window: read on the store's worker, written on the other one.

Belongs here: the order of the jobs, stopping, where it stands. Does not: widgets (``bundle_card``).
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.freezing import Freeze
from gcm_desktop.services.ports import JobRunner
from gcm_desktop.services.stopping import Stopping
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
        self._stopping = Stopping()
        self._begun: tuple[Bundling, Prepared] | None = None
        self._contents: dict[str, bytes] = {}
        self.step: Step | None = None

    @property
    def can_go_elsewhere(self) -> bool:
        """True where files were made that ``write_to`` can write to another folder."""
        return bool(self._contents) and not self._stopping.is_stopped()

    def start(self, submission_id: str) -> None:
        """Begin; whoever waits hears of the end once."""
        use_cases, folder = self._use_cases, self._choice.folder

        def prepare() -> "tuple[Bundling, Prepared]":
            use_cases.store.set_preference(FOLDER_PREFERENCE, folder)
            bundling = use_cases.bundling()
            return bundling, bundling.prepare(submission_id)

        self._jobs.run_on_store(prepare, self._prepared, self._end)

    def write_to(self, folder: str) -> None:
        """Write what was made to another folder, once it could not be written to the first one."""
        self._choice = replace(self._choice, folder=folder)
        self._stopping = Stopping()
        self._write()

    def stop(self) -> None:
        """Want it no longer: said at once, whatever is under way; nothing of it is kept.

        Where it is just being put in its place, it is too late: its end is told as ever.
        """
        if not self._stopping.is_stopped() and self._stopping.stop():
            self._failed(GcmError("bundle.cancelled", Reaction.PERSON))

    def _prepared(self, begun: "tuple[Bundling, Prepared]") -> None:
        self._begun = begun
        self._write()

    def _write(self) -> None:
        if self._begun is None or self._stopping.is_stopped():
            return
        bundling, prepared = self._begun
        folder = _new_folder(Path(self._choice.folder), prepared.name)
        write = partial(
            bundling.write,
            prepared,
            folder,
            is_zip=self._choice.is_zip,
            told=self._note,
            is_stopped=self._stopping.is_stopped,
            claims=self._stopping.claim,
            contents=self._contents,
        )
        self._jobs.run_work(write, partial(self._finish, bundling, prepared), self._end)

    def _finish(self, bundling: "Bundling", prepared: "Prepared", made: "Bundle") -> None:
        if not self._choice.freezes:
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
        if not self._stopping.is_stopped():
            self._failed(fault)


def _new_folder(parent: Path, name: str) -> Path:
    number, found = 1, parent / name
    while found.exists():
        number += 1
        found = parent / f"{name} ({number})"
    return found
