"""What is pledged and what support is needed, each in one table: what, who, when, for what.

Belongs here: those summary tables. Does not: a pledge or a need told in full (``records``).
"""

from collections.abc import Mapping
from types import MappingProxyType

from gcm_desktop.domain.address import kind as kind_of
from gcm_desktop.domain.richtext import Run, Runs
from gcm_desktop.domain.submission import Record
from gcm_desktop.domain.text import folded
from gcm_desktop.export.narrative import Reader
from gcm_desktop.export.records import anchor_of
from gcm_desktop.export.tree import Cell, Node, Table, letters

PLEDGE, SUPPORT_NEED = "pledge", "support_need"
_OBJECTIVES_WEIGHT = 15
_COLUMNS: Mapping[str, int] = MappingProxyType(
    {"title": 34, "form": 17, "body": 20, "partners": 20, "amount": 18, "due": 27, "status": 16}
)
"""Fields that have a column, with their relative widths; an edition may ask for fewer of them."""


def commitment_table(reader: Reader, kind: str) -> list[Node]:
    """Return the table of the records of ``kind``; a single one needs none.

    Those with a date stand first, by date; then by title. Columns without an answer are left out.
    """
    records = [each for each in reader.submission.records_of(kind) if reader.title(each).runs]
    if len(records) < 2:
        return []
    fields = {part.key: part for part in reader.framework.record_kinds[kind].fields}
    records.sort(key=lambda record: (_due(reader, record), folded(_text(reader.title(record)))))
    told = [
        {key: cell for key in _COLUMNS if key in fields and (cell := _own(reader, record, key))}
        for record in records
    ]
    shown = [key for key in _COLUMNS if any(key in row for row in told)]
    serving = [_objectives(reader, record) for record in records]
    header = [Cell(letters(reader.word(fields[key].label))) for key in shown]
    weights = [_COLUMNS[key] for key in shown]
    rows = [[row.get(key, Cell()) for key in shown] for row in told]
    if any(serving):
        header.append(Cell(letters(reader.labels.text("column_objectives"))))
        weights.append(_OBJECTIVES_WEIGHT)
        for row, runs in zip(rows, serving, strict=True):
            row.append(Cell(runs))
    return [Table(tuple(header), tuple(map(tuple, rows)), tuple(weights))]


def _own(reader: Reader, record: Record, key: str) -> Cell | None:
    """Return a field, the title as a link to where the record is told in full.

    What is told in another language only is left out where originals are: its title never is.
    """
    fields = reader.framework.record_kinds[record.kind].fields
    cell = next((reader.cell(record, part) for part in fields if part.key == key), None)
    if cell is None:
        return None
    if key == "title":
        anchor = f"{record.kind}-{record.id}".replace("_", "-")
        return Cell(tuple(Run(run.text, link=f"#{anchor}") for run in cell.runs), cell.language)
    return cell if cell.language is None or reader.includes_originals else None


def _objectives(reader: Reader, record: Record) -> Runs:
    """Return the numbers of the objectives a record serves, each a link to its heading."""
    runs: list[Run] = []
    items = [reader.framework.items.get(each) for each in record.serves]
    served = [item for item in items if item is not None and kind_of(item.address) == "objective"]
    for item in sorted(served, key=lambda item: int(item.key)):
        if runs:
            runs.append(Run(str(reader.labels.words["separator"])))
        runs.append(Run(reader.labels.number(int(item.key)), link=f"#{anchor_of(item)}"))
    return tuple(runs)


def _due(reader: Reader, record: Record) -> tuple[bool, str]:
    found = reader.find(f"{record.address}/due", translatable=False)
    value = found.answer.value if found else ""
    return (not value, value)


def _text(cell: Cell) -> str:
    return "".join(run.text for run in cell.runs)
