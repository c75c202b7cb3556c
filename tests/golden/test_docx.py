"""Word files: what export.md asks of their XML, and that any text at all can be written."""

import hashlib
import re
import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import pytest
from lxml import etree

from gcm_desktop.base.zip_reader import ZipLimits, ZipReader
from gcm_desktop.domain.richtext import Run
from gcm_desktop.domain.settings import Digits
from gcm_desktop.domain.text import clean
from gcm_desktop.export.documents import Documents
from gcm_desktop.export.docx import obfuscated, write_docx
from gcm_desktop.export.docx_check import check_docx
from gcm_desktop.export.docx_tables import TEXT_WIDTH
from gcm_desktop.export.tree import Cell, Document, KeyValues, ListItem, Paragraph, Table
from gcm_desktop.export.zip_dates import fixed_dates
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

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LIMITS = ZipLimits(members=40, member_bytes=1 << 28, total_bytes=1 << 29, ratio=100_000)


def members(file: bytes) -> dict[str, bytes]:
    reader = ZipReader(file, LIMITS)
    return {name: reader.read(name) for name in reader.names}


def part(file: bytes, name: str) -> etree._Element:
    return etree.fromstring(members(file)[name])


def test_the_same_document_gives_the_same_bytes() -> None:
    first, second = write_docx(tree()), write_docx(tree())
    assert hashlib.sha256(first).digest() == hashlib.sha256(second).digest()


def test_word_files_prove_themselves() -> None:
    assert check_docx(write_docx(tree()), tree()) == ()


def test_python_docx_reads_paragraphs_tables_and_properties() -> None:
    read = docx.Document(BytesIO(write_docx(tree())))
    assert read.core_properties.title == "الدولة النموذجية: الاستعراض"
    assert read.core_properties.language == "ar"
    assert [cell.text for cell in read.tables[0].rows[1].cells] == ["منصة رصد RASD", "⬚\u00a02022"]
    assert any(line.text.startswith("جمع بيانات دقيقة") for line in read.paragraphs)


def test_numbers_and_latin_stand_in_runs_that_are_not_right_to_left() -> None:
    body = part(write_docx(tree()), "word/document.xml")
    texts = {
        "".join(text.text or "" for text in run.iter(W + "t")): run.find(f"{W}rPr/{W}rtl")
        for run in body.iter(W + "r")
    }
    for text in ("+962 6 555 1234", "A/RES/73/195", "2021–2023", "10.4 %"):
        assert texts[text] is None, text


def test_every_letter_is_in_a_plain_run_and_nothing_is_added() -> None:
    """Runs inside ``w:dir`` or ``w:bdo`` are invisible to python-docx, and marks are no text."""
    text = "الفترة 2019-2023 والنسبة -5 % والهاتف +962 6 555 1234 والقرار A/RES/73/195 (WPS)"
    read = docx.Document(BytesIO(write_docx(tree(Paragraph(runs(text)), ListItem(runs(text))))))
    assert [line.text for line in read.paragraphs].count(text) == 2


@pytest.mark.parametrize("columns", [7, 8, 30, 40])
def test_wide_tables_fit_the_page(columns: int) -> None:
    row = tuple(Cell(runs("والديمقراطية")) for _ in range(columns))
    weights = tuple(40 if place == 0 else 6 for place in range(columns))
    document = tree(nodes=(Table(row, (row,), weights),))
    file = write_docx(document)
    assert check_docx(file, document) == ()
    table = next(part(file, "word/document.xml").iter(W + "tbl"))
    widths = [int(column.get(W + "w") or 0) for column in table.iter(W + "gridCol")]
    margins = table.find(f"{W}tblPr/{W}tblCellMar/{W}left")
    margin = int(margins.get(W + "w") or 0) if margins is not None else 100
    assert sum(widths) <= TEXT_WIDTH
    assert min(widths) - 2 * margin >= 100
    assert (margins is not None) == (columns > 7)


def test_embedded_paragraphs_of_other_languages_say_so() -> None:
    body = part(write_docx(tree()), "word/document.xml")
    english = next(
        line for line in body.iter(W + "p")
        if "".join(text.text or "" for text in line.iter(W + "t")).startswith("The census")
    )  # fmt: skip
    assert english.find(f"{W}pPr/{W}bidi").get(W + "val") == "0"  # type: ignore[union-attr]
    assert english.find(f"{W}r/{W}rPr/{W}lang").get(W + "val") == "en-GB"  # type: ignore[union-attr]


def test_lists_count_anew_and_notes_are_numbered() -> None:
    file = write_docx(tree())
    body = part(file, "word/document.xml")
    assert [note.get(W + "id") for note in body.iter(W + "footnoteReference")] == ["2", "3"]
    notes = etree.tostring(part(file, "word/footnotes.xml"), encoding="unicode")
    assert notes.count("الملف الوطني للهجرة") == 2


