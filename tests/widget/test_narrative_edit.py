"""Writing in the narrative editor: keys, paste, undo, direction, caret."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.richtext import to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.narrative.toolbar import NarrativeToolbar
from tests.widget.conftest import Press

CONTROL = Qt.KeyboardModifier.ControlModifier


def editor(qtbot: QtBot, html: str = "", language: str = "en") -> NarrativeEdit:
    edit = NarrativeEdit(language)
    qtbot.addWidget(edit)
    edit.set_value(parse_html(html))
    edit.resize(500, 200)
    edit.show()
    return edit


def typed(edit: NarrativeEdit, press: Press, text: str) -> None:
    for letter in text:
        press(edit, 0 if ord(letter) > 127 else ord(letter.upper()), letter)


def at_end(edit: NarrativeEdit) -> None:
    edit.moveCursor(QTextCursor.MoveOperation.End)


def test_user_edits_are_told(qtbot: QtBot, press: Press) -> None:
    edit = editor(qtbot, "<p>a</p>")
    with qtbot.waitSignal(edit.edited):
        typed(edit, press, "x")
    assert to_html(edit.value) == "<p>xa</p>"


def test_undo_goes_word_by_word(qtbot: QtBot, press: Press) -> None:
    edit = editor(qtbot)
    typed(edit, press, "one two")
    edit.undo()
    assert to_html(edit.value) == "<p>one </p>"
    edit.redo()
    assert to_html(edit.value) == "<p>one two</p>"


def test_a_focused_field_is_never_reloaded(qtbot: QtBot, press: Press) -> None:
    edit = editor(qtbot, "<p>abc</p>")
    edit.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    typed(edit, press, "x")
    caret = edit.textCursor().position()
    assert not edit.set_value(parse_html("<p>other</p>"))
    assert edit.set_value(edit.value)
    assert (edit.textCursor().position(), edit.document().isUndoAvailable()) == (caret, True)
    assert to_html(edit.value) == "<p>xabc</p>"


def test_tab_leaves_the_field(qtbot: QtBot, press: Press) -> None:
    edit = editor(qtbot, "<p>a</p>")
    press(edit, Qt.Key.Key_Tab, "\t")
    assert to_html(edit.value) == "<p>a</p>"


def test_keys_of_formats(qtbot: QtBot, press: Press) -> None:
    edit = editor(qtbot, "<p>word</p>")
    edit.selectAll()
    for key in (Qt.Key.Key_B, Qt.Key.Key_I, Qt.Key.Key_U):
        press(edit, key, "", CONTROL)
    assert to_html(edit.value) == "<p><b><i><u>word</u></i></b></p>"
    press(edit, Qt.Key.Key_B, "", CONTROL)
    assert to_html(edit.value) == "<p><i><u>word</u></i></p>"


def test_links_keep_their_own_underline(qtbot: QtBot) -> None:
    edit = editor(qtbot, "<p>a <u>b</u> c</p>")
    edit.selectAll()
    assert not edit.commands.set_link("javascript:alert(1)")
    assert edit.commands.set_link("https://a.b")
    linked = '<p><a href="https://a.b">a </a><a href="https://a.b"><u>b</u></a>'
    assert to_html(edit.value).startswith(linked)
    edit.selectAll()
    edit.commands.remove_link()
    assert to_html(edit.value) == "<p>a <u>b</u> c</p>"


@pytest.mark.parametrize("tail", ['<a href="https://a.b">l</a>', '<sup data-source="S"></sup>'])
def test_typing_after_a_link_or_reference_is_plain(qtbot: QtBot, press: Press, tail: str) -> None:
    edit = editor(qtbot, f"<p>x{tail}</p>")
    at_end(edit)
    typed(edit, press, "ab")
    assert to_html(edit.value) == f"<p>x{tail}ab</p>"


def test_lists(qtbot: QtBot, press: Press) -> None:
    edit = editor(qtbot, "<p>a</p>")
    at_end(edit)
    edit.commands.toggle_list(ordered=True)
    press(edit, Qt.Key.Key_Return, "\r")
    typed(edit, press, "b")
    edit.commands.shift_level(1)
    assert to_html(edit.value) == "<ol><li>a<ol><li>b</li></ol></li></ol>"
    edit.commands.shift_level(-1)
    press(edit, Qt.Key.Key_Return, "\r")
    press(edit, Qt.Key.Key_Return, "\r")
    typed(edit, press, "c")
    assert to_html(edit.value) == "<ol><li>a</li><li>b</li></ol><p>c</p>"
    edit.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    edit.commands.toggle_list(ordered=False)
    press(edit, Qt.Key.Key_Backspace, "\b")
    assert to_html(edit.value) == "<ol><li>a</li><li>b</li></ol><p>c</p>"
    assert edit.textCursor().blockFormat().indent() == 0


def test_deleting_between_lists_makes_one_list_and_undoes_as_one(
    qtbot: QtBot, press: Press
) -> None:
    html = "<ol><li>a</li><li>b</li></ol><p></p><ol><li>c</li></ol>"
    edit = editor(qtbot, html)
    cursor = edit.textCursor()
    cursor.setPosition(edit.document().findBlockByNumber(2).position())
    edit.setTextCursor(cursor)
    press(edit, Qt.Key.Key_Backspace, "\b")
    numbers = [edit.document().findBlockByNumber(at).textList() for at in (0, 2)]
    assert numbers[0] == numbers[1]
    assert numbers[0].itemNumber(edit.document().findBlockByNumber(2)) == 2
    edit.undo()
    assert to_html(edit.value) == html


def test_shift_enter_makes_a_paragraph(qtbot: QtBot, press: Press) -> None:
    edit = editor(qtbot, "<p>a</p>")
    at_end(edit)
    press(edit, Qt.Key.Key_Return, "\r", Qt.KeyboardModifier.ShiftModifier)
    typed(edit, press, "b")
    assert to_html(edit.value) == "<p>a</p><p>b</p>"


def mime(text: str = "", html: str = "", image: bool = False, url: str = "") -> QMimeData:
    made = QMimeData()
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    if image:
        made.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    if url:
        made.setUrls([QUrl(url)])
    return made


def test_paste_cleans_and_loads_nothing(qtbot: QtBot) -> None:
    edit = editor(qtbot)
    edit.insertFromMimeData(
        mime("a\x0bb\x1bc\ufee3", '<img src="file:///etc/x.png"><b>other</b>', image=True)
    )
    assert to_html(edit.value) == "<p>a</p><p>bcم</p>"
    assert not edit.canInsertFromMimeData(mime(image=True))
    image = edit.loadResource(2, QUrl("file:///etc/x.png"))
    assert isinstance(image, QImage)
    assert image.width() == 1


def test_paste_of_many_letters_is_kept_whole(qtbot: QtBot) -> None:
    edit = editor(qtbot)
    edit.insertFromMimeData(mime("كلمة " * 12_000))
    assert len(edit.value.blocks[0].runs[0].text) == 60_000  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("before", "at", "pasted", "after"),
    [
        ("<p>ad</p>", 1, "<p>b</p><p>c</p>", "<p>ab</p><p>c</p><p>d</p>"),
        ("<p>ad</p>", 1, "<p>b<b>c</b></p>", "<p>ab<b>c</b>d</p>"),
        ("<p>ad</p>", 2, "<ul><li>x</li></ul>", "<p>ad</p><ul><li>x</li></ul>"),
        ("<p>ad</p>", 0, "<ul><li>x</li></ul>", "<ul><li>x</li></ul><p>ad</p>"),
        ("", 0, "<ol><li>x</li></ol><p>y</p>", "<ol><li>x</li></ol><p>y</p>"),
        ("<ul><li>a</li></ul>", 1, "<ul><li>b</li></ul>", "<ul><li>a</li><li>b</li></ul>"),
    ],
)
def test_paste_between_fields(qtbot: QtBot, before: str, at: int, pasted: str, after: str) -> None:
    source, target = editor(qtbot, pasted), editor(qtbot, before)
    source.selectAll()
    cursor = target.textCursor()
    cursor.setPosition(at)
    target.setTextCursor(cursor)
    target.insertFromMimeData(source.createMimeDataFromSelection())
    assert to_html(target.value) == after
    target.undo()
    assert to_html(target.value) == before


def test_copying_keeps_references_and_spaces(qtbot: QtBot) -> None:
    html = '<p>a\u00a0b<sup data-source="S"></sup><sup data-source="S"></sup>c</p>'
    source, target = editor(qtbot, html), editor(qtbot)
    source.selectAll()
    target.insertFromMimeData(source.createMimeDataFromSelection())
    assert to_html(target.value) == html


@pytest.mark.parametrize(("language", "right"), [("ar", True), ("en", False), ("fr", False)])
def test_direction_follows_the_language_not_the_window(
    qtbot: QtBot, mirrored: bool, language: str, right: bool
) -> None:
    edit = editor(qtbot, "", language)
    edit.set_placeholder("…" * 8)
    assert (edit.layoutDirection() == Qt.LayoutDirection.RightToLeft) == right
    assert (edit.cursorRect().center().x() > edit.viewport().width() / 2) == right
    image = edit.viewport().grab().toImage()
    ground = image.pixelColor(image.width() // 2, 3)
    inked = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != ground for y in range(8, min(60, image.height())))
    ]
    assert inked
    assert (sum(inked) / len(inked) > image.width() / 2) == right


def test_left_goes_on_in_arabic(qtbot: QtBot, press: Press) -> None:
    edit = editor(qtbot, "<p>ابج abc دهو 12</p>", "ar")
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    press(edit, Qt.Key.Key_Left)
    assert edit.textCursor().position() == 1
    seen = {0, 1}
    for _ in range(20):
        press(edit, Qt.Key.Key_Left)
        seen.add(edit.textCursor().position())
    assert edit.textCursor().position() == 14
    assert len(seen) >= 14


def test_it_grows_and_the_page_follows_the_caret(qtbot: QtBot, press: Press) -> None:
    area, page = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    box = QVBoxLayout(page)
    edit = NarrativeEdit("ar")
    box.addWidget(edit)
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.resize(400, 200)
    area.show()
    area.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    height = edit.height()
    for _ in range(12):
        press(edit, Qt.Key.Key_Return, "\r")
    assert edit.height() > height
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)
    caret = edit.viewport().mapTo(area.viewport(), edit.cursorRect().center())
    qtbot.waitUntil(lambda: 0 <= caret.y() <= area.viewport().height() or _again(edit, area))


def _again(edit: NarrativeEdit, area: QScrollArea) -> bool:
    caret = edit.viewport().mapTo(area.viewport(), edit.cursorRect().center())
    return 0 <= caret.y() <= area.viewport().height()


def test_renumbering_and_recolouring_are_no_edits(qtbot: QtBot, themed: QApplication) -> None:
    edit = editor(qtbot, '<p>x<sup data-source="S"></sup> <a href="https://a.b">l</a></p>')
    heard: list[bool] = []
    edit.edited.connect(lambda: heard.append(True))
    edit.set_source_numbers({"S": 7})
    themed.setStyleSheet(themed.styleSheet() + " ")
    edit.grab()
    assert heard == []
    assert not edit.document().isUndoAvailable()


def test_toolbar_shows_and_sets_formats(qtbot: QtBot, mirrored: bool) -> None:
    edit = editor(qtbot, "<p>word</p>")
    toolbar = NarrativeToolbar(edit)
    qtbot.addWidget(toolbar)
    toolbar.show()
    edit.selectAll()
    buttons = {button.accessibleName(): button for button in toolbar.findChildren(QWidget)}
    bold = buttons["Bold (Ctrl+B)"]
    QTest.mouseClick(bold, Qt.MouseButton.LeftButton)
    assert to_html(edit.value) == "<p><b>word</b></p>"
    italic = buttons["Italic (Ctrl+I)"]
    assert (bold.x() > italic.x()) == mirrored
