"""Figures that languages must agree on: numbers, percentages, dates, document symbols, addresses.

Read from the letters alone, in any script and with any separator. Where a form has two readings
both count, and a number in words is never missed: better a fault not seen than ten that are none.
Belongs here: reading and comparing figures. Does not: which texts are compared (``checks``).
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from gcm_desktop.domain.figure_words import (
    HIJRI,
    HUNDRED,
    MAGNITUDES,
    MONTHS,
    NUMERALS,
    PERCENT,
    POINTS,
    TENS,
)
from gcm_desktop.domain.text import ascii_digits, clean_line

_INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\u0640\u064b-\u0652]")
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_ANY = re.compile(r"\d|@|://|www\.", re.IGNORECASE)
"""Most texts have none of these, and then no figure."""
_OTHER_DIGITS = re.compile(r"(?:(?![0-9])\d)+")
_MONTH_AT = {name: at for at, names in enumerate(MONTHS, 1) for name in names}
_NAMES = "|".join(sorted(map(re.escape, _MONTH_AT), key=len, reverse=True))
_MONTH = rf"(?<!\w)[وبلف]?({_NAMES})(?:\s?/\s?(?:{_NAMES}))?(?!\w)"
_DAY = r"(?<![\w.,])(\d{1,2}|(?:ال)?أول(?: من)?)(?:er|st|nd|rd|th)?\s(?:of\s|من\s)?(?:شهر\s)?"
_YEAR = r"(?:,?\s(?:عام\s|سنة\s|من عام\s)?((?:19|20)\d\d)(?!\d))"
_DATED = re.compile(f"{_DAY}{_MONTH}{_YEAR}?", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"{_MONTH}\s(\d{{1,2}})(?:st|nd|rd|th)?(?!\d){_YEAR}?", re.IGNORECASE)
_MONTH_ONLY = re.compile(f"{_MONTH}{_YEAR}", re.IGNORECASE)
_ISO = re.compile(r"(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])", re.ASCII)
_SLASHED = re.compile(r"(?<![\w/.])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?![\d/])", re.ASCII)
_LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>\"'«»،؛]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE
)
_LANGUAGE_PART = re.compile(r"(?<=[/=._-])(?:ar|en|fr)(?=[/&#._-]|$)|^(?:ar|en|fr)(?=\.)")
_SYMBOL = re.compile(r"(?<![\w/])[A-Z]{1,5}(?:/[A-Z0-9][A-Za-z0-9.]*)+(?:\([A-Z]+\))?")
_GAP = " '’\u00a0\u2009\u202f٬"
_NUMBER = re.compile(
    rf"(?<![\d.,٫])\d{{1,3}}(?:[{_GAP},.]\d{{3}}(?!\d))+(?:[.,٫]\d+)?|\d+(?:[.,٫]\d+)*", re.ASCII
)
_AFTER = re.compile(
    f"(?P<hijri>{HIJRI})|(?P<points>{POINTS})|(?P<percent>{PERCENT})", re.IGNORECASE
)
_MAGNITUDE = tuple(
    (factor, re.compile(rf"\s(?:{words})(?:s|اً)?(?!\w)", re.IGNORECASE))
    for factor, words in MAGNITUDES
)
_LONG = re.compile(
    r"(?<!\w)(?:[وبلف])?(?:(\d+)\s)?(?:مليون|ملايين)\s?و\s?(\d+)\s(?:ألف|آلاف)", re.ASCII
)


def _begins(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:[وبلفك]?ال|[وبلفك])?(?:{words})")


_UNITS = tuple(_begins(each) for each in NUMERALS)
_TENS = tuple(_begins(each) for each in TENS)
_HUNDRED = _begins(HUNDRED)
_PARTS = re.compile(r"\d+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a text.

    Attributes:
        shown: As it stands there, in ASCII digits.
        readings: What it may mean: ``12.5``, ``12%``, ``2026-02-03``, a symbol, an address.
        parts: The numbers it is made of; two writings of one thing share them.
    """

    shown: str
    readings: frozenset[str]
    parts: tuple[str, ...] = ()
    is_date: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """What one text has and the other has not, as it stands there."""

    source: tuple[str, ...] = ()
    target: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.source or self.target)


