"""Tables in workbooks (XLSX): the values last kept, never a formula.

Only the parts that hold values are taken out of the archive, through the one zip reader and its
limits, and given to openpyxl in an archive made anew: macros, links to other files, pictures and
anything with a document type never reach a parser. Belongs here: XLSX. Does not: CSV.
"""

import io
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Protocol, cast

from gcm_desktop.base.zip_reader import ZipError, ZipLimits, ZipReader, write_zip
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.text import clean_line
from gcm_desktop.intake.series_text import MAX_COLUMNS, MAX_ROWS
from gcm_desktop.services.tables import Sheet, Table

LIMITS = ZipLimits(members=2_000, member_bytes=48 * 2**20, total_bytes=96 * 2**20, ratio=500)
"""Sheets of equal numbers shrink a hundredfold; the sizes bound what is held in memory."""
MAX_SHEETS = 50
_WANTED = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|xl/workbook\.xml|xl/_rels/workbook\.xml\.rels"
    r"|xl/(?:sharedStrings|styles)\.xml|xl/worksheets/[A-Za-z0-9_-]+\.xml"
)
_DOCUMENT_TYPE = re.compile(rb"<\0?!\0?(?:D\0?O\0?C|E\0?N\0?T)", re.IGNORECASE)
_FAULTS = (
    ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, OSError, RuntimeError,
    SyntaxError, TypeError, ValueError,
)  # fmt: skip
"""Everything openpyxl was seen to raise on damaged workbooks; parsers raise ``SyntaxError``s."""


class _Cell(Protocol):
    @property
    def value(self) -> object: ...

    @property
    def number_format(self) -> object: ...


class _Rows(Protocol):
    """What is used of openpyxl's read-only sheet, whose published types name another class."""

    title: str

    def reset_dimensions(self) -> None: ...

    def iter_rows(self, *, max_row: int, max_col: int) -> Iterable[Sequence[_Cell]]: ...


def read_workbook(content: bytes, name: str) -> Table:
    """Return the sheets of a workbook.

    Raises:
        GcmError: ``table.unreadable``, ``table.too_large``.
    """
    archive = _values_only(content, name)
    import openpyxl  # a tenth of a second that no start has to spare
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = openpyxl.load_workbook(
            io.BytesIO(archive), read_only=True, data_only=True, keep_links=False
        )
        names = book.sheetnames[:MAX_SHEETS]
        sheets = [
            _sheet(cast("_Rows", book[each])) for each in names if hasattr(book[each], "iter_rows")
        ]
    except (*_FAULTS, InvalidFileException) as fault:
        raise GcmError("table.unreadable", file=name[:80]) from fault
    filled = tuple(sheet for sheet in sheets if sheet.rows)
    if not sheets:
        raise GcmError("table.unreadable", file=name[:80])
    return Table(filled or tuple(sheets[:1]))


def _values_only(content: bytes, name: str) -> bytes:
    """Return an archive of the parts that hold values, each read within the limits."""
    try:
        reader = ZipReader(content, LIMITS)
        members = [(each, reader.read(each)) for each in reader.names if _WANTED.fullmatch(each)]
    except ZipError as fault:
        too_large = fault.rule in ("too_many_members", "member_too_large", "too_large", "ratio")
        code = "table.too_large" if too_large else "table.unreadable"
        raise GcmError(code, file=name[:80]) from fault
    if any(_DOCUMENT_TYPE.search(part) for _, part in members):
        raise GcmError("table.unreadable", file=name[:80])
    return write_zip(members)


def _sheet(sheet: _Rows) -> Sheet:
    sheet.reset_dimensions()  # what a file says of its size is not believed
    rows: list[tuple[str, ...]] = []
    numbers = set()
    is_cut = False
    for at, cells in enumerate(sheet.iter_rows(max_row=MAX_ROWS + 1, max_col=MAX_COLUMNS)):
        if at >= MAX_ROWS:
            is_cut = True
            break
        texts = [_text(cell) for cell in cells]
        while texts and not texts[-1]:
            texts.pop()
        if not texts:
            continue
        numbers |= {
            (len(rows), column)
            for column, cell in enumerate(cells[: len(texts)])
            if isinstance(cell.value, int | float) and not isinstance(cell.value, bool)
        }
        rows.append(tuple(texts))
    return Sheet(clean_line(sheet.title), tuple(rows), frozenset(numbers), is_cut)


def _text(cell: _Cell) -> str:
    """Return a cell as text: numbers plain, percentages with their sign, dates as ISO."""
    value = cell.value
    if value is None or isinstance(value, bool):
        return "" if value is None else str(value)
    if isinstance(value, int | float):
        return _number(value, is_percent="%" in str(cell.number_format or ""))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    return clean_line(str(value))


def _number(value: float, *, is_percent: bool) -> str:
    """Return a number with the fifteen digits that a workbook keeps, without an exponent."""
    number = Decimal(f"{value:.15g}")
    if not number.is_finite():
        return ""
    plain = f"{number * 100 if is_percent else number:f}"
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    return ("0" if plain in ("-0", "") else plain) + ("%" if is_percent else "")
