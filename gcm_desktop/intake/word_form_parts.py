"""What is read of a Word form that came back: its parts, within limits, and what it holds besides.

Belongs here: the archive, refusals, which part is which, what the form says about itself. Does not:
text (``word_form_text``), where answers stand (``word_form_places``). The file comes from outside:
it is read as bytes and never opened by another program, nothing it points to is loaded, macros and
embedded objects are never looked into.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from gcm_desktop.base.zip_reader import ZipError, ZipLimits, ZipReader
from gcm_desktop.domain.address import is_well_formed
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.form import FormPlace
from gcm_desktop.domain.submission import FrameworkRef
from gcm_desktop.intake.word_archive import (
    MAX_SMALL_PART,
    Relation,
    XmlPart,
    body_name,
    has_document_type,
    parsed,
    relations,
)
from gcm_desktop.intake.word_body import Styles, loosen, read_styles
from gcm_desktop.services.form_ports import FormBase, FormIdentity

LIMITS = ZipLimits(members=2_000, member_bytes=50 * 2**20, total_bytes=200 * 2**20, ratio=200)
"""A form that went through Word has some twenty parts. Rows of empty rooms shrink to a hundredth;
a file of 234 KB that holds 200 MB shrinks to an eight-hundredth."""
MAX_TEXT_PART = 24 * 2**20
"""Largest body, notes and comments read: several hundred pages with every letter formatted."""
MAX_ELEMENTS = 400_000
"""Elements of the body: a form of every question has some 30,000, and each costs time below."""
MAX_ANSWERS = 5_000
"""Answers a form may speak of: all questions of a framework are some 900."""
_OVERSIZE = frozenset({"too_many_members", "member_too_large", "too_large", "ratio"})
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FORM = "{urn:gcm-desktop:form:1}"
_PROPERTY = "{http://schemas.openxmlformats.org/officeDocument/2006/custom-properties}property"
_REFUSED = {"aFChunk": "form.foreign_part", "subDocument": "form.foreign_part"}
"""Relations that bring in text of another file: it would be read by nobody here, and be lost."""
_NOTED = {"attachedTemplate": "outside", "frame": "outside", "image": "pictures"}
_MAX_PARTS = 200
"""Custom parts and relations looked at."""


@dataclass(frozen=True, slots=True)
class FormParts:
    """The parts of a form.

    Attributes:
        links: Targets of links by the id of their relation, of the body and of the notes.
        notes: Codes of what the file holds beside text.
    """

    body: XmlPart
    styles: Styles
    style_part: XmlPart | None
    footnotes: XmlPart | None
    endnotes: XmlPart | None
    comments: XmlPart | None
    resolved: XmlPart | None
    links: Mapping[str, str]
    note_links: Mapping[str, str]
    identity: FormIdentity
    notes: tuple[str, ...] = field(default=())


def form_parts(content: bytes, name: str) -> FormParts:
    """Return the parts of a form.

    Raises:
        GcmError: ``form.unreadable``, ``form.too_large``, ``form.macros``, ``form.foreign_part``.
    """
    told = name[:80]
    try:
        archive = ZipReader(content, LIMITS)
        _refuse_macros(archive, told)
        return _parts(archive, told)
    except ZipError as fault:
        code = "form.too_large" if fault.rule in _OVERSIZE else "form.unreadable"
        raise GcmError(code, file=told, reason=fault.rule) from fault
    except (etree.LxmlError, ValueError, RecursionError) as fault:
        raise GcmError("form.unreadable", file=told, reason=type(fault).__name__) from fault


def _refuse_macros(archive: ZipReader, name: str) -> None:
    """Refuse a file that brings programs: sent back as a plain document it is read."""
    names = [each.lower() for each in archive.names]
    if any("vbaproject" in each or "vbadata" in each for each in names):
        raise GcmError("form.macros", file=name)
    if "[Content_Types].xml" in archive.names:
        types = parsed(archive, "[Content_Types].xml", MAX_SMALL_PART)
        if any("macroenabled" in (each.get("ContentType") or "").lower() for each in types):
            raise GcmError("form.macros", file=name)


def _parts(archive: ZipReader, name: str) -> FormParts:
    main = body_name(archive)
    led = list(relations(archive, main))
    for relation in led:
        if relation.kind in _REFUSED:
            raise GcmError(_REFUSED[relation.kind], file=name, part=relation.kind)
    _refuse_document_types(archive)
    document = parsed(archive, main, MAX_TEXT_PART)
    loosen(document)
    if document.find(f"{_W}body") is None:
        raise ValueError("no body")
    count = sum(1 for _ in document.iter())
    if count > MAX_ELEMENTS:
        raise GcmError("form.too_large", file=name, reason="elements")
    parts = {
        kind: _part(archive, led, kind)
        for kind in (
            "styles", "numbering", "footnotes", "endnotes", "comments", "commentsExtended",
        )
    }  # fmt: skip
    notes_name = next((each.target for each in led if each.kind == "footnotes"), "")
    return FormParts(
        body=document[0] if document[0].tag == f"{_W}body" else _body(document),
        styles=read_styles(parts["styles"], parts["numbering"]),
        style_part=parts["styles"],
        footnotes=parts["footnotes"],
        endnotes=parts["endnotes"],
        comments=parts["comments"],
        resolved=parts["commentsExtended"],
        links=_links(led),
        note_links=_links(list(relations(archive, notes_name))) if notes_name else {},
        identity=_identity(archive),
        notes=tuple(sorted({*_held(archive, led, main)})),
    )


def _body(document: XmlPart) -> XmlPart:
    found = document.find(f"{_W}body")
    if found is None:
        raise ValueError("no body")
    return found


def _refuse_document_types(archive: ZipReader) -> None:
    """Look into every part of XML, read or not: no part of Word's declares a document type."""
    for name in archive.names:
        if name.endswith((".xml", ".rels")) and has_document_type(archive.read(name)):
            raise ValueError("document type")


