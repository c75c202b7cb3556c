"""What is exported: the whole report, or one of the documents beside it.

Belongs here: that choice, and the way to a new statement. Does not: how the file is made
(``export_presenter``), the dialog of a statement (``ui/statements``).
"""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.statement import DOCUMENTS, STATEMENT, TITLE
from gcm_desktop.services.library import Opened
from gcm_desktop.ui import theme
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton
from gcm_desktop.ui.widgets.choice_box import ChoiceBox

_LONGEST = 60


class DocumentChoice(QWidget):
    """A box with the report and every statement and letter, and a button that makes a statement.

    Signals:
        altered: Another document is chosen.
        statement_requested: The user wants a statement made.
    """

    altered = Signal()
    statement_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader: Opened | None = None
        self._interface, self._wanted = "", ""
        self.box = ChoiceBox(self)
        self.make = PlainButton("", "plus", small=True, parent=self)
        self.make.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.box, 1)
        row.addWidget(self.make)
        self.setFocusProxy(self.box)
        self.box.currentIndexChanged.connect(self.altered)
        self.make.clicked.connect(self.statement_requested)
        translated(self, self._retranslate)

    @property
    def value(self) -> Address:
        """Address of the record chosen, empty for the report."""
        return str(self.box.currentData() or "")

    def set_value(self, document: Address) -> None:
        """Choose a document, the report where it is not there."""
        self.box.setCurrentIndex(max(self.box.findData(document), 0))

    def want(self, document: Address) -> None:
        """Choose a document as soon as it is offered."""
        self._wanted = document

    def set_reader(self, reader: Opened, interface: str) -> None:
        """Offer what a submission has; what was chosen stays chosen."""
        self._reader, self._interface = reader, interface
        self._offer()
        if self._wanted and self.box.findData(self._wanted) >= 0:
            wanted, self._wanted = self._wanted, ""
            self.set_value(wanted)

    def offer_making(self, offered: bool, /) -> None:
        """Let a statement be made from here, or not: it needs a draft that is open."""
        reader = self._reader
        is_known = reader is not None and STATEMENT in reader.framework.record_kinds
        self.make.setVisible(offered and is_known)

    def setAccessibleName(self, name: str) -> None:
        """Name the box, which has the focus."""
        super().setAccessibleName(name)
        self.box.setAccessibleName(name)

    def _retranslate(self) -> None:
        self.make.set_text(self.tr("New statement…"))
        self._offer()

    def _offer(self) -> None:
        chosen = self.value
        blocker = QSignalBlocker(self.box)
        self.box.clear()
        self.box.addItem(self.tr("The whole report"), "")
        for address, words in self._documents():
            self.box.addItem(words, address)
        self.set_value(chosen)
        blocker.unblock()
        if self.value != chosen:
            self.altered.emit()

    def _documents(self) -> list[tuple[Address, str]]:
        """Return address and words of every statement and letter."""
        reader = self._reader
        found: list[tuple[Address, str]] = []
        if reader is None:
            return found
        for key in DOCUMENTS:
            kind = reader.framework.record_kinds.get(key)
            if kind is None:
                continue
            words = kind.label.in_language(self._interface)
            for record in reader.submission.records_of(key):
                title = document_title(reader, record.address, self._interface)
                if len(title) > _LONGEST:
                    title = title[:_LONGEST].rstrip() + "…"
                found.append((record.address, f"{words} · {title}" if title else words))
        return found


def document_title(reader: Opened, document: Address, language: str) -> str:
    """Return the title of a statement or letter in ``language``, else in one it has."""
    for each in (language, *reader.submission.languages):
        title = reader.submission.answer(f"{document}/{TITLE}", each)
        if title is not None:
            return title.text
    return ""
