"""Decisions without widgets: places, the index of places, the journal in words, times."""

from datetime import UTC, datetime

import pytest

from gcm_desktop.domain.change import AddRecord, Change, RemoveRecord, SetAnswer
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import Answer, Kind, Record, Submission
from gcm_desktop.services.ports import JournalEntry
from gcm_desktop.ui.drafting.draft_presenter import Remembered, remembered
from gcm_desktop.ui.drafting.item_progress import answered
from gcm_desktop.ui.drafting.journal_lines import excerpts, journal_lines
from gcm_desktop.ui.drafting.jump_index import JumpIndex
from gcm_desktop.ui.drafting.record_rows import columns_of
from gcm_desktop.ui.drafting.wordings import eyebrow, local_moment


def test_a_paragraph_that_is_not_verified_is_never_shown(framework: Framework) -> None:
    for item in framework.items.values():
        shown = eyebrow(item, "en")
        assert ("paragraph" in shown) is (item.paragraph is not None)
    assert (
        eyebrow(framework.item("objective/6"), "en") == "Objective 6 · A/RES/73/195, paragraph 22"
    )


def test_times_are_local_and_carry_their_day_where_it_is_another() -> None:
    now = datetime.now(UTC)
    assert local_moment(now.strftime("%Y-%m-%dT%H:%M:%SZ")) == f"{now.astimezone():%H:%M}"
    assert local_moment("2020-05-05T12:03:00Z").startswith("2020-05-05 ")
    assert local_moment("no time") == "no time"


@pytest.mark.parametrize("kept", ["", "a|b", "a|b|c|d|e"])
def test_what_cannot_be_recalled_gives_nothing(kept: str) -> None:
    assert remembered(kept) == Remembered()


def test_answered_questions_are_counted_honestly(framework: Framework, sample: Submission) -> None:
    item = framework.item("objective/6")
    done, whole = answered(sample, item)
    assert whole == len(item.questions)
    assert 0 < done <= whole
    empty = Submission(sample.id, "XS", framework.ref, ("ar",))
    assert answered(empty, item) == (0, whole)


@pytest.mark.parametrize(
    ("query", "expected"),
    [("objectif zéro", ()), ("22", ("objective/22",)), ("التوظيف", ("objective/6",)),
     ("الضمان", ()), ("", ("section/foreword",))],
)  # fmt: skip
def test_places_are_ranked(
    framework: Framework, sample: Submission, query: str, expected: tuple[str, ...]
) -> None:
    found = JumpIndex(sample, framework, "ar", "en").find(query)
    assert tuple(place.address for place in found[: len(expected)]) == expected


def test_search_is_blind_to_hamza_marks_and_case(framework: Framework, sample: Submission) -> None:
    index = JumpIndex(sample, framework, "ar", "ar")
    assert index.find("الاعتراف")[:1] == index.find("ألإعتراف")[:1]
    assert index.find("REMITTANCES")[0].address == "objective/20"


def test_excerpts_begin_shortly_before_the_difference() -> None:
    same = "one two three four five six seven eight nine ten "
    before, after = excerpts(same + "eleven", same + "twelve")
    assert before == "…six seven eight nine ten eleven"
    assert after == "…six seven eight nine ten twelve"
    assert excerpts("", "new") == ("", "new")
    assert excerpts("x" * 300, "") == ("x" * 110 + "…", "")


def test_the_journal_of_an_item_speaks_in_words(framework: Framework) -> None:
    record = Record("measure", "01J00000000000000000000000", ("objective/6",))
    other = Record("measure", "01J00000000000000000000001", ("objective/7",))
    status = Answer(Kind.CHOICE, "achieved")
    changes: tuple[Change, ...] = (
        SetAnswer("objective/6/status", None, None, status),
        SetAnswer("objective/7/status", None, None, status),
        AddRecord(record),
        AddRecord(other),
        RemoveRecord(record),
        SetAnswer(f"{record.address}/title", "fr", None, Answer(Kind.TEXT, "Loi")),
    )
    entries = [
        JournalEntry(at, "2020-01-01T00:00:00Z", change) for at, change in enumerate(changes)
    ]
    lines = journal_lines(entries, "objective/6", (record, other), framework, "en")
    assert [(line.place, line.after) for line in lines] == [
        ("Status", "Achieved"),
        ("Measure added", ""),
        ("Measure deleted", ""),
        ("Measure · Title (French)", "Loi"),
    ]


def test_every_kind_of_record_has_columns_and_a_title(
    framework: Framework, sample: Submission
) -> None:
    for kind in framework.record_kinds.values():
        columns = columns_of(kind)
        assert columns.fields[0][0] == "title"
        for record in sample.records_of(kind.kind):
            row = columns.row(sample, record, "ar", "fr")
            assert row.cells[0]
            assert len(row.cells) == len(columns.columns("fr"))
