"""Sides of one answer joined over their base: what is shown, what is in conflict, a choice made.

Belongs here: one answer in one language. Does not: paragraphs and gaps (``slots``), whole
submissions (``merge``), keeping a joining (``store``). Content decides, never time.

A joining is kept with its sides, so that a side that arrives later joins them: any order of the
same sides gives the same text and the same conflicts.
"""

import hashlib
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.richtext import Block, RichText, normal, to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.slots import (
    Blocks,
    Script,
    Union,
    base_filling,
    edited_slots,
    filled,
    keys,
    script,
    shown,
    union,
)
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Language

WHOLE = -1
"""Stands for a slot where the whole answer is in question."""
ID_LETTERS = 12
"""Letters of a conflict's id; conflicts of one submission are thousands at most."""
Value = Answer | None
_REMEMBERED = 2_048
"""Texts and unions remembered: several files in a row ask for those of one answer; a submission
has some hundred texts."""


@dataclass(frozen=True, slots=True)
class Side:
    """What one side has.

    Attributes:
        answer: The whole of it.
        script: Its fillings by slot, where a decision or later writing altered them: a text alone
            would not tell any more which paragraph took which slot. ``None`` where it does.
    """

    answer: Value
    script: tuple[tuple[int, Blocks], ...] | None = None


@dataclass(frozen=True, slots=True)
class Joining:
    """Sides of an answer over one base.

    Attributes:
        base: What all sides began with; ``None`` where there was no answer.
        sides: Those that are the same once, none that is the base, in the order of their hashes.
        mine: What the draft had when the first other side came.
        has_base: False where no common ancestor tells what the sides began with.
    """

    base: Value
    sides: tuple[Side, ...]
    mine: Value = None
    has_base: bool = True


@dataclass(frozen=True, slots=True)
class Conflict:
    """What sides filled differently: a whole answer, or one slot of a text.

    Attributes:
        id: The same for the same sides, whatever order they came in.
        slot: ``slots.slot`` or ``slots.gap`` of the base, ``WHOLE`` for the answer.
        rivals: What the sides have there, sorted by hash; ``None`` where one took it out.
        mine: Place of the draft's own among ``rivals``, ``None`` where it is not one of them.
    """

    id: str
    address: Address
    language: Language | None
    slot: int
    base: Value
    rivals: tuple[Value, ...]
    mine: int | None = None


def answer_hash(answer: Value) -> str:
    """Return a hash that is equal for answers that read the same: NFC, any line ending."""
    if answer is None:
        return ""
    value = unicodedata.normalize("NFC", answer.value).replace("\r\n", "\n").replace("\r", "\n")
    told = f"{answer.kind.value}\x1f{value}\x1f{answer.typed}"
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def is_same(one: Value, other: Value) -> bool:
    """True where two answers read the same."""
    return one == other or answer_hash(one) == answer_hash(other)


def joined(known: Joining | None, base: Value, current: Value, theirs: Value) -> Joining:
    """Return a joining with one more side.

    Args:
        known: What was joined over this very base before, if anything.
        current: The draft's answer now; what was written since ``known`` goes before it.
    """
    if known is None:
        return _with_sides(Joining(base, (), current), (Side(current), Side(theirs)))
    after = absorbed(known, current)
    return _with_sides(after, (*after.sides, Side(theirs)))


def joined_without_base(current: Value, theirs: Value) -> Joining:
    """Return two sides nobody knows the beginning of: they are asked about side by side."""
    return _with_sides(Joining(None, (), current, has_base=False), (Side(current), Side(theirs)))


def result(joining: Joining) -> Value:
    """Return the answer that is shown: the union of the sides, the base where they disagree."""
    if len(joining.sides) < 2:
        return joining.sides[0].answer if joining.sides else joining.base
    if not joining.has_base:
        return joining.mine
    if not _goes_by_slots(joining):
        return joining.base
    base = _blocks(joining.base)
    return _answer(shown(base, _union(joining)).blocks)


def has_conflict(joining: Joining) -> bool:
    """True where the sides disagree on anything."""
    if len(joining.sides) < 2:
        return False
    return not _goes_by_slots(joining) or bool(_union(joining).disputed)


def conflicts(joining: Joining, key: AnswerKey) -> tuple[Conflict, ...]:
    """Return what the sides disagree on, in the order of the text."""
    if len(joining.sides) < 2:
        return ()
    if not _goes_by_slots(joining):
        rivals = tuple({answer_hash(side.answer): side.answer for side in joining.sides}.values())
        return (_conflict(joining, key, WHOLE, joining.base, rivals, joining.mine),)
    base = _blocks(joining.base)
    own = _by_slot(joining, Side(joining.mine))
    return tuple(
        _conflict(
            joining,
            key,
            at,
            _answer(base_filling(base, at)),
            tuple(_answer(each) for each in _sorted(fillings)),
            _answer(own.get(at, base_filling(base, at))),
        )
        for at, fillings in sorted(_union(joining).disputed.items())
    )


