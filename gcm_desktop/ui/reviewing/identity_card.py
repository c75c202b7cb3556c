"""Whose submission this is, what file it came in, that it is intact, and its receipt.

Belongs here: the head of the summary. Does not: verifying, which was done before anything is shown.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.base.file_names import shown_name
from gcm_desktop.domain.public_key import key_text
from gcm_desktop.services.reviewing import ReceivedSubmission
from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size
from gcm_desktop.ui.keys.signature_words import sealed_pill, signature_line, signature_pill
from gcm_desktop.ui.moments import day, isolated
from gcm_desktop.ui.widgets.buttons import QuietButton
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.flow import FlowRow
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label
from gcm_desktop.ui.widgets.pill import Pill, PillSpec


class IdentityCard(Card):
    """State, review, file, pills and receipt."""

    def __init__(self, received: ReceivedSubmission, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._received = received
        self._state = PlainLabel(size=Size.HERO, weight=QFont.Weight.Bold, wraps=True)
        self._review = PlainLabel(role="muted", wraps=True)
        self._file = small_label(wraps=True)
        self._pills = FlowRow()
        self._signature = small_label(wraps=True)
        self.copy_key = QuietButton(icon_name="share", parent=self)
        self.copy_key.clicked.connect(self._copy_key)
        self._receipt_name = small_label()
        self._receipt = PlainLabel(received.receipt, size=Size.TITLE, weight=QFont.Weight.DemiBold)
        self._receipt.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._lay_out()

    def retranslate(self, state: str, language: str) -> None:
        """Set the words in the language of the interface."""
        framework = self._received.framework
        self._state.setText(state)
        self._review.setText(f"{framework.title.in_language(language)} {framework.ref.edition}")
        words = self.tr("{file} · as it stood on {day}")
        words = words.replace("{file}", isolated(shown_name(self._received.name)))
        self._file.setText(words.replace("{day}", day(self._received.created)))
        found = self._received.signature
        self._signature.setText(signature_line(found))
        self.copy_key.set_text(self.tr("Copy the key, to add it under Keys"))
        self.copy_key.setVisible(found is not None and not found.is_known)
        self._receipt_name.setText(self.tr("Receipt"))
        self._receipt.setAccessibleName(f"{self.tr('Receipt')} {self._received.receipt}")
        self._show_pills()

    def _copy_key(self) -> None:
        """Copy the text of the key the file was signed with; nothing is kept from here."""
        if self._received.signature is not None:
            QGuiApplication.clipboard().setText(key_text(self._received.signature.signer))

    def _show_pills(self) -> None:
        specs = [
            PillSpec(self.tr("Intact"), "check", "good", "good_soft"),
            signature_pill(self._received.signature),
            PillSpec(self.tr("Read only"), "lock"),
        ]
        sealed = sealed_pill(self._received.sealed)
        if sealed is not None:
            specs.append(sealed)
        if self._received.repaired:
            words = self.tr("Letters replaced in {count} answers")
            words = words.replace("{count}", str(len(self._received.repaired)))
            specs.append(PillSpec(words, "warning", "attention", "attention_soft"))
        self._pills.clear()
        for spec in specs:
            self._pills.add(Pill(spec))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (self._state, self._review, self._file):
            words.addWidget(part)
        words.addSpacing(4)
        words.addWidget(self._pills)
        words.addWidget(self._signature)
        key = QHBoxLayout()
        key.addWidget(self.copy_key)
        key.addStretch(1)
        words.addLayout(key)
        receipt = QVBoxLayout()
        receipt.setSpacing(2)
        receipt.addWidget(self._receipt_name)
        receipt.addWidget(self._receipt)
        receipt.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(3 * theme.GRID)
        row.addLayout(words, 1)
        row.addLayout(receipt)
        self.body.addLayout(row)
