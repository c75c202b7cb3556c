"""Self-check of PDF files: the file is opened again and its properties are proven (export.md, 5).

Belongs here: findings as codes. Does not: writing. Words are looked for with pdfium, section by
section; a small share may be lost to how a reader puts letters together, a missing section may not.
"""

import re
import unicodedata
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from gcm_desktop.domain.text import clean, clean_line
from gcm_desktop.export import pdfium
from gcm_desktop.export.columns import columns
from gcm_desktop.export.emblem import emblem_faults
from gcm_desktop.export.pdf_leak_check import (
    Font,
    check_actions,
    check_claimed_names,
    check_metadata,
    fonts,
)
from gcm_desktop.export.pdf_watermark import watermark_faults
from gcm_desktop.export.tree import (
    Contents,
    Cover,
    Document,
    Heading,
    Node,
    Table,
    inner_target,
    node_runs,
    plain,
)
from gcm_desktop.services.proofs import DocumentFault, Proof, proof_of

if TYPE_CHECKING:
    from pypdf import PdfReader

SAMPLE, LONGEST = 12, 24
"""Words looked for per section, and the longest one: absurd words are broken when drawn."""
ENOUGH_IN_SECTION, ENOUGH = 0.5, 0.9
"""Shares of the sample that must be found, in a section and in all (98 % was measured)."""
SAMPLE_OF_PART, ENOUGH_IN_PART = 60, 0.75
"""The same for a part written by itself: few words, of which one page may lose an eighth (98 % is
an average), so more of them are looked for and the share is that of a page."""
_CLAIMS = (
    ("pdfuaid:part", "1"),
    ("pdfaid:part", "2"),
    ("pdfaid:conformance", "A"),
)
_OF_PAGES = ("pdf.pages", "pdf.untagged", "pdf.action", "pdf.attached", "pdf.external")
"""Properties that were looked at on every page."""
_INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
_WORD = re.compile("[A-Za-z\u00c0-\u024f]{3,}|[\u0621-\u064a]{3,}")
_DRAWABLE = re.compile("[A-Za-z0-9\u00c0-\u024f\u0621-\u064a\u0660-\u0669]+")
_PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")


def check_pdf(file: bytes, tree: Document) -> tuple[DocumentFault, ...]:
    """Return what could not be proven about a written PDF, nothing where all was."""
    return prove_pdf(file, tree).faults


