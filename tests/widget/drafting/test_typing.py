"""What is typed reaches the session and the store, in time and by every way out."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from gcm_desktop.domain.richtext import to_html
from gcm_desktop.domain.submission import Submission
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.widgets.choice_row import ChoiceButton, ChoiceRow
from gcm_desktop.ui.widgets.labels import PlainLabel
from gcm_desktop.ui.widgets.line_field import DateField, NumberField
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage

PLACE = "objective/6/progress"
SECONDS = 2.0


def editor(page: DraftPage, address: str = PLACE) -> NarrativeEdit:
    page.go_to(address)
    focused = QApplication.focusWidget()
    assert isinstance(focused, NarrativeEdit)
    return focused


def text(submission: Submission, language: str = "en", address: str = PLACE) -> str:
    answer = submission.answer(address, language)
    return answer.text if answer else ""


def test_a_pause_brings_arabic_to_the_session_then_to_the_store(stage: Stage, press: Press) -> None:
    page = stage.page()
    page.desk.set_languages("ar", None)
    edit = editor(page)
    for letter in "نُفّذ ":
        press(edit, 0, letter)
    typed = time.monotonic()
    assert not stage.session.can_undo
    stage.bot.waitUntil(lambda: "نُفّذ " in text(stage.stored(), "ar"), timeout=int(SECONDS * 1000))
    assert time.monotonic() - typed < SECONDS
    assert edit.document().isUndoAvailable()
    assert edit.hasFocus()


def test_typing_without_a_pause_is_on_disk_within_two_seconds(stage: Stage, press: Press) -> None:
    edit = editor(stage.page())
    begun = time.monotonic()
    seen = 0.0
    while not seen and time.monotonic() - begun < SECONDS:
        press(edit, 0, "x")
        stage.bot.wait(40)
        if text(stage.stored()).startswith("x"):
            seen = time.monotonic() - begun
    assert 0 < seen < SECONDS


def test_what_was_typed_and_not_read_yet_is_not_called_saved(stage: Stage, press: Press) -> None:
    page = stage.page()
    edit, said = editor(page), page.bar.save_state
    assert said.words.startswith("Saved")
    press(edit, 0, "q")
    assert not stage.session.can_undo
    assert said.words.startswith("Saving")
    stage.bot.waitUntil(lambda: said.words.startswith("Saved"))
    assert text(stage.stored()).startswith("q")
    press(edit, 0, "r")
    press(edit, Qt.Key.Key_Backspace)
    assert said.words.startswith("Saving")
    page.hand_over()
    assert said.words.startswith("Saved")


def test_leaving_the_field_hands_over_at_once(stage: Stage, press: Press) -> None:
    page = stage.page()
    press(editor(page), 0, "y")
    page.outline.view.setFocus(Qt.FocusReason.OtherFocusReason)
    assert text(stage.submission).startswith("y")


@pytest.mark.parametrize("way", ["hand_over", "hide", "close", "window", "other_item"])
def test_every_way_out_hands_over(stage: Stage, press: Press, way: str) -> None:
    page = stage.page()
    press(editor(page), 0, "z")
    if way == "hand_over":
        page.hand_over()
    elif way == "hide":
        page.hide()
    elif way == "close":
        page.close()
    elif way == "window":
        QApplication.sendEvent(page.window(), QCloseEvent())
    else:
        page.go_to("objective/7")
    assert text(stage.submission).startswith("z")


def test_undo_reaches_a_field_without_the_focus_and_leaves_the_text_as_it_was(
    stage: Stage, press: Press
) -> None:
    page = stage.page()
    before = stage.submission
    edit = editor(page)
    press(edit, 0, "u")
    page.outline.view.setFocus(Qt.FocusReason.OtherFocusReason)
    assert stage.submission != before
    page.desk.undo()
    assert stage.submission == before
    answer = before.answer(PLACE, "en")
    assert answer is not None
    assert to_html(edit.value) == answer.value
    page.desk.redo()
    assert text(stage.submission).startswith("u")


def test_the_field_in_use_is_never_reloaded(stage: Stage, press: Press) -> None:
    page = stage.page()
    edit = editor(page)
    press(edit, 0, "v")
    page.hand_over()
    caret = edit.textCursor().position()
    stage.session.undo()
    assert edit.textCursor().position() == caret
    page.outline.view.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not text(stage.submission).startswith("v")
    stage.session.redo()
    assert text(stage.submission).startswith("v")


def test_status_is_chosen_and_taken_back(stage: Stage, press: Press) -> None:
    page = stage.page("objective/6/status")
    assert page.stack.page is not None
    row = page.stack.page.findChildren(ChoiceRow)[0]
    buttons = {each.choice.key: each for each in row.findChildren(ChoiceButton)}
    buttons["achieved"].click()
    assert stage.submission.choice("objective/6/status") == "achieved"
    buttons["not_applicable"].click()
    assert stage.submission.choice("objective/6/status") == "not_applicable"
    stage.bot.wait(200)
    assert page.presenter.progress().states["objective/6"].value == "not_applicable"
    press(buttons["not_applicable"], Qt.Key.Key_Delete)
    assert stage.submission.choice("objective/6/status") == ""


@pytest.mark.parametrize(
    ("field", "typed"), [(NumberField, "about ten"), (DateField, "spring of 2021")]
)
def test_what_cannot_be_read_is_kept_as_typed(
    stage: Stage, press: Press, field: type[NumberField | DateField], typed: str
) -> None:
    kind, key = ("measure", "year") if field is NumberField else ("practice", "start")
    record = stage.submission.records_of(kind, "objective/6")[0]
    stage.page(f"{record.address}/{key}")
    line = QApplication.focusWidget()
    assert isinstance(line, field)
    line.clear()
    for letter in typed:
        press(line, 0, letter)
    stage.bot.waitUntil(lambda: stage.session.can_undo)
    stage.bot.wait(350)
    answer = stage.submission.answer(f"{record.address}/{key}")
    assert answer is not None
    assert answer.typed == typed
    assert not answer.is_readable
    box = line.parentWidget()
    assert box is not None
    notes = [label.text() for label in box.findChildren(PlainLabel) if label.isVisible()]
    assert any("kept as typed" in note for note in notes)
