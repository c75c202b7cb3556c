"""The narrative editor gives back what it was given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.richtext import (
    Block,
    ListItem,
    Paragraph,
    RichText,
    Run,
    Table,
    normal,
)
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.text import Direction, clean
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit

SAMPLES = [
    "",
    "<p>Taux\u00a0: 12,5\u202f% \u00ab\u00a0texte\u00a0\u00bb</p>",
    "<p>\u200fنص \u2067abc\u2069 \u200c\u200d soft\u00adhyphen \ufffc tab\u00a0end</p>",
    (
        "<p>a <b>b</b><i>c</i><u>d</u> <a href='https://x.y'>l<b>m</b><u>n</u></a>"
        "<a href='https://z.y'>o</a></p>"
    ),
    "<p></p><p>one</p><p></p><p></p><p>two</p><p></p>",
    "<p>x</p><ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul><ol><li>e</li></ol><p>f</p>",
    "<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td><b>d</b></td></tr></table>",
    "<table><tr><td>1</td></tr></table><table dir='rtl'><tr><td>2</td><td></td></tr></table>",
    "<ul><li>x</li></ul><table dir='ltr'><tr><td>1</td></tr></table><ol><li>y</li></ol>",
    (
        "<p>t<sup data-source='S1'></sup><sup data-source='S1'></sup>x \U0001f600"
        "<sup data-source='S2'></sup>3</p>"
    ),
    "<p dir='ltr'>نص</p><p dir='rtl'>text</p><ul><li dir='ltr'>item</li></ul>",
    "<p>&lt;b&gt;x&lt;/b&gt; &amp; &lt;img src=file:///x&gt;</p>",
]


@pytest.mark.parametrize("language", ["ar", "en", "fr", None])
@pytest.mark.parametrize("html", SAMPLES)
def test_identity(qtbot: QtBot, language: str | None, html: str) -> None:
    edit = NarrativeEdit(language)
    qtbot.addWidget(edit)
    heard: list[bool] = []
    edit.edited.connect(lambda: heard.append(True))
    value = parse_html(html)
    assert edit.set_value(value)
    assert edit.value == value
    assert not edit.document().isUndoAvailable()
    assert heard == []


@pytest.mark.parametrize("old", SAMPLES)
@pytest.mark.parametrize("new", SAMPLES)
def test_a_later_value_is_one_undoable_step(qtbot: QtBot, old: str, new: str) -> None:
    edit = NarrativeEdit("ar")
    qtbot.addWidget(edit)
    edit.set_value(parse_html(old))
    edit.textCursor().insertText("k")
    before = edit.value
    heard: list[bool] = []
    edit.edited.connect(lambda: heard.append(True))
    edit.set_value(parse_html(new))
    assert edit.value == parse_html(new)
    assert heard == []
    edit.undo()
    assert edit.value == before


letters = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cn"], exclude_characters="\u2028\u2029\ufeff"),
    max_size=12,
).filter(lambda text: clean(text).text == text)
plain_runs = st.builds(
    Run,
    letters,
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.sampled_from([None, "https://a.b", "mailto:x@example.invalid"]),
)
references = st.builds(lambda source: Run("", source=source), st.sampled_from(["A", "B"]))
runs = st.lists(plain_runs | references, max_size=4).map(tuple)
directions = st.sampled_from(list(Direction))
paragraphs = st.builds(Paragraph, runs, directions)
items = st.builds(ListItem, runs, st.booleans(), st.integers(0, 1), directions)
tables = st.integers(1, 3).flatmap(
    lambda width: st.builds(
        Table,
        st.lists(st.lists(runs, min_size=width, max_size=width).map(tuple), min_size=1, max_size=3)
        .map(tuple),
        st.booleans(),
        directions,
    )
)  # fmt: skip
blocks: st.SearchStrategy[Block] = paragraphs | items | tables
narratives = st.lists(blocks, max_size=6).map(lambda made: normal(RichText(tuple(made))))


@given(narratives, narratives)
def test_identity_of_anything(old: RichText, new: RichText) -> None:
    assert QApplication.instance() is not None
    edit = NarrativeEdit("ar")
    edit.set_value(old)
    assert edit.value == old
    edit.textCursor().insertText("k")
    edit.set_value(new)
    assert edit.value == new
    edit.undo()
    edit.undo()
    assert edit.value == old
    edit.deleteLater()
