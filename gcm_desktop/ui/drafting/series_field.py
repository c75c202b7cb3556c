"""The field of a series: a table of values by year, and a small line that draws them.

Belongs here: one answer and its table. Does not: the table's cells (``widgets/value_grid``), files
(``series_dialog``), the text in which an answer keeps it (``domain/series``).
"""

import csv
import io
from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.answering import answer_from_text
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Question
from gcm_desktop.domain.series import (
    SeriesRow,
    parse_series,
    points,
    readings_of,
    series_faults,
    series_text,
    settled_value,
    settled_year,
)
from gcm_desktop.domain.series_table import guess_layout, series_of
from gcm_desktop.domain.text import clean_line
from gcm_desktop.services.draft_session import Altered
from gcm_desktop.ui.drafting.field_answers import touches
from gcm_desktop.ui.drafting.tab_order import put_after
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.translation import translate, translated
from gcm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from gcm_desktop.ui.widgets.flow import FlowRow
from gcm_desktop.ui.widgets.labels import small_label
from gcm_desktop.ui.widgets.sparkline import Sparkline
from gcm_desktop.ui.widgets.value_grid import ValueGrid

_YEAR, _VALUE = 0, 1
_COLUMN_OF: Mapping[str, int] = MappingProxyType(
    {
        "year_unread": _YEAR,
        "year_twice": _YEAR,
        "value_missing": _VALUE,
        "value_unread": _VALUE,
        "value_unsettled": _VALUE,
    }
)


def fault_words(code: str) -> str:
    """Return what is said about a row."""
    words = {
        "year_unread": translate("Series", "Write a year with four digits."),
        "year_twice": translate("Series", "This year is there twice."),
        "value_missing": translate("Series", "There is no value yet."),
        "value_unread": translate("Series", "Cannot be read as a number; kept as typed."),
        "value_unsettled": translate("Series", "This value has two readings."),
    }
    return words[code]


def row_of(texts: Sequence[str]) -> SeriesRow:
    """Return a row of cells as a row of a series."""
    year, value, group, note = texts
    return SeriesRow(year, value, group, note)


def cells_of(row: SeriesRow) -> tuple[str, ...]:
    """Return the cells of a row in the order of the table."""
    return row.year, row.value, row.group, row.note


class SettleRow(FlowRow):
    """Asks which of two readings of a value is meant."""

    def __init__(self, field: "SeriesField") -> None:
        super().__init__(parent=field)
        self._field = field
        self._row = -1
        self._words = small_label()
        self._words.set_role("attention")
        self.buttons = tuple(PlainButton(small=True, parent=self) for _ in range(2))
        self.add(self._words)
        for at, button in enumerate(self.buttons):
            self.add(button)
            button.clicked.connect(partial(self._choose, at))
        self.hide()

    def show_for(self, rows: Sequence[SeriesRow]) -> None:
        """Ask about the first value that waits, or about nothing."""
        waiting = [at for at, row in enumerate(rows) if readings_of(row.value)]
        self._row = waiting[0] if waiting else -1
        self.setVisible(bool(waiting))
        if waiting:
            row = rows[self._row]
            words = self.tr("{year}: which number is meant?")
            self._words.setText(words.replace("{year}", isolated(row.year)))
            for button, reading in zip(self.buttons, readings_of(row.value), strict=True):
                button.set_text(isolated(reading))

    def _choose(self, at: int) -> None:
        self._field.settle(self._row, at)


