"""Self-check of a Word file's body against the tree: text, direction, tables, notes, section.

Belongs here: reading ``document.xml`` and ``footnotes.xml`` back and comparing. Does not: the
package around them (``docx_check``). Every paragraph must be there once and in order.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from gcm_desktop.domain.links import web_target
from gcm_desktop.domain.richtext import Runs, runs_text
from gcm_desktop.domain.text import Direction, clean, clean_line, resolved_direction
from gcm_desktop.export.docx_check_rules import W, attribute, is_on
from gcm_desktop.export.docx_emblem import EMBLEM_STYLE
from gcm_desktop.export.docx_runs import SYMBOL_FONT, in_order
from gcm_desktop.export.docx_spaces import LINE_STYLE, RULE_STYLE
from gcm_desktop.export.docx_tables import BAR_STYLE
from gcm_desktop.export.tree import (
    BoxOpens,
    Contents,
    Cover,
    Document,
    Heading,
    KeyValues,
    ListItem,
    Node,
    PageBreak,
    Paragraph,
    Table,
    TickBoxes,
    WritingSpace,
    inner_target,
    letters,
    node_runs,
)
from gcm_desktop.services.proofs import DocumentFault

_CONFLICT = re.compile(r"^(?:<{7}(?!<)|={7}(?!=)|>{7}(?!>))", re.MULTILINE)
_SPACES = frozenset({RULE_STYLE, LINE_STYLE})
_GENERATED = (
    frozenset(
        {"GcmGap", "GcmCoverDraft", EMBLEM_STYLE, "TOCHeading", "TOC1", "TOC2", "TOC3", BAR_STYLE}
    )
    | _SPACES
)
_MOST = 5
"""Faults of one kind that are named; more would only repeat them."""


Styled = list[tuple[etree._Element, str]]  # noqa: SLF001 - lxml names its elements so
"""Every paragraph of the body with its style, asked for once."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph as it must be: its letters without spaces, its direction, its references."""

    text: str
    direction: Direction
    notes: int = 0


def check_body(body: etree._Element, tree: Document) -> Iterator[DocumentFault]:
    """Yield what is wrong with the body."""
    wanted = list(_wanted(tree))
    styled = [(part, _style(part)) for part in body.iter(W + "p")]
    found = [_read(part, tree) for part, style in styled if style not in _GENERATED]
    yield from _compared(wanted, found)
    yield from _contents(body, styled, tree)
    yield from _tables(body, tree)
    yield from _bars(styled, tree)
    yield from _spaces(styled, tree)
    yield from _links(body, styled, tree)
    is_rtl = tree.direction is Direction.RTL
    sections = list(body.iter(W + "sectPr"))
    if not sections or any(is_on(section, "bidi") != is_rtl for section in sections):
        yield DocumentFault("docx.section")
    for part, style in styled:
        if style in _GENERATED and is_on(part.find(W + "pPr"), "bidi") != is_rtl:
            yield DocumentFault("docx.direction", style)


def check_notes(
    body: etree._Element, notes: etree._Element, tree: Document
) -> Iterator[DocumentFault]:
    """Yield what is wrong with the footnotes: each reference has its note, with its text."""
    sources = [
        run.source
        for node in tree.nodes
        for runs in node_runs(node)
        for run in runs
        if run.source is not None and run.source in tree.notes
    ]
    references = [attribute(mark, "id") for mark in body.iter(W + "footnoteReference")]
    written = {attribute(note, "id"): note for note in notes.iter(W + "footnote")}
    if len(references) != len(sources) or len(set(references)) != len(references):
        yield DocumentFault("docx.notes", f"{len(references)} of {len(sources)}")
        return
    for number, source in zip(references, sources, strict=True):
        note, found = tree.notes[source], written.get(number)
        line = _line(note.runs, note.language, Direction.AUTO, tree)
        if found is None or _squeezed(_text(found)) != line.text:
            yield DocumentFault("docx.notes", number)
            continue
        is_rtl = line.direction is Direction.RTL
        if any(is_on(part.find(W + "pPr"), "bidi") != is_rtl for part in found.iter(W + "p")):
            yield DocumentFault("docx.direction", f"note {number}")


