"""Section A, numbers and dates outside the fields of one line: fault cases 19 to 22."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from gcm_desktop.domain.series import parse_series
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.value_grid import ValueGrid
from tests.unit.content import rows
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage

PROGRAM = Path(__file__).resolve().parents[2] / "gcm_desktop"
QT_READS = re.compile(
    r"ShortFormat|\bQ(Double)?SpinBox\b|\bQDate(Time)?Edit\b|\.toDouble\(|\.toDate\(|QCalendar\b"
)
NUMBERS = rows("numbers_locale.tsv")


@pytest.mark.parametrize("pasted", [False, True], ids=["typed", "pasted"])
@pytest.mark.parametrize("name", ["en_US", "fr_FR", "ar_SA"])
def test_cells_of_a_series_read_numbers_as_the_table_says(
    stage: Stage, press: Press, name: str, pasted: bool
) -> None:
    """Fault cases 19 and 20: no decimal becomes ten times larger; what is unclear is asked about.

    The question mark behind a value is how a series keeps that it has two readings.
    """
    record = stage.submission.records_of("indicator")[0]
    series = f"{record.address}/series"
    page = stage.page("records/indicator")
    page.go_to(series)
    grid = QApplication.focusWidget()
    assert isinstance(grid, ValueGrid)
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        for row in NUMBERS:
            enter(grid, row["typed"], press, pasted=pasted)
            stage.bot.wait(1)  # a cell is closed by a posted event
            kept = parse_series(stage.submission.choice(series))[0].value
            expected = row["expected"].removeprefix("ASK_OR_")
            as_typed = {"AMBIGUOUS": row["typed"] + "?", "REJECT": row["typed"]}
            assert (row["typed"], kept) == (row["typed"], as_typed.get(expected, expected))
    finally:
        QLocale.setDefault(before)


def enter(grid: ValueGrid, words: str, press: Press, *, pasted: bool) -> None:
    """Write in the value of the first row, or paste over it."""
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(0, 1))
    press(grid, Qt.Key.Key_Delete)
    if pasted:
        QApplication.clipboard().setText(words)
        press(grid, Qt.Key.Key_V, "", Qt.KeyboardModifier.ControlModifier)
        return
    press(grid, Qt.Key.Key_Return)
    line = QApplication.focusWidget()
    assert isinstance(line, LineField)
    for letter in words:
        press(line, 0, letter)
    press(line, Qt.Key.Key_Return)


def test_qt_reads_no_number_and_no_date() -> None:
    """Fault cases 19, 21, 22: its readers take 12,5 for 125, 26 for 1926, one calendar for all."""
    files = PROGRAM.rglob("*.py")
    found = {file.name for file in files if QT_READS.search(file.read_text(encoding="utf-8"))}
    assert found == set()
