"""PDF files: claims, words found again, order of isolated pieces, and that any text can be set."""

import re
import subprocess
import time
import unicodedata
from collections import Counter
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
import pytest
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.settings import Digits
from gcm_desktop.domain.text import Direction
from gcm_desktop.export.documents import Documents
from gcm_desktop.export.outline import outline
from gcm_desktop.export.pdf import write_pdf
from gcm_desktop.export.pdf_check import check_pdf, searchable
from gcm_desktop.export.tree import (
    BoxCloses,
    BoxOpens,
    Cell,
    Document,
    Heading,
    KeyValues,
    ListItem,
    Paragraph,
    Properties,
    Table,
    node_runs,
    plain,
)
from tests.unit.export.trees import (
    boxed,
    framework,
    hostile_texts,
    let_out,
    request,
    runs,
    sample,
    tree,
    written,
)

FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
ARABIC_WORD = re.compile("[\u0621-\u064a]+")
POPPLER_BAR, PDFIUM_BAR = 94.0, 80.0
"""Shares of Arabic words that must be found again, in per cent."""


def share(document: Document, extracted: str) -> float:
    told = "\n".join(plain(line) for node in document.nodes for line in node_runs(node))
    wanted = Counter(ARABIC_WORD.findall(searchable(told)))
    found = Counter(ARABIC_WORD.findall(searchable(unicodedata.normalize("NFC", extracted))))
    hits = sum(min(count, found[word]) for word, count in wanted.items())
    return 100 * hits / wanted.total()


def with_pdfium(file: bytes) -> str:
    document = pypdfium2.PdfDocument(file)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def with_poppler(path: Path) -> str:
    command = ["pdftotext", "-enc", "UTF-8", str(path), "-"]
    return subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode()


def test_the_same_document_gives_the_same_bytes() -> None:
    assert write_pdf(tree()) == write_pdf(tree())


def test_pdf_files_prove_themselves() -> None:
    assert check_pdf(write_pdf(tree()), tree()) == ()


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_the_sample_is_written_and_proven(language: str) -> None:
    asked = request(language, "pdf")
    file = Documents().write(let_out(sample()), framework(), asked)
    assert Documents().self_check(file, let_out(sample()), framework(), asked).faults == ()


@pytest.mark.needs_poppler
def test_arabic_words_are_found_again(tmp_path: Path) -> None:
    document = outline(sample(), framework(), request("ar", "pdf"))
    file = write_pdf(document)
    by_poppler, by_pdfium = with_poppler(written(tmp_path, "a.pdf", file)), with_pdfium(file)
    assert share(document, by_poppler) >= POPPLER_BAR
    assert share(document, by_pdfium) >= PDFIUM_BAR
    assert not FORMS.search(by_poppler + by_pdfium)


@pytest.mark.needs_poppler
def test_signs_ranges_and_codes_keep_their_order(tmp_path: Path) -> None:
    text = "بلغ التراجع -5 % في المدة 2021–2023 وفق A/RES/73/195 والهاتف +962 6 555 1234 والنهاية"
    path = written(
        tmp_path, "a.pdf", write_pdf(tree(nodes=(Heading(1, "أ", "a"), Paragraph(runs(text)))))
    )
    extracted = with_poppler(path)
    for piece in ("-5 %", "2021–2023", "A/RES/73/195", "+962 6 555 1234"):
        assert piece in extracted


@pytest.mark.needs_poppler
def test_columns_are_mirrored(tmp_path: Path) -> None:
    path = written(tmp_path, "a.pdf", write_pdf(tree()))
    command = ["pdftotext", "-bbox", str(path), "-"]
    boxes = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode()
    places = {
        word: float(left)
        for left, word in re.findall(r'xMin="([\d.]+)"[^>]*>([^<]*)</word>', boxes)
    }
    # poppler gives the letters of a box in the order they stand on the page
    assert places["العنوان"[::-1]] > places["السنة"[::-1]]


@pytest.mark.parametrize("name", hostile_texts())
def test_no_text_can_stop_the_writer(name: str) -> None:
    text = hostile_texts()[name]
    document = tree(
        Heading(1, text[:200], "hostile"),
        Paragraph(runs(text)),
        Table((), ((Cell(runs(text)),),), (1,)),
        KeyValues(((text[:100], Cell(runs(text))),)),
    )
    assert check_pdf(write_pdf(document), document) == ()


@pytest.mark.parametrize("unit", ["ا 1b ", "a b ", "ا 1-2 "])
def test_huge_mixed_paragraphs_take_linear_time(unit: str) -> None:
    document = tree(Paragraph(runs(unit * 20_000)))
    started = time.perf_counter()
    write_pdf(document)
    assert time.perf_counter() - started < 8


