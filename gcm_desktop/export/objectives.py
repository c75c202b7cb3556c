"""The part of the outline about one objective: status, progress, measures, actions, practices.

Belongs here: what stands under an objective's heading and in which order (the framework's). Does
not: the order of objectives (``outline``), Declaration and annexes (``annexes``).
"""

from collections import defaultdict
from dataclasses import dataclass, field

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Item, Question
from gcm_desktop.domain.richtext import Run
from gcm_desktop.domain.submission import Kind, Record
from gcm_desktop.domain.typed import YES
from gcm_desktop.export.narrative import Found, Reader, narrative_nodes, reported_in
from gcm_desktop.export.records import MEASURE_COLUMNS, details, facts, filled, item_runs
from gcm_desktop.export.tree import (
    BoxCloses,
    BoxOpens,
    Cell,
    Heading,
    KeyValues,
    ListItem,
    Mark,
    Node,
    Paragraph,
    Style,
    Table,
    letters,
    node_runs,
    plain,
)

PART_LEVEL = 3
SUMMARY = "summary"
"""Narrative of a practice that stands in its box."""
WHOLE_BOX, PIECE = 2_600, 95
"""Letters of a box that surely fits on one page, and those a line break or a cell counts for."""


@dataclass
class Telling:
    """What was told already, so that a record is described once and named wherever it belongs."""

    told: dict[str, Address] = field(default_factory=dict)
    """Where a record was described: its id and the address of that item."""


def objective_nodes(reader: Reader, item: Item, telling: Telling) -> tuple[Node, ...]:
    """Return what is reported on ``item`` without its heading, nothing where nothing is."""
    nodes: list[Node] = []
    missing: dict[str, list[str]] = defaultdict(list)
    for question in item.questions:
        if question.kind is Kind.NARRATIVE:
            nodes += narrative_part(reader, item, question, missing)
        elif question.shows == "records" and question.holds == "measure":
            nodes += _measures(reader, item, question, telling, missing)
        elif question.shows == "records":
            nodes += _practices(reader, item, question, telling)
        elif question.shows == "actions":
            nodes += _actions(reader, item)
    line = status_line(reader, item)
    elsewhere = missing_line(reader, missing, keeps_next=bool(nodes))
    return (*([line] if line else []), *elsewhere, *nodes)


def status_of(reader: Reader, item: Item) -> tuple[Mark | None, str]:
    """Return the implementation status as glyph and word; ``None`` and an empty word without."""
    key = reader.submission.choice(f"{item.address}/status")
    for question in item.questions:
        if question.key == "status":
            for choice in question.choices:
                if choice.key == key:
                    return Mark(key) if key in set(Mark) else None, reader.word(choice.label)
    return None, ""


def status_line(reader: Reader, item: Item) -> Paragraph | None:
    """Return the framed line with status and place in the resolution."""
    mark, word = status_of(reader, item)
    if not word:
        return None
    before, _, after = reader.labels.text("status_line", status="\0").partition("\0")
    runs = (Run(before), Run(word + after, bold=True))
    return Paragraph(runs, style=Style.NOTICE, mark=mark)


def narrative_part(
    reader: Reader, item: Item, question: Question, missing: dict[str, list[str]]
) -> list[Node]:
    """Return a headed narrative; where it is in another language only, note that in ``missing``."""
    found = reader.find(f"{item.address}/{question.key}", translatable=question.translatable)
    if found is None:
        return []
    word = reader.word(question.label)
    if reader.is_foreign(found) and not reader.includes_originals:
        missing[found.language or ""].append(word)
        return []
    blocks = narrative_nodes(reader, found)
    return [_part(item, question.key, word), *_original(reader, found), *blocks] if blocks else []


def _original(reader: Reader, found: Found) -> list[Node]:
    if not reader.is_foreign(found):
        return []
    return [reported_in(reader, found.language or "")]


def missing_line(
    reader: Reader, missing: dict[str, list[str]], *, keeps_next: bool = False
) -> list[Node]:
    """Return one muted line per language naming the parts that are reported in it only.

    Args:
        keeps_next: True where what is told in the document's language follows.
    """
    words = reader.labels
    return [
        Paragraph(
            letters(
                words.text(
                    "reported_parts",
                    language=words.language_name(language),
                    parts=words.joined(list(dict.fromkeys(parts))),
                )
            ),
            style=Style.MUTED,
            keeps_next=keeps_next,
        )
        for language, parts in missing.items()
    ]


def _part(item: Item, key: str, text: str) -> Heading:
    anchor = f"{item.kind}-{item.key}-{key}".replace("_", "-")
    return Heading(PART_LEVEL, text, anchor, is_listed=False)


def _measures(
    reader: Reader,
    item: Item,
    question: Question,
    telling: Telling,
    missing: dict[str, list[str]],
) -> list[Node]:
    records = reader.submission.records_of(question.holds, item.address)
    if not records:
        return []
    fields = {part.key: part for part in reader.framework.record_kinds[question.holds].fields}
    columns = [key for key in MEASURE_COLUMNS if key in fields]
    header = tuple(Cell(letters(_column_word(reader, key, fields[key]))) for key in columns)
    rows = tuple(
        tuple(_measure_cell(reader, record, key, fields[key]) for key in columns)
        for record in records
    )
    weights = tuple(MEASURE_COLUMNS[key] for key in columns)
    nodes: list[Node] = [
        _part(item, question.key, reader.word(question.label)),
        Table(header, rows, weights),
    ]
    for record in records:
        if record.id not in telling.told:
            telling.told[record.id] = item.address
            nodes += _measure(reader, record, missing)
    return nodes


