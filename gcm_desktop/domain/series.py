"""Values of an indicator by year, and the one text in which an answer keeps them.

``2020: 6.1; 2021 [women]: 5.7 (first half)``: year, group in brackets where there is one, value as
a plain decimal, note in round brackets. A backslash stands before a mark that is meant as a letter.
A value with two readings ends in ``?`` until a person says which is meant. Belongs here: the text
and its rows. Does not: tables of other programs (``series_table``), files (``intake``).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gcm_desktop.domain.text import ascii_digits, clean_line
from gcm_desktop.domain.typed import number_readings, parse_number

UNSETTLED = "?"
"""Ends a value that has two readings."""
FIRST_YEAR, LAST_YEAR = 1900, 2199
_YEAR = re.compile(r"(\d{4})(?:\s?[/–-]\s?(?:\d{2}|\d{4}))?", re.ASCII)
_PLAIN = re.compile(r"-?\d+(?:\.\d+)?%?", re.ASCII)
_LOOSE_SLASH = re.compile(r"(?:(?<=\s)|(?<=^))/|/(?=\s|$)")
_HEAD_MARKS, _TAIL_MARKS = r"\;:=[]", r"\;()"


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """One value.

    Attributes:
        year: A year or a period (``2019/20``), as typed where it is neither.
        value: A plain decimal with ``.``, else what was typed.
        group: Whom it is about, where not everybody: ``women``.
        note: A remark on the value.
    """

    year: str = ""
    value: str = ""
    group: str = ""
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """True where nothing is said."""
        return not (self.year or self.value or self.group or self.note)


@dataclass(frozen=True, slots=True)
class SeriesFault:
    """Something in a row that a person should look at.

    Attributes:
        row: Place of the row.
        code: ``year_unread``, ``year_twice``, ``value_missing``, ``value_unread`` or
            ``value_unsettled``.
    """

    row: int
    code: str


def parse_series(text: str) -> tuple[SeriesRow, ...]:
    """Return the rows of a text; never fails: what is no row becomes the value of one.

    Texts written by hand are read as well: ``2019=12.5; 2020=13`` and ``2022 = 48 / 2023 = 55``.
    """
    line = clean_line(text)
    parts = _split(line, ";")
    if len(parts) == 1:
        parts = _split(line, "/", is_loose=True)
    return tuple(row for part in parts if not (row := _row(part)).is_empty)


def series_text(rows: Iterable[SeriesRow]) -> str:
    """Return the canonical text of ``rows``; empty rows are left out."""
    return "; ".join(_row_text(row) for row in map(_cleaned, rows) if not row.is_empty)


def year_of(text: str) -> int | None:
    """Return the year a text names, the first of a period; ``None`` where it names none."""
    found = _YEAR.fullmatch(ascii_digits(clean_line(text)))
    year = int(found.group(1)) if found else 0
    return year if FIRST_YEAR <= year <= LAST_YEAR else None


def settled_year(text: str) -> str:
    """Return a typed year with ASCII digits, what is none as typed."""
    line = clean_line(text)
    return ascii_digits(line) if year_of(line) is not None else line


def settled_value(text: str, decimal: str = "") -> str:
    """Return a typed value as it is kept.

    Args:
        decimal: ``.`` or ``,`` where it is known which of them sets a fraction apart.
    """
    line = clean_line(text)
    readings = number_readings(line)
    if len(readings) == 1:
        return readings[0]
    if len(readings) == 2:
        whole, fraction = readings
        mark = "," if "," in line else "."
        if decimal:
            return fraction if mark == decimal else whole
        return ascii_digits(line) + UNSETTLED
    return line


def readings_of(value: str) -> tuple[str, ...]:
    """Return both readings of a value that is not settled, else nothing."""
    if not value.endswith(UNSETTLED):
        return ()
    readings = number_readings(value.removesuffix(UNSETTLED))
    return readings if len(readings) == 2 else ()


def is_number(value: str) -> bool:
    """True where a kept value is a number."""
    return _PLAIN.fullmatch(value) is not None or parse_number(value) is not None


def series_faults(rows: Iterable[SeriesRow]) -> tuple[SeriesFault, ...]:
    """Return what a person should look at, row by row."""
    return tuple(_faults(tuple(rows)))


def points(rows: Iterable[SeriesRow]) -> tuple[tuple[int, float], ...]:
    """Return year and value of the rows that are about everybody, sorted; for drawing only."""
    found: dict[int, float] = {}
    for row in rows:
        year = year_of(row.year)
        if year is not None and not row.group and is_number(row.value):
            plain = row.value if _PLAIN.fullmatch(row.value) else parse_number(row.value) or ""
            found.setdefault(year, float(plain.removesuffix("%")))
    return tuple(sorted(found.items()))


def _faults(rows: tuple[SeriesRow, ...]) -> Iterator[SeriesFault]:
    seen: set[tuple[str, str]] = set()
    for at, row in enumerate(rows):
        if row.is_empty:
            continue
        if year_of(row.year) is None:
            yield SeriesFault(at, "year_unread")
        elif (row.year, row.group) in seen:
            yield SeriesFault(at, "year_twice")
        seen.add((row.year, row.group))
        if not row.value:
            yield SeriesFault(at, "value_missing")
        elif readings_of(row.value):
            yield SeriesFault(at, "value_unsettled")
        elif not is_number(row.value):
            yield SeriesFault(at, "value_unread")


def _row(part: str) -> SeriesRow:
    at = next((at for at, letter in _marks(part) if letter in ":="), None)
    head, tail = ("", part) if at is None else (part[:at], part[at + 1 :])
    year, group = _bracketed(head, "[", "]")
    value, note = _bracketed(tail, "(", ")")
    return SeriesRow(*(_plain(each) for each in (year, value, group, note)))


def _row_text(row: SeriesRow) -> str:
    group = f" [{_escaped(row.group, _HEAD_MARKS)}]" if row.group else ""
    note = f" ({_escaped(row.note, _TAIL_MARKS)})" if row.note else ""
    head = _escaped(row.year, _HEAD_MARKS) + group
    return f"{head}: {_escaped(row.value, _TAIL_MARKS)}{note}".strip()


def _cleaned(row: SeriesRow) -> SeriesRow:
    parts = (row.year, row.value, row.group, row.note)
    return SeriesRow(*(clean_line(part) for part in parts))


def _bracketed(text: str, opening: str, closing: str) -> tuple[str, str]:
    """Return what stands before a bracket that closes at the end, and what is inside."""
    text = text.strip()
    marks = _marks(text)
    first = next((at for at, letter in marks if letter == opening), None)
    if first is None or not marks or marks[-1] != (len(text) - 1, closing):
        return text, ""
    return text[:first], text[first + 1 : -1]


def _marks(text: str) -> list[tuple[int, str]]:
    """Return the letters of ``text`` before which no backslash stands, with their places."""
    found = []
    at = 0
    while at < len(text):
        if text[at] == "\\":
            at += 2
            continue
        found.append((at, text[at]))
        at += 1
    return found


def _split(text: str, mark: str, *, is_loose: bool = False) -> list[str]:
    """Split at marks that are meant as such; loose ones have a space on either side."""
    parts, start = [], 0
    for at, letter in _marks(text):
        around = text[at - 1 : at] + text[at + 1 : at + 2]
        if letter == mark and (not is_loose or around == "  "):
            parts.append(text[start:at])
            start = at + 1
    return [*parts, text[start:]]


def _escaped(text: str, marks: str) -> str:
    escaped = "".join("\\" + letter if letter in marks else letter for letter in text)
    return _LOOSE_SLASH.sub(r"\\/", escaped)


def _plain(text: str) -> str:
    """Take backslashes away, each from the letter behind it."""
    return re.sub(r"\\(.)", r"\1", text.strip()).strip()
