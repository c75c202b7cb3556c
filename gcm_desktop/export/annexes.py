"""The parts of the outline beside the objectives: Declaration, principles, sections, annexes.

Belongs here: what stands after the objectives and around them. Does not: objectives themselves.
"""

from collections import defaultdict

from gcm_desktop.domain.framework import Item, Question
from gcm_desktop.domain.richtext import Run
from gcm_desktop.domain.submission import Kind
from gcm_desktop.export.narrative import Reader, narrative_nodes, reported_in, source_runs
from gcm_desktop.export.objectives import missing_line, record_nodes, status_line
from gcm_desktop.export.records import named_items
from gcm_desktop.export.tree import Heading, ListItem, Node, Paragraph, Style, letters

ANNEXES = ("agreement", "indicator", "consultation", "pledge", "support_need", "source")
"""Record kinds that are told in annexes, in this order; evidence files stay inside."""
SOURCE = "source"


def section_nodes(reader: Reader, place: str) -> tuple[Node, ...]:
    """Return the sections of one ``place`` (``front`` or ``back``), each under its own heading."""
    nodes: list[Node] = []
    for item in reader.framework.items_of("section"):
        if item.place == place:
            body = [part for question in item.questions for part in _told(reader, item, question)]
            if body:
                opens = not nodes and place == "front"
                anchor = f"section-{_plain(item.key)}"
                nodes.append(Heading(1, reader.word(item.title), anchor, opens))
                nodes += body
    return tuple(nodes)


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
        body = _entry(reader, item) if item.reporting else []
        if body:
            nodes.append(
                Heading(
                    2, reader.word(item.title), f"declaration-{_plain(item.key)}", is_listed=False
                )
            )
            nodes += body
    if not nodes:
        return ()
    title = Heading(1, reader.word(reader.framework.declaration_title), "declaration", True)
    lead = Paragraph(letters(reader.labels.text("declaration_lead")), style=Style.MUTED)
    return (title, lead, *nodes)


def _entry(reader: Reader, item: Item) -> list[Node]:
    nodes: list[Node] = []
    line = status_line(reader, item)
    if line is not None:
        nodes.append(line)
    for question in item.questions:
        nodes += _told(reader, item, question)
    nodes += _entry_links(reader, item)
    if nodes and item.paragraph is not None:
        nodes.insert(0, citation(reader, item))
    return nodes


def _entry_links(reader: Reader, item: Item) -> list[Node]:
    """Return where else the entry is reported on: objectives named, measures that serve it."""
    words = reader.labels
    lines: list[str] = []
    elsewhere = reader.find(f"{item.address}/reported_in", translatable=False)
    if elsewhere is not None:
        names = named_items(reader, tuple(elsewhere.answer.value.split()))
        if names:
            lines.append(words.text("reported_under", items=names))
    titles = [
        "".join(run.text for run in cell.runs)
        for record in reader.submission.records_of("measure", item.address)
        if (cell := reader.title(record)).runs and cell.language is None
    ]
    if titles:
        listed = str(words.words["list_separator"]).join(titles)
        lines.append(words.text("measures_of", items=listed))
    return [Paragraph(letters(line), style=Style.MUTED) for line in lines]


def citation(reader: Reader, item: Item) -> Paragraph:
    """Return ``A/RES/73/195, paragraph 23``: only for items whose paragraph is verified."""
    text = reader.labels.text("cite", resolution=item.resolution, paragraph=item.paragraph or "")
    return Paragraph(letters(text), style=Style.MUTED)


def principle_nodes(reader: Reader) -> tuple[Node, ...]:
    """Return the guiding principles whose application is reported."""
    nodes: list[Node] = []
    for item in reader.framework.items_of("principle"):
        body = [part for question in item.questions for part in _told(reader, item, question)]
        if body:
            title = reader.labels.text(
                "principle_title",
                letter=reader.labels.letter(item.key),
                title=reader.word(item.title),
            )
            nodes.append(Heading(2, title, f"principle-{_plain(item.key)}", is_listed=False))
            nodes += body
    if not nodes:
        return ()
    return (Heading(1, reader.labels.text("principles"), "principles", True), *nodes)


def annex_nodes(reader: Reader, remark: str) -> tuple[Node, ...]:
    """Return the annexes that have something in them; ``remark`` closes the list of sources."""
    nodes: list[Node] = []
    number = 0
    for kind in ANNEXES:
        body = _annex(reader, kind)
        if kind == SOURCE and remark:
            body.append(Paragraph(letters(remark), style=Style.MUTED))
        if body:
            number += 1
            plural = reader.word(reader.framework.record_kinds[kind].plural)
            title = reader.labels.text("annex", number=number, title=plural)
            nodes += [Heading(2, title, f"annex-{_plain(kind)}"), *body]
    if not nodes:
        return ()
    return (Heading(1, reader.labels.text("annexes"), "annexes", True), *nodes)


def _annex(reader: Reader, kind: str) -> list[Node]:
    if kind not in reader.framework.record_kinds:
        return []
    nodes: list[Node] = []
    for record in reader.submission.records_of(kind):
        if kind == SOURCE:
            runs = source_runs(reader, record)
            if runs:
                nodes.append(ListItem(runs, ordered=True, language=reader.title(record).language))
            continue
        missing: dict[str, list[str]] = defaultdict(list)
        told = record_nodes(reader, record, missing, level=3)
        if told:
            names = named_items(reader, record.serves)
            nodes += told
            nodes += missing_line(reader, missing)
            if names:
                text = reader.labels.text("serves", items=names)
                nodes.append(Paragraph((Run(text),), style=Style.MUTED))
    return nodes


def _plain(key: str) -> str:
    return key.replace("_", "-")
