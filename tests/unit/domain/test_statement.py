"""Statements: what is offered and suggested, what is composed, how long one may be."""

from dataclasses import replace

import pytest

from gcm_desktop.domain.change import SetAnswer, apply
from gcm_desktop.domain.checks import Severity, check
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework, Leaves
from gcm_desktop.domain.richtext import ListItem, Paragraph, block_text
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.statement import (
    WORDS_PER_PAGE,
    composed,
    expect_chosen,
    expect_occasion,
    offers,
    pages,
    suggested,
    words_of,
)
from gcm_desktop.domain.submission import Answer, Kind, Record, Submission
from tests.unit.content import ARAB, FORUM, framework, sample

STATEMENT = "statement/01JBZZZZZZZZZZZZZZZZZZZZZ0"


def occasions(name: str) -> list[str]:
    fields = framework(name).record_kinds["statement"].fields
    (field,) = (each for each in fields if each.key == "occasion")
    return [choice.key for choice in field.choices]


def test_occasions_are_the_plenary_and_the_groups_of_the_pack() -> None:
    areas = [f"priority_area-{number}" for number in range(1, 7)]
    assert occasions(ARAB) == ["plenary", *areas]
    assert occasions(FORUM) == ["plenary", *(f"round_table-{number}" for number in range(1, 5))]
    with pytest.raises(GcmError, match=r"statement\.occasion"):
        expect_occasion(framework(ARAB), "round_table-1")


def test_a_priority_area_suggests_what_its_objectives_say() -> None:
    chosen = suggested(sample(), framework(), "priority_area-5")
    assert chosen == ("objective/23/progress", "objective/23/challenges", "objective/23/support")
    plenary = suggested(sample(), framework(), "plenary")
    assert plenary == ("section/summary/text", "section/emerging/text", "section/next_steps/text")
    nothing = replace(sample(), answers={}, records={})
    assert suggested(nothing, framework(), "plenary") == ()
    assert suggested(nothing, framework(), "priority_area-5") == ()


def test_what_is_suggested_is_no_longer_than_it_may_be_where_less_can_be_said() -> None:
    """The third area has five objectives: with all they say it fills four pages in Arabic."""
    chosen = suggested(sample(), framework(), "priority_area-3")
    words = sum(words_of(sample(), framework(), each, "ar") for each in chosen)
    assert 2 <= pages(words, "ar") <= 3
    assert {each.rsplit("/")[-1] for each in chosen} == {"progress"}
    assert len(chosen) == 5


def internal(pack: Framework, address: str, key: str) -> Framework:
    """Return ``pack`` with one question of an item that never leaves."""
    item = pack.items[address]
    questions = tuple(
        replace(each, leaves=Leaves.NEVER) if each.key == key else each for each in item.questions
    )
    return replace(pack, items={**pack.items, address: replace(item, questions=questions)})


def test_what_is_internal_is_never_offered() -> None:
    pack = internal(framework(), "objective/23", "challenges")
    offered = {
        each for offer in offers(sample(), pack) for each in (*offer.answers, *offer.records)
    }
    assert "objective/23/progress" in offered
    assert "objective/23/challenges" not in offered
    assert "objective/23/challenges" not in suggested(sample(), pack, "priority_area-5")
    assert not any(each.startswith(("statement/", "letter/")) for each in offered)
    with pytest.raises(GcmError, match=r"statement\.answer"):
        expect_chosen(sample(), pack, ("objective/23/challenges",))


def test_every_record_stands_under_one_item() -> None:
    records = [each for offer in offers(sample(), framework()) for each in offer.records]
    assert records
    assert len(records) == len(set(records))


def with_measure(submission: Submission) -> Submission:
    record = Record("measure", "01JBZZZZZZZZZZZZZZZZZZZZZ7", ("objective/15",))
    answers = {
        **submission.answers,
        (f"{record.address}/title", "en"): Answer(Kind.TEXT, "Clinics on wheels"),
        (f"{record.address}/summary", "en"): Answer(
            Kind.NARRATIVE, '<p>Eight of them.</p><p>Free<sup data-source="S"></sup></p>'
        ),
    }
    return replace(submission, answers=answers, records={record.id: record})


def test_items_are_told_apart_and_a_record_is_one_bullet() -> None:
    given = with_measure(replace(sample(), records={}))
    chosen = ("measure/01JBZZZZZZZZZZZZZZZZZZZZZ7", "objective/15/progress", "objective/4/progress")
    html = composed(given, framework(), chosen, "en")
    blocks = parse_html(html).blocks
    bullets = [block for block in blocks if isinstance(block, ListItem) and block.runs[0].bold]
    assert [block_text(block) for block in bullets] == ["Clinics on wheels. Eight of them. Free"]
    assert [run.source for run in bullets[0].runs if run.source] == ["S"]
    heads = [
        block_text(block)
        for block in blocks
        if isinstance(block, Paragraph) and all(run.bold for run in block.runs)
    ]
    assert heads == ["Legal identity and documentation", "Access to basic services"]
    alone = composed(given, framework(), chosen[1:2], "en")
    assert "<b>Access to basic services</b>" not in alone


def test_what_is_not_written_in_a_language_is_left_out() -> None:
    address = "objective/4/progress"
    answers = {key: each for key, each in sample().answers.items() if key != (address, "fr")}
    given = replace(sample(), answers=answers)
    assert composed(given, framework(), (address,), "fr") == ""
    assert words_of(given, framework(), address, "fr") == 0
    assert words_of(given, framework(), address, "ar") > 0


def with_statement(words: int) -> Submission:
    record = Record("statement", STATEMENT.split("/")[1])
    text = Answer(Kind.NARRATIVE, f"<p>{'كلمة ' * (words - 1)}كلمة</p>")
    given = replace(sample(), records={**sample().records, record.id: record})
    titled = SetAnswer(f"{STATEMENT}/title", "ar", None, Answer(Kind.TEXT, "بيان"))
    return apply(apply(given, titled), SetAnswer(f"{STATEMENT}/text", "ar", None, text))


def test_a_statement_of_more_than_three_pages_is_noted() -> None:
    most = 3 * WORDS_PER_PAGE["ar"]
    assert (pages(most, "ar"), pages(most + 1, "ar"), pages(0, "ar")) == (3, 4, 0)
    found = [
        (each.code, each.severity, each.language, each.details.get("pages"))
        for each in check(with_statement(most + 1), framework())
        if each.address.startswith(STATEMENT)
    ]
    assert found == [("statement.long", Severity.NOTE, "ar", "4")]
    quiet = check(with_statement(most), framework())
    assert [each for each in quiet if each.address.startswith(STATEMENT)] == []
