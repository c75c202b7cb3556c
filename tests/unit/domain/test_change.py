from dataclasses import replace
from types import MappingProxyType

import pytest

from gcm_desktop.domain.change import (
    AddRecord,
    Change,
    MoveRecord,
    RemoveRecord,
    SetAnswer,
    SetOutline,
    apply,
    apply_all,
    inverse,
    remove_record,
    set_answer,
)
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.submission import Answer, FrameworkRef, Kind, Record, Submission

FIRST = Record("measure", "01JZZZZZZZZZZZZZZZZZZZZZZA", ("objective/7",), "m")
SECOND = Record("measure", "01JZZZZZZZZZZZZZZZZZZZZZZB", (), "n")
TITLE = f"{FIRST.address}/title"
GIVEN = Submission(
    id="01JZZZZZZZZZZZZZZZZZZZZZZZ",
    country="XS",
    framework=FrameworkRef("arab-regional-review", "2022"),
    languages=("ar", "en"),
    settings=MappingProxyType({"digits": "western"}),
    answers=MappingProxyType(
        {
            (TITLE, "ar"): Answer(Kind.TEXT, "عنوان"),
            (TITLE, "en"): Answer(Kind.TEXT, "title"),
            ("objective/7/status", None): Answer(Kind.CHOICE, "planned"),
        }
    ),
    records=MappingProxyType({FIRST.id: FIRST}),
    tombstones=frozenset({"measure/01JZZZZZZZZZZZZZZZZZZZZZZC"}),
)
GONE = Record("measure", "01JZZZZZZZZZZZZZZZZZZZZZZC")
CHANGES: dict[str, Change] = {
    "new answer": SetAnswer("objective/7/progress", "ar", None, Answer(Kind.NARRATIVE, "<p>ا</p>")),
    "other answer": SetAnswer(
        "objective/7/status", None, Answer(Kind.CHOICE, "planned"), Answer(Kind.CHOICE, "achieved")
    ),
    "answer away": SetAnswer("objective/7/status", None, Answer(Kind.CHOICE, "planned"), None),
    "record": AddRecord(SECOND, (((f"{SECOND.address}/title", "ar"), Answer(Kind.TEXT, "ا")),)),
    "record back": AddRecord(GONE, revives=True),
    "record away": remove_record(GIVEN, FIRST),
    "record never there": replace(remove_record(GIVEN, FIRST), leaves_tombstone=False),
    "record moved": MoveRecord(FIRST, replace(FIRST, order="b", serves=("principle/a",))),
    "outline": SetOutline(("ar", "en"), ("ar", "en", "fr"), (("digits", "western"),), ()),
}


@pytest.mark.parametrize("name", CHANGES)
def test_the_inverse_takes_a_change_back(name: str) -> None:
    change = CHANGES[name]
    made = apply(GIVEN, change)
    assert made != GIVEN
    assert apply(made, inverse(change)) == GIVEN
    assert inverse(inverse(change)) == change


def test_a_removed_record_takes_its_answers_and_leaves_a_tombstone() -> None:
    left = apply(GIVEN, remove_record(GIVEN, FIRST))
    assert list(left.answers_under(FIRST.address)) == []
    assert FIRST.address in left.tombstones
    assert left.choice("objective/7/status") == "planned"


def test_removing_takes_no_answer_of_a_neighbour() -> None:
    neighbour = Record("measure", FIRST.id[:-1])  # its address is the beginning of the other's
    grown = apply_all(
        GIVEN,
        (
            AddRecord(neighbour),
            SetAnswer(f"{neighbour.address}/title", "ar", None, Answer(Kind.TEXT, "جار")),
        ),
    )
    left = apply(grown, remove_record(grown, neighbour))
    assert len(list(left.answers_under(FIRST.address))) == 2


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (AddRecord(FIRST), "record.exists"),
        (RemoveRecord(SECOND), "record.unknown"),
        (MoveRecord(SECOND, SECOND), "record.unknown"),
    ],
)
def test_a_change_of_a_record_that_is_not_as_expected_is_refused(change: Change, code: str) -> None:
    with pytest.raises(GcmError) as caught:
        apply(GIVEN, change)
    assert caught.value.code == code


def test_the_same_answer_is_no_change() -> None:
    assert set_answer(GIVEN, TITLE, "ar", Answer(Kind.TEXT, "عنوان")) is None
    assert set_answer(GIVEN, TITLE, "fr", None) is None


def test_a_change_leaves_the_value_it_was_made_on_alone() -> None:
    before = dict(GIVEN.answers)
    apply(GIVEN, SetAnswer(TITLE, "ar", None, None))
    assert dict(GIVEN.answers) == before
    assert not hasattr(GIVEN.answers, "__setitem__")
