"""The dialog of keys: one's own, those of others, and giving and taking public ones as text.

Belongs here: the list and what is done from it. Does not: making and keeping keys
(``services/keys``); the form of a new one (``new_key_dialog``).
"""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gcm_desktop.domain.public_key import MOST_TEXT, PublicKey, key_text
from gcm_desktop.services.key_ports import KeptKeys, OwnKey
from gcm_desktop.services.keys import Keys
from gcm_desktop.ui import theme
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.keys.key_rows import KeyRow, contact_row, own_row
from gcm_desktop.ui.keys.new_key_dialog import NewKeyDialog
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title, small_label
from gcm_desktop.ui.widgets.line_field import LineField

T = TypeVar("T")
_WIDTH, _HEIGHT = 680, 560


class KeysDialog(QDialog):
    """Lists keys; makes, gives, takes and forgets them.

    Args:
        keys: Whose keys are shown; those of this computer's user.
    """

    def __init__(self, surroundings: Surroundings, keys: Keys, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._surroundings = surroundings
        self._keys = keys
        self._kept = KeptKeys()
        self._title, self._sentence = section_title(), PlainLabel(wraps=True, role="muted")
        self._list = QWidget()
        self._column = QVBoxLayout()
        self.rows: dict[str, KeyRow] = {}
        self._add_label = small_label(parent=self)
        self.text = LineField(technical=True, limit=MOST_TEXT, parent=self)
        self.add = PlainButton("", "plus", parent=self)
        self.fault, self._said = FaultLine(self), PlainLabel(wraps=True, role="good", parent=self)
        self.new, self._done = PlainButton("", "plus", parent=self), PrimaryButton(parent=self)
        self._lay_out()
        self.add.clicked.connect(self._add)
        self.text.edited.connect(self._follow)
        self.new.clicked.connect(self._make)
        self._done.clicked.connect(self.accept)
        translated(self, self._retranslate)
        self._follow()
        self._read()

    @property
    def said(self) -> str:
        """What was told last."""
        return self._said.text()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(self._title)
        box.addWidget(self._sentence)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(self._list)
        beside = QHBoxLayout(self._list)  # room for the scroll bar, at whichever side it stands
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addLayout(self._column, 1)
        beside.addSpacing(theme.GRID)
        self._column.setSpacing(theme.GRID)
        box.addWidget(area, 1)
        box.addWidget(self._add_label)
        line = QHBoxLayout()
        line.addWidget(self.text, 1)
        line.addWidget(self.add)
        box.addLayout(line)
        box.addWidget(self.fault)
        box.addWidget(self._said)
        buttons = QHBoxLayout()
        buttons.addWidget(self.new)
        buttons.addStretch(1)
        buttons.addWidget(self._done)
        box.addLayout(buttons)
        for button in (self.add, self.new, self._done):
            button.setAutoDefault(False)
        scale = theme.text_scale()
        self.setMinimumSize(round(_WIDTH * scale), round(_HEIGHT * scale))

    def _read(self) -> None:
        self._run(self._keys.kept, self._show)

    def _run(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        told, failed = while_alive(self, done), while_alive(self, self._fail)
        self._surroundings.jobs.run_on_store(job, told, failed)

    def _show(self, kept: KeptKeys) -> None:
        self._kept = kept
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        self._head(self.tr("My keys"), "" if kept.own else self.tr("None yet."))
        for own in reversed(kept.own):
            self._put(own_row(own, self._list), own.public, partial(self._copy, own))
        none = self.tr("None yet. Ask others for the text of their key.")
        self._head(self.tr("Keys of others"), "" if kept.contacts else none)
        for key in sorted(kept.contacts, key=lambda each: each.name.casefold()):
            self._put(contact_row(key, self._list), key, partial(self._remove, key))
        self._column.addStretch(1)

    def _head(self, words: str, none: str) -> None:
        self._column.addWidget(section_title(words, parent=self._list))
        if none:
            self._column.addWidget(PlainLabel(none, wraps=True, role="muted", parent=self._list))

    def _put(self, row: KeyRow, key: PublicKey, deed: Callable[[], None]) -> None:
        row.asked.connect(deed)
        self.rows[key.verify] = row
        self._column.addWidget(row)

    def _copy(self, own: OwnKey) -> None:
        QGuiApplication.clipboard().setText(key_text(own.public))
        self._tell(self.tr("Copied. Send it to others; read the fingerprint to them by telephone."))

    def _add(self) -> None:
        def added(key: PublicKey) -> None:
            self.text.clear()
            self._follow()
            words = self.tr("Added: {name}. Compare the fingerprint by telephone: {print}")
            words = words.replace("{name}", isolated(key.name))
            self._tell(words.replace("{print}", isolated(key.fingerprint)))
            self._read()

        self._run(partial(self._keys.add, self.text.value), added)

    def _remove(self, key: PublicKey) -> None:
        def removed(_: None) -> None:
            words = self.tr("Removed: {name}. To have it back, add its text again.")
            self._tell(words.replace("{name}", isolated(key.name)))
            self._read()
            self.text.setFocus()

        self._run(partial(self._keys.remove, key.name), removed)

    def _make(self) -> None:
        interface = self._surroundings.language.language.value
        dialog = NewKeyDialog(interface, self)

        def made(own: OwnKey) -> None:
            dialog.accept()
            words = self.tr("Made: {name}. Copy the public key and send it to others.")
            self._tell(words.replace("{name}", isolated(own.public.name)))
            self._read()

        def refused(fault: Exception) -> None:
            dialog.refuse(words_for(fault, interface))

        def make(name: str, passphrase: str) -> None:
            job = partial(self._keys.new, name, passphrase)
            done, failed = while_alive(dialog, made), while_alive(dialog, refused)
            self._surroundings.jobs.run_on_store(job, done, failed)

        dialog.wanted.connect(make)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell(self, words: str) -> None:
        self.fault.clear()
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def _fail(self, fault: Exception) -> None:
        self._tell("")
        self.fault.say(words_for(fault, self._surroundings.language.language.value))

    def _follow(self) -> None:
        self.add.setEnabled(bool(self.text.value.strip()))
        self.fault.clear()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keys"))
        self._title.setText(self.windowTitle())
        self._sentence.setText(
            self.tr(
                "Files sealed for a key are opened by its owner alone; a signature shows who sent "
                "a file and that nobody altered it. Public keys are exchanged as text."
            )
        )
        label = self.tr("Add somebody’s public key: paste its text")
        self._add_label.setText(label)
        self.text.setAccessibleName(label)
        self.text.setPlaceholderText("gcm-key:…")
        self.add.set_text(self.tr("Add"))
        self.new.set_text(self.tr("New key…"))
        self._done.set_text(self.tr("Done"))
        self._tell("")
        self._show(self._kept)


def open_keys(surroundings: Surroundings, owner: QWidget) -> KeysDialog:
    """Open the dialog over a window and return it."""
    keys = surroundings.use_cases.free.sealing.keys
    dialog = KeysDialog(surroundings, keys, owner.window())
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
