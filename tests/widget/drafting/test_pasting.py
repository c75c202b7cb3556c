"""Pasting into a draft: structure is kept, the rest is dropped and said; one step of undo."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from gcm_desktop.domain.richtext import to_html
from gcm_desktop.ui.drafting.fields import NarrativeField
from gcm_desktop.ui.drafting.pasted_note import pasted_words
from gcm_desktop.ui.widgets.labels import PlainLabel
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from tests.unit.content import TABLES
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage

WORD = (
    "<p class=MsoNormal dir=RTL><b>أولا</b> نص <del>قديم</del>"
    "<img src='file:///etc/hostname'></p>"
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>"
    "<span style='mso-list:Ignore'>·</span>بند</p>"
    "<table><tr><td>أ<td>1<tr><td>ب<td>2</table>"
)


def field(stage: Stage) -> NarrativeField:
    stage.page("section/context/text")
    edit = QApplication.focusWidget()
    assert isinstance(edit, NarrativeEdit)
    edit.load(type(edit.value)())
    owner = edit.parentWidget()
    assert isinstance(owner, NarrativeField)
    return owner


def foreign(html: str, text: str = "") -> QMimeData:
    made = QMimeData()
    if html:
        made.setHtml(html)
    if text:
        made.setText(text)
    return made


def notes(owner: NarrativeField) -> list[str]:
    return [
        label.text()
        for label in owner.findChildren(PlainLabel)
        if label.isVisible() and "pasting" in label.text()
    ]


def test_structure_of_word_is_kept_and_the_rest_is_named(stage: Stage, press: Press) -> None:
    owner = field(stage)
    owner.edit.insertFromMimeData(foreign(WORD, "plain"))
    html = to_html(owner.edit.value)
    assert "<b>أولا</b> نص" in html
    assert "<ul" in html
    assert "<table" in html
    assert "قديم" not in html
    assert "file:" not in html
    assert notes(owner) == ["Left out or mended while pasting: pictures, deleted text."]
    press(owner.edit, 0, "x")
    assert notes(owner) == []


def test_a_paste_is_one_step_of_undo(stage: Stage) -> None:
    owner = field(stage)
    before = owner.edit.value
    owner.edit.insertFromMimeData(foreign(WORD))
    owner.edit.document().undo()
    assert owner.edit.value == before
    owner.edit.document().redo()
    assert "<table" in to_html(owner.edit.value)


@pytest.mark.parametrize("name", ["local_image", "remote", "unc"])
def test_hostile_html_brings_words_only(stage: Stage, name: str) -> None:
    owner = field(stage)
    html = (TABLES / f"html_paste_{name}.html").read_text(encoding="utf-8")
    owner.edit.insertFromMimeData(foreign(html))
    kept = to_html(owner.edit.value)
    assert "src" not in kept
    assert "file:" not in kept
    assert "\\\\" not in kept


def test_a_pasted_text_is_on_its_way_to_the_store(stage: Stage) -> None:
    owner = field(stage)
    owner.edit.insertFromMimeData(foreign("", "سطر واحد"))
    owner.answer.hand_over()
    kept = stage.submission.answer("section/context/text", owner.answer.language)
    assert kept is not None
    assert kept.text == "سطر واحد"
    assert notes(owner) == []


def test_nothing_is_said_where_nothing_was_altered() -> None:
    assert pasted_words(frozenset(), "ar") == ""
    assert pasted_words(frozenset({"unknown"}), "ar") == ""
