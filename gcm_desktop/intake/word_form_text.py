"""Text of a Word form as rich text, with tracked changes taken or not.

Belongs here: from paragraphs, lists and tables of a cell to blocks. Does not: which cell is which
answer (``word_form_places``). Taken over: what the model has. Everything else stays as plain
letters; pictures and objects are named, never opened.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from gcm_desktop.domain.form import code_at_start, said_hash
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
from gcm_desktop.domain.text import Direction, clean, says_nothing
from gcm_desktop.intake.word_archive import XmlPart
from gcm_desktop.intake.word_body import Styles
from gcm_desktop.intake.word_form_formats import Format, Formats
from gcm_desktop.services.form_ports import Hand

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MATH_LETTERS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
MAX_COLUMNS, MAX_SPAN = 60, 30


class View(StrEnum):
    """Which of the tracked changes are taken."""

    ACCEPTED = "accepted"
    ORIGINAL = "original"


_LEFT_OUT = {
    View.ACCEPTED: frozenset({f"{W}del", f"{W}moveFrom"}),
    View.ORIGINAL: frozenset({f"{W}ins", f"{W}moveTo"}),
}
_CHANGES = frozenset(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
_PROPERTIES = frozenset(f"{W}{name}" for name in ("pPr", "rPr", "tcPr", "trPr", "tblPr", "sectPr"))
_ALTERNATIVES = f"{_COMPATIBILITY}AlternateContent"
_BREAKS = frozenset({f"{W}br", f"{W}cr"})
_NOTES = frozenset({f"{W}footnoteReference", f"{W}endnoteReference"})
_DRAWN = frozenset({f"{W}drawing", f"{W}pict", f"{W}object"})


@dataclass
class Texts:
    """Reads the text of one form.

    Attributes:
        direction: In which texts of the form's language run.
        sources: Ids of sources by the code their footnotes open with.
        fixed: Hashes of the lines that are the form's own.
        hands: Who made tracked changes in what was read last, in order.
        seen: Codes of what was met and not taken over: ``pictures``, ``hidden``, ``notes``.
        hidden: Letters nobody sees, as they stand in the file.
    """

    styles: Styles
    formats: Formats
    links: Mapping[str, str]
    notes: Mapping[str, XmlPart]
    direction: Direction
    sources: Mapping[str, str] = field(default_factory=dict)
    fixed: frozenset[str] = frozenset()
    hands: dict[Hand, None] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    hidden: list[str] = field(default_factory=list)

    def rich(self, elements: Iterable[XmlPart], view: View) -> RichText:
        """Return paragraphs and tables as rich text in its normal form."""
        return normal(RichText(tuple(self._blocks(elements, view))))

    def letters(self, paragraph: XmlPart, view: View = View.ACCEPTED) -> str:
        """Return the letters of a paragraph."""
        return "".join(run.text for run in self._runs(paragraph, view, Format()))

    def is_own_line(self, text: str) -> bool:
        """True for a line that is the form's own."""
        return said_hash(clean(text).text) in self.fixed

    # ---- blocks --------------------------------------------------------------------------------

    def _blocks(self, elements: Iterable[XmlPart], view: View) -> Iterator[Block]:
        """Yield blocks; a paragraph whose end was taken out goes on in the next one."""
        carried: list[Run] = []
        last: XmlPart | None = None
        for element in _content(elements, view):
            if element.tag == f"{W}tbl":
                if carried and last is not None:
                    yield from self._paragraph(last, carried)
                carried, last = [], None
                yield from self._table(element, view)
                continue
            carried += self._runs(element, view, Format())
            last = element
            if not self._is_open(element, view):
                yield from self._paragraph(element, carried)
                carried, last = [], None
            for box in _boxes(element):
                yield from self._blocks(box, view)
        if carried and last is not None:
            yield from self._paragraph(last, carried)

    def _is_open(self, paragraph: XmlPart, view: View) -> bool:
        """True where the end of a paragraph is not there in a view."""
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        if mark is None:
            return False
        for child in mark:
            if child.tag in _CHANGES:
                self._note_hand(child)
            if child.tag in _LEFT_OUT[view]:
                return True
        return False

    def _paragraph(self, paragraph: XmlPart, runs: list[Run]) -> Iterator[Block]:
        properties = paragraph.find(f"{W}pPr")
        style = _value(properties, "pStyle")
        is_rtl = self.formats.is_rtl(properties, style)
        own = Direction.RTL if is_rtl else Direction.LTR
        direction = Direction.AUTO if own is self.direction else own
        number = _value(properties, "numPr", "numId") or self.styles.numbering.get(style, "")
        if number not in ("", "0"):
            depth = _value(properties, "numPr", "ilvl") or "0"
            level = min(int(depth), LEVELS - 1) if depth.isascii() and depth.isdigit() else 0
            ordered = (number, depth) in self.styles.ordered
            yield ListItem(tuple(runs), ordered, level, direction)
            return
        for line in _lines(runs):
            yield Paragraph(line, direction)

    def _table(self, table: XmlPart, view: View) -> Iterator[Block]:
        rows: list[tuple[Runs, ...]] = []
        has_head = False
        for row in _parts(table, "tr", view):
            properties = row.find(f"{W}trPr")
            changes = [] if properties is None else [c for c in properties if c.tag in _CHANGES]
            for change in changes:
                self._note_hand(change)
            if any(change.tag in _LEFT_OUT[view] for change in changes):
                continue
            if not rows and properties is not None:
                has_head = properties.find(f"{W}tblHeader") is not None
            cells: list[Runs] = []
            for cell in _parts(row, "tc", view):
                cells.append(self._cell(cell, view))
                span = _value(cell.find(f"{W}tcPr"), "gridSpan")
                more = int(span) - 1 if span.isascii() and span.isdigit() else 0
                cells += [()] * min(more, MAX_SPAN)
            rows.append(tuple(cells[:MAX_COLUMNS]))
        if rows:
            mirrored = table.find(f"{W}tblPr/{W}bidiVisual") is not None
            own = Direction.RTL if mirrored else Direction.LTR
            direction = Direction.AUTO if own is self.direction else own
            yield Table(tuple(rows), has_head, direction)

    def _cell(self, cell: XmlPart, view: View) -> Runs:
        """Return a cell as one line; what is stacked in it stands one behind the other."""
        runs: list[Run] = []
        for block in self._blocks(cell, view):
            told = (
                [run for row in block.rows for part in row for run in (*part, Run(" "))]
                if isinstance(block, Table)
                else list(block.runs)
            )
            if told:
                runs += [Run(" "), *told] if runs else told
        return tuple(runs)

    # ---- runs ----------------------------------------------------------------------------------

    def _runs(self, parent: XmlPart, view: View, given: Format) -> Iterator[Run]:
        """Yield runs; an element nobody knows is looked through, so that no letter is lost."""
        for child in parent:
            tag = child.tag
            if tag in _CHANGES:
                self._note_hand(child)
            if tag in _LEFT_OUT[view] or tag in _PROPERTIES:
                continue
            if tag == f"{W}r":
                yield from self._run(child, view, given)
            elif tag == f"{W}hyperlink":
                target = self.links.get(child.get(_RELATION_ID) or "", "")
                linked = Format(link=safe_link(target) or given.link, is_link=True)
                yield from self._runs(child, view, linked)
            elif tag == _MATH_LETTERS:
                yield Run(child.text or "")
            elif tag == _ALTERNATIVES:
                yield from self._runs(child[0], view, given) if len(child) else ()
            else:
                yield from self._runs(child, view, given)

    def _run(self, run: XmlPart, view: View, given: Format) -> Iterator[Run]:
        properties = run.find(f"{W}rPr")
        form = self.formats.of_run(properties, given)
        if form.is_hidden:
            text = "".join(piece for node in run for piece in _piece(node))
            if view is View.ACCEPTED and not says_nothing(text):
                self.seen.add("hidden")
                self.hidden.append(text)
            return
        for node in run:
            if node.tag in _NOTES:
                yield from self._note(node, view)
            elif node.tag in _DRAWN or node.tag == _ALTERNATIVES:
                self.seen.add("pictures")
            elif node.tag in (f"{W}ruby", f"{W}rubyBase"):
                yield from self._runs(node, view, given)
            else:
                for text in _piece(node):
                    yield Run(text, form.bold, form.italic, form.underline, form.link)

    def _note(self, reference: XmlPart, view: View) -> Iterator[Run]:
        """Yield a source, or what a note of the author's own says in brackets: never lost."""
        kind = "e" if reference.tag == f"{W}endnoteReference" else "f"
        note = self.notes.get(kind + (reference.get(f"{W}id") or ""))
        if note is None:
            return
        lines = [self.letters(each, view) for each in note.iter(f"{W}p")]
        text = " ".join(line for line in lines if not says_nothing(line)).strip()
        source = self.sources.get(code_at_start(text))
        if source is not None:
            yield Run("", source=source)
        elif text:
            self.seen.add("notes")
            yield Run(f" [{text}]")

    def _note_hand(self, change: XmlPart) -> None:
        author, date = change.get(f"{W}author") or "", change.get(f"{W}date") or ""
        self.hands[Hand(author[:200], date[:40])] = None


