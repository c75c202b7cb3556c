"""One draft open in a window: the current value, what is not on disk yet, undo.

The value changes at once; changes wait at most until the next ``flush`` and count as saved only
after the store's commit. Whoever owns the session calls ``flush`` within a second of being asked.
Belongs here: order and truth of saving. Does not: timers, widgets, threads.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.answering import expect_record
from gcm_desktop.domain.canonical import submission_json
from gcm_desktop.domain.change import Change, SetAnswer, apply_all, inverse, set_answer
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.marks import marked
from gcm_desktop.domain.submission import Answer, AnswerKey, Language, Submission
from gcm_desktop.services.library import Opened
from gcm_desktop.services.ports import JobRunner, SubmissionStore

UNDO_STEPS = 500
"""Steps of undo kept in memory; the journal keeps every text beyond that."""


class Saving(StrEnum):
    """Whether what is in memory is on disk."""

    SAVED = "saved"
    SAVING = "saving"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class SaveState:
    """The truth about saving; ``at`` is the UTC time of the last commit or of the first failure."""

    saving: Saving
    at: str
    fault: Exception | None = None


@dataclass(frozen=True, slots=True)
class Altered:
    """Tells a listener which change was made and by whom, so that a view skips its own echo."""

    change: Change
    origin: object


class DraftSession:
    """A draft open for writing.

    Attributes:
        submission: The current value, changes that wait included.
        framework: The framework it is written with.
        save_state: The truth about saving.
    """

    def __init__(
        self,
        opened: Opened,
        store: SubmissionStore,
        jobs: JobRunner,
        now: Callable[[], str],
        last_saved: str,
        ask_for_flush: Callable[[], None],
    ) -> None:
        self.submission: Submission = opened.submission
        self.framework: Framework = opened.framework
        self.save_state = SaveState(Saving.SAVED, last_saved)
        self._store = store
        self._jobs = jobs
        self._now = now
        self._ask_for_flush = ask_for_flush
        self._waiting: list[Change] = []
        self._in_flight: tuple[Change, ...] = ()
        self._undo: list[tuple[Change, ...]] = []
        self._redo: list[tuple[Change, ...]] = []
        self._alteration_listeners: list[Callable[[Altered], None]] = []
        self._saving_listeners: list[Callable[[SaveState], None]] = []

    def on_alteration(self, listener: Callable[[Altered], None]) -> None:
        """Call ``listener`` after every change of the value."""
        self._alteration_listeners.append(listener)

    def on_saving(self, listener: Callable[[SaveState], None]) -> None:
        """Call ``listener`` whenever the truth about saving changes."""
        self._saving_listeners.append(listener)

    @property
    def is_on_disk(self) -> bool:
        """True where every accepted change is committed."""
        return not self._waiting and not self._in_flight

    def set_answer(
        self,
        address: Address,
        language: Language | None,
        answer: Answer | None,
        origin: object = None,
    ) -> None:
        """Give, alter or take away an answer; one undo step per field until another is edited.

        The mark of what a translation was made from goes with it (``domain.translation``).

        Raises:
            GcmError: ``record.unknown`` where the record it belongs to is not there (any more).
        """
        if answer is not None:
            expect_record(self.submission, self.framework, address)
        change = set_answer(self.submission, address, language, answer)
        if change is not None:
            # Imported with the first edit: a start has no time to spare for it.
            from gcm_desktop.domain.translation import followed

            marks = _taken_back(self._undo[-1], change) if self._undo else ()
            if not marks:
                mark = followed(self.submission, address, language, answer)
                marks = () if mark is None else (mark,)
            self._make((change, *marks), origin, joins=True)

    def make(self, changes: tuple[Change, ...], origin: object = None) -> None:
        """Make changes as one undo step; raises as ``domain.change.apply``."""
        self._make(changes, origin, joins=False)

    @property
    def can_undo(self) -> bool:
        """True where there is a step to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """True where there is a step to make again."""
        return bool(self._redo)

    def undo(self) -> None:
        """Take the last step back."""
        if self._undo:
            taken_back = tuple(inverse(change) for change in reversed(self._undo[-1]))
            self._take(taken_back)
            self._redo.append(self._undo.pop())
            self._announce(taken_back, None)

    def redo(self) -> None:
        """Make the last step taken back again."""
        if self._redo:
            step = self._redo[-1]
            self._take(step)
            self._undo.append(self._redo.pop())
            self._announce(step, None)

    def flush(self) -> None:
        """Send what waits to the store; quietly nothing where a commit is under way."""
        if self._in_flight or not self._waiting:
            return
        self._in_flight, self._waiting = tuple(self._waiting), []
        if self.save_state.saving is not Saving.FAILED:
            self._say(SaveState(Saving.SAVING, self.save_state.at))
        changes, submission_id = self._in_flight, self.submission.id
        try:
            self._jobs.run_on_store(
                lambda: self._store.apply(submission_id, changes), self._committed, self._failed
            )
        except BaseException:  # no job was begun: without this the changes would wait for ever
            self._wait_again()
            raise

    def copy(self) -> bytes:
        """Return the whole current value as ``submission.json``, for a copy elsewhere."""
        return submission_json(self.submission)

    def _make(self, changes: tuple[Change, ...], origin: object, *, joins: bool) -> None:
        self._take(changes)
        self._redo.clear()
        joined = _one_step(self._undo[-1], changes) if joins and self._undo else None
        if joined is None:
            self._undo.append(changes)
            del self._undo[:-UNDO_STEPS]
        elif _alters_nothing(joined):
            self._undo.pop()
        else:
            self._undo[-1] = joined
        self._announce(changes, origin)

    def _take(self, changes: tuple[Change, ...]) -> None:
        """Take changes into the value and among those that wait; all of them or none."""
        self.submission = apply_all(self.submission, changes)
        for change in changes:
            joined = _joined((self._waiting[-1],), (change,)) if self._waiting else None
            if joined is None:
                self._waiting.append(change)
            else:
                self._waiting[-1:] = joined

    def _announce(self, changes: tuple[Change, ...], origin: object) -> None:
        """Tell the listeners, and ask for a flush even where one of them fails."""
        try:
            if self.save_state.saving is Saving.SAVED:
                self._say(SaveState(Saving.SAVING, self.save_state.at))
            for change in changes:
                for listener in self._alteration_listeners:
                    listener(Altered(change, origin))
        finally:
            self._ask_for_flush()

    def _committed(self, at: str) -> None:
        self._in_flight = ()
        if not self._waiting:
            self._say(SaveState(Saving.SAVED, at))
            return
        try:
            self._say(SaveState(Saving.SAVING, at))
        finally:
            self._ask_for_flush()

    def _failed(self, fault: Exception) -> None:
        self._wait_again()
        is_first = self.save_state.saving is not Saving.FAILED
        since = self._now() if is_first else self.save_state.at
        self._say(SaveState(Saving.FAILED, since, fault))

    def _wait_again(self) -> None:
        self._waiting = [*self._in_flight, *self._waiting]
        self._in_flight = ()

    def _say(self, state: SaveState) -> None:
        self.save_state = state
        for listener in self._saving_listeners:
            listener(state)


