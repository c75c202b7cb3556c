from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest

from gcm_desktop.domain.canonical import Snapshot, content_hash, submission_json
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.submission import (
    Answer,
    AnswerKey,
    FrameworkRef,
    Kind,
    Record,
    Submission,
    Submitter,
)
from gcm_desktop.services.admission import SUBMITTER, Admitted, admit
from gcm_desktop.services.package_ports import PackageContent
from tests.unit.content import pack_data, sample
from tests.unit.services.fakes import MemoryCodec

MEASURE = "01JZZZZZZZZZZZZZZZZZZZZZZA"
EMPTY = replace(
    sample(),
    answers=MappingProxyType({}),
    records=MappingProxyType({MEASURE: Record("measure", MEASURE)}),
)
TEXT = Answer(Kind.TEXT, "نص")


def package(submission: Submission, **other: Any) -> PackageContent:
    content = submission_json(EMPTY)
    head = Snapshot(content_hash(content))
    made = PackageContent(
        kind="submission",
        submission=submission,
        content=content,
        framework_data=pack_data(),
        framework_sha256="0" * 64,
        head=head,
        lineage=(head,),
        created="2026-05-05T08:00:00Z",
    )
    return replace(made, **other)


def admitted(submission: Submission, **other: Any) -> Admitted:
    codec = MemoryCodec()
    return admit(codec, codec.write(package(submission, **other)))


def holding(*given: tuple[str, str | None, Answer]) -> Submission:
    answers: dict[AnswerKey, Answer] = {
        (place, language): answer for place, language, answer in given
    }
    return replace(EMPTY, answers=MappingProxyType(answers))


def rule(submission: Submission) -> str:
    with pytest.raises(GcmError) as caught:
        admitted(submission)
    assert caught.value.code == "package.answers"
    str(caught.value).encode()
    return caught.value.details["rule"]


def test_the_sample_is_admitted_unchanged() -> None:
    found = admitted(sample())
    assert found.submission == sample()
    assert found.repaired == ()


@pytest.mark.parametrize(
    ("place", "language", "answer", "expected"),
    [
        ("objective/99/status", None, Answer(Kind.CHOICE, "planned"), "address.unknown"),
        ("objective/7/measure", None, TEXT, "address.unknown"),
        ("../../x", None, TEXT, "address.malformed"),
        ("\ud83d" * 500, None, TEXT, "address.malformed"),
        ("objective/7/status", None, Answer(Kind.CHOICE, "done"), "value.not_a_choice"),
        ("objective/7/status", None, Answer(Kind.TEXT, "planned"), "answer.kind"),
        ("objective/7/status", "ar", Answer(Kind.CHOICE, "planned"), "answer.kind"),
        ("objective/7/progress", None, Answer(Kind.NARRATIVE, "<p>a</p>"), "answer.kind"),
        ("objective/7/progress", "ar", Answer(Kind.TEXT, "a"), "answer.kind"),
        ("objective/7/progress", "", Answer(Kind.NARRATIVE, "<p>a</p>"), "language.unknown"),
        ("objective/7/progress", "\ud83d", Answer(Kind.NARRATIVE, "<p>a</p>"), "language.unknown"),
        ("objective/7/progress", "../x", Answer(Kind.NARRATIVE, "<p>a</p>"), "language.unknown"),
        ("measure/01JZZZZZZZZZZZZZZZZZZZZZZB/title", "ar", TEXT, "record.unknown"),
        (f"practice/{MEASURE}/title", "ar", TEXT, "record.unknown"),
        (f"measure/{MEASURE}/nothing", "ar", TEXT, "address.unknown"),
        ("objective/99/@approved", None, TEXT, "address.unknown"),
        ("objective/7/nothing/@approved", None, TEXT, "address.unknown"),
        (f"practice/{MEASURE}/@approved", None, TEXT, "record.unknown"),
        ("x/@" + "y" * 200, None, TEXT, "address.malformed"),
    ],
)
def test_an_answer_that_could_not_have_been_given_refuses_the_package(
    place: str, language: str | None, answer: Answer, expected: str
) -> None:
    assert rule(holding((place, language, answer))) == expected


