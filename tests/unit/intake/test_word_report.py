"""Word reports of an earlier time: what is taken over, what is left out, what is refused."""

import time
import tracemalloc
from pathlib import Path

import pytest

from gcm_desktop.base.zip_reader import write_zip
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.richtext import ListItem, Paragraph, Table
from gcm_desktop.intake.word_body import MAX_PARTS
from gcm_desktop.intake.word_report import WordReports
from gcm_desktop.services.earlier_reports import ReportPart, as_rich, from_json, to_json
from tests.unit.word_files import item, paragraph, styled, word_file

DATA = Path(__file__).resolve().parents[2] / "data"
ZIPS = sorted((DATA / "hostile").glob("zip_*.zip"))


def read(body: str) -> list[ReportPart]:
    return list(WordReports().read(word_file(body), "report.docx").parts)


def refused(content: bytes) -> str:
    with pytest.raises(GcmError) as fault:
        WordReports().read(content, "report.docx")
    return fault.value.code


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (styled("السياق", "Titre1"), ReportPart("السياق", 1)),
        (styled("السياق", "Own"), ReportPart("السياق", 1)),
        (paragraph("x", '<w:outlineLvl w:val="2"/>'), ReportPart("x", 3)),
        (paragraph("x", '<w:outlineLvl w:val="9"/>'), ReportPart("x")),
        (styled("x", "Ring"), ReportPart("x")),
        (item("أولا", "1"), ReportPart("أولا", 0, "o")),
        (item("أولا", "2"), ReportPart("أولا", 0, "u")),
        (item("none", "0"), ReportPart("none")),
    ],
)
def test_headings_paragraphs_and_items_are_told_apart(body: str, wanted: ReportPart) -> None:
    assert read(body) == [wanted]


def test_words_come_over_as_they_are_read_and_nothing_else_does() -> None:
    run = "<w:r>{properties}<w:t>{text}</w:t></w:r>"
    body = "".join(
        (
            "<w:p>",
            run.format(properties="", text="ﻻ "),  # a presentation form
            "<w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del>",
            "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>",
            f"<w:ins>{run.format(properties='', text='come')}</w:ins>",
            run.format(properties="<w:rPr><w:vanish/></w:rPr>", text="hidden"),
            "<w:r><w:instrText>HYPERLINK</w:instrText><w:br/><w:t>second\u202eline</w:t></w:r></w:p>",
            styled("contents", "TM1"),
            "<w:p/>",
            "<w:sdt><w:sdtContent>" + paragraph("within") + "</w:sdtContent></w:sdt>",
        )
    )
    assert [part.text for part in read(body)] == ["لا come", "second\u202eline", "within"]


def test_marks_that_keep_numbers_in_order_are_no_text() -> None:
    run = "<w:r><w:t>{}</w:t></w:r>".format
    mark = f'<w:dir w:val="ltr">{run(chr(0x200E))}</w:dir>'
    said = f'<w:dir w:val="rtl">{run("سنة")}</w:dir>'
    (part,) = read(f"<w:p>{said}{mark}{run('2019-2023')}{mark}</w:p>")
    assert part.text == "سنة2019-2023"


def test_a_table_comes_row_by_row_and_is_one_again_when_sent() -> None:
    cell = "<w:tc>{}</w:tc>"
    inner = f"<w:tbl><w:tr>{cell.format(paragraph('in'))}</w:tr></w:tbl>"
    rows = [
        "".join(cell.format(paragraph(text)) for text in ("سنة", "عدد")),
        cell.format(paragraph("2024")) + cell.format(paragraph("7") + inner),
    ]
    table = "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"
    parts = read(table + item("ب", "2") + paragraph("end"))
    assert [part.text for part in parts] == ["سنة\tعدد", "2024\t7 in", "ب", "end"]
    made = as_rich(tuple(parts)).blocks
    assert [type(block) for block in made] == [Table, ListItem, Paragraph]
    assert isinstance(made[0], Table)
    assert len(made[0].rows) == 2
    assert from_json(to_json(tuple(parts))) == tuple(parts)


def test_a_text_box_is_told_once_after_its_paragraph() -> None:
    box = f"<w:txbxContent>{paragraph('box')}</w:txbxContent>"
    both = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    found = read(f"<w:p><w:r><w:t>text</w:t>{both}</w:r></w:p>")
    assert [part.text for part in found] == ["text", "box"]


def test_the_body_is_found_under_another_name() -> None:
    content = word_file(paragraph("x"), name="document2")
    assert [part.text for part in WordReports().read(content, "r.docx").parts] == ["x"]


@pytest.mark.parametrize(
    ("file", "warning"),
    [
        ("faults/docx_external_template.docx", "outside"),
        ("faults/docx_remote_image.docx", "outside"),
        ("hostile/docx_with_macro_part.docm", "macros"),
    ],
)
def test_what_leads_out_is_said_and_never_followed(file: str, warning: str) -> None:
    found = WordReports().read((DATA / file).read_bytes(), file)
    assert found.warnings == (warning,)
    assert [part.text for part in found.parts] == ["x"]


@pytest.mark.parametrize("file", ZIPS, ids=lambda file: file.stem)
def test_an_archive_that_means_harm_is_refused_at_once(file: Path) -> None:
    tracemalloc.start()
    began = time.monotonic()
    code = refused(file.read_bytes())
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert code in ("report.unreadable", "report.too_large")
    assert time.monotonic() - began < 2
    assert most < 100 * 2**20


BOMB = "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (word_file(paragraph("&b;"), prolog=BOMB), "report.unreadable"),
        (word_file(paragraph("x"), ("word/styles.xml", BOMB + "<x/>")), "report.unreadable"),
        (word_file(paragraph("&unknown;")), "report.unreadable"),
        (word_file("<w:sdt>" * 300 + "</w:sdt>" * 300), "report.unreadable"),
        (word_file("<w:p>"), "report.unreadable"),
        (write_zip((("word/document.xml", b"<x/>"),)), "report.unreadable"),
        (write_zip((("manifest.json", b"{}"),)), "report.unreadable"),
        (b"\xd0\xcf\x11\xe0 an old file", "report.unreadable"),
        (word_file(paragraph("x") * (MAX_PARTS + 1)), "report.too_large"),
        (word_file(paragraph("x" * 4_100_000)), "report.too_large"),
        (word_file(paragraph("\u200f ")), "report.empty"),
    ],
    ids=("entities", "styles", "entity", "deep", "broken", "bodyless", "package", "old", "parts",
         "letters", "empty"),
)  # fmt: skip
def test_what_cannot_be_read_is_refused_with_one_clear_code(content: bytes, code: str) -> None:
    assert refused(content) == code
