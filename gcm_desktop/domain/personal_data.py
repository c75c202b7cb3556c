"""What in a text looks like personal data: e-mail addresses, telephone and identity numbers.

Patterns only find what is likely; a person decides. Belongs here: the patterns. Does not: what
follows from a find (``checks``). Source for the length of telephone numbers: ITU-T E.164, at most
15 digits; identity numbers of the region have 10 to 14.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from gcm_desktop.domain.text import ascii_digits


class PersonalData(StrEnum):
    """Kinds that are looked for."""

    EMAIL = "email"
    PHONE = "phone"
    IDENTITY = "identity"


@dataclass(frozen=True, slots=True)
class Find:
    """A place in a text: the text from ``start`` to ``end`` looks like personal data."""

    kind: PersonalData
    start: int
    end: int


_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?![\w@])")
_PHONE = re.compile(r"(?<![\w+])(?:\+|00)(?=[1-9])\d(?:[ ().\u00a0\u202f-]{0,2}\d){6,14}(?!\d)")
_PHONE_ZERO = re.compile(r"(?<![\w+])\+0{1,3}(?:[ ().\u00a0\u202f-]{1,2}\d{1,4}){2,5}(?!\d)")
"""Numbers made up for examples: no country's code begins with 0."""
_IDENTITY = re.compile(r"(?<![\w.,/+:-])\d{10,14}(?![\w/])(?![.,]\d)")
_NUMBERS = re.compile(r"\+\d|\d{10}|(?<!\d)[0\u0660\u06f0]{2}\d")
"""What every telephone or identity number has, in any digits: most texts have none of it."""


def may_hold_personal_data(text: str) -> bool:
    """Return False where a look at ``text``, or at the HTML of it, is not worth while."""
    return "@" in text or _NUMBERS.search(text) is not None


def personal_data(text: str) -> Iterator[Find]:
    """Yield what looks like personal data in ``text``, in any decimal digits."""
    if "@" in text:
        for match in _EMAIL.finditer(text):
            yield Find(PersonalData.EMAIL, *match.span())
    if _NUMBERS.search(text) is None:
        return
    plain = ascii_digits(text)  # digit for digit: the places stay the same
    phones = [*_PHONE.finditer(plain), *_PHONE_ZERO.finditer(plain)]
    for match in phones:
        yield Find(PersonalData.PHONE, *match.span())
    for match in _IDENTITY.finditer(plain):
        if not any(phone.start() <= match.start() < phone.end() for phone in phones):
            yield Find(PersonalData.IDENTITY, *match.span())
