"""A field for a passphrase: unseen while it is typed, shown where somebody wants to check it.

Belongs here: input. Does not: what it opens. What is typed stays as it is: nothing is cleaned, for
another program must be able to use the same letters.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from gcm_desktop.ui.translation import translate, translated
from gcm_desktop.ui.widgets.buttons import IconButton


class SecretField(QWidget):
    """One line that shows dots, and a button that shows the letters.

    Signals:
        edited: What stands in it has changed; never what that is.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.show_letters = IconButton("eye", checkable=True, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.show_letters)
        self.setFocusProxy(self.line)
        self.show_letters.toggled.connect(self._show_letters)
        self.line.textChanged.connect(self._tell)
        translated(self, self._retranslate)

    @property
    def value(self) -> str:
        """What was typed."""
        return self.line.text()

    def set_words(self, words: str) -> None:
        """Name the field for a screen reader."""
        self.line.setAccessibleName(words)

    def clear(self) -> None:
        """Forget what was typed."""
        self.line.clear()

    def _tell(self, _: str) -> None:
        self.edited.emit()

    def _show_letters(self, shown: bool) -> None:
        modes = QLineEdit.EchoMode
        self.line.setEchoMode(modes.Normal if shown else modes.Password)

    def _retranslate(self) -> None:
        self.show_letters.set_words(translate("SecretField", "Show what is typed"))
