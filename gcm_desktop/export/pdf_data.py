"""The data that the PDF template draws: the tree as plain lists and mappings.

Belongs here: pieces that keep their order, words of absurd length, lists out of neighbouring items.
Does not: running the engine (``pdf``), how anything looks (``resources/templates``).
"""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from gcm_desktop.domain.richtext import Run, Runs, runs_text
from gcm_desktop.domain.settings import Digits
from gcm_desktop.domain.text import Direction, clean, clean_line, resolved_direction
from gcm_desktop.export.bounds import LONGEST_LINK
from gcm_desktop.export.columns import Columns, columns
from gcm_desktop.export.direction import pieces
from gcm_desktop.export.emblem import emblem_data
from gcm_desktop.export.stretches import CUT, stretched
from gcm_desktop.export.tree import (
    BoxCloses,
    BoxOpens,
    Cell,
    Contents,
    Cover,
    Document,
    Heading,
    KeyValues,
    Letterhead,
    ListItem,
    Node,
    Paragraph,
    Style,
    Table,
    TickBoxes,
    WritingSpace,
    inner_target,
)

Data = dict[str, Any]
LONGEST_WORD, STEP = 90, 45
"""A word longer than this may break after every ``STEP`` letters; the engine panics otherwise."""
LONG_CELL, HIGH_CELL = 700, 600
"""Letters of a cell, or points of its height, beyond which its row may break over pages."""
WHOLE_TABLE = 300
"""Points of height up to which a compact table keeps to one page."""
SHORT_TABLE = 120
"""Points of height up to which any table, or names and what they say, keep to one page."""
LEAST_ROW = 20
"""Points of a row without letters, more or less."""
HIGH_HEADER = 400
"""Points of height beyond which a header is set as an ordinary row: it could not be repeated."""

_LONG_WORD = re.compile(rf"[^ \t\n\u200b]{{{LONGEST_WORD},}}")
"""A no-break space is part of the word: the engine does not break there either."""
_APART = re.compile("[ \t\n\u200b]+")
_PAIRS = Columns(0, 1.0, 3.0, (0.26, 0.74))
"""The two columns of names and what they say, as the template sets them."""
_ATTACHED = re.compile("(?<![\u0621-\u064a])[\u0621-\u064a]{1,3}$")
"""Letters written to the next word (و, ب, ال): kept on its line."""


def document_data(document: Document) -> Data:
    """Return the data the template draws."""
    writer = _DataWriter(document)
    return {
        "lang": document.language,
        "dir": document.direction.value,
        "indic": document.digits is Digits.ARABIC_INDIC,
        "header": writer.line(document.header),
        "draft": document.draft_mark,
        "page": document.page_label,
        "nodes": writer.nodes(document.nodes),
        "notes": {
            key: writer.told(note.runs, note.language, Direction.AUTO)
            for key, note in document.notes.items()
        },
    }