def with_record(**other: Any) -> Submission:
    record = replace(Record("measure", MEASURE), **other)
    return replace(EMPTY, records=MappingProxyType({record.id: record}))


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (lambda: with_record(kind="nothing"), "record.kind"),
        (lambda: with_record(id="x"), "record.id"),
        (lambda: with_record(id="\ud83d"), "record.id"),
        (lambda: with_record(order=""), "record.order"),
        (lambda: with_record(order="ma"), "record.order"),
        (lambda: with_record(order="\ud83d"), "record.order"),
        (lambda: with_record(order="m" * 100_000), "record.order"),
        (lambda: with_record(serves=("objective/99",)), "record.serves"),
        (lambda: replace(EMPTY, tombstones=frozenset({"\ud83d"})), "address.malformed"),
        (lambda: replace(EMPTY, languages=()), "languages"),
        (lambda: replace(EMPTY, languages=("\ud83d",)), "languages"),
        (lambda: replace(EMPTY, settings=MappingProxyType({"\ud83d": "x"})), "settings"),
        (lambda: replace(EMPTY, settings=MappingProxyType({"a": "\x00"})), "settings"),
        (lambda: replace(EMPTY, settings=MappingProxyType({"a": "x" * 401})), "settings"),
        (lambda: replace(EMPTY, settings=MappingProxyType({"a": "\u202ex"})), "settings"),
        (lambda: replace(EMPTY, settings=MappingProxyType({"a": "\ufe8d"})), "settings"),
        (lambda: replace(EMPTY, settings=MappingProxyType({"عربي": "x"})), "settings"),
    ],
)
def test_what_this_program_would_never_write_refuses_the_package(
    made: Callable[[], Submission], expected: str
) -> None:
    assert rule(made()) == expected


@pytest.mark.parametrize(
    ("place", "language", "answer", "kept"),
    [
        (
            "objective/7/progress",
            "ar",
            Answer(Kind.NARRATIVE, "<p>حقل\ud83d</p>"),
            "<p>حقل\ufffd</p>",
        ),
        ("objective/7/progress", "ar", Answer(Kind.NARRATIVE, "<p>a\x00</p>"), "<p>a</p>"),
        (
            "objective/7/progress",
            "ar",
            Answer(Kind.NARRATIVE, "<p><a href='file:///x' onclick='y'>a</a><img src='z'></p>"),
            "<p>a</p>",
        ),
        (f"measure/{MEASURE}/title", "ar", Answer(Kind.TEXT, "ا\nب\ud83d"), "ا ب\ufffd"),
        (f"measure/{MEASURE}/year", None, Answer(Kind.NUMBER, "9", "٢٠٢٦"), "2026"),
        ("objective/7/@approved", None, Answer(Kind.TEXT, "x\ud83d\x00"), "x\ufffd"),
        (f"measure/{MEASURE}/@carried", None, Answer(Kind.TEXT, "\x1bx"), "x"),
        ("objective/7/progress/@translated_from", "en", Answer(Kind.TEXT, "\x00x"), "x"),
    ],
)
def test_text_is_repaired_and_told(
    place: str, language: str | None, answer: Answer, kept: str
) -> None:
    other = ("objective/8/status", None, Answer(Kind.CHOICE, "planned"))
    found = admitted(holding((place, language, answer), other))
    repaired = found.submission.answer(place, language)
    assert repaired is not None
    assert repaired.value == kept
    assert found.repaired == (place,)
    assert found.submission.choice("objective/8/status") == "planned"
    submission_json(found.submission)


@pytest.mark.parametrize(
    "answer", [Answer(Kind.NARRATIVE, "<p>\x00</p>"), Answer(Kind.NARRATIVE, "")]
)
def test_an_answer_that_says_nothing_is_dropped_and_told(answer: Answer) -> None:
    found = admitted(holding(("objective/7/progress", "ar", answer)))
    assert not found.submission.answers
    assert found.repaired == ("objective/7/progress",)


def test_the_name_of_who_submits_is_cleaned() -> None:
    given = replace(EMPTY, submitter=Submitter("stakeholder", "جمعية\ud83d\x00", "ngo"))
    found = admitted(given)
    assert found.submission.submitter == Submitter("stakeholder", "جمعية\ufffd", "ngo")
    assert found.repaired == (SUBMITTER,)


def test_the_framework_in_the_package_must_be_the_one_it_was_written_with() -> None:
    with pytest.raises(GcmError) as caught:
        admitted(replace(EMPTY, framework=FrameworkRef("arab-regional-review", "2030")))
    assert caught.value.code == "package.framework_differs"


def test_a_broken_pack_in_a_package_is_one_clear_failure() -> None:
    with pytest.raises(GcmError) as caught:
        admitted(EMPTY, framework_data={**pack_data(), "questions": {}})
    assert caught.value.code == "framework.invalid"


def test_answers_in_a_language_no_longer_reported_in_stay() -> None:
    given = holding(("objective/7/progress", "es", Answer(Kind.NARRATIVE, "<p>a</p>")))
    assert admitted(given).submission == given
