"""The part of the Find panel that replaces: other words, one button, what was done, undo.

Belongs here: widgets. Does not: replacing.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from gcm_desktop.ui.widgets.labels import PlainLabel
from gcm_desktop.ui.widgets.line_field import LineField


class ReplacePart(QWidget):
    """Closed at first: then it is one quiet button.

    Signals:
        edited: Other words were typed, or the part was opened or closed.
        asked: Replace what is ticked.
        undo_asked: Take the replacement back.
    """

    edited = Signal()
    asked = Signal()
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._open = QuietButton("", "chevron-down", self)
        self._open.setCheckable(True)
        self.field = LineField(parent=self)
        self.button = PlainButton("", small=True, parent=self)
        self._said = PlainLabel(wraps=True, parent=self)
        self.undo = QuietButton("", "undo", self)
        line = QHBoxLayout()
        line.addWidget(self._open)
        line.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(theme.GRID)
        below.addWidget(self.button)
        below.addStretch(1)
        done = QHBoxLayout()
        done.addWidget(self._said, 1)
        done.addWidget(self.undo)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GRID)
        box.addLayout(line)
        box.addWidget(self.field)
        box.addLayout(below)
        box.addLayout(done)
        self._open.clicked.connect(self._toggle)
        self.field.edited.connect(self.edited)
        self.button.clicked.connect(self.asked)
        self.undo.clicked.connect(self._take_back)
        self._show_parts()
        self.forget_undo()
        translated(self, self._retranslate)

    @property
    def is_open(self) -> bool:
        """True where words to put in place can be typed."""
        return self._open.isChecked()

    @property
    def words(self) -> str:
        """What is to be put in place, exactly as typed."""
        return self.field.value

    def set_open(self, is_open: bool) -> None:
        """Open or close the part."""
        self._open.setChecked(is_open)
        self._toggle()

    def set_count(self, count: int) -> None:
        """Say how many are ticked."""
        self._count = count
        self.button.setEnabled(count > 0)
        self.button.set_text(self.tr("Replace {count}").replace("{count}", str(count)))

    def say(self, words: str, *, can_undo: bool = False) -> None:
        """Say what was done."""
        self._said.setText(words)
        self._said.show()
        self.undo.setVisible(can_undo)
        if can_undo:
            self.undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget_undo(self) -> None:
        """Offer no undo any more: the last step is another one now."""
        has_focus = self.undo.hasFocus()
        self._said.hide()
        self.undo.hide()
        if has_focus:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_back(self) -> None:
        self.undo_asked.emit()

    def _toggle(self) -> None:
        self._show_parts()
        self.edited.emit()

    def _show_parts(self) -> None:
        for widget in (self.field, self.button):
            widget.setVisible(self.is_open)

    def _retranslate(self) -> None:
        self._open.set_text(self.tr("Replace"))
        self.field.setPlaceholderText(self.tr("Put in its place"))
        self.field.setAccessibleName(self.tr("Put in its place"))
        self.undo.set_text(self.tr("Undo"))
        self.set_count(self._count)
