"""Values of a series out of a file: which table, which columns, what was assumed, what comes of it.

Belongs here: the dialog. Does not: reading files (``services/tables``), guessing columns
(``domain/series_table``).
"""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
)

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.series import SeriesRow
from gcm_desktop.domain.series_table import (
    Layout,
    guess_layout,
    series_of,
    title_of,
    unreadable,
    unsettled,
    value_columns,
)
from gcm_desktop.services.tables import Sheet, Table
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.translation import translate, translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.choice_box import ChoiceBox
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title, small_label
from gcm_desktop.ui.widgets.record_table import Column, RecordTable, Row

if TYPE_CHECKING:
    from gcm_desktop.ui.drafting.series_field import SeriesField

_MOST_BYTES = 16 * 2**20
_SHOWN = 8
"""So many rows of what would be taken over are shown."""


def choose_file(desk: WritingDesk, field: "SeriesField") -> None:
    """Ask for a file and read it away from the window; then show what is in it."""
    name, _ = QFileDialog.getOpenFileName(
        field,
        translate("SeriesDialog", "Values from a file"),
        "",
        translate("SeriesDialog", "Tables") + " (*.xlsx *.xlsm *.csv *.tsv *.txt)",
    )
    if name:
        read_file(desk, field, Path(name))


def read_file(desk: WritingDesk, field: "SeriesField", path: Path) -> None:
    """Read a file and show what is in it."""
    reader = desk.surroundings.use_cases.free.tables()

    def read() -> Table:
        try:
            if path.stat().st_size > _MOST_BYTES:
                raise GcmError("table.too_large", file=path.name[:80])
            return reader.read(path.read_bytes(), path.name)
        except OSError as fault:
            reason = fault.strerror or type(fault).__name__
            raise GcmError("file.unreadable", file=path.name[:80], reason=reason) from fault

    def show(table: Table) -> None:
        SeriesDialog(desk, field, table).open()

    def failed(fault: Exception) -> None:
        if not isinstance(fault, GcmError):
            raise fault
        desk.surroundings.navigator.say(words_for(fault, desk.interface), is_fault=True)

    desk.surroundings.jobs.run_work(read, while_alive(field, show), while_alive(field, failed))


