"""Blocks being gathered while foreign HTML is read: paragraphs, items, tables.

Belongs here: spaces, ends of paragraphs, rows and cells. Does not: tags and styles
(``pasted_html``). A cell holds blocks until its table ends: a table of one cell is a frame around
text, and becomes that text; a table in a cell becomes words of that cell.
"""

from dataclasses import dataclass, field, replace

from gcm_desktop.domain.richtext import (
    LEVELS,
    MAX_COLUMNS,
    Block,
    ListItem,
    Paragraph,
    Run,
    Runs,
    Table,
    block_runs,
)
from gcm_desktop.domain.text import Direction

_SPACES = " \t\n\r\f"
_ALWAYS_BLANK = " \t\n\r\f\u00a0"
MOST_ROWS = 2_000
"""Rows a cell may span: spreadsheets say 65,536 for a whole column."""


@dataclass(frozen=True, slots=True)
class Place:
    """What the block being read is: its direction, and its list where it is an item."""

    direction: Direction = Direction.AUTO
    level: int | None = None
    ordered: bool = False

    def block(self, runs: Runs) -> Block:
        """Return the finished block."""
        if self.level is None:
            return Paragraph(runs, self.direction)
        return ListItem(runs, self.ordered, min(self.level, LEVELS - 1), self.direction)


@dataclass
class _Grid:
    """A table being read; ``spans`` are the rows still covered from above, by column."""

    direction: Direction
    rows: list[list[list[Block]]] = field(default_factory=list)
    spans: dict[int, int] = field(default_factory=dict)
    has_header: bool = False
    above: list[Block] = field(default_factory=list)
    """Blocks that were read before the table."""

    def begin_row(self) -> None:
        self.rows.append([])
        self._cover()

    def end_cell(self, blocks: list[Block], columns: int, rows: int) -> None:
        if not self.rows:
            self.begin_row()
        row = self.rows[-1]
        for at in range(columns):
            if rows > 1:
                self.spans[len(row)] = rows - 1
            row.append(blocks if at == 0 else [])
        self._cover()

    def _cover(self) -> None:
        """Leave the cells empty that are covered from above."""
        row = self.rows[-1]
        while self.spans.get(len(row), 0) > 0 and len(row) < MAX_COLUMNS:
            self.spans[len(row)] -= 1
            row.append([])

    def blocks(self) -> list[Block]:
        rows = [row for row in self.rows if row]
        if len(rows) == 1 and len(rows[0]) == 1:
            return rows[0][0]
        made = tuple(tuple(_words(cell) for cell in row) for row in rows)
        return [Table(made, self.has_header, self.direction)] if made else []


@dataclass
class Gathering:
    """Everything read so far."""

    blocks: list[Block] = field(default_factory=list)
    place: Place | None = None
    """The block that is open, ``None`` between two."""
    is_after_break: bool = False
    """True where a break within a paragraph opened it: blank, it is no line of its own."""
    _runs: list[Run] = field(default_factory=list)
    _grids: list[_Grid] = field(default_factory=list)
    _cell: tuple[int, int] | None = None

    @property
    def is_in_table(self) -> bool:
        """True within a table that will be one."""
        return bool(self._grids)

    @property
    def is_blank(self) -> bool:
        """True where the open block says nothing yet."""
        return not any(run.source or run.text.strip(_ALWAYS_BLANK) for run in self._runs)

    def open(self, place: Place, *, after_break: bool = False) -> None:
        """Begin a block; one that is open ends."""
        self.close()
        self.place, self.is_after_break = place, after_break

    def add(self, run: Run, *, keeps_spaces: bool) -> None:
        """Take letters; white space counts once, and not at the beginning of a block."""
        if keeps_spaces:
            first, *others = run.text.replace("\r\n", "\n").split("\n")
            self._append(replace(run, text=first))
            for line in others:
                self.open(self.place or Place())
                self._append(replace(run, text=line))
            return
        text = _collapsed(run.text)
        ends_blank = not self._runs or self._runs[-1].text.endswith(" ")
        if ends_blank and text.startswith(" "):
            text = text[1:]
        self._append(replace(run, text=text))

    def close(self, *, keeps_blank: bool = False) -> None:
        """End the open block; a blank one is kept only where the author left it blank."""
        place, runs, blank = self.place, self._runs, self.is_blank
        self.place, self._runs = None, []
        if place is None:
            return
        if not blank:
            self.blocks.append(place.block(_trimmed(runs)))
        elif keeps_blank and place.level is None:
            self.blocks.append(Paragraph())

    def begin_table(self, direction: Direction) -> bool:
        """Begin a table; False within another, whose cell takes the words."""
        self.close()
        if self._grids:
            return False
        self._grids.append(_Grid(direction, above=self.blocks))
        self.blocks = []
        return True

    def begin_row(self) -> None:
        """Begin a row."""
        self.end_cell()
        if self._grids:
            self.blocks = []  # what stands between rows is no text of the table
            self._grids[-1].begin_row()

    def begin_cell(self, columns: int, rows: int, *, is_header: bool) -> None:
        """Begin a cell that takes so many columns and rows."""
        self.end_cell()
        if self._grids:
            grid = self._grids[-1]
            self.blocks = []
            grid.has_header = grid.has_header or (is_header and len(grid.rows) <= 1)
            self._cell = (max(1, min(columns, MAX_COLUMNS)), max(1, min(rows, MOST_ROWS)))

    def end_cell(self) -> None:
        """End the cell that is open."""
        self.close()
        if self._cell is not None and self._grids:
            self._grids[-1].end_cell(self.blocks, *self._cell)
            self.blocks = []
        self._cell = None

    def end_table(self) -> None:
        """End the table."""
        self.end_cell()
        if self._grids:
            grid = self._grids.pop()
            self.blocks = [*grid.above, *grid.blocks()]

    def _append(self, run: Run) -> None:
        if run.text:
            self.place = self.place or Place()
            self._runs.append(run)


def _collapsed(text: str) -> str:
    """Return ``text`` with each stretch of ordinary white space as one space."""
    parts = text.translate(_BLANKS).split(" ")
    inner = " ".join(part for part in parts if part)
    before = " " if text[:1] in _SPACES and text else ""
    after = " " if inner and text[-1:] in _SPACES else ""
    return f"{before}{inner}{after}"


_BLANKS = dict.fromkeys(map(ord, _SPACES), " ")


def _trimmed(runs: list[Run]) -> Runs:
    """Return ``runs`` without the white space at the end, which HTML does not show."""
    kept = list(runs)
    while kept and not kept[-1].source:
        last = replace(kept[-1], text=kept[-1].text.rstrip(_ALWAYS_BLANK))
        if last.text:
            kept[-1] = last
            break
        kept.pop()
    return tuple(kept)


def _words(blocks: list[Block]) -> Runs:
    """Return the blocks of a cell as its runs, which is all the model has."""
    runs: list[Run] = []
    for block in blocks:
        inner = tuple(block_runs(block))
        if inner and runs:
            runs.append(Run(" "))
        runs.extend(inner)
    return tuple(runs)