def _piece(node: XmlPart) -> Iterator[str]:
    """Yield the letters of one node of a run."""
    tag = node.tag
    if tag in (f"{W}t", f"{W}delText"):
        yield node.text or ""
    elif tag in (f"{W}tab", f"{W}ptab"):
        yield "\t"
    elif tag in _BREAKS:
        if (node.get(f"{W}type") or "textWrapping") == "textWrapping":
            yield "\n"
    elif tag == f"{W}noBreakHyphen":
        yield "\u2011"
    elif tag == f"{W}softHyphen":
        yield "\u00ad"
    elif tag == f"{W}sym":
        code = node.get(f"{W}char") or ""
        if len(code) <= 4 and all(letter in "0123456789abcdefABCDEF" for letter in code) and code:
            yield chr(int(code, 16))


def _lines(runs: list[Run]) -> Iterator[Runs]:
    """Yield runs cut at line breaks: the model has paragraphs only."""
    line: list[Run] = []
    for run in runs:
        first, *rest = run.text.split("\n")
        line.append(_with_text(run, first))
        for text in rest:
            yield tuple(line)
            line = [_with_text(run, text)]
    yield tuple(line)


def _with_text(run: Run, text: str) -> Run:
    return Run(text, run.bold, run.italic, run.underline, run.link, run.source)


