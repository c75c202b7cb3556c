"""Decisions of the Merge page: which files, what was declined, merging, taking a merge back.

No widgets. Whatever is chosen is kept at once, so that one may stop at any moment and go on after
a restart. Does not: reading files (``file_queue``), deciding conflicts (``conflict_presenter``).
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import AnswerKey, Submission
from gcm_desktop.services.companions import MergeNote
from gcm_desktop.services.merge_pause import MergePause, PausedMerge
from gcm_desktop.services.merge_plan import Incoming, Plan, PlannedFile
from gcm_desktop.services.merging import Undone
from gcm_desktop.services.resolving import OpenConflict
from gcm_desktop.ui.merging.file_queue import FileQueue, Reads, Sources
from gcm_desktop.ui.merging.preview_lines import Line, LineGroup, line_groups
from gcm_desktop.ui.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class MergeFacts:
    """What is known of a draft before and after a merge.

    Attributes:
        merges: Made so far, the newest first.
        conflicts: What waits for a decision.
    """

    content: Submission
    framework: Framework
    merges: tuple[MergeNote, ...]
    conflicts: tuple[OpenConflict, ...]

    @property
    def last(self) -> MergeNote | None:
        """The merge that can be taken back."""
        return next((note for note in self.merges if not note.is_undone), None)


class MergingPresenter:
    """Decides for one page.

    Attributes:
        queue: The files.
        facts: ``None`` before they were read.
        plan, groups: What merging the files would do; ``None`` while it is worked out.
        declined: Answers and records of which the draft's own stay.
        is_busy: True while a merge is worked out, made or taken back.
        is_writing: True while one is made or taken back.
        was_paused: True where files were chosen another time and not merged.
        fault: Why the last step failed.
        done, undone: The merge made, or taken back, on this page.
    """

    def __init__(
        self,
        surroundings: Surroundings,
        submission_id: str,
        changed: Callable[[], None],
        reads: Reads | None = None,
    ) -> None:
        self._surroundings = surroundings
        self._changed = changed
        self._id = submission_id
        self.queue = FileQueue(surroundings, submission_id, self._note_read, reads)
        self.facts: MergeFacts | None = None
        self.plan: Plan | None = None
        self.groups: tuple[LineGroup, ...] = ()
        self.declined: frozenset[AnswerKey] = frozenset()
        self.is_busy = False
        self.is_writing = False
        self.was_paused = False
        self.fault: Exception | None = None
        self.done: MergeNote | None = None
        self.undone: Undone | None = None
        self._turn = 0
        self._pause = MergePause(surroundings.use_cases.store)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Everything the files touch."""
        return tuple(line for group in self.groups for line in group.lines)

    @property
    def can_merge(self) -> bool:
        """True where there is something to merge and everything was read."""
        if self.plan is None or self.is_busy or self.queue.reading:
            return False
        return not self.plan.is_nothing_new

    def is_taken(self, line: Line) -> bool:
        """True where a line is not declined."""
        return line.keys[0] not in self.declined

    def open(self, files: Sources = ()) -> None:
        """Read what there is, take up what was chosen before, then add ``files``."""
        pause = self._pause

        def read() -> tuple[MergeFacts, PausedMerge]:
            return self._facts(), pause.paused(self._id)

        def opened(found: tuple[MergeFacts, PausedMerge]) -> None:
            self.facts, paused = found
            self.declined, self.was_paused = paused.declined, bool(paused.files)
            self.queue.add(files, paused.files)

        self._on_store(read, opened)

    def add(self, files: Sources) -> None:
        """Add files to those chosen."""
        if files and self.facts is not None:
            self.done = self.undone = None
            self.queue.add(files)

    def take_out(self, sha256: str) -> None:
        """Leave a file out again."""
        self.queue.take_out(sha256)
        self._keep()
        self._look()

    def set_taken(self, lines: tuple[Line, ...], taken: bool) -> None:
        """Take what lines stand for, or decline it."""
        keys = {key for line in lines for key in line.keys}
        self.declined = self.declined - keys if taken else self.declined | keys
        self._keep()

    def drop(self) -> None:
        """Give the merge up: nothing of it is kept but the files among those received."""
        self.queue.clear()
        self.declined = frozenset()
        self._keep()

    def merge(self) -> None:
        """Merge the files as one step."""
        use_cases = self._surroundings.use_cases
        files, declined = tuple(self.queue.files), self.declined
        merging, pause = use_cases.merging(), self._pause

        def do() -> tuple[Plan, MergeNote | None, MergeFacts]:
            made, note = merging.merge(self._id, files, declined)
            pause.keep(self._id, PausedMerge())
            return made, note, self._facts()

        def done(found: tuple[Plan, MergeNote | None, MergeFacts]) -> None:
            made, self.done, self.facts = found
            if made.changes:
                self._surroundings.navigator.note_altered(self._id)
            self.queue.clear()
            self.plan, self.groups = None, ()
            self.declined, self.was_paused = frozenset(), False
            self._end()

        self._begin(writes=True)
        self._on_store(do, done)

    def undo(self) -> None:
        """Take the last merge back."""
        merging = self._surroundings.use_cases.merging()

        def do() -> tuple[Undone, MergeFacts]:
            return merging.undo(self._id), self._facts()

        def done(found: tuple[Undone, MergeFacts]) -> None:
            self.undone, self.facts = found
            self.done = None
            self._surroundings.navigator.note_altered(self._id)
            self._look()

        self._begin(writes=True)
        self._on_store(do, done)

    def look_anew(self) -> None:
        """Read the facts again and say everything in the language of the interface."""

        def read(facts: MergeFacts) -> None:
            self.facts = facts
            self._look()

        if self.facts is not None:
            self._on_store(self._facts, read)

    def _facts(self) -> MergeFacts:
        use_cases = self._surroundings.use_cases
        return MergeFacts(
            use_cases.store.load(self._id),
            use_cases.shelf.framework(use_cases.store.header(self._id)),
            use_cases.merging().merges(self._id),
            use_cases.resolving().conflicts(self._id),
        )

    def _note_read(self) -> None:
        """Go on once a file was read; everything chosen is kept as it comes."""
        if self.queue.files:
            self._keep()
        if self.queue.reading:
            self._changed()
        else:
            self._look()

    def _look(self) -> None:
        """Work out what the files would do."""
        facts, self._turn = self.facts, self._turn + 1
        self.plan, self.groups = None, ()
        if not self.queue.files or facts is None:
            self._end()
            return
        turn, files = self._turn, tuple(self.queue.files)
        merging = self._surroundings.use_cases.merging()
        interface = self._surroundings.language.language.value

        def look() -> tuple[Plan, tuple[LineGroup, ...]]:
            made = merging.look(self._id, files)
            return made, line_groups(made, facts.framework, interface)

        def found(made: tuple[Plan, tuple[LineGroup, ...]]) -> None:
            if turn == self._turn:
                self.plan, self.groups = made
                self._end()

        self._begin()
        self._on_store(look, found)

    def _keep(self) -> None:
        """Keep what was chosen, for another time."""
        pause = self._pause
        paused = PausedMerge(self.queue.chosen, self.declined)
        self._on_store(partial(pause.keep, self._id, paused), lambda _: None)

    def _begin(self, *, writes: bool = False) -> None:
        self.is_busy, self.is_writing, self.fault = True, writes, None
        self._changed()

    def _end(self) -> None:
        self.is_busy = self.is_writing = False
        self._changed()

    def _failed(self, fault: Exception) -> None:
        self.fault = fault
        self._end()

    def _on_store(self, job: Callable[[], object], done: Callable[..., None]) -> None:
        self._surroundings.jobs.run_on_store(job, done, self._failed)


def planned(plan: Plan | None, file: Incoming) -> PlannedFile | None:
    """Return what a file would do, ``None`` while that is worked out."""
    found = plan.files if plan is not None else ()
    return next((each for each in found if each.incoming.sha256 == file.sha256), None)
