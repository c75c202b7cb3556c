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
_SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2009 '’٬"), None)
_NUMBER = re.compile(r"[-+\u2212]?\d+(?:[.,]\d+)*", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})", re.ASCII)


def _ascii(text: str) -> str:
    return ascii_digits(text.translate(_INVISIBLE)).replace("٫", ".").strip()


def parse_number(text: str) -> str | None:
    """Return ``text`` as a plain decimal number, ``None`` where it is none or has two readings.

    ``1.234`` may be a thousand or a fraction: ``None``. ``12,5`` and ``12.5`` are the same number.
    """
    has_arabic_point = "٫" in text
    plain = _ascii(text).translate(_SPACES).strip("%٪").replace("\u2212", "-")
    if not _NUMBER.fullmatch(plain):
        return None
    sign, digits = ("-", plain[1:]) if plain[0] == "-" else ("", plain.lstrip("+"))
    separators = [letter for letter in digits if letter in ".,"]
    if len(set(separators)) == 2:
        decimal = separators[-1]
        if separators.count(decimal) != 1:
            return None
        digits = digits.replace("," if decimal == "." else ".", "").replace(decimal, ".")
    elif len(separators) == 1:
        fraction = digits.split(separators[0])[1]
        leading = digits.split(separators[0])[0]
        if len(fraction) == 3 and not has_arabic_point and leading.strip("0"):
            return None
        digits = digits.replace(",", ".")
    elif separators:
        groups = re.split("[.,]", digits)
        if any(len(group) != 3 for group in groups[1:]) or len(groups[0]) > 3:
            return None
        digits = "".join(groups)
    whole, _, fraction = digits.partition(".")
    number = (whole.lstrip("0") or "0") + ("." + fraction if fraction else "")
    return number if not number.strip("0.") else sign + number


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
    """Return a sort key in which ``objective/7`` comes before ``objective/10``."""
    return tuple(
        (0, int(part), "") if part.isascii() and part.isdigit() else (1, 0, part)
        for part in address.split("/")
    )
