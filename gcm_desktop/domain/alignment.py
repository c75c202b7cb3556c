"""Which paragraph of one text stands for which of another: by what is remembered, then by likeness.

Belongs here: pairing two sequences. Does not: what pairs mean (``translation``), word-level
differences.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from hashlib import sha256
from itertools import pairwise
from math import log

from gcm_desktop.domain.richtext import Block, ListItem, Table, block_runs, block_text
from gcm_desktop.domain.text import comparable, says_nothing

HASH_LENGTH = 10
"""Letters of a paragraph's hash: within one answer two texts never share forty bits by chance."""
_SKIP = 0.9
"""Cost of leaving a paragraph alone; pairing costs the ratio of lengths and 1 for another shape."""
_SKIP_END = 0.6
"""The same at the end: more is written below than above, and translated later."""
_MOST_CELLS = 40_000
"""Where a table of costs would be larger, paragraphs are paired by position."""

Pairs = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, list item or table that says something; blank lines are none.

    Attributes:
        at: Its place among the blocks of the text.
        shape: ``p``, ``u0`` or ``o1`` (list and level), ``t`` with the rows and columns.
        text: Its letters.
        hash: Short hash of shape, letters and references; blind to bold and the like.
        links: Where its links lead.
    """

    at: int
    shape: str
    text: str
    hash: str
    links: tuple[str, ...] = ()


def passage_of(at: int, block: Block) -> Passage | None:
    """Return a block as a passage, ``None`` where it says nothing."""
    text = block_text(block)
    runs = tuple(block_runs(block))
    sources = [run.source for run in runs if run.source is not None]
    if says_nothing(text) and not sources:
        return None
    links = tuple(dict.fromkeys(run.link for run in runs if run.link))
    shape = _shape(block)
    told = "\x1f".join((shape, comparable(text), *sources))
    return Passage(at, shape, text, sha256(told.encode()).hexdigest()[:HASH_LENGTH], links)


def _shape(block: Block) -> str:
    if isinstance(block, Table):
        return f"t{len(block.rows)}x{len(block.rows[0]) if block.rows else 0}"
    if isinstance(block, ListItem):
        return f"{'o' if block.ordered else 'u'}{block.level}"
    return "p"


def same_pairs(before: Sequence[str], after: Sequence[str]) -> Pairs:
    """Return the places of equal hashes: those in order first, then those that moved."""
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    pairs = [
        (block.a + step, block.b + step)
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    ]
    taken = {old for old, _ in pairs}
    free: dict[str, list[int]] = {}
    used = {new for _, new in pairs}
    for at, each in enumerate(after):
        if at not in used:
            free.setdefault(each, []).append(at)
    for at, each in enumerate(before):
        if at not in taken and free.get(each):
            pairs.append((at, free[each].pop(0)))
    return sorted(pairs)


def gaps(pairs: Pairs, first: int, second: int) -> list[tuple[list[int], list[int]]]:
    """Return what is not paired, between one pair and the next in the first sequence's order.

    ``first`` and ``second`` are the lengths. A pair that crosses an earlier one bounds no gap.
    """
    found = []
    paired, others = {a for a, _ in pairs}, {b for _, b in pairs}
    start_a = start_b = 0
    for end_a, end_b in [*in_order(pairs), (first, second)]:
        left = [at for at in range(start_a, end_a) if at not in paired]
        right = [at for at in range(start_b, end_b) if at not in others]
        if left or right:
            found.append((left, right))
        start_a, start_b = end_a + 1, end_b + 1
    return found


def in_order(pairs: Pairs) -> Pairs:
    """Return the longest run of pairs that do not cross, so that what moved bounds nothing."""
    if all(one[1] < other[1] for one, other in pairwise(pairs)):
        return pairs
    best: list[Pairs] = []
    for pair in pairs:
        longest: Pairs = []
        for run in best:
            if run[-1][1] < pair[1] and len(run) > len(longest):
                longest = run
        best.append([*longest, pair])
    return max(best, key=len, default=[])


def alike_pairs(first: Sequence[Passage], second: Sequence[Passage]) -> Pairs:
    """Pair texts of two languages: by position where there are as many, else by shape and length.

    After W. A. Gale and K. W. Church, "A Program for Aligning Sentences in Bilingual Corpora"
    (1993): what translates each other is about equally long.
    """
    rows, columns = len(first), len(second)
    if rows == columns or rows * columns > _MOST_CELLS:
        return [(at, at) for at in range(min(rows, columns))]
    if not rows or not columns:
        return []
    costs = [[(row + column) * _SKIP for column in range(columns + 1)] for row in range(rows + 1)]
    for row in range(1, rows + 1):
        for column in range(1, columns + 1):
            costs[row][column] = min(
                costs[row - 1][column - 1] + _cost(first[row - 1], second[column - 1]),
                costs[row - 1][column] + _skip(column, columns),
                costs[row][column - 1] + _skip(row, rows),
            )
    return _way_back(costs, first, second)


def _way_back(
    costs: list[list[float]], first: Sequence[Passage], second: Sequence[Passage]
) -> Pairs:
    pairs: Pairs = []
    row, column = len(first), len(second)
    while row and column:
        paired = costs[row - 1][column - 1] + _cost(first[row - 1], second[column - 1])
        if costs[row][column] == paired:
            row, column = row - 1, column - 1
            pairs.append((row, column))
        elif costs[row][column] == costs[row - 1][column] + _skip(column, len(second)):
            row -= 1
        else:
            column -= 1
    return pairs[::-1]


def _skip(at: int, end: int) -> float:
    return _SKIP_END if at == end else _SKIP


def _cost(one: Passage, other: Passage) -> float:
    lengths = abs(log((len(one.text) + 10) / (len(other.text) + 10)))
    return lengths + (one.shape[0] != other.shape[0])
