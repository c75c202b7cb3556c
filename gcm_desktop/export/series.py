"""The values of an indicator by year as a table of bars, whose numbers stand beside them.

Belongs here: rows, columns and lengths of bars. Does not: how a bar is drawn (the writers), what a
series is (``domain/series``). Without figures to compare, or with negative ones, no bar is drawn.
"""

import re

from gcm_desktop.domain.framework import Question
from gcm_desktop.domain.series import SeriesRow, parse_series, readings_of
from gcm_desktop.domain.submission import Record
from gcm_desktop.domain.typed import parse_number
from gcm_desktop.export.labels import Labels, localised_digits
from gcm_desktop.export.narrative import Reader
from gcm_desktop.export.tree import Cell, Node, Paragraph, Table, letters

SERIES = "series"
_PLAIN = re.compile(r"-?\d+(?:\.\d+)?%?", re.ASCII)
_YEAR, _GROUP, _VALUE, _NOTE = 16, 24, 60, 30


def series_nodes(reader: Reader, record: Record, question: Question) -> list[Node]:
    """Return the name of the field and its table, nothing where nothing was answered."""
    found = reader.find(f"{record.address}/{question.key}", translatable=question.translatable)
    rows = parse_series(found.answer.value or found.answer.typed) if found else ()
    if not rows:
        return []
    title = Paragraph(letters(reader.word(question.label)), keeps_next=True)
    return [title, series_table(reader.labels, rows, _unit(reader, record), _alt(reader, record))]


def series_table(words: Labels, rows: tuple[SeriesRow, ...], unit: str, describes: str) -> Table:
    """Return the table of ``rows``; groups and notes have a column where there are any."""
    has_group, has_note = any(row.group for row in rows), any(row.note for row in rows)
    value = words.text("column_value")
    columns = [
        (True, words.text("column_year"), _YEAR),
        (has_group, words.text("column_group"), _GROUP),
        (True, words.text("value_in", value=value, unit=unit) if unit else value, _VALUE),
        (has_note, words.text("column_note"), _NOTE),
    ]
    shares = _shares(rows)
    told = [
        (
            Cell(letters(localised_digits(row.year, words.digits))),
            Cell(letters(row.group)),
            Cell(letters(figure(words, row.value)), bar=share),
            Cell(letters(row.note)),
        )
        for row, share in zip(rows, shares, strict=True)
    ]
    shown = [place for place, (is_shown, _, _) in enumerate(columns) if is_shown]
    return Table(
        header=tuple(Cell(letters(columns[place][1])) for place in shown),
        rows=tuple(tuple(row[place] for place in shown) for row in told),
        weights=tuple(columns[place][2] for place in shown),
        is_compact=True,
        describes=describes,
    )


def _shares(rows: tuple[SeriesRow, ...]) -> list[float | None]:
    """Return the length of each bar as a share of the longest, ``None`` where there is none."""
    numbers = [_number(row.value) for row in rows]
    known = [number for number in numbers if number is not None]
    if len(known) < 2 or min(known) < 0 or max(known) == 0:
        return [None] * len(rows)
    return [None if number is None else number / max(known) for number in numbers]


def _number(value: str) -> float | None:
    plain = _plain(value)
    return None if plain is None else float(plain.removesuffix("%"))


def _plain(value: str) -> str | None:
    """Return a value as a plain decimal, ``None`` where it is none or is not settled."""
    if readings_of(value):
        return None
    return value if _PLAIN.fullmatch(value) else parse_number(value)


def figure(words: Labels, value: str) -> str:
    """Return a kept value as the language of the document writes it, words as they are."""
    plain = _plain(value)
    if plain is None:
        return value
    return localised_digits(plain.replace(".", str(words.words["decimal"])), words.digits)


def _unit(reader: Reader, record: Record) -> str:
    """Return the unit of an indicator, empty where it is not given in the document's language."""
    fields = reader.framework.record_kinds[record.kind].fields
    for field in fields:
        if field.key == "unit":
            cell = reader.cell(record, field)
            return "".join(run.text for run in cell.runs) if cell and not cell.language else ""
    return ""


def _alt(reader: Reader, record: Record) -> str:
    title = "".join(run.text for run in reader.title(record).runs)
    return reader.labels.text("series_alt", title=title)
