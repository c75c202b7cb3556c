"""The neutral document tree: what a document says and in which order, without any format.

Belongs here: frozen values that ``outline`` builds and the writers only write. Does not: words for
people (``labels``), anything of Word or PDF. Letters come as runs of ``domain.richtext``; a run
with ``source`` set becomes a numbered footnote holding ``Document.notes[source]``, one whose
``link`` is ``#anchor`` leads to the heading of that anchor.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from gcm_desktop.domain.picture import Picture
from gcm_desktop.domain.richtext import Run, Runs, runs_text
from gcm_desktop.domain.settings import Digits
from gcm_desktop.domain.text import Direction

EMBLEM_ROOM = (70.0, 28.0)
"""Millimetres an emblem may be wide and high on the cover."""


WRITING_LINE = 20.0
"""Height of a line to write on by hand, in points: 7 mm."""


LONG_HEADING = 110
"""Letters of a heading of the first level beyond which it is set smaller."""


class Style(StrEnum):
    """How a paragraph speaks: plainly, as an opening line, aside, or as a framed remark."""

    BODY = "body"
    LEAD = "lead"
    MUTED = "muted"
    NOTICE = "notice"
    LINE = "line"
    """A line of a head or of an address: close to the next one."""
    ASIDE = "aside"
    """Begins at the middle of the page: place and date of a letter."""
    SUBJECT = "subject"
    SIGNATURE = "signature"
    """As ``ASIDE``, below the room for a signature."""
    SIGNED = "signed"
    """As ``ASIDE``, right below a signature."""


class Mark(StrEnum):
    """A square glyph drawn before a status word; the shape says it, colour only repeats it."""

    NOT_STARTED = "not_started"
    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    ACHIEVED = "achieved"
    NOT_APPLICABLE = "not_applicable"
    TO_TICK = "to_tick"
    """No status: an empty box, to be ticked on paper."""


@dataclass(frozen=True, slots=True)
class Emblem:
    """The picture on the cover.

    Attributes:
        picture: Its bytes and size in pixels.
        says: What it is, for those who have the document read to them.
    """

    picture: Picture
    says: str

    def size(self) -> tuple[float, float]:
        """Return width and height in millimetres as it is drawn: as large as its room lets it."""
        most_wide, most_high = EMBLEM_ROOM
        scale = min(most_wide / self.picture.width, most_high / self.picture.height)
        return self.picture.width * scale, self.picture.height * scale


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page.

    Attributes:
        state: Name of the State or stakeholder.
        title: Title of the review.
        kind: What the document is, one line above the title.
        lead: One opening line.
        facts: Lines at the foot: who leads the review, language, date.
        emblem: The picture of who submits, ``None`` without one.
    """

    state: str
    title: str
    kind: str
    lead: str
    facts: tuple[str, ...] = ()
    emblem: Emblem | None = None


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The picture that opens a letter."""

    emblem: Emblem


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents: the headings down to level ``depth``."""

    title: str
    depth: int = 2


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 4; ``anchor`` is unique in the document, ASCII letters and digits.

    Attributes:
        opens_page: True where it starts a page.
        is_listed: False where the contents leave it out.
        label: Small line above it, for instance the number of an objective.
    """

    level: int
    text: str
    anchor: str
    opens_page: bool = False
    is_listed: bool = True
    label: str = ""

    @property
    def is_long(self) -> bool:
        """True where it would fill many lines at the size of its level."""
        return self.level == 1 and len(self.text) > LONG_HEADING


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; ``language`` and ``direction`` ``None``/``AUTO`` are the document's.

    Attributes:
        keeps_next: True where it must not stand last on a page: it opens what follows.
    """

    runs: Runs
    language: str | None = None
    direction: Direction = Direction.AUTO
    style: Style = Style.BODY
    mark: Mark | None = None
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item of a list; neighbouring items form one list, numbers restart with each list."""

    runs: Runs
    ordered: bool = False
    level: int = 0
    language: str | None = None
    direction: Direction = Direction.AUTO


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table.

    Attributes:
        repeats: How often ``mark`` is drawn; what it counts always stands in the runs.
        bar: Length of a bar drawn before the runs, 0 to 1 of the longest; ``None`` without one.
            A table has bars in one column only. What it shows always stands in the runs.
    """

    runs: Runs = ()
    language: str | None = None
    mark: Mark | None = None
    repeats: int = 1
    bar: float | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table in logical order: column 0 is the first one read.

    Attributes:
        header: Cells of the repeated header row, empty without one.
        rows: Every row has as many cells as ``weights``.
        weights: Relative widths of the columns.
        is_compact: True where the rows stand close, so that a long table keeps to one page.
        describes: What the table shows, for those who have it read to them; empty says nothing.
        room: Lines to write on by hand that each row has room for; 0 where a table is only read.
    """

    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    weights: tuple[int, ...]
    language: str | None = None
    direction: Direction = Direction.AUTO
    is_compact: bool = False
    describes: str = ""
    room: int = 0


@dataclass(frozen=True, slots=True)
class KeyValues:
    """A two-column table of names and what they say, without a header."""

    pairs: tuple[tuple[str, Cell], ...]


@dataclass(frozen=True, slots=True)
class TickBoxes:
    """A choice to be made on paper: an empty box before each option, row by row."""

    options: tuple[str, ...]
    columns: int = 1


@dataclass(frozen=True, slots=True)
class WritingSpace:
    """Room to write on paper: ruled lines, in a frame or alone. Nothing ever stands in it."""

    lines: int
    is_framed: bool = True


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts a page."""


