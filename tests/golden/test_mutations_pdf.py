"""Each property of the self-check of PDF files (export.md, 5), broken alone in a written file.

The check must name that property and no other: whoever reads a failed check looks for one fault.
"""

import re
from collections.abc import Callable
from functools import cache
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    TextStringObject,
)

from gcm_desktop.export.pdf import write_pdf
from gcm_desktop.export.pdf_check import prove_pdf
from tests.golden.test_mutations_docx import english
from tests.unit.export.trees import boxed

Change = Callable[[PdfWriter], None]
TREES = {"ar": boxed, "en": english}


@cache
def written(language: str) -> bytes:
    return write_pdf(TREES[language]())


def changed(language: str, change: Change) -> bytes:
    """Return the file with one change; whoever rewrites it leaves no name of its own."""
    writer = PdfWriter(clone_from=BytesIO(written(language)))
    properties(writer).pop(name("/Producer"), None)  # set by pypdf itself
    change(writer)
    stream = BytesIO()
    writer.write(stream)
    return stream.getvalue()


def properties(writer: PdfWriter) -> Any:
    return writer._info  # noqa: SLF001 - no other way to take a property away


def name(text: str) -> NameObject:
    return NameObject(text)


def root(key: str, value: Any) -> Change:
    def change(writer: PdfWriter) -> None:
        if value is None:
            del writer.root_object[name(key)]
        else:
            writer.root_object[name(key)] = value

    return change


def info(key: str, value: str) -> Change:
    def change(writer: PdfWriter) -> None:
        properties(writer)[name(key)] = TextStringObject(value)

    return change


def claims(old: str, new: str) -> Change:
    """Put ``new`` in the place of what ``old`` finds first in the XMP."""

    def change(writer: PdfWriter) -> None:
        root: Any = writer.root_object
        text = root["/Metadata"].get_object().get_data().decode()
        text, count = re.subn(old, new, text, count=1, flags=re.DOTALL)
        assert count == 1, old
        stream = DecodedStreamObject()
        stream.set_data(text.encode())
        stream.update({name("/Type"): name("/Metadata"), name("/Subtype"): name("/XML")})
        writer.root_object[name("/Metadata")] = writer._add_object(stream)  # noqa: SLF001

    return change


def named(key: str) -> Change:
    def change(writer: PdfWriter) -> None:
        names: Any = writer.root_object["/Names"]
        names[name(key)] = DictionaryObject({name("/Names"): ArrayObject()})

    return change


def links(writer: PdfWriter) -> list[Any]:
    return [link.get_object() for page in writer.pages for link in page.get("/Annots", ())]


def web_link(action: dict[str, str]) -> Change:
    """Change the action of the one link that leads outside."""

    def change(writer: PdfWriter) -> None:
        link = next(each for each in links(writer) if "/A" in each)
        for key, value in action.items():
            kind = TextStringObject if key == "/URI" else NameObject
            link["/A"].get_object()[name(key)] = kind(value)

    return change


def lose_inner_link(writer: PdfWriter) -> None:
    del next(each for each in links(writer) if "/Dest" in each)[name("/Dest")]


def annotate(kind: str) -> Change:
    def change(writer: PdfWriter) -> None:
        link = links(writer)[0]
        page = next(page for page in writer.pages if "/Annots" in page)
        added = DictionaryObject({name("/Subtype"): name(kind), name("/Rect"): link["/Rect"]})
        annotations: Any = page["/Annots"]
        annotations.append(added)

    return change


def act_on_page(writer: PdfWriter) -> None:
    writer.pages[0][name("/AA")] = DictionaryObject()


def each_font(writer: PdfWriter) -> list[Any]:
    found: dict[int, Any] = {}
    for page in writer.pages:
        resources: Any = page["/Resources"]
        found |= {each.idnum: each.get_object() for each in resources["/Font"].values()}
    return list(found.values())


def lose_font(writer: PdfWriter) -> None:
    descriptor = each_font(writer)[0]["/DescendantFonts"][0].get_object()["/FontDescriptor"]
    for key in [key for key in descriptor if key.startswith("/FontFile")]:
        del descriptor[key]


def shape_letters(writer: PdfWriter) -> None:
    """Let one rare letter come out of the file in the form it is drawn in."""
    shown = 0
    for font in each_font(writer):
        stream = font["/ToUnicode"].get_object()
        text = stream.get_data().decode("latin-1")
        shown += text.count("<0632>")
        stream.set_data(text.replace("<0632>", "<FEB0>").encode("latin-1"))
    assert shown


