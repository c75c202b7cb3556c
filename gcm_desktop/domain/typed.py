"""Typed values out of what people write: numbers, dates, links, yes or no, references.

Every reader takes any decimal digit and both separators and answers in ASCII, or with nothing where
the text cannot be read or has two readings: what was typed is kept beside it and never guessed at.
"""

import re
from datetime import date

from gcm_desktop.domain.richtext import safe_link
from gcm_desktop.domain.text import ascii_digits, fold

YES, NO = "yes", "no"
_YES_WORDS = frozenset({YES, "true", "1", "نعم", "oui"})
_NO_WORDS = frozenset({NO, "false", "0", "لا", "non"})
FIRST_YEAR = 1900
"""Years before it are more likely Hijri, or a slip, than meant: a person is asked."""
_HIJRI_YEARS = range(1300, 1600)
"""Years that may be Hijri without a word about the calendar."""
_CALENDAR = re.compile(r"(?<=\d)\s*(?:هجرية|هجري|هـ|ه|a\.?\s?h\.?|h\.?)$", re.IGNORECASE)
_HIJRI_MONTHS = (
    "محرم",
    "صفر",
    "ربيع الاول",
    "ربيع الاخر",
    "جمادي الاولي",
    "جمادي الاخره",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذو القعده",
    "ذو الحجه",
)
"""Folded as for search; other names of the same months stand in ``_OTHER_MONTHS``."""
_OTHER_MONTHS = {
    "ربيع الثاني": 4,
    "جمادي الثانيه": 6,
    "جمادي الاول": 5,
    "جمادي الاخر": 6,
    "ذي القعده": 11,
    "ذي الحجه": 12,
}
_PLAIN_NUMBER = re.compile(r"-?\d+(?:\.\d+)?%?", re.ASCII)

_INVISIBLE = dict.fromkeys(
    [0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], None
)
_GROUP = " "
_MARKS = {**dict.fromkeys(map(ord, "\u00a0\u202f\u2009 '’٬"), _GROUP), ord("\u2212"): "-"}
_NUMBER = re.compile(r"([-+]?)(\d+(?:[ .,٫]\d+)*)", re.ASCII)
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:([ .,])\d{3})(?:\1\d{3})*", re.ASCII)
_SMALL_NUMBER = re.compile(r"\d{1,9}", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})", re.ASCII)
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2}) +(\D+?) +(\d{4})", re.ASCII)


def _ascii(text: str) -> str:
    return ascii_digits(text.translate(_INVISIBLE)).strip()


def parse_number(text: str) -> str | None:
    """Return ``text`` as a plain decimal number, ``None`` where it is none or has two readings.

    ``1.234`` may be a thousand or a fraction: ``None``. ``12,5`` and ``12.5`` are the same number.
    Thousands are set apart in threes or not at all: ``2019 2023`` is no number. A percentage keeps
    its sign: ``٪١٢`` is ``12%``.
    """
    plain = _ascii(text)
    percent = ""
    if plain.startswith(("%", "٪")) or plain.endswith(("%", "٪")):
        percent = "%"
        plain = (plain[1:] if plain[0] in "%٪" else plain[:-1]).strip()
    match = _NUMBER.fullmatch(plain.translate(_MARKS))
    if match is None:
        return None
    sign, digits = match.groups()
    at = _decimal_mark(digits)
    if at is None:
        return None
    whole, fraction = digits[:at], digits[at + 1 :]
    if not whole.isdigit():
        if not _GROUPED.fullmatch(whole):
            return None
        whole = "".join(letter for letter in whole if letter.isdigit())
    number = (whole.lstrip("0") or "0") + ("." + fraction if fraction else "")
    is_negative = sign == "-" and bool(number.strip("0."))
    return ("-" if is_negative else "") + number + percent


def number_readings(text: str) -> tuple[str, ...]:
    """Return what a typed number may mean: one reading, two (thousands first), or none.

    ``1.234`` is ``1234`` or ``1.234``, and a person is asked.
    """
    read = parse_number(text)
    if read is not None:
        return (read,)
    found = [mark for mark in _ascii(text) if mark in ".,"]
    if len(found) != 1:
        return ()
    plain = _ascii(text)
    whole, fraction = (parse_number(plain.replace(found[0], mark)) for mark in "٬٫")
    return (whole, fraction) if whole is not None and fraction is not None else ()


