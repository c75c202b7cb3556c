"""Self-check of workbooks: the file is opened again and its properties are proven.

Belongs here: parts, cells, direction, properties, as codes. Does not: writing (``xlsx``). Raw parts
are looked at: a library would show a formula as the text somebody typed.
"""

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from gcm_desktop.base.zip_reader import ZipError, ZipLimits, ZipReader
from gcm_desktop.domain.text import Direction, language_direction
from gcm_desktop.services.proofs import DocumentFault, Proof, proof_of

LIMITS = ZipLimits(members=500, member_bytes=256 * 2**20, total_bytes=512 * 2**20, ratio=2_000)
"""Of our own file, which is opened once more to fix its dates and to prove it."""
MOST_LETTERS, MOST_ROWS = 32_767, 1_048_576
"""Letters of a cell and rows of a sheet in every office program."""
_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_CORE, _BOOK, _SHEETS = "docProps/core.xml", "xl/workbook.xml", "xl/worksheets/"
_KNOWN = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/(?:core|app)\.xml|xl/_rels/workbook\.xml\.rels"
    r"|xl/(?:workbook|styles|sharedStrings)\.xml|xl/theme/theme\d+\.xml|xl/worksheets/sheet\d+\.xml"
)
"""No macro, no link, no comment, no drawing: everything that is not here is refused."""
_PROPERTIES = frozenset({"creator", "created", "modified", "language", "title", "subject"})

Parts = Mapping[str, etree._Element]  # noqa: SLF001 - lxml names the type of its elements so


def check_xlsx(file: bytes, language: str = "") -> tuple[DocumentFault, ...]:
    """Return what could not be proven about a workbook, nothing where all was."""
    return prove_xlsx(file, language).faults


def prove_xlsx(file: bytes, language: str = "", author: str = "") -> Proof:
    """Reopen a workbook and prove it.

    Args:
        language: What its sheets are in; where empty, their direction is not looked at.
        author: The only name it may bear; where empty, names are not looked at.
    """
    try:
        archive = ZipReader(file, LIMITS)
        raw = {name: archive.read(name, LIMITS.member_bytes) for name in archive.names}
        foreign = [name for name in raw if not _KNOWN.fullmatch(name)]
        if foreign:
            return Proof(faults=(DocumentFault("xlsx.parts", foreign[0]),))
        parts = {name: _parsed(content) for name, content in raw.items()}
    except ZipError as fault:
        return _unreadable(fault.rule)
    except etree.XMLSyntaxError as fault:
        return _unreadable(str(fault.msg))
    if _BOOK not in parts or _CORE not in parts:
        return _unreadable("parts")
    sheets = {name: part for name, part in parts.items() if name.startswith(_SHEETS)}
    counts = {
        "xlsx.parts": len(parts),
        "xlsx.formula": sum(1 for part in sheets.values() for _ in part.iter(f"{_SHEET}c")),
        "xlsx.external": sum(1 for part in parts.values() for _ in part.iter(_RELATION)),
        "xlsx.metadata": len(parts[_CORE]),
    }
    if language:
        counts["xlsx.direction"] = len(sheets)
        counts["xlsx.language"] = 1
    faults = (*_faults(parts, sheets, language), *_names(parts[_CORE], author))
    return proof_of(counts, faults)


def _unreadable(rule: str) -> Proof:
    return Proof(faults=(DocumentFault("xlsx.unreadable", rule),))


def _parsed(blob: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(blob, parser)


def _faults(parts: Parts, sheets: Parts, language: str) -> Iterator[DocumentFault]:
    for name, part in parts.items():
        if part.getroottree().docinfo.internalDTD is not None:
            yield DocumentFault("xlsx.parts", name)
        if any(each.get("TargetMode") == "External" for each in part.iter(_RELATION)):
            yield DocumentFault("xlsx.external", name)
    for name, sheet in sheets.items():
        if next(sheet.iter(f"{_SHEET}f"), None) is not None:
            yield DocumentFault("xlsx.formula", name)
        if language and _is_right_to_left(sheet) != (language_direction(language) is Direction.RTL):
            yield DocumentFault("xlsx.direction", name)
    yield from _bounds(parts, sheets)
    yield from _properties(parts[_CORE], language)


def _bounds(parts: Parts, sheets: Parts) -> Iterator[DocumentFault]:
    """No text reaches what a cell holds: the writer parts it well before, one that does was cut."""
    texts = (text for part in parts.values() for text in part.iter(f"{_SHEET}t"))
    if any(len(text.text or "") >= MOST_LETTERS for text in texts):
        yield DocumentFault("xlsx.bounds", "letters")
    for name, sheet in sheets.items():
        rows = [int(row.get("r", "0")) for row in sheet.iter(f"{_SHEET}row")]
        if rows and max(rows) > MOST_ROWS:
            yield DocumentFault("xlsx.bounds", name)


def _names(core: etree._Element, author: str) -> Iterator[DocumentFault]:
    for element in core if author else ():
        if etree.QName(element).localname == "creator" and element.text != author:
            yield DocumentFault("xlsx.metadata", "creator")


def _properties(core: etree._Element, language: str) -> Iterator[DocumentFault]:
    for element in core:
        local = etree.QName(element).localname
        if local not in _PROPERTIES:
            yield DocumentFault("xlsx.metadata", local)
        if language and local == "language" and element.text != language:
            yield DocumentFault("xlsx.language", str(element.text))


def _is_right_to_left(sheet: etree._Element) -> bool:
    views = list(sheet.iter(f"{_SHEET}sheetView"))
    return bool(views) and all(view.get("rightToLeft") in ("1", "true") for view in views)
