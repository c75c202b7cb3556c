"""Reading the canonical HTML subset of a narrative; what the model does not have is dropped.

Own tokens instead of ``html.parser``: the pattern below is linear on every input, takes no branch
on malformed markup and loads nothing, so any string at all gives a narrative and never an error.
"""

import html as markup
import re
from dataclasses import dataclass, field

from gcm_desktop.domain.richtext import (
    LEVELS,
    Block,
    ListItem,
    Paragraph,
    RichText,
    Run,
    Runs,
    Table,
    normal,
    safe_link,
)
from gcm_desktop.domain.text import Direction, clean

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*+)((?:[\s/][^<>]*+)?)>|<![^<>]*+>")
_ATTRIBUTE = re.compile(
    r"""(?<![a-z-])([a-z-]++)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)')""", re.IGNORECASE
)
_LEADING_ZEROS = re.compile(r"(?<=&#)0++(?=[0-9])")
_TOO_LARGE = re.compile(r"&#[0-9]{8,}+;?")
_SILENT = frozenset({"script", "style", "head", "title", "template"})
_BOLD, _ITALIC = frozenset({"b", "strong"}), frozenset({"i", "em"})
_BLOCKS = frozenset({"p", "div", "h1", "h2", "h3", "h4", "br", "blockquote", "pre"})


def parse_html(html: str) -> RichText:
    """Return the narrative written in ``html``; never fails, keeps only what the model has."""
    reader = _Reader()
    html = _without_comments(html)
    at = 0
    for match in _TAG.finditer(html):
        reader.letters(html[at : match.start()])
        at = match.end()
        if match.group(2):
            attributes = {
                name.lower(): _unescaped(double or single)
                for name, double, single in _ATTRIBUTE.findall(match.group(3))
            }
            reader.tag(match.group(2).lower(), bool(match.group(1)), attributes)
    reader.letters(html[at:])
    return reader.finish()


def _without_comments(html: str) -> str:
    """Drop comments; what follows one that never ends is kept as text."""
    parts: list[str] = []
    at = 0
    while (start := html.find("<!--", at)) >= 0 and (end := html.find("-->", start + 4)) >= 0:
        parts.append(html[at:start])
        at = end + len("-->")
    return "".join([*parts, html[at:]])


def _unescaped(text: str) -> str:
    """Resolve character references; Python's own reader fails on numbers of thousands of digits."""
    if "&#" in text:
        text = _TOO_LARGE.sub("\ufffd", _LEADING_ZEROS.sub("", text))
    return markup.unescape(text)


@dataclass
class _Reader:
    """State of reading: the block being filled and the formats in force."""

    blocks: list[Block] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    kind: str = ""
    """What the open block is: ``p``, ``li``, ``cell`` or nothing."""
    direction: Direction = Direction.AUTO
    formats: dict[str, int] = field(default_factory=lambda: {"b": 0, "i": 0, "u": 0})
    link: str | None = None
    lists: list[str] = field(default_factory=list)
    silent: str = ""
    rows: list[list[Runs]] | None = None
    header: bool = False
    table_direction: Direction = Direction.AUTO

    def letters(self, raw: str) -> None:
        """Take letters between two tags; the normal form cleans them and makes newlines spaces."""
        if self.silent or not raw:
            return
        text = _unescaped(raw)
        if not self.kind:
            if not clean(text).text.strip(" \n"):
                return
            self._open("p", Direction.AUTO)
        bold, italic, underline = (self.formats[key] > 0 for key in "biu")
        self.runs.append(Run(text, bold, italic, underline, self.link))

    def tag(self, name: str, closing: bool, attributes: dict[str, str]) -> None:
        """Take one tag."""
        if self.silent or name in _SILENT:
            self._silence(name, closing)
        elif name in ("table", "tr", "td", "th"):
            self._table_tag(name, closing, attributes)
        elif name in ("ul", "ol", "li"):
            self._list_tag(name, closing, attributes)
        elif name in _BLOCKS:
            self._block_tag(name, closing, attributes)
        else:
            self._run_tag(name, closing, attributes)

    def finish(self) -> RichText:
        """Close what is open and return the narrative."""
        self._close()
        self._end_table()
        return normal(RichText(tuple(self.blocks)))

    def _silence(self, name: str, closing: bool) -> None:
        if not self.silent and not closing:
            self.silent = name
        elif closing and name == self.silent:
            self.silent = ""

    def _block_tag(self, name: str, closing: bool, attributes: dict[str, str]) -> None:
        if self.kind == "cell":
            self.letters(" ")
        elif closing:
            self._close()
        elif self.kind == "li" and name != "br" and not self.runs:
            return
        else:
            level_kind, direction = self.kind, self.direction
            self._close()
            if name != "br":
                self._open("p", _direction(attributes))
            elif level_kind:
                self._open(level_kind, direction)

    def _list_tag(self, name: str, closing: bool, attributes: dict[str, str]) -> None:
        if self.rows is not None:
            self.letters(" ")
            return
        self._close()
        if name == "li":
            if not closing:
                self._open("li", _direction(attributes))
        elif closing:
            if self.lists:
                self.lists.pop()
        else:
            self.lists.append(name)

    def _table_tag(self, name: str, closing: bool, attributes: dict[str, str]) -> None:
        self._close()
        if name == "table" and not closing and self.rows is None:
            self.rows, self.header = [], False
            self.table_direction = _direction(attributes)
        elif name == "table" and closing:
            self._end_table()
        elif name == "tr" and not closing and self.rows is not None:
            self.rows.append([])
        elif name in ("td", "th") and not closing and self.rows is not None:
            if not self.rows:
                self.rows.append([])
            self.header = self.header or (name == "th" and len(self.rows) == 1)
            self._open("cell", Direction.AUTO)

    def _run_tag(self, name: str, closing: bool, attributes: dict[str, str]) -> None:
        key = "b" if name in _BOLD else "i" if name in _ITALIC else "u" if name == "u" else ""
        if key:
            self.formats[key] = max(0, self.formats[key] + (-1 if closing else 1))
        elif name == "a":
            self.link = None if closing else safe_link(attributes.get("href", ""))
        elif name == "sup" and not closing and attributes.get("data-source"):
            if not self.kind:
                self._open("p", Direction.AUTO)
            self.runs.append(Run("", source=attributes["data-source"]))

    def _open(self, kind: str, direction: Direction) -> None:
        self.kind, self.direction, self.runs = kind, direction, []

    def _close(self) -> None:
        runs = tuple(self.runs)
        if self.kind == "p":
            self.blocks.append(Paragraph(runs, self.direction))
        elif self.kind == "li":
            level = min(max(len(self.lists) - 1, 0), LEVELS - 1)
            ordered = bool(self.lists) and self.lists[-1] == "ol"
            self.blocks.append(ListItem(runs, ordered, level, self.direction))
        elif self.kind == "cell" and self.rows:
            self.rows[-1].append(runs)
        self.kind, self.runs = "", []

    def _end_table(self) -> None:
        if self.rows is not None:
            rows = tuple(tuple(row) for row in self.rows if row)
            if rows:
                self.blocks.append(Table(rows, self.header, self.table_direction))
        self.rows = None


def _direction(attributes: dict[str, str]) -> Direction:
    value = attributes.get("dir", "")
    return Direction(value) if value in ("rtl", "ltr") else Direction.AUTO
