"""Which letters of a text run left to right inside Arabic: one answer for Word and for PDF.

Belongs here: cutting text into pieces by direction. Does not: how a format marks them. A piece that
must keep its order (a phone number, a range, a code, a signed number, a mail address) is one piece.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from gcm_desktop.domain.text import Direction

LONGEST_ISOLATED = 32
"""An isolated piece never breaks over lines, so a longer one is left to the Unicode algorithm."""

_LONGEST_KEPT = 4_000
_DIGIT = "0-9\u0660-\u0669\u06f0-\u06f9"
_LATIN = "A-Za-z\u00c0-\u024f\u0370-\u058f"
_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
_ATOM = "[A-Za-z0-9\u00c0-\u024f]"
_PERCENT = "(?:[\u00a0\u202f ]?[%٪])"
_NUMBER = f"[{_DIGIT}](?:[.,/:٫٬]?[{_DIGIT}])*"
_MONEY = "[$\u00a3\u00a5\u20ac]"
_ALONE = r"(?:(?<!\w)|(?<=(?<!\w)[\u0628\u0641\u0643\u0644\u0648]))"
"""Before a sign: no letter but a particle written to the next word (ba, fa, kaf, lam, waw)."""
_AMOUNT = rf"(?:{_MONEY}\u00a0?)?{_NUMBER}(?:{_PERCENT}|[\u00a0 ]?{_MONEY}(?!\w))?"
_ENDS = frozenset('"\u201d\u00bb\u2019')
"""Signs that end a quotation."""
_CODE = re.compile(
    # Quantifiers are bounded and starts fixed, so that 200,000 letters without a space stay linear.
    rf"(?<!{_ATOM})(?:(?:https?://|mailto:|www\.)[^\s{_RIGHT}«»()]{{1,400}}[A-Za-z0-9/]"
    rf"|{_ATOM}[\w.+-]{{0,64}}@{_ATOM}[A-Za-z0-9.-]{{0,80}}[A-Za-z0-9]"
    rf"|(?=[0-9/._:-]{{0,40}}[A-Za-z]){_ATOM}{{1,40}}(?:[/._:-]{_ATOM}{{1,40}})+)"
    rf"|\+[{_DIGIT}](?:[{_DIGIT}\u00a0 .-]{{0,30}}[{_DIGIT}])?"
    rf"|{_ALONE}[-\u2212+±]{_NUMBER}{_PERCENT}?"
    rf"|{_AMOUNT}(?:[\u00a0 ]?[-\u2012-\u2014][\u00a0 ]?{_NUMBER}{_PERCENT}?)*"
)
_LATIN_PHRASE = re.compile(rf"[{_LATIN}][^{_RIGHT}\n«»]*")
_LETTER_RIGHT = "\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
"""Without digits and their signs, which take the direction of what is around them."""
_WORD_RIGHT = f"[{_LETTER_RIGHT}\u200c\u200d]+"
_RIGHT_PHRASE = re.compile(rf"{_WORD_RIGHT}(?:[ \u00a0،؛.:-]+{_WORD_RIGHT})*")
_KEEPS_ORDER = re.compile(
    rf"[{_DIGIT}.,/:٫٬]+|[{_LATIN}0-9]+|[{_LATIN}](?:[{_LATIN}0-9]|[ '’.,:-](?=[{_LATIN}]))*"
)
_ARABIC_NUMBER = re.compile("[\u0660-\u0669\u06f0-\u06f9٪]")
_STRONG_LEFT = re.compile(f"[{_LATIN}]")
_STRONG_RIGHT = re.compile(f"[{_LETTER_RIGHT}]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters of one direction; ``isolated`` where the Unicode algorithm would reorder them."""

    text: str
    is_rtl: bool
    isolated: bool = False


def pieces(text: str, base: Direction) -> Iterator[Piece]:
    """Cut ``text`` of a paragraph running ``base`` into pieces; joined they give ``text`` again.

    Each document asks for each text twice, to be written and to be proven, a bundle four times: so
    answers are kept for a while, but for texts of absurd length.
    """
    return iter(_kept(text, base)) if len(text) <= _LONGEST_KEPT else _cut(text, base)


@lru_cache(maxsize=8_192)
def _kept(text: str, base: Direction) -> tuple[Piece, ...]:
    return tuple(_cut(text, base))


def _cut(text: str, base: Direction) -> Iterator[Piece]:
    is_rtl = base is Direction.RTL
    at = 0
    for start, end in _left_spans(text) if is_rtl else _right_spans(text):
        if start > at:
            yield Piece(text[at:start], is_rtl)
        inner = text[start:end]
        if is_rtl and _ARABIC_NUMBER.search(inner) and not has_strong_left(inner):
            yield Piece(inner, is_rtl=True)  # read from the right like the words around it
        else:
            yield Piece(inner, not is_rtl, isolated=is_rtl and _is_reordered(inner))
        at = end
    if at < len(text):
        yield Piece(text[at:], is_rtl)


def _right_spans(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in _RIGHT_PHRASE.finditer(text)]


def _left_spans(text: str) -> list[tuple[int, int]]:
    """Return the spans that run left to right in a right-to-left paragraph, in order."""
    spans = [
        (match.start(), _phrase_end(text, match.start(), match.end()))
        for match in _LATIN_PHRASE.finditer(text)
    ]
    spans += [match.span() for match in _CODE.finditer(text)]
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _phrase_end(text: str, start: int, end: int) -> int:
    """Give closing punctuation and unopened brackets back to the surrounding Arabic."""
    opened = text.count("(", start, end)
    closed = text.count(")", start, end)
    while end > start + 1:
        last = text[end - 1]
        if last == ")" and opened >= closed:
            break
        if last in ".!?" and text[end : end + 2].lstrip("\u00a0\u202f ")[:1] in _ENDS:
            break  # a quotation has its own full stop
        if last.isalnum() or last in "%+" or unicodedata.category(last) in ("Mn", "Mc"):
            break
        if has_strong_left(last):  # a sign among the letters: ÷
            break
        opened -= last == "("
        closed -= last == ")"
        end -= 1
    return end


def _is_reordered(text: str) -> bool:
    """Plain words and plain numbers keep their order by themselves."""
    return len(text) <= LONGEST_ISOLATED and _KEEPS_ORDER.fullmatch(text) is None


def has_strong_left(text: str) -> bool:
    """True where ``text`` holds a letter that is always read left to right."""
    return _STRONG_LEFT.search(text) is not None


def reads_from_right(text: str) -> bool:
    """True where ``text`` holds letters or digits of Arabic, set in the font of that script."""
    return has_strong_right(text) or _ARABIC_NUMBER.search(text) is not None


def has_strong_right(text: str) -> bool:
    """True where ``text`` holds a letter that is always read right to left."""
    return _STRONG_RIGHT.search(text) is not None