def prove_pdf(file: bytes, tree: Document) -> Proof:
    """Reopen a PDF and prove it against the tree it was written from."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    counts: dict[str, int] = {}
    try:
        reader = PdfReader(BytesIO(file))
        used = list(fonts(reader))
        faults = [
            *_structure(reader, tree, counts),
            *check_metadata(reader, tree),
            *check_actions(reader, tree),
            *_fonts(used, counts),
            *_bookmarks(reader, tree, counts),
            *_links(reader, tree, counts),
            *emblem_faults(reader, tree),
            *watermark_faults(reader, tree),
        ]
    except (PyPdfError, KeyError, ValueError, TypeError, AttributeError) as fault:
        return Proof(faults=(DocumentFault("pdf.unreadable", type(fault).__name__),))
    text = _extracted(file)
    if text is None:
        return proof_of({}, (*faults, DocumentFault("pdf.unreadable", "pdfium")))
    faults += _presentation(text, used, tree, counts)
    faults += _words(text, tree, counts)
    return proof_of({code: count for code, count in counts.items() if count}, faults)


def _structure(
    reader: "PdfReader", tree: Document, counts: dict[str, int]
) -> Iterator[DocumentFault]:
    root: Any = reader.trailer["/Root"]
    marked = root.get("/MarkInfo", {})
    if not bool(marked.get("/Marked", False)) or "/StructTreeRoot" not in root:
        yield DocumentFault("pdf.untagged")
    if str(root.get("/Lang", "")).split("-")[0].lower() != tree.language:
        yield DocumentFault("pdf.language", str(root.get("/Lang", "")))
    properties: Any = reader.metadata or {}
    if properties.get("/Title") != clean_line(tree.title):
        yield DocumentFault("pdf.title", str(properties.get("/Title", "")))
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        yield DocumentFault("pdf.title", "not displayed")
    pages = len(reader.pages)
    counts.update(dict.fromkeys(_OF_PAGES, pages))
    counts.update({"pdf.language": 1, "pdf.title": 1, "pdf.claim": len(_CLAIMS)})
    counts["pdf.metadata"] = len(properties)
    yield from _claims(root, tree)


def _claims(root: Any, tree: Document) -> Iterator[DocumentFault]:
    """The file says which standards it keeps; nobody but its author is named in the same place."""
    claims = root["/Metadata"].get_object().get_data().decode("utf-8", "replace")
    for name, value in _CLAIMS:
        if f"<{name}>{value}</{name}>" not in claims and f'{name}="{value}"' not in claims:
            yield DocumentFault("pdf.claim", name)
    yield from check_claimed_names(claims, tree)


def _fonts(found: list[Font], counts: dict[str, int]) -> Iterator[DocumentFault]:
    """Every font used on a page is in the file."""
    counts["pdf.font"] = len(found)
    for font in found:
        if not font.is_held:
            yield DocumentFault("pdf.font", font.name)


def _bookmarks(
    reader: "PdfReader", tree: Document, counts: dict[str, int]
) -> Iterator[DocumentFault]:
    wanted = [
        _letters(node.text if isinstance(node, Heading) else node.title)
        for node in tree.nodes
        if (isinstance(node, Heading) and node.is_listed) or isinstance(node, Contents)
    ]
    found = [_letters(title) for title in _titles(reader.outline)]
    counts["pdf.bookmarks"] = len(found)
    if found != wanted:
        yield DocumentFault("pdf.bookmarks", f"{len(found)} of {len(wanted)}")


def _links(reader: "PdfReader", tree: Document, counts: dict[str, int]) -> Iterator[DocumentFault]:
    """Contents and references to other places of the document are links; lines may share one."""
    anchors = tree.anchors
    contents = [node for node in tree.nodes if isinstance(node, Contents)]
    told = [run for node in tree.nodes for runs in node_runs(node) for run in runs]
    wanted = sum(len(tree.headings(node.depth)) for node in contents)
    for run in told:
        wanted += inner_target(run.link) in anchors and bool(searchable(run.text).strip())
        wanted += 2 * (run.source in tree.notes)  # a note leads back to its place
    links = [
        link.get_object()
        for page in reader.pages
        for link in page.get("/Annots", ())
        if link.get_object().get("/Subtype") == "/Link"
    ]
    found = sum("/Dest" in link for link in links)
    counts["pdf.links"] = len(links)
    if found < wanted or any("/Dest" not in link and "/A" not in link for link in links):
        yield DocumentFault("pdf.links", f"{found} of {wanted}")


def _titles(entries: Any) -> Iterator[str]:
    for entry in entries:
        if isinstance(entry, list):
            yield from _titles(entry)
        else:
            yield str(entry.title)


def _letters(text: str) -> str:
    """Return the letters and digits of ``text`` that the fonts are known to have."""
    return "".join(_DRAWABLE.findall(clean(text).text))


def _extracted(file: bytes) -> str | None:
    """Return the text of all pages as pdfium reads it, ``None`` where it cannot."""
    try:
        with pdfium.opened(file) as document:
            return "\n".join(page.get_textpage().get_text_range() for page in document)
    except pdfium.UnreadableError:
        return None


def searchable(text: str) -> str:
    """Return ``text`` as words are compared: no control characters, no harakat, no tatweel."""
    return _MARKS.sub("", _INVISIBLE.sub("", unicodedata.normalize("NFC", text)))


def _presentation(
    text: str, used: list[Font], tree: Document, counts: dict[str, int]
) -> Iterator[DocumentFault]:
    """No presentation form comes out of the file but those somebody wrote.

    What the fonts say of their glyphs counts too: pdfium turns forms back into letters by itself,
    other readers do not.
    """
    chosen = "".join(plain(runs) for node in tree.nodes for runs in node_runs(node))
    chosen += "".join(plain(note.runs) for note in tree.notes.values())
    said = "".join(letter for font in used for letter in font.letters)
    counts["pdf.presentation"] = len(said)
    forms = set(_PRESENTATION.findall(text + said)) - set(_PRESENTATION.findall(chosen))
    if forms:
        yield DocumentFault(
            "pdf.presentation", " ".join(f"U+{ord(x):04X}" for x in sorted(forms)[:5])
        )


def _words(text: str, tree: Document, counts: dict[str, int]) -> Iterator[DocumentFault]:
    """A sample of the words of every section is found again."""
    present = set(_WORD.findall(searchable(text)))
    is_part = not any(isinstance(node, Cover) for node in tree.nodes)
    sample, enough = (SAMPLE_OF_PART, ENOUGH_IN_PART) if is_part else (SAMPLE, ENOUGH)
    found = total = 0
    for title, words in _samples(tree, sample):
        hits = sum(word in present for word in words)
        if hits < len(words) * ENOUGH_IN_SECTION:
            yield DocumentFault("pdf.words", f"{title[:60]}: {hits} of {len(words)}")
        found, total = found + hits, total + len(words)
    counts["pdf.words"] = found
    if found < total * enough:
        yield DocumentFault("pdf.words", f"{found} of {total}")


def _samples(tree: Document, sample: int) -> Iterator[tuple[str, list[str]]]:
    """Yield the title of each listed section with ``sample`` words spread evenly over it."""
    title, words = "", list[str]()
    for node in tree.nodes:
        if isinstance(node, Heading) and node.is_listed:
            yield title, _spread(words, sample)
            title, words = node.text, []
        for text, longest in _texts(node):
            found = _WORD.findall(searchable(clean(text).text))
            words += [word for word in found if len(word) <= longest]
    yield title, _spread(words, sample)


def _texts(node: Node) -> Iterator[tuple[str, int]]:
    """Yield texts with the letters of the longest word that is not broken when drawn."""
    if not isinstance(node, Table):
        yield from ((plain(runs), LONGEST) for runs in node_runs(node))
        return
    widths = columns(node.weights)
    for row in (node.header, *node.rows):
        for place, cell in enumerate(row):
            yield plain(cell.runs), min(LONGEST, widths.whole_word(place))


def _spread(words: list[str], sample: int) -> list[str]:
    step = max(1, len(words) // sample)
    return words[::step][:sample]
