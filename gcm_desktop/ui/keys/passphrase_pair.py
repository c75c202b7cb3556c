"""Choosing a passphrase: typed twice, so that a slip of the finger seals nothing for ever.

Belongs here: the two fields. Does not: what is long enough (``domain/passphrase``).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.ui.keys.secret_field import SecretField
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.labels import small_label


class PassphrasePair(QWidget):
    """Two fields that must say the same.

    Signals:
        edited: The user changed one of them.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.second = SecretField(self), SecretField(self)
        self._labels = (small_label(parent=self), small_label(parent=self))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for label, field in zip(self._labels, (self.first, self.second), strict=True):
            label.setBuddy(field.line)
            box.addWidget(label)
            box.addWidget(field)
            field.edited.connect(self.edited)
        translated(self, self._retranslate)

    @property
    def value(self) -> str:
        """The passphrase; raises ``sealed.passphrase_differs`` where the two differ."""
        if self.first.value != self.second.value:
            raise GcmError("sealed.passphrase_differs")
        return self.first.value

    def _retranslate(self) -> None:
        words = (self.tr("Passphrase: several words, best four or more"), self.tr("Once more"))
        fields = (self.first, self.second)
        for label, field, each in zip(self._labels, fields, words, strict=True):
            label.setText(each)
            field.set_words(each)
