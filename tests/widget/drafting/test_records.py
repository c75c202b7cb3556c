"""Records, actions and references: adding, editing, deleting with undo, ticking, choosing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.fields import TickField
from gcm_desktop.ui.drafting.item_picker import ItemPicker
from gcm_desktop.ui.drafting.question_card import question_at
from gcm_desktop.ui.drafting.record_form import DeletedNotice, RecordForm
from gcm_desktop.ui.drafting.records_card import RecordsCard
from gcm_desktop.ui.drafting.reference_card import ReferenceCard
from gcm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.record_table import RecordGrid
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage

HERE = "objective/6"


def card(page: DraftPage, key: str = "measure") -> RecordsCard:
    assert page.stack.page is not None
    found = page.stack.page.findChildren(RecordsCard)
    return next(each for each in found if each.question.key == key)


def grid(page: DraftPage) -> RecordGrid:
    found = card(page).findChild(RecordGrid)
    assert isinstance(found, RecordGrid)
    return found


def button(container: RecordsCard | RecordForm | ItemPicker, name: str) -> PlainButton:
    return next(
        each for each in container.findChildren(PlainButton) if each.accessibleName() == name
    )


def test_a_record_is_added_for_this_item_and_its_form_is_open(stage: Stage, press: Press) -> None:
    page = stage.page(HERE)
    before = len(stage.submission.records_of("measure", HERE))
    button(card(page), "Add: Measure").click()
    records = stage.submission.records_of("measure", HERE)
    assert len(records) == before + 1
    assert grid(page).model().rowCount() == before + 1
    line = QApplication.focusWidget()
    assert isinstance(line, LineField)
    for letter in "Loi":
        press(line, 0, letter)
    press(line, Qt.Key.Key_Return)
    title = stage.submission.answer(f"{records[-1].address}/title", "en")
    assert title is not None
    assert title.value == "Loi"
    stage.bot.wait(10)
    assert grid(page).model().index(before, 0).data() == "Loi"


def test_deleting_is_taken_back_by_the_notice_after_other_edits(stage: Stage, press: Press) -> None:
    record = stage.submission.records_of("measure", HERE)[1]
    page = stage.page(record.address)
    before = stage.submission
    form = card(page).findChild(RecordForm)
    assert isinstance(form, RecordForm)
    button(form, "Delete: Measure").click()
    assert record.id not in stage.submission.records
    assert record.address in stage.submission.tombstones
    notice = card(page).findChild(DeletedNotice)
    assert isinstance(notice, DeletedNotice)
    assert notice.isVisible()
    assert notice.undo.hasFocus()
    notice.undo.click()
    assert stage.submission == before
    assert not notice.isVisible()


def test_undo_of_an_addition_closes_its_form(stage: Stage) -> None:
    page = stage.page(HERE)
    before = stage.submission
    button(card(page), "Add: Measure").click()
    page.desk.undo()
    stage.bot.wait(10)
    assert stage.submission == before
    assert not [form for form in card(page).findChildren(RecordForm) if form.isVisible()]


def test_escape_closes_the_form_and_keeps_what_was_typed(stage: Stage, press: Press) -> None:
    record = stage.submission.records_of("measure", HERE)[0]
    page = stage.page(f"{record.address}/title")
    line = QApplication.focusWidget()
    assert isinstance(line, LineField)
    press(line, 0, "A")
    press(line, Qt.Key.Key_Escape)
    assert grid(page).hasFocus()
    title = stage.submission.answer(f"{record.address}/title", "en")
    assert title is not None
    assert title.value.startswith("A")


def test_what_a_record_serves_is_chosen_and_the_last_stays(stage: Stage) -> None:
    record = next(
        each for each in stage.submission.records_of("measure", HERE) if len(each.serves) == 2
    )
    page = stage.page(record.address)
    form = card(page).findChild(RecordForm)
    assert isinstance(form, RecordForm)
    picker = form.findChild(ItemPicker)
    assert isinstance(picker, ItemPicker)
    other = next(each for each in record.serves if each != HERE)
    picker.findChildren(PlainButton)[record.serves.index(other)].click()
    assert stage.submission.records[record.id].serves == (HERE,)
    stage.bot.wait(1)
    left = [each for each in picker.findChildren(PlainButton) if each.isVisible()]
    assert [each.isEnabled() for each in left] == [False]


def test_an_action_is_ticked_and_the_tick_taken_away(stage: Stage) -> None:
    page = stage.page(f"{HERE}/action/a/done")
    tick = QApplication.focusWidget()
    assert isinstance(tick, TickField)
    assert question_at(tick) == f"{HERE}/action/a/done"
    was = tick.isChecked()
    tick.click()
    assert (stage.submission.choice(f"{HERE}/action/a/done") == "yes") is not was
    tick.click()
    assert (stage.submission.choice(f"{HERE}/action/a/done") == "yes") is was
    page.desk.undo()


def test_a_note_on_an_action_opens_where_it_is_wanted(stage: Stage, press: Press) -> None:
    page = stage.page(f"{HERE}/action/a/note")
    line = QApplication.focusWidget()
    assert isinstance(line, LineField)
    press(line, 0, "N")
    page.hand_over()
    note = stage.submission.answer(f"{HERE}/action/a/note", "en")
    assert note is not None
    assert note.value.startswith("N")


def test_reported_elsewhere_is_chosen_and_shown(stage: Stage) -> None:
    place = "declaration/PD-PATHWAYS/reported_in"
    page = stage.page(place)
    assert page.stack.page is not None
    found = page.stack.page.findChild(ReferenceCard)
    assert isinstance(found, ReferenceCard)
    targets = stage.submission.choice(place).split()
    picker = found.findChild(ItemPicker)
    assert isinstance(picker, ItemPicker)
    picker.findChildren(PlainButton)[0].click()
    assert stage.submission.choice(place).split() == targets[1:]
    stage.bot.wait(1)
    opens = [each for each in found.findChildren(QuietButton) if "Open" in each.accessibleName()]
    shown = [each for each in opens if each.isVisible()]
    assert len(shown) == len(targets) - 1
    shown[0].click()
    assert page.presenter.item == targets[1]


@pytest.mark.parametrize("beside", [None, "ar"])
def test_two_languages_stand_side_by_side_in_their_own_directions(
    stage: Stage, beside: str | None
) -> None:
    page = stage.page(f"{HERE}/progress")
    page.desk.set_languages("en", beside)
    assert page.stack.page is not None
    edits = page.stack.page.findChildren(NarrativeEdit)[: 2 if beside else 1]
    directions = [edit.layoutDirection() for edit in edits]
    expected = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
    assert directions == expected[: len(edits)]
