"""The part of the Last report panel with the Word report: its name, seeking, its paragraphs.

Belongs here: these widgets. Does not: the list itself (``earlier_list``).
"""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.services.carrying import Earlier
from gcm_desktop.ui.drafting.earlier_list import EarlierList
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label
from gcm_desktop.ui.widgets.line_field import LineField

SEEK_MS = 150
_LEAST_HEIGHT = 260


class EarlierWord(QWidget):
    """Shows one Word report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._name = PlainLabel(weight=QFont.Weight.DemiBold, parent=self)
        self.query = LineField(parent=self)
        self._count = small_label(wraps=True, parent=self)
        self._hint = small_label(wraps=True, parent=self)
        self.list = EarlierList(self)
        self.list.setMinimumHeight(_LEAST_HEIGHT)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEEK_MS)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.setSpacing(6)
        for widget in (self._name, self.query, self._count, self._hint):
            head.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(head)
        box.addWidget(self.list, 1)
        self._count.hide()
        self.query.edited.connect(lambda _: self._timer.start())
        self._timer.timeout.connect(self._seek)

    def show_report(self, word: Earlier | None) -> None:
        """Show a report; the same one again keeps what is sought and chosen."""
        if word is not None and word.report.id != self._shown:
            self._shown = word.report.id
            self._name.setText(word.report.name)
            self.list.set_parts(word.parts)
            self._seek()

    def retranslate(self) -> None:
        """Show the words in the language of the interface."""
        sought = self.tr("Find in the report")
        self.query.setPlaceholderText(sought)
        self.query.setAccessibleName(sought)
        self.list.setAccessibleName(self.tr("Paragraphs of the report"))
        self._hint.setText(
            self.tr("Enter puts what is chosen into your text, Ctrl+Enter also goes there.")
        )
        self._seek()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from what is sought to the paragraphs."""
        steps = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in steps and self.query.hasFocus():
            self._seek()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _seek(self) -> None:
        self._timer.stop()
        number = self.list.seek(self.query.value)
        words = self.tr("Found: {count}") if number else self.tr("Nothing found")
        self._count.setText(words.replace("{count}", str(number)))
        self._count.setVisible(bool(self.query.value.strip()))