def _joined(earlier: tuple[Change, ...], later: tuple[Change, ...]) -> tuple[Change, ...] | None:
    """Return two edits of one answer as one, ``None`` where they are of different answers."""
    match earlier, later:
        case (
            (SetAnswer(address, language, before, _),),
            (SetAnswer(other, other_language, _, after),),
        ) if (address, language) == (other, other_language):
            return (SetAnswer(address, language, before, after),)
    return None


def _one_step(earlier: tuple[Change, ...], later: tuple[Change, ...]) -> tuple[Change, ...] | None:
    """Return two edits of one answer, its marks included, as one; ``None`` for different ones."""
    made: dict[AnswerKey, SetAnswer] = {}
    about: set[AnswerKey] = set()
    for change in (*earlier, *later):
        if not isinstance(change, SetAnswer):
            return None
        key = change.address, change.language
        about.add((marked(change.address), change.language))
        made[key] = SetAnswer(
            *key, made[key].before if key in made else change.before, change.after
        )
    return tuple(made.values()) if len(about) == 1 else None


def _taken_back(step: tuple[Change, ...], change: SetAnswer) -> tuple[SetAnswer, ...]:
    """Return what takes back the marks of a step whose text ``change`` takes back.

    A field has an undo of its own: it gives the former text again and knows nothing of marks.
    """
    if inverse(change) not in step:
        return ()
    about = change.address, change.language
    return tuple(
        SetAnswer(each.address, each.language, each.after, each.before)
        for each in step
        if isinstance(each, SetAnswer)
        and each.address != change.address
        and (marked(each.address), each.language) == about
    )


def _alters_nothing(changes: tuple[Change, ...]) -> bool:
    """True where an edit came back to where it began: a step that would take nothing back."""
    return all(
        isinstance(change, SetAnswer) and change.before == change.after for change in changes
    )
