"""Workbooks: typed cells, text that stays text, direction, equal bytes (fault 62)."""

import csv
import io
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from gcm_desktop.export.sheets import Share, Sheet, number
from gcm_desktop.export.xlsx import HIGHEST, LINE, workbook_of
from gcm_desktop.export.xlsx_check import MOST_LETTERS, check_xlsx
from gcm_desktop.services.document_ports import DocumentRequest

FORMULAS = Path(__file__).resolve().parents[2] / "data" / "faults" / "csv_formula.csv"


def request(language: str) -> DocumentRequest:
    return DocumentRequest("xlsx", language, "final", "", "State", "2026-05-04")


def sheet(*rows: tuple[object, ...]) -> Sheet:
    return Sheet("A/B", ("one", "two"), (10, 20), rows)  # type: ignore[arg-type]


def test_nothing_that_looks_like_a_formula_becomes_one() -> None:
    rows = list(csv.reader(io.StringIO(FORMULAS.read_text(encoding="utf-8-sig"))))[1:]
    texts = [value for _, value in rows]
    assert sum(text.lstrip("\t\n\u200f")[0] in "=+-@＝" for text in texts) == len(texts)
    told = sheet(*((text, number(text)) for text in (*texts, "#N/A", "_x0041_")))
    book = load_workbook(io.BytesIO(workbook_of((told,), request("ar"))))
    cells = list(book.worksheets[0].iter_rows(min_row=2))
    assert [row[0].value for row in cells] == [*texts, "#N/A", "_x005F_x0041_"]
    assert {row[0].data_type for row in cells} == {"s"}
    assert all(row[0].quotePrefix for row in cells[: len(texts)])
    assert [row[1].value for row in cells if row[1].data_type == "n"] == [1, -1, -12.5]
    assert "f" not in {row[1].data_type for row in cells}


def test_numbers_and_dates_are_numbers_and_dates() -> None:
    told = sheet((date(2025, 2, 3), Decimal("12.50")), (Share(Decimal("6.1")), 2024))
    book = load_workbook(io.BytesIO(workbook_of((told,), request("en"))))
    day, decimal, share, year = (
        cell for row in book.worksheets[0].iter_rows(min_row=2) for cell in row
    )
    assert (day.value, day.data_type) == (datetime.fromisoformat("2025-02-03"), "d")
    assert (decimal.value, share.value, year.value) == (12.5, 0.061, 2024)
    assert share.number_format.endswith("%")
    long = "12345678901234567890"
    assert (number(long), number("حوالي 12"), number("6.1%")) == (
        long, "حوالي 12", Share(Decimal("6.1")),
    )  # fmt: skip


@pytest.mark.parametrize("language", ["ar", "en"])
def test_sheets_run_as_their_language(language: str) -> None:
    told = (sheet(("a", "b")), sheet(("c", "d")))
    book = load_workbook(io.BytesIO(workbook_of(told, request(language))))
    assert book.sheetnames == ["A-B", "A-B 2"]
    for each in book.worksheets:
        assert bool(each.sheet_view.rightToLeft) is (language == "ar")
        assert each.freeze_panes == "A2"
        assert each.column_dimensions["B"].width == 20


def test_a_row_is_as_high_as_its_longest_cell() -> None:
    """Without a height, LibreOffice prints the rows over each other."""
    rows = (("a", "b"), ("a", "word " * 40), ("a", "x\ny"), ("a", "word " * 9_000))
    book = load_workbook(io.BytesIO(workbook_of((sheet(*rows),), request("ar"))))
    heights = [book.worksheets[0].row_dimensions[row].height for row in range(2, 6)]
    assert heights[0] is None
    assert heights[1] >= 200 / 20 * LINE  # its column is 20 wide
    assert heights[2:] == [2 * LINE, HIGHEST]


def test_a_text_is_never_cut() -> None:
    text = "كلمة " * 15_000
    book = load_workbook(io.BytesIO(workbook_of((sheet(("key", text)),), request("ar"))))
    found = list(book.worksheets[0].iter_rows(min_row=2, values_only=True))
    assert "".join(str(row[1]) for row in found) == text
    assert {row[0] for row in found} == {"key"}
    assert max(len(str(row[1])) for row in found) <= MOST_LETTERS


def test_rows_beyond_a_sheet_go_on_in_another() -> None:
    told = sheet(*((str(number), "x") for number in range(7)))
    book = load_workbook(io.BytesIO(workbook_of((told,), request("ar"), most_rows=4)))
    assert book.sheetnames == ["A-B", "A-B 2", "A-B 3"]
    rows = [list(each.iter_rows(values_only=True)) for each in book.worksheets]
    assert [row[0] for row in rows] == [("one", "two")] * 3
    assert [row[0] for part in rows for row in part[1:]] == [str(number) for number in range(7)]


@pytest.mark.parametrize("letters", [MOST_LETTERS - 1, MOST_LETTERS, MOST_LETTERS + 9])
def test_a_text_that_was_cut_is_found(letters: int) -> None:
    book = Workbook()
    book.worksheets[0].append(["x" * letters])
    stream = io.BytesIO()
    book.save(stream)
    found = {fault.code for fault in check_xlsx(stream.getvalue())}
    assert ("xlsx.bounds" in found) is (letters >= MOST_LETTERS)


def test_equal_content_gives_equal_bytes_without_a_person_in_it() -> None:
    made = [workbook_of((sheet(("a", "b\x00c\ud800")),), request("fr")) for _ in range(2)]
    assert made[0] == made[1]
    properties = load_workbook(io.BytesIO(made[0])).properties
    assert (properties.created, properties.modified) == (datetime.fromisoformat("2026-05-04"),) * 2
    assert (properties.creator, properties.lastModifiedBy) == (request("fr").country_name, None)


def test_a_formula_in_the_file_is_found() -> None:
    book, target = Workbook(), io.BytesIO()
    assert book.active is not None
    book.active["A1"] = "=1+1"
    book.save(target)
    assert [fault.code for fault in check_xlsx(target.getvalue())] == ["xlsx.formula"]
    assert check_xlsx(workbook_of((sheet(("=1+1", "b")),), request("en"))) == ()
    assert [fault.code for fault in check_xlsx(b"PK")] == ["xlsx.unreadable"]