def _part(archive: ZipReader, led: list[Relation], kind: str) -> XmlPart | None:
    target = next((each.target for each in led if each.kind == kind), f"word/{kind}.xml")
    if target not in archive.names:
        return None
    part = parsed(archive, target, MAX_TEXT_PART)
    loosen(part)
    return part


def _links(led: list[Relation]) -> dict[str, str]:
    return {each.id: each.target for each in led if each.kind == "hyperlink" and each.is_outside}


def _held(archive: ZipReader, led: list[Relation], main: str) -> Iterator[str]:
    """Yield codes of what a file holds beside text; only names and relations are looked at."""
    names = [each.lower() for each in archive.names]
    if any("/embeddings/" in each or "/activex/" in each for each in names):
        yield "embedded"
    if any("/media/" in each for each in names):
        yield "pictures"
    folder, _, _ = main.rpartition("/")
    settings = f"{folder}/settings.xml" if folder else "settings.xml"
    for relation in [*led, *relations(archive, settings)][:_MAX_PARTS]:
        if relation.kind in _NOTED:
            yield "outside" if relation.is_outside else _NOTED[relation.kind]
        elif relation.is_outside and relation.kind != "hyperlink":
            yield "outside"


# ---- what it says about itself -----------------------------------------------------------------


def _identity(archive: ZipReader) -> FormIdentity:
    """Return what the custom part says; where it is lost, the id out of the properties."""
    names = [name for name in archive.names if name.startswith("customXml/")]
    for name in names[:_MAX_PARTS]:
        if not name.endswith(".xml"):
            continue
        try:
            part = parsed(archive, name, MAX_TEXT_PART)
        except etree.LxmlError:  # another program's part, of no use here
            continue
        if part.tag == f"{_FORM}form":
            return _told(part)
    return _by_properties(archive)


def _told(part: XmlPart) -> FormIdentity:
    told = part.findall(f"{_FORM}answer")[:MAX_ANSWERS]
    bases = {base.place.answer_key: base for each in told for base in _base(each)}
    fixed = (part.findtext(f"{_FORM}fixed") or "").split()
    reference = None
    if part.get("framework"):
        reference = FrameworkRef(part.get("framework") or "", part.get("edition") or "")
    return FormIdentity(
        (part.get("id") or "")[:64],
        (part.get("submission") or "")[:64],
        (part.get("snapshot") or "")[:64],
        reference,
        (part.get("language") or "")[:8],
        tuple(bases.values()),
        frozenset(fixed),
    )


def _base(answer: XmlPart) -> Iterator[FormBase]:
    """Yield a base, nothing where its address could be none."""
    address = answer.get("address") or ""
    if is_well_formed(address):
        place = FormPlace(address, (answer.get("language") or "")[:8] or None,
                          (answer.get("code") or "")[:80])  # fmt: skip
        yield FormBase(
            place,
            (answer.get("kind") or "")[:20],
            (answer.get("sha256") or "")[:64],
            answer.text or "",
            (answer.get("heading") or "")[:64],
            (answer.get("guidance") or "")[:64],
        )


def _by_properties(archive: ZipReader) -> FormIdentity:
    told: dict[str, str] = {}
    if "docProps/custom.xml" in archive.names:
        for each in parsed(archive, "docProps/custom.xml", MAX_SMALL_PART).iter(_PROPERTY):
            told[each.get("name") or ""] = "".join(str(text) for text in each.itertext())[:64]
    return FormIdentity(told.get("GcmForm", ""), told.get("GcmSubmission", ""))
