"""Making statements and letters: in every language, undoable, never over one made before."""

from dataclasses import replace

import pytest

from gcm_desktop.domain.change import apply, inverse
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.letter import LetterFacts, body
from gcm_desktop.domain.richtext import plain_text, to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.statement import suggested
from gcm_desktop.domain.submission import Answer, Kind, Submission
from gcm_desktop.services.statements import letter_added, statement_added
from tests.unit.content import framework, sample

ONE, TWO = "01JBZZZZZZZZZZZZZZZZZZZZZ0", "01JBZZZZZZZZZZZZZZZZZZZZZ1"
NAMES = {"ar": "دولة النموذج", "en": "Sample State", "fr": "État modèle"}


def name(_: str, language: str) -> str:
    return NAMES[language]


def with_statement(record: str = ONE) -> Submission:
    chosen = suggested(sample(), framework(), "priority_area-5")
    return apply(
        sample(), statement_added(sample(), framework(), "priority_area-5", chosen, record)
    )


def test_a_statement_is_made_in_every_language_and_taken_back_whole() -> None:
    chosen = suggested(sample(), framework(), "priority_area-5")
    change = statement_added(sample(), framework(), "priority_area-5", chosen, ONE)
    made = apply(sample(), change)
    for language in ("ar", "en", "fr"):
        text = made.answer(f"statement/{ONE}/text", language)
        assert text is not None
        assert to_html(parse_html(text.value)) == text.value
        assert made.answer(f"statement/{ONE}/title", language) is not None
    assert made.choice(f"statement/{ONE}/occasion") == "priority_area-5"
    assert apply(made, inverse(change)) == sample()


def test_another_one_leaves_the_first_as_it_was_edited() -> None:
    made = with_statement()
    edited = {**made.answers, (f"statement/{ONE}/text", "ar"): Answer(Kind.NARRATIVE, "<p>س</p>")}
    given = replace(made, answers=edited)
    chosen = ("section/summary/text",)
    again = apply(given, statement_added(given, framework(), "priority_area-5", chosen, TWO))
    assert again.answer(f"statement/{ONE}/text", "ar") == edited[f"statement/{ONE}/text", "ar"]
    assert [record.id for record in again.records_of("statement")] == [ONE, TWO]


def test_what_cannot_be_made_says_so() -> None:
    silent = replace(sample(), languages=("de",))
    with pytest.raises(GcmError, match=r"statement\.empty"):
        statement_added(silent, framework(), "plenary", (), ONE)
    kinds = {key: kind for key, kind in framework().record_kinds.items() if key != "letter"}
    with pytest.raises(GcmError, match=r"record\.kind_unknown"):
        letter_added(sample(), replace(framework(), record_kinds=kinds), name, ONE)


def test_a_letter_names_the_state_who_leads_and_what_goes_along() -> None:
    given = replace(with_statement(), settings={"lead_body.en": "Ministry of {review} Affairs"})
    made = apply(given, letter_added(given, framework(), name, TWO))
    text = made.answer(f"letter/{TWO}/text", "en")
    title = made.answer(f"statement/{ONE}/title", "en")
    assert text is not None
    assert title is not None
    for part in ("Sample State", "Arab regional review", "Ministry of {review} Affairs"):
        assert part in text.text
    assert f"Statement: {title.text}" in text.text
    for language in ("ar", "fr"):
        other = made.answer(f"letter/{TWO}/text", language)
        assert other is not None
        assert NAMES[language] in other.text
        assert "{" not in other.text


def test_a_letter_without_a_lead_body_has_no_line_about_it() -> None:
    with_lead = body(LetterFacts("S", "R", "L"), "fr")
    without = body(LetterFacts("S", "R"), "fr")
    assert len(plain_text(parse_html(with_lead)).split("\n")) == 1 + len(
        plain_text(parse_html(without)).split("\n")
    )
