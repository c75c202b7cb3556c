"""Any order of edits, flushes, commits, failures, undo and redo: nothing accepted is ever lost."""

from itertools import count

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from gcm_desktop.domain.change import AddRecord, MoveRecord, SetAnswer, remove_record
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.submission import Answer, Kind, Record, Submission
from gcm_desktop.services.draft_session import DraftSession, Saving
from gcm_desktop.services.library import Opened
from tests.contract.memory_store import MemoryStore
from tests.unit.content import framework
from tests.unit.services.fakes import HeldJobs

RECORD = Record("measure", "01JZZZZZZZZZZZZZZZZZZZZZZA")
TITLE = f"{RECORD.address}/title"
EMPTY = Submission("01JZZZZZZZZZZZZZZZZZZZZZZZ", "XS", framework().ref, ("ar", "en"))
PLACES = [("objective/7/note", "ar"), ("objective/7/note", "en"), ("objective/8/note", "ar")]
FAULTS = [GcmError("store.full", Reaction.ENVIRONMENT), OSError(5, "input/output error")]
answers = st.none() | st.sampled_from("abc").map(lambda letter: Answer(Kind.TEXT, letter))


class Editing(RuleBasedStateMachine):
    """A session over a fake store, with a job runner that commits or fails when told."""

    def __init__(self) -> None:
        super().__init__()
        clock = count()
        self.store = MemoryStore(lambda: f"{next(clock):09d}")
        self.store.create(EMPTY)
        self.jobs = HeldJobs()
        self.is_asked_to_flush = False
        self.session = DraftSession(
            Opened(EMPTY, framework()),
            self.store,
            self.jobs,
            lambda: f"{next(clock):09d}",
            "",
            self._asked,
        )
        self.seen = [EMPTY]
        self.undone: list[Submission] = []

    def _asked(self) -> None:
        self.is_asked_to_flush = True

    def _edited(self, before: Submission) -> None:
        if self.session.submission != before:
            self.seen.append(self.session.submission)
            self.undone.clear()

    @rule(place=st.sampled_from(PLACES), answer=answers)
    def give_an_answer(self, place: tuple[str, str], answer: Answer | None) -> None:
        before = self.session.submission
        self.session.set_answer(*place, answer)
        assert self.session.submission.answer(*place) == answer
        self._edited(before)

    @rule(answer=answers)
    def name_the_record(self, answer: Answer | None) -> None:
        before = self.session.submission
        try:
            self.session.set_answer(TITLE, "ar", answer)
        except GcmError as fault:
            assert fault.code == "record.unknown"
            assert RECORD.id not in before.records
            assert self.session.submission is before
        self._edited(before)

    @rule()
    def add_or_remove_the_record(self) -> None:
        before = self.session.submission
        if RECORD.id in before.records:
            self.session.make((remove_record(before, before.records[RECORD.id]),))
        else:
            title = SetAnswer(TITLE, "ar", None, Answer(Kind.TEXT, "a"))
            revives = RECORD.address in before.tombstones
            self.session.make((AddRecord(RECORD, revives=revives), title))
        self._edited(before)

    @rule(order=st.sampled_from("bcd"))
    def move_the_record(self, order: str) -> None:
        before = self.session.submission
        record = before.records.get(RECORD.id, RECORD)
        change = MoveRecord(record, Record(record.kind, record.id, (), order))
        if record.id in before.records and change.before != change.after:
            self.session.make((change,))
        elif record.id not in before.records:
            try:
                self.session.make((change,))
            except GcmError as fault:
                assert fault.code == "record.unknown"
            assert self.session.submission is before
        self._edited(before)

    @precondition(lambda self: self.session.can_undo)
    @rule()
    def undo(self) -> None:
        before = self.session.submission
        self.session.undo()
        assert self.session.submission != before
        assert self.session.submission in self.seen
        self.undone.append(before)

    @rule()
    def redo(self) -> None:
        assert self.session.can_redo is bool(self.undone)
        self.session.redo()
        if self.undone:
            assert self.session.submission == self.undone.pop()

    @rule()
    def undo_and_redo_everything(self) -> None:
        now, steps = self.session.submission, 0
        while self.session.can_undo:
            self.session.undo()
            steps += 1
        assert self.session.submission == EMPTY
        for _ in range(steps):
            self.session.redo()
        assert self.session.submission == now

    @rule()
    def flush(self) -> None:
        self.is_asked_to_flush = False
        self.session.flush()
        assert len(self.jobs.waiting) <= 1

    @rule()
    def commit(self) -> None:
        self.jobs.finish()

    @precondition(lambda self: self.jobs.waiting)
    @rule(fault=st.sampled_from(FAULTS))
    def fail(self, fault: Exception) -> None:
        before = self.store.load(EMPTY.id)
        self.jobs.finish(fault)
        assert self.session.save_state.saving is Saving.FAILED
        assert self.session.save_state.fault is fault
        assert self.store.load(EMPTY.id) == before

    @invariant()
    def saved_means_on_disk(self) -> None:
        is_saved = self.session.save_state.saving is Saving.SAVED
        assert is_saved is self.session.is_on_disk
        if is_saved:
            assert self.store.load(EMPTY.id) == self.session.submission

    @invariant()
    def what_waits_is_asked_for(self) -> None:
        """After a failure the owner tries again by itself; before it, the session has asked."""
        if self.session.save_state.saving is Saving.SAVING and not self.jobs.waiting:
            assert self.is_asked_to_flush

    def teardown(self) -> None:
        """Whatever happened: when the store works again, it holds the value."""
        for _ in range(3):
            self.session.flush()
            self.jobs.finish()
        assert self.session.save_state.saving is Saving.SAVED
        assert self.store.load(EMPTY.id) == self.session.submission
        numbers = [entry.number for entry in self.store.journal(EMPTY.id, 10**6)]
        assert numbers == sorted(numbers, reverse=True)


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
