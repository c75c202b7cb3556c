"""Records inside the outline: which columns measures have, and the narratives of one record.

Belongs here: what several parts of the outline say about a record. Does not: headings of parts.
"""

from collections.abc import Mapping
from types import MappingProxyType

from gcm_desktop.domain.framework import Item
from gcm_desktop.domain.richtext import Run
from gcm_desktop.domain.submission import Kind, Record
from gcm_desktop.export.narrative import Reader, narrative_nodes
from gcm_desktop.export.tree import Node, Paragraph

MEASURE_COLUMNS: Mapping[str, int] = MappingProxyType(
    {"title": 33, "type": 16, "body": 26, "year": 17, "status": 15}
)
"""Columns of the table of measures with their relative widths."""


def heading_of(reader: Reader, item: Item) -> str:
    """Return how a text names an item: ``Objective 7``, the title of anything else."""
    if item.kind == "objective":
        return reader.labels.text("objective", number=int(item.key))
    return reader.word(item.short)


def named_items(reader: Reader, addresses: tuple[str, ...]) -> str:
    """Return the items at ``addresses`` by name, unknown ones left out."""
    items = (reader.framework.items.get(address) for address in addresses)
    return reader.labels.joined([heading_of(reader, item) for item in items if item is not None])


def details(
    reader: Reader,
    record: Record,
    missing: dict[str, list[str]],
    *,
    names_record: bool = True,
) -> list[Node]:
    """Return the narratives of a record, each opening with its name in bold.

    Args:
        missing: Takes the names of narratives that exist in another language only.
        names_record: True where the first paragraph opens with the record's title.
    """
    nodes: list[Node] = []
    for part in reader.framework.record_kinds[record.kind].fields:
        if part.kind is not Kind.NARRATIVE:
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
