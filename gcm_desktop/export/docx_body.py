"""The body of a Word file: nodes of the tree as paragraphs and tables, written as XML text.

Belongs here: ``document.xml`` and ``footnotes.xml``. Does not: tables (``docx_tables``), styles
(``docx_styles``), parts and relationships (``docx``).
"""

from functools import singledispatchmethod

from gcm_desktop.domain.text import Direction
from gcm_desktop.export.docx_cover import facts_spacing
from gcm_desktop.export.docx_emblem import (
    EMBLEM_CLOSER,
    EMBLEM_LINE,
    EMBLEM_STYLE,
    emblem_run,
)
from gcm_desktop.export.docx_pages import Pages
from gcm_desktop.export.docx_paragraphs import FIRST_NOTE, Paragraphs, bookmark_number
from gcm_desktop.export.docx_runs import NAMESPACES, field, mark_run, text_runs
from gcm_desktop.export.docx_spaces import boxes, space
from gcm_desktop.export.docx_tables import Tables
from gcm_desktop.export.labels import localised_digits
from gcm_desktop.export.tree import (
    BoxCloses,
    BoxOpens,
    Contents,
    Cover,
    Document,
    Heading,
    KeyValues,
    Letterhead,
    ListItem,
    Node,
    PageBreak,
    Paragraph,
    Style,
    Table,
    TickBoxes,
    WritingSpace,
)

LONG_HEADING_SIZE = '<w:sz w:val="32"/><w:szCs w:val="36"/>'
"""Of its runs, since an entry of the contents is made for headings of the built-in styles only."""
BULLETS, NUMBERS = 1, 2
"""Numbering definitions; each further ordered list gets an instance of its own."""
_STYLES = {
    Style.BODY: "GcmBody",
    Style.LEAD: "GcmLead",
    Style.MUTED: "GcmMuted",
    Style.NOTICE: "GcmNotice",
    Style.LINE: "GcmHeadLine",
    Style.ASIDE: "GcmAside",
    Style.SUBJECT: "GcmSubject",
    Style.SIGNATURE: "GcmSignature",
    Style.SIGNED: "GcmSigned",
}


