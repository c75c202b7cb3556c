"""Every widget at once: names for screen readers, the way of Tab, sizes, plain labels."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from gcm_desktop.ui import theme
from gcm_desktop.ui.gallery import Gallery
from gcm_desktop.ui.translation import Language


def focusable(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not isinstance(widget, QScrollBar)
    ]


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_it_stands_in_every_language_and_size(
    qtbot: QtBot, themed: QApplication, language: Language, scheme: theme.Scheme, text_scale: float
) -> None:
    theme.apply_theme(themed, scheme, text_scale=text_scale)
    gallery = Gallery(language.value)
    qtbot.addWidget(gallery)
    gallery.resize(1280, 720)
    gallery.show()
    assert not gallery.grab().isNull()
    unnamed = [widget for widget in focusable(gallery) if not widget.accessibleName()]
    assert [
        type(widget).__name__ for widget in unnamed if type(widget).__name__ != "QScrollArea"
    ] == []
    rich = [
        label.text()
        for label in gallery.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText
    ]
    assert rich == []


def test_tab_visits_everything_and_comes_back(qtbot: QtBot, language: Language) -> None:
    gallery = Gallery(language.value)
    qtbot.addWidget(gallery)
    gallery.resize(1280, 900)
    gallery.show()
    gallery.activateWindow()
    wanted = {widget for widget in focusable(gallery) if widget.isEnabled()}
    focusable(gallery)[0].setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    seen: list[QWidget] = []
    for _ in range(3 * len(wanted)):
        widget = QApplication.focusWidget()
        assert widget is not None
        seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert seen.count(seen[0]) > 1
    radios = {widget for widget in wanted if widget.inherits("QRadioButton")}
    assert wanted - radios <= set(seen) | {w for w in wanted if w.inherits("QScrollArea")}
    assert radios & set(seen)
