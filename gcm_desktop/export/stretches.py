"""Paragraphs of absurd length cut into stretches that the PDF engine sets one by one.

Belongs here: where a paragraph is cut. Does not: what stands in it (``pdf_data``). The engine works
out the order of letters anew for each line over the whole paragraph, so its time grows with the
square of the length wherever directions mix; a stretch keeps that bounded.
"""

import re
from collections.abc import Iterator
from typing import Any

LONGEST_PARAGRAPH = 8_000
"""Letters a paragraph may have before it is cut: more than two full pages."""
STRETCH = 4_000
"""Letters of a stretch."""
CUT = {"cut": True}
"""Stands between two stretches."""

_PLACES = re.compile("[ \t\n\u200b]+")


def stretched(parts: list[Any]) -> list[Any]:
    """Return ``parts`` of a paragraph with ``CUT`` between stretches, none where it is short."""
    if sum(map(_length, parts)) <= LONGEST_PARAGRAPH:
        return parts
    return list(_cut(parts))


def _cut(parts: list[Any]) -> Iterator[Any]:
    used = 0
    for part in parts:
        if used >= STRETCH:
            yield CUT
            used = 0
        at, text = 0, _text(part)
        while not _is_whole(part) and used + len(text) - at > STRETCH:
            place = _PLACES.search(text, at + STRETCH - used)
            if place is None or place.end() == len(text):
                break
            yield _with_text(part, text[at : place.end()])
            yield CUT
            at, used = place.end(), 0
        yield part if at == 0 else _with_text(part, text[at:])
        used += max(1, len(text) - at)


def _is_whole(part: Any) -> bool:
    return isinstance(part, dict) and ("ltr" in part or "t" not in part)


def _text(part: Any) -> str:
    return part if isinstance(part, str) else part.get("t", "")


def _length(part: Any) -> int:
    return max(1, len(_text(part)))


def _with_text(part: Any, text: str) -> Any:
    return text if isinstance(part, str) else {**part, "t": text}
