"""Statements and transmittal letters as documents of their own: no cover, no contents.

Belongs here: their heads, their layout, what stands where. Does not: the report (``outline``), how
a style looks (the writers). A source that is referred to becomes a footnote, as in a report.
"""

from collections.abc import Iterator

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain import settings
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.richtext import Run
from gcm_desktop.domain.statement import DOCUMENTS, LETTER, OCCASION, STATEMENT, TEXT, group_of
from gcm_desktop.domain.submission import Record
from gcm_desktop.domain.text import clean_line, language_direction
from gcm_desktop.export.emblem import drawable
from gcm_desktop.export.narrative import Reader, narrative_nodes, notes, reported_in
from gcm_desktop.export.tree import (
    Cell,
    Document,
    Emblem,
    Heading,
    Letterhead,
    Node,
    Paragraph,
    Properties,
    Style,
    letters,
    plain,
)
from gcm_desktop.services.document_ports import DocumentRequest


def document_outline(reader: Reader, request: DocumentRequest, draft_mark: str) -> Document:
    """Return the tree of the record that ``request.document`` names.

    Raises:
        GcmError: ``document.unknown``.
    """
    record = reader.submission.records.get(addresses.key(request.document))
    if record is None or record.address != request.document or record.kind not in DOCUMENTS:
        raise GcmError("document.unknown", address=request.document[: addresses.MAX_LENGTH])
    words = reader.labels
    state = clean_line(reader.submission.submitter.name or request.country_name)
    review = reader.word(reader.framework.title)
    title = _title(reader, record)
    is_letter = record.kind == LETTER
    told = _letter if is_letter else _statement
    return Document(
        language=request.language,
        direction=language_direction(request.language),
        properties=Properties(
            words.text("title", state=state, review=title), state, review, request.today
        ),
        header="" if is_letter else words.text("header", state=state, review=review),
        page_label=str(words.words["page"]),
        nodes=tuple(told(reader, record, request, state)),
        draft_mark=draft_mark,
        watermark=draft_mark.upper(),
        digits=words.digits,
        notes=notes(reader),
    )


def _statement(
    reader: Reader, record: Record, request: DocumentRequest, state: str
) -> Iterator[Node]:
    """Yield a small head (State, occasion, title, date) and the text."""
    yield Paragraph((Run(state, bold=True),), style=Style.LINE, keeps_next=True)
    occasion = _occasion(reader, record)
    if occasion:
        yield Paragraph(letters(occasion), style=Style.LINE, keeps_next=True)
    yield Heading(1, _title(reader, record), f"{STATEMENT}-{TEXT}")
    date = reader.labels.date(request.today)
    yield Paragraph(letters(date), style=Style.MUTED, keeps_next=True)
    yield from _text(reader, record, TEXT)


def _letter(reader: Reader, record: Record, request: DocumentRequest, state: str) -> Iterator[Node]:
    """Yield sender, place and date, addressee, subject, body and signatory; sides are the writers'.

    The greeting and the closing stand in the body, where they can be changed.
    """
    words = reader.labels
    picture = drawable(request.emblem) if request.emblem else None
    if picture is not None:
        yield Letterhead(Emblem(picture, words.text("emblem", state=state)))
    yield Paragraph((Run(state, bold=True),), style=Style.LINE)
    lead = settings.lead_body(reader.submission.settings, reader.language)
    if lead:
        yield Paragraph(letters(lead), style=Style.LINE)
    date, place = words.date(request.today), _field(reader, record, "place")
    placed = words.text("place_date", place=plain(place.runs), date=date) if place else date
    yield Paragraph(letters(placed), place.language if place else None, style=Style.ASIDE)
    for node in _text(reader, record, "addressee", says_nothing=False):
        if isinstance(node, Paragraph):
            yield Paragraph(node.runs, node.language, node.direction, Style.LINE)
        else:
            yield node
    subject = words.text("letter_subject", title=_title(reader, record))
    yield Paragraph((Run(subject, bold=True),), style=Style.SUBJECT, keeps_next=True)
    yield from _text(reader, record, TEXT)
    signatory, office = (_field(reader, record, key) for key in ("signatory", "office"))
    style = Style.SIGNATURE
    for line, is_name in ((signatory, True), (office, False)):
        if line is not None:
            runs = tuple(Run(run.text, bold=is_name) for run in line.runs)
            keeps = is_name and office is not None
            yield Paragraph(runs, line.language, style=style, keeps_next=keeps)
            style = Style.SIGNED


def _text(reader: Reader, record: Record, key: str, *, says_nothing: bool = True) -> Iterator[Node]:
    """Yield a narrative; a paragraph wholly in bold is a heading within it and keeps what follows.

    Args:
        says_nothing: True where a missing text must not look as if something were lost.
    """
    found = reader.find(f"{record.address}/{key}", translatable=True)
    if found is None:
        if says_nothing:
            yield Paragraph(letters(reader.labels.text("nothing_written")), style=Style.MUTED)
        return
    if reader.is_foreign(found):
        yield reported_in(reader, found.language or "")
        if not reader.includes_originals:
            return
    for node in narrative_nodes(reader, found):
        if isinstance(node, Paragraph) and all(run.bold for run in node.runs):
            yield Paragraph(node.runs, node.language, node.direction, keeps_next=True)
        else:
            yield node


def _title(reader: Reader, record: Record) -> str:
    """Return the title of a document, its kind where it has none."""
    title = clean_line(plain(reader.title(record).runs))
    return title or reader.word(reader.framework.record_kinds[record.kind].label)


def _occasion(reader: Reader, record: Record) -> str:
    """Return the meeting a statement is for; which area that is, its title says."""
    chosen = reader.submission.choice(f"{record.address}/{OCCASION}")
    found = group_of(reader.framework, chosen)
    if found is not None:
        arrangement, group = found
        key = int(group.key) if group.key.isdecimal() else None
        number = reader.labels.number(key) if key is not None else group.key
        return f"{reader.word(arrangement.label)} {number}"
    cell = _field(reader, record, OCCASION)
    return plain(cell.runs) if cell is not None else ""


def _field(reader: Reader, record: Record, key: str) -> Cell | None:
    fields = reader.framework.record_kinds[record.kind].fields
    return next((reader.cell(record, part) for part in fields if part.key == key), None)
