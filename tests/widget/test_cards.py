"""Cards: nothing of them is ever a window of its own."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gcm_desktop.ui.widgets.card import Card


class Shown(QObject):
    """Notes widgets that come up as windows."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched)
        return False


def test_a_titled_card_opens_no_window_while_it_is_made(qtbot: QtBot, qapp: QApplication) -> None:
    shown = Shown()
    qapp.installEventFilter(shown)
    card = Card("Title")
    qtbot.addWidget(card)
    assert shown.windows == []
    card.show()
    qapp.removeEventFilter(shown)
    assert shown.windows == [card]
    assert card.title.isVisible()


def test_a_card_without_a_title_shows_none(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.show()
    assert not card.title.isVisible()