class _DataWriter:
    """Turns nodes into data; knows the document for its language, direction and notes."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._anchors = document.anchors

    def nodes(self, nodes: Iterable[Node]) -> list[Data]:
        """Return the data of ``nodes``; neighbouring list items become one list, a box one."""
        written: list[Data] = []
        outside: list[Data] | None = None
        items: list[ListItem] = []
        last: Node | None = None
        for node in nodes:
            if isinstance(node, ListItem):
                items.append(node)
                continue
            written += self._lists(items)
            items = []
            if isinstance(node, BoxOpens):
                outside, written = written, []
                outside.append({"kind": "box", "whole": node.is_whole, "nodes": written})
            elif isinstance(node, BoxCloses):
                written = written if outside is None else outside
            else:
                written.append(self._node(node))
            if isinstance(node, Paragraph):
                is_tied = isinstance(last, Heading) and node.style is not Style.BODY
                written[-1]["keep"] = is_tied or node.keeps_next
            last = node
        return written + self._lists(items)

    def line(self, text: str) -> list[str | Data]:
        """Return generated or one-line text as pieces of the document's own direction."""
        return _parts(_breakable(clean_line(text)), self._document.direction, {})

    def told(self, runs: Runs, language: str | None, direction: Direction) -> Data:
        """Return runs with the language and direction they have beside the document's own."""
        document = self._document
        own = language if language not in (None, document.language) else None
        told: Data = {}
        base = document.direction
        if own is not None or direction is not Direction.AUTO:
            base = resolved_direction(direction, language or document.language, runs_text(runs))
        if own is not None:
            told["lang"] = own
        if base is not document.direction or direction is not Direction.AUTO:
            told["dir"] = base.value
        told["runs"] = stretched([part for run in runs for part in self._run(run, base)])
        if CUT in told["runs"]:
            told["cut"] = True
        return told

    def _node(self, node: Node) -> Data:
        if isinstance(node, Cover):
            facts = [self.line(fact) for fact in node.facts]
            return {
                "kind": "cover", "state": self.line(node.state), "title": self.line(node.title),
                "facts": facts, "lead": self.line(node.lead), "label": self.line(node.kind),
                **({"emblem": emblem_data(node.emblem)} if node.emblem else {}),
            }  # fmt: skip
        if isinstance(node, Letterhead):
            return {"kind": "letterhead", "emblem": emblem_data(node.emblem)}
        if isinstance(node, Contents):
            return {"kind": "contents", "title": node.title, "depth": node.depth}
        if isinstance(node, Heading):
            return {
                "kind": "heading", "level": node.level, "runs": self.line(_visible(node.text)),
                "anchor": node.anchor, "opens": node.opens_page, "listed": node.is_listed,
                "long": node.is_long,
            }  # fmt: skip
        if isinstance(node, Paragraph):
            told = self.told(node.runs, node.language, node.direction)
            marked = {"mark": node.mark.value} if node.mark else {}
            return {"kind": "paragraph", "style": node.style.value, **marked, **told}
        if isinstance(node, Table):
            return self._table(node)
        if isinstance(node, KeyValues):
            pairs = [
                {"name": self.line(name), "cell": self._cell(cell, _PAIRS, 1)}
                for name, cell in node.pairs
            ]
            return {"kind": "pairs", "pairs": pairs, "whole": _is_short(node)}
        return self._empty(node)

    def _empty(self, node: Node) -> Data:
        """Return what has no text of anybody's: room to write in, boxes to tick, a new page."""
        if isinstance(node, WritingSpace):
            return {"kind": "space", "lines": node.lines, "framed": node.is_framed}
        if not isinstance(node, TickBoxes):
            return {"kind": "page-break"}
        options = [self.line(option) for option in node.options]
        return {"kind": "ticks", "options": options, "columns": node.columns}

    def _table(self, table: Table) -> Data:
        told = self.told((), table.language, table.direction)
        widths = columns(table.weights)
        small: Data = {"scale": widths.scale, "pad": widths.padding} if widths.step else {}
        if any(
            widths.height(len(runs_text(cell.runs)), place) > HIGH_HEADER
            for place, cell in enumerate(table.header)
        ):
            small["high"] = True
        return {
            **told,
            "kind": "table",
            "header": self._row(table.header, widths),
            "rows": [self._row(row, widths) for row in table.rows],
            "weights": widths.whole(10_000) if widths.step else list(table.weights),
            "compact": table.is_compact,
            **({"room": table.room} if table.room else {}),
            "whole": "high" not in small
            and _height(table, widths) < (WHOLE_TABLE if table.is_compact else SHORT_TABLE),
            **small,
        }

    def _row(self, row: tuple[Cell, ...], widths: Columns) -> list[Data]:
        """Return cells; all of a row may break where one must, the engine asks each of them."""
        cells = [self._cell(cell, widths, place) for place, cell in enumerate(row)]
        if any("long" in cell for cell in cells):
            return [{**cell, "long": True} for cell in cells]
        return cells

    def _cell(self, cell: Cell, widths: Columns, place: int) -> Data:
        told = self.told(cell.runs, cell.language, Direction.AUTO)
        if cell.mark:
            told["mark"] = cell.mark.value
            told |= {"repeats": cell.repeats} if cell.repeats > 1 else {}
        if cell.bar is not None:
            told["bar"] = round(cell.bar, 4)
        letters = len(runs_text(cell.runs))
        if letters > LONG_CELL or widths.height(letters, place) > HIGH_CELL:
            told["long"] = True
        if widths.is_tight(_longest(told["runs"]), place):
            told["room"] = round(widths.room(place), 2)
        return told

    def _lists(self, items: list[ListItem]) -> list[Data]:
        """Return lists: a new one where kind, language or direction of the first level changes."""
        lists: list[Data] = []
        for item in items:
            told = self.told(item.runs, item.language, item.direction)
            entry: Data = {key: told.pop(key) for key in ("runs", "cut") if key in told}
            shape = {"kind": "list", "ordered": item.ordered, **told}
            if item.level == 0 or not lists:
                _append(lists, shape, entry)
            else:
                _append(lists[-1]["items"][-1].setdefault("sub", []), shape, entry)
        return lists

    def _run(self, run: Run, base: Direction) -> Iterable[str | Data]:
        if run.source is not None:
            return [{"note": run.source}] if run.source in self._document.notes else []
        formats: Data = {
            key: True
            for key, wanted in (("b", run.bold), ("i", run.italic), ("u", run.underline))
            if wanted
        }
        target = inner_target(run.link)
        if target:
            formats |= {"to": target} if target in self._anchors else {}
        elif run.link and len(run.link.encode("utf-8", "replace")) <= LONGEST_LINK:
            formats["link"] = run.link
        return _parts(_breakable(clean(run.text).text), base, formats)


