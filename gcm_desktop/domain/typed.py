"""Typed values out of what people write: numbers, dates, links, yes or no, references.

Every reader takes any decimal digit and both separators and answers in ASCII, or with nothing where
the text cannot be read or has two readings: what was typed is kept beside it and never guessed at.
"""

import re
from datetime import date

from gcm_desktop.domain.richtext import safe_link
from gcm_desktop.domain.text import ascii_digits

YES, NO = "yes", "no"
_YES_WORDS = frozenset({YES, "true", "1", "نعم", "oui"})
_NO_WORDS = frozenset({NO, "false", "0", "لا", "non"})
FIRST_YEAR = 1800
"""Years before it are more likely Hijri than meant: refused, so that a person looks."""

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
    plain = _ascii(text)
    if match := _ISO.fullmatch(plain):
        year, month, day = (int(part) for part in match.groups())
    elif match := _DAY_FIRST.fullmatch(plain):
        day, month, year = (int(part) for part in match.groups())
    else:
        return None
    if year < FIRST_YEAR:
        return None
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
