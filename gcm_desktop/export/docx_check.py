"""Self-check of Word files: the package is opened again and its properties proven (export.md, 5).

Belongs here: the package, its properties and styles, as codes. Does not: writing; the body is read
by ``docx_body_check``. Raw parts are looked at, since python-docx mends some faults on loading.
"""

from collections.abc import Iterator, Mapping

from lxml import etree

from gcm_desktop.base.zip_reader import ZipError, ZipLimits, ZipReader
from gcm_desktop.domain.text import Direction, clean_line
from gcm_desktop.export.docx_body_check import check_body, check_notes
from gcm_desktop.export.docx_check_rules import W, attribute, faulty_runs, faulty_twins
from gcm_desktop.export.tree import Document
from gcm_desktop.services.ports import DocumentFault

HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_DC = "{http://purl.org/dc/elements/1.1/}"
_CP = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_TERMS = "{http://purl.org/dc/terms/}"
_SCHEMES = ("http://", "https://", "mailto:")
_KNOWN_PARTS = ("[Content_Types].xml", "_rels/", "docProps/core.xml", "word/")
_WORD_PARTS = frozenset(
    f"{name}.xml"
    for name in (
        "document", "styles", "numbering", "settings", "header", "footer", "footnotes", "fontTable",
    )
)  # fmt: skip

_LIMITS = ZipLimits(members=40, member_bytes=1 << 28, total_bytes=1 << 29, ratio=20_000)
"""Our own file: the limits are wide, 200,000 equal letters compress well."""

Part = etree._Element  # noqa: SLF001 - lxml names the type of its elements so
Parts = Mapping[str, Part]


def check_docx(file: bytes, tree: Document) -> tuple[DocumentFault, ...]:
    """Return what could not be proven about a written Word file, nothing where all was."""
    raw = _members(file)
    if raw is None:
        return (DocumentFault("docx.unreadable"),)
    if any(b"<!DOCTYPE" in blob for name, blob in raw.items() if _is_xml(name)):
        return (DocumentFault("docx.doctype"),)
    try:
        parts = {name: _parsed(blob) for name, blob in raw.items() if _is_xml(name)}
        missing = {f"word/{name}" for name in _WORD_PARTS} - set(parts)
        if missing or "docProps/core.xml" not in parts:
            return (DocumentFault("docx.parts", ", ".join(sorted(missing))),)
    except etree.XMLSyntaxError as fault:
        return (DocumentFault("docx.unreadable", str(fault.msg)),)
    return (
        *_packaging(parts, raw),
        *_properties(parts["docProps/core.xml"], tree),
        *_languages(parts, tree),
        *_formats(parts),
        *check_body(parts["word/document.xml"], tree),
        *check_notes(parts["word/document.xml"], parts["word/footnotes.xml"], tree),
    )


def _members(file: bytes) -> dict[str, bytes] | None:
    """Return every member's bytes, ``None`` where the file is no sound archive."""
    try:
        reader = ZipReader(file, _LIMITS)
        return {name: reader.read(name) for name in reader.names}
    except ZipError:
        return None


def _is_xml(name: str) -> bool:
    return name.endswith((".xml", ".rels"))


def _parsed(blob: bytes) -> Part:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(blob, parser)


def _packaging(parts: Parts, raw: Mapping[str, bytes]) -> Iterator[DocumentFault]:
    """No part but ours, no relationship to the outside but links of the text."""
    for name in raw:
        if not name.startswith(_KNOWN_PARTS):
            yield DocumentFault("docx.parts", name)
    for name, part in parts.items():
        if not name.endswith(".rels"):
            continue
        for relation in part.iter(_RELATIONS):
            if relation.get("TargetMode") != "External":
                continue
            target = relation.get("Target", "")
            if relation.get("Type") != HYPERLINK or not target.lower().startswith(_SCHEMES):
                yield DocumentFault("docx.external", target[:80])


def _properties(core: Part, tree: Document) -> Iterator[DocumentFault]:
    wanted = {
        _DC + "title": clean_line(tree.title),
        _DC + "subject": clean_line(tree.properties.subject),
        _DC + "creator": clean_line(tree.properties.author),
        _CP + "lastModifiedBy": clean_line(tree.properties.author),
        _DC + "language": tree.language,
        _TERMS + "created": f"{tree.properties.date}T00:00:00Z",
        _TERMS + "modified": f"{tree.properties.date}T00:00:00Z",
    }
    for tag, value in wanted.items():
        if (core.findtext(tag) or "") != value:
            yield DocumentFault("docx.properties", etree.QName(tag).localname)
    allowed = {*wanted, _CP + "revision"}
    for element in core:
        if element.tag not in allowed:
            yield DocumentFault("docx.metadata", etree.QName(element).localname)


def _languages(parts: Parts, tree: Document) -> Iterator[DocumentFault]:
    """Both scripts have a language by default, and the styles follow the document's direction."""
    styles = parts["word/styles.xml"]
    lang = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    own = "bidi" if tree.language == "ar" else "val"
    both = lang is not None and attribute(lang, "val") and attribute(lang, "bidi")
    if lang is None or not both or not attribute(lang, own).startswith(tree.language):
        yield DocumentFault("docx.language", "defaults")
    is_rtl = tree.direction is Direction.RTL
    for style in styles.iter(f"{W}style"):
        if attribute(style, "type") == "paragraph":
            bidi = style.find(f"{W}pPr/{W}bidi")
            if (bidi is not None and attribute(bidi, "val") not in ("0", "false")) != is_rtl:
                yield DocumentFault("docx.direction", attribute(style, "styleId"))


def _formats(parts: Parts) -> Iterator[DocumentFault]:
    for name, part in parts.items():
        if not name.startswith("word/") or name.endswith(".rels"):
            continue
        for fault in faulty_twins(part):
            yield DocumentFault("docx.twins", f"{name} {fault}")
        for fault in faulty_runs(part):
            yield DocumentFault("docx.script", f"{name} {fault}")
