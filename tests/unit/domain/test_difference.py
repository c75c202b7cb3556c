from dataclasses import replace
from time import perf_counter
from types import MappingProxyType

from gcm_desktop.domain.difference import OUTLINE, Turn, changes_between, differences
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Answer, Kind, Record
from gcm_desktop.domain.word_difference import Fate, Part, Row, paragraph_rows, word_segments
from tests.unit.domain.test_approval import EMPTY, ITEM, MEASURE, given, text, with_approval


def rows(before: str, after: str) -> tuple[Row, ...]:
    return paragraph_rows(parse_html(before), parse_html(after))


def marked(before: str, after: str) -> list[str]:
    signs = {Part.EQUAL: "", Part.DELETED: "-", Part.INSERTED: "+"}
    return [f"{signs[part.part]}{part.text}" for part in word_segments(before, after)]


def test_words_of_arabic_stay_whole_with_their_vowel_signs_and_digits() -> None:
    assert marked("مُحَمَّدٌ في المدرسةِ", "مُحَمَّدٌ في المدرسةُ") == ["مُحَمَّدٌ في ", "-المدرسةِ", "+المدرسةُ"]
    assert marked("بلغ ١٢٫٥٪ عام", "بلغ ١٣٫٥٪ عام") == ["بلغ ", "-١٢٫٥٪", "+١٣٫٥٪", " عام"]
    assert marked("l’État de 2023", "l’Etat de 2024") == [
        "-l’État", "+l’Etat", " de ", "-2023", "+2024",
    ]  # fmt: skip
    assert marked("one two three", "one four five three") == [
        "one ",
        "-two",
        "+four five",
        " three",
    ]
    assert marked("a b c d", "a x y d") == ["a ", "-b c", "+x y", " d"]


def test_a_hopeless_paragraph_is_replaced_whole_and_soon() -> None:
    before, after = "ab cd " * 20_000, "cd x ab " * 20_000
    start = perf_counter()
    segments = word_segments(before, after)
    assert perf_counter() - start < 2
    changed = [segment for segment in segments if segment.part is not Part.EQUAL]
    assert [segment.part for segment in changed] == [Part.DELETED, Part.INSERTED]


def test_paragraphs_are_told_one_by_one() -> None:
    before = "<p>alpha beta gamma</p><p>one</p><p>stays here</p><p>to be moved</p><p>plain</p>"
    after = (
        "<p>to be moved</p><p>alpha beta delta</p><p>stays here</p><p>new words</p>"
        "<p><b>plain</b></p>"
    )
    found = [(row.fate, "".join(each.text for each in row.segments)) for row in rows(before, after)]
    assert found == [
        (Fate.MOVED, "to be moved"),
        (Fate.CHANGED, "alpha beta gammadelta"),
        (Fate.REMOVED, "one"),
        (Fate.SAME, "stays here"),
        (Fate.ADDED, "new words"),
        (Fate.FORM, "plain"),
    ]


def test_a_paragraph_that_was_written_on_is_the_same_one() -> None:
    one = "<p>the ministry opened offices</p>"
    other = "<p>the ministry opened offices " + "and other words " * 9 + "</p>"
    assert [row.fate for row in rows(one, other)] == [Fate.CHANGED]
    assert [row.fate for row in rows(other, one)] == [Fate.CHANGED]
    few = "<p>the words</p>"
    assert [row.fate for row in rows(few, other)] == [Fate.REMOVED, Fate.ADDED]


def test_a_list_that_was_a_paragraph_and_another_reference_are_form() -> None:
    assert [row.fate for row in rows("<p>a</p>", "<ul><li>a</li></ul>")] == [Fate.FORM]
    one, other = (f'<p>a<sup data-source="{each}"></sup></p>' for each in "xy")
    assert [row.fate for row in rows(one, other)] == [Fate.FORM]


def test_differences_name_answers_records_and_outline_but_no_marks() -> None:
    before = given()
    practice = Record("practice", "01J00000000000000000000002", (ITEM,))
    mark = f"{ITEM}/progress/@translated_from", "en"
    answers = {
        **before.answers,
        (f"{ITEM}/progress", "ar"): text("غيره"),
        mark: Answer(Kind.TEXT, "ar:x"),
    }
    del answers[f"{ITEM}/progress", "en"]
    after = replace(
        before,
        answers=MappingProxyType(answers),
        records=MappingProxyType({MEASURE.id: replace(MEASURE, order="b"), practice.id: practice}),
        settings=MappingProxyType({"digits": "western"}),
        languages=("ar",),
    )
    found = differences(before, after)
    assert [(each.address, each.language, each.turn) for each in found.answers] == [
        (f"{ITEM}/progress", "ar", Turn.CHANGED),
        (f"{ITEM}/progress", "en", Turn.REMOVED),
    ]
    assert [(each.record.id, each.turn) for each in found.records] == [
        (MEASURE.id, Turn.CHANGED),
        (practice.id, Turn.ADDED),
    ]
    assert found.languages == (("ar", "en"), ("ar",))
    assert found.settings == (("digits", "", "western"),)
    assert [row.fate for row in found.answers[1].rows()] == [Fate.REMOVED]
    (only_outline,) = changes_between(after, before, (OUTLINE,))
    assert not differences(before, replace(before)), "the same content has none"
    assert type(only_outline).__name__ == "SetOutline"


def test_an_approval_given_is_a_difference_of_its_own() -> None:
    found = differences(given(), with_approval(given()))
    assert not found.answers
    assert [(each.item, each.before, bool(each.after)) for each in found.approvals] == [
        (ITEM, None, True)
    ]
    assert bool(found)
    assert not differences(EMPTY, EMPTY)
