"""What widget tests share: the application with theme and type, both directions, typing keys."""

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.translation import InterfaceLanguage, Language

Press = Callable[..., None]


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> Iterator[QApplication]:
    """The application with type and colours; left to right again afterwards.

    A page of a test belongs to nobody but the test: once that has returned, the collector could
    take it apart while Qt still lays it out. It waits until Qt has deleted all pages closed.
    """
    theme.apply_theme(qapp, theme.Scheme.LIGHT, text_scale=1.0)
    gc.disable()
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.enable()


@pytest.fixture(scope="session")
def speaking(qapp: QApplication) -> InterfaceLanguage:
    """The one switch of the interface language."""
    return InterfaceLanguage(qapp)


@pytest.fixture(params=["en", "ar", "fr"])
def language(request: pytest.FixtureRequest, speaking: InterfaceLanguage) -> Iterator[Language]:
    """Each language of the interface in turn."""
    speaking.switch(Language(request.param))
    yield speaking.language
    speaking.switch(Language.ENGLISH)


@pytest.fixture(params=["ltr", "rtl"])
def mirrored(request: pytest.FixtureRequest, themed: QApplication) -> bool:
    """Both directions of the window in turn."""
    right_to_left = bool(request.param == "rtl")
    themed.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    return right_to_left


@pytest.fixture
def press() -> Press:
    """Send one key as the window system does; ``QTest`` aborts on Arabic letters."""

    def send(
        widget: QWidget,
        key: int = 0,
        text: str = "",
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        scan_code: int = 0,
    ) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, scan_code, 0, 0, text)
            QCoreApplication.sendEvent(widget, event)

    return send
