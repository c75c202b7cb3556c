"""What is missing or failed, said where it belongs: one line under a field."""

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gcm_desktop.ui.fonts import Size
from gcm_desktop.ui.widgets.card import Glyph
from gcm_desktop.ui.widgets.labels import PlainLabel


class FaultLine(QWidget):
    """Hidden while there is nothing to say; spoken by a screen reader as soon as there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = Glyph("warning", "bad", 16)
        self._words = PlainLabel(role="bad", size=Size.SMALL, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._glyph)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What is said, empty where nothing is."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say ``words``; empty takes them back."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        if words:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Say nothing."""
        self.say("")