def test_no_relationship_leads_outside_but_links() -> None:
    outside = re.findall(
        r'Type="([^"]+)" Target="([^"]+)" TargetMode="External"',
        members(write_docx(tree()))["word/_rels/document.xml.rels"].decode(),
    )
    assert [target for _, target in outside] == ["https://sample.example/a?b=1&amp;c=2"]


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "https://", "http://[", "file:///etc/passwd"]
)
def test_unsafe_links_become_plain_text(link: str) -> None:
    document = tree(Paragraph((Run("هنا", link=link),)))
    file = write_docx(document)
    assert members(file)["word/_rels/document.xml.rels"].decode().count("External") == 1
    assert check_docx(file, document) == ()


@pytest.mark.parametrize("name", hostile_texts())
def test_no_text_can_stop_the_writer(name: str) -> None:
    text = hostile_texts()[name]
    document = tree(
        Paragraph(runs(text)),
        Table((), ((Cell(runs(text)),),), (1,)),
        KeyValues(((text[:100], Cell(runs(text))),)),
    )
    file = write_docx(document)
    assert check_docx(file, document) == ()
    read = docx.Document(BytesIO(file))
    wanted = "".join(clean(text).text.split())
    assert any("".join(line.text.split()) == wanted for line in read.paragraphs)


def _replaced(name: str, old: str, new: str, count: int = 1) -> Callable[[bytes], bytes]:
    """Return a change of one part; the archive is put together again by python-docx's layer."""

    def change(file: bytes) -> bytes:
        package = docx.Document(BytesIO(file)).part.package
        assert package is not None
        for item in package.iter_parts():
            if str(item.partname) == name:
                blob = item.blob.decode()
                assert old in blob
                replacement = blob.replace(old, new, count).encode()
                if hasattr(item, "_element"):
                    item._element = etree.fromstring(replacement)  # noqa: SLF001
                else:
                    item._blob = replacement  # noqa: SLF001
        stream = BytesIO()
        package.save(stream)
        return stream.getvalue()

    return change


BODY, STYLES, CORE = "/word/document.xml", "/word/styles.xml", "/docProps/core.xml"
MUTATIONS = {
    "docx.text": _replaced(BODY, "البند الأول", "البند الثاني"),
    "docx.direction": _replaced(BODY, "<w:bidi/>", ""),
    "docx.twins": _replaced(BODY, "<w:bCs/>", ""),
    "docx.script": _replaced(BODY, "<w:rtl/>", ""),
    "docx.table": _replaced(BODY, "<w:bidiVisual/>", ""),
    "docx.section": _replaced(BODY, "<w:titlePg/><w:bidi/>", "<w:titlePg/>"),
    "docx.contents": _replaced(BODY, "PAGEREF", "PAGE"),
    "docx.notes": _replaced("/word/footnotes.xml", "الملف", "ملف"),
    "docx.language": _replaced(STYLES, 'w:bidi="ar-SA"', 'w:bidi="he-IL"'),
    "docx.properties": _replaced(CORE, "<dc:language>ar", "<dc:language>en"),
    "docx.metadata": _replaced(
        CORE, "<dc:language>", "<dc:description>x</dc:description><dc:language>"
    ),
}


@pytest.mark.parametrize("code", MUTATIONS)
def test_a_file_with_one_property_changed_is_refused(code: str) -> None:
    file = MUTATIONS[code](write_docx(tree()))
    assert code in {fault.code for fault in check_docx(file, tree())}


def test_a_box_is_one_row_that_never_breaks_and_a_bar_a_ground_beside_its_figure() -> None:
    file = write_docx(boxed())
    assert check_docx(file, boxed()) == ()
    *_, box, pairs, bars = part(file, "word/document.xml").iter(W + "tbl")
    (row,) = box.findall(W + "tr")
    assert row.find(f"{W}trPr/{W}cantSplit") is not None
    assert pairs in list(row.iter(W + "tbl"))
    spans = [
        [int(span.get(W + "val") or 0) for span in row.iter(W + "gridSpan")]
        for row in bars.iter(W + "tr")
    ]
    assert spans == [[50], [20, 30], [40, 10]]
    assert len(list(bars.iter(W + "gridCol"))) == 51
    described = bars.find(f"{W}tblPr/{W}tblDescription")
    assert described is not None
    assert described.get(W + "val") == "القيم"


def test_what_follows_the_last_table_takes_no_room() -> None:
    """Word wants a paragraph there; on a full page it would open an empty one."""
    last = list(part(write_docx(boxed()), "word/document.xml").iter(W + "p"))[-1]
    spacing = last.find(f"{W}pPr/{W}spacing")
    assert spacing is not None
    assert (spacing.get(W + "line"), spacing.get(W + "lineRule")) == ("20", "exact")