def _content(elements: Iterable[XmlPart], view: View) -> Iterator[XmlPart]:
    """Yield paragraphs and tables in order, wrappers opened; the parser bounds their depth."""
    for child in elements:
        if child.tag in (f"{W}p", f"{W}tbl"):
            yield child
        elif child.tag == _ALTERNATIVES:
            yield from _content(child[0], view) if len(child) else ()
        elif child.tag not in _LEFT_OUT[view]:
            yield from _content(child, view)


def _parts(parent: XmlPart, name: str, view: View) -> Iterator[XmlPart]:
    """Yield rows of a table or cells of a row, wrappers opened."""
    for child in parent:
        if child.tag == f"{W}{name}":
            yield child
        elif child.tag not in _LEFT_OUT[view]:
            yield from _parts(child, name, view)


def _boxes(paragraph: XmlPart) -> Iterator[XmlPart]:
    """Yield the text boxes that hang on a paragraph, each once: Word keeps an older form too."""
    for box in paragraph.iter(f"{W}txbxContent"):
        is_old = next(box.iterancestors(f"{_COMPATIBILITY}Fallback"), None) is not None
        if not is_old and next(box.iterancestors(f"{W}p"), None) is paragraph:
            yield box


def _value(properties: XmlPart | None, *path: str) -> str:
    """Return the value of an element below properties, empty where it is not there."""
    found = properties
    for name in path:
        found = None if found is None else found.find(f"{W}{name}")
    return "" if found is None else (found.get(f"{W}val") or "")
