import re

from hypothesis import given

from gcm_desktop.domain.richtext import (
    RichText,
    block_runs,
    from_plain,
    normal,
    plain_text,
    to_html,
)
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.text import clean
from tests.property.strategies import markup, rich_texts, texts

SUBSET = re.compile(
    r"</?(?:p|ul|ol|li|table|tr|th|td|b|i|u|a|sup)"
    r"(?: (?:dir=\"(?:rtl|ltr)\"|href=\"[^\"<>]*\"|data-source=\"[^\"<>]*\"))?>|[^<>]+"
)


@given(rich_texts)
def test_what_was_written_is_read_as_it_was(rich: RichText) -> None:
    assert parse_html(to_html(rich)) == normal(rich)


@given(rich_texts)
def test_the_normal_form_is_final(rich: RichText) -> None:
    assert normal(normal(rich)) == normal(rich)
    assert normal(rich).is_empty is rich.is_empty or rich.is_empty is False


@given(markup)
def test_any_markup_is_read_and_its_canonical_form_is_final(html: str) -> None:
    rich = parse_html(html)
    assert rich == normal(rich)
    assert parse_html(to_html(rich)) == rich
    assert to_html(parse_html(to_html(rich))) == to_html(rich)


@given(markup)
def test_nothing_but_the_subset_survives(html: str) -> None:
    written = to_html(parse_html(html))
    assert "".join(SUBSET.findall(written)) == written
    assert clean(written).text == written
    assert "javascript:" not in "".join(re.findall(r'href="[^"]*"', written))
    written.encode()


@given(rich_texts)
def test_what_the_normal_form_holds_can_be_written_anywhere(rich: RichText) -> None:
    for block in normal(rich).blocks:
        for run in block_runs(block):
            for text in (run.text, run.link or "", run.source or ""):
                assert clean(text).text == text
                assert "\n" not in text


@given(texts)
def test_plain_text_comes_back_as_it_was(text: str) -> None:
    cleaned = clean(text).text.removesuffix("\n")
    assert plain_text(from_plain(text)) == (cleaned if cleaned.strip("\n") else "")
    assert parse_html(to_html(from_plain(text))) == from_plain(text)
