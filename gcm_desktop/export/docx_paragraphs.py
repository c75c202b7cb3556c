"""Paragraphs of Word files, as XML text: direction, style, runs, the links and notes they hold.

Belongs here: ``w:p``. Does not: which paragraphs there are (``docx_body``), runs (``docx_runs``).
"""

from gcm_desktop.domain.richtext import Runs, runs_text
from gcm_desktop.domain.text import Direction, clean, clean_line, resolved_direction
from gcm_desktop.export.docx_runs import Targets, mark_run, rich_runs, text_runs
from gcm_desktop.export.tree import Cell, Document, Heading, inner_target, node_runs

FIRST_NOTE = 2
"""Number of the first footnote; 0 and 1 are the separators."""


class Paragraphs:
    """Writes the paragraphs of one document; collects links and notes on the way."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.links: list[str] = []
        """Targets of outside links; the relationship of the n-th is ``rIdL<n>``."""
        self.note_sources: list[str] = []
        """Sources in the order of their footnotes, the first numbered ``FIRST_NOTE``."""
        self.bookmarks = _bookmarks(document)
        """Names of the bookmarks of headings by their anchors."""
        self.keeps_next = False
        """True while every paragraph is to stay with the one behind it."""

    def paragraph(
        self,
        style: str,
        runs: Runs,
        language: str | None,
        direction: Direction = Direction.AUTO,
        extra: str = "",
        opening: str = "",
    ) -> str:
        """Return a paragraph of the author's runs.

        Args:
            extra: Paragraph properties that stand before ``w:bidi``.
            opening: XML that stands before the runs.
        """
        base = self.base(direction, language, runs)
        own = language or self._document.language
        targets = Targets(self._link, self._note_number, self.bookmarks.get)
        written = "".join(rich_runs(runs, base, own, targets))
        return f"<w:p>{self.properties(style, base, extra)}{opening}{written}</w:p>"

    def line(self, style: str, text: str, after: str = "") -> str:
        """Return a generated line in the document's own language; ``after`` as ``properties``."""
        document = self._document
        runs = text_runs(clean_line(text), document.direction, document.language)
        return f"<w:p>{self.properties(style, document.direction, after=after)}{runs}</w:p>"

    def cell_text(self, cell: Cell, style: str) -> str:
        """Return the paragraph of a cell, its status glyph before it."""
        opening = mark_run(cell.mark, cell.repeats) if cell.mark else ""
        return self.paragraph(style, cell.runs, cell.language, opening=opening)

    def gap(self) -> str:
        """Two tables in a row would merge, and Word wants a paragraph after a table."""
        return f"<w:p>{self.properties('GcmGap', self._document.direction)}</w:p>"

    def last_gap(self) -> str:
        """The gap that closes a document: it takes no room, or it might open an empty page."""
        none = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
        return f"<w:p>{self.properties('GcmGap', self._document.direction, after=none)}</w:p>"

    def base(self, direction: Direction, language: str | None, runs: Runs) -> Direction:
        """Return the direction a paragraph is drawn in."""
        if direction is Direction.AUTO and language is None:
            return self._document.direction
        own = language or self._document.language
        return resolved_direction(direction, own, clean(runs_text(runs)).text)

    def properties(
        self, style: str, direction: Direction, before: str = "", after: str = ""
    ) -> str:
        """Return ``w:pPr`` with what the schema puts before and after ``w:bidi``."""
        bidi = self.bidi(direction)
        if self.keeps_next and "<w:keepNext/>" not in before:
            before = "<w:keepNext/>" + before
        return f'<w:pPr><w:pStyle w:val="{style}"/>{before}{bidi}{after}</w:pPr>'

    def bidi(self, direction: Direction) -> str:
        """Say the direction wherever the styles, which follow the document, do not."""
        if direction is Direction.RTL:
            return "<w:bidi/>"
        return '<w:bidi w:val="0"/>' if self._document.direction is Direction.RTL else ""

    def _link(self, target: str) -> str:
        if target not in self.links:
            self.links.append(target)
        return f"rIdL{self.links.index(target) + 1}"

    def _note_number(self, source: str) -> int | None:
        if source not in self._document.notes:
            return None
        self.note_sources.append(source)
        return FIRST_NOTE + len(self.note_sources) - 1


def bookmark_number(name: str) -> int:
    """Return the number of a bookmark, unique in the document."""
    return int(name.lstrip("_TocRef"))


def _bookmarks(document: Document) -> dict[str, str]:
    """Return a name for every heading that the contents or another place lead to."""
    targets = {
        inner_target(run.link)
        for node in document.nodes
        for runs in node_runs(node)
        for run in runs
        if run.link
    }
    named: dict[str, str] = {}
    for number, node in enumerate(document.nodes, 1):
        if isinstance(node, Heading):
            if node.is_listed:
                named[node.anchor] = f"_Toc{number}"
            elif node.anchor in targets:
                named[node.anchor] = f"_Ref{number}"
    return named
