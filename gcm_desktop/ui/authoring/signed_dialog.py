"""A dialog that shows in whose name something is done, and asks for name and body until they are.

Belongs here: the frame all such dialogs share, and the plain question who is writing. Does not:
what is done (``naming``, approvals).
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.author import Author
from gcm_desktop.domain.text import clean_line
from gcm_desktop.ui import theme
from gcm_desktop.ui.moments import isolated, led
from gcm_desktop.ui.translation import translate, translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton, QuietButton
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title
from gcm_desktop.ui.widgets.line_field import LineField


@dataclass(frozen=True, slots=True)
class DialogWords:
    """What a dialog says: its title, one sentence, and the word on its button."""

    title: str
    sentence: str
    deed: str


def author_words(author: Author) -> str:
    """Return a person and a body in words, each set apart; says so where nobody is known."""
    parts = [isolated(part) for part in (author.name, author.body) if part]
    comma = translate("Authoring", ", ")
    return led(comma.join(parts)) if parts else translate("Authoring", "somebody not named")


class AuthorFields(QWidget):
    """Name and body, each one line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self.body = LineField(limit=200, parent=self), LineField(limit=200, parent=self)
        self._labels = (PlainLabel(parent=self), PlainLabel(parent=self))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for label, field in zip(self._labels, (self.name, self.body), strict=True):
            label.setBuddy(field)
            box.addWidget(label)
            box.addWidget(field)
            box.addSpacing(4)
        translated(self, self._retranslate)

    @property
    def author(self) -> Author:
        """What was written, white space mended."""
        return Author(
            *(" ".join(clean_line(each.value).split()) for each in (self.name, self.body))
        )

    def _retranslate(self) -> None:
        words = (self.tr("Your name"), self.tr("Your ministry, council or agency"))
        for label, field, each in zip(self._labels, (self.name, self.body), words, strict=True):
            label.setText(each)
            field.setAccessibleName(each)


class SignedDialog(QDialog):
    """The frame; subclasses and users put what they ask for into ``content``.

    Signals:
        signed: The ``Author`` in whose name it is done; the dialog is closed by who listens.
    """

    signed = Signal(object)

    def __init__(
        self,
        author: Author,
        words: Callable[[], DialogWords],
        parent: QWidget,
        *,
        asks: bool = False,
    ) -> None:
        """Make one.

        Args:
            author: Who writes on this computer, as far as known.
            asks: Show the fields even where the author is known.
        """
        super().__init__(parent)
        self.setModal(True)
        self._known = author
        self._words = words
        self._asks = asks or not author.is_known
        self._title, self._sentence = section_title(), PlainLabel(wraps=True, role="muted")
        self.content = QVBoxLayout()
        self._signature = PlainLabel(wraps=True, parent=self)
        self._change = QuietButton(parent=self)
        self.fields = AuthorFields(self)
        self._fault = FaultLine(self)
        self.deed, self._cancel = PrimaryButton(parent=self), PlainButton(parent=self)
        self._lay_out()
        self.fields.name.set_value(author.name)
        self.fields.body.set_value(author.body)
        self._show_part()
        self._change.clicked.connect(self._ask)
        self.deed.clicked.connect(self._sign)
        self._cancel.clicked.connect(self.reject)
        self.deed.setDefault(True)
        self.finished.connect(self.deleteLater)
        translated(self, self._retranslate)

    @property
    def author(self) -> Author:
        """Who signs."""
        return self.fields.author if self._asks else self._known

    def refuse(self, words: str) -> None:
        """Say what is missing."""
        self._fault.say(words)

    def is_complete(self) -> bool:
        """True where everything that is needed is there; says what is missing otherwise."""
        if not self.author.name:
            self.refuse(translate("Authoring", "Write your name first."))
            self.fields.name.setFocus()
            return False
        return True

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        line = QHBoxLayout()
        line.addWidget(self._signature, 1)
        line.addWidget(self._change)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.deed)
        box.addWidget(self._title)
        box.addWidget(self._sentence)
        box.addLayout(self.content)
        box.addLayout(line)
        box.addWidget(self.fields)
        box.addWidget(self._fault)
        box.addLayout(buttons)
        self.setMinimumWidth(round(460 * theme.text_scale()))

    def _ask(self) -> None:
        self._asks = True
        self._show_part()
        self.fields.name.setFocus()

    def _show_part(self) -> None:
        self.fields.setVisible(self._asks)
        self._signature.setVisible(not self._asks)
        self._change.setVisible(not self._asks)

    def _sign(self) -> None:
        self._fault.clear()
        if self.is_complete():
            self.signed.emit(self.author)

    def _retranslate(self) -> None:
        words = self._words()
        self.setWindowTitle(words.title)
        self._title.setText(words.title)
        self._sentence.setText(words.sentence)
        self.deed.set_text(words.deed)
        self._cancel.set_text(translate("Authoring", "Cancel"))
        self._change.set_text(translate("Authoring", "Somebody else…"))
        signed = translate("Authoring", "In the name of {author}")
        self._signature.setText(signed.replace("{author}", author_words(self._known)))
