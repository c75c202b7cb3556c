"""Whole paragraphs set into a text: none joined to another, none split, one step of undo."""

import pytest
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.richtext import to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.narrative.writing import insert_paragraphs

TABLE = "<table><tr><td>أ</td><td>ب</td></tr></table>"


@pytest.mark.parametrize(
    ("text", "caret", "put", "wanted"),
    [
        ("", 0, "<p>x</p>", "<p>x</p>"),
        ("<p>أول</p><p>ثان</p>", 1, "<p>x</p>", "<p>أول</p><p>x</p><p>ثان</p>"),
        ("<p>أول</p><p>ثان</p>", 0, "<p>x</p>", "<p>x</p><p>أول</p><p>ثان</p>"),
        ("<p>أول</p><p>ثان</p>", 7, "<p>x</p><p>y</p>", "<p>أول</p><p>ثان</p><p>x</p><p>y</p>"),
        ("<p><b>أول</b></p>", 2, "<p>x</p>", "<p><b>أول</b></p><p>x</p>"),
        ("<ul><li>أ</li></ul>", 1, "<p>x</p>", "<ul><li>أ</li></ul><p>x</p>"),
        ("<ul><li>أ</li></ul>", 1, "<ul><li>ب</li></ul>", "<ul><li>أ</li><li>ب</li></ul>"),
        ("<p>أول</p>", 1, TABLE, "<p>أول</p>" + TABLE),
        (TABLE + "<p>ثان</p>", 1, "<p>x</p>", TABLE + "<p>x</p><p>ثان</p>"),
    ],
)
@pytest.mark.usefixtures("mirrored")
def test_paragraphs_stand_by_themselves_and_go_as_one(
    qtbot: QtBot, text: str, caret: int, put: str, wanted: str
) -> None:
    edit = NarrativeEdit("ar")
    qtbot.addWidget(edit)
    edit.load(parse_html(text))
    cursor = edit.textCursor()
    cursor.setPosition(caret)
    edit.setTextCursor(cursor)
    insert_paragraphs(cursor, parse_html(put), edit.script)
    assert to_html(edit.value) == wanted
    edit.undo()
    assert to_html(edit.value) == text
    edit.redo()
    assert to_html(edit.value) == wanted
