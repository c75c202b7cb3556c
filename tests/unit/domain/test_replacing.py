"""Replacing: what stands around the words stays."""

import pytest

from gcm_desktop.domain.replacing import is_replaceable, replaced
from gcm_desktop.domain.submission import Answer, Kind


def narrative(html: str) -> Answer:
    return Answer(Kind.NARRATIVE, html)


@pytest.mark.parametrize(
    ("html", "old", "new", "after"),
    [
        ("<p>one <b>two</b> three</p>", "two", "2", "<p>one <b>2</b> three</p>"),
        ("<p>o<b>n</b>e end</p>", "one", "1", "<p>1 end</p>"),
        ("<p><i>on</i>e end</p>", "one", "1", "<p><i>1</i> end</p>"),
        (
            '<p>on<sup data-source="s"></sup>e <a href="https://a.example/">two</a></p>',
            "one",
            "1",
            '<p>1<sup data-source="s"></sup> <a href="https://a.example/">two</a></p>',
        ),
        (
            '<p><a href="https://a.example/">one two</a></p>',
            "one",
            "uno",
            '<p><a href="https://a.example/">uno two</a></p>',
        ),
        (
            "<table><tr><td>one</td><td>two one</td></tr></table>",
            "one",
            "x",
            "<table><tr><td>x</td><td>two x</td></tr></table>",
        ),
        (
            '<ul><li>one</li><li dir="rtl">one one</li></ul>',
            "one",
            "é &",
            '<ul><li>é &amp;</li><li dir="rtl">é &amp; é &amp;</li></ul>',
        ),
        ("<p>one</p><p>two</p>", "one", "", "<p></p><p>two</p>"),
    ],
)
def test_formats_links_references_and_structure_stay(
    html: str, old: str, new: str, after: str
) -> None:
    answer = narrative(html)
    text = answer.text
    spans = [(at, at + len(old)) for at in range(len(text)) if text.startswith(old, at)]
    made = replaced(answer, spans, new)
    assert made is not None
    assert made.value == after


def test_nothing_left_is_no_answer() -> None:
    assert replaced(narrative("<p>one</p>"), [(0, 3)], "") is None
    assert replaced(Answer(Kind.TEXT, "one"), [(0, 3)], " ") is None


def test_what_no_words_are_is_never_altered() -> None:
    number = Answer(Kind.NUMBER, "1000", "1,000")
    assert not is_replaceable(number, (0, 4))
    assert replaced(number, [(0, 4)], "2") == number
    two = narrative("<p>one</p><p>two</p>")
    assert not is_replaceable(two, (2, 5))  # from one paragraph into the next
    assert replaced(two, [(2, 5)], "x") == two


def test_titles_stay_on_one_line_and_overlapping_spans_count_once() -> None:
    title = Answer(Kind.TEXT, "aaa b")
    assert replaced(title, [(0, 2), (1, 3)], "x\ny") == Answer(Kind.TEXT, "x ya b")
