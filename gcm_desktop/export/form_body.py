"""The body of a Word form, as XML text: a heading, guidance and a table of two rows per answer.

Belongs here: ``document.xml`` and ``footnotes.xml`` of a form. Does not: the package around them
(``form``), words (``form_words``), styles (``docx_styles``). The first row holds the visible code,
the second the answer with a bookmark of its own: LibreOffice and Word keep both. No content
controls, which LibreOffice destroys, and no protection.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain import richtext
from gcm_desktop.domain.form import (
    CODE_MARK,
    QUESTION_MARK,
    FormPlace,
    said,
    said_hash,
    source_code,
)
from gcm_desktop.domain.framework import Item, Question
from gcm_desktop.domain.richtext import Run
from gcm_desktop.domain.submission import Kind, Record
from gcm_desktop.domain.text import Direction, clean_line
from gcm_desktop.export.docx_body import NUMBERS
from gcm_desktop.export.docx_paragraphs import FIRST_NOTE, Paragraphs
from gcm_desktop.export.docx_runs import NAMESPACES, ORDER_MARK, text_runs, without_order_marks
from gcm_desktop.export.docx_tables import FORM_STYLE, TEXT_WIDTH, TINT, cell_xml, table_xml
from gcm_desktop.export.form_answers import FormAnswers, numbered
from gcm_desktop.export.form_words import FormWords
from gcm_desktop.export.narrative import Reader
from gcm_desktop.export.tree import Document, letters
from gcm_desktop.services.form_ports import FormBase, FormSheet

_ROOM = {Kind.NARRATIVE: 2400, Kind.TEXT: 420}
"""Least height of the room of an answer in twentieths of a point: an empty one shows where to
write."""
_LITTLE_ROOM = 420
_NAME_SHARE = 34
"""Percent of the width that names of a record's fields take."""
_MARGIN = 220
"""Width a table inside an answer is narrower by: the margins of the cell around it."""
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


