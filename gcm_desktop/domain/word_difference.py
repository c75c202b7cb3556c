"""What differs between two texts of one language: word by word, paragraph by paragraph.

Belongs here: segments and rows of paragraphs, pure values. Does not: which answers differ
(``difference``), pairing texts of two languages (``alignment``), how marks are drawn.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby

from gcm_desktop.domain.alignment import Pairs, Passage, gaps, in_order, passage_of, same_pairs
from gcm_desktop.domain.richtext import Block, RichText
from gcm_desktop.domain.text import comparable, folded

MOST_MEETINGS = 40_000
"""Pairs of like words that are looked at: the time taken follows their number, half a second here
at worst. Beyond it (some 2,500 words in one paragraph, or 200 times the same one) a paragraph is
shown as replaced whole."""
MOST_CELLS = 2_500
"""Pairs of paragraphs whose likeness is measured in one gap; beyond it they pair by position."""
ALIKE = 0.35
"""Share of common words from which a paragraph is the other one altered, not another one."""
CONTAINED, LEAST_CONTAINED = 0.8, 4
"""Share of a text of at least so many words that another has too, where one was cut short."""
_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06ed\u08d3-\u08ff"
_JOINERS = "\u00ad\u200c\u200d"
_LETTERS = f"[\\w{_MARKS}{_JOINERS}]"
_TOKEN = re.compile(
    f"\\s+|{_LETTERS}+(?:(?:(?<=\\d)[.,:/٫٬-](?=\\d)|['’](?=\\w)){_LETTERS}+)*[%٪]?"
    f"|.[{_MARKS}{_JOINERS}]*",
    re.DOTALL,
)
"""Spaces; a word with its vowel signs, or a number, date or code with its separators; else one
sign."""


class Part(StrEnum):
    """What became of a stretch of letters."""

    EQUAL = "equal"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of letters: in both texts, in the old one only, or in the new one only."""

    part: Part
    text: str


def tokens(text: str) -> list[str]:
    """Return ``text`` cut between words; joined they are ``text`` again."""
    return _TOKEN.findall(text)


def word_segments(before: str, after: str) -> tuple[Segment, ...]:
    """Return how ``before`` became ``after``, deleted stretches before what stands in their place.

    What is equal and inserted, joined, is ``after``; what is equal and deleted is ``before``.
    """
    return tuple(_joined(_with_wide_gaps(list(_segments(tokens(before), tokens(after))))))


def _segments(old: list[str], new: list[str]) -> Iterator[Segment]:
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    kept = 0
    while kept < min(len(old), len(new)) - first and old[-1 - kept] == new[-1 - kept]:
        kept += 1
    yield Segment(Part.EQUAL, "".join(old[:first]))
    yield from _between(old[first : len(old) - kept], new[first : len(new) - kept])
    yield Segment(Part.EQUAL, "".join(old[len(old) - kept :]))


