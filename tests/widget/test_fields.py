"""One-line fields, choices, labels: what they keep, refuse, say, and where they stand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gcm_desktop.ui.widgets.buttons import QuietButton
from gcm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from gcm_desktop.ui.widgets.labels import PlainLabel
from gcm_desktop.ui.widgets.line_field import DateField, LineField, NumberField
from gcm_desktop.ui.widgets.progress_strip import ProgressStrip, Share
from gcm_desktop.ui.widgets.save_state import SaveStateLabel, Saving
from tests.widget.conftest import Press

LONG = "كلمة " * 10_000
HOSTILE = '<b>x</b><img src="file:///x.png">'


def pasted(field: LineField, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    field.paste()


@pytest.mark.parametrize("text", ["a\u00a0b\u202fc", "", "نص 12", LONG])
def test_a_set_text_comes_back_equal_and_silent(qtbot: QtBot, text: str) -> None:
    field = LineField()
    qtbot.addWidget(field)
    heard: list[str] = []
    field.edited.connect(heard.append)
    assert field.set_value(text)
    assert field.value == text
    assert heard == []


def test_paste_is_whole_and_on_one_line(qtbot: QtBot) -> None:
    field = LineField()
    qtbot.addWidget(field)
    pasted(field, "a\nb\x1bc\x0bd")
    assert field.value == "a bc d"
    field.clear()
    pasted(field, LONG)
    assert field.value == LONG


def test_over_the_limit_is_refused_and_said(qtbot: QtBot) -> None:
    field = LineField(limit=5)
    qtbot.addWidget(field)
    field.set_value("abc")
    with qtbot.waitSignal(field.limit_refused) as heard:
        pasted(field, "defgh")
    assert heard.args == [8, 5]
    assert field.value == "abc"
    pasted(field, "😀")
    assert field.value in {"abc😀", "😀abc"}


def test_direction(qtbot: QtBot, mirrored: bool) -> None:
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    field, arabic, technical = LineField(), LineField(language="ar"), LineField(technical=True)
    for one in (field, arabic, technical, NumberField(), DateField()):
        qtbot.addWidget(one)
    assert field.layoutDirection() == (right if mirrored else left)
    field.set_value("نص abc")
    assert field.layoutDirection() == right
    field.set_value("abc نص")
    assert field.layoutDirection() == left
    field.set_value("")
    assert field.layoutDirection() == (right if mirrored else left)
    technical.set_value("https://example.invalid/تقرير")
    assert (arabic.layoutDirection(), technical.layoutDirection()) == (right, left)


@pytest.mark.parametrize("typed", ["١٢٫٥", "12,5", "1.234", "حوالي 40"])
def test_numbers_keep_what_was_typed(qtbot: QtBot, typed: str) -> None:
    field = NumberField()
    qtbot.addWidget(field)
    pasted(field, typed)
    assert field.value == typed


def choices() -> list[Choice]:
    return [
        Choice("a", "First & last", "status-planned"),
        Choice("b", "Second"),
        Choice("c", "Third"),
    ]


def test_choices_by_mouse_and_keys(qtbot: QtBot, mirrored: bool, press: Press) -> None:
    row = ChoiceRow(choices())
    qtbot.addWidget(row)
    row.resize(600, 60)
    row.show()
    row.activateWindow()
    heard: list[str] = []
    row.chosen.connect(heard.append)
    row.set_value("b")
    assert heard == []
    buttons = row.findChildren(QRadioButton)
    first, second = buttons[:2]
    assert (first.x() > second.x()) == mirrored
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    press(first, Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right)
    assert second.hasFocus()
    assert heard == ["a", "b"]
    press(second, Qt.Key.Key_Delete)
    assert (row.value, heard[-1]) == ("", "")
    assert not any(button.isChecked() for button in buttons)
    assert first.accessibleName() == "First & last"


def test_choices_survive_another_language(qtbot: QtBot) -> None:
    row = ChoiceRow(choices())
    qtbot.addWidget(row)
    row.set_value("c")
    row.set_choices([Choice("c", "ثالث"), Choice("d", "رابع")])
    assert row.value == "c"


def test_another_language_leaves_focus_and_order_of_tab(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    before, row, after = QuietButton("1"), ChoiceRow(choices()), QuietButton("2")
    for part in (before, row, after):
        box.addWidget(part)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    before.setFocus()
    row.set_value("b")
    window.focusNextChild()
    chosen = row.findChildren(QRadioButton)[1]
    assert chosen.hasFocus()
    row.set_choices([Choice(each.key, f"{each.key} بالعربية") for each in choices()])
    assert chosen.hasFocus()
    assert chosen.accessibleName() == "b بالعربية"
    row.set_choices([Choice("x", "X"), Choice("y", "Y")])
    qtbot.wait(1)  # layouts show what is new by a posted event
    after.setFocus()
    window.focusPreviousChild()
    focused = window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "X"
    window.focusPreviousChild()
    assert before.hasFocus()


@pytest.mark.parametrize("wraps", [True, False])
def test_labels_never_read_markup(qtbot: QtBot, mirrored: bool, wraps: bool) -> None:
    label = PlainLabel(HOSTILE, wraps=wraps)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == HOSTILE
    label.resize(20, 20)
    label.show()
    label.grab()
    if not wraps:
        assert "<b>" not in label.toolTip()
        assert "&lt;b&gt;" in label.toolTip()


def test_save_state_is_no_button_unless_it_failed(qtbot: QtBot) -> None:
    state = SaveStateLabel()
    qtbot.addWidget(state)
    state.show()
    state.set_state(Saving.SAVED, "14:03")
    assert not any(button.isVisible() for button in buttons_of(state))
    state.set_state(Saving.UNSAVED, "14:03")
    assert state.words == "Not saved since 14:03"
    retry, copy = buttons_of(state)
    with qtbot.waitSignal(state.retry_requested):
        QTest.mouseClick(retry, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(state.copy_requested):
        QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in state.findChildren(QLabel)
    )


def buttons_of(state: SaveStateLabel) -> list[QuietButton]:
    return state.findChildren(QuietButton)


def test_progress_strip_says_its_counts(qtbot: QtBot, mirrored: bool) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.resize(200, 8)
    strip.set_shares(
        [Share(3, "ready", "good"), Share(0, "awaiting", "bad"), Share(1, "x", "track")]
    )
    assert strip.accessibleName() == "3 ready · 1 x"
    image = strip.grab().toImage()
    start = image.pixelColor(190 if mirrored else 10, 4)
    end = image.pixelColor(10 if mirrored else 190, 4)
    assert start.green() > start.red()
    assert start != end
