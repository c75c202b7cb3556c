"""Page numbers shown in the contents of a Word file before Word has laid it out.

Belongs here: an estimate from the length of the text and the sizes of the styles; Word puts the
true numbers in when the field is updated. Does not: anything the reader relies on elsewhere.
"""

from collections.abc import Iterator
from math import ceil

from gcm_desktop.domain.richtext import runs_text
from gcm_desktop.export.columns import columns
from gcm_desktop.export.tree import (
    WRITING_LINE,
    Contents,
    Cover,
    Document,
    Heading,
    KeyValues,
    ListItem,
    Node,
    PageBreak,
    Paragraph,
    Style,
    Table,
    TickBoxes,
    WritingSpace,
)

PAGE_HEIGHT = 694.0
"""Height of the text on a page in points."""
LINE = {"ar": 20.6, "en": 15.4, "fr": 15.4}
LETTERS_PER_LINE = {"ar": 97.0, "en": 88.0, "fr": 88.0}
CELL, CELL_LINE = 1.06, 0.87
"""Cells are set smaller: more letters to a line, lower lines."""
HEADING_HEIGHT = {1: 62.0, 2: 44.0, 3: 33.0, 4: 30.0}
HEADING_LETTERS = {1: 52.0, 2: 66.0, 3: 80.0, 4: 84.0}


class Pages:
    """Estimated pages of the headings of one document."""

    def __init__(self, document: Document) -> None:
        self._line = LINE.get(document.language, LINE["en"])
        self._letters = LETTERS_PER_LINE.get(document.language, LETTERS_PER_LINE["en"])
        self._document = document
        self._pages: dict[str, int] = {}
        self._measure()

    def of(self, heading: Heading) -> int:
        """Return the page on which ``heading`` is expected."""
        return self._pages.get(heading.anchor, 1)

    def _measure(self) -> None:
        page, used = 1, 0.0
        for node in self._document.nodes:
            if isinstance(node, Cover | PageBreak):
                page, used = page + 1, 0.0
                continue
            if isinstance(node, Heading):
                needed = HEADING_HEIGHT[node.level] + 2 * self._line
                if used and (node.opens_page or used + needed > PAGE_HEIGHT):
                    page, used = page + 1, 0.0
                self._pages[node.anchor] = page
            for height in self._heights(node):
                if used + height > PAGE_HEIGHT:
                    page, used = page + 1, 0.0
                    page += int(height // PAGE_HEIGHT)
                used = (used + height) % PAGE_HEIGHT

    def _heights(self, node: Node) -> Iterator[float]:
        """Yield the heights of the pieces of ``node`` between which a page may end."""
        if isinstance(node, Heading):
            lines = ceil(len(node.text) / HEADING_LETTERS[node.level])
            yield HEADING_HEIGHT[node.level] + (lines - 1) * self._line * 1.2
        elif isinstance(node, Contents):
            entries = len(self._document.headings(node.depth))
            yield from [60.0, *[self._line * 0.95] * entries]
        elif isinstance(node, Paragraph):
            yield from self._lines(len(runs_text(node.runs)), self._letters)
            yield {Style.NOTICE: 14.0, Style.MUTED: 5.0}.get(node.style, 6.0)
        elif isinstance(node, ListItem):
            yield from self._lines(len(runs_text(node.runs)), self._letters * 0.93)
            yield 3.0
        elif isinstance(node, Table):
            yield from self._rows(node)
        elif isinstance(node, KeyValues):
            for _, cell in node.pairs:
                yield (
                    ceil(len(runs_text(cell.runs)) / (self._letters * 0.8) + 0.01)
                    * self._line
                    * 0.92
                )
            yield 8.0

        elif isinstance(node, WritingSpace):
            yield from [WRITING_LINE] * node.lines
            yield 10.0
        elif isinstance(node, TickBoxes):
            yield from [self._line] * ceil(len(node.options) / node.columns)
            yield 10.0

    def _lines(self, letters: int, per_line: float) -> Iterator[float]:
        yield from [self._line] * max(1, ceil(letters / per_line))

    def _rows(self, table: Table) -> Iterator[float]:
        sizes = columns(table.weights)
        per_line = self._letters * CELL / sizes.scale
        for row in (table.header, *table.rows):
            if row:
                lines = max(
                    ceil(len(runs_text(cell.runs)) / (per_line * share) + 0.01)
                    for cell, share in zip(row, sizes.shares, strict=True)
                )
                height = lines * self._line * CELL_LINE * sizes.scale
                own = height + (2.5 if table.is_compact else 6.5)
                yield max(own, table.room * WRITING_LINE)
        yield 10.0
