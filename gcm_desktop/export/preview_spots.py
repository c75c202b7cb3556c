"""Where the paragraphs of answers stand: marks that travel through the tree as references.

Belongs here: finding each paragraph of an answer in a tree, marking it, reading marks back. Does
not: setting pages (``preview``). A mark is a reference to a source nobody can have; in the data of
the template it becomes a link without letters, which takes no room and can be asked for its place.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from gcm_desktop.domain.address import Address, is_mark, kind
from gcm_desktop.domain.richtext import Run, Runs, runs_text
from gcm_desktop.domain.submission import Kind
from gcm_desktop.export.narrative import Reader, narrative_nodes
from gcm_desktop.export.parts import RECORDS
from gcm_desktop.export.tree import (
    Cell,
    Document,
    KeyValues,
    ListItem,
    Node,
    Note,
    Paragraph,
    Table,
    node_runs,
)

Marking = Callable[[Runs], Runs]
"""Returns runs with marks around them, where some are wanted."""
PREFIX = "spot:"
_MARKED = re.compile(rf'\{{"note":"({PREFIX}\d+)"\}}')
"""Quotes of a text are escaped in JSON: no text can look like this."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A document with marks.

    Attributes:
        marks: The marks before and behind every paragraph of an answer, by the address of its
            question.
    """

    document: Document
    marks: Mapping[Address, tuple[tuple[str, str], ...]]


def marked(document: Document, reader: Reader, item: Address) -> Marked:
    """Return ``document`` with marks around each paragraph of an answer about ``item``."""
    held = [runs for node in document.nodes for runs in _held(node)]
    places = defaultdict(list)
    for at, runs in enumerate(held):
        places[_letters(runs)].append(at)
    texts = [_letters(runs) for runs in held]
    found: dict[Address, tuple[int, ...]] = {}
    wanted: set[int] = set()
    for address, paragraphs in _paragraphs(reader, item):
        found[address] = _sought(paragraphs, texts, places, wanted)
        wanted.update(found[address])
    count = iter(range(len(held)))

    def with_marks(runs: Runs) -> Runs:
        at = next(count)
        if at not in wanted:
            return runs
        before, behind = _marks(at)
        return (Run("", source=before), *runs, Run("", source=behind))

    nodes = tuple(_with_marks(node, with_marks) for node in document.nodes)
    unsaid = {mark: Note(()) for at in wanted for mark in _marks(at)}
    notes = {**document.notes, **unsaid}
    marks = {address: tuple(map(_marks, row)) for address, row in found.items() if row}
    return Marked(replace(document, nodes=nodes, notes=notes), marks)


def as_links(data: str) -> str:
    """Return the template's data (JSON without spaces) with marks as links without letters."""
    return _MARKED.sub(r'{"t":"","link":"\1"}', data)


def _marks(at: int) -> tuple[str, str]:
    return f"{PREFIX}{2 * at}", f"{PREFIX}{2 * at + 1}"


def _letters(runs: Runs) -> str:
    return runs_text(runs).strip()


def _held(node: Node) -> Iterator[Runs]:
    """Yield the runs that may hold an answer, in the order ``_with_marks`` meets them."""
    if isinstance(node, KeyValues):
        yield from (cell.runs for _, cell in node.pairs)
    elif isinstance(node, Paragraph | ListItem | Table):
        yield from node_runs(node)


def _with_marks(node: Node, with_marks: Marking) -> Node:
    if isinstance(node, Paragraph | ListItem):
        return replace(node, runs=with_marks(node.runs))
    if isinstance(node, Table):
        header = _row(node.header, with_marks)
        return replace(node, header=header, rows=tuple(_row(row, with_marks) for row in node.rows))
    if isinstance(node, KeyValues):
        pairs = tuple(
            (name, replace(cell, runs=with_marks(cell.runs))) for name, cell in node.pairs
        )
        return replace(node, pairs=pairs)
    return node


def _row(cells: Iterable[Cell], with_marks: Marking) -> tuple[Cell, ...]:
    return tuple(replace(cell, runs=with_marks(cell.runs)) for cell in cells)


def _paragraphs(reader: Reader, item: Address) -> Iterator[tuple[Address, list[str]]]:
    """Yield the address of each answer that may be told, and its paragraphs that say something."""
    submission, kinds = reader.submission, reader.framework.record_kinds
    if kind(item) == RECORDS:
        records = submission.records_of(item.partition("/")[2])
    else:
        records = tuple(each for one in kinds for each in submission.records_of(one, item))
    for owner in (item, *(record.address for record in records)):
        for address in sorted({key[0] for key, _ in submission.answers_under(owner)}):
            paragraphs = [] if is_mark(address) else _told(reader, address)
            if paragraphs:
                yield address, paragraphs


def _told(reader: Reader, address: Address) -> list[str]:
    found = reader.find(address, translatable=True) or reader.find(address, translatable=False)
    if found is None:
        return []
    if found.answer.kind is not Kind.NARRATIVE:
        return [text] if (text := (found.answer.typed or found.answer.text).strip()) else []
    nodes = narrative_nodes(reader, found)
    return [_letters(runs) for node in nodes for runs in node_runs(node) if runs]


def _sought(
    paragraphs: list[str], texts: list[str], places: Mapping[str, list[int]], taken: set[int]
) -> tuple[int, ...]:
    """Return where ``paragraphs`` stand; one that is not found stands where the one before does.

    The first is looked for where most of those after it follow, and where no other answer stands:
    a year or a short line may be told many times.
    """

    def follows(at: int) -> tuple[int, bool]:
        like = sum(one == other for one, other in zip(paragraphs, texts[at:], strict=False))
        return like, at not in taken

    starts = [at for text in paragraphs[:1] for at in places.get(text, ())]
    if not starts:
        return ()
    row = [max(starts, key=follows)]
    for text in paragraphs[1:]:
        later = (at for at in places.get(text, ()) if at > row[-1])
        row.append(next(later, row[-1]))
    return tuple(row)
