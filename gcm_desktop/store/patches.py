"""Paragraph patches: what stood between the blocks that two texts have in common.

A patch is kept beside the newer text and gives the older one back exactly, whatever the letters
are; a text is split after each block's closing tag and each newline, and its parts joined are it.
"""

import re
from dataclasses import dataclass

_PART = re.compile(r"</(?:p|li|ul|ol|tr|table)>|\n")


@dataclass(frozen=True, slots=True)
class Patch:
    """Two texts as their common first and last parts (counted) and what each has between."""

    first: int
    last: int
    before: str
    after: str


def parts_of(text: str) -> list[str]:
    """Return ``text`` in parts, each ending with a block; ``"".join`` of them is ``text``."""
    parts: list[str] = []
    start = 0
    for match in _PART.finditer(text):
        parts.append(text[start : match.end()])
        start = match.end()
    if start < len(text):
        parts.append(text[start:])
    return parts


def patch_between(before: str, after: str) -> Patch:
    """Return the patch that ``undone`` takes ``after`` back to ``before`` with."""
    old, new = parts_of(before), parts_of(after)
    shorter = min(len(old), len(new))
    first = 0
    while first < shorter and old[first] == new[first]:
        first += 1
    last = 0
    while last < shorter - first and old[-1 - last] == new[-1 - last]:
        last += 1
    return Patch(
        first,
        last,
        "".join(old[first : len(old) - last]),
        "".join(new[first : len(new) - last]),
    )


def undone(patch: Patch, after: str) -> str:
    """Return the older text; raises ``ValueError`` where ``after`` is not the text patched."""
    parts = parts_of(after)
    end = len(parts) - patch.last
    if not 0 <= patch.first <= end or "".join(parts[patch.first : end]) != patch.after:
        raise ValueError("the patch is of another text")
    return "".join(parts[: patch.first]) + patch.before + "".join(parts[end:])