def _compared(wanted: list[Line], found: list[Line]) -> Iterator[DocumentFault]:
    if len(wanted) != len(found):
        yield DocumentFault("docx.text", f"{len(found)} paragraphs of {len(wanted)}")
    faults = 0
    for number, (line, read) in enumerate(zip(wanted, found, strict=False), 1):
        if line.text != read.text or line.notes != read.notes:
            yield DocumentFault("docx.text", f"paragraph {number}")
        elif line.direction is not read.direction:
            yield DocumentFault("docx.direction", f"paragraph {number}")
        else:
            continue
        faults += 1
        if faults == _MOST:
            return
    if any(_CONFLICT.search(line.text) for line in found):
        yield DocumentFault("docx.conflict")


def _wanted(tree: Document) -> Iterator[Line]:
    for node in tree.nodes:
        yield from _lines_of(node, tree)


def _lines_of(node: Node, tree: Document) -> Iterator[Line]:
    if isinstance(node, Paragraph | ListItem):
        yield _line(node.runs, node.language, node.direction, tree)
    elif isinstance(node, Table):
        for row in (node.header, *node.rows):
            yield from (_line(cell.runs, cell.language, Direction.AUTO, tree) for cell in row)
    elif isinstance(node, KeyValues):
        for name, cell in node.pairs:
            yield _line(letters(clean_line(name)), None, Direction.AUTO, tree)
            yield _line(cell.runs, cell.language, Direction.AUTO, tree)
    elif isinstance(node, Heading | TickBoxes):
        for text in _given(node):
            yield _line(letters(text), None, Direction.AUTO, tree)
    elif isinstance(node, Cover):
        texts = (letters(clean_line(runs_text(runs))) for runs in node_runs(node))
        lines = (_line(text, None, Direction.AUTO, tree) for text in texts)
        yield from (line for line in lines if line.text)
    elif isinstance(node, PageBreak):
        yield Line("", tree.direction)


def _given(node: Heading | TickBoxes) -> tuple[str, ...]:
    """Return the texts of a heading, or of boxes to tick with the empty places of a row."""
    if isinstance(node, Heading):
        return (" ".join(node.text.split("\n")),)
    empty = -len(node.options) % node.columns
    return (*map(clean_line, node.options), *[""] * empty)


def _line(runs: Runs, language: str | None, direction: Direction, tree: Document) -> Line:
    base = tree.direction
    if direction is not Direction.AUTO or language is not None:
        text = clean(runs_text(runs)).text
        base = resolved_direction(direction, language or tree.language, text)
    text = "".join(in_order(run.text, base) for run in runs if run.source is None)
    notes = sum(1 for run in runs if run.source is not None and run.source in tree.notes)
    return Line(_squeezed(text), base, notes)


def _read(paragraph: etree._Element, tree: Document) -> Line:
    properties = paragraph.find(W + "pPr")
    bidi = properties.find(W + "bidi") if properties is not None else None
    is_rtl = bidi is not None and attribute(bidi, "val") not in ("0", "false")
    notes = sum(1 for _ in paragraph.iter(W + "footnoteReference"))
    if bidi is None and tree.direction is Direction.RTL:
        return Line(_squeezed(_text(paragraph)), Direction.AUTO, notes)
    direction = Direction.RTL if is_rtl else Direction.LTR
    return Line(_squeezed(_text(paragraph)), direction, notes)


def _text(element: etree._Element) -> str:
    """Return the letters below ``element`` without the glyphs of status marks."""
    parts: list[str] = []
    for run in element.iter(W + "r"):
        fonts = run.find(f"{W}rPr/{W}rFonts")
        if fonts is None or attribute(fonts, "ascii") != SYMBOL_FONT:
            parts += [letters.text or "" for letters in run.iter(W + "t")]
    return "".join(parts)


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return attribute(style, "val") if style is not None else ""


