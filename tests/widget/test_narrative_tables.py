"""Tables by keyboard and toolbar: rows, columns in the order of reading, cells, header row."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.richtext import to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.narrative.table_menu import TableMenu
from gcm_desktop.ui.widgets.narrative.toolbar import NarrativeToolbar
from tests.widget.conftest import Press

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TABLE = "<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>"


def editor(qtbot: QtBot, html: str, language: str) -> NarrativeEdit:
    edit = NarrativeEdit(language)
    qtbot.addWidget(edit)
    edit.set_value(parse_html(html))
    edit.resize(500, 300)
    edit.show()
    return edit


def into_cell(edit: NarrativeEdit, word: str) -> None:
    edit.setTextCursor(edit.document().find(word))
    edit.moveCursor(QTextCursor.MoveOperation.EndOfBlock)


def rows(edit: NarrativeEdit) -> str:
    html = to_html(edit.value).replace("</tr><tr>", "/")
    for tag in ("<table>", "</table>", "<tr>", "</tr>", "<td>", "<th>"):
        html = html.replace(tag, "")
    return html.replace("</td>", "|").replace("</th>", "#")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_rows_and_columns_in_the_order_of_reading(qtbot: QtBot, language: str) -> None:
    edit = editor(qtbot, TABLE, language)
    tables = edit.tables
    into_cell(edit, "c")
    tables.add_column(after=True)
    edit.insertPlainText("x")
    assert rows(edit) == "a##b#/c|x|d|"
    into_cell(edit, "a")
    tables.add_column(after=False)
    edit.insertPlainText("y")
    assert rows(edit) == "y#a##b#/|c|x|d|"
    tables.remove_column()
    into_cell(edit, "d")
    tables.add_row(below=False)
    edit.insertPlainText("z")
    tables.add_row(below=True)
    assert rows(edit) == "a##b#/||z|/|||/c|x|d|"
    tables.remove_row()
    into_cell(edit, "z")
    tables.toggle_header()
    assert rows(edit).startswith("a||b|/||z|")
    tables.remove_table()
    assert to_html(edit.value) == ""
    while edit.document().isUndoAvailable():
        edit.undo()
    assert to_html(edit.value) == TABLE


@pytest.mark.parametrize("language", ["ar", "en"])
def test_tab_goes_from_cell_to_cell_and_out(qtbot: QtBot, press: Press, language: str) -> None:
    edit = editor(qtbot, f"<p>1</p>{TABLE}<p>2</p>", language)
    into_cell(edit, "a")
    seen = []
    for _ in range(4):
        press(edit, Qt.Key.Key_Tab, "\t")
        seen.append(edit.textCursor().selectedText() or edit.textCursor().block().text())
    assert seen == ["b", "c", "d", "2"]
    edit.moveCursor(QTextCursor.MoveOperation.Left)
    into_cell(edit, "b")
    for _ in range(2):
        press(edit, Qt.Key.Key_Backtab, "", SHIFT)
    assert edit.textCursor().block().text() == "1"
    assert to_html(edit.value) == f"<p>1</p>{TABLE}<p>2</p>"
    assert not edit.document().isUndoAvailable()


def test_a_table_comes_below_the_paragraph_and_leaves_nothing_behind(qtbot: QtBot) -> None:
    edit = editor(qtbot, "<p>ab</p><ul><li>c</li></ul><p>d</p>", "ar")
    for word in ("ab", "c", "d"):
        before = to_html(edit.value)
        into_cell(edit, word)
        edit.tables.insert()
        edit.insertPlainText("x")
        assert edit.tables.has_header
        assert "<tr><th>x</th><th></th></tr><tr><td></td><td></td></tr>" in to_html(edit.value)
        edit.tables.remove_table()
        assert to_html(edit.value) == before


@pytest.mark.qt_log_ignore("This plugin does not support")  # menus, without a real screen
def test_the_menu_offers_what_can_be_done(qtbot: QtBot, press: Press) -> None:
    edit = editor(qtbot, f"<p>1</p>{TABLE}", "en")
    toolbar = NarrativeToolbar(edit)
    qtbot.addWidget(toolbar)
    toolbar.show()
    menu = toolbar.findChild(TableMenu)
    assert menu is not None
    press(edit, Qt.Key.Key_T, "", CONTROL | SHIFT)
    assert [action.text() for action in menu.actions()] == ["&Insert table"]
    menu.hide()
    into_cell(edit, "c")
    press(edit, Qt.Key.Key_T, "", CONTROL | SHIFT)
    said = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert said[:3] == ["Row above", "Row below", "Delete row"]
    assert len(said) == 8
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows(edit).endswith("c|d|/||"))
    table = next(b for b in toolbar.findChildren(QToolButton) if "Table" in b.toolTip())
    assert table.isChecked()


def test_saving_keeps_caret_selection_and_undo(qtbot: QtBot) -> None:
    html = f'<p>a<sup data-source="S"></sup>b</p>{TABLE}<ol><li>x</li></ol>'
    edit = editor(qtbot, html, "ar")
    into_cell(edit, "d")
    edit.insertPlainText("e")
    cursor = edit.textCursor()
    cursor.movePosition(
        QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor
    )
    edit.setTextCursor(cursor)
    place = cursor.anchor(), cursor.position()
    assert edit.set_value(edit.value)
    assert (edit.textCursor().anchor(), edit.textCursor().position()) == place
    edit.undo()
    assert to_html(edit.value) == html


@pytest.mark.parametrize("language", ["ar", "en"])
def test_direction_of_an_item_leaves_it_in_its_list(qtbot: QtBot, language: str) -> None:
    from gcm_desktop.domain.text import Direction

    edit = editor(qtbot, "<ol><li>a</li></ol>", language)
    edit.commands.set_direction(Direction.LTR)
    assert to_html(edit.value) == '<ol><li dir="ltr">a</li></ol>'
    edit.commands.set_direction(Direction.AUTO)
    assert to_html(edit.value) == "<ol><li>a</li></ol>"
