"""Who is awaited: progress with assignments, decided by what is missing and nothing else."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from gcm_desktop.domain.assignment import Assignment, Assignments, Body
from gcm_desktop.domain.progress import DraftingState, Progress, progress
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record, Submission
from tests.unit.content import framework, sample

ITEM, STATUS, TEXT = "objective/7", "objective/7/status", "objective/7/progress"
OPTIONAL = "objective/7/challenges"
PRINCIPLE = "principle/g"
CHOSEN = (STATUS, None, Answer(Kind.CHOICE, "planned"))
NOT_APPLICABLE = (STATUS, None, Answer(Kind.CHOICE, "not_applicable"))
WRITTEN = (TEXT, "ar", Answer(Kind.NARRATIVE, "<p>ا</p>"))
ELSEWHERE = (TEXT, "en", Answer(Kind.NARRATIVE, "<p>a</p>"))
Given = tuple[str, str | None, Answer]


def submission(*given: Given) -> Submission:
    answers: dict[AnswerKey, Answer] = {(address, language): a for address, language, a in given}
    return replace(
        sample(),
        answers=MappingProxyType(answers),
        records=MappingProxyType({}),
        languages=("ar", "en"),
    )


def assigned(parts: dict[str, str]) -> Assignments:
    """Return assignments by address to the bodies A, B and C."""
    bodies = [Body(name, MappingProxyType({"en": name})) for name in "ABC"]
    return Assignments(bodies, [Assignment(about, body) for about, body in parts.items()])


def found(assignments: Assignments, *given: Given) -> Progress:
    return progress(submission(*given), framework(), assignments)


@pytest.mark.parametrize(
    ("parts", "given", "state", "bodies"),
    [
        ({ITEM: "A"}, (), "awaiting", ("A",)),
        ({ITEM: "A"}, (CHOSEN,), "awaiting", ("A",)),
        ({ITEM: "A"}, (CHOSEN, ELSEWHERE), "awaiting", ("A",)),
        ({ITEM: "A"}, (CHOSEN, WRITTEN), "ready", ()),
        ({ITEM: "A"}, (NOT_APPLICABLE,), "awaiting", ("A",)),
        ({ITEM: "A"}, (NOT_APPLICABLE, WRITTEN), "not_applicable", ()),
        ({TEXT: "B"}, (), "awaiting", ("B",)),
        ({TEXT: "B"}, (WRITTEN,), "drafting", ()),
        ({STATUS: "B"}, (CHOSEN,), "drafting", ()),
        ({ITEM: "A", TEXT: "B"}, (), "awaiting", ("A", "B")),
        ({ITEM: "A", TEXT: "B"}, (CHOSEN,), "awaiting", ("B",)),
        ({ITEM: "A", TEXT: "B"}, (WRITTEN,), "awaiting", ("A",)),
        ({ITEM: "A", STATUS: "A"}, (), "awaiting", ("A",)),
        ({OPTIONAL: "C"}, (), "not_started", ()),
        ({OPTIONAL: "C"}, (CHOSEN,), "drafting", ()),
        ({"objective/70": "A"}, (), "not_started", ()),
    ],
)
def test_an_item_waits_for_whoever_owes_what_is_missing(
    parts: dict[str, str], given: tuple[Given, ...], state: str, bodies: tuple[str, ...]
) -> None:
    progressed = found(assigned(parts), *given)
    assert progressed.states[ITEM].value == state
    assert progressed.awaiting.get(ITEM, ()) == bodies
    counts = progressed.counts()
    assert counts["awaiting"] == (state == "awaiting")
    assert sum(counts.values()) == 2 * counts["total"]


def test_an_item_that_requires_nothing_waits_until_something_is_said() -> None:
    assignments = assigned({PRINCIPLE: "A"})
    said = (f"{PRINCIPLE}/application", "ar", Answer(Kind.NARRATIVE, "<p>ا</p>"))
    assert found(assignments).awaiting == {PRINCIPLE: ("A",)}
    assert found(assignments, said).states[PRINCIPLE] is DraftingState.READY
    assert found(assignments).counts()["awaiting"] == 0, "it is not counted"


def test_entries_that_address_others_wait_for_nobody() -> None:
    others = [item.address for item in framework().items.values() if not item.reporting]
    assert found(assigned(dict.fromkeys(others, "A"))).awaiting == {}


def test_without_assignments_nobody_is_awaited() -> None:
    for assignments in (Assignments(), Assignments((), [Assignment(ITEM, "gone")])):
        progressed = found(assignments, CHOSEN)
        assert (progressed.awaiting, progressed.owed) == ({}, frozenset())
        assert progressed.states == progress(submission(CHOSEN), framework()).states


def test_what_is_owed() -> None:
    parts = {
        ITEM: "A",
        TEXT: "B",
        OPTIONAL: "C",
        "records/measure": "C",
        "objective/7/measure": "A",
    }
    assignments = assigned(parts)
    assert found(assignments).owed == set(parts)
    assert found(assignments, CHOSEN).owed == set(parts) - {ITEM}
    assert found(assignments, NOT_APPLICABLE).owed == {TEXT, "records/measure"}
    assert found(assignments, NOT_APPLICABLE, WRITTEN).owed == {"records/measure"}
    record = Record("measure", "01JZZZZZZZZZZZZZZZZZZZZZZA", (ITEM,))
    given = replace(submission(CHOSEN, WRITTEN), records=MappingProxyType({record.id: record}))
    assert progress(given, framework(), assignments).owed == {OPTIONAL}
