"""The parts of a Word file, taken out of its archive without trusting any of them.

Belongs here: parsing a part, its relations, which part is the body. Does not: what a part says.
A document type is refused before any parser sees it; nothing outside the file is ever loaded, no
entity is resolved, a tree deeper than 256 elements or a text over 10 MB is refused by the parser.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import normpath

from lxml import etree

from gcm_desktop.base.zip_reader import ZipReader

XmlPart = etree._Element  # noqa: SLF001 - lxml names the type of its elements so
MAX_SMALL_PART = 4 * 2**20
"""Largest part beside the body that is read."""
BODY = "word/document.xml"
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_DOCUMENT_TYPE = re.compile(rb"<\0?!\0?(?:D\0?O\0?C|E\0?N\0?T)", re.IGNORECASE)
_INSIDE = re.compile(r"[A-Za-z0-9_./-]+")


@dataclass(frozen=True, slots=True)
class Relation:
    """Where a part leads.

    Attributes:
        kind: Last piece of its type: ``hyperlink``, ``footnotes``.
        target: A name inside the archive, or an address outside as it stands there.
    """

    id: str
    kind: str
    target: str
    is_outside: bool


def parsed(archive: ZipReader, name: str, limit: int) -> XmlPart:
    """Return a part as a tree.

    Raises:
        ZipError: as ``ZipReader.read``.
        ValueError: where it has a document type: no part of Word's has one.
        etree.LxmlError: where it is no XML.
    """
    content = archive.read(name, limit)
    if has_document_type(content):
        raise ValueError("document type")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    return etree.fromstring(content, parser)


def has_document_type(content: bytes) -> bool:
    """True where a document type or an entity is declared, in any encoding of the letters."""
    return _DOCUMENT_TYPE.search(content) is not None


def body_name(archive: ZipReader) -> str:
    """Return the name of the part with the text; Word does not always call it the same."""
    for relation in relations(archive, ""):
        is_body = relation.kind == "officeDocument" and not relation.is_outside
        if is_body and _INSIDE.fullmatch(relation.target) and relation.target in archive.names:
            return relation.target
    return BODY


def relations(archive: ZipReader, part: str) -> Iterator[Relation]:
    """Yield the relations of a part, those of the archive for an empty name; raises ``parsed``."""
    folder, _, file = part.rpartition("/")
    name = f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"
    if name not in archive.names:
        return
    for relation in parsed(archive, name, MAX_SMALL_PART).iter(RELATION):
        target = relation.get("Target") or ""
        is_outside = (relation.get("TargetMode") or "").lower() == "external"
        if not is_outside:
            place = target if target.startswith("/") else f"/{folder}/{target}"
            target = normpath("/" + place.lstrip("/")).lstrip("/")
        kind = (relation.get("Type") or "").rsplit("/", 1)[-1]
        yield Relation(relation.get("Id") or "", kind, target, is_outside)
