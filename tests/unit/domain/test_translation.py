from dataclasses import replace
from types import MappingProxyType

import pytest

from gcm_desktop.domain.change import SetOutline, apply, inverse, set_answer
from gcm_desktop.domain.checks import Finding, check
from gcm_desktop.domain.progress import DraftingState, progress
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Submission
from gcm_desktop.domain.translation import (
    ParagraphState,
    compare,
    completeness,
    confirmed,
    followed,
    source_copied,
)
from tests.unit.content import framework, sample

PLACE, MARK = "objective/7/progress", "objective/7/progress/@translated_from"
MISSING, FRESH, STALE, UNKNOWN, SURPLUS = (
    ParagraphState.MISSING,
    ParagraphState.UP_TO_DATE,
    ParagraphState.SOURCE_CHANGED,
    ParagraphState.UNKNOWN,
    ParagraphState.SURPLUS,
)
SOURCE = ("الفقرة الأولى", "الفقرة الثانية", "الفقرة الثالثة")
TRANSLATION = ("The first", "The second", "The third")


def narrative(*paragraphs: str) -> Answer:
    return Answer(Kind.NARRATIVE, "".join(f"<p>{each}</p>" for each in paragraphs))


def written(source: tuple[str, ...], target: tuple[str, ...]) -> Submission:
    answers: dict[AnswerKey, Answer] = {(PLACE, "ar"): narrative(*source)}
    if target:
        answers[PLACE, "en"] = narrative(*target)
    empty = replace(sample(), records=MappingProxyType({}), languages=("ar", "en"))
    return replace(empty, answers=MappingProxyType(answers))


def done() -> Submission:
    given = written(SOURCE, TRANSLATION)
    change = confirmed(given, PLACE, "en")
    assert change is not None
    return apply(given, change)


def edited(given: Submission, language: str, *paragraphs: str) -> Submission:
    """Edit as a field does: the mark follows."""
    answer = narrative(*paragraphs) if paragraphs else None
    change = set_answer(given, PLACE, language, answer)
    assert change is not None
    mark = followed(given, PLACE, language, answer)
    given = apply(given, change)
    return given if mark is None else apply(given, mark)


def states(given: Submission) -> list[ParagraphState]:
    return [pair.state for pair in compare(given, PLACE, "en").pairs]


def pairs(given: Submission) -> list[tuple[str, str]]:
    return [
        (pair.source.text if pair.source else "", pair.target.text if pair.target else "")
        for pair in compare(given, PLACE, "en").pairs
    ]


def found(given: Submission, code: str) -> list[Finding]:
    return [finding for finding in check(given, framework()) if finding.code == code]


def test_a_translation_that_came_from_elsewhere_is_unknown_until_confirmed() -> None:
    assert states(written(SOURCE, TRANSLATION)) == [UNKNOWN] * 3
    assert states(done()) == [FRESH] * 3
    assert confirmed(done(), PLACE, "en") is None


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ((SOURCE[0], "غيّرناها", SOURCE[2]), [FRESH, STALE, FRESH]),
        (("جديدة", *SOURCE), [MISSING, FRESH, FRESH, FRESH]),
        ((SOURCE[0], "جديدة", *SOURCE[1:]), [FRESH, MISSING, FRESH, FRESH]),
        (SOURCE[1:], [SURPLUS, FRESH, FRESH]),
        ((SOURCE[0], SOURCE[2]), [FRESH, SURPLUS, FRESH]),
        ((SOURCE[2], SOURCE[0], SOURCE[1]), None),
        ((SOURCE[0], f"{SOURCE[1]} {SOURCE[2]}"), [FRESH, STALE, SURPLUS]),
        ((f"<b>{SOURCE[0]}</b>", *SOURCE[1:]), [FRESH] * 3),
        ((SOURCE[0], "", *SOURCE[1:]), [FRESH] * 3),
    ],
    ids=["changed", "before", "between", "first gone", "second gone", "moved", "merged",
         "bold only", "blank line"],
)  # fmt: skip
def test_only_what_was_touched_in_the_source_is_stale(
    source: tuple[str, ...], expected: list[ParagraphState] | None
) -> None:
    given = edited(done(), "ar", *source)
    if expected is None:
        assert sorted(states(given)) == [FRESH] * 3
        assert set(pairs(given)) == set(pairs(done()))
    else:
        assert states(given) == expected


def test_a_list_instead_of_paragraphs_is_a_change() -> None:
    html = f"<p>{SOURCE[0]}</p><ul><li>{SOURCE[1]}</li></ul><p>{SOURCE[2]}</p>"
    change = set_answer(done(), PLACE, "ar", Answer(Kind.NARRATIVE, html))
    assert change is not None
    assert states(apply(done(), change)) == [FRESH, STALE, FRESH]


def test_confirming_one_paragraph_leaves_the_others() -> None:
    given = edited(done(), "ar", "غيّرناها", SOURCE[1], "وهذه")
    change = confirmed(given, PLACE, "en", 2)
    assert change is not None
    assert states(apply(given, change)) == [STALE, FRESH, FRESH]
    assert apply(apply(given, change), inverse(change)) == given


def test_rewording_the_translation_keeps_its_state() -> None:
    stale = edited(done(), "ar", "غيّرناها", *SOURCE[1:])
    assert states(edited(stale, "en", "One", "The second", "Three")) == [STALE, FRESH, FRESH]


