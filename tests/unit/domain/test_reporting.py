"""Write once, report twice: what is said elsewhere, referring to it, what nothing speaks to."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from gcm_desktop.domain.change import apply, inverse
from gcm_desktop.domain.checks import Severity, check
from gcm_desktop.domain.reporting import (
    Silence,
    coverage,
    reference_question,
    referenced,
    referring,
    said_elsewhere,
)
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record, Submission
from tests.unit.content import ARAB, FORUM, framework, sample

ENTRY, PRINCIPLE = "declaration/PD-GENDER", "principle/g"
"""The framework links the entry with objectives 7, 6 and 16, the principle with none."""
Given = tuple[str, str | None, Answer]


def written(html: str = "<p>a</p>") -> Answer:
    return Answer(Kind.NARRATIVE, html)


def status(key: str) -> Answer:
    return Answer(Kind.CHOICE, key)


def referring_to(*objectives: str) -> Answer:
    return Answer(Kind.REFERENCE, " ".join(objectives))


def holding(*given: Given, records: tuple[Record, ...] = ()) -> Submission:
    answers: dict[AnswerKey, Answer] = {(address, language): a for address, language, a in given}
    return replace(
        sample(),
        answers=MappingProxyType(answers),
        records=MappingProxyType({record.id: record for record in records}),
        languages=("ar", "en"),
    )


def silent(submission: Submission) -> dict[str, bool]:
    found = coverage(submission, framework())
    return {each.address: each.refers_to_nothing for each in found.entries + found.principles}


def test_linked_objectives_are_cited_in_the_order_of_the_framework() -> None:
    given = holding(
        ("objective/7/status", None, status("achieved")),
        ("objective/6/progress", "ar", written("<ul><li>واحد اثنان</li></ul><p>ثلاثة</p>")),
        ("objective/6/progress", "en", written("<p>One two</p><p>three</p>")),
        ("objective/16/challenges", "ar", written("<p>صعوبة</p>")),
        ("objective/16/progress", "fr", written("<p>d’une langue retirée</p>")),
        (f"{ENTRY}/reported_in", None, referring_to("objective/6")),
    )
    seven, six, sixteen = said_elsewhere(given, framework(), framework().item(ENTRY), "en")
    assert (seven.objective, seven.question, seven.opening) == ("objective/7", "", "")
    assert (six.question, six.language, six.languages) == (
        "objective/6/progress", "en", ("ar", "en")
    )  # fmt: skip
    assert (six.opening, six.words, six.is_referenced) == ("One two", 3, True)
    assert (sixteen.question, sixteen.language) == ("objective/16/challenges", "ar")
    assert (sixteen.opening, sixteen.is_referenced, sixteen.via) == ("صعوبة", False, ())


def test_a_principle_finds_the_objectives_it_shares_most_records_with_first() -> None:
    serves = (("objective/5", PRINCIPLE), ("objective/10", PRINCIPLE), ("objective/10", PRINCIPLE))
    records = tuple(Record("measure", f"{at}", each) for at, each in enumerate(serves))
    given = holding(records=(*records, Record("pledge", "9", ("objective/1",))))
    found = said_elsewhere(given, framework(), framework().item(PRINCIPLE), "ar")
    assert [(each.objective, each.via) for each in found] == [
        ("objective/10", ("measure/1", "measure/2")),
        ("objective/5", ("measure/0",)),
    ]


@pytest.mark.parametrize("address", ["objective/6", "declaration/PD-70", "section/summary"])
def test_only_entries_of_states_and_principles_take_up_what_is_said(address: str) -> None:
    assert said_elsewhere(sample(), framework(), framework().item(address), "ar") == ()


@pytest.mark.parametrize("name", [ARAB, FORUM])
def test_every_entry_of_states_and_every_principle_can_refer(name: str) -> None:
    items = framework(name).items.values()
    asked = {item.address for item in items if reference_question(item) is not None}
    wanted = {item.address for item in items if item.reporting and item.kind in (
        "declaration", "principle")}  # fmt: skip
    assert asked == wanted


@pytest.mark.parametrize("address", [ENTRY, PRINCIPLE])
def test_referring_is_one_change_that_can_be_taken_back(address: str) -> None:
    item, before = framework().item(address), holding()
    given = before
    for objective in ("objective/16", "objective/7"):
        change = referring(given, item, objective, is_wanted=True)
        assert change is not None
        given = apply(given, change)
    assert given.choice(f"{address}/reported_in") == "objective/7 objective/16"
    assert referring(given, item, "objective/7", is_wanted=True) is None
    change = referring(given, item, "objective/7", is_wanted=False)
    assert change is not None
    assert referenced(apply(given, change), item) == ("objective/16",)
    assert apply(apply(given, change), inverse(change)) == given
    last = referring(apply(given, change), item, "objective/16", is_wanted=False)
    assert last is not None
    assert last.after is None


def test_where_the_framework_asks_for_no_reference_none_is_made() -> None:
    item = replace(framework().item(PRINCIPLE), questions=framework().item(PRINCIPLE).questions[:1])
    assert referring(holding(), item, "objective/7", is_wanted=True) is None


@pytest.mark.parametrize(
    ("given", "records", "expected"),
    [
        ((), (), False),
        (((f"{ENTRY}/status", None, status("in_progress")),), (), False),
        (((f"{ENTRY}/status", None, status("not_applicable")),), (), None),
        (((f"{ENTRY}/progress", "en", written()),), (), None),
        (((f"{ENTRY}/progress", "fr", written()),), (), False),
        (((f"{ENTRY}/@approved", None, Answer(Kind.TEXT, "x")),), (), False),
        ((), (Record("pledge", "1", (ENTRY,)),), None),
        (((f"{ENTRY}/reported_in", None, referring_to("objective/6", "objective/7")),), (), True),
        (
            (
                (f"{ENTRY}/reported_in", None, referring_to("objective/6", "objective/7")),
                ("objective/7/action/a/note", "ar", Answer(Kind.TEXT, "x")),
            ),
            (),
            None,
        ),
        (
            ((f"{ENTRY}/reported_in", None, referring_to("objective/6")),),
            (Record("measure", "1", ("objective/6",)),),
            None,
        ),
    ],
    ids=["bare", "status", "out", "text", "other-language", "mark", "record", "empty-reference",
         "reference", "reference-to-record"],
)  # fmt: skip
def test_what_speaks_to_an_entry(
    given: tuple[Given, ...], records: tuple[Record, ...], expected: bool | None
) -> None:
    """``None``: something speaks to it; True: it refers to where nothing is written."""
    assert silent(holding(*given, records=records)).get(ENTRY) is expected


def test_an_empty_submission_is_silent_on_all_but_what_addresses_others() -> None:
    found = coverage(holding(), framework())
    items = [item for item in framework().items.values() if item.reporting]
    wanted = [item.address for item in items if item.kind in ("declaration", "principle")]
    assert [each.address for each in found.entries + found.principles] == wanted
    assert found.areas == framework().arrangements[0].groups
    assert found.total == len(wanted) + len(found.areas)
    assert coverage(sample(), framework()).total == 0


def test_an_area_is_spoken_to_by_any_of_its_objectives_those_that_belong_elsewhere_too() -> None:
    areas = framework().arrangements[0].groups
    elsewhere = next(area for area in areas if area.also)
    for objective in (elsewhere.items[0], elsewhere.also[0]):
        found = coverage(holding((f"{objective}/progress", "ar", written())), framework())
        assert elsewhere not in found.areas
        assert found.areas


def test_checks_note_silence_once_and_only_where_nothing_required_is_missing() -> None:
    given = holding(
        (f"{ENTRY}/status", None, status("in_progress")),
        ("declaration/PD-DATA/status", None, status("achieved")),
        ("declaration/PD-DATA/reported_in", None, referring_to("objective/1")),
    )
    noted = [each for each in check(given, framework()) if each.code.startswith("coverage.")]
    assert {each.severity for each in noted} == {Severity.NOTE}
    codes = {each.address: each.code for each in noted}
    principles = {item.address: "coverage.silent" for item in framework().items_of("principle")}
    assert codes == {
        ENTRY: "coverage.silent", "declaration/PD-DATA": "coverage.refers_to_nothing", **principles
    }  # fmt: skip
    assert Silence(ENTRY) in coverage(given, framework()).entries
