"""Arabic stored as it is drawn, left to right, by some PDF makers: recognised and turned round.

Belongs here: recognising and mending visual order. Does not: joining lines (``pasted_lines``).
"""

import re
import unicodedata

from bidi import get_display

from gcm_desktop.domain.text import clean

_WORD = re.compile("[\u0621-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]{3,}")
_LAST_ONLY = "ةى"
"""Letters that only ever end a word."""
_ARTICLE, _REVERSED_ARTICLE = "ال", "لا"
_VOTES = 3
"""Signs wanted before a text is turned round, and twice as many as there are against it."""
_SAMPLE = 20_000


def is_visual(raw: str) -> bool:
    """True where the words of ``raw``, which may be in presentation forms, run backwards."""
    reversed_signs = upright_signs = 0
    for match in _WORD.finditer(raw[:_SAMPLE]):
        backwards = _runs_backwards(match.group())
        reversed_signs += backwards is True
        upright_signs += backwards is False
    return reversed_signs >= _VOTES and reversed_signs > 2 * upright_signs


def turned_round(line: str) -> str:
    """Return a line in visual order as it is read; numbers and Latin words keep their order."""
    return get_display(line, base_dir="R") if _WORD.search(line) else line


def _runs_backwards(word: str) -> bool | None:
    """Return whether a word is reversed, ``None`` where it gives no sign."""
    first, last = _form(word[0]), _form(word[-1])
    if "<initial>" in (first, last) or "<final>" in (first, last):
        if first == "<final>" or last == "<initial>":
            return True
        if first == "<initial>" or last == "<final>":
            return False
    word = clean(word).text
    if word[0] in _LAST_ONLY or word[-1] in _LAST_ONLY:
        return word[0] in _LAST_ONLY
    if word.startswith(_ARTICLE) != word.endswith(_REVERSED_ARTICLE):
        return word.endswith(_REVERSED_ARTICLE)
    return None


def _form(letter: str) -> str:
    return unicodedata.decomposition(letter).partition(" ")[0]
