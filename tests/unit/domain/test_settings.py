"""Settings: what each takes, what stands where nothing admissible is set, what is kept unread."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from gcm_desktop.domain import settings
from gcm_desktop.domain.change import apply, inverse
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.evidence import file_ref
from gcm_desktop.domain.leaving import BLANK, FINAL, PUBLIC
from gcm_desktop.domain.leaving_list import NamedFile, leaving_list
from gcm_desktop.domain.settings import Digits, Months
from gcm_desktop.domain.submission import Answer, AnswerKey, FrameworkRef, Kind, Submission
from tests.unit.internal_pack import internal_framework, internal_submission

EMPTY = Submission(
    id="01JB0000000000000000000000", country="XS", framework=FrameworkRef("arab", "2022"),
    languages=("ar", "fr"),
)  # fmt: skip
SHA = "ab" * 32


def having(**values: str) -> Submission:
    return replace(EMPTY, settings=MappingProxyType(values))


@pytest.mark.parametrize("value", ["", "roman", "WESTERN", "western ", "\u202ewestern"])
def test_a_value_that_is_none_has_the_effect_of_none(value: str) -> None:
    odd = dict.fromkeys(("digits", "months", "hijri", "originals", "review_year", "emblem"), value)
    assert settings.digits(odd, "ar") is Digits.WESTERN
    assert settings.months({"months": value}) is (
        Months.WESTERN if value == "western" else Months.DUAL
    )
    assert not settings.includes_originals(odd)
    assert settings.review_year(odd) == settings.emblem(odd) == ""
    assert not settings.shows_hijri(having(**odd))
    assert settings.shows_hijri(replace(having(**odd), country="SA"))


def test_arabic_indic_digits_are_of_arabic_alone() -> None:
    chosen = {"digits": "arabic_indic"}
    assert settings.digits(chosen, "ar") is Digits.ARABIC_INDIC
    assert settings.digits(chosen, "fr") is Digits.WESTERN


def test_the_lead_body_of_a_language_goes_before_the_one_of_all() -> None:
    given = {"lead_body": "Council", "lead_body.ar": "المجلس", "lead_body.fr": " Conseil "}
    assert settings.lead_body(given, "ar") == "المجلس"
    assert settings.lead_body(given, "en") == "Council"
    assert settings.lead_body(given, "fr") == "Council"


def test_what_a_person_gives_is_made_normal_or_refused_with_what_is_taken() -> None:
    assert settings.normal_value("review_year", " ٢٠٢٦ ") == "2026"
    assert settings.normal_value("lead_body.ar", "وزارة\n\u202eالداخلية\u2069\x07") == (
        "وزارة الداخلية"
    )
    assert settings.normal_value("digits", "") == ""
    for key, value in (
        ("digits", "roman"), ("review_year", "26"), ("review_year", "2026-27"), ("hijri", "1"),
        ("emblem", "x.png"), ("lead_body", "x" * (settings.MOST_LETTERS + 1)),
    ):  # fmt: skip
        with pytest.raises(GcmError, match=r"setting\.value") as caught:
            settings.normal_value(key, value)
        assert caught.value.details["key"] == key
        assert caught.value.details["values"]
    for key in ("nope", "lead_body.xx", "digits.ar", "", "lead_body."):
        with pytest.raises(GcmError, match=r"setting\.unknown"):
            settings.normal_value(key, "x")


@pytest.mark.parametrize(
    ("key", "value", "is_one"),
    [
        ("lead_body.ar", "المجلس الوطني", True),
        ("of_a.newer-program", "", True),
        ("a", "x" * 400, True),
        ("a", "x" * 401, False),
        ("a", "x\ny", False),
        ("a", "x\x00", False),
        ("a", "x\x9f", False),
        ("a", " x", False),
        ("a", "\u202ex", False),
        ("a", "x\u2066", False),
        ("a", "x\u2028y", False),
        ("a", "\ud83d", False),
        ("a", "\ufeff", False),
        ("مفتاح", "x", False),
        ("A", "x", False),
        ("1a", "x", False),
        ("a b", "x", False),
        ("", "x", False),
        ("a" * 41, "x", False),
        ("a\n", "x", False),
    ],
)
def test_keys_are_words_and_values_one_clean_line(key: str, value: str, is_one: bool) -> None:
    assert (settings.is_key(key) and settings.is_value(value)) is is_one


def test_setting_keeps_what_it_does_not_know_and_can_be_taken_back() -> None:
    before = having(digits="western", of_newer="x", months="odd")
    change = settings.settings_set(before, {"review_year": "2026", "digits": ""})
    assert change is not None
    after = apply(before, change)
    assert dict(after.settings) == {"of_newer": "x", "months": "odd", "review_year": "2026"}
    assert apply(after, inverse(change)) == before
    assert settings.settings_set(after, {"review_year": "2026"}) is None
    assert settings.settings_set(after, {"emblem": ""}) is None


def test_the_emblem_goes_along_with_the_evidence_once() -> None:
    ref = file_ref(SHA, "annexe.pdf")
    answers: dict[AnswerKey, Answer] = {
        ("evidence/01JB0000000000000000000001/file", None): Answer(Kind.TEXT, ref.value)
    }
    evidence = replace(EMPTY, answers=MappingProxyType(answers))
    assert settings.named_files(evidence) == (ref,)
    other = replace(evidence, settings=MappingProxyType({"emblem": "cd" * 32}))
    assert [each.sha256 for each in settings.named_files(other)] == [SHA, "cd" * 32]
    same = replace(evidence, settings=MappingProxyType({"emblem": SHA}))
    assert settings.named_files(same) == (ref,)
    assert settings.named_files(having(emblem="../../x")) == ()


@pytest.mark.parametrize(
    ("profile", "formats", "leaves"),
    [
        (FINAL, ("docx",), True),
        (PUBLIC, ("pdf",), True),
        (FINAL, ("gcm",), True),
        (FINAL, ("xlsx", "json"), False),
        (BLANK, ("docx",), False),
    ],
)
def test_the_emblem_is_told_to_leave_with_covers_and_packages(
    profile: str, formats: tuple[str, ...], leaves: bool
) -> None:
    given = replace(internal_submission(), settings=MappingProxyType({"emblem": SHA}))
    told = leaving_list(given, internal_framework(), profile, ("en",), formats, sizes={SHA: 12})
    emblem = (NamedFile("emblem", 12),)
    assert (told.leaves.files, told.stays.files) == ((emblem, ()) if leaves else ((), emblem))
