from hypothesis import given
from hypothesis import strategies as st

from gcm_desktop.domain.change import Change, apply, apply_all
from gcm_desktop.domain.difference import changes_between, differences
from gcm_desktop.domain.richtext import RichText, block_text, normal
from gcm_desktop.domain.submission import Submission
from gcm_desktop.domain.word_difference import (
    Fate,
    Part,
    Segment,
    paragraph_rows,
    tokens,
    word_segments,
)
from tests.property.strategies import rich_texts, texts
from tests.property.test_changes import EMPTY, PLACES, changes, histories

WORDS = [
    "محمّد",
    "مدرسة",
    "في",
    "word",
    "12,5٪",
    "١٢",
    "2024-05",
    "l’État",
    " ",
    "  ",
    ".",
    "،",
    "x",
]
prose = st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join) | texts
History = tuple[Submission, tuple[Change, ...]]


def side(segments: tuple[Segment, ...], gone: Part) -> str:
    return "".join(segment.text for segment in segments if segment.part is not gone)


@given(prose, prose)
def test_segments_hold_both_texts_whole(before: str, after: str) -> None:
    segments = word_segments(before, after)
    assert side(segments, Part.INSERTED) == before
    assert side(segments, Part.DELETED) == after
    assert all(segment.text for segment in segments)
    assert (before == after) == all(segment.part is Part.EQUAL for segment in segments)


@given(prose)
def test_tokens_joined_are_the_text(text: str) -> None:
    assert "".join(tokens(text)) == text


@given(rich_texts, rich_texts, st.data())
def test_rows_hold_every_paragraph_of_both_texts(
    one: RichText, other: RichText, data: st.DataObject
) -> None:
    before = normal(one)
    mixed = data.draw(st.permutations([*before.blocks, *normal(other).blocks]))
    after = normal(RichText(tuple(mixed[: data.draw(st.integers(0, len(mixed)))])))
    rows = paragraph_rows(before, after)
    new = [row.after for row in rows if row.after is not None]
    said = [block for block in after.blocks if any(block is each for each in new)]
    assert [id(block) for block in new] == [id(block) for block in said], "in their order"
    for row in rows:
        assert row.before is not None or row.after is not None
        if row.fate is Fate.CHANGED and row.before is not None and row.after is not None:
            assert side(row.segments, Part.INSERTED) == block_text(row.before)
            assert side(row.segments, Part.DELETED) == block_text(row.after)
    assert all(row.fate is Fate.SAME for row in paragraph_rows(after, after))
    back = paragraph_rows(after, before)
    for fate, reverse in ((Fate.ADDED, Fate.REMOVED), (Fate.REMOVED, Fate.ADDED)):
        assert sum(row.fate is fate for row in rows) == sum(row.fate is reverse for row in back)


@given(histories(), histories())
def test_changes_between_lead_from_any_content_to_any_other(one: History, other: History) -> None:
    current, wanted = one[0], other[0]
    made = changes_between(current, wanted)
    assert apply_all(current, made) == wanted
    assert not changes_between(current, current)
    assert not differences(wanted, wanted)
    assert (current.tombstones != wanted.tombstones) or bool(made) == (current != wanted)


@given(histories(), st.data())
def test_one_answer_is_restored_and_nothing_else(history: History, data: st.DataObject) -> None:
    wanted = history[0]
    current = wanted
    for _ in range(data.draw(st.integers(0, 6))):
        change = data.draw(changes(current))
        current = apply(current, change) if change is not None else current
    address = data.draw(st.sampled_from(PLACES))
    language = data.draw(st.sampled_from([None, "ar"]))
    restored = apply_all(current, changes_between(current, wanted, (address,), (language,)))
    assert restored.answer(address, language) == wanted.answer(address, language)
    kept = {key: value for key, value in current.answers.items() if key != (address, language)}
    assert {k: v for k, v in restored.answers.items() if k != (address, language)} == kept
    assert (restored.records, restored.languages) == (current.records, current.languages)
    assert restored.tombstones == current.tombstones


@given(histories(), histories())
def test_a_record_is_restored_with_its_fields(one: History, other: History) -> None:
    current, wanted = one[0], other[0]
    for record in wanted.records.values():
        for named in (record.address, f"{record.address}/title"):
            restored = apply_all(current, changes_between(current, wanted, (named,)))
            title = f"{record.address}/title", "ar"
            assert restored.answer(*title) == wanted.answer(*title)
            assert record.id in restored.records
    for record in current.records.values():
        if record.id not in wanted.records:
            gone = apply_all(current, changes_between(current, wanted, (record.address,)))
            assert record.id not in gone.records
            assert record.address in gone.tombstones, "so that no merge brings it back"


def test_nothing_is_different_from_itself() -> None:
    assert not differences(EMPTY, EMPTY)
