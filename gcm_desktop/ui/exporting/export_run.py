"""The files of an export being written: one after the other, and elsewhere where one failed.

Belongs here: the order of the jobs, stopping, what became of each. Does not: which files there are
(``export_presenter``), widgets.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from gcm_desktop.services.exporting import UnwrittenError
from gcm_desktop.services.library import Opened
from gcm_desktop.services.ports import JobRunner
from gcm_desktop.services.proofs import Proof
from gcm_desktop.services.sealing import PLAIN, Finish
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.exporting.export_presenter import (
    FOLDER_PREFERENCE,
    PACKAGE,
    ExportChoice,
    Outcome,
    Target,
)


class ExportRun:
    """Writes the targets one after the other; a failure is told and the others go on."""

    def __init__(
        self,
        use_cases: UseCases,
        jobs: JobRunner,
        choice: ExportChoice,
        files: tuple[Target, ...],
        told: Callable[[Outcome], None],
        finish: Finish = PLAIN,
    ) -> None:
        """Prepare a run; ``finish`` signs and seals the package."""
        self._finish = finish
        self._use_cases = use_cases
        self._jobs = jobs
        self._choice = choice
        self._waiting = list(files)
        self._told = told
        self._reader: Opened | None = None
        self.current: Target | None = None

    def start(self, submission_id: str, *, is_read_only: bool) -> None:
        """Take a snapshot, then write; a read-only window writes documents without one."""
        use_cases, folder = self._use_cases, self._choice.folder

        def prepare() -> Opened:
            if not is_read_only:
                use_cases.store.set_preference(FOLDER_PREFERENCE, folder)
                use_cases.library.snapshot(submission_id)
            return use_cases.drafted(submission_id)

        self._jobs.run_on_store(prepare, self._prepared, self._all_failed)

    def cancel(self) -> None:
        """Write no further file; the one under way is finished."""
        dropped, self._waiting = self._waiting, []
        for target in dropped:
            self._told(Outcome(target, is_dropped=True))

    @property
    def is_ended(self) -> bool:
        """True where nothing is under way and nothing waits."""
        return self.current is None and not self._waiting

    def _prepared(self, reader: Opened) -> None:
        self._reader = reader
        self._next()

    def _next(self) -> None:
        if not self._waiting or self._reader is None:
            return
        target = self.current = self._waiting.pop(0)
        done: Callable[[Proof | None], None] = partial(self._ended, target, None)
        failed = partial(self._ended, target)
        if target.format == PACKAGE:
            job = partial(
                self._use_cases.sharing.pack,
                self._reader.submission.id,
                target.path,
                self._choice.profile,
                self._finish,
            )
            self._jobs.run_on_store(job, lambda _: done(None), failed)
        else:
            exporting = self._use_cases.free.exporting
            if self._choice.document:
                record = partial(
                    exporting.export_record,
                    self._reader,
                    target.format,
                    target.language,
                    target.path,
                    self._choice.document,
                    self._choice.profile,
                )
                self._jobs.run_work(record, done, failed)
                return
            document = partial(
                exporting.export,
                self._reader,
                target.format,
                target.language,
                target.path,
                self._choice.profile,
                self._choice.arrangement,
                earlier=self._choice.since,
            )
            self._jobs.run_work(document, done, failed)

    def write_to(self, outcome: Outcome, path: Path) -> None:
        """Write a file to another place, once it could not be written to its own.

        A document is not made again; a package is, which takes no time.
        """
        target, fault, use_cases = outcome.target, outcome.fault, self._use_cases
        if self._reader is None:
            return

        def told(again: Exception | None, proof: Proof | None = None) -> None:
            self._told(Outcome(target, again, proof=proof, place=path))

        if isinstance(fault, UnwrittenError):
            write = partial(use_cases.free.exporting.write_made, fault, path)
            self._jobs.run_work(write, partial(told, None), told)
        else:
            draft, profile = self._reader.submission.id, self._choice.profile
            pack = partial(use_cases.sharing.pack, draft, path, profile, self._finish)
            self._jobs.run_on_store(pack, lambda _: told(None), told)

    def _ended(self, target: Target, fault: Exception | None, proof: Proof | None = None) -> None:
        self.current = None
        self._told(Outcome(target, fault, proof=proof))
        self._next()

    def _all_failed(self, fault: Exception) -> None:
        failed, self._waiting = self._waiting, []
        for target in failed:
            self._told(Outcome(target, fault))