def _between(old: list[str], new: list[str]) -> Iterator[Segment]:
    counted, others = Counter(old), Counter(new)
    meetings = sum(count * others[word] for word, count in counted.items() if not word.isspace())
    if meetings > MOST_MEETINGS:
        yield Segment(Part.DELETED, "".join(old))
        yield Segment(Part.INSERTED, "".join(new))
        return
    # Spaces meet everywhere and say nothing: they are matched only beside words that match.
    matcher = SequenceMatcher(str.isspace, old, new, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            yield Segment(Part.EQUAL, "".join(old[start:end]))
        else:
            yield Segment(Part.DELETED, "".join(old[start:end]))
            yield Segment(Part.INSERTED, "".join(new[new_start:new_end]))


def _with_wide_gaps(segments: list[Segment]) -> Iterator[Segment]:
    """Let a space between two changed words belong to the change: one mark reads better than two.

    Deleted and inserted stretches of one change come out side by side, the deleted first.
    """
    said = [segment for segment in segments if segment.text]
    deleted = inserted = ""
    for at, segment in enumerate(said):
        is_change = segment.part is not Part.EQUAL
        inside = 0 < at < len(said) - 1 and segment.text.isspace() and bool(deleted or inserted)
        if is_change or inside:
            deleted += segment.text if segment.part is not Part.INSERTED else ""
            inserted += segment.text if segment.part is not Part.DELETED else ""
            continue
        yield from (Segment(Part.DELETED, deleted), Segment(Part.INSERTED, inserted), segment)
        deleted = inserted = ""
    yield from (Segment(Part.DELETED, deleted), Segment(Part.INSERTED, inserted))


def _joined(segments: Iterator[Segment]) -> Iterator[Segment]:
    said = (segment for segment in segments if segment.text)
    for part, same in groupby(said, key=lambda segment: segment.part):
        yield Segment(part, "".join(segment.text for segment in same))


class Fate(StrEnum):
    """What became of a paragraph."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    FORM = "form"
    """Its letters stayed; its format, its list, its direction or its references are others."""


@dataclass(frozen=True, slots=True)
class Row:
    """One paragraph, list item or table of the old or the new text, or both.

    Attributes:
        before, after: ``None`` on the side where it is not.
        segments: Of its letters, from the old to the new.
    """

    fate: Fate
    before: Block | None
    after: Block | None
    segments: tuple[Segment, ...]


def paragraph_rows(before: RichText, after: RichText) -> tuple[Row, ...]:
    """Return the paragraphs of both texts in the order of the new one, blank lines left out.

    What was removed stands where it was; what moved stands at its new place.
    """
    old, new = _passages(before), _passages(after)
    pairs = same_pairs([each.hash for each in old], [each.hash for each in new])
    for left, right in gaps(pairs, len(old), len(new)):
        pairs = pairs + _likely_pairs(old, new, left, right)
    pairs = sorted(pairs)
    steady = {new_at: old_at for old_at, new_at in in_order(pairs)}
    partner = {new_at: old_at for old_at, new_at in pairs}
    paired = set(partner.values())
    rows: list[Row] = []
    told = 0
    for at, passage in enumerate(new):
        bound = next((steady[each] for each in range(at, len(new)) if each in steady), len(old))
        rows += [_removed(before, old[each]) for each in range(told, bound) if each not in paired]
        told = max(told, bound)
        if at not in partner:
            added = (Segment(Part.INSERTED, passage.text),) if passage.text else ()
            rows.append(Row(Fate.ADDED, None, after.blocks[passage.at], added))
        else:
            was = old[partner[at]]
            rows.append(_kept(before, was, after, passage, moved=at not in steady))
    rows += [_removed(before, old[each]) for each in range(told, len(old)) if each not in paired]
    return tuple(rows)


def _passages(rich: RichText) -> list[Passage]:
    made = (passage_of(at, block) for at, block in enumerate(rich.blocks))
    return [passage for passage in made if passage is not None]


def _removed(before: RichText, passage: Passage) -> Row:
    gone = (Segment(Part.DELETED, passage.text),) if passage.text else ()
    return Row(Fate.REMOVED, before.blocks[passage.at], None, gone)


def _kept(before: RichText, was: Passage, after: RichText, now: Passage, *, moved: bool) -> Row:
    one, other = before.blocks[was.at], after.blocks[now.at]
    if comparable(was.text) == comparable(now.text):
        segments = (Segment(Part.EQUAL, now.text),) if now.text else ()
        fate = Fate.MOVED if moved else Fate.SAME if one == other else Fate.FORM
        return Row(fate, one, other, segments)
    return Row(Fate.CHANGED, one, other, word_segments(was.text, now.text))


def _likely_pairs(
    old: Sequence[Passage], new: Sequence[Passage], left: list[int], right: list[int]
) -> Pairs:
    """Pair paragraphs of one gap that share enough words, in order, as many words as can be."""
    if not left or not right:
        return []
    if len(left) * len(right) > MOST_CELLS:
        return list(zip(left, right, strict=False))
    sides = [[_words(texts[at].text) for at in places] for texts, places in
             ((old, left), (new, right))]  # fmt: skip
    likeness = [[_likeness(one, other) for other in sides[1]] for one in sides[0]]
    best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for row in range(len(left) - 1, -1, -1):
        for column in range(len(right) - 1, -1, -1):
            taken = likeness[row][column] + best[row + 1][column + 1]
            best[row][column] = max(best[row + 1][column], best[row][column + 1], taken)
    pairs: Pairs = []
    row = column = 0
    while row < len(left) and column < len(right):
        if best[row][column] == best[row + 1][column]:
            row += 1
        elif best[row][column] == best[row][column + 1]:
            column += 1
        else:
            pairs.append((left[row], right[column]))
            row, column = row + 1, column + 1
    return pairs


def _words(text: str) -> Counter[str]:
    return Counter(folded(token) for token in tokens(text) if token[0].isalnum())


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """Return the share of common words, 0 where they are too few to speak of one paragraph."""
    common, shorter = (one & other).total(), min(one.total(), other.total())
    if not common:
        return 0.0
    share = 2 * common / (one.total() + other.total())
    if shorter >= LEAST_CONTAINED and common >= shorter * CONTAINED:
        share = max(share, ALIKE)  # one was written on, or cut short
    return share if share >= ALIKE else 0.0
