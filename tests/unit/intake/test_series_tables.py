"""Tables of other programs: encodings, delimiters, workbooks, and files that mean harm."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from gcm_desktop.base.zip_reader import write_zip
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.series import SeriesRow
from gcm_desktop.domain.series_table import guess_layout, series_of
from gcm_desktop.intake.series_tables import MAX_BYTES, FigureTables
from gcm_desktop.intake.series_text import MAX_ROWS
from gcm_desktop.services.tables import Table

ARABIC = "السنة;القيمة\r\n٢٠٢٠;١٢٫٥\r\n2021;13\r\n"
FRENCH = "Année;Coût à l’étranger\r\n2020;12,5\r\n2021;13\r\n"
EXPECTED = (SeriesRow("2020", "12.5"), SeriesRow("2021", "13"))


def read(content: bytes) -> Table:
    return FigureTables().read(content, "file.csv")


def series(table: Table) -> tuple[SeriesRow, ...]:
    sheet = table.sheets[0]
    layout = guess_layout(sheet.rows, sheet.numbers)
    assert layout is not None
    return series_of(sheet.rows, layout, sheet.numbers)


@pytest.mark.parametrize(
    ("text", "encoding", "told"),
    [
        (ARABIC, "utf-8", "utf-8"),
        (ARABIC, "utf-8-sig", "utf-8"),
        (ARABIC, "utf-16", "utf-16"),
        (ARABIC, "utf-16-le", "utf-16"),
        (ARABIC.replace("٢٠٢٠", "2020").replace("١٢٫٥", "12.5"), "cp1256", "cp1256"),
        (FRENCH, "cp1252", "cp1252"),
        (FRENCH, "utf-16-be", "utf-16"),
    ],
)
def test_encodings_are_guessed_and_told(text: str, encoding: str, told: str) -> None:
    table = read(text.encode(encoding))
    assert (table.encoding, table.delimiter) == (told, ";")
    assert series(table) == EXPECTED
    assert table.sheets[0].rows[0][0] in ("السنة", "Année")


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("Year\tValue\n2020\t12,5\n2021\t13\n", "\t"),
        ("2020;12,5\n2021;13\n", ";"),
        ("Year,Value\n2020,12.5\n2021,13\n", ","),
        ('2020,"12,5"\n2021,13\n', ","),
        ("sep=|\r\n2020|12.5\r\n2021|13\r\n", "|"),
        ("Year;2020;2021\nCost;12,5;13\n", ";"),
    ],
)
def test_the_mark_between_columns_is_found(text: str, delimiter: str) -> None:
    table = read(text.encode())
    assert table.delimiter == delimiter
    assert series(table) == EXPECTED


def workbook(*rows: tuple[str | float, ...], percent: bool = False) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    if percent:
        for cell in sheet["B"]:
            cell.number_format = "0.0%"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def test_numbers_of_a_workbook_are_plain_and_have_one_reading() -> None:
    table = read(workbook(("Year", "Value"), (2020, 1.234), (2021, 0.1 + 0.2), ("2022", "1.234")))
    assert [row.value for row in series(table)] == ["1.234", "0.3", "1.234?"]
    assert table.encoding == ""


def test_percentages_keep_their_sign() -> None:
    table = read(workbook(("Year", "Share"), (2020, 0.054), (2021, 1), percent=True))
    assert [row.value for row in series(table)] == ["5.4%", "100%"]


def test_a_formula_is_never_computed_nor_shown() -> None:
    table = read(workbook(("Year", "Value"), (2020, "=1+1"), (2021, 3)))
    assert "=1+1" not in str(table)
    assert series(table) == (SeriesRow("2021", "3"),)


def test_years_and_values_along_a_row_of_a_workbook() -> None:
    assert series(read(workbook(("", 2020, 2021), ("Cost", 12.5, 13)))) == EXPECTED


def test_rows_beyond_the_limit_are_left_out_and_that_is_said() -> None:
    text = "".join(f"{2000 + at % 20};{at}\n" for at in range(MAX_ROWS + 5))
    sheet = read(text.encode()).sheets[0]
    assert (len(sheet.rows), sheet.is_cut) == (MAX_ROWS, True)


def part_replaced(name: str, part: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(workbook((2020, 1)))) as book:
        members = [(each, book.read(each)) for each in book.namelist()]
    return write_zip([(each, part if each == name else content) for each, content in members])


SHEET = "xl/worksheets/sheet1.xml"
NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", ""),
        (b"\x00\x01\x02" * 50, "table.unreadable"),
        (bytes.fromhex("D0CF11E0A1B11AE1") + b"x" * 100, "table.unreadable"),
        (b"PK\x03\x04 no archive", "table.unreadable"),
        (b"x" * (MAX_BYTES + 1), "table.too_large"),
        (b'a;"' + b"b" * 200_000, "table.unreadable"),
        (write_zip([("word/document.xml", b"<a/>")]), "table.unreadable"),
        (part_replaced(SHEET, b"<worksheet"), "table.unreadable"),
        (part_replaced("xl/workbook.xml", b"<nothing/>"), "table.unreadable"),
        (
            part_replaced(SHEET, b'<!DOCTYPE a [<!ENTITY b "bb">]><worksheet>&b;</worksheet>'),
            "table.unreadable",
        ),
        (
            part_replaced(SHEET, "<!DOCTYPE a><worksheet/>".encode("utf-16")),
            "table.unreadable",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_what_is_no_table_is_refused_in_words(content: bytes, code: str) -> None:
    if not code:
        assert read(content).sheets[0].rows == ()
        return
    with pytest.raises(GcmError) as refused:
        read(content)
    assert refused.value.code == code


def test_a_small_archive_that_grows_large_is_refused() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(SHEET, b" " * (40 * 2**20))
    with pytest.raises(GcmError, match=r"table\.too_large"):
        read(target.getvalue())


def test_a_cell_at_the_end_of_the_sheet_costs_nothing() -> None:
    cell = '<c r="XFD1048576"><v>1</v></c>'
    rows = f'<row r="1"><c r="A1"><v>2020</v></c></row><row r="1048576">{cell}</row>'
    sheet = f"<worksheet {NAMESPACE}><sheetData>{rows}</sheetData></worksheet>"
    table = read(part_replaced(SHEET, sheet.encode()))
    assert table.sheets[0].rows == (("2020",),)
    assert table.sheets[0].is_cut


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    for start in (b"", b"PK", b"\xff\xfe", b"2020;1\n"):
        try:
            read(start + content)
        except GcmError as fault:
            assert fault.code in ("table.unreadable", "table.too_large")


WHOLE = workbook(("Year", "Value"), (2020, 1.5), ("x", "y"))


@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 255))
def test_a_damaged_workbook_is_read_or_refused(at: int, byte: int) -> None:
    damaged = WHOLE[:at] + bytes([byte]) + WHOLE[at + 1 :]
    try:
        read(damaged)
    except GcmError as fault:
        assert fault.code in ("table.unreadable", "table.too_large")
