"""Tables in text files: which encoding, which mark between columns.

Both are guessed and said, so that a person sees what was assumed. Belongs here: CSV and what
spreadsheets call so. Does not: workbooks (``series_workbook``).
"""

import csv
import io
import re
from collections import Counter

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.text import clean_line
from gcm_desktop.services.tables import Sheet, Table

MAX_ROWS, MAX_COLUMNS = 5_000, 200
"""More than any series has; what is beyond is left out, and that is said."""
DELIMITERS = ("\t", ";", ",", "؛", "|")
"""In this order where several fit as well: a comma may be a decimal mark."""
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_LOOKED_AT = 65_536
_HIGH_RUN = re.compile(rb"[\x81-\xff]{2,}")
_HIGH = re.compile(rb"[\x80-\xff]")
_SEPARATOR_LINE = re.compile(r"\s*sep=(.)\s*\r?\n?")


def read_text_table(content: bytes, name: str) -> Table:
    """Return the table in a text file.

    Raises:
        GcmError: ``table.unreadable`` where it is no text or its quotation marks do not close.
    """
    text, encoding = _decoded(content)
    if "\x00" in text:
        raise GcmError("table.unreadable", file=name[:80])
    delimiter, body = _delimiter(text)
    try:
        rows = _rows(body, delimiter, MAX_ROWS + 1)
    except csv.Error as fault:
        raise GcmError("table.unreadable", file=name[:80]) from fault
    is_cut = len(rows) > MAX_ROWS or any(len(row) > MAX_COLUMNS for row in rows)
    shown = tuple(tuple(row[:MAX_COLUMNS]) for row in rows[:MAX_ROWS])
    return Table((Sheet("", shown, is_cut=is_cut),), encoding, delimiter)


def _decoded(content: bytes) -> tuple[str, str]:
    """Return text and encoding: by its mark, as UTF-8, as UTF-16 without a mark, as Windows' own.

    Arabic in Windows-1256 is runs of high bytes; in French in Windows-1252 they stand alone.
    """
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            text = content[len(mark) :].decode(encoding, errors="replace")
            return text, encoding.removesuffix("-le").removesuffix("-be")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    if text and "\x00" not in text:
        return text, "utf-8"
    sample = content[:_LOOKED_AT]
    for at, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        half = sample[at::2]
        if half and half.count(0) * 3 > len(half) and len(content) % 2 == 0:
            return content.decode(encoding, errors="replace"), "utf-16"
    high = len(_HIGH.findall(sample))
    in_runs = sum(map(len, _HIGH_RUN.findall(sample)))
    encoding = "cp1256" if in_runs * 2 > high else "cp1252"
    return content.decode(encoding, errors="replace"), encoding


def _delimiter(text: str) -> tuple[str, str]:
    """Return the mark between columns, and the text without Excel's line that names it."""
    named = _SEPARATOR_LINE.match(text)
    if named:
        return named.group(1), text[named.end() :]
    best, most = ",", 0
    for delimiter in DELIMITERS:
        try:
            widths = Counter(len(row) for row in _rows(text[:_LOOKED_AT], delimiter, 200))
        except csv.Error:
            continue
        agreeing = max((count for width, count in widths.items() if width > 1), default=0)
        if agreeing > most:
            best, most = delimiter, agreeing
    return best, text


def _rows(text: str, delimiter: str, most: int) -> list[list[str]]:
    """Return rows of cleaned cells, blank ones left out."""
    found: list[list[str]] = []
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
        cells = [clean_line(cell) for cell in row]
        if any(cells):
            found.append(cells)
        if len(found) >= most:
            break
    return found
