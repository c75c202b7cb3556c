"""A person at the keyboard: keys go to the window, and from there where Qt sends them.

Belongs here: pressing keys and looking where one is. Does not: anything a hand on the keyboard
cannot do; no click, no ``setFocus``, no text set.
"""

from collections.abc import Callable
from types import UnionType

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gcm_desktop.ui.drafting.question_card import question_at
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit

Key = Qt.Key
Modifier = Qt.KeyboardModifier
PLAIN, ALT = Modifier.NoModifier, Modifier.AltModifier
CONTROL, SHIFT = Modifier.ControlModifier, Modifier.ShiftModifier
SCAN_CODES = {
    letter: start + at
    for start, row in ((24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
    for at, letter in enumerate(row)
}
"""Places of keys as X11 counts them."""
ARABIC_KEYS = dict(zip("QWERTYUIOPASDFGHJKLZXCVBNM", "ضصثقفغعهخحشسيبلاتنمئءؤرلىة", strict=True))


class Typist:
    """Writes in one window."""

    def __init__(self, window: QWidget, bot: QtBot, *, has_arabic_layout: bool) -> None:
        self._window = window
        self._bot = bot
        self._has_arabic_layout = has_arabic_layout

    @property
    def here(self) -> QWidget:
        """What has the focus."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    @property
    def address(self) -> str:
        """The question the focus is in."""
        return question_at(self.here)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key that is the same on every layout."""
        handle = QGuiApplication.focusWindow()
        assert handle is not None
        QTest.keyClick(handle, key, modifiers)

    def keys(self, key: Qt.Key, times: int, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key several times."""
        for _ in range(times):
            self.key(key, modifiers)

    def along(self, by: int) -> None:
        """Press the arrow key that leads on in reading order, or back."""
        mirrored = self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.key(Key.Key_Left if mirrored == (by > 0) else Key.Key_Right)

    def chord(self, letter: str, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
        """Press Ctrl and a letter key by its place: on the Arabic layout another letter arrives."""
        if not self._has_arabic_layout:
            self.key(Key(ord(letter)), modifiers)
            return
        place = SCAN_CODES[letter]
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(ARABIC_KEYS[letter]), modifiers, place, 0, 0, "")
            QCoreApplication.sendEvent(self.here, event)

    def write(self, text: str) -> None:
        """Type letters of any script; ``QTest`` aborts on Arabic ones."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                code = ord(letter.upper()) if letter.isascii() else 0
                QCoreApplication.sendEvent(self.here, QKeyEvent(kind, code, PLAIN, letter))

    def tab_to(self, is_there: Callable[[QWidget], bool], *, back: bool = False) -> QWidget:
        """Press Tab until one is there; fail where it comes round without having been there."""
        passed: list[QWidget] = []
        while not is_there(self.here):
            assert self.here not in passed, [described(each) for each in passed]
            passed.append(self.here)
            self.key(Key.Key_Backtab if back else Key.Key_Tab, SHIFT if back else PLAIN)
        return self.here

    def tab_to_name(self, name: str, *, back: bool = False) -> QWidget:
        """Press Tab until a screen reader would say ``name``."""
        return self.tab_to(lambda widget: widget.accessibleName() == name, back=back)

    def tab_to_question(
        self,
        address: str,
        kind: type[QWidget] | UnionType,
        *,
        language: str | None = None,
        back: bool = False,
    ) -> QWidget:
        """Press Tab until one is in a field of a kind at ``address``, of one language if given."""

        def is_there(widget: QWidget) -> bool:
            is_it = isinstance(widget, kind) and question_at(widget) == address
            return is_it and (language is None or language_of(widget) == language)

        return self.tab_to(is_there, back=back)

    def until(self, is_so: Callable[[], bool]) -> None:
        """Wait, hands in the lap."""
        self._bot.waitUntil(is_so, timeout=5000)


def language_of(widget: QWidget) -> str | None:
    """Return the language of the text in a field."""
    if isinstance(widget, NarrativeEdit):
        return widget.script.language
    return widget.language if isinstance(widget, LineField) else None


def described(widget: QWidget) -> str:
    """Return what a failure says about a widget."""
    return f"{type(widget).__name__} {widget.accessibleName()!r} {question_at(widget)}"
