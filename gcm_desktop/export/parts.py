"""The outline of a part that is printed by itself: chosen items, without cover and contents.

Belongs here: headings and order of a part, what stands where nothing is written yet. Does not: what
is said about an item (``objectives``, ``annexes``), the whole document (``outline``).
"""

from dataclasses import replace

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Group, Item, Label
from gcm_desktop.export.annexes import (
    citation,
    declaration_heading,
    entry,
    entry_heading,
    principle_heading,
    principles_heading,
    records_heading,
    records_told,
    section_heading,
    told,
)
from gcm_desktop.export.narrative import Reader
from gcm_desktop.export.objectives import Telling, objective_nodes
from gcm_desktop.export.overview import overview_nodes
from gcm_desktop.export.tree import Heading, Node, Paragraph, Style, letters
from gcm_desktop.services.document_ports import DocumentRequest

RECORDS, OVERVIEW = "records", "overview"
"""First part of ``records/<kind>``, every record of a kind; the status of all objectives."""


def part_nodes(reader: Reader, request: DocumentRequest) -> tuple[Node, ...]:
    """Return what ``request.items`` names, in that order, under plain headings.

    Several items of one kind stand under the heading they have in the whole document; where one
    item stands alone, its headings are those of a document of its own. What has nothing written
    says so: a sheet of paper must not look as if something were lost.

    Raises:
        GcmError: ``address.unknown``, ``arrangement.unknown``.
    """
    words = reader.labels
    facts = (
        words.text("fact_language", language=words.text("language_name")),
        words.text("fact_date", date=words.date(request.today)),
    )
    line = Paragraph(letters(" · ".join(facts)), style=Style.MUTED, keeps_next=True)
    head = _head_of_all(reader, request)
    telling = Telling()
    nodes = [part for address in request.items for part in _part(reader, address, telling)]
    if head is not None:
        return (line, replace(head, opens_page=False), *nodes)
    return (line, *_raised(nodes))


def objective_head(reader: Reader, item: Item) -> list[Node]:
    """Return the heading of an objective and where the Compact has it."""
    title = reader.labels.text(
        "objective_title", number=int(item.key), title=reader.word(item.title)
    )
    heading = Heading(2, title, f"objective-{item.key}")
    return [heading, *([citation(reader, item)] if item.paragraph else [])]


def group_title(reader: Reader, label: Label, group: Group) -> str:
    """Return the title of a group; some packs write kind and number into the title already."""
    title, kind = reader.word(group.title), reader.word(label)
    if title.startswith(kind):
        return title
    number = int(group.key) if group.key.isdecimal() else group.key
    return reader.labels.text("group", label=kind, number=number, title=title)


def _head_of_all(reader: Reader, request: DocumentRequest) -> Heading | None:
    """Return the heading above several items of one kind, ``None`` where there is none."""
    kinds = {addresses.kind(address) for address in request.items}
    if len(request.items) < 2 or len(kinds) > 1:
        return None
    match kinds.pop():
        case "objective":
            return _objectives_heading(reader, request)
        case "declaration":
            return declaration_heading(reader)
        case "principle":
            return principles_heading(reader)
    return None


def _objectives_heading(reader: Reader, request: DocumentRequest) -> Heading:
    framework = reader.framework
    chosen = (
        framework.arrangement(request.arrangement)
        if request.arrangement
        else framework.arrangements[0]
    )
    for group in chosen.groups:
        if len(chosen.groups) > 1 and set(group.items) == set(request.items):
            return Heading(1, group_title(reader, chosen.label, group), f"group-{group.key}")
    return Heading(1, reader.labels.text("progress"), "progress")


def _part(reader: Reader, address: Address, telling: Telling) -> list[Node]:
    """Return one item with its heading."""
    if address == OVERVIEW:
        return list(overview_nodes(reader))
    if addresses.kind(address) == RECORDS:
        kind = addresses.key(address)
        if kind not in reader.framework.record_kinds:
            raise GcmError("address.unknown", address=address)
        return _or_empty(reader, [records_heading(reader, kind)], records_told(reader, kind))
    item = reader.framework.item(address)
    match item.kind:
        case "objective":
            body = list(objective_nodes(reader, item, telling))
            return _or_empty(reader, objective_head(reader, item), body)
        case "declaration":
            return _or_empty(reader, [entry_heading(reader, item)], entry(reader, item))
        case "principle":
            return _or_empty(reader, [principle_heading(reader, item)], told(reader, item))
    return _or_empty(reader, [section_heading(reader, item)], told(reader, item))


def _or_empty(reader: Reader, head: list[Node], body: list[Node]) -> list[Node]:
    nothing = Paragraph(letters(reader.labels.text("nothing_written")), style=Style.MUTED)
    return [*head, *(body or [nothing])]


def _raised(nodes: list[Node]) -> list[Node]:
    """Return ``nodes`` with their headings so much higher that the first one is of level 1."""
    raised: list[Node] = []
    by = 0
    for node in nodes:
        if isinstance(node, Heading):
            by = min(by, node.level - 1) if raised else node.level - 1
            level = node.level - by
            is_listed = node.is_listed or level == 1
            raised.append(replace(node, level=level, is_listed=is_listed, opens_page=False))
        else:
            raised.append(node)
    return raised
