"""Text of a Word form as rich text, with tracked changes taken or not.

Belongs here: from paragraphs, lists and tables of a cell to blocks. Does not: which cell is which
answer (``word_form_places``). Taken over: what the model has. Everything else stays as plain
letters; pictures and objects are named, never opened.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

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
from gcm_desktop.intake.word_form_elements import (
    ALTERNATIVES,
    CHANGES,
    LEFT_OUT,
    View,
    W,
    boxes,
    content,
    lines,
    parts,
    pieces,
    value,
)
from gcm_desktop.intake.word_form_formats import Format, Formats
from gcm_desktop.services.form_ports import Hand

_RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MATH_LETTERS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
MAX_COLUMNS, MAX_SPAN = 60, 30
_PROPERTIES = frozenset(f"{W}{name}" for name in ("pPr", "rPr", "tcPr", "trPr", "tblPr", "sectPr"))
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
        for element in content(elements, view):
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
            for box in boxes(element):
                yield from self._blocks(box, view)
        if carried and last is not None:
            yield from self._paragraph(last, carried)

    def _is_open(self, paragraph: XmlPart, view: View) -> bool:
        """True where the end of a paragraph is not there in a view."""
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        if mark is None:
            return False
        for child in mark:
            if child.tag in CHANGES:
                self._note_hand(child)
            if child.tag in LEFT_OUT[view]:
                return True
        return False

    def _paragraph(self, paragraph: XmlPart, runs: list[Run]) -> Iterator[Block]:
        properties = paragraph.find(f"{W}pPr")
        style = value(properties, "pStyle")
        is_rtl = self.formats.is_rtl(properties, style)
        own = Direction.RTL if is_rtl else Direction.LTR
        direction = Direction.AUTO if own is self.direction else own
        number = value(properties, "numPr", "numId") or self.styles.numbering.get(style, "")
        if number not in ("", "0"):
            depth = value(properties, "numPr", "ilvl") or "0"
            level = min(int(depth), LEVELS - 1) if depth.isascii() and depth.isdigit() else 0
            ordered = (number, depth) in self.styles.ordered
            yield ListItem(tuple(runs), ordered, level, direction)
            return
        for line in lines(runs):
            yield Paragraph(line, direction)

    def _table(self, table: XmlPart, view: View) -> Iterator[Block]:
        rows: list[tuple[Runs, ...]] = []
        has_head = False
        for row in parts(table, "tr", view):
            properties = row.find(f"{W}trPr")
            changes = [] if properties is None else [c for c in properties if c.tag in CHANGES]
            for change in changes:
                self._note_hand(change)
            if any(change.tag in LEFT_OUT[view] for change in changes):
                continue
            if not rows and properties is not None:
                has_head = properties.find(f"{W}tblHeader") is not None
            cells: list[Runs] = []
            for cell in parts(row, "tc", view):
                cells.append(self._cell(cell, view))
                span = value(cell.find(f"{W}tcPr"), "gridSpan")
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
            if tag in CHANGES:
                self._note_hand(child)
            if tag in LEFT_OUT[view] or tag in _PROPERTIES:
                continue
            if tag == f"{W}r":
                yield from self._run(child, view, given)
            elif tag == f"{W}hyperlink":
                target = self.links.get(child.get(_RELATION_ID) or "", "")
                linked = Format(link=safe_link(target) or given.link, is_link=True)
                yield from self._runs(child, view, linked)
            elif tag == _MATH_LETTERS:
                yield Run(child.text or "")
            elif tag == ALTERNATIVES:
                yield from self._runs(child[0], view, given) if len(child) else ()
            else:
                yield from self._runs(child, view, given)

    def _run(self, run: XmlPart, view: View, given: Format) -> Iterator[Run]:
        properties = run.find(f"{W}rPr")
        form = self.formats.of_run(properties, given)
        if form.is_hidden:
            text = "".join(piece for node in run for piece in pieces(node))
            if view is View.ACCEPTED and not says_nothing(text):
                self.seen.add("hidden")
                self.hidden.append(text)
            return
        for node in run:
            if node.tag in _NOTES:
                yield from self._note(node, view)
            elif node.tag in _DRAWN or node.tag == ALTERNATIVES:
                self.seen.add("pictures")
            elif node.tag in (f"{W}ruby", f"{W}rubyBase"):
                yield from self._runs(node, view, given)
            else:
                for text in pieces(node):
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