class SeriesDialog(QDialog):
    """Shows what a table holds and hands the chosen values to the field."""

    def __init__(self, desk: WritingDesk, field: "SeriesField", table: Table) -> None:
        super().__init__(field)
        self._desk = desk
        self._field = field
        self._table = table
        self._layout: Layout | None = None
        self._found: tuple[SeriesRow, ...] = ()
        self._title = section_title()
        self._assumed = small_label(wraps=True)
        self.sheets, self.years, self.values, self.decimals = (ChoiceBox(self) for _ in range(4))
        self._labels = tuple(PlainLabel() for _ in range(4))
        self._preview = RecordTable(self)
        self._said = PlainLabel(wraps=True)
        self.add, self.swap = PrimaryButton(), PlainButton()
        self._cancel = PlainButton()
        self._build()
        self.setModal(True)
        self.sheets.currentIndexChanged.connect(self._show_sheet)
        self.years.currentIndexChanged.connect(self._choose_year)
        self.values.currentIndexChanged.connect(self._choose)
        self.decimals.currentIndexChanged.connect(self._choose)
        self.add.clicked.connect(partial(self._hand_over, False))
        self.swap.clicked.connect(partial(self._hand_over, True))
        self._cancel.clicked.connect(self.reject)
        self.sheets.addItems([isolated(sheet.name) for sheet in table.sheets])
        translated(self, self._retranslate)

    @property
    def found(self) -> tuple[SeriesRow, ...]:
        """The rows that would be taken over."""
        return self._found

    @property
    def sheet(self) -> Sheet:
        """The table that is looked at."""
        return self._table.sheets[max(self.sheets.currentIndex(), 0)]

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(self._title)
        box.addWidget(self._assumed)
        form = QFormLayout()
        form.setSpacing(8)
        fields = (self.sheets, self.years, self.values, self.decimals)
        for label, choice in zip(self._labels, fields, strict=True):
            form.addRow(label, choice)
            label.setBuddy(choice)
        if len(self._table.sheets) < 2:
            form.setRowVisible(0, False)
        box.addLayout(form)
        box.addWidget(self._preview)
        box.addWidget(self._said)
        buttons = QHBoxLayout()
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.swap)
        buttons.addWidget(self.add)
        box.addLayout(buttons)
        self.setMinimumWidth(560)

    def _show_sheet(self) -> None:
        """Guess the layout of the table chosen, and offer its columns."""
        sheet = self.sheet
        self._layout = guess_layout(sheet.rows, sheet.numbers)
        self._fill_years()
        self._fill_values()
        self._choose()

    def _fill_years(self) -> None:
        """Offer each column, then each row, that has a year in it."""
        self.years.blockSignals(True)
        self.years.clear()
        layout, cells = self._layout, self.sheet.rows
        for is_transposed in (False, True):
            width = len(cells) if is_transposed else max(map(len, cells), default=0)
            for at in range(width):
                every = value_columns(cells, at, is_transposed=is_transposed)
                if every:
                    words = self.tr("Row {number}") if is_transposed else self.tr("Column {number}")
                    self.years.addItem(words.replace("{number}", str(at + 1)), (is_transposed, at))
                    if layout and (layout.is_transposed, layout.year) == (is_transposed, at):
                        self.years.setCurrentIndex(self.years.count() - 1)
        self.years.blockSignals(False)

    def _fill_values(self) -> None:
        self.values.blockSignals(True)
        self.values.clear()
        layout = self._layout
        if layout is not None:
            every = value_columns(self.sheet.rows, layout.year, is_transposed=layout.is_transposed)
            if len(every) > 1:
                self.values.addItem(self.tr("All, each as a group"), -1)
            for at in every:
                title = title_of(
                    self.sheet.rows, at, layout.year, is_transposed=layout.is_transposed
                )
                self.values.addItem(isolated(title) if title else str(at + 1), at)
        self.values.blockSignals(False)

    def _choose_year(self) -> None:
        chosen = self.years.currentData()
        if self._layout is not None and chosen is not None:
            is_transposed, at = chosen
            values = value_columns(self.sheet.rows, at, is_transposed=is_transposed)
            self._layout = replace(
                self._layout, year=at, values=values, is_transposed=is_transposed
            )
            self._fill_values()
        self._choose()

    def _choose(self) -> None:
        """Read the table as it is said to be, and show what comes of it."""
        layout, sheet = self._layout, self.sheet
        self._found = ()
        if layout is not None and self.values.count():
            every = value_columns(sheet.rows, layout.year, is_transposed=layout.is_transposed)
            at = self.values.currentData()
            chosen = layout.with_value(None if at == -1 else at, every)
            mark = self.decimals.currentData()
            if mark:
                chosen = replace(chosen, decimal=mark)
            self._found = series_of(sheet.rows, chosen, sheet.numbers)
        self._show_found()

    def _show_found(self) -> None:
        rows = self._found
        self._preview.set_rows(
            [Row(str(at), (row.year, row.value, row.group)) for at, row in enumerate(rows[:_SHOWN])]
        )
        self._said.setText(self._words())
        for button in (self.add, self.swap):
            button.setEnabled(bool(rows))
        self.adjustSize()

    def _words(self) -> str:
        rows = self._found
        if not rows:
            return self.tr("No column of years with numbers beside it was found.")
        parts = [self.tr("Values: {count}.").replace("{count}", str(len(rows)))]
        for number, words in (
            (unsettled(rows), self.tr("With two readings, to be asked about: {count}.")),
            (unreadable(rows), self.tr("Not readable as numbers, kept as they are: {count}.")),
        ):
            if number:
                parts.append(words.replace("{count}", str(number)))
        if self._layout is not None and self._layout.decimal and not self.decimals.currentData():
            marks = {".": self.tr("full stop"), ",": self.tr("comma")}
            words = self.tr("Assumed from the table: fractions set apart by a {mark}.")
            parts.append(words.replace("{mark}", marks[self._layout.decimal]))
        if self.sheet.is_cut:
            parts.append(self.tr("The file holds more rows than are read."))
        return " ".join(parts)

    def _hand_over(self, replaces: bool) -> None:
        self.accept()
        self._field.merge(self._found, replaces=replaces)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Values from a file"))
        self._title.setText(self.tr("Values from a file"))
        names = (self.tr("Sheet"), self.tr("Years in"), self.tr("Values in"),
                 self.tr("Decimal mark"))  # fmt: skip
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
        self._assumed.setText(self._assumed_words())
        self._assumed.setVisible(bool(self._assumed.text()))
        self._offer_marks()
        titles = (self.tr("Year"), self.tr("Value"), self.tr("Group"))
        self._preview.set_columns([Column(title) for title in titles], name=self.windowTitle())
        self.add.set_text(self.tr("Add to the series"))
        self.swap.set_text(self.tr("Replace the series"))
        self._cancel.set_text(self.tr("Cancel"))
        self._show_sheet()

    def _offer_marks(self) -> None:
        chosen = self.decimals.currentIndex()
        self.decimals.blockSignals(True)
        self.decimals.clear()
        self.decimals.addItem(self.tr("As the table shows, else ask"), "")
        self.decimals.addItem(self.tr("Full stop: 1.234 is a little more than one"), ".")
        self.decimals.addItem(self.tr("Comma: 1,234 is a little more than one"), ",")
        self.decimals.setCurrentIndex(max(chosen, 0))
        self.decimals.blockSignals(False)

    def _assumed_words(self) -> str:
        if not self._table.encoding:
            return ""
        names = {
            "\t": self.tr("tab"),
            ";": self.tr("semicolon"),
            ",": self.tr("comma"),
        }
        delimiter = names.get(self._table.delimiter, self._table.delimiter)
        encoding = {"utf-8": "UTF-8", "utf-16": "UTF-16", "cp1256": "Windows-1256",
                    "cp1252": "Windows-1252"}  # fmt: skip
        words = self.tr("Assumed: letters in {encoding}, columns set apart by {delimiter}.")
        letters = encoding.get(self._table.encoding, self._table.encoding)
        return words.replace("{encoding}", isolated(letters)).replace("{delimiter}", delimiter)
