"""Laws of merging whole submissions, over generated contents and edits of both sides."""

import unicodedata
from dataclasses import replace
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from gcm_desktop.domain.canonical import submission_json
from gcm_desktop.domain.change import (
    AddRecord,
    Change,
    MoveRecord,
    SetOutline,
    apply,
    apply_all,
    inverse,
    remove_record,
    set_answer,
)
from gcm_desktop.domain.joining import conflicts
from gcm_desktop.domain.merge import Common, Joinings, Merge, merge
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Answer, Kind, Record, Submission
from tests.property.test_changes import EMPTY, IDS, languages
from tests.property.test_joining import answer, bases, edited, lines, lines_of

TEXT = ("objective/7/progress", "ar")
STATUS = ("objective/7/status", None)
TITLE = ("section/summary/title", "en")
SETTINGS = st.dictionaries(st.sampled_from(["digits", "months"]), st.sampled_from(["a", "b"]))


@st.composite
def edits(draw: st.DrawFn, to: Submission) -> Change | None:
    """Return a change as a person makes it: paragraphs, choices, lines, records, settings."""
    match draw(st.sampled_from(["text", "text", "status", "line", "record", "record", "outline"])):
        case "text":
            now = to.answer(*TEXT)
            blocks = parse_html(now.value).blocks if now else ()
            return set_answer(to, *TEXT, answer(draw(edited(blocks))))
        case "status":
            chosen = draw(st.none() | st.sampled_from(["planned", "achieved", "in_progress"]))
            return set_answer(to, *STATUS, Answer(Kind.CHOICE, chosen) if chosen else None)
        case "line":
            line = draw(st.none() | lines)
            return set_answer(to, *TITLE, Answer(Kind.TEXT, line) if line else None)
        case "record":
            return draw(record_edits(to, draw(st.sampled_from(IDS[:3]))))
        case _:
            before, after = tuple(sorted(to.settings.items())), draw(SETTINGS)
            return SetOutline(to.languages, draw(languages), before, tuple(sorted(after.items())))


@st.composite
def record_edits(draw: st.DrawFn, to: Submission, record_id: str) -> Change | None:
    record = to.records.get(record_id)
    if record is None:
        added = Record("measure", record_id, order=draw(st.sampled_from("mno")))
        titled = ((f"{added.address}/title", "ar"), Answer(Kind.TEXT, draw(lines)))
        return AddRecord(added, (titled,), revives=added.address in to.tombstones)
    match draw(st.sampled_from(["remove", "move", "title"])):
        case "remove":
            return remove_record(to, record)
        case "move":
            serves = draw(st.sets(st.sampled_from(["objective/5", "objective/7"])))
            order = draw(st.sampled_from("bcx"))
            return MoveRecord(record, replace(record, order=order, serves=tuple(sorted(serves))))
        case _:
            line = Answer(Kind.TEXT, draw(lines))
            return set_answer(to, f"{record.address}/title", "ar", line)


@st.composite
def written(draw: st.DrawFn, begun: Submission, most: int = 5) -> Submission:
    for _ in range(draw(st.integers(0, most))):
        change = draw(edits(begun))
        if change is not None:
            begun = apply(begun, change)
    return begun


@st.composite
def meetings(draw: st.DrawFn, sides: int) -> tuple[Submission, list[Submission]]:
    """Return a base and what sides made of it."""
    begun = apply_all(EMPTY, tuple(filter(None, [set_answer(EMPTY, *TEXT, answer(draw(bases)))])))
    base = draw(written(begun, 6))
    return base, [draw(written(base)) for _ in range(sides)]


def after(mine: Submission, made: Merge) -> Submission:
    return apply_all(mine, made.changes)


def open_conflicts(joinings: Joinings) -> set[str]:
    return {
        f"{each.id} {each.rivals}"
        for key, known in joinings.items()
        for joining in known
        for each in conflicts(joining, key)
    }


def arrived(base: Submission, mine: Submission, sides: list[Submission]) -> tuple[str, set[str]]:
    """Return what a reader sees after sides came one by one; each side keeps its own letters."""
    known: Joinings = {}
    for theirs in sides:
        made = merge(mine, theirs, Common((base,)), known)
        mine = after(mine, made)
        known = {**known, **made.joinings}
    return as_read(submission_json(mine).decode()), {
        as_read(each) for each in open_conflicts(known)
    }


