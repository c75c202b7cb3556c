"""Writing a few plain sentences: a field of several lines with the buttons that send or leave it.

Belongs here: input. Does not: what is sent to whom.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from gcm_desktop.domain.text import Direction, first_strong
from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.flow import FlowRow

_LEAST, _MOST = 3, 10
"""Lines shown of an empty field, and of a long text."""
_EDGE = 14
_RTL = Direction.RTL
_SENDING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteField(QPlainTextEdit):
    """Plain text; each paragraph runs as its first letter says, all stand at one side.

    Signals:
        sent: Ctrl+Enter was pressed.
        left: Escape was pressed.
    """

    sent = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._follow_direction()
        self.textChanged.connect(self._follow_direction)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme.notice().changed.connect(self._scale)
        self._scale()

    @property
    def text(self) -> str:
        """What was written, a line a paragraph."""
        lines, block = [], self.document().begin()
        while block.isValid():
            lines.append(block.text())
            block = block.next()
        return "\n".join(lines)

    def set_text(self, text: str) -> None:
        """Show ``text``."""
        self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send with Ctrl+Enter, leave with Escape."""
        is_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _SENDING and is_control:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._follow_direction()

    def _follow_direction(self) -> None:
        """Stand at the side of the first letters, at that of the window while empty.

        Each paragraph runs by its own letters; Qt would set all of them at the left.
        """
        auto, rtl = Qt.LayoutDirection.LayoutDirectionAuto, Qt.LayoutDirection.RightToLeft
        is_empty = self.document().isEmpty()
        side = Direction.AUTO if is_empty else first_strong(self.text)
        at_right = self.layoutDirection() == rtl if side is Direction.AUTO else side is _RTL
        wanted = self.layoutDirection() if is_empty else auto
        flag = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(self.document().defaultTextOption())
        if (option.textDirection(), option.alignment()) != (wanted, flag):
            option.setTextDirection(wanted)
            option.setAlignment(flag)
            self.document().setDefaultTextOption(option)

    def _scale(self) -> None:
        self.setFont(font(Size.BASE, scale=theme.text_scale()))
        self._fit()

    def _fit(self) -> None:
        """Be as high as the lines of the text, within bounds."""
        lines = round(self.document().documentLayout().documentSize().height())
        shown = min(max(lines, _LEAST), _MOST)
        self.setFixedHeight(round(shown * QFontMetricsF(self.font()).lineSpacing()) + _EDGE)


class NoteForm(QWidget):
    """The field, what is wrong with it, and two buttons.

    Signals:
        sent: Somebody wants to send the text; carries it.
        left: Somebody wants to leave it.
    """

    sent = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = NoteField(self)
        self._fault = FaultLine(self)
        self.send, self.cancel = PrimaryButton(parent=self), QuietButton(parent=self)
        self.send.setProperty("size", "small")
        buttons = FlowRow(parent=self)
        buttons.add(self.send)
        buttons.add(self.cancel)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self.field)
        box.addWidget(self._fault)
        box.addWidget(buttons)
        self.field.sent.connect(self._send)
        self.send.clicked.connect(self._send)
        self.field.left.connect(self.left)
        self.cancel.clicked.connect(self.left)
        self.field.textChanged.connect(self._fault.clear)

    @property
    def fault(self) -> str:
        """What is said to be wrong, empty for nothing."""
        return self._fault.words

    def set_words(self, name: str, send: str, cancel: str) -> None:
        """Name the field and the buttons."""
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(name)
        self.send.set_text(send)
        self.send.setToolTip("Ctrl+Enter")
        self.cancel.set_text(cancel)

    def refuse(self, words: str) -> None:
        """Say what is wrong."""
        self._fault.say(words)

    def enter(self) -> None:
        """Give the field the focus."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self) -> None:
        self.sent.emit(self.field.text)
