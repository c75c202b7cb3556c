"""All indicators in one table: unit, where it began, where it stands, who counts it.

Belongs here: that table. Does not: an indicator told in full (``records``), its values by year
(``series``).
"""

from gcm_desktop.domain.richtext import Run
from gcm_desktop.domain.series import SeriesRow, parse_series, year_of
from gcm_desktop.domain.submission import Record
from gcm_desktop.export.labels import localised_digits
from gcm_desktop.export.narrative import Reader
from gcm_desktop.export.series import SERIES, figure
from gcm_desktop.export.tree import Cell, Node, Table, letters

INDICATOR = "indicator"
_WEIGHTS = (30, 18, 18, 18, 26)


def indicator_table(reader: Reader) -> list[Node]:
    """Return the table of two indicators or more; a single one needs none.

    Columns that nothing stands in are left out.
    """
    words = reader.labels
    told = [
        record for record in reader.submission.records_of(INDICATOR) if _has_title(reader, record)
    ]
    if len(told) < 2:
        return []
    fields = {part.key: part for part in reader.framework.record_kinds[INDICATOR].fields}
    header = (
        words.text("column_indicator"),
        *(reader.word(fields[key].label) for key in ("unit", "baseline")),
        words.text("column_latest"),
        reader.word(fields["source"].label),
    )
    rows = tuple(
        (
            _title(reader, record),
            _own(reader, record, "unit"),
            Cell(letters(_baseline(reader, record))),
            Cell(letters(_latest(reader, record))),
            _own(reader, record, "source"),
        )
        for record in told
    )
    shown = [place for place in range(len(header)) if any(row[place].runs for row in rows)]
    return [
        Table(
            tuple(Cell(letters(header[place])) for place in shown),
            tuple(tuple(row[place] for place in shown) for row in rows),
            tuple(_WEIGHTS[place] for place in shown),
        )
    ]


def _has_title(reader: Reader, record: Record) -> bool:
    return bool(reader.title(record).runs)


def _title(reader: Reader, record: Record) -> Cell:
    """Return the name of an indicator, a link to where it is told in full."""
    cell = reader.title(record)
    anchor = f"{record.kind}-{record.id}".replace("_", "-")
    return Cell(tuple(Run(run.text, link=f"#{anchor}") for run in cell.runs), cell.language)


def _own(reader: Reader, record: Record, key: str) -> Cell:
    """Return a short field, empty where it is told in another language only."""
    fields = reader.framework.record_kinds[record.kind].fields
    found = next((reader.cell(record, part) for part in fields if part.key == key), None)
    if found is None or (found.language is not None and not reader.includes_originals):
        return Cell()
    return found


def _baseline(reader: Reader, record: Record) -> str:
    value, year = (
        "".join(run.text for run in _own(reader, record, key).runs)
        for key in ("baseline", "baseline_year")
    )
    return _dated(reader, value, year)


def _latest(reader: Reader, record: Record) -> str:
    """Return the value of the last year that is about everybody."""
    fields = reader.framework.record_kinds[record.kind].fields
    rows: list[SeriesRow] = []
    for part in fields:
        found = None
        if part.shows == SERIES:
            found = reader.find(f"{record.address}/{part.key}", translatable=part.translatable)
        rows += parse_series(found.answer.value or found.answer.typed) if found else ()
    dated = [(year_of(row.year) or 0, row) for row in rows if not row.group and row.value]
    if not dated:
        return ""
    row = max(dated, key=lambda each: each[0])[1]
    words = reader.labels
    return _dated(reader, figure(words, row.value), localised_digits(row.year, words.digits))


def _dated(reader: Reader, value: str, year: str) -> str:
    return reader.labels.text("value_of_year", value=value, year=year) if value and year else value
