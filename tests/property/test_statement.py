"""A statement is a canonical narrative that holds what was chosen, word for word and in order."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from gcm_desktop.domain.document_order import document_order
from gcm_desktop.domain.richtext import RichText, plain_text, to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.statement import composed
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind
from tests.property.strategies import rich_texts
from tests.unit.content import framework, sample

ADDRESSES = (
    "section/summary/text",
    "objective/2/progress",
    "objective/2/challenges",
    "objective/15/support",
    "principle/b/application",
)


@settings(max_examples=25)
@given(st.dictionaries(st.sampled_from(ADDRESSES), rich_texts, min_size=1))
def test_it_is_canonical_and_holds_every_word_in_order(chosen: dict[str, RichText]) -> None:
    answers: dict[AnswerKey, Answer] = {
        (address, "ar"): Answer(Kind.NARRATIVE, to_html(rich)) for address, rich in chosen.items()
    }
    submission = replace(sample(), answers=answers, records={})
    html = composed(submission, framework(), chosen, "ar")
    assert to_html(parse_html(html)) == html
    order = document_order(submission, framework())
    written = iter(plain_text(parse_html(html)).split())
    for address in sorted(chosen, key=lambda each: order((each, None))):
        for word in plain_text(parse_html(to_html(chosen[address]))).split():
            assert any(word == found for found in written), (address, word)
