"""The body of a Word file as a list of parts, in reading order.

Taken over: paragraphs, headings (by outline level, whatever the styles are called), list items,
rows of tables, text boxes after the paragraph they hang on; what was inserted while changes were
tracked. Left out: what was deleted, hidden text, tables of contents, notes, headers, pictures.
Belongs here: walking the tree. Does not: the archive (``word_report``).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from gcm_desktop.domain.text import clean, says_nothing
from gcm_desktop.services.earlier_reports import ReportPart

XmlPart = etree._Element  # noqa: SLF001 - lxml names the type of its elements so
MAX_PARTS, MAX_LETTERS = 20_000, 4_000_000
"""More than any report has: some thousand pages."""
MAX_CELLS = 60
DEEPEST_HEADING = 9

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SKIPPED = frozenset(
    {f"{_W}{name}" for name in ("del", "moveFrom", "pPr", "rPr", "txbxContent", "instrText")}
    | {_FALLBACK}
)
_ORDER_MARKS = "\u200e\u200f"
"""Alone in a ``w:dir``, as our own documents have them, they keep numbers in order: no text."""
_BREAKS = frozenset({f"{_W}br", f"{_W}cr"})
_LOOKED_THROUGH = frozenset(
    f"{_W}{name}"
    for name in ("body", "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag")
)
_MOST_ANCESTORS = 20
"""Styles build on styles; a ring of them ends here."""


@dataclass(frozen=True, slots=True)
class Styles:
    """What styles say of paragraphs, by the id of the style.

    Attributes:
        levels: Heading level.
        numbering: List the style puts a paragraph in.
        contents: Styles of a table of contents.
        ordered: Lists (id and level) that count rather than show a bullet.
    """

    levels: dict[str, int] = field(default_factory=dict)
    numbering: dict[str, str] = field(default_factory=dict)
    contents: frozenset[str] = frozenset()
    ordered: frozenset[tuple[str, str]] = frozenset()


def read_styles(styles: XmlPart | None, numbering: XmlPart | None) -> Styles:
    """Return what the two parts say; both may be missing."""
    own: dict[str, tuple[int, str, str]] = {}
    contents = set()
    for style in _each(styles, "style"):
        key, name = _value(style, "styleId"), _value(_child(style, "name"), "val").lower()
        properties = _child(style, "pPr")
        level = _outline_level(properties)
        if not level and name == "title":
            level = 1
        own[key] = (level, _list_id(properties), _value(_child(style, "basedOn"), "val"))
        if name.startswith("toc ") or name == "toc heading":
            contents.add(key)
    levels, lists = {}, {}
    for key in own:
        level, number = _inherited(own, key)
        levels[key] = level
        lists[key] = number
    return Styles(levels, lists, frozenset(contents), _ordered(numbering))


def body_parts(document: XmlPart, styles: Styles) -> tuple[ReportPart, ...] | None:
    """Return the parts of a document, ``None`` where it has more than is read.

    Raises:
        ValueError: where it has no body.
    """
    if document.tag.startswith(_STRICT):
        loosen(document)
    body = _child(document, "body")
    if body is None:
        raise ValueError("no body")
    parts: list[ReportPart] = []
    letters = 0
    for part in _blocks(body, styles):
        letters += len(part.text)
        if len(parts) >= MAX_PARTS or letters > MAX_LETTERS:
            return None
        parts.append(part)
    return tuple(parts)


def loosen(document: XmlPart) -> None:
    """Give the elements of the strict form of the format the names of the usual one."""
    for element in document.iter(f"{_STRICT}*"):
        element.tag = element.tag.replace(_STRICT, _W)
        for key in [key for key in element.attrib if str(key).startswith(_STRICT)]:
            element.set(str(key).replace(_STRICT, _W), element.attrib.pop(key))


def _blocks(container: XmlPart, styles: Styles) -> Iterator[ReportPart]:
    for child in container:
        if child.tag == f"{_W}p":
            yield from _paragraph(child, styles)
        elif child.tag == f"{_W}tbl":
            yield from _rows(child)
        elif child.tag in _LOOKED_THROUGH:
            yield from _blocks(child, styles)


def _paragraph(paragraph: XmlPart, styles: Styles) -> Iterator[ReportPart]:
    properties = _child(paragraph, "pPr")
    style = _value(_child(properties, "pStyle"), "val")
    if style not in styles.contents:
        level = _outline_level(properties) or styles.levels.get(style, 0)
        number = _list_id(properties) or styles.numbering.get(style, "")
        shape = "p" if level or number in ("", "0") else _list_shape(properties, number, styles)
        for line in _lines(paragraph):
            yield ReportPart(line, level, shape)
    for box in paragraph.iter(f"{_W}txbxContent"):
        if _is_own(box, paragraph):
            yield from _blocks(box, styles)


def _rows(table: XmlPart) -> Iterator[ReportPart]:
    for row in table.iter(f"{_W}tr"):
        if next(row.iterancestors(f"{_W}tbl"), None) is not table:
            continue  # of a table within a cell: its text is told with the cell
        cells = [
            " ".join(line for inner in cell.iter(f"{_W}p") for line in _lines(inner))
            for cell in row.iter(f"{_W}tc")
            if next(cell.iterancestors(f"{_W}tr"), None) is row
        ]
        if len(cells) > MAX_CELLS:
            cells = [*cells[: MAX_CELLS - 1], " ".join(cells[MAX_CELLS - 1 :])]
        if any(cells):
            yield ReportPart("\t".join(cells), 0, "r")


def _lines(paragraph: XmlPart) -> list[str]:
    """Return the lines of a paragraph that say something."""
    text = clean("".join(_letters(paragraph))).text
    lines = (" ".join(line.split("\t")).strip() for line in text.split("\n"))
    return [line for line in lines if not says_nothing(line)]


def _letters(element: XmlPart) -> Iterator[str]:
    for child in element:
        tag = child.tag
        if tag == f"{_W}t":
            yield child.text or ""
        elif tag == f"{_W}tab":
            yield "\t"
        elif tag in _BREAKS:
            yield "\n"
        elif tag == f"{_W}noBreakHyphen":
            yield "\u2011"
        elif tag == f"{_W}dir":
            inner = "".join(_letters(child))
            yield inner if inner.strip(_ORDER_MARKS) else ""
        elif tag not in _SKIPPED and not (tag == f"{_W}r" and _is_hidden(child)):
            yield from _letters(child)


def _is_hidden(run: XmlPart) -> bool:
    vanish = _child(_child(run, "rPr"), "vanish")
    return vanish is not None and _value(vanish, "val") not in ("0", "false", "off")


def _is_own(box: XmlPart, paragraph: XmlPart) -> bool:
    """True for a text box of this very paragraph, told once: Word keeps an older form beside it."""
    if next(box.iterancestors(_FALLBACK), None) is not None:
        return False
    return next(box.iterancestors(f"{_W}p"), None) is paragraph


def _list_shape(properties: XmlPart | None, number: str, styles: Styles) -> str:
    depth = _value(_child(_child(properties, "numPr"), "ilvl"), "val") or "0"
    return "o" if (number, depth) in styles.ordered else "u"


def _list_id(properties: XmlPart | None) -> str:
    return _value(_child(_child(properties, "numPr"), "numId"), "val")


def _outline_level(properties: XmlPart | None) -> int:
    """Return 1 to 9 for a heading; Word counts from 0 and calls plain text 9."""
    level = _value(_child(properties, "outlineLvl"), "val")
    return int(level) + 1 if len(level) == 1 and level in "012345678" else 0


def _inherited(own: dict[str, tuple[int, str, str]], key: str) -> tuple[int, str]:
    level, number = 0, ""
    for _ in range(_MOST_ANCESTORS):
        if key not in own:
            break
        found_level, found_number, parent = own[key]
        level, number, key = level or found_level, number or found_number, parent
    return level, number


def _ordered(numbering: XmlPart | None) -> frozenset[tuple[str, str]]:
    """Return the lists, by id and level, whose marks are numbers or letters."""
    shapes: dict[str, set[str]] = {}
    for abstract in _each(numbering, "abstractNum"):
        counted = {
            _value(level, "ilvl")
            for level in _each(abstract, "lvl")
            if _value(_child(level, "numFmt"), "val") not in ("", "bullet", "none")
        }
        shapes[_value(abstract, "abstractNumId")] = counted
    return frozenset(
        (_value(number, "numId"), depth)
        for number in _each(numbering, "num")
        for depth in shapes.get(_value(_child(number, "abstractNumId"), "val"), ())
    )


def _each(parent: XmlPart | None, name: str) -> list[XmlPart]:
    return [] if parent is None else parent.findall(f"{_W}{name}")


def _child(parent: XmlPart | None, name: str) -> XmlPart | None:
    return None if parent is None else parent.find(f"{_W}{name}")


def _value(element: XmlPart | None, name: str) -> str:
    return "" if element is None else (element.get(f"{_W}{name}") or "")
