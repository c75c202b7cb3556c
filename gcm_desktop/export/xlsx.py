"""XLSX: sheets of typed cells in which no formula can arise; the same data gives the same bytes.

Openpyxl drops letters a cell does not hold without a word, so longer texts take more rows, and more
rows than a sheet has take another sheet.

Belongs here: cells, widths, direction. Does not: what is said (``sheets``), proving the file
(``xlsx_check``).
"""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from gcm_desktop.base.zip_reader import ZipReader, write_zip
from gcm_desktop.domain.text import Direction, clean_line, language_direction
from gcm_desktop.export.outline import properties
from gcm_desktop.export.sheets import Share, Sheet, Value, sheets
from gcm_desktop.export.xlsx_check import LIMITS, MOST_LETTERS, MOST_ROWS

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.workbook.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from gcm_desktop.domain.framework import Framework
    from gcm_desktop.domain.submission import Submission
    from gcm_desktop.export.tree import Properties
    from gcm_desktop.services.document_ports import DocumentRequest

LINE, HIGHEST = 15.0, 409.0
"""Points of a line, and of the highest row there is."""
WIDE = 1.1
"""Letters of a text take so much of the width of a column, which is told in digits."""
DAY, HUNDREDTHS = "yyyy-mm-dd", "0.0##%"
_CORE = "docProps/core.xml"
_TITLE_LETTERS = 31
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\]")
_ILLEGAL = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""Office programs read ``_x0041_`` as ``A``; the escaped line stays what it is."""
_RISKY = re.compile(r"[\s\u200e\u200f\u061c]*[=+\-@＝＋－＠\t\r]")
"""Beginnings a program might take for a formula once somebody edits the cell."""
_STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def write_xlsx(
    submission: "Submission", framework: "Framework", request: "DocumentRequest"
) -> bytes:
    """Return the workbook of a submission; raises ``export.language``."""
    told = sheets(submission, framework, request.language)
    return workbook_of(told, request, properties(submission, framework, request))


def workbook_of(
    told: tuple[Sheet, ...],
    request: "DocumentRequest",
    about: "Properties | None" = None,
    most_rows: int = MOST_ROWS,
) -> bytes:
    """Return ``told`` as a workbook, right to left where its language is.

    Args:
        about: What the file says about itself; without it, no more than State, language and day.
        most_rows: Rows of a sheet, its header included.
    """
    from openpyxl import Workbook

    book = Workbook()
    if book.active is not None:
        book.remove(book.active)
    is_right_to_left = language_direction(request.language) is Direction.RTL
    taken: set[str] = set()
    for each in (part for whole in told for part in _parts(whole, most_rows - 1)):
        sheet = book.create_sheet(_free_title(each.title, taken))
        sheet.sheet_view.rightToLeft = is_right_to_left
        _fill(sheet, each)
    book.properties.creator = about.author if about else clean_line(request.country_name)
    book.properties.title = about.title if about else None
    book.properties.language = request.language
    return _fixed(book, request.today)


def _fill(sheet: "Worksheet", told: Sheet) -> None:
    from openpyxl.cell.cell import Cell
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    wrapped = Alignment(wrap_text=True, vertical="top")
    for place, width in enumerate(told.widths, 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    for row, values in enumerate((told.header, *told.rows), 1):
        for column, value in enumerate(values, 1):
            cell = sheet.cell(row, column) if value != "" else None
            if isinstance(cell, Cell):
                _put(cell, value)
                cell.alignment = wrapped
        lines = max((_lines(*each) for each in zip(values, told.widths, strict=False)), default=1)
        if lines > 1:  # LibreOffice lays rows without a height over each other when it prints
            sheet.row_dimensions[row].height = min(lines * LINE, HIGHEST)
    for column in range(1, len(told.header) + 1):
        sheet.cell(1, column).font = Font(bold=True)
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _lines(value: Value, width: int) -> int:
    """Return about how many lines a cell takes, rather one too many than one too few."""
    if not isinstance(value, str):
        return 1
    lines = 0
    for line in value.split("\n"):
        lines += 1 + int(len(line) * WIDE / width)
        lines += " " not in line and len(line) > width  # breaks early, at a slash
    return lines


def _put(cell: "Cell", value: Value) -> None:
    if isinstance(value, Share):
        cell.value, cell.number_format = value.value / 100, HUNDREDTHS
    elif isinstance(value, date):
        cell.value, cell.number_format = value, DAY
    elif isinstance(value, int | Decimal):
        cell.value = value
    else:
        cell.value = _ESCAPE.sub("_x005F_", _ILLEGAL.sub("\ufffd", value))
        cell.data_type = "s"  # openpyxl guesses a formula or an error from how a text begins
        if _RISKY.match(value):
            cell.quotePrefix = True


def _parts(told: Sheet, most: int) -> Iterator[Sheet]:
    """Yield sheets of at most ``most`` rows, one where that is enough."""
    rows = tuple(_split_rows(told.rows))
    for at in range(0, max(1, len(rows)), most):
        yield replace(told, rows=rows[at : at + most])


def _split_rows(rows: tuple[tuple[Value, ...], ...]) -> Iterator[tuple[Value, ...]]:
    """Yield the rows; what does not fit into a cell goes on in the row below."""
    room = MOST_LETTERS // 2  # an escape may make a text longer, a letter may count twice
    for row in rows:
        rest = row
        while any(isinstance(each, str) and len(each) > room for each in rest):
            yield tuple(each[:room] if isinstance(each, str) else each for each in rest)
            rest = tuple(
                (each[room:] or (each if at == 0 else "")) if isinstance(each, str) else ""
                for at, each in enumerate(rest)
            )
        yield rest


def _free_title(title: str, taken: set[str]) -> str:
    plain = _NOT_IN_TITLES.sub("-", clean_line(title)).strip("' ")[:_TITLE_LETTERS] or "-"
    number, found = 1, plain
    while found.casefold() in taken:
        number += 1
        end = f" {number}"
        found = plain[: _TITLE_LETTERS - len(end)] + end
    taken.add(found.casefold())
    return found


def _fixed(book: "Workbook", today: str) -> bytes:
    """Return the file with the dates of its members and properties fixed."""
    target = io.BytesIO()
    book.properties.created = datetime.fromisoformat(today)
    book.save(target)
    archive = ZipReader(target.getvalue(), LIMITS)
    stamp = rb"\g<1>" + f"{today}T00:00:00Z".encode()
    return write_zip(
        (name, _STAMP.sub(stamp, content) if name == _CORE else content)
        for name in archive.names
        for content in (archive.read(name, LIMITS.member_bytes),)
    )