def as_read(text: str) -> str:
    return unicodedata.normalize("NFC", text)


@given(meetings(1))
def test_what_both_have_is_left_alone(met: tuple[Submission, list[Submission]]) -> None:
    base, (side,) = met
    made = merge(side, side, Common((base,)))
    assert made.changes == ()
    assert made.joinings == {}


@given(meetings(1))
def test_one_side_alone_is_taken_as_it_is(met: tuple[Submission, list[Submission]]) -> None:
    base, (side,) = met
    taken = after(base, merge(base, side, Common((base,))))
    assert as_read(submission_json(taken).decode()) == as_read(submission_json(side).decode())
    kept = merge(side, base, Common((base,)))
    assert kept.changes == ()


@settings(max_examples=150)
@given(meetings(2))
def test_it_does_not_matter_who_merges(met: tuple[Submission, list[Submission]]) -> None:
    base, (one, other) = met
    assert arrived(base, one, [other]) == arrived(base, other, [one])


@settings(max_examples=150)
@given(meetings(3))
def test_the_order_of_contributions_does_not_matter(
    met: tuple[Submission, list[Submission]],
) -> None:
    base, sides = met
    ends = [arrived(base, base, list(order)) for order in permutations(sides)]
    assert all(end == ends[0] for end in ends)


@settings(max_examples=150)
@given(meetings(2))
def test_a_merge_is_undone_byte_for_byte(met: tuple[Submission, list[Submission]]) -> None:
    base, (mine, theirs) = met
    made = merge(mine, theirs, Common((base,)))
    back = tuple(inverse(change) for change in reversed(made.changes))
    assert submission_json(apply_all(after(mine, made), back)) == submission_json(mine)


@settings(max_examples=150)
@given(meetings(2))
def test_a_merge_made_again_changes_nothing(met: tuple[Submission, list[Submission]]) -> None:
    base, (mine, theirs) = met
    made = merge(mine, theirs, Common((base,)))
    again = merge(after(mine, made), theirs, Common((base,)), made.joinings)
    assert again.changes == ()
    assert open_conflicts({**made.joinings, **again.joinings}) == open_conflicts(made.joinings)


@given(meetings(2))
def test_without_anything_in_common_nothing_of_the_draft_is_altered(
    met: tuple[Submission, list[Submission]],
) -> None:
    _, (mine, theirs) = met
    made = merge(mine, theirs, Common(()))
    merged = after(mine, made)
    for key, answer_ in mine.answers.items():
        assert merged.answers[key] == answer_
    asked = {key for key, known in made.joinings.items() if conflicts(known[-1], key)}
    for key, answer_ in theirs.answers.items():
        assert merged.answers.get(key) == answer_ or key in asked


@settings(max_examples=150)
@given(meetings(3))
def test_what_any_side_wrote_is_in_the_content_or_waits_in_a_conflict(
    met: tuple[Submission, list[Submission]],
) -> None:
    """A text that went with a record nobody else touched is in history, as every snapshot is."""
    base, sides = met
    known: Joinings = {}
    mine = sides[0]
    for theirs in sides[1:]:
        made = merge(mine, theirs, Common((base,)), known)
        mine, known = after(mine, made), {**known, **made.joinings}
    reachable = {as_read(answer_.value) for answer_ in mine.answers.values()}
    paragraphs = lines_of(mine.answer(*TEXT))
    for key, joinings in known.items():
        for rival in (each for one in joinings for c in conflicts(one, key) for each in c.rivals):
            reachable.add(as_read(rival.value) if rival else "")
            paragraphs |= lines_of(rival) if rival and rival.kind is Kind.NARRATIVE else set()
    bare = {line.replace("level=1", "level=0") for line in paragraphs}
    for side in sides:
        for key, answer_ in side.answers.items():
            if answer_ == base.answers.get(key) or is_gone(mine, key[0]):
                continue
            if answer_.kind is not Kind.NARRATIVE:
                assert as_read(answer_.value) in reachable
                continue
            new = lines_of(answer_) - lines_of(base.answer(*key))
            assert {line.replace("level=1", "level=0") for line in new} <= bare


def is_gone(content: Submission, address: str) -> bool:
    return "/".join(address.split("/")[:2]) in content.tombstones
