"""Writing a new comment: what it is about, the text, and whether it is about the paragraph only.

Belongs here: the form above the threads. Does not: keeping the comment (``comment_desk``).
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.domain.review import Anchor
from gcm_desktop.services.library import shortened
from gcm_desktop.ui.commenting.comment_places import whole
from gcm_desktop.ui.commenting.comments_presenter import MOST_QUOTED, about_words
from gcm_desktop.ui.commenting.note_field import NoteForm
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import QuietButton
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label


class CommentForm(QWidget):
    """Hidden until a comment is begun.

    Signals:
        sent: Carries the ``Anchor`` and the text.
        left: Somebody wants to leave it.
    """

    sent = Signal(object, str)
    left = Signal()

    def __init__(self, desk: WritingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.anchor = Anchor("")
        self._about = PlainLabel(weight=QFont.Weight.DemiBold, wraps=True, parent=self)
        self._quote = small_label(wraps=True, parent=self)
        self.widen = QuietButton(parent=self)
        self.note = NoteForm(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        for widget in (self._about, self._quote, self.widen, self.note):
            box.addWidget(widget)
        self.widen.clicked.connect(self._widen)
        self.note.sent.connect(self._send)
        self.note.left.connect(self.left)
        translated(self, self._retranslate)

    def begin(self, anchor: Anchor) -> None:
        """Write about ``anchor``; what was begun already stays."""
        self.anchor = anchor
        self._retranslate()
        self.show()
        self.note.enter()

    def end(self) -> None:
        """Leave nothing behind."""
        self.note.field.set_text("")
        self.hide()

    def refuse_fault(self, fault: Exception) -> None:
        """Say why it could not be kept; the text stays."""
        self.note.refuse(words_for(fault, self._desk.interface))

    def _widen(self) -> None:
        self.anchor = whole(self.anchor)
        self._retranslate()
        self.note.enter()

    def _send(self, text: str) -> None:
        self.sent.emit(self.anchor, text)

    def _retranslate(self) -> None:
        anchor = self.anchor
        self._about.setText(about_words(self._desk, anchor) if anchor.address else "")
        quote = shortened(anchor.quote, MOST_QUOTED) if anchor.paragraph else ""
        self._quote.setText(self.tr("On this paragraph: {quote}").replace("{quote}", quote))
        self._quote.setVisible(bool(quote))
        self.widen.set_text(self.tr("On the whole answer instead"))
        self.widen.setVisible(bool(quote))
        self.note.set_words(
            self.tr("Write a comment"), self.tr("Add the comment"), self.tr("Cancel")
        )