def test_a_first_translation_is_marked_as_it_is_typed() -> None:
    given = written(SOURCE, ())
    assert states(given) == [MISSING] * 3
    for typed in (("T",), ("The fi",), ("The first", "S"), ("The first", "The second")):
        given = edited(given, "en", *typed)
    assert states(given) == [FRESH, FRESH, MISSING]
    assert pairs(given)[1] == (SOURCE[1], "The second")
    assert (MARK, "en") not in edited(given, "en").answers


def test_a_paragraph_put_in_between_belongs_to_the_one_that_was_missing() -> None:
    given = edited(done(), "en", TRANSLATION[0], TRANSLATION[2])
    assert states(given) == [FRESH, MISSING, FRESH]
    given = edited(given, "en", TRANSLATION[0], "Anew", TRANSLATION[2])
    assert pairs(given)[1] == (SOURCE[1], "Anew")
    assert states(given) == [FRESH] * 3


def test_one_paragraph_may_stand_for_two() -> None:
    given = edited(done(), "en", TRANSLATION[0], TRANSLATION[2])
    change = confirmed(given, PLACE, "en", 1)
    assert change is not None
    given = apply(given, change)
    assert states(given) == [FRESH] * 3
    assert pairs(given)[1] == (SOURCE[1], TRANSLATION[0])
    assert states(edited(given, "ar", SOURCE[0], "غيّرناها", SOURCE[2])) == [FRESH, STALE, FRESH]


def test_a_copy_of_the_source_is_no_translation() -> None:
    words = "فقرة فيها أكثر من أربع كلمات"
    given = written((words, SOURCE[1]), ("x",))
    given = edited(given, "en")
    copy = source_copied(given, PLACE, "en", 0)
    assert copy == narrative(words)
    given = edited(given, "en", words)
    assert states(given) == [MISSING, MISSING]
    assert states(edited(given, "en", "Some words")) == [FRESH, MISSING]


def test_a_copy_goes_to_its_place() -> None:
    given = edited(done(), "en", TRANSLATION[0], TRANSLATION[2])
    assert source_copied(given, PLACE, "en", 1) == narrative(
        TRANSLATION[0], SOURCE[1], TRANSLATION[2]
    )


@pytest.mark.parametrize("mark", ["", "ar", "ar:", "xx:123", "en:,,,", "ar:zzzzzzzzzz,+,-", "é:1"])
def test_a_mark_that_makes_no_sense_says_nothing(mark: str) -> None:
    given = written(SOURCE, TRANSLATION)
    answers = {**given.answers, (MARK, "en"): Answer(Kind.TEXT, mark)}
    assert states(replace(given, answers=MappingProxyType(answers))) == [UNKNOWN] * 3


def test_checks_name_the_paragraphs() -> None:
    given = edited(done(), "ar", SOURCE[0], "غيّرناها", SOURCE[2], "رابعة")
    (stale,), (missing,) = found(given, "translation.stale"), found(given, "translation.incomplete")
    assert (stale.address, stale.language, stale.details) == (PLACE, "en", {"paragraphs": "2"})
    assert missing.details == {"paragraphs": "4"}
    assert not found(done(), "translation.stale") + found(done(), "translation.incomplete")


def test_checks_name_the_figures() -> None:
    given = written(("بلغت ١٢٪ في 2023",), ("It was 15% in 2023",))
    (finding,) = found(given, "figures.differ")
    assert finding.details == {"figures": "… ≠ 15%"}
    change = confirmed(given, PLACE, "en")
    assert change is not None
    (finding,) = found(apply(given, change), "figures.differ")
    assert finding.details == {"figures": "12% ≠ 15%"}


def test_the_sample_agrees_with_itself_on_figures() -> None:
    assert not found(sample(), "figures.differ")


def test_completeness_counts_answers_and_paragraphs() -> None:
    numbers = completeness(edited(done(), "ar", *SOURCE[:2], "غيّرناها", "رابعة"), framework())
    assert (numbers["ar"].paragraphs, numbers["ar"].of_paragraphs) == (4, 4)
    english = numbers["en"]
    assert (english.answers, english.of_answers) == (1, 1)
    assert (english.paragraphs, english.of_paragraphs, english.stale) == (3, 4, 1)
    assert completeness(done(), framework(), "objective/8")["en"].of_answers == 0


def test_a_language_removed_keeps_its_texts_and_counts_for_nothing() -> None:
    given = written(SOURCE, TRANSLATION)
    change = SetOutline(given.languages, ("ar",), (), ())
    only = apply(given, change)
    assert only.answer(PLACE, "en") == given.answer(PLACE, "en")
    assert set(only.words()) == set(completeness(only, framework())) == {"ar"}
    (kept,) = found(only, "language.kept")
    assert (kept.language, kept.details) == ("en", {"answers": "1"})
    assert [f for f in check(only, framework()) if f.language == "en"] == [kept]
    back = apply(only, SetOutline(("ar",), given.languages, (), ()))
    assert states(back) == states(given)


def test_an_item_spoken_to_in_a_removed_language_alone_is_not_started() -> None:
    given = replace(written(SOURCE, TRANSLATION), languages=("fr",))
    assert progress(given, framework()).states["objective/7"] is DraftingState.NOT_STARTED
