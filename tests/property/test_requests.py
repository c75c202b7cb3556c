"""Laws of parts: what is written in a part is the same as what is written at home."""

from dataclasses import replace
from functools import cache
from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st

from gcm_desktop.domain.canonical import submission_json
from gcm_desktop.domain.change import (
    AddRecord,
    Change,
    MoveRecord,
    apply,
    apply_all,
    remove_record,
    set_answer,
)
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.merge import Common, merge
from gcm_desktop.domain.scope import Boundary, expect_within, projection
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record, Submission
from gcm_desktop.domain.typed import natural
from gcm_desktop.services.part_merging import Part
from gcm_desktop.services.requesting import contributed
from tests.unit.test_packages import pack, submission

IDS = [f"01JZZZZZZZZZZZZZZZZZZZZZZ{end}" for end in "ABCD"]
INSIDE, OUTSIDE = ("objective/6", "objective/22"), ("objective/7",)
SCOPE = ("objective/6", "objective/22/progress")
WORDS = st.sampled_from(["أ", "ب", "أ\nب", "أ\nج\nب", "د"])


@cache
def boundary() -> Boundary:
    return Boundary(framework_from_data(pack()), SCOPE)


def narrative(words: str) -> Answer:
    return Answer(Kind.NARRATIVE, "".join(f"<p>{line}</p>" for line in words.split("\n")))


@st.composite
def inside_edits(draw: st.DrawFn, to: Submission, new: str) -> Change | None:
    """Return a change a body can make in its part."""
    match draw(st.sampled_from(["text", "text", "status", "record", "record"])):
        case "text":
            place = draw(st.sampled_from(["objective/6/progress", "objective/22/progress"]))
            words = draw(st.none() | WORDS)
            language = draw(st.sampled_from(["ar", "fr"]))
            return set_answer(to, place, language, narrative(words) if words else None)
        case "status":
            key = draw(st.sampled_from(["planned", "achieved"]))
            return set_answer(to, "objective/6/status", None, Answer(Kind.CHOICE, key))
        case _:
            return draw(record_edits(to, ("objective/6",), new))


@st.composite
def outside_edits(draw: st.DrawFn, to: Submission, new: str) -> Change | None:
    """Return a change made at home meanwhile, in what nobody was asked for."""
    match draw(st.sampled_from(["text", "choice", "approval", "record"])):
        case "text":
            place = draw(st.sampled_from(["objective/7/progress", "objective/22/challenges"]))
            return set_answer(to, place, "ar", narrative(draw(WORDS)))
        case "choice":
            return set_answer(to, "objective/22/status", None, Answer(Kind.CHOICE, "planned"))
        case "approval":
            return set_answer(to, "objective/6/@approved", None, Answer(Kind.TEXT, draw(WORDS)))
        case _:
            return draw(record_edits(to, ("objective/7",), new))


@st.composite
def record_edits(
    draw: st.DrawFn, to: Submission, serves: tuple[str, ...], new: str
) -> Change | None:
    """Return a change of a record that serves what is given, or another one with the id ``new``."""
    known = [each for each in to.records.values() if set(each.serves) & {*serves}]
    if not known or draw(st.booleans()):
        if new in to.records or f"measure/{new}" in to.tombstones:
            return None
        record = Record("measure", new, serves)
        return AddRecord(record, (((f"{record.address}/title", "ar"), _title(draw(WORDS))),))
    record = draw(st.sampled_from(known))
    shared = len(record.serves) > 1
    match draw(st.sampled_from(["title", "move", "remove"])):
        case "title":
            if shared and serves[0] in OUTSIDE:
                return None
            return set_answer(to, f"{record.address}/title", "ar", _title(draw(WORDS)))
        case "move" if serves[0] in INSIDE:
            rest = {each for each in record.serves if each in OUTSIDE}
            chosen = draw(st.sets(st.sampled_from(INSIDE)))
            after = tuple(sorted(rest | chosen, key=natural))
            return MoveRecord(
                record, replace(record, serves=after, order=draw(st.sampled_from("mt")))
            )
        case "remove" if not shared:
            return remove_record(to, record)
    return None


def _title(words: str) -> Answer:
    return Answer(Kind.TEXT, words.replace("\n", " "))


@st.composite
def written(
    draw: st.DrawFn, begun: Submission, new: str, *, inside: bool, most: int
) -> list[Change]:
    made: list[Change] = []
    for _ in range(draw(st.integers(0, most))):
        change = draw(inside_edits(begun, new) if inside else outside_edits(begun, new))
        if change is not None:
            begun = apply(begun, change)
            made.append(change)
    return made


def wholes() -> Submission:
    shared = Record("measure", IDS[0], ("objective/6", "objective/7"))
    answers: dict[AnswerKey, Answer] = {
        ("objective/6/progress", "ar"): narrative("أ\nب"),
        ("objective/7/progress", "ar"): narrative("س"),
        (f"measure/{IDS[0]}/title", "ar"): _title("م"),
    }
    return replace(
        submission(),
        answers=MappingProxyType(answers),
        records=MappingProxyType({shared.id: shared}),
        settings=MappingProxyType({"digits": "western", "lead_body": "x"}),
        tombstones=frozenset(),
    )


@given(st.data())
def test_a_part_comes_back_as_if_it_was_written_at_home(data: st.DataObject) -> None:
    base = apply_all(wholes(), tuple(data.draw(written(wholes(), IDS[1], inside=True, most=3))))
    began = projection(base, boundary())
    edits = tuple(data.draw(written(began, IDS[2], inside=True, most=5)))
    meanwhile = tuple(data.draw(written(base, IDS[3], inside=False, most=3)))
    sent = contributed(apply_all(began, edits), boundary(), began)
    expect_within(sent, boundary(), began)

    mine, part = apply_all(base, meanwhile), Part(boundary(), "0" * 64, began)
    bases = (part.base(base, sent),)
    part.expect_theirs(mine, sent, bases)
    merged = apply_all(mine, merge(mine, sent, Common(bases)).changes)
    assert submission_json(merged) == submission_json(apply_all(mine, edits))
    again = merge(merged, sent, Common((sent,)))
    assert again.changes == ()


@given(st.data())
def test_a_part_holds_what_is_asked_and_stays_the_same(data: st.DataObject) -> None:
    whole = apply_all(wholes(), tuple(data.draw(written(wholes(), IDS[1], inside=False, most=4))))
    found = projection(whole, boundary())
    expect_within(found, boundary())
    assert projection(found, boundary()) == found
    assert found == projection(wholes(), boundary())
