from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from gcm_desktop.domain.change import AddRecord, MoveRecord, SetAnswer, remove_record
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.richtext import from_plain, to_html
from gcm_desktop.domain.submission import Answer, Kind, Record, Submission
from gcm_desktop.services.draft_session import UNDO_STEPS, Altered, DraftSession, SaveState, Saving
from gcm_desktop.services.library import Opened
from tests.contract.memory_store import MemoryStore
from tests.unit.content import framework
from tests.unit.services.fakes import HeldJobs

START = "2026-05-05T08:00:00Z"
PLACE, OTHER = "objective/7/progress", "objective/8/progress"
RECORD = Record("measure", "01JZZZZZZZZZZZZZZZZZZZZZZA")
FULL = GcmError("store.full", Reaction.ENVIRONMENT)


def says(text: str) -> Answer:
    return Answer(Kind.NARRATIVE, to_html(from_plain(text)))


@dataclass
class Desk:
    """A session with its fakes and what it said."""

    session: DraftSession
    store: MemoryStore
    jobs: HeldJobs
    asked: list[None]
    on_asking: list[Callable[[], None]]
    states: list[SaveState] = field(default_factory=list)

    def type(self, text: str, place: str = PLACE) -> None:
        self.session.set_answer(place, "ar", says(text) if text else None)

    def save(self, fault: Exception | None = None) -> None:
        self.session.flush()
        self.jobs.finish(fault)

    @property
    def on_disk(self) -> Submission:
        return self.store.load(self.session.submission.id)

    @property
    def saving(self) -> str:
        return self.session.save_state.saving.value

    def text(self, place: str = PLACE) -> str:
        found = self.session.submission.answer(place, "ar")
        return found.text if found else ""


@pytest.fixture
def desk() -> Desk:
    times = iter(f"2026-05-05T{n // 60:02d}:{n % 60:02d}:00Z" for n in range(600, 1400))
    empty = Submission("01JZZZZZZZZZZZZZZZZZZZZZZZ", "XS", framework().ref, ("ar", "en"))
    store = MemoryStore(lambda: next(times))
    store.create(empty)
    jobs, asked, on_asking = HeldJobs(), list[None](), list[Callable[[], None]]()

    def ask() -> None:
        asked.append(None)
        for act in on_asking:
            act()

    session = DraftSession(
        Opened(empty, framework()),
        store,
        jobs,
        lambda: next(times),
        START,
        ask,
    )
    made = Desk(session, store, jobs, asked, on_asking)
    session.on_saving(made.states.append)
    return made


def test_a_session_begins_saved(desk: Desk) -> None:
    assert desk.session.save_state == SaveState(Saving.SAVED, START)
    assert desk.session.is_on_disk
    assert not desk.session.can_undo
    desk.session.flush()
    assert desk.jobs.waiting == []


def test_an_edit_counts_as_saved_after_the_commit_only(desk: Desk) -> None:
    desk.type("أول")
    assert desk.asked
    assert desk.saving == "saving"
    desk.session.flush()
    assert desk.saving == "saving"
    assert not desk.session.is_on_disk
    desk.jobs.finish()
    assert desk.saving == "saved"
    assert desk.session.save_state.at > START
    assert desk.on_disk == desk.session.submission


def test_what_is_typed_during_a_commit_waits_and_is_asked_for(desk: Desk) -> None:
    desk.type("أول")
    desk.session.flush()
    desk.type("أول وثان")
    desk.session.flush()
    assert len(desk.jobs.waiting) == 1
    desk.asked.clear()
    desk.jobs.finish()
    assert desk.saving == "saving"
    assert desk.asked
    desk.save()
    assert desk.saving == "saved"
    assert desk.on_disk == desk.session.submission


def test_a_failure_is_told_since_when_and_ends_with_the_next_commit(desk: Desk) -> None:
    desk.type("أول")
    desk.save(FULL)
    first = desk.session.save_state
    assert (first.saving, first.fault) == (Saving.FAILED, FULL)
    desk.type("أول وثان")
    desk.save(FULL)
    assert desk.session.save_state.at == first.at
    desk.session.flush()
    assert desk.saving == "failed"
    desk.jobs.finish()
    assert desk.session.save_state.saving is Saving.SAVED
    assert desk.session.save_state.fault is None
    assert desk.on_disk == desk.session.submission


def test_a_store_that_refuses_is_no_loss(desk: Desk) -> None:
    desk.type("أول")
    desk.session.flush()
    desk.type("ثان", OTHER)
    desk.jobs.finish(FULL)
    desk.save()
    assert desk.on_disk.answer(PLACE, "ar") == says("أول")
    assert desk.on_disk.answer(OTHER, "ar") == says("ثان")


