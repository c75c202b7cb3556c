"""Fields of one line: titles, names, addresses, numbers, dates.

They keep what was typed: nothing is cut, a text over the limit is refused as a whole and said so.
Belongs here: input. Does not: parsing numbers and dates (``domain/typed``).
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from gcm_desktop.domain.text import Direction, clean, first_strong, language_direction

_NO_LIMIT = 2**31 - 1
_QT_DIRECTIONS = {
    Direction.LTR: Qt.LayoutDirection.LeftToRight,
    Direction.RTL: Qt.LayoutDirection.RightToLeft,
}


def one_line(text: str) -> str:
    """Return ``text`` cleaned, newlines as spaces; blanks at the ends stay while one types."""
    return " ".join(clean(text).text.split("\n"))


class _Gate(QValidator):
    """Cleans what enters and refuses, whole, what would be too long."""

    refused = Signal(int, int)

    def __init__(self, limit: int | None, parent: QObject) -> None:
        super().__init__(parent)
        self._limit = limit

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Return the verdict, the text as it may stand, and the place of the caret."""
        cleaned = one_line(text)
        if self._limit is not None and len(cleaned) > self._limit:
            self.refused.emit(len(cleaned), self._limit)
            return QValidator.State.Invalid, text, position
        if cleaned != text:
            position = len(one_line(text[:position]))
        return QValidator.State.Acceptable, cleaned, position


class LineField(QLineEdit):
    """One line of text.

    Args:
        language: Language of the text; its direction wins. ``None`` follows the first letters.
        limit: Most characters; ``None`` is no limit.
        technical: An address, a code, a path, a number: always left to right.

    Signals:
        edited: The user changed the text; the text as it stands.
        left: The user left the field or pressed Enter.
        limit_refused: A text was refused: its characters, the limit.
    """

    edited = Signal(str)
    left = Signal()
    limit_refused = Signal(int, int)

    def __init__(
        self,
        *,
        language: str | None = None,
        limit: int | None = None,
        technical: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._technical = technical
        self._text_runs = Direction.AUTO
        self.setMaxLength(_NO_LIMIT)
        gate = _Gate(limit, self)
        gate.refused.connect(self.limit_refused)
        self.setValidator(gate)
        self.textEdited.connect(self.edited)
        self.textChanged.connect(self._follow_direction)
        self.editingFinished.connect(self.left)
        self._follow_direction()

    @property
    def language(self) -> str | None:
        """Language of the text."""
        return self._language

    @property
    def value(self) -> str:
        """The text as typed."""
        return self.text()

    def set_value(self, text: str) -> bool:
        """Show ``text`` without a signal; refused (False) while the user is in the field."""
        text = one_line(text)
        if text == self.text():
            return True
        if self.hasFocus():
            return False
        self.setText(text)
        self.setCursorPosition(0)
        return True

    def set_language(self, language: str | None) -> None:
        """Take the direction of another language."""
        self._language = language
        self._follow_direction()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the window while empty."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._follow_direction()

    def _follow_direction(self) -> None:
        own = Direction.LTR if self._technical else language_direction(self._language)
        wanted = first_strong(self.text()) if own is Direction.AUTO else own
        if Direction.AUTO not in (wanted, own) or self._text_runs is not Direction.AUTO:
            self._turn_text(wanted)
        if wanted is Direction.AUTO:
            self.unsetLayoutDirection()
        elif _QT_DIRECTIONS[wanted] != self.layoutDirection() or not self.testAttribute(
            Qt.WidgetAttribute.WA_SetLayoutDirection
        ):
            self.setLayoutDirection(_QT_DIRECTIONS[wanted])

    def _turn_text(self, wanted: Direction) -> None:
        """Let the text run and stand as its language does, not as its first letter says.

        Qt keeps that apart from the direction of the field; these keys are the way to it.
        """
        if wanted not in (self._text_runs, Direction.AUTO):
            self._text_runs = wanted
            key = Qt.Key.Key_Direction_L if wanted is Direction.LTR else Qt.Key.Key_Direction_R
            kind, plain = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
            QLineEdit.keyPressEvent(self, QKeyEvent(kind, key, plain))


class NumberField(LineField):
    """A number as typed, digits of any script; what it was understood as is shown elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(technical=True, parent=parent)
        self.setMaximumWidth(200)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)


class DateField(LineField):
    """A date as typed; what it was understood as is shown elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(technical=True, parent=parent)
        self.setMaximumWidth(200)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDate)
