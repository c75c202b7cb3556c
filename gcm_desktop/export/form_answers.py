"""Answers of a Word form as paragraphs, lists and tables between the ends of a bookmark.

Belongs here: what stands in the room of an answer. Does not: what stands around it (``form_body``).
"""

from collections.abc import Iterator

from gcm_desktop.domain import richtext
from gcm_desktop.domain.form import ANSWER_MARK, FormPlace
from gcm_desktop.domain.framework import Question
from gcm_desktop.domain.richtext import RichText
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Kind
from gcm_desktop.domain.text import clean_line
from gcm_desktop.export.docx_body import BULLETS, NUMBERS
from gcm_desktop.export.docx_paragraphs import Paragraphs
from gcm_desktop.export.docx_tables import FORM_STYLE, TEXT_WIDTH, cell_xml, table_xml
from gcm_desktop.export.narrative import Reader
from gcm_desktop.export.tree import Cell, Document, letters
from gcm_desktop.services.form_ports import FormSheet

_MARGIN = 220
"""Width a table inside an answer is narrower by: the margins of the cell around it."""


class FormAnswers:
    """Writes the answers of one form; counts bookmarks and ordered lists on the way."""

    def __init__(
        self, document: Document, reader: Reader, sheet: FormSheet, text: Paragraphs
    ) -> None:
        self._document = document
        self._reader = reader
        self._sheet = sheet
        self._text = text
        self._bookmarks = 0
        self.ordered_lists = 0

    def text(self, place: FormPlace, question: Question) -> str:
        """Return the letters of an answer as they are sent out."""
        if question.kind is Kind.NARRATIVE:
            return richtext.plain_text(self._rich(place))
        return self._sheet.shown.get(place.answer_key, "")

    def paragraphs(self, place: FormPlace, question: Question, width: int = TEXT_WIDTH) -> str:
        """Return the paragraphs of an answer between the ends of its bookmark."""
        blocks = [*self._blocks(place, question, width)]
        if not blocks or not blocks[0].startswith("<w:p>"):
            blocks.insert(0, self._empty())
        if not blocks[-1].startswith("<w:p>"):
            blocks.append(self._empty())
        start, end = self._bookmark(ANSWER_MARK + place.key)
        blocks[0] = blocks[0].replace("</w:pPr>", f"</w:pPr>{start}", 1)
        blocks[-1] = f"{blocks[-1].removesuffix('</w:p>')}{end}</w:p>"
        return "".join(blocks)

    def _blocks(self, place: FormPlace, question: Question, width: int) -> Iterator[str]:
        if question.kind is not Kind.NARRATIVE:
            text = self._sheet.shown.get(place.answer_key, "")
            if text:
                yield self._text.paragraph("GcmBody", letters(clean_line(text)), None)
            return
        was_counted = False
        for block in self._rich(place).blocks:
            if isinstance(block, richtext.Table):
                yield self._table(block, width)
            elif isinstance(block, richtext.ListItem):
                if block.ordered and not was_counted:
                    self.ordered_lists += 1
                instance = NUMBERS + self.ordered_lists - 1 if block.ordered else BULLETS
                numbering = numbered(block.level, instance)
                yield self._text.paragraph(
                    "GcmList", block.runs, None, block.direction, extra=numbering
                )
            else:
                yield self._text.paragraph("GcmBody", block.runs, None, block.direction)
            is_inner = isinstance(block, richtext.ListItem) and block.level > 0
            is_counted = isinstance(block, richtext.ListItem) and block.ordered
            was_counted = is_counted or (is_inner and was_counted)

    def _rich(self, place: FormPlace) -> RichText:
        answer = self._reader.submission.answer(*place.answer_key)
        return parse_html(answer.value) if answer is not None else RichText()

    def _table(self, table: richtext.Table, width: int) -> str:
        """Return a table inside an answer."""
        count = len(table.rows[0])
        widths = [(width - _MARGIN) // count] * count
        rows: list[str] = []
        for index, row in enumerate(table.rows):
            is_head = table.header and index == 0
            style = "GcmCellHead" if is_head else "GcmCell"
            cells = (
                cell_xml(part, self._text.cell_text(Cell(cell), style))
                for cell, part in zip(row, widths, strict=True)
            )
            head = "<w:trPr><w:tblHeader/></w:trPr>" if is_head else ""
            rows.append(f"<w:tr>{head}{''.join(cells)}</w:tr>")
        direction = self._text.base(table.direction, None, ())
        return table_xml("".join(rows), widths, direction, FORM_STYLE, has_header=table.header)

    def _empty(self) -> str:
        return f"<w:p>{self._text.properties('GcmBody', self._document.direction)}</w:p>"

    def marked(self, runs: str, name: str) -> str:
        """Return runs between the ends of a bookmark."""
        start, end = self._bookmark(name)
        return f"{start}{runs}{end}"

    def _bookmark(self, name: str) -> tuple[str, str]:
        self._bookmarks += 1
        number = self._bookmarks
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>',
            f'<w:bookmarkEnd w:id="{number}"/>',
        )


def numbered(level: int, instance: int) -> str:
    """Return the properties of an item of a list."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{instance}"/></w:numPr>'
