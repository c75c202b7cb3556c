"""The series of an indicator: written, pasted, read from a file, asked about, drawn."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget

from gcm_desktop.domain.series import SeriesRow
from gcm_desktop.services.tables import Sheet, Table
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.series_dialog import SeriesDialog, read_file
from gcm_desktop.ui.drafting.series_field import SeriesField
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.sparkline import Sparkline
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage


def opened(stage: Stage, *, read_only: bool = False) -> tuple[DraftPage, SeriesField, str]:
    record = stage.submission.records_of("indicator")[0]
    page = stage.page("records/indicator", read_only=read_only)
    page.go_to(f"{record.address}/series")
    found = page.findChild(SeriesField)
    assert isinstance(found, SeriesField)
    return page, found, f"{record.address}/series"


def write(field: SeriesField, row: int, column: int, text: str, press: Press) -> None:
    """Type into a cell as a person does, and press Enter."""
    grid = field.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(row, column))
    press(grid, 0, text[0])
    editor = QApplication.focusWidget()
    assert isinstance(editor, LineField)
    for letter in text[1:]:
        press(editor, 0, letter)
    press(editor, Qt.Key.Key_Return)
    QCoreApplication.sendPostedEvents()  # the editor may finish the key before it is read


def test_the_sample_is_shown_and_nothing_is_changed_by_looking(stage: Stage) -> None:
    begin = stage.submission
    page, field, address = opened(stage)
    assert field.grid.rows() == (
        ("2020", "6.1", "", ""),
        ("2021", "5.7", "", ""),
        ("2022", "5.2", "", ""),
        ("2023", "4.7", "", ""),
        ("", "", "", ""),
    )
    assert QApplication.focusWidget() is field.grid
    line = field.findChild(Sparkline)
    assert isinstance(line, Sparkline)
    assert line.isVisible()
    assert "4.7" in line.accessibleName()
    page.go_to("section/summary")
    assert stage.submission is begin
    assert stage.submission.choice(address).startswith("2020: 6.1;")


def test_a_row_is_written_by_key_and_undone_in_steps(stage: Stage, press: Press) -> None:
    page, field, address = opened(stage)
    before = stage.submission.choice(address)
    write(field, 4, 0, "٢٠٢٤", press)
    assert stage.submission.choice(address) == f"{before}; 2024:"
    write(field, 4, 1, "4,2", press)
    assert stage.submission.choice(address) == f"{before}; 2024: 4.2"
    write(field, 4, 2, "نساء", press)
    assert stage.submission.choice(address) == f"{before}; 2024 [نساء]: 4.2"
    assert len(field.grid.rows()) == 6
    for _ in range(3):
        page.desk.undo()
    assert stage.submission.choice(address) == before
    assert len(field.grid.rows()) == 5


def test_tab_goes_on_in_the_row(stage: Stage, press: Press) -> None:
    _, field, address = opened(stage)
    grid = field.grid
    grid.setCurrentIndex(grid.model().index(4, 0))
    press(grid, 0, "2")
    editor = cast("QWidget", QApplication.focusWidget())
    for letter in "024":
        press(editor, 0, letter)
    press(editor, Qt.Key.Key_Tab)
    stage.bot.wait(1)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (4, 1)
    assert stage.submission.choice(address).endswith("; 2024:")


def test_two_readings_are_asked_about(stage: Stage, press: Press) -> None:
    _, field, address = opened(stage)
    write(field, 3, 1, "1.234", press)
    assert stage.submission.choice(address).endswith("2023: 1.234?")
    assert field.settling.isVisible()
    field.settling.buttons[1].click()
    assert stage.submission.choice(address).endswith("2023: 1.234")
    assert not field.settling.isVisible()
    write(field, 2, 0, "2023", press)
    assert "twice" in words(field)


def words(field: SeriesField) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(each.text() for each in field.findChildren(QLabel) if each.isVisible())


def paste(field: SeriesField, text: str, row: int, column: int, press: Press) -> None:
    QApplication.clipboard().setText(text)
    field.grid.setFocus()
    field.grid.setCurrentIndex(field.grid.model().index(row, column))
    press(field.grid, Qt.Key.Key_V, "v", Qt.KeyboardModifier.ControlModifier)


def test_a_table_of_a_spreadsheet_is_pasted_in_one_step(stage: Stage, press: Press) -> None:
    page, field, address = opened(stage)
    before = stage.submission.choice(address)
    paste(field, "Year\tCost\r\n٢٠٢٣\t٤٫٦\r\n2024\t4,2\r\n", 0, 0, press)
    assert (
        stage.submission.choice(address) == "2020: 6.1; 2021: 5.7; 2022: 5.2; 2023: 4.6; 2024: 4.2"
    )
    page.desk.undo()
    assert stage.submission.choice(address) == before


def test_a_column_without_years_is_pasted_below_the_cell(stage: Stage, press: Press) -> None:
    _, field, address = opened(stage)
    paste(field, "7,1\n7,2\n", 2, 1, press)
    assert stage.submission.choice(address) == "2020: 6.1; 2021: 5.7; 2022: 7.1; 2023: 7.2"


def test_rows_are_emptied_and_taken_away_by_key(stage: Stage, press: Press) -> None:
    _, field, address = opened(stage)
    grid = field.grid
    grid.setCurrentIndex(grid.model().index(0, 1))
    press(grid, Qt.Key.Key_Delete)
    assert stage.submission.choice(address).startswith("2020:; 2021: 5.7")
    press(grid, Qt.Key.Key_Delete, "", Qt.KeyboardModifier.ControlModifier)
    assert stage.submission.choice(address).startswith("2021: 5.7; 2022")


def test_a_read_only_series_takes_no_letter(stage: Stage, press: Press) -> None:
    _, field, _ = opened(stage, read_only=True)
    before = stage.submission
    grid = field.grid
    grid.setCurrentIndex(grid.model().index(0, 1))
    press(grid, 0, "9")
    press(grid, Qt.Key.Key_Delete)
    paste(field, "2030\t1\n2031\t2", 0, 0, press)
    assert stage.submission is before
    assert len(grid.rows()) == 4


def test_a_file_is_looked_at_before_it_is_taken_over(stage: Stage) -> None:
    page, field, address = opened(stage)
    rows = (("", "2023", "2024"), ("Women", "1,5", "2"), ("Men", "1.234", "3"))
    dialog = SeriesDialog(page.desk, field, Table((Sheet("", rows),), "cp1256", ";"))
    assert dialog.values.itemText(0) == "All, each as a group"
    dialog.values.setCurrentIndex(1)
    assert dialog.found == (SeriesRow("2023", "1.5"), SeriesRow("2024", "2"))
    dialog.values.setCurrentIndex(2)
    assert dialog.found[0].value == "1.234?" or dialog.found[0].value == "1234"
    dialog.decimals.setCurrentIndex(1)
    assert dialog.found == (SeriesRow("2023", "1.234"), SeriesRow("2024", "3"))
    dialog.add.click()
    assert stage.submission.choice(address).endswith("2022: 5.2; 2023: 1.234; 2024: 3")
    page.desk.undo()
    assert len(field.rows) == 4


def test_a_file_that_cannot_be_read_is_said(stage: Stage, tmp_path: Path) -> None:
    page, field, _ = opened(stage)
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK nothing")
    for path in (broken, tmp_path / "none.csv"):
        read_file(page.desk, field, path)
    said = stage.navigator.went
    assert len(said) == 2
    assert "broken.xlsx" in said[0]
    assert "none.csv" in said[1]


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_first_year_stands_at_the_start_side(
    stage: Stage, direction: Qt.LayoutDirection
) -> None:
    line = Sparkline()
    stage.bot.addWidget(line)
    line.setLayoutDirection(direction)
    line.resize(line.sizeHint())
    line.set_points([(2020, 1.0), (2022, 5.0)], "from to")
    first, last = line.places()
    assert (first.x() < last.x()) is (direction == Qt.LayoutDirection.LeftToRight)
    assert first.y() > last.y()