@lru_cache(maxsize=8192)
def figures(text: str) -> tuple[Figure, ...]:
    """Return the figures of a text: links, symbols, dates, then the other numbers."""
    if _ANY.search(text) is None:
        return ()
    western = _OTHER_DIGITS.sub(lambda match: ascii_digits(match.group()), text)
    rest = _DASHES.sub("-", _INVISIBLE.sub("", western))
    found: list[Figure] = []
    for pattern, read in _READERS:
        rest = _taken(pattern, read, rest, found)
    for match in _NUMBER.finditer(rest):
        before, after = rest[: match.start()].rstrip(), rest[match.end() : match.end() + 40]
        figure = _number(match.group(), "%" if before.endswith(("%", "٪")) else after)
        if figure is not None:
            found.append(figure)
    return tuple(found)


@lru_cache(maxsize=8192)
def difference(source: str, target: str) -> Difference:
    """Return the figures in which two texts differ, each as often as it is missing."""
    left, right = _unmatched(figures(source), figures(target))
    if not left and not right:
        return Difference()
    has_percent = "%" in "".join(chain.from_iterable(each.readings for each in figures(target)))
    left, right = _matched_loosely(left, right, has_percent=has_percent)
    left, right = _matched_by_parts(left, right), _matched_by_parts(right, left)
    return Difference(
        tuple(each.shown for each in left if not _is_worded(each, target)),
        tuple(each.shown for each in right if not _is_worded(each, source)),
    )


@lru_cache(maxsize=8192)
def added(source: str, target: str) -> Difference:
    """Return what a text says that its source does not: a shorter one may leave out, never add."""
    found = difference(source, target).target
    known = {told for each in figures(source) for told in (*each.readings, *each.parts)}
    alone = (each for each in found if not any(known & one.readings for one in figures(each)))
    return Difference((), tuple(alone))


def _taken(
    pattern: re.Pattern[str],
    read: Callable[[re.Match[str]], Figure | None],
    rest: str,
    found: list[Figure],
) -> str:
    """Read all figures of one pattern and blank them out of the text."""

    def take(match: re.Match[str]) -> str:
        figure = read(match)
        if figure is None:
            return match.group()
        found.append(figure)
        return " " * len(match.group())

    return pattern.sub(take, rest)


def _link(match: re.Match[str]) -> Figure:
    shown = match.group().rstrip(".,;:!?)]")
    plain = re.sub(r"^(?:https?://)?(?:www\.)?", "", shown.lower()).rstrip("/")
    return Figure(shown, frozenset({_LANGUAGE_PART.sub("*", plain)}))


def _symbol(match: re.Match[str]) -> Figure | None:
    shown = match.group().rstrip(".")
    parts = tuple(_PARTS.findall(shown))
    return Figure(shown, frozenset({shown.upper()}), parts) if parts else None


def _long(match: re.Match[str]) -> Figure:
    """Read ``مليون و180 ألف`` as one number."""
    number = int(match[1] or 1) * 1_000_000 + int(match[2]) * 1_000
    readings = {str(number), _plain(number / 1_000), _plain(number / 1_000_000)}
    return Figure(clean_line(match.group()), frozenset(readings), (str(number),))


def _date(shown: str, year: str | None, month: int, day: str | None) -> Figure:
    digits = "1" if day and not day.isdigit() else day
    told = f"{year or '-'}-{month:02}" + (f"-{int(digits):02}" if digits else "")
    parts = tuple(part for part in (year, digits) if part)
    return Figure(clean_line(shown), frozenset({told}), parts, is_date=True)


def _month(name: str) -> int:
    return _MONTH_AT[name.lower()]


def _numeric_date(match: re.Match[str], year: str, month: str, day: str) -> Figure | None:
    if not 1 <= int(month) <= 12 or not 1 <= int(day) <= 31:
        return None
    return _date(match.group(), year, int(month), str(int(day)))


_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Figure | None]], ...] = (
    (_LINK, _link),
    (_SYMBOL, _symbol),
    (_LONG, _long),
    (_ISO, lambda m: _numeric_date(m, m[1], m[2], m[3])),
    (_SLASHED, lambda m: _numeric_date(m, m[3], m[2], m[1])),
    (_DATED, lambda m: _date(m[0], m[3], _month(m[2]), m[1])),
    (_MONTH_FIRST, lambda m: _date(m[0][m.start(1) - m.start() :], m[3], _month(m[1]), m[2])),
    (_MONTH_ONLY, lambda m: _date(m[0][m.start(1) - m.start() :], m[2], _month(m[1]), None)),
)


