"""Letter shortcuts on layouts without Latin letters, by the place of the key.

On the Arabic layout Ctrl+S arrives as Ctrl+س, and Ctrl+B not as a key at all but as the letters
«لا». Twin shortcuts would be ambiguous where a Latin layout stands beside, so nothing is
registered: a key that nothing has taken is looked up by its place.

Belongs here: finding the Latin key and passing it on. Scan codes of Windows and macOS are written
down from their documentation and were not run.
"""

import sys

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QWidget

_ROWS = ("QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM")
_ROW_STARTS = (0x10, 0x1E, 0x2C)
"""Scan codes (set 1) of Q, A and Z; evdev uses the same numbers, X11 and Wayland add 8."""
_MAC_KEYS = {
    0: "A", 1: "S", 2: "D", 3: "F", 4: "H", 5: "G", 6: "Z", 7: "X", 8: "C", 9: "V", 11: "B",
    12: "Q", 13: "W", 14: "E", 15: "R", 16: "Y", 17: "T", 31: "O", 32: "U", 34: "I", 35: "P",
    37: "L", 38: "J", 40: "K", 45: "N", 46: "M",
}  # fmt: skip
_ARABIC = dict(zip("ضصثقفغعهخحشسيبلاتنمئءؤرىة", "QWERTYUIOPASDFGHJKLZXCVNM", strict=True))
_LIGATURES = {"لا": "B", "لآ": "B", "لأ": "G", "لإ": "T"}
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier

_FIELD_FIRST = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def held_modifiers() -> Qt.KeyboardModifier:
    """Return the modifiers held at this moment; a committed text does not carry them."""
    return QGuiApplication.queryKeyboardModifiers()


def latin_key(event: QKeyEvent) -> Qt.Key | None:
    """Return the Latin letter key at the place of ``event``'s key, ``None`` if it is one itself."""
    if event.key() < 0x80:
        return None
    letter = _by_scan_code(event) or _ARABIC.get(_letter(event.key()), "")
    return Qt.Key(ord(letter)) if letter else None


def _letter(key: int) -> str:
    return chr(key) if 0x600 <= key < 0x700 else ""


def _by_scan_code(event: QKeyEvent) -> str:
    if sys.platform == "darwin":
        return _MAC_KEYS.get(event.nativeVirtualKey(), "") if event.nativeVirtualKey() else ""
    code = event.nativeScanCode() - (0 if sys.platform == "win32" else 8)
    for start, row in zip(_ROW_STARTS, _ROWS, strict=True):
        if start <= code < start + len(row):
            return row[code - start]
    return ""


class PhysicalKeys(QObject):
    """Event filter of the application; install it once."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._passing_on = False
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Translate what arrived at the focused widget and nothing else wanted."""
        if self._passing_on or not isinstance(watched, QWidget):
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            modifiers = event.modifiers()
            key = latin_key(event) if modifiers & _MODIFIERS else None
        elif event.type() == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            modifiers = held_modifiers()
            letter = _LIGATURES.get(event.commitString(), "")
            key = Qt.Key(ord(letter)) if letter and modifiers & _MODIFIERS else None
        else:
            return False
        return key is not None and self._passed_on(watched, key, modifiers)

    def _passed_on(self, watched: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        self._passing_on = True
        sequence = QKeySequence(QKeyCombination(modifiers, key))
        if _keeps(watched, key, modifiers) or not _triggered(watched, sequence):
            latin = QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
            QCoreApplication.sendEvent(watched, latin)
        self._passing_on = False
        return True


def _keeps(watched: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """True where the field one writes in has an undo of its own: Qt asks it in the same way."""
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    if not any(asked.matches(standard) for standard in _FIELD_FIRST):
        return False
    asked.ignore()
    QCoreApplication.sendEvent(watched, asked)
    return asked.isAccepted()


def _triggered(watched: QWidget, sequence: QKeySequence) -> bool:
    """Trigger the action or shortcut of the window that has ``sequence``."""
    window = watched.window()
    for action in window.findChildren(QAction):
        if action.isEnabled() and sequence in action.shortcuts():
            action.trigger()
            return True
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        bound = shortcut.keys()
        shown = not isinstance(owner, QWidget) or owner.isVisible()
        if shortcut.isEnabled() and shown and sequence in bound:
            shortcut.activated.emit()
            return True
    return False
