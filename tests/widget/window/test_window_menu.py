"""The menu of the window: the size of text is switched at once, kept, and keeps the colours."""

import pytest
from PySide6.QtGui import QAction, QKeySequence
from pytestqt.qtbot import QtBot

from gcm_desktop.ui import theme
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import InterfaceLanguage
from gcm_desktop.ui.window_menu import TEXT_SIZE_PREFERENCE, TEXT_SIZES, WindowMenu, text_size
from tests.widget.window.fakes import surroundings, use_cases


@pytest.fixture
def around(speaking: InterfaceLanguage) -> Surroundings:
    return surroundings(use_cases(), speaking)


@pytest.fixture
def menu(qtbot: QtBot, around: Surroundings) -> WindowMenu:
    made = WindowMenu(around)
    qtbot.addWidget(made)
    return made


def press(menu: WindowMenu, keys: str) -> None:
    next(each for each in menu.actions() if QKeySequence(keys) in each.shortcuts()).trigger()


def test_larger_smaller_and_usual_by_keys(menu: WindowMenu, around: Surroundings) -> None:
    press(menu, "Ctrl+=")
    press(menu, "Ctrl+=")
    assert theme.text_scale() == pytest.approx(1.25)
    assert around.use_cases.store.preference(TEXT_SIZE_PREFERENCE) == "125"
    press(menu, "Ctrl+-")
    assert theme.text_scale() == pytest.approx(1.1)
    press(menu, "Ctrl+0")
    assert theme.text_scale() == pytest.approx(1.0)
    assert around.use_cases.store.preference(TEXT_SIZE_PREFERENCE) == "100"


def test_the_ends_of_the_scale_stay(menu: WindowMenu) -> None:
    for _ in TEXT_SIZES:
        press(menu, "Ctrl+=")
    assert theme.text_scale() == pytest.approx(2.0)
    for _ in range(2 * len(TEXT_SIZES)):
        press(menu, "Ctrl+-")
    assert theme.text_scale() == pytest.approx(0.8)


def test_other_colours_keep_the_size(menu: WindowMenu) -> None:
    press(menu, "Ctrl+=")
    dark = next(each for each in menu.findChildren(QAction) if each.text() == "Dark colours")
    dark.trigger()
    assert theme.current().name == "dark"
    assert theme.text_scale() == pytest.approx(1.1)
    press(menu, "Ctrl+=")
    assert theme.current().name == "dark", "another size keeps the colours"


@pytest.mark.parametrize(("kept", "size"), [("150", 150), ("", 100), ("9999", 100), ("x", 100)])
def test_a_size_that_was_kept(kept: str, size: int) -> None:
    assert text_size(kept) == size
