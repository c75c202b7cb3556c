"""Making a key of one's own: a name, and a passphrase in front of it where one is wanted.

Belongs here: the form. Does not: making the key (``services/keys``).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.passphrase import expect_passphrase
from gcm_desktop.domain.public_key import MOST_LETTERS, key_name
from gcm_desktop.ui import theme
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.keys.passphrase_pair import PassphrasePair
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.tick_box import TickBox, TickWords

_WIDTH = 480


class NewKeyDialog(QDialog):
    """Asks for the name of a key and for its passphrase.

    Signals:
        wanted: Name and passphrase, empty where none is wanted; who listens closes the dialog.
    """

    wanted = Signal(str, str)

    def __init__(self, interface: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._interface = interface
        self._title, self._sentence = section_title(), PlainLabel(wraps=True, role="muted")
        self._label, self.name = PlainLabel(parent=self), LineField(limit=MOST_LETTERS, parent=self)
        self.protect = TickBox(self)
        self._protect_words = TickWords(self.protect, self)
        self.pair = PassphrasePair(self)
        self.fault = FaultLine(self)
        self.make, self._cancel = PrimaryButton(parent=self), PlainButton(parent=self)
        self._lay_out()
        self._label.setBuddy(self.name)
        self.protect.toggled.connect(self._follow)
        self.make.clicked.connect(self._ask)
        self._cancel.clicked.connect(self.reject)
        self.pair.hide()
        translated(self, self._retranslate)
        self.name.setFocus()

    def refuse(self, words: str) -> None:
        """Say why there is no key yet."""
        self.make.setEnabled(True)
        self.fault.say(words)
        self._fit()

    def _follow(self) -> None:
        self.pair.setVisible(self.protect.isChecked())
        self._fit()

    def _fit(self) -> None:
        self.adjustSize()

    def _ask(self) -> None:
        is_protected = self.protect.isChecked()
        try:
            name = key_name(self.name.value)
            passphrase = expect_passphrase(self.pair.value) if is_protected else ""
        except GcmError as fault:
            self.refuse(words_for(fault, self._interface))
            return
        self.fault.clear()
        self.make.setEnabled(False)
        self.wanted.emit(name, passphrase)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        for part in (self._title, self._sentence, self._label, self.name):
            box.addWidget(part)
        line = QHBoxLayout()
        line.addWidget(self.protect)
        line.addWidget(self._protect_words, 1)
        box.addLayout(line)
        box.addWidget(self.pair)
        box.addWidget(self.fault)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.make)
        box.addLayout(buttons)
        self._cancel.setAutoDefault(False)
        self.make.setDefault(True)
        self.setMinimumWidth(round(_WIDTH * theme.text_scale()))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("New key"))
        self._title.setText(self.windowTitle())
        self._sentence.setText(
            self.tr(
                "The secret half never leaves this computer. Keep a copy of the data folder: what "
                "is sealed for a key that is lost opens never again."
            )
        )
        name = self.tr("Name others see: your ministry, council or agency")
        self._label.setText(name)
        self.name.setAccessibleName(name)
        words = self.tr("Ask for a passphrase before the key is used")
        self._protect_words.setText(words)
        self.protect.setAccessibleName(words)
        self.make.set_text(self.tr("Make the key"))
        self._cancel.set_text(self.tr("Cancel"))
