"""The parts of the outline beside the objectives: Declaration, principles, sections, annexes.

Belongs here: what stands after the objectives and around them. Does not: objectives themselves.
"""

from collections import defaultdict
from dataclasses import replace

from gcm_desktop.domain.framework import Item, Question
from gcm_desktop.domain.submission import Kind, Submission
from gcm_desktop.export.commitments import PLEDGE, SUPPORT_NEED, commitment_table
from gcm_desktop.export.indicators import INDICATOR, indicator_table
from gcm_desktop.export.lists import EVIDENCE, abbreviation_table, evidence_table
from gcm_desktop.export.narrative import Reader, narrative_nodes, reported_in, source_runs
from gcm_desktop.export.objectives import missing_line, record_nodes, status_line
from gcm_desktop.export.records import anchor_of, filled, item_runs
from gcm_desktop.export.since_last import changes_nodes
from gcm_desktop.export.tree import Heading, ListItem, Node, Paragraph, Style, letters

ANNEXES = ("consultation", "indicator", "agreement", "pledge", "support_need", "source", EVIDENCE)
"""Record kinds that are told in annexes, in this order; of evidence a list, never the files."""
SOURCE = "source"
FIRST = "summary"
"""The section that opens the document: many readers read no further."""


def section_nodes(reader: Reader, place: str) -> tuple[Node, ...]:
    """Return the sections of one ``place`` (``front`` or ``back``), each under its own heading."""
    nodes: list[Node] = []
    sections = [item for item in reader.framework.items_of("section") if item.place == place]
    opens = place == "front"
    for item in sorted(sections, key=lambda item: item.key != FIRST):
        body = told(reader, item)
        if body:
            nodes += [section_heading(reader, item, opens_page=opens), *body]
            opens = item.key == FIRST  # what follows does not share its page
    return tuple(nodes)


def section_heading(reader: Reader, item: Item, *, opens_page: bool = False) -> Heading:
    """Return the heading of a section."""
    return Heading(1, reader.word(item.title), anchor_of(item), opens_page)


def told(reader: Reader, item: Item) -> list[Node]:
    """Return the narratives of a section or principle, and where else it is reported on."""
    body = [part for question in item.questions for part in _told(reader, item, question)]
    return body + _reported_under(reader, item)


def _told(reader: Reader, item: Item, question: Question) -> list[Node]:
    """Return a narrative without a heading of its own, or where else it is reported."""
    if question.kind is not Kind.NARRATIVE:
        return []
    found = reader.find(f"{item.address}/{question.key}", translatable=question.translatable)
    if found is None:
        return []
    foreign = reader.is_foreign(found)
    line: list[Node] = [reported_in(reader, found.language or "")] if foreign else []
    if foreign and not reader.includes_originals:
        return line
    blocks = narrative_nodes(reader, found)
    return [*line, *blocks] if blocks else []


def declaration_nodes(reader: Reader) -> tuple[Node, ...]:
    """Return the entries of the Declaration on which something is reported."""
    nodes: list[Node] = []
    for item in reader.framework.items_of("declaration"):
        body = entry(reader, item) if item.reporting else []
        if body:
            nodes.append(entry_heading(reader, item))
            nodes += body
    if not nodes:
        return ()
    title = declaration_heading(reader)
    lead = Paragraph(letters(reader.labels.text("declaration_lead")), style=Style.MUTED)
    return (title, lead, *nodes)


def declaration_heading(reader: Reader) -> Heading:
    """Return the heading above every entry of the Declaration."""
    return Heading(1, reader.word(reader.framework.declaration_title), "declaration", True)


def entry_heading(reader: Reader, item: Item) -> Heading:
    """Return the heading of one entry of the Declaration."""
    return Heading(2, reader.word(item.title), anchor_of(item), is_listed=False)


def entry(reader: Reader, item: Item) -> list[Node]:
    """Return what is reported on an entry of the Declaration, without its heading."""
    nodes: list[Node] = []
    line = status_line(reader, item)
    if line is not None:
        nodes.append(line)
    for question in item.questions:
        nodes += _told(reader, item, question)
    nodes += _entry_links(reader, item)
    if nodes and item.paragraph is not None:
        nodes.insert(0, citation(reader, item))
    return [*map(_held, nodes[:-1]), *nodes[-1:]]


def _held(node: Node) -> Node:
    """Return ``node``; a line aside stays with what follows, or it would open a page alone."""
    if isinstance(node, Paragraph) and node.style is Style.MUTED:
        return replace(node, keeps_next=True)
    return node


