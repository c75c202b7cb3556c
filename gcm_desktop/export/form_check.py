"""Self-check of Word forms: the file is opened again and what a form needs is proven.

Belongs here: every place once, bookmarks and codes, nothing outside, right-to-left. Does not: that
the text comes back as it was sent: the service reads the form as it would read a returned one.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from lxml import etree

from gcm_desktop.base.zip_reader import ZipError, ZipLimits, ZipReader
from gcm_desktop.domain.form import ANSWER_MARK, CODE_MARK, code_at_start
from gcm_desktop.export.docx_check_rules import W, attribute, faulty_runs, faulty_twins, is_on
from gcm_desktop.export.docx_leak_check import HYPERLINK, RELATION
from gcm_desktop.services.form_ports import FormSheet
from gcm_desktop.services.proofs import DocumentFault, Proof, proof_of

_LIMITS = ZipLimits(members=40, member_bytes=1 << 28, total_bytes=1 << 29, ratio=20_000)
"""Our own file: the limits are wide, 200,000 equal letters compress well."""
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}", re.ASCII)
"""What Word takes as the name of a bookmark."""
_FORBIDDEN = ("sdt", "customXml", "documentProtection", "permStart", "altChunk", "object")
_EMBEDDED = ("vbaproject", "/embeddings/", "/activex/", "/media/")

Part = etree._Element  # noqa: SLF001 - lxml names the type of its elements so
Parts = Mapping[str, Part]


def prove_form(form: bytes, sheet: FormSheet) -> Proof:
    """Reopen a form and prove it against what was asked for."""
    try:
        archive = ZipReader(form, _LIMITS)
        raw = {name: archive.read(name) for name in archive.names}
    except ZipError as fault:
        return Proof(faults=(DocumentFault("form.unreadable", fault.rule),))
    if any(b"<!DOCTYPE" in blob for blob in raw.values()):
        return Proof(faults=(DocumentFault("form.doctype"),))
    try:
        parts = {name: _parsed(blob) for name, blob in raw.items()}
    except etree.XMLSyntaxError as fault:
        return Proof(faults=(DocumentFault("form.unreadable", str(fault.msg)),))
    body = parts.get("word/document.xml")
    if body is None:
        return Proof(faults=(DocumentFault("form.unreadable", "word/document.xml"),))
    faults = (
        *_places(body, sheet),
        *_bookmarks(body),
        *_packaging(parts),
        *_settings(parts),
        *_directions(parts, sheet),
    )
    paragraphs = sum(1 for _ in body.iter(W + "p"))
    counts = {
        "form.places": len(sheet.places),
        "form.bookmarks": sum(1 for _ in body.iter(W + "bookmarkStart")),
        "form.external": sum(1 for part in parts.values() for _ in part.iter(RELATION)),
        "form.settings": 1,
        "form.direction": paragraphs,
    }
    return proof_of({code: count for code, count in counts.items() if count}, faults)


def _parsed(blob: bytes) -> Part:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(blob, parser)


def _places(body: Part, sheet: FormSheet) -> Iterator[DocumentFault]:
    """Every place once and in order, its bookmark in the cell behind the one with its code."""
    found: list[str] = []
    for mark in body.iter(W + "bookmarkStart"):
        name = attribute(mark, "name")
        if name.startswith(ANSWER_MARK):
            found.append(name.removeprefix(ANSWER_MARK))
            if next(mark.iterancestors(W + "tc"), None) is None:
                yield DocumentFault("form.places", name)
    if found != [place.key for place in sheet.places]:
        yield DocumentFault("form.places", "order")
    codes = Counter(
        code_at_start("".join(letters.text or "" for letters in paragraph.iter(W + "t")))
        for mark in body.iter(W + "bookmarkStart")
        for paragraph in mark.iterancestors(W + "p")
        if attribute(mark, "name").startswith(CODE_MARK)
    )
    for place in sheet.places:
        if codes[code_at_start(place.code)] != 1:
            yield DocumentFault("form.places", place.code)


def _bookmarks(body: Part) -> Iterator[DocumentFault]:
    """Names as Word takes them, each once; every start has its end behind it."""
    names = [attribute(mark, "name") for mark in body.iter(W + "bookmarkStart")]
    for name, count in Counter(names).items():
        if count > 1 or not _NAME.fullmatch(name):
            yield DocumentFault("form.bookmarks", name[:60])
    starts = [attribute(mark, "id") for mark in body.iter(W + "bookmarkStart")]
    ends = [attribute(mark, "id") for mark in body.iter(W + "bookmarkEnd")]
    if sorted(starts) != sorted(ends) or len(set(starts)) != len(starts):
        yield DocumentFault("form.bookmarks", "ends")
    marked = {name[:4] for name in names}
    if ANSWER_MARK in marked and CODE_MARK not in marked:
        yield DocumentFault("form.bookmarks", CODE_MARK)


def _packaging(parts: Parts) -> Iterator[DocumentFault]:
    """Nothing outside but links of the text, nothing embedded, no control and no protection."""
    for name, part in parts.items():
        if any(each in name.lower() for each in _EMBEDDED):
            yield DocumentFault("form.external", name)
        for relation in part.iter(RELATION):
            is_outside = relation.get("TargetMode") == "External"
            if is_outside and relation.get("Type") != HYPERLINK:
                yield DocumentFault("form.external", (relation.get("Type") or "")[-40:])
        if name.startswith("word/"):
            for forbidden in _FORBIDDEN:
                if next(part.iter(W + forbidden), None) is not None:
                    yield DocumentFault("form.external", f"{name} {forbidden}")


def _settings(parts: Parts) -> Iterator[DocumentFault]:
    settings = parts.get("word/settings.xml")
    if settings is None or not is_on(settings, "trackRevisions"):
        yield DocumentFault("form.settings", "trackRevisions")


def _directions(parts: Parts, sheet: FormSheet) -> Iterator[DocumentFault]:
    """Paragraphs of an Arabic form say which way they run, tables and section run with it."""
    for name, part in parts.items():
        if name.startswith("word/") and not name.endswith(".rels"):
            for fault in (*faulty_twins(part), *faulty_runs(part)):
                yield DocumentFault("form.direction", f"{name} {fault}")
    if sheet.language != "ar":
        return
    body = parts["word/document.xml"]
    for paragraph in body.iter(W + "p"):
        if paragraph.find(f"{W}pPr/{W}bidi") is None:
            yield DocumentFault("form.direction", "w:p")
            break
    for place in ("tbl", "sectPr"):
        for element in body.iter(W + place):
            named = element.find(f"{W}tblPr") if place == "tbl" else element
            wanted = "bidiVisual" if place == "tbl" else "bidi"
            is_inner = next(element.iterancestors(W + "tc"), None) is not None
            if not is_inner and not is_on(named, wanted):
                yield DocumentFault("form.direction", place)
