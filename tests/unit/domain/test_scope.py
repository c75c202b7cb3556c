"""Scopes: what lies in the parts a body is asked for, and a framework that asks only those."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.progress import progress
from gcm_desktop.domain.request import MOST_NOTE, name_of, note_of, scope_of
from gcm_desktop.domain.scope import Boundary, expect_within, is_within, narrowed, projection
from gcm_desktop.domain.submission import Answer, Kind, Record, Submission
from tests.unit.test_packages import pack, submission

IDS = [f"01JZZZZZZZZZZZZZZZZZZZZZZ{end}" for end in "ABCD"]


@pytest.fixture(scope="module")
def framework() -> Framework:
    return framework_from_data(pack())


def text(words: str) -> Answer:
    return Answer(Kind.NARRATIVE, f"<p>{words}</p>")


@pytest.fixture
def whole() -> Submission:
    records = (
        Record("measure", IDS[0], ("objective/6", "objective/7")),
        Record("measure", IDS[1], ("objective/7",)),
        Record("practice", IDS[2], ("objective/6",)),
        Record("statement", IDS[3], ("objective/6",)),
    )
    answers = {
        ("objective/6/progress", "ar"): text("ستة"),
        ("objective/6/progress/@translated_from", "ar"): Answer(Kind.TEXT, "abc"),
        ("objective/6/@approved", None): Answer(Kind.TEXT, "A Person"),
        ("objective/6/progress/@seen_by", None): Answer(Kind.TEXT, "A Person"),
        ("objective/6/action/a/done", None): Answer(Kind.YES_NO, "yes"),
        ("objective/60/progress", "ar"): text("ليس ستة"),
        ("objective/7/progress", "ar"): text("سبعة"),
        (f"measure/{IDS[0]}/title", "ar"): Answer(Kind.TEXT, "مشترك"),
        (f"measure/{IDS[0]}/of_another_program", "ar"): Answer(Kind.TEXT, "x"),
        (f"measure/{IDS[1]}/title", "ar"): Answer(Kind.TEXT, "آخر"),
    }
    return replace(
        submission(),
        languages=("ar", "fr", "en"),
        answers=MappingProxyType(answers),
        records=MappingProxyType({each.id: each for each in records}),
        settings=MappingProxyType({"digits": "western", "lead_body": "Council", "x": "y"}),
    )


def test_a_scope_names_each_part_once(framework: Framework) -> None:
    given = ("objective/22/status", " objective/6 ", "objective/6/progress", "objective/22/status")
    assert scope_of(framework, given) == ("objective/6", "objective/22/status")


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ((), "request.empty"),
        (("objective/99",), "request.part_unknown"),
        (("objective/6/nothing",), "request.part_unknown"),
        (("records/measure",), "request.part_unknown"),
        ((f"measure/{IDS[0]}",), "request.part_unknown"),
    ],
)
def test_what_cannot_be_asked_is_refused(
    framework: Framework, parts: tuple[str, ...], code: str
) -> None:
    with pytest.raises(GcmError) as caught:
        scope_of(framework, parts)
    assert caught.value.code == code


def test_an_item_brings_what_serves_it_and_no_name(framework: Framework, whole: Submission) -> None:
    found = projection(whole, Boundary(framework, ("objective/6",)))
    assert set(found.answers) == {
        ("objective/6/progress", "ar"),
        ("objective/6/progress/@translated_from", "ar"),
        ("objective/6/action/a/done", None),
        (f"measure/{IDS[0]}/title", "ar"),
    }
    assert set(found.records) == {IDS[0], IDS[2]}
    assert found.languages == whole.languages
    assert dict(found.settings) == {"digits": "western"}
    assert found.tombstones == frozenset()
    assert projection(found, Boundary(framework, ("objective/6",))) == found


def test_a_question_brings_what_it_is_a_place_for(framework: Framework, whole: Submission) -> None:
    place = next(
        question.key
        for question in framework.items["objective/6"].questions
        if (question.shows, question.holds) == ("records", "measure")
    )
    found = projection(whole, Boundary(framework, (f"objective/6/{place}",)))
    assert (set(found.records), set(found.answers)) == (
        {IDS[0]}, {(f"measure/{IDS[0]}/title", "ar")}
    )  # fmt: skip
    bare = projection(whole, Boundary(framework, ("objective/6/progress",)))
    assert set(bare.records) == set()
    assert ("objective/6/action/a/done", None) not in bare.answers


@pytest.mark.parametrize(
    ("address", "inside"),
    [
        ("objective/6/challenges", True),
        ("objective/6/@approved", True),
        ("objective/7/progress", False),
        ("section/summary/text", False),
        (f"measure/{IDS[0]}/title", True),
        (f"measure/{IDS[1]}", False),
        (f"statement/{IDS[3]}", False),
    ],
)
def test_what_is_within(
    framework: Framework, whole: Submission, address: str, inside: bool
) -> None:
    assert is_within(address, Boundary(framework, ("objective/6",)), whole) is inside


def test_what_a_record_serves_elsewhere_is_not_for_a_part_to_say(
    framework: Framework, whole: Submission
) -> None:
    boundary = Boundary(framework, ("objective/6",))
    began = projection(whole, boundary)

    def serving(*served: str) -> Submission:
        changed = replace(began.records[IDS[0]], serves=served)
        return replace(began, records=MappingProxyType({**began.records, IDS[0]: changed}))

    expect_within(serving("objective/7"), boundary, began)
    for served in (("objective/6",), ("objective/6", "objective/7", "objective/8")):
        with pytest.raises(GcmError) as caught:
            expect_within(serving(*served), boundary, began)
        assert caught.value.code == "merge.outside_scope"
        assert caught.value.details == {"address": f"measure/{IDS[0]}"}


def test_a_narrowed_framework_asks_no_more(framework: Framework, whole: Submission) -> None:
    cut = narrowed(framework, ("objective/6", "objective/22/progress", "declaration/PD-LABOUR"))
    assert list(cut.items) == [
        address for address in framework.items
        if address in ("objective/6", "objective/22", "declaration/PD-LABOUR")
    ]  # fmt: skip
    assert cut.items["objective/6"].questions == framework.items["objective/6"].questions
    assert [each.key for each in cut.items["objective/22"].questions] == ["progress"]
    assert cut.items["objective/22"].actions == ()
    for item in cut.items.values():
        assert set(item.objectives) <= set(cut.items)
    for arrangement in cut.arrangements:
        assert all(group.items for group in arrangement.groups)
        assert {each for group in arrangement.groups for each in group.items} == {
            "objective/6", "objective/22"
        }  # fmt: skip
    with pytest.raises(GcmError, match=r"address\.unknown"):
        cut.question_at("objective/22/status")
    assert cut.question_at("objective/6/action/a/done").kind is Kind.YES_NO
    assert not {"statement", "letter"} & set(cut.record_kinds)
    found = progress(projection(whole, Boundary(framework, ("objective/6",))), cut)
    assert set(found.states) == set(cut.items)


def test_notes_and_names_are_clean_lines() -> None:
    assert note_of("\n أولا\u202e\t\r\nثانيا \n\n") == "أولا\nثانيا"
    assert name_of(" وزارة\nالعمل\u2067 ") == "وزارة العمل"
    with pytest.raises(GcmError, match=r"request\.note_long"):
        note_of("x" * (MOST_NOTE + 1))