def empty_pages(writer: PdfWriter) -> None:
    for page in list(writer.pages)[1:]:
        page[name("/Contents")] = DecodedStreamObject()


def lose_bookmark(writer: PdfWriter) -> None:
    outlines: Any = writer.root_object["/Outlines"]
    first = outlines["/First"].get_object()
    first[name("/Title")] = TextStringObject("x")


ANYWHERE: dict[str, tuple[str, Change]] = {
    "no structure": ("pdf.untagged", root("/StructTreeRoot", None)),
    "not marked": ("pdf.untagged", root("/MarkInfo", DictionaryObject())),
    "language": ("pdf.language", root("/Lang", TextStringObject("de"))),
    "no language": ("pdf.language", root("/Lang", None)),
    "title": ("pdf.title", info("/Title", "x")),
    "title not shown": ("pdf.title", root("/ViewerPreferences", DictionaryObject())),
    "no bookmarks": ("pdf.bookmarks", root("/Outlines", None)),
    "other bookmark": ("pdf.bookmarks", lose_bookmark),
    "no claim of UA-1": ("pdf.claim", claims("<pdfuaid:part>1", "<pdfuaid:part>2")),
    "no claim of A-2": ("pdf.claim", claims("<pdfaid:part>2", "<pdfaid:part>3")),
    "no claim of level A": ("pdf.claim", claims("<pdfaid:conformance>A", "<pdfaid:conformance>B")),
    "font not in the file": ("pdf.font", lose_font),
    "pages without words": ("pdf.words", empty_pages),
    "author": ("pdf.metadata", info("/Author", "Somebody")),
    "author in XMP": (
        "pdf.metadata",
        claims("(<dc:creator>.*?<rdf:li>)[^<]*", r"\1Somebody"),
    ),
    "program in XMP": ("pdf.metadata", claims("(<xmp:CreatorTool>)[^<]*", r"\1Other 1")),
    "program": ("pdf.metadata", info("/Producer", "Other 1")),
    "date": ("pdf.metadata", info("/ModDate", "D:20200101101112Z")),
    "keywords": ("pdf.metadata", info("/Keywords", "x")),
    "comment": ("pdf.metadata", annotate("/Text")),
    "opening action": ("pdf.action", root("/OpenAction", DictionaryObject())),
    "script": ("pdf.action", named("/JavaScript")),
    "form": ("pdf.action", root("/AcroForm", DictionaryObject())),
    "page action": ("pdf.action", act_on_page),
    "program started": ("pdf.action", web_link({"/S": "/Launch"})),
    "second action": ("pdf.action", web_link({"/Next": "/X"})),
    "attached file": ("pdf.attached", named("/EmbeddedFiles")),
    "attached to a page": ("pdf.attached", annotate("/FileAttachment")),
    "associated file": ("pdf.attached", root("/AF", ArrayObject())),
    "other address": ("pdf.external", web_link({"/URI": "https://other.example/"})),
    "lost link": ("pdf.links", lose_inner_link),
}
CASES = [
    *(("ar", said, *case) for said, case in ANYWHERE.items()),
    *(("en", said, *case) for said, case in ANYWHERE.items()),
    ("ar", "presentation form", "pdf.presentation", shape_letters),
]


@pytest.mark.parametrize(
    ("language", "said", "code", "change"), CASES, ids=[f"{c[0]}-{c[1]}" for c in CASES]
)
def test_one_property_broken_is_the_one_that_is_named(
    language: str, said: str, code: str, change: Change
) -> None:
    proof = prove_pdf(changed(language, change), TREES[language]())
    assert {fault.code for fault in proof.faults} == {code}, said
    assert code not in {held.code for held in proof.proven}


@pytest.mark.parametrize("language", TREES)
def test_what_was_proven_is_told_with_its_number(language: str) -> None:
    proof = prove_pdf(changed(language, lambda _: None), TREES[language]())
    assert proof.faults == ()
    held = {each.code: each.count for each in proof.proven}
    assert set(held) == {code for code, _ in ANYWHERE.values()} | {"pdf.pages", "pdf.presentation"}
    assert held["pdf.pages"] >= 2
    assert held["pdf.words"] > 10


def test_a_torn_file_proves_nothing() -> None:
    proof = prove_pdf(written("en")[:2_000], english())
    assert [fault.code for fault in proof.faults] == ["pdf.unreadable"]
    assert proof.proven == ()