def absorbed(joining: Joining, current: Value) -> Joining:
    """Return the joining with what was written into the draft since.

    Where sides agreed, the later writing takes their place; where they do not, it is one more
    rival: nothing that is undecided goes without a decision.
    """
    if is_same(current, result(joining)):
        return joining
    if len(joining.sides) < 2:
        return _with_sides(joining, (Side(current),))
    if not _goes_by_slots(joining) or current is None or current.kind is not Kind.NARRATIVE:
        return _with_sides(joining, (*joining.sides, Side(current)))
    base, made = _blocks(joining.base), _union(joining)
    edits = edited_slots(base, made, _blocks(current))
    agreed = {at: filling for at, filling in edits.items() if at not in made.disputed}
    rivals = {at: filling for at, filling in edits.items() if at in made.disputed}
    scripts = [{**_by_slot(joining, side), **agreed} for side in joining.sides]
    scripts += [{**agreed, **rivals}] if rivals else []
    return _with_sides(joining, tuple(_altered(base, each) for each in scripts))


def resolved(
    joining: Joining, current: Value, at: int, choice: Value | tuple[Block, ...]
) -> Joining:
    """Return the joining with one conflict decided.

    Args:
        current: The draft's answer now.
        at: ``Conflict.slot``.
        choice: What shall stand there: an answer or none for the whole, blocks for a slot.

    Raises:
        GcmError: ``conflict.settled`` where nothing is open there.
    """
    now = absorbed(joining, current)
    if at == WHOLE:
        if len(now.sides) < 2 or _goes_by_slots(now) or isinstance(choice, tuple):
            raise GcmError("conflict.settled")
        return _with_sides(now, (Side(choice),))
    if not isinstance(choice, tuple) or not _goes_by_slots(now) or at not in _union(now).disputed:
        raise GcmError("conflict.settled")
    base = _blocks(now.base)
    scripts = [{**_by_slot(now, side), at: choice} for side in now.sides]
    return _with_sides(now, tuple(_altered(base, each) for each in scripts))


def rival_blocks(joining: Joining, at: int, rival: int) -> tuple[Block, ...]:
    """Return the blocks of a rival of a slot, as its side has them."""
    return _sorted(_union(joining).disputed[at])[rival]


def _with_sides(joining: Joining, sides: tuple[Side, ...]) -> Joining:
    """Return the joining with these sides: each once, none that is the base, sorted by hash."""
    kept: dict[tuple[str, str], Side] = {}
    for side in sides:
        if joining.has_base and not side.script and is_same(side.answer, joining.base):
            continue
        place = answer_hash(side.answer), repr(side.script or "")
        known = kept.setdefault(place, side)
        if known is not side:
            kept[place] = min(known, side, key=repr)
    return replace(joining, sides=tuple(kept[place] for place in sorted(kept)))


def _altered(base: Blocks, changes: Script) -> Side:
    """Return a side whose fillings were altered, those that are the base's left out."""
    kept = tuple(
        (at, filling)
        for at, filling in sorted(changes.items())
        if keys(filling) != keys(base_filling(base, at))
    )
    return Side(_answer(_text(base, dict(kept))), kept)


def _goes_by_slots(joining: Joining) -> bool:
    """True for texts of which no side took the whole out."""
    sides = [side.answer for side in joining.sides]
    present = [each for each in (joining.base, *sides) if each is not None]
    if not joining.has_base or any(each.kind is not Kind.NARRATIVE for each in present):
        return False
    return joining.base is None or None not in sides


def _by_slot(joining: Joining, side: Side) -> Script:
    if side.script is not None:
        return dict(side.script)
    return script(_blocks(joining.base), _blocks(side.answer))


@lru_cache(maxsize=_REMEMBERED)
def _union(joining: Joining) -> Union:
    return union(_blocks(joining.base), [_by_slot(joining, side) for side in joining.sides])


def _text(base: Blocks, changes: Script) -> Blocks:
    return normal(RichText(tuple(block for _, block in filled(base, changes)))).blocks


def _blocks(answer: Value) -> Blocks:
    if answer is None or answer.kind is not Kind.NARRATIVE:
        return ()
    return _parsed(answer.value)


@lru_cache(maxsize=_REMEMBERED)
def _parsed(html: str) -> Blocks:
    return parse_html(html).blocks


def _answer(blocks: Blocks) -> Value:
    rich = RichText(blocks)
    return None if rich.is_empty else Answer(Kind.NARRATIVE, to_html(rich))


def _sorted(fillings: tuple[Blocks, ...]) -> tuple[Blocks, ...]:
    return tuple(sorted(fillings, key=lambda each: (answer_hash(_answer(each)), repr(each))))


def _conflict(
    joining: Joining,
    key: AnswerKey,
    at: int,
    base: Value,
    rivals: tuple[Value, ...],
    mine: Value,
) -> Conflict:
    address, language = key
    told = "\x1f".join((address, language or "", answer_hash(joining.base), str(at)))
    hashes = [answer_hash(each) for each in rivals]
    own = answer_hash(mine)
    return Conflict(
        hashlib.sha256(told.encode()).hexdigest()[:ID_LETTERS],
        address,
        language,
        at,
        base,
        rivals,
        hashes.index(own) if own in hashes else None,
    )
