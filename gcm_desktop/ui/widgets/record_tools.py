"""Above a record table: the line that filters, and what is said while the rows are not as they are.

Belongs here: one row of widgets. Does not: filtering, sorting (``drafting/record_order``).
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gcm_desktop.domain.text import Direction, first_strong
from gcm_desktop.ui import theme
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import QuietButton
from gcm_desktop.ui.widgets.labels import small_label


class FilterField(QLineEdit):
    """What is looked for; Escape empties it, Down goes to the rows. It holds no answer.

    Signals:
        edited: Other words are looked for.
        left_downwards: The person wants to go to the rows.
    """

    edited = Signal(str)
    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(self.edited)
        self.textChanged.connect(self._follow_direction)

    @property
    def value(self) -> str:
        """What is looked for."""
        return self.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave or empty the field; Escape in an empty one is the page's."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.edited.emit("")
        else:
            super().keyPressEvent(event)

    def _follow_direction(self, text: str) -> None:
        """Run in the direction of the words; empty, in that of the window."""
        direction = first_strong(text)
        if direction is Direction.AUTO:
            self.unsetLayoutDirection()
        else:
            is_rtl = direction is Direction.RTL
            self.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
            )


class RecordTools(QWidget):
    """The line, and the words below it.

    Signals:
        filtered: Other words are looked for.
        own_order_requested: All rows, in the order they have.
    """

    filtered = Signal(str)
    own_order_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FilterField(parent=self)
        self._note = small_label(wraps=True)
        self._own = QuietButton()
        below = QHBoxLayout()
        below.addWidget(self._note, 1)
        below.addWidget(self._own)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GRID // 2)
        box.addWidget(self.field)
        box.addLayout(below)
        self.field.edited.connect(self.filtered)
        self._own.clicked.connect(self.own_order_requested)
        translated(self, self._retranslate)
        self.say("")

    def say(self, words: str) -> None:
        """Say how the rows are shown; nothing where they are as they are."""
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._own.setVisible(bool(words))
        if words:
            QWidget.setTabOrder(self.field, self._own)

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Filter this list"))
        self.field.setAccessibleName(self.tr("Filter this list"))
        self._own.set_text(self.tr("Show own order"))
