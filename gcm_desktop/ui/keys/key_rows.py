"""One key in the list of keys: whose it is, its fingerprint, and what can be done with it.

Belongs here: the rows. Does not: which there are (``keys_dialog``).
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.public_key import PublicKey
from gcm_desktop.services.key_ports import OwnKey
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.translation import translate
from gcm_desktop.ui.widgets.buttons import PlainButton
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label


class KeyRow(Card):
    """A key; made anew when the language changes.

    Signals:
        asked: The user wants what its button says.
    """

    asked = Signal()

    def __init__(
        self, key: PublicKey, words: tuple[str, str], note: str, parent: QWidget | None = None
    ) -> None:
        """Show a key.

        Args:
            words: Icon and word of the button.
            note: What is said below the fingerprint, empty for nothing.
        """
        super().__init__(parent=parent)
        icon, deed = words
        self.button = PlainButton("", icon, small=True, parent=self)
        self.button.set_text(deed)
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(f"{deed} · {key.name}")
        self.button.clicked.connect(self.asked)
        said = translate("KeyRow", "Fingerprint {print}")
        fingerprint = small_label(said.replace("{print}", isolated(key.fingerprint)), wraps=True)
        fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(PlainLabel(isolated(key.name), weight=QFont.Weight.DemiBold, wraps=True))
        column.addWidget(fingerprint)
        if note:
            column.addWidget(small_label(note, wraps=True))
        row = QHBoxLayout()
        row.addLayout(column, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.setAccessibleName(f"{key.name}. {key.fingerprint}")


def own_row(own: OwnKey, parent: QWidget) -> KeyRow:
    """Return the row of a key of one's own: its public half is copied."""
    protected = translate("KeyRow", "A passphrase is asked for before it is used.")
    open_ = translate("KeyRow", "No passphrase: whoever uses this computer can use it.")
    note = protected if own.is_protected else open_
    return KeyRow(own.public, ("share", translate("KeyRow", "Copy public key")), note, parent)


def contact_row(key: PublicKey, parent: QWidget) -> KeyRow:
    """Return the row of somebody else's key: it can be forgotten."""
    return KeyRow(key, ("trash", translate("KeyRow", "Remove")), "", parent)
