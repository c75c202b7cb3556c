"""Text hygiene: the one cleaning gateway, comparison, search folding, direction, words, digits.

Belongs here: pure functions over strings in any script. Does not: rich text (``richtext``), typed
values such as numbers and dates (``typed``).
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

LINE_BREAKS = "\v\f\u0085\u2028\u2029"
"""Characters that end a line somewhere; all become a newline (Word's soft break is a VT)."""

_BREAK = re.compile("\r\n|[\r" + LINE_BREAKS + "]")
_SURROGATES = "\ud800-\udfff"
_SURROGATE = re.compile(f"[{_SURROGATES}]")
_PLANES = range(0, 0x110000, 0x10000)
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in _PLANES
)
_CONTROLS = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufff9-\ufffb" + _NONCHARACTERS
_DROPPED = re.compile(f"[{_CONTROLS}]")
_FORMS = "\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc"
_PRESENTATION = re.compile(f"[{_FORMS}]+")
_SUSPECT = re.compile(f"[\r{LINE_BREAKS}{_SURROGATES}{_CONTROLS}{_FORMS}]")
"""Any letter that cleaning looks at: most texts have none, and one search says so."""
_ALLAH = "\ufdf2"
_KEPT_LIGATURES = frozenset("\ufdfa\ufdfb\ufdfd\ufd3e\ufd3f\ufdfc")
"""Phrases and ornate brackets: expanding them would alter what the author chose."""
_WORD = re.compile(
    "[^\\W_]+(?:[\u00ad\u0300-\u036f\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d"
    "'’.,٫٬/@-]*[^\\W_]+)*"
)


class Direction(StrEnum):
    """Direction of a paragraph; ``AUTO`` follows the language of the answer, then its letters."""

    AUTO = "auto"
    RTL = "rtl"
    LTR = "ltr"


RTL_LANGUAGES = frozenset({"ar"})


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A cleaned text and what had to be altered, for the notice that is shown.

    Attributes:
        text: The text to keep.
        changes: Codes: ``breaks``, ``controls``, ``surrogates``, ``presentation_forms``.
    """

    text: str
    changes: tuple[str, ...] = ()


def clean(text: str) -> Cleaned:
    """Return ``text`` as it may be stored; the only alteration text ever suffers.

    NBSP, NNBSP, ZWNJ, ZWJ, soft hyphens and bidi marks stay. Lone surrogates become U+FFFD.
    """
    if _SUSPECT.search(text) is None:
        return Cleaned(text)
    changes: list[str] = []

    def step(code: str, result: str, before: str) -> str:
        if result != before:
            changes.append(code)
        return result

    text = step("breaks", _BREAK.sub("\n", text), text)
    text = step("surrogates", _SURROGATE.sub("\ufffd", text), text)
    text = step("controls", _DROPPED.sub("", text), text)
    text = step("presentation_forms", _PRESENTATION.sub(_plain_letters, text), text)
    return Cleaned(text, tuple(changes))


def clean_line(text: str) -> str:
    """Return ``text`` cleaned and on one line: newlines become spaces (titles, names)."""
    return " ".join(clean(text).text.split("\n")).strip()


def says_nothing(text: str) -> bool:
    """True where ``text`` has nothing but spaces, direction marks and other unseen letters."""
    return all(letter.isspace() or unicodedata.category(letter) in ("Cf", "Cc") for letter in text)


def _plain_letters(match: re.Match[str]) -> str:
    """NFKC over presentation forms only, by table where NFKC would lose or add something."""
    parts: list[str] = []
    for letter in match.group():
        if letter in _KEPT_LIGATURES:
            parts.append(letter)
        elif letter == _ALLAH:  # NFKC drops the shadda
            parts.append("\u0627\u0644\u0644\u0651\u0647")
        else:  # isolated marks decompose to a space and the mark
            parts.append(unicodedata.normalize("NFKC", letter).lstrip(" "))
    return unicodedata.normalize("NFC", "".join(parts))


def comparable(text: str) -> str:
    """Return the form in which two texts are compared: NFC and blind to line endings."""
    return unicodedata.normalize("NFC", _BREAK.sub("\n", text))


_FOLD_TABLE = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك", "ـ": "",
        "œ": "oe", "æ": "ae", "’": "'", "‘": "'", "ʼ": "'",
    }
)  # fmt: skip
_UNSEEN = frozenset({"Mn", "Me", "Cf"})
"""Categories that search passes over: marks on letters, direction marks, joiners."""


class _FoldedLetters(dict[int, str]):
    """What each letter becomes, found once: most of a text is some sixty letters."""

    def __missing__(self, code: int) -> str:
        made = self[code] = _fold_letter(chr(code))
        return made


_FOLDED = _FoldedLetters()


@dataclass(frozen=True, slots=True)
class Folded:
    """A text folded for search, with the way back to the original offsets.

    Attributes:
        text: The folded letters.
        original: The letters they come from.
    """

    text: str
    original: str

    @property
    def starts(self) -> tuple[int, ...]:
        """For each folded character the offset of the original character it came from."""
        return tuple(
            offset for offset, letter in enumerate(self.original) for _ in _FOLDED[ord(letter)]
        )

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the original range of folded range ``[start, end)``; as ``FoldMap``'s."""
        return FoldMap(self.original).original_span(start, end)


