"""A text cut into slots: the paragraphs of a base and the gaps between them.

Belongs here: what a side put into which slot, the union of sides, the text it makes. Does not:
which answers are merged (``merge``), how a conflict is shown or kept.

A base of n blocks has 2n + 1 slots: gap i is ``2 * i``, block i is ``2 * i + 1``. Each side fills
the slots it changed; what two sides fill differently is a conflict and shows the base meanwhile, so
the order in which sides arrive makes no difference.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from gcm_desktop.domain.richtext import Block, RichText, Run, Table, block_text, normal

Blocks = tuple[Block, ...]
Script = Mapping[int, Blocks]
"""What one side put into the slots it changed; an empty filling is a deletion."""

_MOST_CELLS = 4_000
"""Where a table of likenesses would be larger, paragraphs are paired by position."""
_NUDGE = 0.01
"""A paragraph replaced by an unlike one still takes its slot: better one slot than two."""


def gap(at: int) -> int:
    """Return the slot before block ``at``."""
    return 2 * at


def slot(at: int) -> int:
    """Return the slot of block ``at``."""
    return 2 * at + 1


def base_filling(base: Blocks, at: int) -> Blocks:
    """Return what the base has in a slot: nothing in a gap."""
    return (base[at // 2],) if at % 2 else ()


def block_key(block: Block) -> Block:
    """Return a block whose letters are in NFC: equal keys are the same to a reader."""
    if isinstance(block, Table):
        rows = tuple(tuple(_runs_key(cell) for cell in row) for row in block.rows)
        return block if rows == block.rows else replace(block, rows=rows)
    runs = _runs_key(block.runs)
    return block if runs == block.runs else replace(block, runs=runs)


def _runs_key(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    if all(unicodedata.is_normalized("NFC", run.text) for run in runs):
        return runs
    return tuple(replace(run, text=unicodedata.normalize("NFC", run.text)) for run in runs)


def keys(blocks: Iterable[Block]) -> Blocks:
    """Return the keys of blocks."""
    return tuple(block_key(block) for block in blocks)


def script(base: Blocks, side: Blocks) -> Script:
    """Return what ``side`` changed of ``base``; ``filled`` makes the side of it again.

    Where paragraphs were replaced by another number of them, the likest are taken for the same.
    """
    found: dict[int, Blocks] = {}
    for tag, a, end_a, b, end_b in _operations(base, side):
        if tag != "equal":
            _fill(found, base[a:end_a], side[b:end_b], a)
    return found


def _operations(base: Blocks, side: Blocks) -> list[tuple[str, int, int, int, int]]:
    matcher = SequenceMatcher(None, keys(base), keys(side), autojunk=False)
    return list(matcher.get_opcodes())


def _fill(found: dict[int, Blocks], old: Blocks, new: Blocks, start: int) -> None:
    """Fill the slots of ``old``, which begins at block ``start``, with ``new``."""
    pairs = dict(_likest(old, new))
    partner = {there: here for here, there in pairs.items()}
    for here in range(len(old)):
        if here not in pairs:
            found[slot(start + here)] = ()
    place = gap(start)
    for there, block in enumerate(new):
        if there in partner:
            at = start + partner[there]
            found[slot(at)] = (block,)
            place = gap(at + 1)
        else:
            found[place] = (*found.get(place, ()), block)


def _likest(old: Blocks, new: Blocks) -> list[tuple[int, int]]:
    """Pair blocks in order so that the likeness of all pairs together is greatest."""
    if not old or not new:
        return []
    if len(old) * len(new) > _MOST_CELLS:
        return [(at, at) for at in range(min(len(old), len(new)))]
    bags = [[Counter(block_text(block).split()) for block in blocks] for blocks in (old, new)]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    likeness = [[_likeness(one, other) + _NUDGE for other in bags[1]] for one in bags[0]]
    for a in range(len(old) - 1, -1, -1):
        for b in range(len(new) - 1, -1, -1):
            paired = likeness[a][b] + best[a + 1][b + 1]
            best[a][b] = max(paired, best[a + 1][b], best[a][b + 1])
    return _path(best, likeness)


def _path(best: list[list[float]], likeness: list[list[float]]) -> list[tuple[int, int]]:
    a = b = 0
    pairs = []
    while a < len(likeness) and b < len(likeness[0]):
        if best[a][b] == likeness[a][b] + best[a + 1][b + 1]:
            pairs.append((a, b))
            a, b = a + 1, b + 1
        elif best[a][b] == best[a + 1][b]:
            a += 1
        else:
            b += 1
    return pairs


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """Return the share of words two paragraphs have in common, from 0 to 1."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 1.0


