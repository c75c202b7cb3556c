"""Carrying over: what comes where, what became of it, what has changed since."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from gcm_desktop.domain.carrying import (
    Fate,
    carried,
    changes_since,
    expect_carriable,
    retired,
)
from gcm_desktop.domain.carrying_marks import (
    CarriedState,
    confirmed,
    marking,
    paragraph_mark,
    state,
    unconfirmed,
    unit,
)
from gcm_desktop.domain.change import Change, SetAnswer, apply_all, inverse
from gcm_desktop.domain.checks import check
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.submission import Answer, FrameworkRef, Kind, Record, Submission
from tests.unit.content import framework, sample

REPORT = "ab" * 32
PLACE = "objective/6/progress"
MEASURE = Record("measure", "01JZZZZZZZZZZZZZZZZZZZZZZA", ("objective/6", "objective/99"))
DRAFT = Submission("01JZZZZZZZZZZZZZZZZZZZZZZZ", "XS", framework().ref, ("ar", "en"))


def told(text: str) -> Answer:
    return Answer(Kind.NARRATIVE, "".join(f"<p>{line}</p>" for line in text.split("|")))


def earlier(*answers: tuple[str, str | None, Answer], record: Record | None = None) -> Submission:
    said = {(address, language): answer for address, language, answer in answers}
    return Submission(
        "01J00000000000000000000000", "XS", framework().ref, ("ar", "en", "fr"),
        answers=MappingProxyType(said),
        records=MappingProxyType({record.id: record} if record else {}),
    )  # fmt: skip


def brought(source: Submission, draft: Submission = DRAFT) -> Submission:
    return apply_all(draft, carried(source, draft, framework(), REPORT).changes)


def given(draft: Submission, text: str | None, language: str = "ar") -> Submission:
    before = draft.answer(PLACE, language)
    return apply_all(draft, (SetAnswer(PLACE, language, before, told(text) if text else None),))


def held(draft: Submission, place: str = PLACE) -> Submission:
    return apply_all(draft, confirmed(draft, framework(), frozenset({place})))


TEXT = earlier((PLACE, "ar", told("قلنا|ثم")), (PLACE, "en", told("we said|then")))


@pytest.mark.parametrize(
    ("after", "wanted"),
    [
        (lambda draft: draft, CarriedState.CARRIED),
        (held, CarriedState.CONFIRMED),
        (lambda draft: given(draft, "قلنا|غير هذا"), CarriedState.EDITED),
        (lambda draft: given(held(draft), "قلنا|غير هذا"), CarriedState.EDITED),
        (lambda draft: given(given(held(draft), "غير"), "قلنا|ثم"), CarriedState.CONFIRMED),
        (lambda draft: given(given(draft, "غير"), "قلنا|ثم"), CarriedState.CARRIED),
        (lambda draft: given(draft, None), None),
    ],
    ids=("untouched", "confirmed", "edited", "edited later", "back", "never confirmed", "gone"),
)
def test_what_became_of_a_carried_answer(after: object, wanted: CarriedState | None) -> None:
    assert callable(after)
    assert state(after(brought(TEXT)), PLACE, "ar") == wanted


def test_own_text_is_no_carried_one_and_stays() -> None:
    draft = given(DRAFT, "نحن نقول")
    found = carried(TEXT, draft, framework(), REPORT)
    now = apply_all(draft, found.changes)
    assert now.answer(PLACE, "ar") == told("نحن نقول")
    assert (state(now, PLACE, "ar"), state(now, PLACE, "en")) == (None, CarriedState.CARRIED)
    assert found.kept == ((PLACE, "ar"),)


def test_one_confirmation_is_about_a_question_in_all_languages_or_a_whole_record() -> None:
    fields = [(f"{MEASURE.address}/{key}", "ar", Answer(Kind.TEXT, key)) for key in ("title",)]
    source = earlier((PLACE, "ar", told("أ")), (PLACE, "en", told("a")), *fields, record=MEASURE)
    now = brought(source)
    assert unit(framework(), fields[0][0]) == MEASURE.address
    unsaid = [finding.address for finding in check(now, framework())
              if finding.code == "carried.unconfirmed"]  # fmt: skip
    assert set(unsaid) == {MEASURE.address, PLACE}
    assert set(unconfirmed(held(now))) == {(fields[0][0], "ar")}
    assert not set(unconfirmed(held(held(now), MEASURE.address)))


def test_a_record_keeps_its_id_and_serves_what_there_still_is() -> None:
    title = (f"{MEASURE.address}/title", "ar", Answer(Kind.TEXT, "تدبير"))
    now = brought(earlier(title, record=MEASURE))
    assert now.records[MEASURE.id].serves == ("objective/6",)
    own = replace(MEASURE, id="01JZZZZZZZZZZZZZZZZZZZZZZB", order="x")
    draft = replace(DRAFT, records=MappingProxyType({own.id: own}))
    rows = brought(earlier(title, record=MEASURE), draft).records_of("measure")
    assert [row.id for row in rows] == [own.id, MEASURE.id]
    removed = replace(DRAFT, tombstones=frozenset({MEASURE.address}))
    assert brought(earlier(title, record=MEASURE), removed) == removed


@pytest.mark.parametrize(
    ("address", "language", "answer"),
    [
        ("objective/6/abolished", "ar", told("x")),
        ("objective/99/progress", "ar", told("x")),
        ("objective/6/status", None, Answer(Kind.CHOICE, "abolished")),
        ("objective/6/status", None, Answer(Kind.TEXT, "achieved")),
        (PLACE, None, told("x")),
        ("declaration/PD-LABOUR/reported_in", None, Answer(Kind.REFERENCE, "objective/99")),
        ("abolished/01JZZZZZZZZZZZZZZZZZZZZZZA/title", "ar", Answer(Kind.TEXT, "x")),
    ],
)
def test_an_answer_without_a_question_is_listed_and_goes_nowhere(
    address: str, language: str | None, answer: Answer
) -> None:
    source = earlier((address, language, answer))
    found = carried(source, DRAFT, framework(), REPORT)
    assert found.changes == ()
    assert found.retired == retired(source, framework()) == (((address, language), answer),)


def test_what_a_translation_was_made_from_comes_with_it() -> None:
    mark = (f"{PLACE}/@translated_from", "en", Answer(Kind.TEXT, "ar:0123456789"))
    approved = ("objective/6/@approved", None, Answer(Kind.TEXT, "by somebody, then"))
    now = brought(earlier((PLACE, "ar", told("أ")), (PLACE, "en", told("a")), mark, approved))
    assert now.answer(*mark[:2]) == mark[2]
    assert now.answer("objective/6/@approved") is None


def test_a_language_the_draft_is_not_written_in_waits() -> None:
    found = carried(earlier((PLACE, "fr", told("x"))), DRAFT, framework(), REPORT)
    assert (found.changes, found.languages, found.retired) == ((), ("fr",), ())


def test_paragraphs_sent_from_word_are_carried_until_one_of_them_is_edited() -> None:
    draft = given(DRAFT, "لنا|من التقرير")
    mark = paragraph_mark(REPORT, None, told("من التقرير"))
    sent = apply_all(draft, marking(draft, PLACE, "ar", mark))
    assert state(sent, PLACE, "ar") is CarriedState.CARRIED
    assert state(given(sent, "لنا|من التقرير|ومزيد"), PLACE, "ar") is CarriedState.CARRIED
    assert state(given(sent, "لنا|من تقرير"), PLACE, "ar") is CarriedState.EDITED
    # What is sent after a confirmation wants one of its own.
    more = given(held(sent), "لنا|من التقرير|وآخر")
    again = paragraph_mark(REPORT, more.answer(f"{PLACE}/@carried", "ar"), told("وآخر"))
    more = apply_all(more, marking(more, PLACE, "ar", again))
    assert state(more, PLACE, "ar") is CarriedState.CARRIED
    assert state(held(more), PLACE, "ar") is CarriedState.CONFIRMED
    assert state(given(held(more), "لنا|من التقرير"), PLACE, "ar") is CarriedState.EDITED


@pytest.mark.parametrize(
    ("altered", "code"),
    [
        ({"id": DRAFT.id}, "carry.same_submission"),
        ({"country": "TN"}, "carry.other_country"),
        ({"framework": FrameworkRef("imrf", "2026.1")}, "carry.other_framework"),
        ({"framework": FrameworkRef(DRAFT.framework.id, "9999.1")}, "carry.newer_framework"),
        ({"framework": FrameworkRef(DRAFT.framework.id, "2000.1")}, ""),
    ],
)
def test_only_an_earlier_report_of_the_same_state_may_be_carried(
    altered: dict[str, object], code: str
) -> None:
    source = replace(TEXT, **altered)  # type: ignore[arg-type]
    try:
        expect_carriable(source, DRAFT)
    except GcmError as fault:
        assert fault.code == code
    else:
        assert code == ""


def test_changes_since_name_what_is_new_changed_unchanged_and_dropped() -> None:
    now = given(held(brought(sample())), "غير ما قيل")
    dropped = ("objective/7/progress", "ar")
    now = apply_all(now, (SetAnswer(*dropped, now.answer(*dropped), None),))
    new = ("objective/99/note", "ar")
    now = apply_all(now, (SetAnswer(*new, None, told("جديد")),))
    found = {(each.address, each.language): each for each in changes_since(sample(), now)}
    assert found[PLACE, "ar"].fate is Fate.CHANGED
    assert found[dropped].fate is Fate.DROPPED
    assert found[new].fate is Fate.NEW
    assert (found[PLACE, "en"].fate, found[PLACE, "en"].is_confirmed) == (Fate.UNCHANGED, True)
    other = found["objective/8/progress", "ar"]
    assert (other.fate, other.is_confirmed) == (Fate.UNCHANGED, False)


def test_the_whole_sample_comes_over_and_can_be_taken_back() -> None:
    changes: tuple[Change, ...] = carried(sample(), DRAFT, framework(), REPORT).changes
    now = apply_all(DRAFT, changes)
    assert {key: now.answers[key] for key in sample().answers if now.counts(key[1])} == {
        key: answer for key, answer in sample().answers.items() if now.counts(key[1])
    }
    assert apply_all(now, tuple(inverse(change) for change in reversed(changes))) == DRAFT


def test_a_statement_of_last_time_is_not_carried_over() -> None:
    statement = Record("statement", "01JZZZZZZZZZZZZZZZZZZZZZZB")
    text = (f"{statement.address}/text", "ar", told("one"))
    report = earlier(text, (PLACE, "ar", told("two")), record=statement)
    found = carried(report, DRAFT, framework(), REPORT)
    made = apply_all(DRAFT, found.changes)
    assert (found.kept, found.retired, found.records) == ((), (), ())
    assert made.answer(PLACE, "ar") == told("two")
    assert made.answer(text[0], "ar") is None
