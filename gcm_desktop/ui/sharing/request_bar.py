"""The calm bar over a small draft: who asked, until when, with which note, and the way back.

Belongs here: one bar. Does not: sending back (``sharing_deeds``).
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.request import Request
from gcm_desktop.ui import theme
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.sharing.request_words import request_words
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from gcm_desktop.ui.widgets.card import Glyph, Ground
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label

_NOTE_LINES = 3


class RequestBar(Ground):
    """Says whose questions these are, and offers to send the answers back.

    Signals:
        send_requested: The user wants to send the contribution back.
        seal_requested: The same, sealed or signed.
    """

    send_requested = Signal()
    seal_requested = Signal()

    def __init__(self, request: Request, *, can_send: bool, parent: QWidget | None = None) -> None:
        super().__init__("accent_soft", parent=parent)
        self._request = request
        self._words = PlainLabel(wraps=True, parent=self)
        self._note = small_label(wraps=True, parent=self)
        self.send = PlainButton("", "share", small=True, parent=self)
        self.send.setVisible(can_send)
        self.send.clicked.connect(self.send_requested)
        self.seal = QuietButton("", "lock", parent=self)
        self.seal.setVisible(can_send)
        self.seal.clicked.connect(self.seal_requested)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._words)
        said.addWidget(self._note)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addWidget(Glyph("people", "accent", 18, self), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(said, 1)
        row.addWidget(self.seal, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.send, 0, Qt.AlignmentFlag.AlignVCenter)
        translated(self, self._retranslate)

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def _retranslate(self) -> None:
        words = request_words(self._request)
        rest = self.tr("It holds only the questions asked; everything else stays with the sender.")
        self._words.setText(f"{words} {rest}")
        rows = self._request.note.split("\n")
        shown = "\n".join(rows[:_NOTE_LINES]) + ("…" if len(rows) > _NOTE_LINES else "")
        self._note.setText(shown)
        self._note.setToolTip(isolated(self._request.note) if len(rows) > _NOTE_LINES else "")
        self._note.setVisible(bool(shown))
        self.send.set_text(self.tr("Send back the contribution…"))
        self.seal.set_text(self.tr("Seal or sign it…"))
        self.setAccessibleName(self._words.text())
