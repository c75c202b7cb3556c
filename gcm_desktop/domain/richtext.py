"""Rich text: blocks of runs, their canonical HTML subset, and the parser that keeps nothing else.

Belongs here: the model of a narrative, its normal form, reading and writing the subset, plain text.
Does not: pasted HTML from elsewhere (``intake``), drawing (``ui``), documents (``export``).

The subset is ``p``, ``ul``/``ol`` with ``li`` on two levels, ``table`` with ``tr``/``th``/``td``,
and in them ``b i u a[href]`` and ``sup[data-source]``; a block may carry ``dir="rtl|ltr"``.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from html import escape
from itertools import groupby

from gcm_desktop.domain.text import Direction, clean, clean_line, says_nothing

LEVELS = 2
"""Depth of lists: an item has level 0 or 1."""
MAX_COLUMNS = 30
"""Columns of a table; what stands beyond joins the last one. Every row is filled up to the widest,
so without a limit one wide row among many would ask for more memory than there is."""
_REMEMBERED_LETTERS = 4_000
"""Longest paragraph whose normal form is remembered: a thousand of them are some megabytes."""
_LINK = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Run:
    """Letters with one format, or a source reference (``source`` set, ``text`` empty)."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    link: str | None = None
    source: str | None = None
    """Id of the source record this reference points to."""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; an empty one is a blank line the author left."""

    runs: Runs = ()
    direction: Direction = Direction.AUTO


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item of a bullet or numbered list."""

    runs: Runs = ()
    ordered: bool = False
    level: int = 0
    direction: Direction = Direction.AUTO


@dataclass(frozen=True, slots=True)
class Table:
    """A table of plain cells; every row has the same number of cells.

    ``rows[r][c]`` is the runs of one cell in logical order: column 0 is the first one read.
    """

    rows: tuple[tuple[Runs, ...], ...]
    header: bool = False
    direction: Direction = Direction.AUTO


Block = Paragraph | ListItem | Table


