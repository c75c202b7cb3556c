"""Plain text: rows of a spreadsheet, lines broken by a PDF reader, Arabic in visual order."""

import pytest
from bidi import get_display

from gcm_desktop.domain.richtext import plain_text, to_html
from gcm_desktop.intake.pasted import PastedText

READER = PastedText()
PDF = """The national mechanism brings together the ministries that work on migra-
tion and meets four times a year. It adopted its first plan in 2021 and has
since reported on it each spring to the council, which publishes the report
and its annexes.
Two regional offices were opened in the period under review, one of them in
the port city; both give advice free of charge in five languages and refer
cases to the competent courts.

1) the first office serves the north and has been open since January of the
year 2022;
"""
ARABIC = (
    "تعمل الآلية الوطنية المعنية بالهجرة على التنسيق بين الوزارات والمؤسسات العامة\n"
    "وقد اعتمدت خطتها الأولى في عام 2021 ورفعت تقريرها السنوي إلى مجلس الوزراء\n"
    "الذي ينشر التقرير ومرفقاته على الموقع الإلكتروني للحكومة باللغتين العربية\n"
    "والإنكليزية."
)


def test_broken_lines_become_paragraphs() -> None:
    found = READER.text(PDF)
    lines = plain_text(found.rich).split("\n")
    assert [line[:9] for line in lines] == ["The natio", "Two regio", "1) the fi"]
    assert "on migration and" in lines[0]
    assert lines[2].endswith("the year 2022;")
    assert found.altered == {"joined"}


def test_broken_arabic_lines_become_a_paragraph() -> None:
    found = READER.text(ARABIC)
    assert plain_text(found.rich) == ARABIC.replace("\n", " ")


@pytest.mark.parametrize(
    "text",
    [
        "Ministry of Labour\n12 Sea Street\n1000 Capital\nSample State",
        "ورقة\nقلم\nدفتر",
        (
            "First point made here, and it is a whole sentence of its own.\n"
            "Second point made here, and it also is a sentence of its own.\n"
            "Third point made here, and it also is a sentence of its own.\n"
            "Fourth point made here, which is a whole sentence of its own."
        ),
        "A paragraph of an editor is one line, however long. " * 6 + "\n\nAnother one.",
        "A line.\n\n\nAnother.",
    ],
)
def test_lines_that_were_meant_stay(text: str) -> None:
    found = READER.text(text)
    assert plain_text(found.rich) == text.rstrip()
    assert found.altered == set()


def test_rows_of_a_spreadsheet_become_a_table() -> None:
    assert to_html(READER.text("البند\t2023\nأ\t12,5\n\t7\n").rich) == (
        "<table><tr><td>البند</td><td>2023</td></tr><tr><td>أ</td><td>12,5</td></tr>"
        "<tr><td></td><td>7</td></tr></table>"
    )
    assert "<table>" not in to_html(READER.text("one\ttab\nnone").rich)


def test_bullets_become_items() -> None:
    html = to_html(READER.text("قائمة:\n• أ\n•\tب").rich)
    assert html == "<p>قائمة:</p><ul><li>أ</li><li>ب</li></ul>"


@pytest.mark.parametrize("shaped", [False, True])
def test_visual_order_is_turned_round(shaped: bool) -> None:
    from arabic_reshaper import reshape

    lines = [reshape(line) if shaped else line for line in ARABIC.split("\n")]
    drawn = "\n".join(get_display(line, base_dir="R") for line in lines)
    found = READER.text(drawn)
    assert plain_text(found.rich) == ARABIC.replace("\n", " ")
    assert "visual_order" in found.altered
    assert "visual_order" not in READER.text(ARABIC).altered
