"""Records shown where they belong: on the page of every item they serve, written once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.serving_card import ServingCard, ServingPicker
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage

OBJECTIVE, ENTRY, PRINCIPLE = "objective/23", "declaration/PD-REMIT", "principle/g"


def card(page: DraftPage) -> ServingCard:
    assert page.stack.page is not None
    found = page.stack.page.findChild(ServingCard)
    assert isinstance(found, ServingCard)
    return found


@pytest.mark.parametrize("place", [OBJECTIVE, ENTRY, PRINCIPLE, "section/methodology"])
def test_every_record_is_on_the_page_of_what_it_serves(stage: Stage, place: str) -> None:
    page = stage.page(place)
    item = page.desk.framework.items[place]
    own = {question.holds for question in item.questions if question.shows == "records"}
    wanted = {
        record.id
        for record in stage.submission.records.values()
        if place in record.serves and record.kind not in own
    }
    assert wanted
    assert {record.id for record in card(page).records} == wanted
    assert card(page).table.grid.model().rowCount() == len(wanted)


def test_a_row_opens_the_record_where_it_is_written(stage: Stage, press: Press) -> None:
    page = stage.page(ENTRY)
    grid = card(page).table.grid
    record = card(page).records[0]
    grid.setFocus()
    assert grid.point_at(record.id)
    press(grid, Qt.Key.Key_Return)
    assert page.stack.page is not None
    assert page.stack.page.open_place() == record.address


def test_a_record_is_linked_and_let_go_by_key_and_undone(stage: Stage, press: Press) -> None:
    page = stage.page(PRINCIPLE)
    before = stage.submission
    grid = card(page).table.grid
    number = len(card(page).records)
    grid.setFocus()
    press(grid, Qt.Key.Key_Insert)
    picker = card(page).picker
    assert isinstance(picker, ServingPicker)
    line = QApplication.focusWidget()
    assert line is picker.field
    for letter in "TRAINING 120":
        press(line, 0, letter)
    press(line, Qt.Key.Key_Down)
    assert picker.table.grid.hasFocus()
    press(picker.table.grid, Qt.Key.Key_Return)
    linked = [
        each for each in card(page).records if PRINCIPLE not in before.records[each.id].serves
    ]
    assert [each.kind for each in linked] == ["pledge"]
    assert grid.hasFocus()
    assert grid.current_key == linked[0].id
    press(grid, Qt.Key.Key_Delete)
    assert stage.submission == before
    assert len(card(page).records) == number
    page.desk.undo()
    assert PRINCIPLE in stage.submission.records[linked[0].id].serves
    page.desk.undo()
    assert stage.submission == before


def test_nothing_can_be_linked_in_a_read_only_window(stage: Stage, press: Press) -> None:
    page = stage.page(PRINCIPLE, read_only=True)
    before = stage.submission
    grid = card(page).table.grid
    assert grid.point_at(card(page).records[0].id)
    for key in (Qt.Key.Key_Insert, Qt.Key.Key_Delete):
        press(grid, key)
    assert card(page).picker is None
    assert stage.submission is before