def _contents(body: etree._Element, styled: Styled, tree: Document) -> Iterator[DocumentFault]:
    """Every listed heading is in the contents, pointing at a bookmark that exists."""
    depths = [node.depth for node in tree.nodes if isinstance(node, Contents)]
    if not depths:
        return
    titles = [
        _squeezed(in_order(heading.text, tree.direction)) for heading in tree.headings(depths[0])
    ]
    entries = [part for part, style in styled if style.startswith("TOC")][1:]
    names = {attribute(mark, "name") for mark in body.iter(W + "bookmarkStart")}
    if len(entries) != len(titles):
        yield DocumentFault("docx.contents", f"{len(entries)} of {len(titles)}")
    for entry, title in zip(entries, titles, strict=False):
        link = entry.find(W + "hyperlink")
        fields = [mark.text or "" for mark in entry.iter(W + "instrText")]
        points = link is not None and attribute(link, "anchor") in names
        is_field = any("PAGEREF" in text for text in fields)
        if not (points and is_field and _squeezed(_text(entry)).startswith(title)):
            yield DocumentFault("docx.contents", title[:40])


def _tables(body: etree._Element, tree: Document) -> Iterator[DocumentFault]:
    wanted = [node for node in tree.nodes if _is_table(node)]
    tables = list(body.iter(W + "tbl"))
    if len(wanted) != len(tables):
        yield DocumentFault("docx.table", f"{len(tables)} of {len(wanted)}")
    for number, (node, table) in enumerate(zip(wanted, tables, strict=False), 1):
        direction = tree.direction
        has_header = isinstance(node, Table) and bool(node.header)
        if isinstance(node, Table):
            direction = _line((), node.language, node.direction, tree).direction
        if is_on(table.find(W + "tblPr"), "bidiVisual") != (direction is Direction.RTL):
            yield DocumentFault("docx.table", f"{number} direction")
        first = table.find(f"{W}tr/{W}trPr")
        if is_on(first, "tblHeader") != has_header:
            yield DocumentFault("docx.table", f"{number} header")
        if isinstance(node, BoxOpens) and is_on(first, "cantSplit") != node.is_whole:
            yield DocumentFault("docx.table", f"{number} breaks")


def _is_table(node: Node) -> bool:
    if isinstance(node, WritingSpace):
        return node.is_framed
    return isinstance(node, Table | KeyValues | TickBoxes | BoxOpens)


def _spaces(styled: Styled, tree: Document) -> Iterator[DocumentFault]:
    """Every line to write on is there, and nothing is written on it."""
    found = [part for part, style in styled if style in _SPACES]
    wanted = sum(node.lines for node in tree.nodes if isinstance(node, WritingSpace))
    if len(found) != wanted or any(_text(line) for line in found):
        yield DocumentFault("docx.spaces", f"{len(found)} of {wanted}")


def _bars(styled: Styled, tree: Document) -> Iterator[DocumentFault]:
    """Every bar is there, and what it shows stands beside it, not in it."""
    bars = [part for part, style in styled if style == BAR_STYLE]
    tables = (node for node in tree.nodes if isinstance(node, Table))
    wanted = sum(cell.bar is not None for table in tables for row in table.rows for cell in row)
    if len(bars) != wanted or any(_text(bar) for bar in bars):
        yield DocumentFault("docx.bars", f"{len(bars)} of {wanted}")


def _links(body: etree._Element, styled: Styled, tree: Document) -> Iterator[DocumentFault]:
    """Every link of the text is there, and those inside the document lead to a heading."""
    anchors, inner, outside = tree.anchors, 0, 0
    for run in (run for node in tree.nodes for runs in node_runs(node) for run in runs):
        if run.link and in_order(run.text, tree.direction):
            inner += inner_target(run.link) in anchors
            outside += web_target(run.link) is not None
    names = {attribute(mark, "name") for mark in body.iter(W + "bookmarkStart")}
    links = [
        attribute(link, "anchor")
        for part, style in styled
        if not style.startswith("TOC")
        for link in part.iter(W + "hyperlink")
    ]
    found = sum(bool(link) for link in links)
    every = (attribute(link, "anchor") for link in body.iter(W + "hyperlink"))
    if found != inner or any(link not in names for link in every if link):
        yield DocumentFault("docx.links", f"{found} of {inner}")
    if len(links) - found != outside:
        yield DocumentFault("docx.links", f"{len(links) - found} of {outside} outside")
