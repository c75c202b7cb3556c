"""Where the window stood comes back, on the screen there is now."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gcm_desktop.ui.window_place import clamped, place_of, put_back

ROOM = QRect(0, 40, 1280, 680)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (QRect(100, 100, 800, 500), QRect(100, 100, 800, 500)),
        (QRect(5000, -900, 800, 500), QRect(480, 40, 800, 500)),
        (QRect(-300, 400, 3000, 2000), QRect(0, 40, 1280, 680)),
    ],
)
def test_a_window_comes_to_the_screen(wanted: QRect, found: QRect) -> None:
    assert clamped(wanted, ROOM) == found


def test_a_place_comes_back(qtbot: QtBot) -> None:
    first, second = QWidget(), QWidget()
    for window in (first, second):
        qtbot.addWidget(window)
    first.setGeometry(30, 50, 500, 400)
    put_back(second, place_of(first))
    assert second.geometry() == QRect(30, 50, 500, 400)


@pytest.mark.parametrize("kept", ["", "1,2,3", "a,b,c,d,0", "1,2,3,4,7", "99999999,1,1,1,0"])
def test_what_is_no_place_changes_nothing(qtbot: QtBot, kept: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    before = window.geometry()
    put_back(window, kept)
    assert window.geometry() == before


def test_a_screen_that_is_gone_does_not_hide_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    put_back(window, "90000,90000,700,500,0")
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.contains(window.geometry())