def _entry_links(reader: Reader, item: Item) -> list[Node]:
    """Return where else the entry is reported on: objectives named, measures that serve it."""
    words = reader.labels
    titles = [
        "".join(run.text for run in cell.runs)
        for record in reader.submission.records_of("measure", item.address)
        if (cell := reader.title(record)).runs and cell.language is None
    ]
    nodes = _reported_under(reader, item)
    if titles:
        listed = str(words.words["list_separator"]).join(titles)
        line = words.text("measures_of", items=listed)
        nodes.append(Paragraph(letters(line), style=Style.MUTED))
    return nodes


def _reported_under(reader: Reader, item: Item) -> list[Node]:
    """Return the line that names the objectives under which ``item`` is reported on."""
    elsewhere = reader.find(f"{item.address}/reported_in", translatable=False)
    names = item_runs(reader, tuple(elsewhere.answer.value.split())) if elsewhere else ()
    return [Paragraph(filled(reader, "reported_under", names), style=Style.MUTED)] if names else []


def citation(reader: Reader, item: Item) -> Paragraph:
    """Return ``A/RES/73/195, paragraph 23``: only for items whose paragraph is verified."""
    text = reader.labels.text("cite", resolution=item.resolution, paragraph=item.paragraph or "")
    return Paragraph(letters(text), style=Style.MUTED)


def principle_nodes(reader: Reader) -> tuple[Node, ...]:
    """Return the guiding principles whose application is reported."""
    nodes: list[Node] = []
    for item in reader.framework.items_of("principle"):
        body = told(reader, item)
        if body:
            nodes.append(principle_heading(reader, item))
            nodes += body
    if not nodes:
        return ()
    return (principles_heading(reader), *nodes)


def principles_heading(reader: Reader) -> Heading:
    """Return the heading above every guiding principle."""
    return Heading(1, reader.labels.text("principles"), "principles", True)


def principle_heading(reader: Reader, item: Item) -> Heading:
    """Return the heading of one guiding principle."""
    letter = reader.labels.letter(item.key)
    title = reader.labels.text("principle_title", letter=letter, title=reader.word(item.title))
    return Heading(2, title, anchor_of(item), is_listed=False)


def annex_nodes(reader: Reader, remark: str, earlier: Submission | None = None) -> tuple[Node, ...]:
    """Return the annexes that have something in them; ``remark`` closes the list of sources.

    Args:
        earlier: The report of the last review, where an annex tells what has changed since.
    """
    nodes: list[Node] = []
    number = 0
    since = changes_nodes(reader, earlier) if earlier is not None else []
    if since:
        number += 1
        title = reader.labels.text("annex", number=number, title=reader.labels.text("since"))
        nodes += [Heading(2, title, "annex-since"), *since]
    for kind in ANNEXES:
        body = records_told(reader, kind)
        if kind == SOURCE and remark:
            body.append(Paragraph(letters(remark), style=Style.MUTED))
        if body:
            number += 1
            plural = reader.word(reader.framework.record_kinds[kind].plural)
            title = reader.labels.text("annex", number=number, title=plural)
            nodes += [Heading(2, title, f"annex-{_plain(kind)}"), *body]
    short = abbreviation_table(reader)
    if short:
        named = reader.labels.text("abbreviations")
        title = reader.labels.text("annex", number=number + 1, title=named)
        nodes += [Heading(2, title, "annex-abbreviations"), *short]
    if not nodes:
        return ()
    return (Heading(1, reader.labels.text("annexes"), "annexes", True), *nodes)


def records_heading(reader: Reader, kind: str) -> Heading:
    """Return the heading above every record of ``kind``, without the number of an annex."""
    plural = reader.word(reader.framework.record_kinds[kind].plural)
    return Heading(2, plural, f"records-{_plain(kind)}")


def records_told(reader: Reader, kind: str) -> list[Node]:
    """Return every record of ``kind`` without a heading above them all."""
    if kind not in reader.framework.record_kinds:
        return []
    if kind == EVIDENCE:
        return evidence_table(reader)
    nodes = indicator_table(reader) if kind == INDICATOR else []
    if kind in (PLEDGE, SUPPORT_NEED):
        nodes = commitment_table(reader, kind)
    for record in reader.submission.records_of(kind):
        if kind == SOURCE:
            runs = source_runs(reader, record)
            if runs:
                nodes.append(ListItem(runs, ordered=True, language=reader.title(record).language))
            continue
        missing: dict[str, list[str]] = defaultdict(list)
        body = record_nodes(reader, record, missing, level=3)
        if body:
            names = item_runs(reader, record.serves)
            nodes += body
            nodes += missing_line(reader, missing)
            if names:
                nodes.append(Paragraph(filled(reader, "serves", names), style=Style.MUTED))
    return nodes


def _plain(key: str) -> str:
    return key.replace("_", "-")