def test_a_runner_that_takes_no_job_is_no_loss(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    run = desk.jobs.run_on_store

    def closed(*_: object) -> None:
        raise RuntimeError("cannot schedule new futures after shutdown")

    desk.type("أول")
    monkeypatch.setattr(desk.jobs, "run_on_store", closed)
    with pytest.raises(RuntimeError):
        desk.session.flush()
    assert not desk.session.is_on_disk
    monkeypatch.setattr(desk.jobs, "run_on_store", run)
    desk.save()
    assert desk.session.is_on_disk
    assert desk.on_disk == desk.session.submission


def test_edits_of_one_answer_are_one_step_until_another_is_edited(desk: Desk) -> None:
    for text in ("أ", "أب", "أبج"):
        desk.type(text)
    desk.type("ثان", OTHER)
    desk.type("أبجد")
    desk.session.undo()
    assert desk.text() == "أبج"
    desk.session.undo()
    assert (desk.text(), desk.text(OTHER)) == ("أبج", "")
    desk.session.undo()
    assert desk.text() == ""
    assert not desk.session.can_undo
    for _ in range(3):
        desk.session.redo()
    assert (desk.text(), desk.text(OTHER)) == ("أبجد", "ثان")
    assert not desk.session.can_redo


def test_a_text_typed_and_deleted_leaves_no_step_that_does_nothing(desk: Desk) -> None:
    desk.type("ثان", OTHER)
    desk.type("أ")
    desk.type("")
    desk.session.undo()
    assert desk.text(OTHER) == ""
    desk.save()
    assert desk.on_disk == desk.session.submission


def test_a_new_edit_ends_what_could_be_made_again(desk: Desk) -> None:
    desk.type("أ")
    desk.session.undo()
    desk.type("ب")
    assert not desk.session.can_redo


def test_the_same_answer_again_changes_nothing(desk: Desk) -> None:
    desk.type("أ")
    desk.save()
    desk.asked.clear()
    desk.type("أ")
    assert desk.saving == "saved"
    assert desk.asked == []


def test_several_changes_are_one_step_and_all_or_none(desk: Desk) -> None:
    title = SetAnswer(f"{RECORD.address}/title", "ar", None, Answer(Kind.TEXT, "تدبير"))
    desk.session.make((AddRecord(RECORD), title))
    before = desk.session.submission
    with pytest.raises(GcmError):
        desk.session.make((title, AddRecord(RECORD)))
    assert desk.session.submission is before
    desk.session.undo()
    assert not desk.session.submission.records
    assert not desk.session.submission.answers
    desk.session.redo()
    assert desk.session.submission == before
    desk.save()
    assert desk.on_disk == before


def test_a_step_is_taken_back_from_its_end(desk: Desk) -> None:
    first, second, third = says("أ"), says("ب"), says("ج")
    desk.type("أ")
    desk.session.make(
        (SetAnswer(PLACE, "ar", first, second), SetAnswer(PLACE, "ar", second, third))
    )
    desk.session.undo()
    assert desk.text() == "أ"
    desk.session.redo()
    assert desk.text() == "ج"


def test_a_removed_record_comes_back_with_its_answers(desk: Desk) -> None:
    desk.session.make((AddRecord(RECORD),))
    desk.session.set_answer(f"{RECORD.address}/title", "ar", Answer(Kind.TEXT, "تدبير"))
    before = desk.session.submission
    desk.session.make((remove_record(before, RECORD),))
    assert desk.session.submission.tombstones
    desk.save()
    desk.session.undo()
    assert desk.session.submission == before
    desk.save()
    assert desk.on_disk == before


def test_an_answer_of_a_removed_record_is_refused(desk: Desk) -> None:
    """A field that gives its text up late must not leave an answer that belongs to nothing."""
    with pytest.raises(GcmError) as caught:
        desk.session.set_answer(f"{RECORD.address}/title", "ar", Answer(Kind.TEXT, "متأخر"))
    assert caught.value.code == "record.unknown"
    assert not desk.session.can_undo
    desk.session.set_answer(f"{RECORD.address}/title", "ar", None)
    assert desk.session.is_on_disk


def test_a_step_that_cannot_be_made_changes_nothing(desk: Desk) -> None:
    with pytest.raises(GcmError):
        desk.session.make((MoveRecord(RECORD, RECORD),))
    assert not desk.session.can_undo
    assert desk.saving == "saved"


def test_listeners_hear_of_a_change_when_it_can_be_undone(desk: Desk) -> None:
    """A view that follows the session shows undo and redo as they are after the change."""
    heard: list[tuple[bool, bool]] = []
    session = desk.session
    session.on_alteration(lambda _: heard.append((session.can_undo, session.can_redo)))
    desk.type("أ")
    session.undo()
    session.redo()
    assert heard == [(True, False), (False, True), (True, False)]


def test_listeners_hear_who_made_a_change(desk: Desk) -> None:
    heard: list[Altered] = []
    desk.session.on_alteration(heard.append)
    origin = object()
    desk.session.set_answer(PLACE, "ar", says("أ"), origin)
    desk.session.undo()
    assert [altered.origin for altered in heard] == [origin, None]


def test_a_listener_that_fails_does_not_keep_the_edit_from_the_disk(desk: Desk) -> None:
    def fail(_: object) -> None:
        raise ZeroDivisionError

    desk.session.on_alteration(fail)
    with pytest.raises(ZeroDivisionError):
        desk.type("أ")
    assert desk.asked
    assert desk.session.can_undo
    desk.save()
    assert desk.on_disk.answer(PLACE, "ar") == says("أ")


def test_a_flush_at_once_leaves_the_truth(desk: Desk) -> None:
    """Where asking for a flush flushes and the job runs at once, the last word is saved."""
    session, jobs = desk.session, desk.jobs

    def save_at_once() -> None:
        session.flush()
        jobs.finish()

    desk.on_asking.append(save_at_once)
    desk.type("أ")
    desk.type("أب")
    assert desk.saving == "saved"
    assert desk.on_disk == session.submission


def test_no_more_steps_are_kept_than_said(desk: Desk) -> None:
    for number in range(UNDO_STEPS + 20):
        desk.type(str(number), (PLACE, OTHER)[number % 2])
    steps = 0
    while desk.session.can_undo:
        desk.session.undo()
        steps += 1
    assert steps == UNDO_STEPS


def test_a_copy_elsewhere_holds_what_waits(desk: Desk) -> None:
    desk.type("لم يحفظ بعد")
    assert "لم يحفظ بعد" in desk.session.copy().decode()