def is_plain_number(value: str) -> bool:
    """True where ``value`` is a number as it is stored: ASCII digits, a full stop for fractions."""
    return _PLAIN_NUMBER.fullmatch(value) is not None


def _decimal_mark(digits: str) -> int | None:
    """Return where the decimal mark stands, the end where there is none, ``None`` where unsure."""
    marks = [letter for letter in digits if not letter.isdigit()]
    if not marks or set(marks) == {_GROUP}:
        return len(digits)
    last = marks[-1]
    if last == _GROUP:
        return None
    at = digits.rindex(last)
    if last == "٫" or len(set(marks)) > 1:
        return at
    if len(marks) > 1:
        return len(digits)
    may_be_thousands = len(digits) - at - 1 == 3 and _GROUPED.fullmatch(digits) is not None
    return None if may_be_thousands else at


def parse_date(text: str) -> str | None:
    """Return ``text`` as an ISO date, ``None`` where it is none, ambiguous or implausible.

    Day first, as all three languages write it; a two-digit year or a Hijri year is not guessed at.
    """
    parts = _year_month_day(_ascii(text))
    return _iso(*parts) if parts is not None and parts[0] >= FIRST_YEAR else None


def early_date(text: str) -> str | None:
    """Return an ISO date before ``FIRST_YEAR``, for a person to say whether it is meant."""
    parts = _year_month_day(_ascii(text))
    return _iso(*parts) if parts is not None and 1000 <= parts[0] < FIRST_YEAR else None


def is_iso_date(value: str) -> bool:
    """True where ``value`` is a date as it is stored."""
    match = _ISO.fullmatch(value)
    return match is not None and _iso(*(int(part) for part in match.groups())) == value


def parse_hijri(text: str) -> tuple[int, int, int] | None:
    """Return year, month and day of a Hijri date, ``None`` where ``text`` is none.

    The calendar is named (``15/8/1447 هـ``, ``15 شعبان 1447``) or plain from the year. Whether the
    month has that day is for the calendar to say (``ui/hijri``).
    """
    bare = " ".join(_CALENDAR.sub("", _ascii(text)).split())
    parts = _year_month_day(bare) or _named_month(bare)
    if parts is None or parts[0] not in _HIJRI_YEARS:
        return None
    return parts if 1 <= parts[1] <= 12 and 1 <= parts[2] <= 30 else None


def _named_month(plain: str) -> tuple[int, int, int] | None:
    match = _DAY_MONTH_YEAR.fullmatch(plain)
    if match is None:
        return None
    name = fold(match.group(2)).text
    month = _OTHER_MONTHS.get(name, 0)
    if name in _HIJRI_MONTHS:
        month = _HIJRI_MONTHS.index(name) + 1
    return (int(match.group(3)), month, int(match.group(1))) if month else None


def _year_month_day(plain: str) -> tuple[int, int, int] | None:
    if match := _ISO.fullmatch(plain):
        year, month, day = (int(part) for part in match.groups())
        return year, month, day
    if match := _DAY_FIRST.fullmatch(plain):
        day, month, year = (int(part) for part in match.groups())
        return year, month, day
    return None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def parse_yes_no(text: str) -> str | None:
    """Return ``yes`` or ``no``, ``None`` where ``text`` says neither."""
    word = _ascii(text).casefold()
    return YES if word in _YES_WORDS else NO if word in _NO_WORDS else None


def parse_link(text: str) -> str | None:
    """Return a web or mail address, ``None`` where ``text`` is none."""
    return safe_link(text)


def parse_references(text: str) -> tuple[str, ...]:
    """Return the addresses in ``text`` (set apart by commas or spaces), sorted, each once."""
    return tuple(sorted({part for part in re.split(r"[\s,;،]+", text) if part}, key=natural))


def natural(address: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key, another for each address: ``objective/7`` before ``objective/10``."""
    return tuple(
        (0, int(part), part) if _SMALL_NUMBER.fullmatch(part) else (1, 0, part)
        for part in address.split("/")
    )
