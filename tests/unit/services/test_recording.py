"""Copies of records and places in lists: one change each, others stay where they are."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from gcm_desktop.base.ids import named_ulid
from gcm_desktop.domain.change import apply, inverse
from gcm_desktop.domain.submission import Answer, Kind, Record, Submission
from gcm_desktop.services.recording import copied_record, placed_record
from tests.unit.content import sample

NEW = named_ulid("copy")


def measures(submission: Submission) -> list[str]:
    return [record.id for record in submission.records_of("measure")]


def test_a_copy_stands_behind_its_record_and_says_the_same() -> None:
    before = sample()
    record = before.records_of("measure")[3]
    marked = (f"{record.address}/@approved", None)
    before = replace(
        before,
        answers=MappingProxyType({**before.answers, marked: Answer(Kind.TEXT, "somebody")}),
    )
    change = copied_record(before, record, NEW)
    after = apply(before, change)
    assert measures(after)[4] == NEW
    assert after.records[NEW].serves == record.serves
    own = {key[0].split("/", 2)[2]: key for key, _ in after.answers_under(f"measure/{NEW}")}
    assert "@approved" not in own
    for (address, language), answer in before.answers_under(record.address):
        key = address.split("/", 2)[2]
        copied = after.answer(f"measure/{NEW}/{key}", language)
        if key == "title" and copied is not None:
            words = {"ar": " (نسخة)", "en": " (copy)", "fr": " (copie)"}[language or ""]
            assert copied.value == answer.value + words
        elif key == "title/@translated_from":
            assert copied is None
        elif not key.startswith("@"):
            assert copied == answer
    assert apply(after, inverse(change)) == before


def test_many_copies_of_one_record_find_their_places() -> None:
    given = sample()
    record = given.records_of("measure")[0]
    for at in range(40):
        given = apply(given, copied_record(given, record, named_ulid(f"copy {at}")))
    copies = [named_ulid(f"copy {at}") for at in range(39, -1, -1)]
    assert measures(given)[:41] == [record.id, *copies]


@pytest.mark.parametrize(("row", "place"), [(0, 2), (1, 0), (0, 4), (3, 1), (2, 4)])
def test_a_row_goes_where_it_is_put_among_those_shown(row: int, place: int) -> None:
    given = sample()
    shown = next(
        found
        for number in range(1, 24)
        if len(found := given.records_of("measure", f"objective/{number}")) == 4
    )
    wanted = [record.id for record in shown]
    moved = wanted[row]
    wanted.insert(place, "here")
    wanted.remove(moved)
    wanted[wanted.index("here")] = moved
    change = placed_record(given, shown, shown[row], place)
    assert change is not None
    after = apply(given, change)
    served = next(iter(set(shown[0].serves).intersection(*(each.serves for each in shown))))
    assert [each.id for each in after.records_of("measure", served)] == wanted
    others = [each for each in measures(given) if each != moved]
    assert [each for each in measures(after) if each != moved] == others


@pytest.mark.parametrize("place", [1, 2, -1, 9])
def test_nothing_moves_to_where_it_is_or_outside(place: int) -> None:
    given = sample()
    shown: tuple[Record, ...] = given.records_of("indicator")
    assert placed_record(given, shown, shown[1], place) is None
