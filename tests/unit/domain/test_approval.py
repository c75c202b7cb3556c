from dataclasses import replace
from types import MappingProxyType

import pytest

from gcm_desktop.domain.approval import (
    Approval,
    approval_of,
    approved,
    fingerprint,
    is_lapsed,
    is_valid,
    withdrawn,
)
from gcm_desktop.domain.author import Author
from gcm_desktop.domain.change import AddRecord, Change, MoveRecord, apply, set_answer
from gcm_desktop.domain.checks import check
from gcm_desktop.domain.progress import DraftingState, progress
from gcm_desktop.domain.submission import Answer, AnswerKey, FrameworkRef, Kind, Record, Submission
from tests.unit.content import framework

ITEM = "objective/7"
EMPTY = Submission(
    "01J00000000000000000000000", "XS", FrameworkRef("arab-regional-review", "2022"), ("ar", "en")
)
WHO = Author("ليلى", "وزارة الداخلية")
MEASURE = Record("measure", "01J00000000000000000000001", (ITEM, "objective/8"))


def text(letters: str) -> Answer:
    return Answer(Kind.NARRATIVE, f"<p>{letters}</p>")


def given() -> Submission:
    answers: dict[AnswerKey, Answer] = {
        (f"{ITEM}/progress", "ar"): text("نص"),
        (f"{ITEM}/progress", "en"): text("text"),
        ("objective/8/progress", "ar"): text("آخر"),
        (f"{MEASURE.address}/title", "ar"): Answer(Kind.TEXT, "تدبير"),
    }
    records = MappingProxyType({MEASURE.id: MEASURE})
    return replace(EMPTY, answers=MappingProxyType(answers), records=records)


def with_approval(content: Submission) -> Submission:
    change = approved(content, ITEM, WHO, "2026-05-04T10:00:00Z", "a" * 64)
    assert change is not None
    return apply(content, change)


def edit(address: str, language: str | None, answer: Answer | None) -> Change:
    change = set_answer(with_approval(given()), address, language, answer)
    assert change is not None
    return change


def test_an_approval_names_person_body_time_and_snapshot() -> None:
    content = with_approval(given())
    approval = approval_of(content, ITEM)
    assert approval == Approval(WHO, "2026-05-04T10:00:00Z", "a" * 64, fingerprint(given(), ITEM))
    assert is_valid(content, ITEM)
    assert progress(content, framework()).states[ITEM] is DraftingState.APPROVED
    taken_back = withdrawn(content, ITEM)
    assert taken_back is not None
    assert apply(content, taken_back) == given()


@pytest.mark.parametrize(
    ("change", "lapses"),
    [
        # what is said about the objective, in whatever language, or by a record shown there
        (edit(f"{ITEM}/progress", "ar", text("نص ثان")), True),
        (edit(f"{ITEM}/progress", "en", None), True),
        (edit(f"{ITEM}/action/a/done", None, Answer(Kind.YES_NO, "yes")), True),
        (edit(f"{MEASURE.address}/title", "ar", Answer(Kind.TEXT, "آخر")), True),
        (MoveRecord(MEASURE, replace(MEASURE, serves=("objective/8",))), True),
        (AddRecord(Record("practice", "01J00000000000000000000002", (ITEM,))), True),
        (edit("objective/8/progress", "ar", None), False),
        (edit(f"{ITEM}/progress/@translated_from", "en", Answer(Kind.TEXT, "ar:x")), False),
        (MoveRecord(MEASURE, replace(MEASURE, order="b")), False),
        (MoveRecord(MEASURE, replace(MEASURE, serves=(ITEM,))), False),
    ],
)
def test_an_approval_lapses_when_what_is_said_changes(change: Change, lapses: bool) -> None:
    content = apply(with_approval(given()), change)
    assert is_lapsed(content, ITEM) is lapses
    assert is_valid(content, ITEM) is not lapses
    state = progress(content, framework()).states[ITEM]
    assert (state is DraftingState.APPROVED) is not lapses
    assert approval_of(content, ITEM) is not None, "it stays visible"
    told = [each.address for each in check(content, framework()) if each.code == "approval.lapsed"]
    assert told == ([ITEM] if lapses else [])


@pytest.mark.parametrize("mark", ["x", "[]", '{"name":1}', "[" * 100_000])
def test_a_mark_of_another_form_names_nobody_and_never_counts(mark: str) -> None:
    key = f"{ITEM}/@approved", None
    content = replace(given(), answers=MappingProxyType({key: Answer(Kind.TEXT, mark)}))
    assert approval_of(content, ITEM) == Approval()
    assert is_lapsed(content, ITEM)
