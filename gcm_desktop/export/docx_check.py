"""Self-check of Word files: the package is opened again and its properties proven (export.md, 5).

Belongs here: the package, its properties and styles, as codes. Does not: writing; the body is read
by ``docx_body_check``. Raw parts are looked at, since python-docx mends some faults on loading.
"""

from collections.abc import Iterator, Mapping

from lxml import etree

from gcm_desktop.base.zip_reader import ZipError, ZipLimits, ZipReader
from gcm_desktop.domain.text import Direction, clean_line
from gcm_desktop.export.docx_body_check import check_body, check_notes
from gcm_desktop.export.docx_check_rules import W, attribute, faulty_runs, faulty_twins, is_on
from gcm_desktop.export.docx_emblem import emblem_faults
from gcm_desktop.export.docx_leak_check import (
    RELATION,
    check_packaging,
    check_placeholders,
    check_traces,
)
from gcm_desktop.export.docx_watermark import watermark_faults
from gcm_desktop.export.tree import Document
from gcm_desktop.services.proofs import DocumentFault, Proof, proof_of

_DC = "{http://purl.org/dc/elements/1.1/}"
_CP = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_TERMS = "{http://purl.org/dc/terms/}"
_WANTED_PARTS = frozenset(
    f"{name}.xml"
    for name in (
        "docProps/core", "word/document", "word/styles", "word/numbering", "word/settings",
        "word/header", "word/footer", "word/footnotes", "word/fontTable",
    )
)  # fmt: skip

_LIMITS = ZipLimits(members=40, member_bytes=1 << 28, total_bytes=1 << 29, ratio=20_000)
"""Our own file: the limits are wide, 200,000 equal letters compress well."""

Part = etree._Element  # noqa: SLF001 - lxml names the type of its elements so
Parts = Mapping[str, Part]


def check_docx(file: bytes, tree: Document) -> tuple[DocumentFault, ...]:
    """Return what could not be proven about a written Word file, nothing where all was."""
    return prove_docx(file, tree).faults


def prove_docx(file: bytes, tree: Document) -> Proof:
    """Reopen a Word file and prove it against the tree it was written from."""
    raw = _members(file)
    if raw is None:
        return _nothing("docx.unreadable")
    if any(b"<!DOCTYPE" in blob for name, blob in raw.items() if _is_xml(name)):
        return _nothing("docx.doctype")
    try:
        parts = {name: _parsed(blob) for name, blob in raw.items() if _is_xml(name)}
    except etree.XMLSyntaxError as fault:
        return _nothing("docx.unreadable", str(fault.msg))
    missing = _WANTED_PARTS - set(parts)
    if missing:
        return _nothing("docx.parts", ", ".join(sorted(missing)))
    body, notes = parts["word/document.xml"], parts["word/footnotes.xml"]
    faults = (
        *check_packaging(parts, raw),
        *check_traces(parts, raw),
        *check_placeholders(parts, raw, tree),
        *_properties(parts["docProps/core.xml"], tree),
        *_languages(parts, tree),
        *_margins(parts, tree),
        *_formats(parts),
        *check_body(body, tree),
        *check_notes(body, notes, tree),
        *emblem_faults(parts, raw, tree),
        *watermark_faults(parts, tree),
    )
    return proof_of(_counts(parts), faults)


def _nothing(code: str, details: str = "") -> Proof:
    return Proof(faults=(DocumentFault(code, details),))


def _counts(parts: Parts) -> dict[str, int]:
    """Return of how much each property was proven; nothing is said of what is not there."""
    body, core = parts["word/document.xml"], parts["docProps/core.xml"]
    paragraphs = _many(body, "p")
    anchors = [attribute(link, "anchor") for link in body.iter(W + "hyperlink")]
    counts = {
        "docx.parts": len(parts),
        "docx.doctype": len(parts),
        "docx.text": paragraphs,
        "docx.placeholder": paragraphs,
        "docx.conflict": paragraphs,
        "docx.direction": paragraphs,
        "docx.twins": sum(_many(part, "rPr") for part in parts.values()),
        "docx.script": _many(body, "r"),
        "docx.section": _many(body, "sectPr"),
        "docx.language": 1,
        "docx.properties": len(core),
        "docx.metadata": len(core),
        "docx.external": sum(1 for part in parts.values() for _ in part.iter(RELATION)),
        "docx.table": _many(body, "tbl"),
        "docx.notes": _many(body, "footnoteReference"),
        "docx.contents": sum(anchor.startswith("_Toc") for anchor in anchors),
        "docx.links": len(anchors),
    }
    return {code: count for code, count in counts.items() if count}


def _many(part: Part, name: str) -> int:
    return sum(1 for _ in part.iter(W + name))


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


def _properties(core: Part, tree: Document) -> Iterator[DocumentFault]:
    author = clean_line(tree.properties.author)
    names = {_DC + "creator": author, _CP + "lastModifiedBy": author}
    wanted = {
        _DC + "title": clean_line(tree.title),
        _DC + "subject": clean_line(tree.properties.subject),
        _DC + "language": tree.language,
        _TERMS + "created": f"{tree.properties.date}T00:00:00Z",
        _TERMS + "modified": f"{tree.properties.date}T00:00:00Z",
    }
    for tag, value in wanted.items():
        if (core.findtext(tag) or "") != value:
            yield DocumentFault("docx.properties", etree.QName(tag).localname)
    allowed = {*wanted, _CP + "revision"}
    for element in core:
        if element.tag in names and (element.text or "") == names[str(element.tag)]:
            continue
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


def _margins(parts: Parts, tree: Document) -> Iterator[DocumentFault]:
    """Running header and foot run as the document does."""
    is_rtl = tree.direction is Direction.RTL
    for name, part in parts.items():
        if name.startswith(("word/header", "word/footer")):
            for paragraph in part.iter(W + "p"):
                if is_on(paragraph.find(W + "pPr"), "bidi") != is_rtl:
                    yield DocumentFault("docx.direction", name)


def _formats(parts: Parts) -> Iterator[DocumentFault]:
    for name, part in parts.items():
        if not name.startswith("word/") or name.endswith(".rels"):
            continue
        for fault in faulty_twins(part):
            yield DocumentFault("docx.twins", f"{name} {fault}")
        for fault in faulty_runs(part):
            yield DocumentFault("docx.script", f"{name} {fault}")