@dataclass(frozen=True, slots=True)
class BoxOpens:
    """What follows stands in a box, up to ``BoxCloses``; boxes do not nest.

    Attributes:
        is_whole: True where it is short enough to keep to one page.
    """

    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class BoxCloses:
    """The end of a box."""


Node = (
    Cover
    | Letterhead
    | Contents
    | Heading
    | Paragraph
    | ListItem
    | Table
    | KeyValues
    | TickBoxes
    | WritingSpace
    | PageBreak
    | BoxOpens
    | BoxCloses
)


@dataclass(frozen=True, slots=True)
class Note:
    """The text of a footnote: the full reference of a source."""

    runs: Runs
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Properties:
    """Properties of the file; ``date`` is an ISO date, never a time of day."""

    title: str
    author: str
    subject: str
    date: str


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document.

    Attributes:
        language: ``ar``, ``en`` or ``fr``.
        direction: ``RTL`` or ``LTR``; the base of everything that has no own direction.
        header: Text of the running header.
        draft_mark: Word set in the header of a draft, empty in a final document.
        watermark: Word that lies across every page of a draft; it is drawn and never read. Empty
            in all other documents, and in parts that are printed by themselves.
        page_label: Pattern of the foot with ``{page}`` and ``{pages}``.
        notes: Footnote texts by source id.
    """

    language: str
    direction: Direction
    properties: Properties
    header: str
    page_label: str
    nodes: tuple[Node, ...]
    draft_mark: str = ""
    watermark: str = ""
    digits: Digits = Digits.WESTERN
    notes: Mapping[str, Note] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def title(self) -> str:
        """The title, as in the properties."""
        return self.properties.title

    @property
    def anchors(self) -> frozenset[str]:
        """Anchors that links inside the document may lead to."""
        return frozenset(node.anchor for node in self.nodes if isinstance(node, Heading))

    @property
    def emblem(self) -> Emblem | None:
        """The picture on the cover or that opens a letter, ``None`` without one."""
        covers = (node.emblem for node in self.nodes[:1] if isinstance(node, Cover | Letterhead))
        return next(covers, None)

    def headings(self, depth: int) -> tuple[Heading, ...]:
        """Return the headings that contents of ``depth`` list."""
        return tuple(
            node
            for node in self.nodes
            if isinstance(node, Heading) and node.level <= depth and node.is_listed
        )


def inner_target(link: str | None) -> str:
    """Return the anchor a link inside the document leads to, empty for any other link."""
    return link[1:] if link and link.startswith("#") else ""


def letters(text: str) -> Runs:
    """Return ``text`` as one run, no run where it is empty."""
    return (Run(text),) if text else ()


def node_runs(node: Node) -> Iterator[Runs]:
    """Yield the runs of every paragraph of a node in the order they are read, cells included.

    Yields generated words as well, so that a check can look for each of them.
    """
    if isinstance(node, Cover):
        yield from map(letters, (node.kind, node.state, node.title, node.lead, *node.facts))
    elif isinstance(node, Heading | TickBoxes):
        yield from map(letters, (node.text,) if isinstance(node, Heading) else node.options)
    elif isinstance(node, Paragraph | ListItem):
        yield node.runs
    elif isinstance(node, Table):
        for row in (node.header, *node.rows):
            for cell in row:
                yield cell.runs
    elif isinstance(node, KeyValues):
        for name, cell in node.pairs:
            yield letters(name)
            yield cell.runs


def plain(runs: Runs) -> str:
    """Return the letters of ``runs``."""
    return runs_text(runs)