@dataclass
class FormBody:
    """Writes the body of one form and notes on the way what stands in it."""

    document: Document
    reader: Reader
    words: FormWords
    sheet: FormSheet
    bases: list[FormBase] = field(default_factory=list)
    fixed: dict[str, None] = field(default_factory=dict)
    """Hashes of the lines that are the form's own, in their order."""

    def __post_init__(self) -> None:
        self.text = Paragraphs(self.document)
        self._answers = FormAnswers(self.document, self.reader, self.sheet, self.text)

    @property
    def ordered_lists(self) -> int:
        """How many lists are counted, each anew."""
        return self._answers.ordered_lists

    def xml(self) -> str:
        """Return ``document.xml``."""
        opening, parts = "".join(self._opening()), list[str]()
        owner = ""
        for group in self._groups():
            place = group[0]
            item = self.words.framework.items.get(addresses.owner(place.address))
            if item is not None and item.address != owner:
                owner = item.address
                parts.append(self._item_heading(item, place))
            if item is None:
                record = self.reader.submission.records[addresses.key(place.address)]
                parts.append(self._rows(group, self._title(record)))
            elif is_action(place):
                parts.append(self._rows(group, self._actions_title(item)))
            else:
                parts.append(self._answer(place, item))
        parts[:1] = [each.replace("/>", "/><w:pageBreakBefore/>", 1) for each in parts[:1]]
        body = opening + "".join(parts)
        gap = self.text.gap()
        body = body.removesuffix(gap) + self.text.last_gap() if body.endswith(gap) else body
        return (
            f"{_HEAD}<w:document {NAMESPACES}><w:body>{without_order_marks(body)}"
            f"{self._section()}</w:body></w:document>"
        )

    def notes_xml(self) -> str:
        """Return ``footnotes.xml``: the separators, and a note that names its source by a code."""
        bidi = self.text.bidi(self.document.direction)
        separators = "".join(
            f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr>{bidi}</w:pPr>'
            f"<w:r><w:{kind}/></w:r></w:p></w:footnote>"
            for number, kind in enumerate(("separator", "continuationSeparator"))
        )
        raised = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
        space = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
        written: list[str] = []
        for number, source in enumerate(list(self.text.note_sources), FIRST_NOTE):
            note = self.document.notes[source]
            line = self.text.paragraph(
                "FootnoteText", note.runs, note.language, opening=raised + space
            )
            written.append(f'<w:footnote w:id="{number}">{without_order_marks(line)}</w:footnote>')
        return f"{_HEAD}<w:footnotes {NAMESPACES}>{separators}{''.join(written)}</w:footnotes>"

    def _groups(self) -> Iterator[list[FormPlace]]:
        """Yield places: those of a record together, those of actions, each other alone."""
        for (_, is_table), places in groupby(self.sheet.places, self._group_of):
            if is_table:
                yield list(places)
            else:
                yield from ([place] for place in places)

    def _group_of(self, place: FormPlace) -> tuple[str, bool]:
        owner = addresses.owner(place.address)
        return owner, owner not in self.words.framework.items or is_action(place)

    def _opening(self) -> Iterator[str]:
        """Yield the first page: what this is and how it is filled in."""
        own, framework = self.words.own, self.words.framework
        review = framework.title.in_language(self.document.language)
        yield self._line("Title", own.text("title"))
        yield self._line("Subtitle", review)
        if self.sheet.country_name:
            yield self._line("GcmMuted", own.text("state", state=self.sheet.country_name))
        yield self._line("GcmMuted", own.text("date", date=own_date(self)))
        yield self._line("Heading2Unlisted", own.text("how_title"))
        self._answers.ordered_lists += 1
        numbering = numbered(0, NUMBERS)
        for line in self.words.how:
            self._fix(line)
            yield self.text.paragraph("GcmList", letters(line), None, extra=numbering)

    def _line(self, style: str, text: str) -> str:
        self._fix(text)
        return self.text.line(style, text)

    def _fix(self, text: str) -> str:
        """Note a line of the form's own; return its hash."""
        digest = said_hash(clean_line(text))
        self.fixed[digest] = None
        return digest

    # ---- answers -------------------------------------------------------------------------------

    def _item_heading(self, item: Item, place: FormPlace) -> str:
        """Return the heading of an item; where its one question is called the same, of both."""
        title = self.words.item_title(item)
        if not self._is_named_alike(item, place):
            return self._line("Heading1", title)
        self._fix(title)
        runs = text_runs(clean_line(title), self.document.direction, self.document.language)
        marked = self._answers.marked(runs, QUESTION_MARK + place.key)
        return f"<w:p>{self.text.properties('Heading1', self.document.direction)}{marked}</w:p>"

    def _is_named_alike(self, item: Item, place: FormPlace) -> bool:
        question = self.words.framework.question_at(place.address)
        label = self.words.label(place.address, question)
        return clean_line(label) == clean_line(self.words.item_title(item))

    def _answer(self, place: FormPlace, item: Item) -> str:
        """Return heading, guidance and the table of one answer."""
        question = self.words.framework.question_at(place.address)
        label = self.words.label(place.address, question)
        guidance = self.words.guidance(place.address, question)
        parts: list[str] = []
        if not self._is_named_alike(item, place):
            runs = text_runs(clean_line(label), self.document.direction, self.document.language)
            marked = self._answers.marked(runs, QUESTION_MARK + place.key)
            properties = self.text.properties("Heading2", self.document.direction)
            parts.append(f"<w:p>{properties}{marked}</w:p>")
        if guidance:
            parts.append(self.text.paragraph("GcmMuted", letters(guidance), None, extra=_KEPT))
        head = self._code(place, label, "GcmCellHead")
        width = TEXT_WIDTH
        said_here = self._answers.paragraphs(place, question)
        rows = f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cell_xml(width, head, TINT)}"
        rows += f"</w:tr><w:tr>{_height(question)}{cell_xml(width, said_here)}"
        self._note(place, question, self._fix(label), self._fix(guidance) if guidance else "")
        table = table_xml(
            f"{rows}</w:tr>", [width], self.document.direction, FORM_STYLE, has_header=True
        )
        return "".join(parts) + table + self.text.gap()

    def _rows(self, places: list[FormPlace], title: str) -> str:
        """Return a record or the actions of an item as a table: names and codes, then answers."""
        names = TEXT_WIDTH * _NAME_SHARE // 100
        widths = [names, TEXT_WIDTH - names]
        head = cell_xml(TEXT_WIDTH, self._line("GcmCellHead", title), TINT, span=2)
        rows = f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>"
        for place in places:
            question = self.words.framework.question_at(place.address)
            guidance = self.words.guidance(place.address, question)
            named = self._code(place, self.words.label(place.address, question), "GcmTight")
            if guidance:
                named += self.text.paragraph("GcmKey", letters(guidance), None)
            said_here = self._answers.paragraphs(place, question, widths[1])
            rows += (
                f"<w:tr>{_height(question, in_row=True)}{cell_xml(widths[0], named, TINT)}"
                f"{cell_xml(widths[1], said_here)}</w:tr>"
            )
            self._note(place, question, "", self._fix(guidance) if guidance else "")
        table = table_xml(rows, widths, self.document.direction, FORM_STYLE, has_header=True)
        return self._line("Heading3", title) + table + self.text.gap()

    def _actions_title(self, item: Item) -> str:
        label = next(each.label for each in item.questions if each.shows == "actions")
        return label.in_language(self.document.language)

    def _title(self, record: Record) -> str:
        kind = self.words.framework.record_kinds[record.kind]
        word = kind.label.in_language(self.document.language)
        title = richtext.runs_text(self.reader.title(record).runs)
        return self.words.own.text("record", kind=word, title=title) if title else word

    def _code(self, place: FormPlace, label: str, style: str) -> str:
        """Return the line with the code, which names the answer behind it.

        Direction marks around the code keep its letters in order; they are no part of it.
        """
        direction, language = self.document.direction, self.document.language
        shown = f"{ORDER_MARK}{place.code}{ORDER_MARK}"
        code = text_runs(shown, Direction.LTR, "en", _BOLD)
        name = text_runs(" " + clean_line(label), direction, language, _BOLD)
        marked = self._answers.marked(code, CODE_MARK + place.key)
        self._fix(f"{place.code} {clean_line(label)}")
        return f"<w:p>{self.text.properties(style, direction)}{marked}{name}</w:p>"

    def _note(self, place: FormPlace, question: Question, heading: str, guidance: str) -> None:
        """Note what was sent out at a place."""
        text, kind = self._answers.text(place, question), question.kind or Kind.TEXT
        self.bases.append(
            FormBase(place, kind.value, said_hash(text), said(text), heading, guidance)
        )

    def _section(self) -> str:
        bidi = "<w:bidi/>" if self.document.direction is Direction.RTL else ""
        return (
            '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/>'
            '<w:footerReference w:type="default" r:id="rIdFooter"/>'
            '<w:footnotePr><w:numFmt w:val="decimal"/></w:footnotePr>'
            '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1531" w:right="1418" '
            'w:bottom="1418" w:left="1418" w:header="737" w:footer="680" w:gutter="0"/>'
            f'<w:cols w:space="708"/>{bidi}</w:sectPr>'
        )


_KEPT, _BOLD = "<w:keepNext/>", "<w:b/><w:bCs/>"


def is_action(place: FormPlace) -> bool:
    """True for a question about one action of an objective."""
    return addresses.question(place.address).startswith("action/")


def own_date(body: FormBody) -> str:
    """Return the day of a form in words."""
    return body.words.common.date(body.sheet.today)


def note_runs(source: str, text: richtext.Runs) -> richtext.Runs:
    """Return the letters of a footnote: its code, then what it says."""
    return (Run(f"{source_code(source)} "), *text)


def _height(question: Question, *, in_row: bool = False) -> str:
    """Return how high the room of an answer is at least."""
    room = _ROOM.get(question.kind or Kind.TEXT, _LITTLE_ROOM)
    room = min(room, _ROOM[Kind.NARRATIVE] // 2) if in_row else room
    kept = "" if question.kind is Kind.NARRATIVE else "<w:cantSplit/>"
    return f'<w:trPr>{kept}<w:trHeight w:val="{room}" w:hRule="atLeast"/></w:trPr>'
