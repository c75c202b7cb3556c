"""Each property of the self-check of Word files (export.md, 5), broken alone in a written file.

The check must name that property and no other: whoever reads a failed check looks for one fault.
"""

import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from io import BytesIO

import pytest

from gcm_desktop.domain.richtext import Run
from gcm_desktop.domain.text import Direction
from gcm_desktop.export.docx import write_docx
from gcm_desktop.export.docx_check import prove_docx
from gcm_desktop.export.outline import outline
from gcm_desktop.export.tree import (
    BoxCloses,
    BoxOpens,
    Cell,
    Contents,
    Cover,
    Document,
    Heading,
    KeyValues,
    Note,
    Paragraph,
    Properties,
    Table,
    node_runs,
    plain,
)
from tests.unit.export.trees import boxed, framework, request, runs, sample

Members = dict[str, bytes]
Change = Callable[[Members], None]

BODY, STYLES, CORE = "word/document.xml", "word/styles.xml", "docProps/core.xml"
NOTES, FOOT, SETTINGS = "word/footnotes.xml", "word/footer.xml", "word/settings.xml"
RELATIONS = "word/_rels/document.xml.rels"


def english() -> Document:
    """Return a small document in English with an Arabic paragraph, a note, a table, a bar."""
    bars = ((Cell(runs("2022")), Cell(runs("6.1"), bar=0.5)),)
    nodes = (
        Cover("Sample State", "Arab regional review", "Submission", "A line", ("A date",)),
        Contents("Contents"),
        Heading(1, "Summary", "summary"),
        Paragraph((Run("Plain words, see "), Run("the summary", link="#summary"))),
        Paragraph((Run("A figure"), Run("", source="S1"), Run(" in bold", bold=True))),
        Paragraph(runs("هذا نص باللغة العربية"), language="ar"),
        BoxOpens(),
        KeyValues((("Body", Cell(runs("Statistics office"))),)),
        BoxCloses(),
        Table((Cell(runs("Year")), Cell(runs("Value"))), bars, (16, 60)),
        Paragraph(runs("The place", link="https://sample.example/a")),
    )
    return Document(
        language="en",
        direction=Direction.LTR,
        properties=Properties("Sample State: review", "Sample State", "Review", "2026-11-25"),
        header="Sample State · review",
        page_label="Page {page} of {pages}",
        nodes=nodes,
        notes={"S1": Note(runs("The national profile of migration, 2023"))},
    )


TREES = {"ar": boxed, "en": english}


