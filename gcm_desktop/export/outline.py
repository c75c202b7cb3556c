"""The outline of a national submission: from a submission and a framework to the neutral tree.

Belongs here: order of the parts, cover, overview, what is left out. Does not: words (``labels``),
parts (``objectives``, ``annexes``), formats. Guidance, comments, assignments and marks never leave.
"""

from gcm_desktop.domain.framework import Framework, Item
from gcm_desktop.domain.submission import Submission
from gcm_desktop.domain.text import clean_line, language_direction
from gcm_desktop.export.annexes import (
    annex_nodes,
    declaration_nodes,
    principle_nodes,
    section_nodes,
)
from gcm_desktop.export.labels import Labels, Months, labels, localised_digits
from gcm_desktop.export.narrative import Reader, notes
from gcm_desktop.export.objectives import Telling, objective_nodes
from gcm_desktop.export.overview import overview_nodes
from gcm_desktop.export.parts import group_title, objective_head, part_nodes
from gcm_desktop.export.tree import (
    Contents,
    Cover,
    Digits,
    Document,
    Heading,
    Node,
    Properties,
)
from gcm_desktop.services.ports import DocumentRequest

DRAFT = "draft"


def outline(submission: Submission, framework: Framework, request: DocumentRequest) -> Document:
    """Return the document tree of ``submission`` in the language and profile asked for.

    Raises:
        GcmError: ``export.language``, ``arrangement.unknown``.
    """
    reader = Reader(submission, framework, _words(submission, request.language))
    words = reader.labels
    state = clean_line(submission.submitter.name or request.country_name)
    review = reader.word(framework.title)
    lead = words.text("lead")
    title = words.text("title", state=state, review=review)
    is_part = bool(request.items)
    nodes = part_nodes(reader, request) if is_part else _whole(reader, request, state, review)
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


def _whole(reader: Reader, request: DocumentRequest, state: str, review: str) -> tuple[Node, ...]:
    return (
        _cover(reader, request, state, review),
        Contents(reader.labels.text("contents")),
        *section_nodes(reader, "front"),
        *overview_nodes(reader, request.arrangement),
        *_objectives(reader, request.arrangement),
        *declaration_nodes(reader),
        *principle_nodes(reader),
        *section_nodes(reader, "back"),
        *annex_nodes(reader, _remark(reader), request.earlier),
    )


def _words(submission: Submission, language: str) -> Labels:
    """Return the words of ``language`` as the settings of the submission want them written.

    Settings ``digits`` (``Digits``) and ``months`` (``Months``) touch generated text only.
    """
    digits = submission.settings.get("digits", "")
    months = submission.settings.get("months", "")
    return labels(
        language,
        Digits(digits) if digits in set(Digits) else Digits.WESTERN,
        Months(months) if months in set(Months) else Months.DUAL,
    )


def _cover(reader: Reader, request: DocumentRequest, state: str, review: str) -> Cover:
    words: Labels = reader.labels
    is_state = reader.submission.submitter.kind == "state"
    settings = reader.submission.settings
    body = settings.get(f"lead_body.{reader.language}") or settings.get("lead_body", "")
    year = settings.get("review_year", "")
    facts = (
        words.text("fact_body", body=clean_line(body)) if body else "",
        words.text("fact_year", year=localised_digits(clean_line(year), words.digits))
        if year
        else "",
        words.text("fact_language", language=words.text("language_name")),
        words.text("fact_date", date=words.date(request.today)),
    )
    return Cover(
        state=state,
        title=review,
        kind=words.text("kind" if is_state else "kind_stakeholder"),
        lead=words.text("lead"),
        facts=tuple(fact for fact in facts if fact),
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
