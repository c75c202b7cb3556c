import time
from collections.abc import Callable

import pytest

from gcm_desktop.domain.richtext import (
    MAX_COLUMNS,
    Block,
    ListItem,
    Paragraph,
    RichText,
    Run,
    Table,
    from_plain,
    normal,
    plain_text,
    safe_link,
    to_html,
)
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.text import Direction

LETTERS = 200_000
SECONDS = 4.0
"""Of computing time: the slowest linear case takes about one, a quadratic one takes minutes."""


def text(*blocks: Block) -> RichText:
    return RichText(blocks)


def paragraph(letters: str) -> Paragraph:
    return Paragraph((Run(letters),))


@pytest.mark.parametrize(
    "html",
    [
        "<p>نص</p>",
        "<p></p><p>نص</p>",
        '<p dir="ltr">a &amp; b &lt; c</p>',
        "<p><b>a</b><i>b</i><b><i><u>c</u></i></b></p>",
        '<p><a href="https://sample.example/?a=1&amp;b=2"><b>x</b></a></p>',
        '<p>x<sup data-source="01JZZZZZZZZZZZZZZZZZZZZZZA"></sup></p>',
        "<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul><ol><li>d</li></ol>",
        "<table><tr><th>a</th><th></th></tr><tr><td>b</td><td>c</td></tr></table>",
    ],
)
def test_canonical_html_is_written_as_it_was_read(html: str) -> None:
    assert to_html(parse_html(html)) == html


@pytest.mark.parametrize(
    ("html", "plain"),
    [
        ("a<br>b", "a\nb"),
        ("<p>a\nb</p>", "a b"),
        ("<h2>a</h2>b", "a\nb"),
        ("<p>a<script>alert(1)</script>b</p>", "ab"),
        ("<style>p{}</style><p>a</p>", "a"),
        ("<!-- hidden <b>x</b> --><p>a</p>", "a"),
        ("<!--[if gte mso 9]><xml>Word</xml><![endif]--><p>a</p>", "a"),
        ("a <!-- never ends", "a <!-- never ends"),
        ("<ul><li><p>a</p></li><li><p>b</p></li></ul>", "a\nb"),
        ("<ul><li>a<br>b</li></ul>", "a\nb"),
        ("<p>a<table><tr><td>b</table>c", "a\nb\nc"),
        ("a < b & c > d", "a < b & c > d"),
        ("&lt;p&gt;", "<p>"),
        ("&#8217;&#x2019;&eacute;", "’’é"),
        ("<img src=file:///x>x", "x"),
        ("<p>\x00</p>", ""),
    ],
)
def test_what_is_read_from_other_markup(html: str, plain: str) -> None:
    assert plain_text(parse_html(html)) == plain


@pytest.mark.parametrize(
    "html",
    [
        "&#" + "9" * 5000 + ";",
        "&#" + "0" * 5000 + "65;",
        "&#x" + "f" * 5000 + ";",
        "&#xD800;",
        '<a href="&#' + "9" * 5000 + '">x</a>',
        "\ud83d<p dir='\ud83d'>",
    ],
)
def test_character_references_never_fail(html: str) -> None:
    to_html(parse_html(html)).encode()


def test_leading_zeros_of_a_reference_mean_nothing() -> None:
    assert plain_text(parse_html("&#" + "0" * 5000 + "65;")) == "A"


