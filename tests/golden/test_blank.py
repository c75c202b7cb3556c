"""The blank questionnaire and the marks of a draft as files: proven, and caught where they fail."""

import zipfile
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any

import pytest
from lxml import etree
from pypdf import PdfReader

from gcm_desktop.domain.open_point import OpenKind, OpenPoint
from gcm_desktop.domain.text import Direction
from gcm_desktop.export.documents import Documents
from gcm_desktop.export.docx import write_docx
from gcm_desktop.export.docx_check import prove_docx
from gcm_desktop.export.outline import outline
from gcm_desktop.export.pdf import write_pdf
from gcm_desktop.export.pdf_check import prove_pdf
from gcm_desktop.export.tree import Cell, Cover, Document, Heading, Table, TickBoxes, WritingSpace
from tests.unit.export.trees import framework, let_out, nodes, request, runs, sample, tree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WORD = "مسودة"


def codes(faults: tuple[object, ...]) -> list[str]:
    return sorted({str(getattr(fault, "code", "")) for fault in faults})


def members(file: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(file)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, blob in parts.items():
            archive.writestr(name, blob)
    return stream.getvalue()


def form() -> Document:
    """Return a small document with everything that is filled in by hand."""
    return tree(
        TickBoxes(("لم يبدأ", "مخطط له", "تحقق"), 2),
        WritingSpace(3),
        WritingSpace(2, is_framed=False),
        WritingSpace(1),
        Table((), ((Cell(runs("الجهة")), Cell()),), (30, 70), room=1),
        draft_mark="",
    )


@cache
def marked() -> Document:
    return tree(watermark=WORD)


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_the_questionnaire_is_a_proven_word_file(language: str) -> None:
    content, asks = let_out(sample(), "blank"), request(language, "docx", "blank")
    file = Documents().write(content, framework(), asks)
    assert Documents().self_check(file, content, framework(), asks).faults == ()
    body = etree.fromstring(members(file)["word/document.xml"])
    for form_field in ("sdt", "fldData", "ffData"):  # boxes are drawn, nothing is a form of Word's
        assert next(body.iter(W + form_field), None) is None
    assert any(letters.text == "☐\u00a0" for letters in body.iter(W + "t"))


def test_the_questionnaire_is_a_proven_pdf_without_form_fields() -> None:
    content, asks = let_out(sample(), "blank"), request("ar", "pdf", "blank")
    file = Documents().write(content, framework(), asks)
    assert Documents().self_check(file, content, framework(), asks).faults == ()
    root: Any = PdfReader(BytesIO(file)).trailer["/Root"]
    assert "/AcroForm" not in root


def test_boxes_and_lines_are_written_by_both_and_proven() -> None:
    document = form()
    assert prove_docx(write_docx(document), document).faults == ()
    assert prove_pdf(write_pdf(document), document).faults == ()


def test_a_line_that_is_missing_or_written_on_is_found() -> None:
    document = form()
    parts = members(write_docx(document))
    body = parts["word/document.xml"].decode()
    line = '<w:p><w:pPr><w:pStyle w:val="GcmRule"/><w:bidi/></w:pPr></w:p>'
    assert body.count(line) == 4
    fewer = packed({**parts, "word/document.xml": body.replace(line, "", 1).encode()})
    assert codes(prove_docx(fewer, document).faults) == ["docx.spaces"]
    said = line.replace("</w:p>", "<w:r><w:rPr><w:rtl/></w:rPr><w:t>جواب</w:t></w:r></w:p>")
    said_of = packed({**parts, "word/document.xml": body.replace(line, said, 1).encode()})
    assert codes(prove_docx(said_of, document).faults) == ["docx.spaces"]


def test_the_watermark_of_a_word_file_is_in_both_headers_and_is_no_text() -> None:
    parts = members(write_docx(marked()))
    for name in ("word/header.xml", "word/header2.xml"):
        header = etree.fromstring(parts[name])
        (drawn,) = (each for each in header.iter("{*}textpath") if each.get("string"))
        assert drawn.get("string") == WORD
        texts = [each.text for each in header.iter(W + "t")]
        assert texts.count(WORD) == (name == "word/header.xml")  # the mark at the end of the line
    assert prove_docx(write_docx(marked()), marked()).faults == ()


def test_a_watermark_that_is_missing_or_does_not_belong_is_found_in_word_files() -> None:
    plain = replace(marked(), watermark="")
    with_it, without = write_docx(marked()), write_docx(plain)
    assert codes(prove_docx(with_it, plain).faults) == ["docx.watermark"]
    assert codes(prove_docx(without, marked()).faults) == ["docx.watermark"]
    parts = members(with_it)
    spoilt = parts["word/header2.xml"].replace(WORD.encode(), "نهائي".encode())
    faults = prove_docx(packed({**parts, "word/header2.xml": spoilt}), marked()).faults
    assert codes(faults) == ["docx.watermark"]


@pytest.mark.parametrize("direction", [Direction.RTL, Direction.LTR])
def test_the_watermark_of_a_pdf_lies_on_every_page_and_is_no_text(direction: Direction) -> None:
    word = WORD if direction is Direction.RTL else "DRAFT"
    document = replace(marked(), direction=direction, watermark=word, draft_mark="")
    file = write_pdf(document)
    assert prove_pdf(file, document).faults == ()
    reader = PdfReader(BytesIO(file))
    for page in reader.pages:
        contents = page.get_contents()
        assert contents is not None
        assert b"/Type/Background" in contents.get_data()
        assert word not in page.extract_text()


def test_the_watermark_lies_on_what_goes_over_to_a_second_page_of_the_cover() -> None:
    name = "اسم طويل في سطر واحد كله تقريبا من صفحة الغلاف نعم\u00a0" * 18
    document = tree(
        nodes=(Cover(name, "العنوان", "النوع", "سطر", ("الفترة", "اللغة")), *nodes()[2:])
    )
    document = replace(document, watermark=WORD)
    assert prove_pdf(write_pdf(document), document).faults == ()


def test_a_watermark_that_is_missing_or_does_not_belong_is_found_in_pdf() -> None:
    plain = replace(marked(), watermark="")
    assert codes(prove_pdf(write_pdf(marked()), plain).faults) == ["pdf.watermark"]
    assert codes(prove_pdf(write_pdf(plain), marked()).faults) == ["pdf.watermark"]


@pytest.mark.parametrize("profile", ["draft", "final", "public", "blank"])
def test_only_a_draft_has_a_watermark_and_its_open_points(profile: str) -> None:
    """Even where open points are handed over with a request they do not belong to."""
    points = (OpenPoint(OpenKind.BLOCKS, "objective/6", "Progress: an answer is required."),)
    asks = replace(request("en", "docx", profile), open_points=points)
    document = outline(let_out(sample(), profile).submission, framework(), asks)
    anchors = {node.anchor for node in document.nodes if isinstance(node, Heading)}
    is_draft = profile == "draft"
    assert (document.watermark == "DRAFT") is is_draft
    assert ("open-points" in anchors) is is_draft
    part = replace(asks, items=("objective/6",)) if profile != "blank" else asks
    printed = outline(let_out(sample(), profile).submission, framework(), part)
    assert printed.watermark == ""