@cache
def written(language: str) -> Members:
    """Return the members of a document; nobody changes them in place."""
    with zipfile.ZipFile(BytesIO(write_docx(TREES[language]()))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(members: Members) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target.getvalue()


def swap(name: str, old: str, new: str) -> Change:
    """Put ``new`` in the place of the first ``old`` of a part."""

    def change(members: Members) -> None:
        text = members[name].decode()
        assert old in text, old
        members[name] = text.replace(old, new, 1).encode()

    return change


def match(name: str, pattern: str, new: str) -> Change:
    """Put ``new`` in the place of what ``pattern`` finds first in a part."""

    def change(members: Members) -> None:
        text, count = re.subn(pattern, new, members[name].decode(), count=1, flags=re.DOTALL)
        assert count == 1, pattern
        members[name] = text.encode()

    return change


def add(name: str, content: str) -> Change:
    def change(members: Members) -> None:
        members[name] = content.encode()

    return change


def in_utf16(name: str, declaration: str) -> Change:
    """Write a part in UTF-16 with a declaration, which no search for its bytes would find."""

    def change(members: Members) -> None:
        _, opening, rest = members[name].decode().partition("<w:settings")
        text = f'<?xml version="1.0" encoding="UTF-16"?>{declaration}{opening}{rest}'
        members[name] = text.encode("utf-16")

    return change


def drop(name: str) -> Change:
    def change(members: Members) -> None:
        del members[name]

    return change


def related(kind: str, target: str) -> Change:
    relation = (
        '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        f'relationships/{kind}" Target="{target}" TargetMode="External"/></Relationships>'
    )
    return swap(RELATIONS, "</Relationships>", relation)


FIRST = '<w:p><w:pPr><w:pStyle w:val="GcmMuted"/>.*?</w:p>'
ANYWHERE: dict[str, tuple[str, Change]] = {
    "link that is lost": (
        "docx.links",
        match(BODY, '<w:hyperlink r:id="rIdL1"[^>]*>(.*?)</w:hyperlink>', r"\1"),
    ),
    "torn part": ("docx.unreadable", swap(BODY, "</w:body>", "")),
    "part gone": ("docx.parts", drop(FOOT)),
    "comments": ("docx.parts", add("word/comments.xml", "<comments/>")),
    "custom properties": ("docx.parts", add("docProps/custom.xml", "<Properties/>")),
    "macro": ("docx.parts", add("word/vbaProject.bin", "x")),
    "doctype": ("docx.doctype", swap(SETTINGS, "<w:settings", "<!DOCTYPE x><w:settings")),
    "doctype in another encoding": ("docx.doctype", in_utf16(SETTINGS, "<!DOCTYPE x>")),
    "template outside": ("docx.external", related("attachedTemplate", "https://x.example/t.dotx")),
    "picture outside": ("docx.external", related("image", "https://x.example/i.png")),
    "link to a file": ("docx.external", related("hyperlink", "file:///c:/x")),
    "title": ("docx.properties", match(CORE, "<dc:title>.*?</dc:title>", "<dc:title>x</dc:title>")),
    "language of the file": ("docx.properties", match(CORE, "<dc:language>..", "<dc:language>de")),
    "date": ("docx.properties", swap(CORE, "2026-11-25", "2026-11-24")),
    "author": (
        "docx.metadata",
        match(CORE, "<dc:creator>.*?<", "<dc:creator>Somebody<"),
    ),
    "last author": (
        "docx.metadata",
        match(CORE, "<cp:lastModifiedBy>.*?<", "<cp:lastModifiedBy>Somebody<"),
    ),
    "keywords": (
        "docx.metadata",
        swap(CORE, "<dc:subject>", "<cp:keywords>x</cp:keywords><dc:subject>"),
    ),
    "editing session": ("docx.metadata", swap(BODY, "<w:p>", '<w:p w:rsidR="00A1B2C3">')),
    "tracked change": (
        "docx.metadata",
        swap(BODY, "<w:sectPr>", '<w:ins w:id="1" w:author="Somebody"/><w:sectPr>'),
    ),
    "comment mark": (
        "docx.metadata",
        swap(BODY, "<w:sectPr>", '<w:commentRangeStart w:id="1"/><w:sectPr>'),
    ),
    "twin of bold": ("docx.twins", swap(BODY, "<w:bCs/>", "")),
    "twin of a font": ("docx.twins", match(STYLES, ' w:cs="[^"]*"', "")),
    "theme font": (
        "docx.twins",
        swap(STYLES, "<w:rFonts ", '<w:rFonts w:asciiTheme="minorHAnsi" '),
    ),
    "twin of a size": ("docx.twins", match(STYLES, '<w:szCs w:val="[0-9]+"/>', "")),
    "default language": (
        "docx.language",
        match(STYLES, "<w:lang [^>]*/>", '<w:lang w:val="de-DE"/>'),
    ),
    "header row": ("docx.table", swap(BODY, "<w:tblHeader/>", "")),
    "bar": ("docx.bars", swap(BODY, 'w:val="GcmBar"', 'w:val="GcmGap"')),
    "contents": ("docx.contents", swap(BODY, "PAGEREF", "PAGE")),
    "bookmark of a link": (
        "docx.contents docx.links",
        match(BODY, '(<w:bookmarkStart [^>]*w:name=")_Toc', r"\1_Off"),
    ),
    "form field": ("docx.placeholder", swap(FOOT, "<w:p>", "<w:sdt/><w:p>")),
    "unfilled foot": ("docx.placeholder", swap(FOOT, "<w:t>1</w:t>", "<w:t>{page}</w:t>")),
}
ARABIC: dict[str, tuple[str, Change]] = {
    "answer altered": ("docx.text", swap(BODY, "البند الأول", "البند الثاني")),
    "answer twice": ("docx.text", match(BODY, f"({FIRST})", r"\1\1")),
    "answer gone": ("docx.text", match(BODY, FIRST, "")),
    "conflict": (
        "docx.text docx.conflict",
        swap(BODY, "البند الأول", "<<<<<<< البند".replace("<", "&lt;")),
    ),
    "note text": ("docx.notes", swap(NOTES, "الملف", "ملف")),
    "paragraph bidi": (
        "docx.direction",
        match(BODY, '(<w:pStyle w:val="GcmMuted"/>)<w:bidi/>', r"\1"),
    ),
    "foot bidi": ("docx.direction", swap(FOOT, "<w:bidi/>", "")),
    "note bidi": (
        "docx.direction",
        match(NOTES, '(<w:pStyle w:val="FootnoteText"/>)<w:bidi/>', r"\1"),
    ),
    "style bidi": ("docx.direction", match(STYLES, '(w:styleId="Normal".*?)<w:bidi/>', r"\1")),
    "english paragraph": ("docx.direction", swap(BODY, '<w:bidi w:val="0"/>', "<w:bidi/>")),
    "latin in rtl": (
        "docx.script",
        match(BODY, r"<w:r>(<w:t[^>]*>RASD)", r"<w:r><w:rPr><w:rtl/></w:rPr>\1"),
    ),
    "arabic not rtl": ("docx.script", swap(BODY, "<w:rtl/>", "")),
    "right alignment": (
        "docx.script",
        swap(BODY, "<w:bidi/></w:pPr>", '<w:bidi/><w:jc w:val="right"/></w:pPr>'),
    ),
    "table": ("docx.table", swap(BODY, "<w:bidiVisual/>", "")),
    "section": ("docx.section", match(BODY, "(<w:sectPr>.*?)<w:bidi/>", r"\1")),
    "link": (
        "docx.links",
        match(BODY, 'w:anchor="_Toc8"(?=[^>]*><w:r><w:rPr><w:rStyle)', 'w:anchor="_Toc88"'),
    ),
}
ENGLISH: dict[str, tuple[str, Change]] = {
    "placeholder": ("docx.text docx.placeholder", swap(BODY, "Statistics office", "{body_name}")),
    "note text": ("docx.notes", swap(NOTES, "national", "natural")),
    "answer altered": ("docx.text", swap(BODY, "Statistics office", "Statistics bureau")),
    "paragraph bidi": (
        "docx.direction",
        match(BODY, '(<w:pStyle w:val="GcmBody"/>)', r"\1<w:bidi/>"),
    ),
    "arabic paragraph": ("docx.direction", swap(BODY, "<w:bidi/>", "")),
    "table": (
        "docx.table",
        swap(
            BODY, '<w:tblStyle w:val="GcmTable"/>', '<w:tblStyle w:val="GcmTable"/><w:bidiVisual/>'
        ),
    ),
    "section": ("docx.section", swap(BODY, "<w:titlePg/>", "<w:titlePg/><w:bidi/>")),
}
CASES = [
    *(("ar", name, *case) for name, case in {**ANYWHERE, **ARABIC}.items()),
    *(("en", name, *case) for name, case in {**ANYWHERE, **ENGLISH}.items()),
]


@pytest.mark.parametrize(
    ("language", "name", "code", "change"), CASES, ids=[f"{c[0]}-{c[1]}" for c in CASES]
)
def test_one_property_broken_is_the_one_that_is_named(
    language: str, name: str, code: str, change: Change
) -> None:
    members = dict(written(language))
    change(members)
    proof = prove_docx(zipped(members), TREES[language]())
    named = {fault.code for fault in proof.faults}
    assert named == set(code.split()), name
    assert not named & {held.code for held in proof.proven}


@pytest.mark.parametrize("language", TREES)
def test_what_was_proven_is_told_with_its_number(language: str) -> None:
    proof = prove_docx(zipped(written(language)), TREES[language]())
    assert proof.faults == ()
    held = {each.code: each.count for each in proof.proven}
    assert held["docx.text"] > 20
    assert set(held) >= {"docx.direction", "docx.twins", "docx.script", "docx.table", "docx.notes"}
    assert all(held.values())


def test_braces_somebody_wrote_are_text() -> None:
    told = replace(english(), nodes=(*english().nodes, Paragraph(runs("Fill in {name} here"))))
    assert prove_docx(write_docx(told), told).faults == ()


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_the_outline_itself_leaves_nothing_to_be_filled_in(language: str) -> None:
    """The check takes braces in the outline for the author's: the sample's author wrote none."""
    told = outline(sample(), framework(), request(language))
    texts = [plain(each) for node in told.nodes for each in node_runs(node)]
    texts += [told.header, told.title, *(plain(note.runs) for note in told.notes.values())]
    assert [text for text in texts if "{" in text] == []
