import pytest

from gcm_desktop.domain import answering
from gcm_desktop.domain.answering import (
    MAX_LETTERS,
    answer_from_html,
    answer_from_rich,
    answer_from_text,
    expect_record,
    language_for,
    restored,
)
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.framework import Choice, Label, Question
from gcm_desktop.domain.richtext import RichText, from_plain
from gcm_desktop.domain.submission import Answer, Kind
from tests.unit.content import framework, sample

LABEL = Label({"en": "label"})
QUESTIONS = {
    kind: Question(
        kind.value,
        kind,
        LABEL,
        translatable=kind in (Kind.TEXT, Kind.NARRATIVE),
        choices=(Choice("planned", LABEL),) if kind is Kind.CHOICE else (),
    )
    for kind in Kind
}
STRANGE = {
    "control": "\x00",
    "controls around a word": "\x1bplanned\x00",
    "lone surrogate": "\ud83d",
    "surrogate and word": "حقل\ud83d",
    "noncharacter": "\ufffe",
    "long word": "ا" * 200_000,
    "long number": "9" * 200_000,
    "long date": "1/" * 100_000,
    "long markup": "<" * 200_000,
    "separators": " , ؛،;\n",
    "newlines": "\r\n\u2028\v",
    "marks": "\u200f\u200e\u2066",
    "superscript": "²",
    "bidi": "٪١٢٫٥ و 12٫5٪",
    "reference of digits": "&#" + "9" * 5000 + ";",
    "nothing": "",
}


def is_clean(answer: Answer | None) -> bool:
    """True where an answer says something and could be written to any file."""
    if answer is None:
        return True
    for text in (answer.value, answer.typed):
        text.encode()
        assert not set(text) & {"\x00", "\x1b", "\ufffe"}
    return bool(answer.value or answer.typed)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("name", STRANGE)
def test_strange_input_gives_a_clean_answer_or_an_expected_failure(kind: Kind, name: str) -> None:
    for read in (answer_from_text, answer_from_html):
        try:
            answer = read(QUESTIONS[kind], STRANGE[name])
        except GcmError as fault:
            assert fault.code.startswith("value.")
            assert fault.reaction is Reaction.INPUT
            assert all(len(detail) < 200 for detail in fault.details.values())
        else:
            assert is_clean(answer)
            assert answer is None or answer.kind is kind


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("name", STRANGE)
def test_what_was_answered_is_restored_unchanged(kind: Kind, name: str) -> None:
    question = QUESTIONS[kind]
    try:
        answer = answer_from_text(question, STRANGE[name])
    except GcmError:
        return
    if answer is not None:
        assert restored(question, answer.value, answer.typed) == answer


@pytest.mark.parametrize(
    ("kind", "given", "value", "typed"),
    [
        (Kind.TEXT, " سطر\nآخر ", "سطر آخر", ""),
        (Kind.NARRATIVE, "<b>a</b>\nb", "<p>&lt;b&gt;a&lt;/b&gt;</p><p>b</p>", ""),
        (Kind.CHOICE, " planned ", "planned", ""),
        (Kind.NUMBER, "١٢٫٥", "12.5", "١٢٫٥"),
        (Kind.NUMBER, "12", "12", ""),
        (Kind.NUMBER, "1.234", "", "1.234"),
        (Kind.NUMBER, "٪١٢", "12%", "٪١٢"),
        (Kind.DATE, "03/02/2026", "2026-02-03", "03/02/2026"),
        (Kind.DATE, "15/8/1447 هـ", "", "15/8/1447 هـ"),
        (Kind.LINK, "sample.example", "", "sample.example"),
        (Kind.REFERENCE, "objective/10, objective/7", "objective/7 objective/10", ""),
        (Kind.YES_NO, "نعم", "yes", ""),
    ],
)
def test_what_cannot_be_read_is_kept_as_typed(
    kind: Kind, given: str, value: str, typed: str
) -> None:
    assert answer_from_text(QUESTIONS[kind], given) == Answer(kind, value, typed)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("blank", ["", "  \n ", "\u00a0", "\u200f", "\x00"])
def test_an_empty_text_is_no_answer(kind: Kind, blank: str) -> None:
    assert answer_from_text(QUESTIONS[kind], blank) is None


def test_a_reference_to_nothing_is_no_answer() -> None:
    assert answer_from_text(QUESTIONS[Kind.REFERENCE], ", ،") is None