class Body:
    """Writes the nodes of one document; counts ordered lists on the way."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._pages = Pages(document)
        self._text = Paragraphs(document)
        self._tables = Tables(document, self._text)
        self.ordered_lists = 0
        self._last: Node | None = None
        self._list_open = False

    @property
    def links(self) -> list[str]:
        """Targets of outside links; the relationship of the n-th is ``rIdL<n>``."""
        return self._text.links

    def xml(self) -> str:
        """Return ``document.xml``."""
        parts: list[str] = []
        opened: BoxOpens | None = None
        boxed: list[Node] = []
        for node in self._document.nodes:
            if isinstance(node, Heading) and node.opens_page and parts:
                # a gap that found no room on the last page would make an empty one
                parts[-1] = parts[-1].removesuffix(self._text.gap())
            if isinstance(node, BoxOpens):
                opened, boxed = node, []
            elif opened is None:
                parts.append(self._node(node))
            elif isinstance(node, BoxCloses):
                parts.append(self._box(boxed, opened))
                opened = None
            else:
                boxed.append(node)
            self._last = node
        body, gap = "".join(parts), self._text.gap()
        if body.endswith(gap):
            body = body.removesuffix(gap) + self._text.last_gap()
        return (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document {NAMESPACES}>'
            f"<w:body>{body}{self._section()}</w:body></w:document>"
        )

    def notes_xml(self) -> str:
        """Return ``footnotes.xml``: the two separators and a note for every reference."""
        bidi = self._text.bidi(self._document.direction)
        separators = "".join(
            f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr>{bidi}</w:pPr>'
            f"<w:r><w:{mark}/></w:r></w:p></w:footnote>"
            for number, (kind, mark) in enumerate(
                (("separator", "separator"), ("continuationSeparator", "continuationSeparator"))
            )
        )
        written = [
            self._note(number, source) for number, source in enumerate(self._text.note_sources)
        ]
        return (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {NAMESPACES}>'
            f"{separators}{''.join(written)}</w:footnotes>"
        )

    def _note(self, number: int, source: str) -> str:
        note = self._document.notes[source]
        number_run = (
            '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
        )
        space = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
        text = self._text.paragraph(
            "FootnoteText", note.runs, note.language, opening=number_run + space
        )
        return f'<w:footnote w:id="{number + FIRST_NOTE}">{text}</w:footnote>'

    # ---- nodes ---------------------------------------------------------------------------------

    @singledispatchmethod
    def _node(self, node: Node) -> str:
        raise TypeError(type(node).__name__)

    @_node.register
    def _(self, node: Cover) -> str:
        mark = self._document.draft_mark
        lines = [
            ("GcmCoverKind", node.kind),
            ("GcmCoverDraft", mark),
            ("GcmCoverState", node.state),
        ]
        lines += [("Title", node.title), ("Subtitle", node.lead)]
        lines += [
            ("GcmCoverFact" if index else "GcmCoverFirstFact", fact)
            for index, fact in enumerate(node.facts)
        ]
        own = {"GcmCoverFirstFact": facts_spacing(node, self._document)}
        own |= {"GcmCoverState": EMBLEM_CLOSER} if node.emblem else {}
        written = "".join(
            self._text.line(style, text, own.get(style, "")) for style, text in lines if text
        )
        if node.emblem is None:
            return written
        direction = self._document.direction
        properties = self._text.properties(EMBLEM_STYLE, direction, after=EMBLEM_LINE)
        return f"<w:p>{properties}{emblem_run(node.emblem)}</w:p>{written}"

    @_node.register
    def _(self, node: Letterhead) -> str:
        direction = self._document.direction
        properties = self._text.properties(EMBLEM_STYLE, direction, after=EMBLEM_LINE)
        return f"<w:p>{properties}{emblem_run(node.emblem)}</w:p>"

    @_node.register
    def _(self, node: Contents) -> str:
        headings = self._document.headings(node.depth)
        title = self._text.line("TOCHeading", node.title)
        instruction = f'TOC \\o "1-{node.depth}" \\h \\z'
        begin = (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> '
            f'{instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        )
        end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        entries = [
            self._entry(
                heading,
                begin if index == 0 else "",
                end if index == len(headings) - 1 else "",
            )
            for index, heading in enumerate(headings)
        ]
        return title + "".join(entries)

    def _entry(self, heading: Heading, before: str, after: str) -> str:
        document, bookmark = self._document, self._text.bookmarks[heading.anchor]
        direction = document.direction
        page = localised_digits(str(self._pages.of(heading)), document.digits)
        inner = (
            text_runs(heading.text, direction, document.language)
            + "<w:r><w:tab/></w:r>"
            + field(f"PAGEREF {bookmark} \\h", page)
        )
        return (
            f"<w:p>{self._text.properties(f'TOC{heading.level}', direction)}{before}"
            f'<w:hyperlink w:anchor="{bookmark}" w:history="1">{inner}</w:hyperlink>{after}</w:p>'
        )

    @_node.register
    def _(self, node: Heading) -> str:
        document = self._document
        style = f"Heading{node.level}"
        if node.level == 2 and not node.is_listed:
            style = "Heading2Unlisted"
        extra = "<w:pageBreakBefore/>" if node.opens_page else ""
        at_top = '<w:spacing w:before="0"/>' if node.opens_page else ""
        size = LONG_HEADING_SIZE if node.is_long else ""
        line = " ".join(node.text.split("\n"))
        text = text_runs(line, document.direction, document.language, after=size)
        name = self._text.bookmarks.get(node.anchor)
        if name is not None:
            number = bookmark_number(name)
            text = (
                f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{text}'
                f'<w:bookmarkEnd w:id="{number}"/>'
            )
        return f"<w:p>{self._text.properties(style, document.direction, extra, at_top)}{text}</w:p>"

    @_node.register
    def _(self, node: Paragraph) -> str:
        opening = mark_run(node.mark) if node.mark else ""
        style = _STYLES[node.style]
        is_tied = isinstance(self._last, Heading) and node.style is Style.MUTED
        extra = "<w:keepNext/>" if is_tied or node.keeps_next else ""
        return self._text.paragraph(style, node.runs, node.language, node.direction, extra, opening)

    @_node.register
    def _(self, node: ListItem) -> str:
        instance = BULLETS
        if node.ordered:
            if not (isinstance(self._last, ListItem) and self._list_open):
                self.ordered_lists += 1
            instance = NUMBERS + self.ordered_lists - 1
        self._list_open = node.ordered or (
            node.level > 0 and isinstance(self._last, ListItem) and self._list_open
        )
        numbering = (
            f'<w:numPr><w:ilvl w:val="{node.level}"/><w:numId w:val="{instance}"/></w:numPr>'
        )
        return self._text.paragraph("GcmList", node.runs, node.language, node.direction, numbering)

    @_node.register
    def _(self, node: Table) -> str:
        return self._tables.table(node) + self._text.gap()

    @_node.register
    def _(self, node: KeyValues) -> str:
        return self._tables.pairs(node) + self._text.gap()

    @_node.register
    def _(self, node: TickBoxes) -> str:
        return boxes(node, self._text, self._document) + self._text.gap()

    @_node.register
    def _(self, node: WritingSpace) -> str:
        return space(node, self._text, self._document) + self._text.gap()

    @_node.register
    def _(self, _node: PageBreak) -> str:
        properties = self._text.properties("GcmBody", self._document.direction)
        return f'<w:p>{properties}<w:r><w:br w:type="page"/></w:r></w:p>'

    # ---- parts of nodes ------------------------------------------------------------------------

    def _box(self, nodes: list[Node], opened: BoxOpens) -> str:
        """Return a box; a short one keeps to one page."""
        written = ""
        for node in nodes:
            if isinstance(node, KeyValues):
                written += self._tables.pairs(node, is_boxed=True) + self._text.gap()
            else:
                written += self._node(node)
            self._last = node
        return self._tables.box(written, is_whole=opened.is_whole) + self._text.gap()

    def _section(self) -> str:
        bidi = "<w:bidi/>" if self._document.direction is Direction.RTL else ""
        first = '<w:headerReference w:type="first" r:id="rIdHeaderFirst"/>'
        return (
            '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/>'
            f"{first if self._document.watermark else ''}"
            '<w:footerReference w:type="default" r:id="rIdFooter"/>'
            '<w:footnotePr><w:numFmt w:val="decimal"/></w:footnotePr>'
            '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1531" w:right="1418" '
            'w:bottom="1418" w:left="1418" w:header="737" w:footer="680" w:gutter="0"/>'
            f'<w:cols w:space="708"/><w:titlePg/>{bidi}</w:sectPr>'
        )