def _measure(reader: Reader, record: Record, missing: dict[str, list[str]]) -> list[Node]:
    """Return what the table of measures has no column for: narratives, partners, source."""
    body = details(reader, record, missing)
    rest = facts(reader, record, missing, left_out=(*MEASURE_COLUMNS, "end_year"))
    title = reader.title(record)
    if body or not rest or not title.runs:
        return body + rest
    word = reader.word(reader.framework.record_kinds[record.kind].label)
    pairs = [pair for node in rest if isinstance(node, KeyValues) for pair in node.pairs]
    return [KeyValues(((word, title), *pairs))]


def _column_word(reader: Reader, key: str, question: Question) -> str:
    words = reader.labels
    own = {"year": "column_year", "body": "column_body", "status": "column_status"}
    return words.text(own[key]) if key in own else reader.word(question.label)


def _measure_cell(reader: Reader, record: Record, key: str, question: Question) -> Cell:
    cell = reader.cell(record, question) or Cell()
    if key == "title":
        return Cell(tuple(Run(run.text, bold=True) for run in cell.runs), cell.language)
    if key != "year" or not cell.runs:
        return cell
    last = reader.find(f"{record.address}/end_year", translatable=False)
    first = cell.runs[0].text
    if last is None or last.answer.text == first:
        return cell
    return Cell(letters(reader.labels.text("years", start=first, end=last.answer.text)))


def _practices(reader: Reader, item: Item, question: Question, telling: Telling) -> list[Node]:
    nodes: list[Node] = []
    missing: dict[str, list[str]] = defaultdict(list)
    for record in reader.submission.records_of(question.holds, item.address):
        title = reader.title(record)
        if record.id in telling.told:
            items = item_runs(reader, (telling.told[record.id],))
            named = tuple(Run(run.text, bold=True) for run in title.runs)
            place = filled(reader, "see_objective", items)
            nodes.append(Paragraph((*named, Run(". "), *place), title.language))
            continue
        telling.told[record.id] = item.address
        told = _boxed(reader, record, missing)
        elsewhere = missing_line(reader, missing)
        closing = len(told) - (told[-1:] == [BoxCloses()])
        nodes += [*told[:closing], *elsewhere, *told[closing:]]
        missing.clear()
    head = _part(item, question.key, reader.word(question.label))
    return [head, *nodes] if nodes else []


def _boxed(reader: Reader, record: Record, missing: dict[str, list[str]]) -> list[Node]:
    """Return a practice: title, short fields and summary in a box, what goes deeper below it."""
    head = _title(reader, record, PART_LEVEL + 1)
    summary = details(
        reader, record, missing, names_record=False, chosen=lambda part: part.key == SUMMARY
    )
    body = [*head, *facts(reader, record, missing), *summary]
    rest = details(
        reader, record, missing, names_record=False, chosen=lambda part: part.key != SUMMARY
    )
    if not body:
        return rest
    texts = [plain(runs) for node in body for runs in node_runs(node)]
    size = sum(len(text) + PIECE * (1 + text.count("\n")) for text in texts)
    return [BoxOpens(is_whole=size <= WHOLE_BOX), *body, BoxCloses(), *rest]


def record_nodes(
    reader: Reader, record: Record, missing: dict[str, list[str]], level: int = PART_LEVEL + 1
) -> list[Node]:
    """Return a record told in full: its title, its short fields, its narratives."""
    narratives = details(reader, record, missing, names_record=False)
    return [*_title(reader, record, level), *facts(reader, record, missing), *narratives]


def _title(reader: Reader, record: Record, level: int) -> list[Node]:
    text = "".join(run.text for run in reader.title(record).runs)
    anchor = f"{record.kind}-{record.id}".replace("_", "-")
    return [Heading(level, text, anchor, is_listed=False)] if text else []


def _actions(reader: Reader, item: Item) -> list[Node]:
    """Return the actions ticked or noted, each with its note."""
    nodes: list[Node] = []
    for action in item.actions:
        address = f"{item.address}/action/{action.letter}"
        note = reader.find(f"{address}/note", translatable=True)
        if reader.submission.choice(f"{address}/done") != YES:
            continue
        word = reader.word(action.label)
        head = reader.labels.text("action", letter=reader.labels.letter(action.letter), label=word)
        shows_note = note is not None and (not reader.is_foreign(note) or reader.includes_originals)
        nodes.append(ListItem(letters(head)))
        if note is not None and shows_note:
            language = note.language if reader.is_foreign(note) else None
            nodes.append(ListItem(letters(note.answer.text), level=1, language=language))
    if not nodes:
        return []
    return [_part(item, "actions", reader.labels.text("actions")), *nodes]
