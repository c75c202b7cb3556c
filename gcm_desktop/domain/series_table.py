"""Tables of spreadsheets as series: which column holds the year, which the values.

Belongs here: guessing the layout of a table of texts, and its rows under a layout. Does not:
reading files (``intake``), the text of a series (``series``).
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from gcm_desktop.domain.series import (
    SeriesRow,
    is_number,
    readings_of,
    settled_value,
    settled_year,
    year_of,
)
from gcm_desktop.domain.typed import number_readings

Cells = Sequence[Sequence[str]]
"""Rows of texts, each as long as it is."""
Place = tuple[int, int]
"""Row and column."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is read.

    Attributes:
        year: Column of the years; a row where the years run along one.
        values: Columns (rows) of values; with several, the title of each names its group.
        is_transposed: True where the years run along a row.
        decimal: ``.`` or ``,`` where the table shows which of them sets fractions apart.
    """

    year: int
    values: tuple[int, ...]
    is_transposed: bool = False
    decimal: str = ""

    def with_value(self, value: int | None, every: tuple[int, ...]) -> "Layout":
        """Return the layout with one column of values, or ``every`` one."""
        return replace(self, values=every if value is None else (value,))


def guess_layout(cells: Cells, numbers: Collection[Place] = ()) -> Layout | None:
    """Return the layout a table seems to have, ``None`` where it names no year.

    Args:
        numbers: Places of cells that the program which wrote the table calls numbers.
    """
    upright, turned = _best_year(cells), _best_year(_turned(cells))
    if max(upright[1], turned[1]) == 0:
        return None
    is_transposed = turned[1] > upright[1]
    year = turned[0] if is_transposed else upright[0]
    values = value_columns(cells, year, is_transposed=is_transposed)
    decimal = _decimal_mark(_turned(cells) if is_transposed else cells, values, numbers)
    return Layout(year, values, is_transposed, decimal)


def value_columns(cells: Cells, year: int, *, is_transposed: bool) -> tuple[int, ...]:
    """Return the columns (rows) that hold a number beside most of the years there."""
    table = _turned(cells) if is_transposed else cells
    rows = [row for row in table if year_of(_at(row, year)) is not None]
    found = []
    for column in range(max(map(len, rows), default=0)):
        if column != year:
            said = [text for row in rows if (text := _at(row, column))]
            readable = sum(bool(number_readings(text)) for text in said)
            if readable and readable * 2 >= len(said):
                found.append(column)
    return tuple(found)


def title_of(cells: Cells, column: int, year: int, *, is_transposed: bool) -> str:
    """Return what stands last above the values of a column (before those of a row), or nothing."""
    table = _turned(cells) if is_transposed else cells
    title = ""
    for row in table:
        if year_of(_at(row, year)) is not None:
            break
        title = _at(row, column) or title
    return title


def series_of(
    cells: Cells, layout: Layout, numbers: Collection[Place] = ()
) -> tuple[SeriesRow, ...]:
    """Return the rows of a table under a layout; lines without a year or a value are left out."""
    table = _turned(cells) if layout.is_transposed else cells
    found = []
    for column in layout.values:
        group = ""
        if len(layout.values) > 1:
            group = title_of(cells, column, layout.year, is_transposed=layout.is_transposed)
        for at, row in enumerate(table):
            year, text = _at(row, layout.year), _at(row, column)
            if year_of(year) is None or not text:
                continue
            place = (column, at) if layout.is_transposed else (at, column)
            value = text if place in numbers else settled_value(text, layout.decimal)
            found.append(SeriesRow(settled_year(year), value, group))
    return tuple(found)


def _best_year(table: Cells) -> Place:
    """Return the column with the most years, and how many; it holds few other numbers."""
    best = (0, 0)
    for column in range(max(map(len, table), default=0)):
        said = [text for row in table if (text := _at(row, column))]
        years = sum(year_of(text) is not None for text in said)
        numbers = sum(bool(number_readings(text)) for text in said)
        if years * 2 >= numbers and years > best[1]:
            best = (column, years)
    return best


def _decimal_mark(table: Cells, columns: tuple[int, ...], numbers: Collection[Place]) -> str:
    """Return the mark that sets fractions apart beyond doubt somewhere and nowhere else."""
    texts = [_at(row, column) for row in table for column in columns]
    clear = [text for text in texts if len(number_readings(text)) == 1]
    found = {
        mark
        for text in clear
        for mark in ".,"
        if text.count(mark) == 1 and "." in settled_value(text) and _ends_in_fraction(text, mark)
    }
    return found.pop() if len(found) == 1 and not numbers else ""


def _ends_in_fraction(text: str, mark: str) -> bool:
    """True where ``mark`` is the last of the marks in ``text``."""
    return max(text.rfind("."), text.rfind(",")) == text.rfind(mark)


def unsettled(rows: Sequence[SeriesRow]) -> int:
    """Return how many values have two readings."""
    return sum(bool(readings_of(row.value)) for row in rows)


def unreadable(rows: Sequence[SeriesRow]) -> int:
    """Return how many values are no numbers."""
    return sum(not is_number(row.value) and not readings_of(row.value) for row in rows)


def _at(row: Sequence[str], column: int) -> str:
    return row[column].strip() if column < len(row) else ""


def _turned(cells: Cells) -> list[list[str]]:
    width = max(map(len, cells), default=0)
    return [[_at(row, column) for row in cells] for column in range(width)]
