"""Whatever a draft says already: carrying over never overwrites it, and twice is once."""

from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.carrying import carried
from gcm_desktop.domain.carrying_marks import confirmed, state, unconfirmed, unit
from gcm_desktop.domain.change import apply_all, inverse
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record, Submission
from tests.unit.content import framework

IDS = [f"01JZZZZZZZZZZZZZZZZZZZZZZ{letter}" for letter in "ABC"]
PLACES: list[AnswerKey] = [
    ("objective/6/progress", "ar"), ("objective/6/progress", "en"), ("objective/6/progress", "fr"),
    ("objective/6/status", None), ("objective/6/abolished", "ar"),
    *((f"measure/{each}/title", "ar") for each in IDS),
]  # fmt: skip


def answers(key: AnswerKey) -> st.SearchStrategy[Answer]:
    if key[0].endswith("status"):
        return st.sampled_from(["achieved", "planned", "abolished"]).map(
            lambda choice: Answer(Kind.CHOICE, choice)
        )
    kind = Kind.TEXT if key[0].endswith("title") else Kind.NARRATIVE
    shape = "{}" if kind is Kind.TEXT else "<p>{}</p>"
    return st.sampled_from("abc").map(lambda letter: Answer(kind, shape.format(letter)))


@st.composite
def submissions(draw: st.DrawFn, id_: str, languages: tuple[str, ...]) -> Submission:
    ids = draw(st.sets(st.sampled_from(IDS)))
    records = {
        each: Record("measure", each, ("objective/6",), draw(st.sampled_from(["m", "b", "n"])))
        for each in sorted(ids)
    }
    chosen = draw(st.sets(st.sampled_from(PLACES)))
    given_ = {
        key: draw(answers(key))
        for key in sorted(chosen, key=str)
        if addresses.kind(key[0]) != "measure" or addresses.key(key[0]) in ids
    }
    graves = draw(st.sets(st.sampled_from([f"measure/{each}" for each in IDS if each not in ids])
                          if len(ids) < len(IDS) else st.nothing()))  # fmt: skip
    return Submission(
        id_, "XS", framework().ref, languages, answers=MappingProxyType(given_),
        records=MappingProxyType(records), tombstones=frozenset(graves),
    )  # fmt: skip


@given(
    submissions("01J00000000000000000000000", ("ar", "en", "fr")),
    submissions("01J00000000000000000000001", ("ar", "en")),
)
def test_nothing_is_overwritten_and_twice_is_once(earlier: Submission, draft: Submission) -> None:
    found = carried(earlier, draft, framework(), "ab" * 32)
    now = apply_all(draft, found.changes)
    for key, answer in draft.answers.items():
        assert now.answers[key] == answer
        assert state(now, *key) is None
    assert {**now.records, **draft.records} == dict(now.records)
    assert now.tombstones == draft.tombstones
    again = carried(earlier, now, framework(), "ab" * 32)
    assert (again.changes, again.filled) == ((), ())
    assert apply_all(now, tuple(inverse(each) for each in reversed(found.changes))) == draft
    # Every earlier answer is accounted for: come, kept out by own text, retired, not written.
    told = len(found.filled) + len(found.kept) + len(found.retired)
    left = sum(1 for _, language in earlier.answers if language == "fr")
    assert told + left == len(earlier.answers)
    assert set(unconfirmed(now)) == set(found.filled)
    units = frozenset(unit(framework(), address) for address, _ in found.filled)
    assert not set(unconfirmed(apply_all(now, confirmed(now, framework(), units))))
