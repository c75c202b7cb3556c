"""Where one is writing: the question, its paragraph, and how far into it the caret is.

Belongs here: following the caret from field to field. Does not: what is done about it.
"""

from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.ui.drafting.field_answers import FieldAnswer
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit

Field = NarrativeEdit | LineField


@dataclass(frozen=True, slots=True)
class Place:
    """A place in an answer.

    Attributes:
        address: Address of the question.
        paragraph: Which of the paragraphs that say something, from 0; cells of tables count.
        share: How far into it, 0 to 1.
    """

    address: Address
    paragraph: int = 0
    share: float = 0.0


class CaretPlace(QObject):
    """Follows the caret in the window of a panel.

    Signals:
        moved: The caret is elsewhere; comes with every key, so do little.
    """

    moved = Signal()

    def __init__(self, desk: WritingDesk, panel: QWidget) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._field: Field | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    @property
    def place(self) -> Place | None:
        """Where one is writing, or wrote last; ``None`` where no field was used yet."""
        field = self._known()
        answer = field.findChild(FieldAnswer) if field is not None else None
        if not isinstance(answer, FieldAnswer):
            return None
        if not isinstance(field, NarrativeEdit):
            return Place(answer.address)
        cursor = field.textCursor()
        before = _that_say_something(field.document(), cursor.blockNumber())
        if not cursor.block().text().strip():
            return Place(answer.address, max(0, before - 1), 1.0)
        share = cursor.positionInBlock() / max(1, cursor.block().length() - 1)
        return Place(answer.address, before, share)

    def start(self) -> None:
        """Begin with the field that has the focus, else with the one that was left last."""
        left = self._desk.left_field
        there = left.parent() if left is not None and shiboken6.isValid(left) else None
        for field in (QApplication.focusWidget(), there):
            if isinstance(field, Field) and field.window() is self._panel.window():
                self._watch(field)
                return

    def give_focus(self) -> bool:
        """Go back to the field; False where there is none."""
        field = self._known()
        if field is None or not field.isVisible():
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _known(self) -> Field | None:
        if self._field is not None and not shiboken6.isValid(self._field):
            self._field = None
        return self._field

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, Field) and now.window() is self._panel.window():
            self._watch(now)

    def _watch(self, field: Field) -> None:
        before = self._known()
        if field is before or field.findChild(FieldAnswer) is None:
            return
        if before is not None:
            before.cursorPositionChanged.disconnect(self.moved)
        self._field = field
        field.cursorPositionChanged.connect(self.moved)
        self.moved.emit()


def _that_say_something(document: QTextDocument, upto: int) -> int:
    """Return how many of the first ``upto`` paragraphs say something."""
    block, count = document.begin(), 0
    while block.isValid() and block.blockNumber() < upto:
        count += bool(block.text().strip())
        block = block.next()
    return count
