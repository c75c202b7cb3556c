"""The emblem on the cover of Word and PDF files: whole, with its words, and never in the way."""

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from gcm_desktop.base.zip_reader import ZipLimits, ZipReader
from gcm_desktop.domain.picture import JPEG, PNG, picture_of
from gcm_desktop.export.docx import write_docx
from gcm_desktop.export.docx_check import check_docx
from gcm_desktop.export.emblem import drawable
from gcm_desktop.export.outline import outline
from gcm_desktop.export.pdf import write_pdf
from gcm_desktop.export.pdf_check import check_pdf
from gcm_desktop.export.tree import EMBLEM_ROOM, Cover, Document, Emblem
from tests.unit.export.trees import framework, request, sample, tree, written
from tests.unit.pictures import GREY_JPEG, MAGIC, chunk, header, png

LIMITS = ZipLimits(members=60, member_bytes=1 << 28, total_bytes=1 << 29, ratio=20_000)
SAYS = "شعار الدولة النموذجية"
NEVER_DECODED = MAGIC + header(48, 32) + chunk(b"IDAT", b"no pixels") + chunk(b"IEND")


def with_emblem(content: bytes, says: str = SAYS) -> Document:
    document = tree()
    cover = document.nodes[0]
    assert isinstance(cover, Cover)
    emblem = Emblem(picture_of(content), says)
    return replace(document, nodes=(replace(cover, emblem=emblem), *document.nodes[1:]))


def codes(faults: tuple[object, ...]) -> set[str]:
    return {str(getattr(fault, "code", "")) for fault in faults}


@pytest.mark.parametrize(("content", "kind"), [(png(), PNG), (GREY_JPEG, JPEG)])
def test_a_word_file_holds_the_picture_itself_with_its_words(content: bytes, kind: str) -> None:
    document = with_emblem(content)
    file = write_docx(document)
    assert check_docx(file, document) == ()
    reader = ZipReader(file, LIMITS)
    name = f"word/media/emblem.{kind}"
    assert reader.read(name) == picture_of(content).content
    assert f'Extension="{kind}" ContentType="image/{kind}"'.encode() in reader.read(
        "[Content_Types].xml"
    )
    body = reader.read("word/document.xml").decode()
    assert body.count(f'<wp:docPr id="1" name="emblem.{kind}" descr="{SAYS}"/>') == 1
    width, height = map(int, re.findall(r'<wp:extent cx="(\d+)" cy="(\d+)"/>', body)[0])
    picture = picture_of(content)
    assert height <= EMBLEM_ROOM[1] * 36_000 + 1
    assert abs(width / height - picture.width / picture.height) < 0.01
    assert codes(check_docx(file, tree())) == {"docx.emblem"}
    assert "docx.emblem" in codes(check_docx(write_docx(tree()), document))


@pytest.mark.parametrize("content", [png(), GREY_JPEG])
def test_a_pdf_holds_a_figure_that_says_what_it_is(content: bytes) -> None:
    document = with_emblem(content)
    file = write_pdf(document)
    assert check_pdf(file, document) == ()
    assert [len(page.images) for page in PdfReader(BytesIO(file)).pages][:2] == [1, 0]
    assert codes(check_pdf(file, with_emblem(content, "other"))) == {"pdf.emblem"}


def test_checkers_of_accessible_files_find_nothing_in_a_cover_with_an_emblem(
    tmp_path: Path,
) -> None:
    pdfua = pytest.importorskip("pdfua", reason="installed on Linux only")
    place = written(tmp_path, "emblem.pdf", write_pdf(with_emblem(png())))
    assert [each.rule_id for each in pdfua.validate(str(place)).findings] == []


def test_a_picture_that_cannot_be_drawn_stops_no_document() -> None:
    assert picture_of(NEVER_DECODED).kind == PNG
    assert drawable(NEVER_DECODED) is None
    assert drawable(png()) == picture_of(png())
    told = [
        outline(sample(), framework(), replace(request("fr"), emblem=content)).emblem
        for content in (NEVER_DECODED, b"text", png())
    ]
    assert told == [None, None, Emblem(picture_of(png()), "Emblème\u00a0: État exemple")]


def test_settings_rewrite_generated_numbers_of_arabic_and_nothing_an_author_wrote() -> None:
    chosen = {
        "digits": "arabic_indic", "months": "dual", "hijri": "yes", "review_year": "2026",
        "lead_body": "Council 2030", "of_newer": "x",
    }  # fmt: skip
    told = replace(sample(), settings=chosen)
    arabic = outline(told, framework(), request("ar")).nodes[0]
    english = outline(told, framework(), request("en")).nodes[0]
    assert isinstance(arabic, Cover)
    assert isinstance(english, Cover)
    assert arabic.facts == (
        "الجهة القائدة: Council 2030", "سنة الاستعراض: ٢٠٢٦", "اللغة: العربية",
        "التاريخ: ٢٥ تشرين الثاني/نوفمبر ٢٠٢٦ الموافق ١٥ جمادى الآخرة ١٤٤٨ هـ",
    )  # fmt: skip
    assert english.facts[1:] == (
        "Year of the review: 2026", "Language: English",
        "Date: 25 November 2026 (15 Jumada II 1448 AH)",
    )  # fmt: skip
    for language in ("ar", "en"):
        document = outline(told, framework(), request(language))
        assert check_docx(write_docx(document), document) == ()
