"""Between comments and the fields of the page: what one is at, and going to what a thread is about.

Belongs here: fields, carets, anchors. Does not: what an anchor is (``domain/review``).
"""

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.anchoring import anchor_at
from gcm_desktop.domain.review import Anchor
from gcm_desktop.domain.translation_marks import passages
from gcm_desktop.ui.drafting.field_answers import FieldAnswer
from gcm_desktop.ui.drafting.paragraph_extents import extent_at, extents
from gcm_desktop.ui.drafting.question_card import bring_into_sight, question_at
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit


def anchor_here(desk: WritingDesk, item: Address, question: Address) -> Anchor:
    """Return what a comment made now is about.

    The paragraph with the caret, else the answer with the focus, in the field one is in or left
    last; else the question one is at, else the item.

    Args:
        item: The page that is shown.
        question: The question its panel speaks of, empty for none.
    """
    desk.hand_over()
    focused = QApplication.focusWidget()
    field = _answer_in(focused)
    if field is None and not question_at(focused):
        left = desk.left_field
        field = left if isinstance(left, FieldAnswer) and shiboken6.isValid(left) else None
    shown = field.parent() if field is not None else None
    if field is not None and isinstance(shown, QWidget) and shown.isVisible():
        return _anchor_in(field)
    return Anchor(question_at(focused) or question or item)


def whole(anchor: Anchor) -> Anchor:
    """Return the anchor of the whole answer instead of a paragraph of it."""
    return Anchor(anchor.address, anchor.language)


def go_to(desk: WritingDesk, panel: QWidget, anchor: Anchor) -> None:
    """Go to what a thread is about: its paragraph where it is still there, else its answer."""
    shown = (desk.text_language, desk.beside)
    if anchor.language in desk.submission.languages and anchor.language not in shown:
        beside = desk.text_language if desk.beside is not None else None
        desk.set_languages(anchor.language or desk.text_language, beside)
    desk.jump_requested.emit(anchor.address)
    QTimer.singleShot(0, panel, lambda: _enter(panel, anchor))


def _enter(panel: QWidget, anchor: Anchor) -> None:
    for answer in panel.window().findChildren(FieldAnswer):
        edit = answer.parent()
        is_it = (answer.address, answer.language) == (anchor.address, anchor.language)
        if not is_it or not isinstance(edit, QWidget) or not edit.isVisible():
            continue
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(edit, NarrativeEdit):
            _enter_paragraph(edit, answer, anchor)
        return


def _enter_paragraph(edit: NarrativeEdit, answer: FieldAnswer, anchor: Anchor) -> None:
    at = ordinal(answer, anchor)
    found = extents(edit)
    if at is not None and at < len(found):
        cursor = QTextCursor(edit.textCursor())
        cursor.setPosition(found[at][2])
        edit.setTextCursor(cursor)
        bring_into_sight(edit, edit.cursorRect)


def ordinal(answer: FieldAnswer, anchor: Anchor) -> int | None:
    """Return which of the paragraphs that say something an anchor names, ``None`` for none."""
    hashes = [each.hash for each in passages(answer.answer)]
    return hashes.index(anchor.paragraph) if anchor.paragraph in hashes else None


def _answer_in(widget: QWidget | None) -> FieldAnswer | None:
    found = widget.findChild(FieldAnswer) if widget is not None else None
    return found if isinstance(found, FieldAnswer) else None


def _anchor_in(field: FieldAnswer) -> Anchor:
    edit, answer = field.parent(), field.answer
    block = None
    if isinstance(edit, NarrativeEdit):
        at = extent_at(extents(edit), edit.textCursor().position())
        found = passages(answer)
        block = found[at].at if at is not None and at < len(found) else None
    return anchor_at(field.address, field.language, answer, block)