@pytest.mark.needs_poppler
def test_no_word_of_a_huge_paragraph_is_lost(tmp_path: Path) -> None:
    text = " ".join(f"كلمة{'اب'[n % 2]} {n}" for n in range(3_000))
    cell = Cell(runs(text))
    document = tree(
        nodes=(
            Heading(1, "عنوان", "a"), Paragraph(runs(text, bold=True)), ListItem(runs("قبل")),
            ListItem(runs(text)), ListItem(runs("بعد")), Table((), ((cell,),), (1,)),
            KeyValues((("اسم", cell),)),
        )
    )  # fmt: skip
    numbers = Counter(
        int(number)
        for number in re.findall(
            "[0-9]+", with_poppler(written(tmp_path, "a.pdf", write_pdf(document)))
        )
    )
    assert all(numbers[number] >= 4 for number in range(3_000))


@pytest.mark.parametrize("columns", [8, 12, 18, 30, 40])
def test_cells_of_wide_tables_stay_in_their_columns(tmp_path: Path, columns: int) -> None:
    words = ("والديمقراطية", "WWWWWWWWWW", "A/RES/73/195", "الهجرة", "12,345,678")
    rows = [
        tuple(Cell(runs(words[(row + place) % len(words)])) for place in range(columns))
        for row in range(5)
    ]
    weights = tuple(40 if place % 7 == 0 else 6 for place in range(columns))
    document = tree(nodes=(Heading(1, "أ", "a"), Table(rows[0], tuple(rows[1:]), weights)))
    path = written(tmp_path, "a.pdf", write_pdf(document))
    assert not _overlaps(path)
    left, right = _ink(path)
    assert left >= MARGIN - 0.6
    assert right <= A4_WIDTH - MARGIN + 0.6


def test_a_high_cell_or_header_of_a_wide_table_goes_on_over_pages(tmp_path: Path) -> None:
    high = Cell(runs("كلمة 12345 " * 63))
    low = Cell(runs("أ"))
    for header, row in ((low, high), (high, low)):
        row_of = (row, *[low] * 29)
        document = tree(
            nodes=(Heading(1, "أ", "a"), Table((header, *[low] * 29), (row_of,), (1,) * 30))
        )
        path = written(tmp_path, "a.pdf", write_pdf(document))
        assert min(box[2] for box in _boxes(path)) > 25


def test_a_wide_table_proves_itself() -> None:
    words = [
        "الهجرة",
        "الدولية",
        "المؤسسات",
        "والديمقراطية",
        "العمل",
        "حقوق",
        "الإنسان",
        "التنمية",
        "المستدامة",
    ]
    row = tuple(Cell(runs(words[place % len(words)])) for place in range(30))
    document = tree(Heading(1, "جدول", "wide"), Table(row, (row, row), (1,) * 30))
    assert check_pdf(write_pdf(document), document) == ()


MARGIN, A4_WIDTH = 70.87, 595.28


def _boxes(path: Path) -> list[tuple[int, float, float, float, float]]:
    """Return page and place of every letter as pdfium sees them."""
    document = pypdfium2.PdfDocument(path.read_bytes())
    try:
        texts: list[Any] = [page.get_textpage() for page in document]
        return [
            (number, *text.get_charbox(index))
            for number, text in enumerate(texts)
            for index in range(text.count_chars())
            if text.get_text_range(index, 1).strip()
        ]
    finally:
        document.close()


def _ink(path: Path) -> tuple[float, float]:
    boxes = _boxes(path)
    return min(box[1] for box in boxes), max(box[3] for box in boxes)


def _overlaps(path: Path) -> list[tuple[float, ...]]:
    """Return Latin capitals and digits that cover half of another one."""
    boxes = sorted({box for box in _boxes(path) if box[3] - box[1] > 0.5})
    faults: list[tuple[float, ...]] = []
    for index, (page, left, low, right, high) in enumerate(boxes):
        for other in boxes[index + 1 : index + 400]:
            if other[0] != page or other[1] > right:
                break
            across = min(right, other[3]) - max(left, other[1])
            along = min(high, other[4]) - max(low, other[2])
            smallest = min(right - left, other[3] - other[1])
            if across > 0.75 * smallest and along > 0.75 * min(high - low, other[4] - other[2]):
                faults.append((page, left, low, *other[1:]))
    return faults


@pytest.mark.needs_poppler
def test_markup_is_letters(tmp_path: Path) -> None:
    document = tree(Paragraph(runs("#panic() *x* _y_ $z$ @w"), language="en"))
    path = written(tmp_path, "a.pdf", write_pdf(document))
    assert "#panic() *x* _y_ $z$ @w" in with_poppler(path)


def test_generated_numbers_follow_the_digits_of_the_document() -> None:
    text = with_pdfium(write_pdf(tree(digits=Digits.ARABIC_INDIC)))
    assert re.search("[\u0660-\u0669]", text)


