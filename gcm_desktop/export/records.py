"""Records inside the outline: which columns measures have, and the narratives of one record.

Belongs here: what several parts of the outline say about a record. Does not: headings of parts.
"""

from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType

from gcm_desktop.domain.framework import Item, Question
from gcm_desktop.domain.richtext import Run, Runs
from gcm_desktop.domain.submission import Kind, Record
from gcm_desktop.export.narrative import Reader, narrative_nodes
from gcm_desktop.export.series import SERIES, series_nodes
from gcm_desktop.export.tree import Cell, KeyValues, Node, Paragraph, letters

MEASURE_COLUMNS: Mapping[str, int] = MappingProxyType(
    {"title": 29, "type": 20, "body": 24, "year": 17, "status": 16}
)
"""Columns of the table of measures with their relative widths."""


def heading_of(reader: Reader, item: Item) -> str:
    """Return how a text names an item: ``Objective 7``, the title of anything else."""
    if item.kind == "objective":
        return reader.labels.text("objective", number=int(item.key))
    return reader.word(item.short)


def item_runs(reader: Reader, addresses: tuple[str, ...]) -> Runs:
    """Return the items at ``addresses`` by name, each a link to its heading."""
    runs: list[Run] = []
    for address in addresses:
        item = reader.framework.items.get(address)
        if item is not None:
            if runs:
                runs.append(Run(str(reader.labels.words["separator"])))
            runs.append(Run(heading_of(reader, item), link=f"#{anchor_of(item)}"))
    return tuple(runs)


def anchor_of(item: Item) -> str:
    """Return the anchor of the heading of ``item``, where the document has one."""
    return f"{item.kind}-{item.key}".replace("_", "-")


def filled(reader: Reader, key: str, items: Runs) -> Runs:
    """Return the wording ``key`` with runs in the place of its ``items``."""
    before, _, after = reader.labels.text(key, items="\0").partition("\0")
    return (*letters(before), *items, *letters(after))


def facts(
    reader: Reader,
    record: Record,
    missing: dict[str, list[str]],
    left_out: Collection[str] = (),
) -> list[Node]:
    """Return the short fields of a record that are answered; a series follows as a table.

    Args:
        missing: Takes the names of fields that are answered in another language only.
        left_out: Keys of fields that are told elsewhere; its title always is.
    """
    pairs: list[tuple[str, Cell]] = []
    series: list[Node] = []
    for part in reader.framework.record_kinds[record.kind].fields:
        if part.kind is Kind.NARRATIVE or part.key in ("title", *left_out):
            continue
        if part.shows == SERIES:
            series += series_nodes(reader, record, part)
            continue
        cell = reader.cell(record, part)
        word = reader.word(part.label)
        if cell is not None and cell.language is not None and not reader.includes_originals:
            missing.setdefault(cell.language, []).append(word)
        elif cell is not None:
            pairs.append((word, cell))
    return [*([KeyValues(tuple(pairs))] if pairs else []), *series]


def details(
    reader: Reader,
    record: Record,
    missing: dict[str, list[str]],
    *,
    names_record: bool = True,
    chosen: Callable[[Question], bool] = lambda _: True,
) -> list[Node]:
    """Return the narratives of a record, each opening with its name in bold.

    Args:
        missing: Takes the names of narratives that exist in another language only.
        names_record: True where the first paragraph opens with the record's title.
        chosen: True for the narratives to tell.
    """
    nodes: list[Node] = []
    for part in reader.framework.record_kinds[record.kind].fields:
        if part.kind is not Kind.NARRATIVE or not chosen(part):
            continue
        found = reader.find(f"{record.address}/{part.key}", translatable=part.translatable)
        if found is None:
            continue
        word = reader.word(part.label)
        if reader.is_foreign(found) and not reader.includes_originals:
            missing.setdefault(found.language or "", []).append(word)
            continue
        opening = word
        if names_record:
            opening = "".join(run.text for run in reader.title(record).runs) if not nodes else word
        nodes += _opened(reader, opening, list(narrative_nodes(reader, found)))
    return nodes


def _opened(reader: Reader, word: str, nodes: list[Node]) -> list[Node]:
    """Put ``word`` in bold before the first paragraph, alone on a line before anything else."""
    opening = Run(word + str(reader.labels.words["colon"]), bold=True)
    if nodes and isinstance(nodes[0], Paragraph) and nodes[0].language is None:
        first = nodes[0]
        return [Paragraph((opening, *first.runs), first.language, first.direction), *nodes[1:]]
    return [Paragraph((opening,), keeps_next=True), *nodes] if nodes else []
