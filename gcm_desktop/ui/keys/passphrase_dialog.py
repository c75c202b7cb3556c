"""Asking for a passphrase: that of a sealed file, or that of one's own key.

Belongs here: the dialog. Does not: when it is asked and what follows (``opening``).
"""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.services.key_ports import Asked
from gcm_desktop.ui import theme
from gcm_desktop.ui.keys.secret_field import SecretField
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title, small_label

_WIDTH = 460


class PassphraseDialog(QDialog):
    """Asks for one passphrase.

    Args:
        what: Whether it is that of a file or of one's own key.
        fault: What is said where an earlier one did not fit; empty the first time.
    """

    def __init__(self, what: Asked, parent: QWidget | None, fault: str = "") -> None:
        super().__init__(parent)
        self.setModal(True)
        self._what = what
        self._title, self._sentence = section_title(), PlainLabel(wraps=True, role="muted")
        self._label, self.field = small_label(parent=self), SecretField(self)
        self.fault = FaultLine(self)
        self.open_, self._cancel = PrimaryButton(parent=self), PlainButton(parent=self)
        self._lay_out()
        self._label.setBuddy(self.field.line)
        self.field.edited.connect(self._follow)
        self.open_.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self.fault.say(fault)
        translated(self, self._retranslate)
        self._follow()
        self.field.setFocus()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self.field.value

    def _follow(self) -> None:
        self.open_.setEnabled(bool(self.field.value))

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(self._title)
        box.addWidget(self._sentence)
        box.addWidget(self._label)
        box.addWidget(self.field)
        box.addWidget(self.fault)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.open_)
        box.addLayout(buttons)
        self._cancel.setAutoDefault(False)
        self.open_.setDefault(True)
        self.setMinimumWidth(round(_WIDTH * theme.text_scale()))

    def _retranslate(self) -> None:
        is_file = self._what is Asked.FILE
        title = self.tr("This file is sealed") if is_file else self.tr("Unlock your key")
        sentence = (
            self.tr(
                "Whoever sent it chose a passphrase and gives it to you by another way than the "
                "file, for instance by telephone."
            )
            if is_file
            else self.tr(
                "Your key is behind a passphrase of its own. It stays unlocked until the program "
                "is closed."
            )
        )
        self.setWindowTitle(title)
        self._title.setText(title)
        self._sentence.setText(sentence)
        label = self.tr("Passphrase of the file") if is_file else self.tr("Passphrase of your key")
        self._label.setText(label)
        self.field.set_words(label)
        self.open_.set_text(self.tr("Open") if is_file else self.tr("Unlock"))
        self._cancel.set_text(self.tr("Cancel"))
