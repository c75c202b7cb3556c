"""Laws of joining texts: order makes no difference, nothing that was written is out of reach."""

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from gcm_desktop.domain.joining import (
    WHOLE,
    Joining,
    Value,
    answer_hash,
    conflicts,
    is_same,
    joined,
    resolved,
    result,
    rival_blocks,
)
from gcm_desktop.domain.richtext import (
    Block,
    ListItem,
    Paragraph,
    RichText,
    Run,
    Table,
    normal,
    to_html,
)
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.slots import Blocks, filled, keys, script
from gcm_desktop.domain.submission import Answer, Kind
from tests.property.strategies import rich_texts

KEY = ("objective/7/progress", "ar")
WORDS = ["مدرسة", "محمّد", "2024", "العمل", "word", "\u00e9", "e\u0301", "الهجرة"]
lines = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
blocks: st.SearchStrategy[Block] = st.one_of(
    lines.map(lambda text: Paragraph((Run(text),))),
    st.builds(lambda text, level: ListItem((Run(text),), level=level), lines, st.integers(0, 1)),
    lines.map(lambda text: Table((((Run(text),), (Run("1"),)),))),
)
bases = st.lists(blocks, max_size=5).map(lambda made: normal(RichText(tuple(made))).blocks)


@st.composite
def edited(draw: st.DrawFn, base: Blocks) -> Blocks:
    """Return the base with neighbouring paragraphs changed, taken out, put in or moved."""
    now = list(base)
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(now)))
        deed = draw(st.sampled_from(["insert", "replace", "delete", "move", "split"]))
        if deed == "insert" or at == len(now):
            now.insert(at, draw(blocks))
        elif deed == "replace":
            now[at] = draw(blocks)
        elif deed == "delete":
            del now[at]
        elif deed == "move":
            now.insert(draw(st.integers(0, len(now) - 1)), now.pop(at))
        else:
            now[at : at + 1] = [draw(blocks), draw(blocks)]
    return normal(RichText(tuple(now))).blocks


def answer(blocks_: Blocks) -> Value:
    rich = RichText(blocks_)
    return None if rich.is_empty else Answer(Kind.NARRATIVE, to_html(rich))


@st.composite
def meetings(draw: st.DrawFn, sides: int) -> tuple[Value, list[Value]]:
    """Return a base and what sides made of it; now and then two of them wrote the same."""
    base = draw(bases)
    made = [draw(edited(base)) for _ in range(sides)]
    if draw(st.integers(0, 4)) == 0:
        made[-1] = made[0]
    return answer(base), [answer(each) for each in made]


def arrived(base: Value, current: Value, sides: list[Value]) -> tuple[Value, Joining | None]:
    """Return the draft's answer after sides came one by one, as merging keeps them."""
    known: Joining | None = None
    for theirs in sides:
        if is_same(theirs, base):
            continue
        if known is None and is_same(current, base):
            current = theirs
            continue
        known = joined(known, base, current, theirs)
        current = result(known)
    return current, known


def told(known: Joining | None) -> list[tuple[str, list[str]]]:
    found = () if known is None else conflicts(known, KEY)
    return [(each.id, [answer_hash(rival) for rival in each.rivals]) for each in found]


def lines_of(value: Value) -> set[str]:
    return set() if value is None else {repr(key) for key in keys(parse_html(value.value).blocks)}


@given(rich_texts, rich_texts)
def test_a_script_makes_the_side_of_the_base(one: RichText, other: RichText) -> None:
    base, side = normal(one).blocks, normal(other).blocks
    made = tuple(block for _, block in filled(base, script(base, side)))
    assert keys(made) == keys(side)


@given(meetings(1))
def test_one_side_alone_is_taken_as_it_is(met: tuple[Value, list[Value]]) -> None:
    base, (side,) = met
    assert is_same(result(joined(None, base, base, side)), side)
    assert is_same(result(joined(None, base, side, side)), side)
    assert is_same(result(joined(None, base, side, base)), side)


@settings(max_examples=150)
@given(meetings(3))
def test_the_order_of_sides_makes_no_difference(met: tuple[Value, list[Value]]) -> None:
    base, sides = met
    ends = [arrived(base, base, list(order)) for order in permutations(sides)]
    first, known = ends[0]
    for value, other in ends:
        assert answer_hash(value) == answer_hash(first)
        assert told(other) == told(known)


@settings(max_examples=150)
@given(meetings(3))
def test_every_paragraph_is_in_the_text_or_in_a_conflict(met: tuple[Value, list[Value]]) -> None:
    base, sides = met
    value, known = arrived(base, sides[0], sides[1:])
    reachable = lines_of(value)
    for each in conflicts(known, KEY) if known else ():
        for rival in each.rivals:
            reachable |= lines_of(rival)
    for side in sides:
        for line in lines_of(side) - lines_of(base):
            assert _bare(line) in {_bare(each) for each in reachable}


def _bare(line: str) -> str:
    """Return a line without its list level, which follows the item above it."""
    return line.replace("level=1", "level=0")


@settings(max_examples=150)
@given(meetings(2), st.data())
def test_deciding_every_conflict_leaves_none_and_says_what_was_chosen(
    met: tuple[Value, list[Value]], data: st.DataObject
) -> None:
    base, sides = met
    value, known = arrived(base, sides[0], sides[1:])
    open_ = conflicts(known, KEY) if known else ()
    while known is not None and open_:
        each = data.draw(st.sampled_from(open_))
        rival = data.draw(st.integers(0, len(each.rivals) - 1))
        choice = each.rivals[rival] if each.slot == WHOLE else rival_blocks(known, each.slot, rival)
        known = resolved(known, value, each.slot, choice)
        value = result(known)
        left = conflicts(known, KEY)
        assert {other.slot for other in left} < {other.slot for other in open_}
        assert {_bare(line) for line in lines_of(each.rivals[rival])} <= {
            _bare(line) for line in lines_of(value)
        }
        open_ = left
    assert open_ == ()


@settings(max_examples=150)
@given(meetings(2), st.data())
def test_what_is_written_meanwhile_stays_and_open_conflicts_stay_open(
    met: tuple[Value, list[Value]], data: st.DataObject
) -> None:
    base, sides = met
    value, known = arrived(base, sides[0], sides[1:])
    if known is None or value is None:
        return
    written = answer(data.draw(edited(parse_html(value.value).blocks)))
    third = joined(known, base, written, base)
    if not conflicts(known, KEY):
        assert is_same(result(third), written)
    assert {each.slot for each in conflicts(known, KEY)} <= {
        each.slot for each in conflicts(third, KEY)
    } or any(each.slot == WHOLE for each in conflicts(third, KEY))
