"""The blank questionnaire: every question of a framework with its guidance and room to answer.

Belongs here: its cover, how it is filled in, the order of its parts. Does not: how one question is
laid out (``blank_fields``), words (``resources/labels/blank.json``). It is made of the framework
and never looks at an answer or a record, so that nothing of anybody's answers can leave in it.
"""

from dataclasses import replace

from gcm_desktop.domain.framework import Framework, Item, RecordKind
from gcm_desktop.domain.statement import LETTER, STATEMENT
from gcm_desktop.domain.text import language_direction
from gcm_desktop.export.annexes import (
    FIRST,
    citation,
    declaration_heading,
    entry_heading,
    principle_heading,
    principles_heading,
    section_heading,
)
from gcm_desktop.export.blank_fields import BlankForm, sheet_anchor
from gcm_desktop.export.parts import group_title, objective_head
from gcm_desktop.export.tree import (
    Cell,
    Contents,
    Cover,
    Document,
    Heading,
    ListItem,
    Node,
    Paragraph,
    Properties,
    Style,
    Table,
    letters,
)
from gcm_desktop.services.document_ports import DocumentRequest

SECTION_QUESTIONS = 2
"""Level of the headings of questions in a section, whose own heading is of level 1."""
MADE = frozenset({STATEMENT, LETTER})
"""Kinds of record that are written out of the answers, after them."""


def blank_document(form: BlankForm, request: DocumentRequest) -> Document:
    """Return the questionnaire of a framework in the language and order asked for.

    Args:
        form: Draws the questions.
        request: ``country_name`` is who hands the questionnaire out, empty for nobody yet.

    Raises:
        GcmError: ``arrangement.unknown``.
    """
    review = form.word(form.framework.title)
    title = form.text("title", review=review)
    giver = request.country_name
    return Document(
        language=request.language,
        direction=language_direction(request.language),
        properties=Properties(
            title, giver or review, form.text("subject", review=review), request.today
        ),
        header=form.text("header", review=review),
        page_label=form.label("page"),
        nodes=(
            _cover(form, giver, review),
            Contents(form.label("contents")),
            Heading(1, form.text("how_title"), "how", opens_page=True),
            *(ListItem(letters(line), ordered=True) for line in form.texts("how")),
            Heading(2, form.text("who_title"), "who", is_listed=False),
            _who(form),
            *_sections(form, "front"),
            *_objectives(form, request.arrangement),
            *_declaration(form),
            *_principles(form),
            *_sections(form, "back"),
            *_sheets(form),
        ),
        digits=form.digits,
    )


def _cover(form: BlankForm, giver: str, review: str) -> Cover:
    fact = form.reader.labels.text("fact_language", language=form.label("language_name"))
    kind = form.text("kind")
    return Cover(giver or kind, review, kind, form.label("lead"), (fact,))


def _who(form: BlankForm) -> Table:
    """Return the lines that say who has filled the questionnaire in, and when."""
    keys = ("who_body", "who_office", "who_date")
    rows = tuple((Cell(letters(form.text(key))), Cell()) for key in keys)
    return Table((), rows, (32, 68), room=1)


def _sections(form: BlankForm, place: str) -> list[Node]:
    nodes: list[Node] = []
    sections = [item for item in form.framework.items_of("section") if item.place == place]
    for item in sorted(sections, key=lambda item: item.key != FIRST):
        nodes.append(section_heading(form.reader, item, opens_page=True))
        nodes += form.item_nodes(item, SECTION_QUESTIONS)
    return nodes


def _objectives(form: BlankForm, arrangement: str) -> list[Node]:
    """Return the objectives in their groups; each starts a page, to be handed out by itself."""
    framework = form.framework
    chosen = framework.arrangement(arrangement) if arrangement else framework.arrangements[0]
    nodes: list[Node] = []
    for group in chosen.groups:
        title = (
            form.label("progress")
            if len(chosen.groups) == 1
            else group_title(form.reader, chosen.label, group)
        )
        nodes.append(Heading(1, title, f"group-{group.key}", opens_page=True))
        for place, address in enumerate(group.items):
            nodes += _objective(form, framework.item(address), opens_page=place > 0)
    return nodes


def _objective(form: BlankForm, item: Item, *, opens_page: bool) -> list[Node]:
    head, *rest = objective_head(form.reader, item)
    if isinstance(head, Heading):
        head = replace(head, opens_page=opens_page)
    return [head, *rest, *form.item_nodes(item)]


def _declaration(form: BlankForm) -> list[Node]:
    items = form.framework.items_of("declaration")
    if not items:
        return []
    nodes: list[Node] = [declaration_heading(form.reader)]
    for item in items:
        nodes.append(entry_heading(form.reader, item))
        if item.paragraph is not None:
            nodes.append(citation(form.reader, item))
        nodes += form.item_nodes(item) if item.reporting else [_for_reference(form, item)]
    return nodes


def _for_reference(form: BlankForm, item: Item) -> Paragraph:
    """Return what stands under an entry that addresses others: nothing to be filled in."""
    if item.addressee is None:
        words = form.text("reference_plain")
    else:
        words = form.text("reference_only", addressee=form.word(item.addressee))
    return Paragraph(letters(words), style=Style.MUTED)


def _principles(form: BlankForm) -> list[Node]:
    items = form.framework.items_of("principle")
    nodes: list[Node] = [principles_heading(form.reader)] if items else []
    for item in items:
        nodes += [principle_heading(form.reader, item), *form.item_nodes(item)]
    return nodes


def _sheets(form: BlankForm) -> list[Node]:
    kinds = asked_kinds(form.framework)
    if not kinds:
        return []
    nodes: list[Node] = [Heading(1, form.text("sheets"), "sheets", opens_page=True)]
    for place, kind in enumerate(kinds):
        title = form.word(kind.label if form.is_sheet(kind) else kind.plural)
        nodes.append(Heading(2, title, sheet_anchor(kind), opens_page=place > 0))
        nodes += form.kind_nodes(kind)
    return nodes


def asked_kinds(framework: Framework) -> tuple[RecordKind, ...]:
    """Return the kinds of record that are filled in: documents made of answers are not."""
    return tuple(kind for kind in framework.record_kinds.values() if kind.kind not in MADE)
