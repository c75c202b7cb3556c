"""The numbers of the overview: every counted item once, nothing above the total."""

from dataclasses import replace
from types import MappingProxyType

from gcm_desktop.domain.assignment import Assignment, Assignments, Body
from gcm_desktop.domain.framework import STATUS
from gcm_desktop.domain.overview import by_body, by_group, by_part, statuses, tally
from gcm_desktop.domain.progress import DraftingState, progress
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind
from tests.unit.content import framework, sample

GIVEN: dict[AnswerKey, Answer] = {
    (f"objective/7/{STATUS}", None): Answer(Kind.CHOICE, "not_applicable"),
    ("objective/7/progress", "ar"): Answer(Kind.NARRATIVE, "<p>لا ينطبق</p>"),
    ("objective/8/progress", "ar"): Answer(Kind.NARRATIVE, "<p>نص</p>"),
}
LABOUR, COUNCIL = Body("L", {"en": "Labour"}), Body("C", {"en": "Council"})
OWED = Assignments(
    (LABOUR, COUNCIL),
    (
        Assignment("objective/9", "L", "2027-02-01"),
        Assignment("objective/10/progress", "L", "2027-01-01"),
        Assignment("objective/7", "C", "2026-01-01"),
    ),
)


def test_every_counted_item_stands_in_one_group_and_one_part() -> None:
    blank = replace(sample(), answers=MappingProxyType(GIVEN), records=MappingProxyType({}))
    found = progress(blank, framework())
    whole = tally(found, found.counted)
    assert whole.total == found.total
    assert whole.counts[DraftingState.NOT_APPLICABLE] == 1
    assert whole.counts[DraftingState.DRAFTING] == 1
    assert whole.done == 0
    parts = dict(by_part(found, framework()))
    assert sum(counts.total for counts in parts.values()) == found.total
    for arrangement in framework().arrangements:
        groups = by_group(found, framework(), arrangement.key)
        assert sum(counts.total for _, counts in groups) == parts["objective"].total == 23


def test_what_is_not_applicable_is_not_open() -> None:
    blank = replace(sample(), answers=MappingProxyType(GIVEN), records=MappingProxyType({}))
    found = progress(blank, framework())
    assert tally(found, ("objective/7", "objective/8")).first_open == "objective/8"
    assert tally(found, ("objective/7",)).first_open == ""


def test_a_body_is_told_what_it_owes_and_when_next() -> None:
    blank = replace(sample(), answers=MappingProxyType(GIVEN), records=MappingProxyType({}))
    rows = by_body(progress(blank, framework(), OWED), OWED)
    assert [(body, counts.total, due) for body, counts, due in rows] == [
        ("L", 2, "2027-01-01"),
        ("C", 1, ""),
    ]
    assert rows[0][1].counts[DraftingState.AWAITING] == 2


def test_statuses_name_every_objective_once() -> None:
    blank = replace(sample(), answers=MappingProxyType(GIVEN))
    found = statuses(blank, framework())
    assert len(found) == 23
    assert dict(found)["objective/7"] == "not_applicable"
    assert dict(found)["objective/8"] == ""