def test_left_to_right_documents() -> None:
    document = replace(
        tree(),
        language="en",
        direction=Direction.LTR,
        properties=Properties("Sample", "Sample State", "Review", "2026-11-25"),
        nodes=(Heading(1, "Summary", "s"), Paragraph(runs("Plain words of the census.")),
               Paragraph(runs("كلمات عربية"), language="ar")),
        page_label="Page {page} of {pages}",
    )  # fmt: skip
    assert check_pdf(write_pdf(document), document) == ()


def _changed(key: str, value: object) -> bytes:
    writer = pypdf.PdfWriter(clone_from=BytesIO(write_pdf(tree())))
    root = writer.root_object
    if value is None:
        del root[NameObject(key)]
    else:
        root[NameObject(key)] = value
    stream = BytesIO()
    writer.write(stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("code", "key", "value"),
    [
        ("pdf.untagged", "/StructTreeRoot", None),
        ("pdf.untagged", "/MarkInfo", DictionaryObject()),
        ("pdf.language", "/Lang", TextStringObject("en")),
        ("pdf.bookmarks", "/Outlines", None),
        ("pdf.title", "/ViewerPreferences", DictionaryObject()),
    ],
)
def test_a_file_with_one_property_changed_is_refused(code: str, key: str, value: object) -> None:
    assert code in {fault.code for fault in check_pdf(_changed(key, value), tree())}


def test_other_titles_authors_and_dates_are_refused() -> None:
    file = write_pdf(tree())
    for changed, code in (
        (Properties("آخر", "الدولة النموذجية", "موضوع", "2026-11-25"), "pdf.title"),
        (Properties("الدولة النموذجية: الاستعراض", "شخص", "موضوع", "2026-11-25"), "pdf.metadata"),
        (
            Properties("الدولة النموذجية: الاستعراض", "الدولة النموذجية", "", "2026-11-26"),
            "pdf.metadata",
        ),
    ):
        assert code in {fault.code for fault in check_pdf(file, tree(properties=changed))}


def test_boxes_bars_and_links_are_drawn_and_a_lost_link_is_refused() -> None:
    file = write_pdf(boxed())
    assert check_pdf(file, boxed()) == ()
    lost = file.replace(b"/Dest", b"/Dust")
    assert "pdf.links" in {fault.code for fault in check_pdf(lost, boxed())}


def test_a_box_and_a_compact_table_too_high_for_a_page_go_on_over_pages(tmp_path: Path) -> None:
    lines = KeyValues(tuple((f"اسم {number}", Cell(runs("قيمة"))) for number in range(90)))
    note = Cell(runs("ملاحظة طويلة " * 300))
    table = Table(
        (), tuple((Cell(runs("2020")), note) for _ in range(3)), (80, 20), is_compact=True
    )
    document = tree(BoxOpens(is_whole=False), lines, BoxCloses(), table)
    path = written(tmp_path, "a.pdf", write_pdf(document))
    assert min(box[2] for box in _boxes(path)) > 25


def test_a_bar_is_as_long_as_it_says_and_starts_at_the_right_in_arabic() -> None:
    image = pypdfium2.PdfDocument(write_pdf(boxed()))
    try:
        shapes = [shape.get_bounds() for shape in image[len(image) - 1].get_objects(filter=[2])]
    finally:
        image.close()
    half, whole = ((left, right) for left, low, right, high in shapes if 7 < high - low < 9)
    assert half[1] == pytest.approx(whole[1], abs=0.5)
    assert whole[1] - whole[0] == pytest.approx(2 * (half[1] - half[0]), rel=0.01)


def test_claims_and_fonts_are_looked_at() -> None:
    file = write_pdf(tree())
    assert "pdf.claim" in {
        fault.code
        for fault in check_pdf(file.replace(b"<pdfuaid:part>1", b"<pdfuaid:part>9"), tree())
    }
    assert "pdf.font" in {
        fault.code for fault in check_pdf(file.replace(b"/FontFile", b"/FontGone"), tree())
    }


def test_a_section_whose_words_are_missing_is_refused() -> None:
    more = tree(
        Heading(1, "الهدف 1: البيانات", "more"),
        Paragraph(runs("كلمات أخرى كثيرة ليست موجودة إطلاقا ضمن الملف المكتوب سابقا")),
    )
    assert "pdf.words" in {fault.code for fault in check_pdf(write_pdf(tree()), more)}


@pytest.mark.parametrize("file", [b"", b"%PDF-1.7", b"no pdf at all" * 100])
def test_what_is_no_pdf_is_unreadable(file: bytes) -> None:
    assert {fault.code for fault in check_pdf(file, tree())} == {"pdf.unreadable"}


def test_a_failing_engine_is_one_clear_error(tmp_path: Path) -> None:
    template = written(tmp_path, "bad.typ", b'#panic("no")')
    with pytest.raises(GcmError) as caught:
        write_pdf(tree(), template)
    assert caught.value.code == "export.engine"
