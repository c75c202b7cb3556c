"""The outline of a national submission: from a submission and a framework to the neutral tree.

Belongs here: order of the parts, cover, overview, what is left out. Does not: words (``labels``),
parts (``objectives``, ``annexes``), formats. Guidance, comments, assignments and marks never leave.
"""

from gcm_desktop.domain import settings
from gcm_desktop.domain.framework import Framework, Item
from gcm_desktop.domain.leaving import BLANK, DRAFT
from gcm_desktop.domain.submission import Submission
from gcm_desktop.domain.text import clean_line, language_direction
from gcm_desktop.export.annexes import (
    annex_nodes,
    declaration_nodes,
    principle_nodes,
    section_nodes,
)
from gcm_desktop.export.blank import blank_document
from gcm_desktop.export.blank_fields import BlankForm
from gcm_desktop.export.bounds import LONGEST_PROPERTY, bounded, short
from gcm_desktop.export.citations import cited_again
from gcm_desktop.export.emblem import drawable
from gcm_desktop.export.labels import Labels, labels, localised_digits
from gcm_desktop.export.narrative import Reader, notes
from gcm_desktop.export.objectives import Telling, objective_nodes
from gcm_desktop.export.open_points import open_point_nodes
from gcm_desktop.export.overview import overview_nodes
from gcm_desktop.export.parts import group_title, objective_head, part_nodes
from gcm_desktop.export.statement import document_outline
from gcm_desktop.export.tree import (
    Contents,
    Cover,
    Document,
    Emblem,
    Heading,
    Node,
    Properties,
)
from gcm_desktop.services.document_ports import DocumentRequest


def outline(submission: Submission, framework: Framework, request: DocumentRequest) -> Document:
    """Return the document tree of ``submission`` in the language and profile asked for.

    Raises:
        GcmError: ``export.language``, ``arrangement.unknown``.
    """
    return bounded(_document(submission, framework, request))


def _document(submission: Submission, framework: Framework, request: DocumentRequest) -> Document:
    reader = Reader(submission, framework, _words(submission, request.language))
    if request.profile == BLANK:
        return blank_document(BlankForm(reader), request)
    words = reader.labels
    draft_mark = words.text("draft") if request.profile == DRAFT else ""
    if request.document:
        return document_outline(reader, request, draft_mark)
    state = clean_line(submission.submitter.name or request.country_name)
    review = reader.word(framework.title)
    is_part = bool(request.items)
    nodes = part_nodes(reader, request) if is_part else _whole(reader, request, state, review)
    nodes, told = cited_again(reader, nodes, notes(reader))
    return Document(
        language=request.language,
        direction=language_direction(request.language),
        properties=_properties(reader, request),
        header=words.text("header", state=state, review=review),
        page_label=str(words.words["page"]),
        nodes=nodes,
        draft_mark=draft_mark,
        watermark="" if is_part else draft_mark.upper(),
        digits=words.digits,
        notes=told,
    )


def properties(
    submission: Submission, framework: Framework, request: DocumentRequest
) -> Properties:
    """Return what a file of ``submission`` says about itself; raises ``export.language``."""
    return _properties(Reader(submission, framework, labels(request.language)), request)


def _properties(reader: Reader, request: DocumentRequest) -> Properties:
    """The author is the State, or the stakeholder, that submits: nobody who wrote it is named."""
    state = clean_line(reader.submission.submitter.name or request.country_name)
    review = reader.word(reader.framework.title)
    words = reader.labels
    subject = words.text("subject", review=review, lead=words.text("lead"))
    return Properties(
        short(words.text("title", state=state, review=review), LONGEST_PROPERTY),
        short(state, LONGEST_PROPERTY),
        short(subject, LONGEST_PROPERTY),
        request.today,
    )


def _whole(reader: Reader, request: DocumentRequest, state: str, review: str) -> tuple[Node, ...]:
    earlier = request.earlier.submission if request.earlier else None
    return (
        _cover(reader, request, state, review),
        Contents(reader.labels.text("contents")),
        *section_nodes(reader, "front"),
        *overview_nodes(reader, request.arrangement),
        *_objectives(reader, request.arrangement),
        *declaration_nodes(reader),
        *principle_nodes(reader),
        *section_nodes(reader, "back"),
        *annex_nodes(reader, _remark(reader), earlier),
        *(open_point_nodes(reader, request.open_points) if request.profile == DRAFT else ()),
    )


def _words(submission: Submission, language: str) -> Labels:
    """Return the words of ``language`` as the settings of the submission want them written.

    Digits and names of months touch generated text only.
    """
    chosen = submission.settings
    return labels(language, settings.digits(chosen, language), settings.months(chosen))


def _cover(reader: Reader, request: DocumentRequest, state: str, review: str) -> Cover:
    words: Labels = reader.labels
    is_state = reader.submission.submitter.kind == "state"
    chosen = reader.submission.settings
    body = settings.lead_body(chosen, reader.language)
    year = localised_digits(settings.review_year(chosen), words.digits)
    picture = drawable(request.emblem) if request.emblem else None
    is_dated_twice = settings.shows_hijri(reader.submission)
    day = words.both_dates(request.today) if is_dated_twice else words.date(request.today)
    facts = (
        words.text("fact_body", body=body) if body else "",
        words.text("fact_year", year=year) if year else "",
        words.text("fact_language", language=words.text("language_name")),
        words.text("fact_date", date=day),
    )
    return Cover(
        state=state,
        title=review,
        kind=words.text("kind" if is_state else "kind_stakeholder"),
        lead=words.text("lead"),
        facts=tuple(fact for fact in facts if fact),
        emblem=Emblem(picture, words.text("emblem", state=state)) if picture else None,
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
                else group_title(reader, chosen.label, group)
            )
            nodes.append(Heading(1, title, f"group-{group.key}", opens_page=True))
            nodes += body
    return tuple(nodes)


def _objective(reader: Reader, item: Item, telling: Telling) -> list[Node]:
    body = objective_nodes(reader, item, telling)
    return [*objective_head(reader, item), *body] if body else []


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
