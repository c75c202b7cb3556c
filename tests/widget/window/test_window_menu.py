"""The menu of the window: the size of text is switched at once, kept, and keeps the colours."""

import pytest
from PySide6.QtGui import QAction, QKeySequence
from pytestqt.qtbot import QtBot

from gcm_desktop.ui import theme
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import InterfaceLanguage
from gcm_desktop.ui.window_menu import TEXT_SIZE_PREFERENCE, WindowMenu, stepped, text_size
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


def test_another_size_and_other_colours_keep_one_another(
    menu: WindowMenu, around: Surroundings
) -> None:
    press(menu, "Ctrl+=")
    assert theme.text_scale() == pytest.approx(1.1)
    assert around.use_cases.store.preference(TEXT_SIZE_PREFERENCE) == "110"
    dark = next(each for each in menu.findChildren(QAction) if each.text() == "Dark colours")
    dark.trigger()
    assert theme.text_scale() == pytest.approx(1.1)
    press(menu, "Ctrl+0")
    assert theme.text_scale() == pytest.approx(1.0)
    assert theme.current().name == "dark", "another size keeps the colours"


@pytest.mark.parametrize(
    ("now", "by", "then"),
    [(100, 1, 110), (100, -1, 90), (200, 1, 200), (80, -1, 80), (110, 1, 125), (120, -1, 110)],
)
def test_steps_stay_on_the_scale(now: int, by: int, then: int) -> None:
    assert stepped(now, by) == then


@pytest.mark.parametrize(("kept", "size"), [("150", 150), ("", 100), ("9999", 100), ("x", 100)])
def test_a_size_that_was_kept(kept: str, size: int) -> None:
    assert text_size(kept) == size