@pytest.mark.parametrize(
    ("kind", "given", "code"),
    [
        (Kind.CHOICE, "done", "value.not_a_choice"),
        (Kind.YES_NO, "perhaps", "value.not_yes_no"),
        (Kind.TEXT, "x" * (MAX_LETTERS + 1), "value.too_long"),
        (None, "x", "address.not_a_question"),
    ],
)
def test_what_cannot_be_kept_is_refused(kind: Kind | None, given: str, code: str) -> None:
    question = QUESTIONS[kind] if kind else Question("measure", None, LABEL, shows="records")
    with pytest.raises(GcmError) as caught:
        answer_from_text(question, given)
    assert caught.value.code == code


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.NARRATIVE])
def test_only_narratives_take_rich_text(kind: Kind) -> None:
    with pytest.raises(GcmError) as caught:
        answer_from_html(QUESTIONS[kind], "<p>a</p>")
    assert caught.value.code == "value.not_rich"


def test_a_narrative_that_could_not_be_read_back_is_refused() -> None:
    """Each ampersand takes five letters in the canonical form."""
    with pytest.raises(GcmError) as caught:
        answer_from_rich(from_plain("&" * (MAX_LETTERS // 4)))
    assert caught.value.code == "value.too_long"
    assert answer_from_rich(RichText()) is None


@pytest.mark.parametrize(
    ("language", "known", "expected"),
    [("ar", ("ar", "en"), "ar"), (None, ("ar",), "ar")],
)
def test_the_language_of_a_translated_answer(
    language: str | None, known: tuple[str, ...], expected: str
) -> None:
    assert language_for(QUESTIONS[Kind.TEXT], language, known) == expected
    assert language_for(QUESTIONS[Kind.NUMBER], language, known) is None


@pytest.mark.parametrize(
    ("language", "code"),
    [
        (None, "language.missing"),
        ("", "language.unknown"),
        ("de", "language.unknown"),
        ("\ud83d" * 500, "language.unknown"),
    ],
)
def test_an_unknown_language_is_refused(language: str | None, code: str) -> None:
    with pytest.raises(GcmError) as caught:
        language_for(QUESTIONS[Kind.TEXT], language, ("ar", "en"))
    assert caught.value.code == code


@pytest.mark.parametrize(
    "address",
    [
        "",
        "/",
        "objective",
        "objective/7",
        "objective/07/status",
        "objective/24/status",
        "Objective/7/status",
        "objective/٧/status",
        "objective/7/status\n",
        "objective/7/measure",
        "objective/7/action/zz/done",
        "objective/7/@approved",
        "measure/1/title",
        "measure/01JZZZZZZZZZZZZZZZZZZZZZZA/nothing",
        "measure/01jzzzzzzzzzzzzzzzzzzzzzza/title",
        "../x/y",
        "\ud83d/a/b",
        "x" * 100_000,
    ],
)
def test_an_unknown_address_is_refused(address: str) -> None:
    with pytest.raises(GcmError) as caught:
        framework().question_at(address)
    assert caught.value.code in ("address.malformed", "address.unknown")


def test_an_answer_of_a_record_needs_the_record_of_that_kind() -> None:
    submission = sample()
    measure = submission.records_of("measure")[0]
    expect_record(submission, framework(), f"{measure.address}/title")
    expect_record(submission, framework(), "objective/7/status")
    for address in (f"practice/{measure.id}/title", "measure/01JZZZZZZZZZZZZZZZZZZZZZZA/title"):
        with pytest.raises(GcmError) as caught:
            answering.expect_record(submission, framework(), address)
        assert caught.value.code == "record.unknown"


def test_a_number_chosen_among_two_readings_is_read_back_as_chosen() -> None:
    """Typed, 1.234 is asked about; stored, it was answered."""
    number, day = Question("n", Kind.NUMBER, LABEL), Question("d", Kind.DATE, LABEL)
    assert restored(number, "1.234", "") == Answer(Kind.NUMBER, "1.234")
    assert restored(number, "1234", "1.234") == Answer(Kind.NUMBER, "1234", "1.234")
    assert restored(number, "99", "1.234") == Answer(Kind.NUMBER, "", "1.234")
    assert restored(day, "1850-02-03", "") == Answer(Kind.DATE, "1850-02-03")
    assert restored(day, "1850-02-31", "") == Answer(Kind.DATE, "", "1850-02-31")
    assert restored(day, "2026-02-03", "15/8/1447") == Answer(Kind.DATE, "", "15/8/1447")
