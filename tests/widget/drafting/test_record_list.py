"""Lists of records: sorted and filtered to look at, duplicated and put in order to keep."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from gcm_desktop.domain.submission import Record
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.record_form import DeletedNotice, RecordForm
from gcm_desktop.ui.drafting.records_list import RecordsList
from gcm_desktop.ui.widgets.record_table import Column, RecordGrid, Row
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage
from tests.widget.drafting.test_records_page import part

MEASURES = "records/measure"
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def titles(grid: RecordGrid) -> list[str]:
    return [str(grid.model().index(at, 0).data()) for at in range(grid.model().rowCount())]


def ids(stage: Stage, served: str | None = None) -> list[str]:
    return [record.id for record in stage.submission.records_of("measure", served)]


def shown(page: DraftPage) -> list[str]:
    return [record.id for record in part(page, RecordsList).records]


def at_row(page: DraftPage, row: int) -> RecordGrid:
    grid = part(page, RecordGrid)
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(row, 0))
    return grid


def type_filter(page: DraftPage, press: Press, words: str) -> None:
    field = part(page, RecordsList).tools.field
    field.setFocus()
    field.clear()
    for letter in words:
        press(field, 0, letter)


def test_a_click_on_a_title_sorts_a_second_turns_and_a_third_brings_back(stage: Stage) -> None:
    page = stage.page(MEASURES)
    before = stage.submission
    grid = part(page, RecordGrid)
    own = titles(grid)
    header = grid.horizontalHeader()
    year = next(
        at for at in range(header.count())
        if str(grid.model().headerData(at, Qt.Orientation.Horizontal)) == "First year"
    )  # fmt: skip

    def years() -> list[str]:
        cells = (grid.model().index(at, year).data() for at in range(len(own)))
        return [str(cell) for cell in cells if cell]

    header.sectionClicked.emit(year)
    assert years() == sorted(years(), key=int)
    header.sectionClicked.emit(year)
    assert years() == sorted(years(), key=int, reverse=True)
    assert "Sorted by" in " ".join(words_in(page))
    header.sectionClicked.emit(year)
    assert titles(grid) == own
    assert stage.submission is before


def words_in(page: DraftPage) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [each.text() for each in part(page, RecordsList).tools.findChildren(QLabel)]


def test_the_filter_folds_letters_and_finds_by_what_is_served(stage: Stage, press: Press) -> None:
    page = stage.page(MEASURES)
    everything = shown(page)
    type_filter(page, press, "قانوني")
    found = shown(page)
    assert 0 < len(found) < len(everything)
    type_filter(page, press, "قَانُونيّ")
    assert shown(page) == found
    type_filter(page, press, "REMITTANCES")
    assert {"objective/20"} <= {
        served for each in shown(page) for served in stage.submission.records[each].serves
    }
    type_filter(page, press, "nothing says this")
    assert shown(page) == []
    press(part(page, RecordsList).tools.field, Qt.Key.Key_Escape)
    assert shown(page) == everything


def test_a_row_is_duplicated_in_one_step_and_stays_in_sight(stage: Stage, press: Press) -> None:
    page = stage.page(MEASURES)
    begin, before = stage.submission, ids(stage)
    grid = at_row(page, 2)
    press(grid, Qt.Key.Key_D, "d", CONTROL)
    after = ids(stage)
    assert after[:3] == before[:3]
    assert after[4:] == before[3:]
    assert titles(grid)[3] == f"{titles(grid)[2]} (copy)"
    assert grid.currentIndex().row() == 3
    assert grid.hasFocus()
    page.desk.undo()
    assert (stage.submission.records, stage.submission.answers) == (begin.records, begin.answers)


@pytest.mark.parametrize("served", [None, "objective/6"])
def test_rows_move_by_key_and_come_back_by_undo(
    stage: Stage, press: Press, served: str | None
) -> None:
    page = stage.page(served or MEASURES)
    assert page.stack.page is not None
    lists = page.stack.page.findChildren(RecordsList)
    grid = next(each for each in lists if each.table.grid.model().rowCount()).table.grid
    grid.setFocus()
    before = ids(stage, served)
    grid.setCurrentIndex(grid.model().index(0, 0))
    press(grid, Qt.Key.Key_Down, "", ALT)
    assert ids(stage, served)[:2] == [before[1], before[0]]
    assert grid.currentIndex().row() == 1
    press(grid, Qt.Key.Key_Up, "", ALT)
    assert ids(stage, served) == before
    press(grid, Qt.Key.Key_Up, "", ALT)
    assert ids(stage, served) == before
    page.desk.undo()
    assert ids(stage, served)[:2] == [before[1], before[0]]


def test_rows_are_not_moved_while_they_are_sorted_or_filtered(stage: Stage, press: Press) -> None:
    page = stage.page(MEASURES)
    before = stage.submission
    grid = at_row(page, 0)
    grid.horizontalHeader().sectionClicked.emit(0)
    press(grid, Qt.Key.Key_Down, "", ALT)
    pull(grid, 0, 3)
    assert stage.submission is before
    assert "own order" in " ".join(words_in(page))


def pull(grid: RecordGrid, row: int, before: int) -> None:
    """Press on a row, pull it above another one, let go."""
    start = grid.visualRect(grid.model().index(row, 0)).center()
    end = QPoint(start.x(), grid.rowViewportPosition(before) + 2)

    def mouse(kind: QEvent.Type, at: QPoint, button: Qt.MouseButton) -> None:
        place = grid.viewport().mapToGlobal(QPointF(at))
        held, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, QPointF(at), place, button, held, none)
        QApplication.sendEvent(grid.viewport(), event)

    mouse(QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton)
    mouse(QEvent.Type.MouseMove, (start + end) / 2, Qt.MouseButton.NoButton)
    mouse(QEvent.Type.MouseMove, end, Qt.MouseButton.NoButton)
    mouse(QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.LeftButton)


def test_a_row_is_pulled_to_another_place_and_no_form_opens(stage: Stage) -> None:
    page = stage.page(MEASURES)
    before = ids(stage)
    grid = at_row(page, 0)
    pull(grid, 0, 3)
    assert ids(stage)[:4] == [before[1], before[2], before[0], before[3]]
    assert [form for form in page.findChildren(RecordForm) if form.isVisible()] == []
    assert grid.currentIndex().row() == 2


def test_delete_and_insert_work_on_the_row(stage: Stage, press: Press) -> None:
    page = stage.page(MEASURES)
    before = stage.submission
    grid = at_row(page, 1)
    press(grid, Qt.Key.Key_Delete)
    assert len(ids(stage)) == len(before.records_of("measure")) - 1
    part(page, DeletedNotice).undo.click()
    assert stage.submission == before
    assert grid.currentIndex().row() == 1
    press(grid, Qt.Key.Key_Insert)
    assert len(ids(stage)) == len(before.records_of("measure")) + 1
    assert part(page, RecordForm).isVisible()


def test_the_menu_key_asks_for_the_menu_at_the_row(stage: Stage) -> None:
    grid = RecordGrid()
    stage.bot.addWidget(grid)
    grid.set_columns([Column("One")])
    grid.set_rows([Row("a", ("1",)), Row("b", ("2",))])
    assert grid.point_at("b")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    with stage.bot.waitSignal(grid.menu_requested) as asked:
        QApplication.sendEvent(grid, event)
    place = grid.viewport().mapFromGlobal(asked.args[0])
    assert grid.rowAt(place.y()) == 1


def test_the_menu_has_everything_in_it(stage: Stage) -> None:
    page = stage.page(MEASURES)
    at_row(page, 0)
    menu = part(page, RecordsList).menu
    part(page, RecordsList).fill_menu()
    words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    expected = ["Open", "Add", "Duplicate", "Move up", "Move down", "Delete", "Sort by"]
    assert words == expected
    enabled = {action.text().split("\t")[0]: action.isEnabled() for action in menu.actions()}
    assert (enabled["Move up"], enabled["Move down"]) == (False, True)
    down = next(action for action in menu.actions() if action.text().startswith("Move down"))
    first: Record = stage.submission.records_of("measure")[0]
    down.trigger()
    assert stage.submission.records_of("measure")[1].id == first.id


def test_a_read_only_list_can_be_looked_through_but_not_changed(stage: Stage, press: Press) -> None:
    page = stage.page(MEASURES, read_only=True)
    before = stage.submission
    grid = at_row(page, 0)
    for key, modifiers in (
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Insert, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_D, CONTROL),
        (Qt.Key.Key_Down, ALT),
    ):
        press(grid, key, "", modifiers)
    pull(grid, 0, 3)
    assert stage.submission is before
    type_filter(page, press, "law")
    assert len(shown(page)) < len(before.records_of("measure"))