class SeriesField(QWidget):
    """One series."""

    def __init__(
        self, desk: WritingDesk, address: Address, question: Question, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._address = address
        self._question = question
        self._rows: tuple[SeriesRow, ...] = ()
        self.grid = ValueGrid(self)
        self.grid.set_read_only(desk.is_read_only)
        self.settling = SettleRow(self)
        self._note = small_label(wraps=True, parent=self)
        self._note.set_role("attention")
        self._line = Sparkline(self)
        self._file = QuietButton("", "open-file", parent=self)
        self._file.setVisible(not desk.is_read_only)
        below = QHBoxLayout()
        below.addWidget(self._file)
        below.addStretch(1)
        below.addWidget(self._line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        for widget in (self.grid, self.settling, self._note):
            box.addWidget(widget)
        box.addLayout(below)
        self.grid.edited.connect(self._take)
        self.grid.pasted.connect(self._paste)
        self.grid.removal_requested.connect(self._remove)
        self._file.clicked.connect(self._read_file)
        desk.altered.connect(self._follow)
        translated(self, self._retranslate)
        self._load()

    @property
    def rows(self) -> tuple[SeriesRow, ...]:
        """The rows as they are kept."""
        return self._rows

    def settle(self, row: int, at: int) -> None:
        """Keep one of two readings of a value."""
        rows = list(self._rows)
        value = readings_of(rows[row].value)[at]
        kept = rows[row]
        rows[row] = SeriesRow(kept.year, value, kept.group, kept.note)
        self.keep(rows)
        self.grid.setFocus()

    def keep(self, rows: Sequence[SeriesRow]) -> None:
        """Keep ``rows`` as the answer, in one step, and show them."""
        self._give(rows)
        self._load()

    def merge(self, rows: Sequence[SeriesRow], *, replaces: bool = False) -> None:
        """Keep rows from elsewhere: with those there are, or in their place."""
        new = {(row.year, row.group): row for row in rows}
        kept = [] if replaces else [new.pop((row.year, row.group), row) for row in self._rows]
        self.keep([*kept, *new.values()])

    def _give(self, rows: Sequence[SeriesRow]) -> None:
        try:
            answer = answer_from_text(self._question, series_text(rows))
        except GcmError as fault:
            self._desk.say_fault(fault)
            return
        self._desk.set_answer(self._address, None, answer, self)

    def _take(self, row: int, column: int) -> None:
        """Keep what was written in a cell."""
        cells = [list(texts) for texts in self.grid.rows()]
        text = clean_line(cells[row][column])
        if column == _YEAR:
            text = settled_year(text)
        elif column == _VALUE:
            text = settled_value(text)
        cells[row][column] = text
        self.keep([row_of(each) for each in cells])

    def _paste(self, text: str, row: int, column: int) -> None:
        """Take over a table from a spreadsheet, or cells below and beside one another."""
        cells = [[clean_line(cell) for cell in line] for line in _lines(text)]
        layout = guess_layout(cells)
        if layout is not None and layout.values:
            self.merge(series_of(cells, layout))
            return
        table = [list(texts) for texts in self.grid.rows()]
        for down, line in enumerate(cells):
            while len(table) <= row + down:
                table.append(["", "", "", ""])
            for along, cell in enumerate(line[: len(table[0]) - column]):
                place = column + along
                settled = {_YEAR: settled_year, _VALUE: settled_value}.get(place, clean_line)
                table[row + down][place] = settled(cell)
        self.keep([row_of(texts) for texts in table])

    def _remove(self, row: int) -> None:
        rows = [row_of(texts) for texts in self.grid.rows()]
        del rows[row]
        self.keep(rows)

    def _read_file(self) -> None:
        from gcm_desktop.ui.drafting.series_dialog import choose_file

        choose_file(self._desk, self)

    def _follow(self, altered: Altered) -> None:
        if altered.origin is not self and touches(altered.change, self._address, None):
            self._load()

    def _load(self) -> None:
        """Show the answer there is."""
        rows = parse_series(self._desk.submission.choice(self._address))
        self.grid.set_rows([cells_of(row) for row in rows])
        self._show_rows(rows)

    def _show_rows(self, rows: tuple[SeriesRow, ...]) -> None:
        """Say what is to be looked at, and draw the line."""
        self._rows = rows
        faults = series_faults(rows)
        marked = {(fault.row, _COLUMN_OF[fault.code]): fault_words(fault.code) for fault in faults}
        self.grid.set_faults(marked)
        said = [
            f"{isolated(rows[fault.row].year)}: {fault_words(fault.code)}"
            for fault in faults
            if fault.code != "value_unsettled"
        ]
        self._note.setText("\n".join(said[:3]))
        self._note.setVisible(bool(said))
        self.settling.show_for(() if self._desk.is_read_only else rows)
        if self.settling.isVisibleTo(self):
            put_after(self.grid, self.settling)
        self._draw(points(rows))

    def _draw(self, drawn: tuple[tuple[int, float], ...]) -> None:
        story = ""
        if len(drawn) > 1:
            story = self.tr("From {first} in {start} to {last} in {end}")
            for place, text in (
                ("{first}", f"{drawn[0][1]:.15g}"),
                ("{start}", str(drawn[0][0])),
                ("{last}", f"{drawn[-1][1]:.15g}"),
                ("{end}", str(drawn[-1][0])),
            ):
                story = story.replace(place, isolated(text))
        self._line.set_points(drawn, story)

    def _retranslate(self) -> None:
        self.grid.set_titles((self.tr("Year"), self.tr("Value"), self.tr("Group"), self.tr("Note")))
        self.grid.setAccessibleName(self._question.label.in_language(self._desk.interface))
        self._file.set_text(self.tr("Read from a file…"))
        self._show_rows(self._rows)


def _lines(text: str) -> list[list[str]]:
    """Return the rows of a table copied in a spreadsheet."""
    try:
        return [row for row in csv.reader(io.StringIO(text), delimiter="\t") if any(row)]
    except csv.Error:
        return [line.split("\t") for line in text.splitlines() if line.strip()]
