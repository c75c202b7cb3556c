"""Reports written elsewhere, as a list of headings and paragraphs: the port and its plain values.

Belongs here: what comes out of a Word file and how it is kept. Does not: reading Word (``intake``),
what is done with it (``carrying``).
"""

import json
from dataclasses import dataclass
from typing import Any, Protocol

from gcm_desktop.domain.canonical import canonical_json
from gcm_desktop.domain.richtext import Block, ListItem, Paragraph, RichText, Run, Table, normal


@dataclass(frozen=True, slots=True)
class ReportPart:
    """A heading, a paragraph, a list item or a row of a table.

    Attributes:
        text: Cleaned, on one line; the cells of a row set apart by tabs.
        level: 1 to 9 for a heading, 0 for everything else.
        shape: ``p`` for a heading or paragraph, ``u`` for an item with a bullet, ``o`` for one with
            a number, ``r`` for a row.
    """

    text: str
    level: int = 0
    shape: str = "p"


@dataclass(frozen=True, slots=True)
class Report:
    """What a file says.

    Attributes:
        warnings: What the file holds beside text, none of which was opened: ``macros``,
            ``outside`` (it refers to files elsewhere, links on text apart), ``embedded`` (files
            within the file).
    """

    parts: tuple[ReportPart, ...]
    warnings: tuple[str, ...] = ()


class ReportReader(Protocol):
    """Reads a report of another program; never follows what leads out of the file."""

    def read(self, content: bytes, name: str) -> Report:
        """Return what it says.

        Raises:
            GcmError: ``report.unreadable``, ``report.too_large``, ``report.empty``.
        """
        ...


def to_json(parts: tuple[ReportPart, ...]) -> bytes:
    """Return the parts as they are kept beside a draft."""
    return canonical_json([_data(part) for part in parts])


def from_json(content: bytes) -> tuple[ReportPart, ...]:
    """Return kept parts."""
    found: list[dict[str, Any]] = json.loads(content)
    return tuple(ReportPart(part["text"], part["level"], part["shape"]) for part in found)


def as_rich(parts: tuple[ReportPart, ...]) -> RichText:
    """Return parts as a text: items as lists, neighbouring rows as one table."""
    blocks: list[Block] = []
    rows: list[tuple[tuple[Run, ...], ...]] = []
    for part in parts:
        if part.shape == "r":
            rows.append(tuple((Run(cell),) if cell else () for cell in part.text.split("\t")))
            continue
        if rows:
            blocks.append(Table(tuple(rows)))
            rows = []
        runs = (Run(part.text),)
        if part.shape in ("u", "o"):
            blocks.append(ListItem(runs, ordered=part.shape == "o"))
        else:
            blocks.append(Paragraph(runs))
    if rows:
        blocks.append(Table(tuple(rows)))
    return normal(RichText(tuple(blocks)))


def _data(part: ReportPart) -> dict[str, Any]:
    return {"text": part.text, "level": part.level, "shape": part.shape}
