"""The outline of a national submission: from a submission and a framework to the neutral tree.

Belongs here: order of the parts, cover, overview, what is left out. Does not: words (``labels``),
parts (``objectives``, ``annexes``), formats. Guidance, comments, assignments and marks never leave.
"""

from gcm_desktop.domain.framework import Framework, Group, Item, Label
from gcm_desktop.domain.submission import Submission
from gcm_desktop.domain.text import clean_line, language_direction
from gcm_desktop.export.annexes import (
    annex_nodes,
    citation,
    declaration_nodes,
    principle_nodes,
    section_nodes,
)
from gcm_desktop.export.labels import Labels, labels
from gcm_desktop.export.narrative import Reader, notes
from gcm_desktop.export.objectives import Telling, objective_nodes, status_of
from gcm_desktop.export.tree import (
    Cell,
    Contents,
    Cover,
    Digits,
    Document,
    Heading,
    Node,
    Paragraph,
    Properties,
    Style,
    Table,
    letters,
)
from gcm_desktop.services.ports import DocumentRequest

DRAFT = "draft"
_OVERVIEW_WEIGHTS = (10, 52, 24, 18)


def outline(submission: Submission, framework: Framework, request: DocumentRequest) -> Document:
    """Return the document tree of ``submission`` in the language and profile asked for.

    Raises:
        GcmError: ``export.language``, ``arrangement.unknown``.
    """
    reader = Reader(submission, framework, labels(request.language, _digits(submission)))
    words = reader.labels
    state = clean_line(submission.submitter.name or request.country_name)
    review = reader.word(framework.title)
    lead = words.text("lead")
    title = words.text("title", state=state, review=review)
    nodes = (
        _cover(reader, request, state, review),
        Contents(words.text("contents")),
        *section_nodes(reader, "front"),
        *_overview(reader),
        *_objectives(reader, request.arrangement),
        *declaration_nodes(reader),
        *principle_nodes(reader),
        *section_nodes(reader, "back"),
        *annex_nodes(reader, _remark(reader)),
    )
    return Document(
        language=request.language,
        direction=language_direction(request.language),
        properties=Properties(
            title, state, words.text("subject", review=review, lead=lead), request.today
        ),
        header=words.text("header", state=state, review=review),
        page_label=str(words.words["page"]),
        nodes=nodes,
        draft_mark=words.text("draft") if request.profile == DRAFT else "",
        digits=words.digits,
        notes=notes(reader),
    )


def _digits(submission: Submission) -> Digits:
    wanted = submission.settings.get("digits", "")
    return Digits(wanted) if wanted in set(Digits) else Digits.WESTERN


def _cover(reader: Reader, request: DocumentRequest, state: str, review: str) -> Cover:
    words: Labels = reader.labels
    is_state = reader.submission.submitter.kind == "state"
    return Cover(
        state=state,
        title=review,
        kind=words.text("kind" if is_state else "kind_stakeholder"),
        lead=words.text("lead"),
        facts=(
            words.text("fact_language", language=words.text("language_name")),
            words.text("fact_date", date=words.date(request.today)),
        ),
    )


def _overview(reader: Reader) -> tuple[Node, ...]:
    """Return the table of the status of every objective: one page, words beside the shapes."""
    words = reader.labels
    rows = []
    for item in reader.framework.items_of("objective"):
        mark, word = status_of(reader, item)
        measures = len(reader.submission.records_of("measure", item.address))
        rows.append(
            (
                Cell(letters(words.number(int(item.key)))),
                Cell(letters(reader.word(item.short))),
                Cell(letters(word or words.text("status_none")), mark=mark),
                Cell(letters(words.number(measures) if measures else "–")),
            )
        )
    keys = ("column_number", "column_objective", "column_status", "column_measures")
    header = tuple(Cell(letters(words.text(key))) for key in keys)
    return (
        Heading(1, words.text("overview"), "overview", opens_page=True),
        Paragraph(letters(words.text("overview_lead")), style=Style.MUTED),
        Table(header, tuple(rows), _OVERVIEW_WEIGHTS, is_compact=True),
    )


def _objectives(reader: Reader, arrangement: str) -> tuple[Node, ...]:
    chosen = (
        reader.framework.arrangement(arrangement)
        if arrangement
        else reader.framework.arrangements[0]
    )
    telling = Telling()
    nodes: list[Node] = []
    for group in chosen.groups:
        body: list[Node] = []
        for address in group.items:
            body += _objective(reader, reader.framework.item(address), telling)
        if body:
            title = (
                reader.labels.text("progress")
                if len(chosen.groups) == 1
                else _group_title(reader, chosen.label, group)
            )
            nodes.append(Heading(1, title, f"group-{group.key}", opens_page=True))
            nodes += body
    return tuple(nodes)


def _group_title(reader: Reader, label: Label, group: Group) -> str:
    """Return the title of a group; some packs write kind and number into the title already."""
    title, kind = reader.word(group.title), reader.word(label)
    if title.startswith(kind):
        return title
    number = int(group.key) if group.key.isdecimal() else group.key
    return reader.labels.text("group", label=kind, number=number, title=title)


def _objective(reader: Reader, item: Item, telling: Telling) -> list[Node]:
    body = objective_nodes(reader, item, telling)
    if not body:
        return []
    title = reader.labels.text(
        "objective_title", number=int(item.key), title=reader.word(item.title)
    )
    heading = Heading(2, title, f"objective-{item.key}")
    return [heading, *([citation(reader, item)] if item.paragraph else []), *body]


def _remark(reader: Reader) -> str:
    """Return the one line about titles not checked yet, empty where all were."""
    language = reader.language
    titles = [item.title for item in reader.framework.items.values()]
    titles.append(reader.framework.declaration_title)
    groups = (group for order in reader.framework.arrangements for group in order.groups)
    titles += [group.title for group in groups]
    if all(title.is_verified(language) for title in titles):
        return ""
    return reader.labels.text("unchecked")