def _number(shown: str, after: str) -> Figure | None:
    unit = _AFTER.match(after)
    if unit and unit["hijri"]:
        return None
    values = _values(shown)
    if unit and unit["percent"]:
        return Figure(f"{shown}%", frozenset(f"{value}%" for value in values), ())
    for factor, pattern in _MAGNITUDE:
        if pattern.match(after):
            values |= {_plain(float(value) * factor) for value in values}
    return Figure(shown, frozenset(values), tuple(_PARTS.findall(shown)))


def _values(shown: str) -> set[str]:
    """Return every number that ``shown`` may be: ``1.234`` is a thousand or a fraction."""
    if shown.isdigit():
        return {_plain(shown)}
    values = set()
    plain = re.sub(f"[{_GAP}]", "", shown)
    marks = re.findall("[.,٫]", plain)
    whole = re.sub("[.,٫]", "", plain)
    if not marks:
        return {_plain(plain)}
    last = max(plain.rfind(mark) for mark in ".,٫")
    is_grouped = re.fullmatch(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*", plain, re.ASCII) is not None
    if is_grouped:
        values.add(_plain(whole))
    if len(marks) == 1 or len(set(marks)) > 1:
        head = re.sub("[.,٫]", "", plain[:last])
        values.add(_plain(f"{head}.{plain[last + 1 :]}"))
    return values or {plain}


def _plain(number: str | float) -> str:
    if isinstance(number, float):
        number = f"{number:.6f}"
    whole, _, fraction = number.partition(".")
    fraction = fraction.rstrip("0")
    return (whole.lstrip("0") or "0") + (f".{fraction}" if fraction else "")


def _unmatched(
    left: Iterable[Figure], right: Iterable[Figure]
) -> tuple[list[Figure], list[Figure]]:
    """Take away what both have, exact readings before ambiguous ones."""
    others = list(right)
    alone = []
    for figure in sorted(left, key=lambda each: len(each.readings)):
        match = next((each for each in others if each.readings & figure.readings), None)
        if match is None:
            alone.append(figure)
        else:
            others.remove(match)
    return alone, others


def _matched_loosely(
    left: list[Figure], right: list[Figure], *, has_percent: bool
) -> tuple[list[Figure], list[Figure]]:
    """Take ``12 to 15 %`` and ``12 % to 15 %`` for the same where both speak of percentages."""
    if not has_percent:
        return left, right

    def loose(figure: Figure) -> Figure:
        return Figure(figure.shown, frozenset(each.rstrip("%") for each in figure.readings))

    alone, others = _unmatched([loose(each) for each in left], [loose(each) for each in right])
    by_words = {loose(each): each for each in (*left, *right)}
    return [by_words[each] for each in alone], [by_words[each] for each in others]


def _matched_by_parts(left: list[Figure], right: list[Figure]) -> list[Figure]:
    """Take away what is only written otherwise: ``A/RES/73/195`` and ``73/195``, 10.7 and 10-7."""
    kept = []
    for figure in left:
        others = (each for each in right if not (figure.is_date and each.is_date))
        there = [part for each in others for part in (each.parts or (each.shown,))]
        parts = figure.parts or (figure.shown,)
        if all(there.count(part) >= parts.count(part) for part in parts):
            continue
        kept.append(figure)
    return kept


def _is_worded(figure: Figure, other: str) -> bool:
    """True for a number below a hundred (or 100, 200) that the other language has in words."""
    digits = figure.shown.rstrip("%")
    if not digits.isdigit():
        return False
    number, words = int(digits), other.lower()
    if number < len(_UNITS):
        return _UNITS[number].search(words) is not None
    if number in (100, 200):
        return _HUNDRED.search(words) is not None
    if number >= 100 or not _TENS[number // 10].search(words):
        return False
    # French counts seventy-one to seventy-nine and from ninety-one on with the teens.
    unit = number % 10
    return (
        not unit
        or number < 20
        or any(_UNITS[each].search(words) for each in (unit, unit + 10) if each < len(_UNITS))
    )