def test_marks_that_keep_order_stand_outside_the_runs_of_the_text() -> None:
    document = tree(nodes=(Paragraph(runs("الفترة 2019-2023 والهاتف +962 6 555 1234")),))
    body = part(write_docx(document), "word/document.xml")
    marks = [mark.findtext(f"{W}r/{W}t") for mark in body.iter(W + "dir")]
    assert marks == ["\u200e"] * 4


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("docx.bars", 'w:val="GcmBar"', 'w:val="GcmGap"'),
        ("docx.links", 'w:anchor="_Toc8"', 'w:anchor="_Toc88"'),
        ("docx.text", '<w:dir w:val="ltr"><w:r><w:t>\u200e</w:t></w:r></w:dir>', ""),
        ("docx.table", 'w:val="GcmBox"/><w:bidiVisual/>', 'w:val="GcmBox"/>'),
        (
            "docx.table",
            '<w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9070"',
            '<w:tc><w:tcPr><w:tcW w:w="9070"',
        ),
    ],
)
def test_bars_links_and_order_are_proven(code: str, old: str, new: str) -> None:
    faults = check_docx(_replaced(BODY, old, new)(write_docx(boxed())), boxed())
    assert code in {fault.code for fault in faults}


def test_every_style_follows_the_direction_and_has_twins() -> None:
    for old, new, code in (
        ("<w:szCs", "<w:sz2", "docx.twins"),
        (' w:cs="Amiri"', "", "docx.twins"),
        ("<w:bidi/>", "", "docx.direction"),
    ):
        file = _replaced(STYLES, old, new)(write_docx(tree()))
        assert code in {fault.code for fault in check_docx(file, tree())}, old


def test_right_alignment_and_outside_targets_are_refused() -> None:
    aligned = _replaced(BODY, "<w:bidi/></w:pPr>", '<w:bidi/><w:jc w:val="right"/></w:pPr>')
    assert "docx.script" in {
        fault.code for fault in check_docx(aligned(write_docx(tree())), tree())
    }
    opened = docx.Document(BytesIO(write_docx(tree())))
    opened.part.relate_to("https://sample.example/t.dotx", "urn:attachedTemplate", is_external=True)
    stream = BytesIO()
    opened.save(stream)
    assert "docx.external" in {fault.code for fault in check_docx(stream.getvalue(), tree())}


def test_conflict_text_is_refused() -> None:
    document = tree(Paragraph(runs("<<<<<<< mine")))
    assert "docx.conflict" in {fault.code for fault in check_docx(write_docx(document), document)}


@pytest.mark.parametrize("file", [b"", b"PK\x03\x04", b"not a zip at all"])
def test_what_is_no_word_file_is_unreadable(file: bytes) -> None:
    assert [fault.code for fault in check_docx(file, tree())] == ["docx.unreadable"]


def test_dates_of_members_are_fixed() -> None:
    with pytest.raises(ValueError, match="directory"):
        fixed_dates(b"no zip")


def test_fonts_are_obfuscated_with_their_key() -> None:
    guid = "00112233-4455-6677-8899-AABBCCDDEEFF"
    assert obfuscated(obfuscated(bytes(64), guid), guid) == bytes(64)
    assert obfuscated(bytes(64), guid)[:2] == bytes([0xFF, 0xEE])


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_the_sample_is_written_and_proven(language: str) -> None:
    asked = request(language)
    file = Documents().write(let_out(sample()), framework(), asked)
    assert Documents().self_check(file, let_out(sample()), framework(), asked).faults == ()


def test_generated_numbers_follow_the_digits_of_the_document() -> None:
    document = tree(digits=Digits.ARABIC_INDIC)
    file = write_docx(document)
    assert check_docx(file, document) == ()
    assert "<w:rtl/></w:rPr><w:t>١</w:t>" in members(file)["word/footer.xml"].decode()


@pytest.mark.needs_libreoffice
@pytest.mark.needs_poppler
def test_arabic_paragraphs_reach_the_right_edge_and_numbers_keep_their_order(
    tmp_path: Path,
) -> None:
    ordered = Paragraph(runs("الفترة 2019-2023 والهاتف +962 7 555 1234 والنسبة -5 % فقط"))
    document: Document = tree(ordered)
    source = written(tmp_path, "report.docx", write_docx(document))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(source)], check=True, capture_output=True, timeout=120)
    boxes = subprocess.run(
        ["pdftotext", "-bbox", str(tmp_path / "report.pdf"), "-"],
        check=True, capture_output=True, timeout=60,
    ).stdout.decode()  # fmt: skip
    places = {
        word: float(right)
        for right, word in re.findall(r'xMax="([\d.]+)"[^>]*>([^<]*)</word>', boxes)
    }
    # poppler gives the letters of a box in the order they stand on the page
    assert places["الملخص"[::-1]] > 510
    assert places["جمع"[::-1]] > 510
    assert places["العنوان"[::-1]] > places["السنة"[::-1]]
    assert "2019-2023" in places
    assert places["+962"] < places["7"] < places["555"] < places["1234"]
    assert places["-5"] < places["%"]
