"""The save state beside a title: always true, never a button; a retry stands beside a failure.

Belongs here: showing it. Does not: knowing it (``services/drafting``).
"""

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gcm_desktop.ui.fonts import Size
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import QuietButton
from gcm_desktop.ui.widgets.card import Glyph
from gcm_desktop.ui.widgets.labels import PlainLabel


class Saving(Enum):
    """The truths there are about the text on disk."""

    NOTHING = "nothing"
    SAVED = "saved"
    SAVING = "saving"
    UNSAVED = "unsaved"
    READ_ONLY = "read_only"


_LOOKS = {
    Saving.NOTHING: ("check", "muted"),
    Saving.SAVED: ("check", "good"),
    Saving.SAVING: ("saving", "muted"),
    Saving.UNSAVED: ("warning", "bad"),
    Saving.READ_ONLY: ("lock", "muted"),
}


class SaveStateLabel(QWidget):
    """Shows ``saved 14:03``, ``saving``, or ``not saved since 14:03`` with what can be done.

    Signals:
        retry_requested: The user asked to save again.
        copy_requested: The user asked to save a copy elsewhere.
    """

    retry_requested = Signal()
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = Saving.NOTHING
        self._time = ""
        self._glyph = Glyph("check", "good", 15)
        self._words = PlainLabel(role="good", size=Size.SMALL)
        self._retry = QuietButton()
        self._copy = QuietButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for widget in (self._glyph, self._words, self._retry, self._copy):
            row.addWidget(widget)
        self._retry.clicked.connect(self.retry_requested)
        self._copy.clicked.connect(self.copy_requested)
        translated(self, self._retranslate)

    @property
    def words(self) -> str:
        """What is said at this moment."""
        return self._words.text()

    def set_state(self, state: Saving, time: str = "") -> None:
        """Show ``state``; ``time`` is hours and minutes, of the last saving."""
        self._state, self._time = state, time
        self._retranslate()

    def _retranslate(self) -> None:
        words = {
            Saving.NOTHING: "",
            Saving.SAVED: self.tr("Saved {time}"),
            Saving.SAVING: self.tr("Saving…"),
            Saving.UNSAVED: self.tr("Not saved since {time}"),
            Saving.READ_ONLY: self.tr("Read only"),
        }[self._state].replace("{time}", self._time)
        icon_name, role = _LOOKS[self._state]
        self._glyph.set_icon(icon_name, role)
        self._words.set_role(role)
        self._words.setText(words)
        self._retry.set_text(self.tr("Try again"))
        self._copy.set_text(self.tr("Save a copy elsewhere…"))
        failed = self._state is Saving.UNSAVED
        for button in (self._retry, self._copy):
            button.setVisible(failed)
        self._glyph.setVisible(self._state is not Saving.NOTHING)
        self.setAccessibleName(words)
        if failed:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