def filled(base: Blocks, changes: Script) -> list[tuple[int, Block]]:
    """Return the text that ``changes`` make of ``base``, each block with the slot it stands in."""
    made: list[tuple[int, Block]] = []
    for at in range(2 * len(base) + 1):
        filling = changes.get(at)
        made += ((at, block) for block in (base_filling(base, at) if filling is None else filling))
    return made


@dataclass(frozen=True, slots=True)
class Union:
    """What several sides make together.

    Attributes:
        agreed: Fillings nobody disputes.
        disputed: Fillings of each slot that sides filled differently, in no order.
    """

    agreed: Script
    disputed: Mapping[int, tuple[Blocks, ...]]


def union(base: Blocks, scripts: Sequence[Script]) -> Union:
    """Return the slot-wise union of ``scripts``; their order makes no difference to what is in it.

    Fillings that read the same (NFC) are one: the one whose letters come first stands.
    """
    rivals: dict[int, dict[Blocks, Blocks]] = {}
    for each in scripts:
        for at, filling in each.items():
            key = keys(filling)
            if key == keys(base_filling(base, at)):
                continue
            kept = rivals.setdefault(at, {}).setdefault(key, filling)
            if kept is not filling and repr(filling) < repr(kept):
                rivals[at][key] = filling
    agreed = {at: next(iter(found.values())) for at, found in rivals.items() if len(found) == 1}
    disputed = {at: tuple(found.values()) for at, found in rivals.items() if len(found) > 1}
    return Union(agreed, disputed)


def shown(base: Blocks, made: Union) -> RichText:
    """Return the text of a union: the base where sides disagree."""
    return normal(RichText(tuple(block for _, block in filled(base, made.agreed))))


def edited_slots(base: Blocks, made: Union, current: Blocks) -> Script:
    """Return the slots whose filling in ``current`` is not the one ``shown`` has there.

    ``current`` is the text of a union as somebody went on writing it.
    """
    labelled = _surviving(filled(base, made.agreed), shown(base, made).blocks)
    before = tuple(block for _, block in labelled)
    changes = script(before, current)
    now: dict[int, list[Block]] = {}
    touched: set[int] = set()
    for at in range(2 * len(before) + 1):
        home = _home(labelled, at, len(base))
        filling = changes.get(at)
        if filling is not None:
            touched.add(home)
        now.setdefault(home, []).extend(base_filling(before, at) if filling is None else filling)
    return {at: tuple(now[at]) for at in touched}


def _home(labelled: Sequence[tuple[int, Block]], at: int, blocks: int) -> int:
    """Return the slot of the base that slot ``at`` of the shown text belongs to.

    What is inserted between two fillings of one gap belongs to that gap; elsewhere it goes into the
    gap after the block before it.
    """
    if at % 2:
        return labelled[at // 2][0]
    before = labelled[at // 2 - 1][0] if at else None
    after = labelled[at // 2][0] if at // 2 < len(labelled) else None
    for near in (before, after):
        if near is not None and near % 2 == 0:
            return near
    if before is not None:
        return before + 1
    return after - 1 if after is not None else gap(blocks)


def _surviving(labelled: Sequence[tuple[int, Block]], blocks: Blocks) -> list[tuple[int, Block]]:
    """Return the blocks of a normal form with the slots they had before: it only leaves some out.

    A block whose list level was made sound is still the same block.
    """
    kept: list[tuple[int, Block]] = []
    rest = iter(labelled)
    for block in blocks:
        at = next(at for at, old in rest if _is_same(old, block))
        kept.append((at, block))
    return kept


def _is_same(old: Block, new: Block) -> bool:
    if type(old) is not type(new):
        return False
    return bool(old == new) or block_text(old) == block_text(new)