def _append(lists: list[Data], shape: Data, entry: Data) -> None:
    last = lists[-1] if lists else None
    if last is None or {key: value for key, value in last.items() if key != "items"} != shape:
        lists.append({**shape, "items": [entry]})
    else:
        last["items"].append(entry)


def _parts(text: str, base: Direction, formats: Data) -> list[str | Data]:
    """Cut a run so that only pieces whose order must be kept stand by themselves."""
    plain: list[str] = []
    parts: list[str | Data] = []

    def flush(upto: int | None = None) -> None:
        joined = "".join(plain)[:upto]
        plain.clear()
        if joined:
            parts.append({"t": joined, **formats} if formats else joined)

    for piece in pieces(text, base):
        if not piece.isolated:
            plain.append(piece.text)
            continue
        attached = _ATTACHED.search("".join(plain)[-4:])
        lead = attached.group() if attached else ""
        flush(-len(lead) if lead else None)
        parts.append({"t": piece.text, "ltr": True, **({"lead": lead} if lead else {}), **formats})
    flush()
    return parts


def _height(table: Table, widths: Columns) -> float:
    """Return about how many points high a table stands."""
    rows = ([len(runs_text(cell.runs)) for cell in row] for row in table.rows)
    return sum(LEAST_ROW + max(map(widths.height, row, range(len(row)))) for row in rows)


def _is_short(pairs: KeyValues) -> bool:
    """True where names and what they say are so few that parting them would look forgotten."""
    values = (len(runs_text(cell.runs)) for _, cell in pairs.pairs)
    return sum(LEAST_ROW + _PAIRS.height(letters, 1) for letters in values) < 2 * SHORT_TABLE


def _longest(parts: list[str | Data]) -> int:
    """Return the letters of the longest word, a piece that keeps its order being one word."""
    lengths = [0]
    for part in parts:
        if not isinstance(part, str) and "ltr" in part:
            lengths.append(len(part.get("lead", "")) + len(part["t"]))
        else:
            text = part if isinstance(part, str) else part.get("t", "")
            lengths += map(len, _APART.split(text))
    return max(lengths)


def _visible(text: str) -> str:
    """Return ``text``, a dash where nothing of it shows: PDF/UA knows no empty heading."""
    shows = any(letter.isprintable() and not letter.isspace() for letter in text)
    return text if shows else "–"


def _breakable(text: str) -> str:
    """Let words of absurd length break: they would run off the page or stop the engine."""

    def broken(match: re.Match[str]) -> str:
        word = match.group()
        return "\u200b".join(word[at : at + STEP] for at in range(0, len(word), STEP))

    return _LONG_WORD.sub(broken, text)


def properties_data(document: Document) -> Data:
    """Return the properties of the file: kept apart, since they are not drawn by any font."""
    properties = document.properties
    day = date.fromisoformat(properties.date)
    return {
        "title": clean_line(properties.title),
        "author": clean_line(properties.author),
        "subject": clean_line(properties.subject),
        "date": [day.year, day.month, day.day],
    }