class FoldMap:
    """The way from folded offsets back to those of one text.

    Letters that do not become exactly one are few in most texts: only their places are kept.
    """

    def __init__(self, original: str) -> None:
        self._original = original
        uneven = sorted(letter for letter in set(original) if len(_FOLDED[ord(letter)]) != 1)
        self._places: list[int] = []
        self._folded_places: list[int] = []
        shift = 0
        if uneven:
            letters = re.compile("[" + "".join(map(re.escape, uneven)) + "]")
            for match in letters.finditer(original):
                self._places.append(match.start())
                self._folded_places.append(match.start() + shift)
                shift += len(_FOLDED[ord(match.group())]) - 1

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the original range of the folded range ``[start, end)``, which is not empty.

        Marks on the last letter are part of it, direction marks after it are not.
        """
        first, last = self._origin(start), self._origin(end - 1)
        original = self._original
        stop = last + 1
        while stop < len(original) and not _FOLDED[ord(original[stop])]:
            stop += 1
        while stop > last + 1 and unicodedata.category(original[stop - 1]) == "Cf":
            stop -= 1
        return first, stop

    def is_whole(self, start: int, end: int) -> bool:
        """False where ``[start, end)`` has a part of a letter only: ``o`` of ``œ``."""
        return self._is_edge(start) and self._is_edge(end)

    def _is_edge(self, offset: int) -> bool:
        at = bisect_right(self._folded_places, offset) - 1
        if at < 0:
            return True
        place = self._folded_places[at]
        size = len(_FOLDED[ord(self._original[self._places[at]])])
        return not place < offset < place + size

    def _origin(self, offset: int) -> int:
        """Return the offset of the letter that gave the folded one at ``offset``."""
        at = bisect_right(self._folded_places, offset) - 1
        if at < 0:
            return offset
        place, source = self._folded_places[at], self._places[at]
        size = len(_FOLDED[ord(self._original[source])])
        if offset < place + size:
            return source
        return source + 1 + offset - place - size


def fold(text: str) -> Folded:
    """Fold ``text`` for search: alef and ya forms, ta marbuta, marks, case, digits, ligatures."""
    return Folded(folded(text), text)


def folded(text: str) -> str:
    """Return the letters of ``fold`` alone."""
    return text.translate(_FOLDED)


def _fold_letter(letter: str) -> str:
    decomposed = unicodedata.normalize("NFKC", letter).translate(_FOLD_TABLE).casefold()
    plain = []
    for part in unicodedata.normalize("NFD", decomposed).translate(_FOLD_TABLE):
        category = unicodedata.category(part)
        if category in _UNSEEN:
            continue
        plain.append(str(unicodedata.decimal(part)) if category == "Nd" else part)
    return "".join(plain)


def first_strong(text: str) -> Direction:
    """Return the direction of the first strong character, ``AUTO`` where there is none."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return Direction.RTL
        if kind == "L":
            return Direction.LTR
    return Direction.AUTO


def language_direction(language: str | None) -> Direction:
    """Return the direction in which ``language`` is written; ``AUTO`` without a language."""
    if language is None:
        return Direction.AUTO
    return Direction.RTL if language in RTL_LANGUAGES else Direction.LTR


def resolved_direction(direction: Direction, language: str | None, text: str) -> Direction:
    """Return the direction a paragraph is drawn in: its own, its language's, its letters'."""
    for candidate in (direction, language_direction(language), first_strong(text)):
        if candidate is not Direction.AUTO:
            return candidate
    return Direction.LTR


def count_words(text: str) -> int:
    """Count words of any script; a number, code or address counts as one word."""
    return sum(1 for _ in _WORD.finditer(text))


def ascii_digits(text: str) -> str:
    """Return ``text`` with every decimal digit of any script as an ASCII digit."""
    return "".join(
        str(unicodedata.decimal(letter)) if unicodedata.category(letter) == "Nd" else letter
        for letter in text
    )