@dataclass(frozen=True, slots=True)
class RichText:
    """A narrative in normal form (see ``normal``)."""

    blocks: tuple[Block, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True where nothing at all is said: no letter and no reference."""
        return all(
            run.source is None and says_nothing(run.text)
            for block in self.blocks
            for run in block_runs(block)
        )


def block_runs(block: Block) -> Iterable[Run]:
    """Yield the runs of a block, a table's cells row by row."""
    if isinstance(block, Table):
        for row in block.rows:
            for cell in row:
                yield from cell
    else:
        yield from block.runs


def block_text(block: Block) -> str:
    """Return a block's letters; cells of a row are set apart by tabs, rows by newlines."""
    if isinstance(block, Table):
        return "\n".join("\t".join(runs_text(cell) for cell in row) for row in block.rows)
    return runs_text(block.runs)


def runs_text(runs: Runs) -> str:
    """Return the letters of ``runs``."""
    return "".join(run.text for run in runs)


def plain_text(rich: RichText) -> str:
    """Return the letters of a narrative, paragraphs joined with a newline."""
    return "\n".join(block_text(block) for block in rich.blocks)


def from_plain(text: str) -> RichText:
    """Return ``text`` as paragraphs: each newline ends one, markup is literal."""
    lines = clean(text).text.removesuffix("\n").split("\n")
    return normal(RichText(tuple(Paragraph((Run(line),) if line else ()) for line in lines)))


def normal(rich: RichText) -> RichText:
    """Return the normal form, which is what reading the canonical HTML gives.

    Runs are clean and like ones joined, list levels sound, links safe; no blank line by a table and
    no table without cells.
    """
    blocks: list[Block] = []
    for block in rich.blocks:
        made = _normal_block(block, blocks[-1] if blocks else None)
        if made is not None:
            blocks.append(made)
    return RichText(tuple(_without_stray_blanks(blocks)))


def _without_stray_blanks(blocks: list[Block]) -> list[Block]:
    """Drop the blank lines beside a table, and all where there is nothing else."""
    kept: list[Block] = []
    blanks: list[Block] = []
    for block in blocks:
        if isinstance(block, Paragraph) and not block.runs:
            blanks.append(block)
            continue
        if not isinstance(block, Table) and not _ends_in_table(kept):
            kept += blanks
        kept.append(block)
        blanks = []
    return kept if not kept or _ends_in_table(kept) else kept + blanks


def _ends_in_table(blocks: list[Block]) -> bool:
    return bool(blocks) and isinstance(blocks[-1], Table)


def _normal_block(block: Block, before: Block | None) -> Block | None:
    if isinstance(block, Table):
        width = min(max((len(row) for row in block.rows), default=0), MAX_COLUMNS)
        rows = tuple(_normal_row(row, width) for row in block.rows)
        return replace(block, rows=rows) if width else None
    if isinstance(block, ListItem):
        deepest = LEVELS - 1 if isinstance(before, ListItem) else 0
        level = max(0, min(block.level, deepest))
        return replace(block, runs=_joined(block.runs), level=level)
    return replace(block, runs=_joined(block.runs))


def _normal_row(row: tuple[Runs, ...], width: int) -> tuple[Runs, ...]:
    if len(row) > width:
        last = [run for cell in row[width - 1 :] for run in (Run(" "), *cell)]
        row = (*row[: width - 1], tuple(last[1:]))
    return tuple(_joined(cell) for cell in row) + ((),) * (width - len(row))


def _joined(runs: Runs) -> Runs:
    short = sum([len(run.text) for run in runs]) <= _REMEMBERED_LETTERS
    return _joined_before(runs) if short else _joined_now(runs)


@lru_cache(maxsize=1_000)
def _joined_before(runs: Runs) -> Runs:
    """Remember what was joined: while one types, every paragraph but one is as it was."""
    return _joined_now(runs)


def _joined_now(runs: Runs) -> Runs:
    joined: list[Run] = []
    for (bold, italic, underline, link, source), same in groupby(_sound(runs), key=_form):
        if source is None:
            text = "".join([run.text for run in same])
            joined.append(Run(text, bold, italic, underline, link))
        else:
            joined.extend(same)
    return tuple(joined)


def _form(run: Run) -> tuple[bool, bool, bool, str | None, str | None]:
    return run.bold, run.italic, run.underline, run.link, run.source


def _sound(runs: Runs) -> Iterator[Run]:
    """Yield the runs that say something, as reading them back would give them."""
    for run in runs:
        if run.source is not None:
            source = clean_line(run.source)
            if source:
                yield Run("", source=source)
        elif text := clean(run.text).text.replace("\n", " "):
            link = safe_link(run.link) if run.link else None
            yield Run(text, run.bold, run.italic, run.underline, link)


def safe_link(target: str) -> str | None:
    """Return ``target``, cleaned, where it is a web or mail address, else ``None``."""
    target = clean_line(target)
    return target if _LINK.fullmatch(target) else None


def to_html(rich: RichText) -> str:
    """Return the canonical HTML of a narrative; ``parse_html`` of it gives an equal value."""
    parts: list[str] = []
    items: list[ListItem] = []
    for block in normal(rich).blocks:
        if isinstance(block, ListItem):
            items.append(block)
            continue
        parts.append(_list_html(items))
        items = []
        if isinstance(block, Table):
            parts.append(_table_html(block))
        else:
            parts.append(f"<p{_dir(block.direction)}>{_runs_html(block.runs)}</p>")
    parts.append(_list_html(items))
    return "".join(parts)


def _dir(direction: Direction) -> str:
    return "" if direction is Direction.AUTO else f' dir="{direction.value}"'


def _list_html(items: list[ListItem]) -> str:
    """Write neighbouring items; a list opens and closes where level or kind changes."""
    parts: list[str] = []
    stack: list[str] = []
    for item in items:
        tag = "ol" if item.ordered else "ul"
        while len(stack) > item.level + 1:
            parts.append(f"</li></{stack.pop()}>")
        if len(stack) == item.level + 1:
            parts.append("</li>")
            if stack[-1] != tag:
                parts.append(f"</{stack.pop()}>")
        if len(stack) == item.level:
            parts.append(f"<{tag}>")
            stack.append(tag)
        parts.append(f"<li{_dir(item.direction)}>{_runs_html(item.runs)}")
    while stack:
        parts.append(f"</li></{stack.pop()}>")
    return "".join(parts)


def _table_html(table: Table) -> str:
    rows: list[str] = []
    for index, row in enumerate(table.rows):
        tag = "th" if table.header and index == 0 else "td"
        rows.append("".join(f"<{tag}>{_runs_html(cell)}</{tag}>" for cell in row))
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return f"<table{_dir(table.direction)}>{body}</table>"


def _runs_html(runs: Runs) -> str:
    return "".join(_run_html(run) for run in runs)


def _run_html(run: Run) -> str:
    if run.source is not None:
        return f'<sup data-source="{escape(run.source)}"></sup>'
    html = escape(run.text, quote=False)
    for wanted, tag in ((run.underline, "u"), (run.italic, "i"), (run.bold, "b")):
        if wanted:
            html = f"<{tag}>{html}</{tag}>"
    return f'<a href="{escape(run.link)}">{html}</a>' if run.link else html