def filled(unit: str, letters: int = LETTERS) -> str:
    return unit * (letters // len(unit))


HOSTILE: dict[str, Callable[[], str]] = {
    "one word": lambda: filled("a"),
    "open brackets": lambda: filled("<"),
    "closing brackets": lambda: filled(">"),
    "ampersands": lambda: filled("&"),
    "references": lambda: filled("&a"),
    "declarations": lambda: filled("<!"),
    "comments that never end": lambda: filled("<!--"),
    "empty comments": lambda: filled("<!---->"),
    "tags that never end": lambda: filled("<a "),
    "names": lambda: "<a " + filled("a ") + ">",
    "equal signs": lambda: "<a " + filled("a=") + ">",
    "quotes that never end": lambda: "<a " + filled("a=\"'") + ">",
    "spaces": lambda: "<a " + filled(" ") + "a>",
    "paragraphs": lambda: filled("<p>"),
    "paragraphs around a word": lambda: "<p>a" + filled("<p>") + "b",
    "blank lines by a table": lambda: "<table><td>a</table>" + filled("<p>"),
    "formats": lambda: "<p>" + filled("a<b>b</b>"),
    "one format cut often": lambda: "<p>" + filled("a<b></b>", 5 * LETTERS),
    "lists in lists": lambda: filled("<ul>", 4 * LETTERS) + "a" + filled("</ul>", 5 * LETTERS),
    "items": lambda: "<ul>" + filled("<li>a"),
    "cells": lambda: "<table><tr>" + filled("<td>a"),
    "one wide row, many narrow ones": lambda: (
        "<table><tr>" + filled("<td>") + filled("<tr><td>", LETTERS // 2)
    ),
    "references to sources": lambda: filled('<sup data-source="a">'),
    "scripts": lambda: filled("<script>"),
    "controls": lambda: filled("\x00"),
    "newlines": lambda: filled("\n"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_reading_takes_time_in_proportion(name: str) -> None:
    html = HOSTILE[name]()
    began = time.process_time()
    rich = parse_html(html)
    to_html(rich)
    assert time.process_time() - began < SECONDS


@pytest.mark.parametrize("given", ["\n" * LETTERS, "ا" + "\n" * LETTERS + "ب", "x" * LETTERS])
def test_plain_text_takes_time_in_proportion(given: str) -> None:
    began = time.process_time()
    assert plain_text(from_plain(given)) == ("" if not given.strip() else given)
    assert time.process_time() - began < SECONDS


def test_columns_beyond_the_limit_join_the_last_one_and_lose_nothing() -> None:
    rich = parse_html("<table><tr>" + "".join(f"<td>{n}" for n in range(100)) + "<tr><td>x</table>")
    (table,) = rich.blocks
    assert isinstance(table, Table)
    assert {len(row) for row in table.rows} == {MAX_COLUMNS}
    assert plain_text(rich).split() == [*(str(n) for n in range(100)), "x"]


@pytest.mark.parametrize(
    ("given", "lines"),
    [("a\nb", 2), ("a\nb\n", 2), ("a\n\nb", 3), ("a\r\nb\r\n", 2), ("a\vb", 2), ("<b>a</b>", 1)],
)
def test_each_newline_ends_a_paragraph(given: str, lines: int) -> None:
    assert len(from_plain(given).blocks) == lines


def test_markup_in_plain_text_is_literal() -> None:
    given = "<b>ليس عنواناً</b> & <img src=x> &amp;"
    assert plain_text(parse_html(to_html(from_plain(given)))) == given


def test_blank_lines_beside_a_table_go_and_others_stay() -> None:
    blank, table = Paragraph(), Table((((Run("a"),),),))
    a, b = paragraph("a"), paragraph("b")
    given = text(blank, a, blank, blank, b, blank, table, blank, blank, a, blank)
    assert normal(given) == text(blank, a, blank, blank, b, table, a, blank)
    assert normal(text(blank, table, blank)) == text(table)
    assert normal(text(blank, Paragraph((Run(""),)))) == text()


def test_a_table_without_cells_is_none() -> None:
    assert normal(text(paragraph("a"), Table(()), Table(((), ())), paragraph("b"))) == text(
        paragraph("a"), paragraph("b")
    )


def test_rows_are_filled_up_to_the_widest() -> None:
    (table,) = normal(text(Table((((Run("a"),),), ((Run("b"),), (Run("c"),)))))).blocks
    assert isinstance(table, Table)
    assert table.rows[0] == ((Run("a"),), ())


def test_list_levels_are_sound() -> None:
    given = text(ListItem(level=5), ListItem(level=9), paragraph("x"), ListItem(level=1))
    levels = [block.level for block in normal(given).blocks if isinstance(block, ListItem)]
    assert levels == [0, 1, 0]


def test_runs_are_clean_and_like_ones_joined() -> None:
    runs = (Run("a\x00"), Run("\x01"), Run("b\ud83d"), Run("c", bold=True), Run("d\ne", bold=True))
    assert normal(text(Paragraph(runs))) == text(
        Paragraph((Run("ab\ufffd"), Run("cd e", bold=True)))
    )


def test_two_references_to_one_source_stay_two() -> None:
    twice = (Run("", source="s"), Run(""), Run("", source="s"))
    assert normal(text(Paragraph(twice))) == text(
        Paragraph((Run("", source="s"), Run("", source="s")))
    )


@pytest.mark.parametrize("source", ["", " ", "\x00"])
def test_a_reference_to_nothing_is_dropped(source: str) -> None:
    assert normal(text(Paragraph((Run("", source=source), Run("a"))))) == text(paragraph("a"))


@pytest.mark.parametrize("link", ["javascript:x", "file:///x", "https://", "//host/x", "", "x y"])
def test_no_other_link_survives(link: str) -> None:
    given = text(Paragraph((Run("a", link=link),)))
    assert to_html(given) == "<p>a</p>"
    assert to_html(parse_html(f'<p><a href="{link}">a</a></p>')) == "<p>a</p>"


def test_links_hold_nothing_that_cannot_be_written() -> None:
    html = to_html(parse_html('<a href="https://a\x00\ud83db\ufffe">x</a>'))
    assert html == '<p><a href="https://a\ufffdb">x</a></p>'
    assert safe_link("\u200fhttps://sample.example") is None


@pytest.mark.parametrize("blank", ["", " ", "\u00a0", "\u200f", "\u200b\u202c"])
def test_spaces_and_marks_alone_say_nothing(blank: str) -> None:
    assert text(paragraph(blank)).is_empty
    assert text(Table((((Run(blank),),),))).is_empty
    assert not text(paragraph(blank + "ا")).is_empty
    assert not text(Paragraph((Run("", source="s"),))).is_empty


def test_directions_are_kept_and_only_two_written() -> None:
    html = '<p dir="rtl">a</p><ul><li dir="ltr">b</li></ul>'
    html += '<table dir="rtl"><tr><td>c</td></tr></table>'
    assert to_html(parse_html(html)) == html
    (first,) = parse_html('<p dir="AUTO">a</p>').blocks
    assert first.direction is Direction.AUTO
