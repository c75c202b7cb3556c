"""Self-check of PDF files, second half: what must not be in them, and fonts that must.

Belongs here: actions, targets outside, attached files, names, fonts. Does not: what must be in them
(``pdf_check``).
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gcm_desktop.domain.text import clean_line
from gcm_desktop.export.tree import Document, inner_target, node_runs
from gcm_desktop.services.proofs import DocumentFault

if TYPE_CHECKING:
    from pypdf import PdfReader

ENGINE = "Typst "
"""The one program a file may name."""
_INFO = frozenset(
    {"/Title", "/Subject", "/Author", "/Creator", "/Producer", "/CreationDate", "/ModDate"}
)
_XMP_NAMES = re.compile(r"<dc:creator>(.*?)</dc:creator>", re.DOTALL)
_XMP_PROGRAMS = re.compile(r"<(?:xmp:CreatorTool|pdf:Producer|stEvt:softwareAgent)>([^<]*)<")
_ITEM = re.compile(r"<rdf:li[^>]*>([^<]*)<")
_BLOCKS = re.compile(r"beginbfchar(.*?)endbfchar", re.DOTALL)
_RANGES = re.compile(r"beginbfrange(.*?)endbfrange", re.DOTALL)
_PAIR = re.compile(r"<([0-9A-Fa-f]+)>\s*<((?:[0-9A-Fa-f]{4})+)>")
_TRIPLE = re.compile(r"<([0-9A-Fa-f]+)>\s*<[0-9A-Fa-f]+>\s*\[?\s*<((?:[0-9A-Fa-f]{4})+)>")
_ROOT_ACTIONS = ("/OpenAction", "/AA", "/AcroForm", "/Collection")
_NAMED_FILES = ("/EmbeddedFiles", "/AlternatePresentations")


def check_metadata(reader: "PdfReader", tree: Document) -> Iterator[DocumentFault]:
    """No name but the author's, no program but the engine, no further key, no other day."""
    properties: Any = reader.metadata or {}
    if properties.get("/Author") != clean_line(tree.properties.author):
        yield DocumentFault("pdf.metadata", "/Author")
    for key in properties:
        if key not in _INFO:
            yield DocumentFault("pdf.metadata", str(key)[:40])
    for key in ("/Creator", "/Producer"):
        if not str(properties.get(key, ENGINE)).startswith(ENGINE):
            yield DocumentFault("pdf.metadata", key)
    for key in ("/CreationDate", "/ModDate"):
        written = str(properties.get(key, ""))
        if not written.startswith(f"D:{tree.properties.date.replace('-', '')}000000"):
            yield DocumentFault("pdf.metadata", f"{key} {written}")


def check_claimed_names(claims: str, tree: Document) -> Iterator[DocumentFault]:
    """The second place of properties, XMP, names nobody and no program the first does not."""
    names = [name for block in _XMP_NAMES.findall(claims) for name in _ITEM.findall(block)]
    author = clean_line(tree.properties.author)
    if [html.unescape(name) for name in names] != ([author] if author else []):
        yield DocumentFault("pdf.metadata", "dc:creator")
    if any(not program.startswith(ENGINE) for program in _XMP_PROGRAMS.findall(claims)):
        yield DocumentFault("pdf.metadata", "xmp:CreatorTool")


def check_actions(reader: "PdfReader", tree: Document) -> Iterator[DocumentFault]:
    """Nothing runs, nothing is attached, and no address is opened but the links of the text."""
    root: Any = reader.trailer["/Root"]
    names: Any = root.get("/Names", {})
    if "/JavaScript" in names or any(key in root for key in _ROOT_ACTIONS):
        yield DocumentFault("pdf.action", "document")
    if any(key in names for key in _NAMED_FILES) or "/AF" in root:
        yield DocumentFault("pdf.attached", "document")
    links = _links(tree)
    for number, page in enumerate(reader.pages, 1):
        if "/AA" in page:
            yield DocumentFault("pdf.action", f"page {number}")
        for reference in page.get("/Annots", ()):
            yield from _annotation(reference.get_object(), links, f"page {number}")


def _annotation(annotation: Any, links: set[str], place: str) -> Iterator[DocumentFault]:
    kind = annotation.get("/Subtype")
    if kind == "/FileAttachment":
        yield DocumentFault("pdf.attached", place)
    elif kind != "/Link":
        yield DocumentFault("pdf.metadata", f"{place} {kind}")
    action: Any = annotation.get("/A")
    if "/AA" in annotation:
        yield DocumentFault("pdf.action", place)
    if action is None:
        return
    target = action.get_object()
    if target.get("/S") != "/URI" or "/Next" in target:
        yield DocumentFault("pdf.action", place)
    elif str(target.get("/URI")) not in links:
        yield DocumentFault("pdf.external", f"{place} {str(target.get('/URI'))[:80]}")


def _links(tree: Document) -> set[str]:
    told = [runs for node in tree.nodes for runs in node_runs(node)]
    told += [note.runs for note in tree.notes.values()]
    return {run.link for runs in told for run in runs if run.link and not inner_target(run.link)}


@dataclass(frozen=True, slots=True)
class Font:
    """A font that a page or a drawing on it uses.

    Attributes:
        letters: Every letter that a reader takes out of the file for a glyph of it.
    """

    name: str
    is_held: bool
    letters: frozenset[str]


def fonts(reader: "PdfReader") -> Iterator[Font]:
    """Yield the fonts of all pages, each once."""
    seen: set[int] = set()
    for page in reader.pages:
        yield from _fonts(page["/Resources"].get_object(), seen)


def _fonts(resources: Any, seen: set[int]) -> Iterator[Font]:
    for reference in _values(resources, "/Font", seen):
        font = reference.get_object()
        letters = frozenset[str]()
        if "/ToUnicode" in font:
            letters = _letters(font["/ToUnicode"].get_object().get_data().decode("latin-1"))
        for face in font.get("/DescendantFonts", [font]):
            below = face.get_object()
            is_held = any(key.startswith("/FontFile") for key in below.get("/FontDescriptor", {}))
            is_held = is_held or below.get("/Subtype") == "/Type3"
            yield Font(str(font.get("/BaseFont", "")), is_held, letters)
    for reference in _values(resources, "/XObject", seen):
        drawing = reference.get_object()
        if "/Resources" in drawing:
            yield from _fonts(drawing["/Resources"].get_object(), seen)


def _letters(cmap: str) -> frozenset[str]:
    """Return the letters a character map leads to; of a range its ends, which tell its block."""
    found: set[str] = set()
    for block in _BLOCKS.findall(cmap):
        found |= {target for _, target in _PAIR.findall(block)}
    for block in _RANGES.findall(cmap):
        found |= {target for _, target in _TRIPLE.findall(block)}
    return frozenset(
        letter
        for target in found
        for letter in bytes.fromhex(target).decode("utf-16-be", "replace")
    )


def _values(resources: Any, kind: str, seen: set[int]) -> Iterator[Any]:
    """Yield what is named in resources, each object of the file once."""
    if kind not in resources:
        return
    named = resources[kind]
    for name in named:
        reference = named.raw_get(name)
        number = getattr(reference, "idnum", 0)
        if number not in seen:
            if number:
                seen.add(number)
            yield reference
