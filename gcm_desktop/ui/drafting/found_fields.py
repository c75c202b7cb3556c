"""From a hit to the field that shows it: selecting it there, marking all hits in sight.

Belongs here: the way between offsets of an answer and what stands in a field. Does not: finding.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.search import Hit
from gcm_desktop.ui.drafting.field_answers import FieldAnswer
from gcm_desktop.ui.drafting.find_presenter import FindPresenter
from gcm_desktop.ui.drafting.question_card import bring_into_sight
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.narrative.places import document_range, select, show_found


class FoundFields:
    """The fields of the window a panel is in.

    Args:
        panel: Any widget of the window.
        finding: Knows the hits.
    """

    def __init__(self, panel: QWidget, finding: FindPresenter) -> None:
        self._panel = panel
        self._finding = finding

    def select(self, hit: Hit) -> None:
        """Give the focus to the field of ``hit`` and select it, where it still stands there."""
        field = self._field(hit)
        answer = self._finding.answer(hit)
        if field is None or answer is None:
            return
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(field, NarrativeEdit):
            rich = parse_html(answer.value)
            found = document_range(field.document(), rich, hit.start, hit.end)
            if found is not None:
                select(field, found)
                bring_into_sight(field, field.cursorRect)
        elif isinstance(field, QLineEdit) and answer.text == field.text():
            before, sought = field.text()[: hit.start], field.text()[hit.start : hit.end]
            field.setSelection(_units(before), _units(sought))

    def mark(self) -> None:
        """Mark the hits in the editors that can be seen."""
        for edit, answer in self._editors():
            ranges = self._finding.ranges(answer.address, answer.language)
            if (not ranges or not edit.isVisible()) and not edit.extraSelections():
                continue
            there = answer.answer
            rich = parse_html(there.value) if there and ranges else None
            spots = [document_range(edit.document(), rich, *each) for each in ranges if rich]
            show_found(edit, [spot for spot in spots if spot is not None])

    def clear(self) -> None:
        """Leave no marks behind."""
        for edit, _ in self._editors():
            if edit.extraSelections():
                show_found(edit, ())

    def _field(self, hit: Hit) -> QWidget | None:
        for answer in self._panel.window().findChildren(FieldAnswer):
            field = answer.parent()
            is_it = (answer.address, answer.language) == (hit.address, hit.language)
            if is_it and isinstance(field, QWidget) and field.isVisible():
                return field
        return None

    def _editors(self) -> Iterator[tuple[NarrativeEdit, FieldAnswer]]:
        for answer in self._panel.window().findChildren(FieldAnswer):
            edit = answer.parent()
            if isinstance(edit, NarrativeEdit):
                yield edit, answer


def sought_from(focused: QWidget | None) -> str:
    """Return what is selected in a field, where it is one line: one seeks that most often."""
    if isinstance(focused, NarrativeEdit):
        text = focused.textCursor().selectedText()
    else:
        text = focused.selectedText() if isinstance(focused, QLineEdit) else ""
    has_break = any(letter in text for letter in "\u2028\u2029\ufffc\n")
    return "" if has_break or len(text) > 200 else text


def _units(text: str) -> int:
    """Return the length of ``text`` as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
