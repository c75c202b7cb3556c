import json
from dataclasses import replace
from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st

from gcm_desktop.domain.canonical import from_data, submission_json
from gcm_desktop.domain.change import (
    AddRecord,
    Change,
    MoveRecord,
    SetOutline,
    apply,
    apply_all,
    inverse,
    remove_record,
    set_answer,
)
from gcm_desktop.domain.submission import Answer, FrameworkRef, Kind, Record, Submission
from gcm_desktop.domain.text import clean
from tests.property.strategies import texts

IDS = [f"01JZZZZZZZZZZZZZZZZZZZZZZ{letter}" for letter in "ABCD"]
EMPTY = Submission(
    "01JZZZZZZZZZZZZZZZZZZZZZZZ", "XS", FrameworkRef("arab-regional-review", "2022"), ("ar",)
)
clean_texts = texts.map(lambda text: clean(text).text)
answers = st.builds(Answer, st.sampled_from(Kind), clean_texts, clean_texts)
languages = st.lists(st.sampled_from(["ar", "en", "fr"]), min_size=1, unique=True).map(tuple)
settings = st.dictionaries(st.sampled_from(["digits", "cover"]), st.sampled_from(["a", "b"]))
PLACES = ["objective/7/status", "objective/7/progress", "section/summary/text"]


@st.composite
def changes(draw: st.DrawFn, to: Submission) -> Change | None:
    """Return a change of ``to`` that tells truly what was before; ``None`` where none is."""
    record_id = draw(st.sampled_from(IDS))
    record = to.records.get(record_id)
    match draw(st.sampled_from(["answer", "field", "add or remove", "move", "outline"])):
        case "answer":
            key = draw(st.sampled_from(PLACES)), draw(st.sampled_from([None, "ar", "en"]))
            return set_answer(to, *key, draw(st.none() | answers))
        case "field" if record is not None:
            return set_answer(to, f"{record.address}/title", "ar", draw(st.none() | answers))
        case "add or remove" if record is not None:
            removal = remove_record(to, record)
            return replace(removal, leaves_tombstone=draw(st.booleans()))
        case "add or remove":
            added = Record("measure", record_id, order=draw(st.sampled_from("mno")))
            given_with = ((f"{added.address}/title", "ar"), draw(answers))
            return AddRecord(added, (given_with,), revives=added.address in to.tombstones)
        case "move" if record is not None:
            return MoveRecord(record, replace(record, order="b", serves=("objective/7",)))
        case "outline":
            before = tuple(sorted(to.settings.items()))
            after = tuple(sorted(draw(settings).items()))
            return SetOutline(to.languages, draw(languages), before, after)
    return None


@st.composite
def histories(draw: st.DrawFn) -> tuple[Submission, tuple[Change, ...]]:
    made: list[Change] = []
    value = EMPTY
    for _ in range(draw(st.integers(0, 12))):
        change = draw(changes(value))
        if change is not None:
            value = apply(value, change)
            made.append(change)
    return value, tuple(made)


@given(histories(), st.data())
def test_the_inverse_takes_any_change_back(
    history: tuple[Submission, tuple[Change, ...]], data: st.DataObject
) -> None:
    value, _ = history
    change = data.draw(changes(value))
    if change is not None:
        assert apply(apply(value, change), inverse(change)) == value
        assert inverse(inverse(change)) == change


@given(histories())
def test_a_whole_history_is_taken_back_and_made_again(
    history: tuple[Submission, tuple[Change, ...]],
) -> None:
    value, made = history
    back = tuple(inverse(change) for change in reversed(made))
    assert apply_all(value, back) == EMPTY
    assert apply_all(EMPTY, made) == value


@given(histories())
def test_canonical_json_comes_back_and_is_the_same_bytes(
    history: tuple[Submission, tuple[Change, ...]],
) -> None:
    value, _ = history
    content = submission_json(value)
    again = from_data(json.loads(content))
    assert again == value
    assert submission_json(again) == content
    turned = replace(
        value,
        answers=MappingProxyType(dict(list(value.answers.items())[::-1])),
        records=MappingProxyType(dict(list(value.records.items())[::-1])),
    )
    assert submission_json(turned) == content


@given(histories())
def test_every_answer_of_a_record_has_its_record(
    history: tuple[Submission, tuple[Change, ...]],
) -> None:
    value, _ = history
    owners = {place.split("/")[1] for place, _ in value.answers if place.startswith("measure/")}
    assert owners <= set(value.records)
    assert not value.tombstones & {record.address for record in value.records.values()}
