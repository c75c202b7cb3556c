"""Letter shortcuts on the Arabic layout, by the place of the key."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.richtext import to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.ui import physical_keys
from gcm_desktop.ui.physical_keys import PhysicalKeys
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from tests.widget.conftest import Press

CONTROL = Qt.KeyboardModifier.ControlModifier
ARABIC = {"س": (39, "S"), "ب": (41, "F"), "ؤ": (54, "C"), "ر": (55, "V"), "ن": (45, "K")}


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[QMainWindow]:
    keys = PhysicalKeys(qapp)
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(NarrativeEdit("ar"))
    made.show()
    yield made
    qapp.removeEventFilter(keys)
    keys.deleteLater()


def edit_of(window: QMainWindow) -> NarrativeEdit:
    edit = window.centralWidget()
    assert isinstance(edit, NarrativeEdit)
    return edit


@pytest.mark.parametrize("letter", ARABIC)
@pytest.mark.parametrize("native", [True, False])
def test_actions_are_triggered_once(
    window: QMainWindow, press: Press, letter: str, native: bool
) -> None:
    scan_code, latin = ARABIC[letter]
    heard: list[bool] = []
    action = QAction(window)
    action.setShortcut(QKeySequence(f"Ctrl+{latin}"))
    action.triggered.connect(lambda: heard.append(True))
    window.addAction(action)
    code = scan_code if native else 0
    press(edit_of(window), ord(letter), letter, CONTROL, code)
    assert heard == [True]
    assert edit_of(window).value.is_empty


def test_editing_keys_reach_the_text(window: QMainWindow, press: Press) -> None:
    edit = edit_of(window)
    edit.set_value(parse_html("<p>نص</p>"))
    press(edit, ord("ش"), "ش", CONTROL, 38)
    press(edit, ord("ؤ"), "ؤ", CONTROL, 54)
    assert QApplication.clipboard().text() == "نص"


def test_a_text_takes_back_its_own_words_before_the_page_does(
    window: QMainWindow, press: Press
) -> None:
    heard: list[bool] = []
    action = QAction(window)
    action.setShortcut(QKeySequence("Ctrl+Z"))
    action.triggered.connect(lambda: heard.append(True))
    window.addAction(action)
    edit = edit_of(window)
    press(edit, 0, "ن")
    press(edit, ord("ئ"), "ئ", CONTROL, 52)
    assert (to_html(edit.value), heard) == ("", [])
    press(window, ord("ئ"), "ئ", CONTROL, 52)
    assert heard == [True]


def test_the_ligature_is_bold(window: QMainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    edit = edit_of(window)
    edit.set_value(parse_html("<p>نص</p>"))
    edit.selectAll()
    monkeypatch.setattr(physical_keys, "held_modifiers", lambda: CONTROL)
    commit = QInputMethodEvent()
    commit.setCommitString("لا")
    QCoreApplication.sendEvent(edit, commit)
    assert to_html(edit.value) == "<p><b>نص</b></p>"


def test_typing_is_left_alone(window: QMainWindow, press: Press) -> None:
    press(edit_of(window), ord("س"), "س", scan_code=39)
    assert to_html(edit_of(window).value) == "<p>س</p>"
