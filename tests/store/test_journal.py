"""The journal: paragraph patches, edits joined, exact inversion of whatever happened."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gcm_desktop.domain.change import (
    AddRecord,
    Change,
    MoveRecord,
    RemoveRecord,
    SetAnswer,
    SetOutline,
    apply,
    inverse,
)
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.submission import Answer, FrameworkRef, Kind, Record, Submission
from gcm_desktop.domain.text import clean
from gcm_desktop.store.opening import open_store
from gcm_desktop.store.patches import parts_of, patch_between, undone
from gcm_desktop.store.sqlite_store import SqliteStore
from tests.contract.memory_store import MemoryStore
from tests.store.sample_draft import ID, SUMMARY, draft, history, narrative

START = "2026-05-05T08:00:00Z"


class Clock:
    """Says what it is told to."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> str:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> SqliteStore:
    opened = open_store(tmp_path / "drafts.db", True, now=clock)
    opened.create(draft())
    return opened


def write(store: SqliteStore, value: str | None, address: str = SUMMARY) -> None:
    after = None if value is None else narrative(value)
    store.apply(ID, (SetAnswer(address, "ar", None, after),))


def values(store: SqliteStore) -> list[tuple[str, str]]:
    """Return before and after of each entry, the newest first, ``-`` for no answer."""
    return [
        (
            entry.change.before.value if entry.change.before else "-",
            entry.change.after.value if entry.change.after else "-",
        )
        for entry in store.journal(ID)
        if isinstance(entry.change, SetAnswer)
    ]


def test_edits_close_in_time_are_one_entry(store: SqliteStore, clock: Clock) -> None:
    first = draft().answers[SUMMARY, "ar"].value
    with closing(store):
        for minute in (0, 4, 10):
            clock.now = f"2026-05-05T08:{minute:02d}:00Z"
            write(store, f"<p>{minute}</p>")
        clock.now = "2026-05-05T08:10:01Z"
        write(store, "<p>later</p>")
        assert values(store) == [("<p>10</p>", "<p>later</p>"), (first, "<p>10</p>")]
        assert [entry.at for entry in store.journal(ID)] == [
            "2026-05-05T08:10:01Z",
            "2026-05-05T08:10:00Z",
        ]


def test_another_answer_between_ends_an_entry(store: SqliteStore) -> None:
    with closing(store):
        write(store, "<p>1</p>")
        write(store, "<p>x</p>", "section/context/text")
        write(store, "<p>2</p>")
        assert len(store.journal(ID)) == 3


def test_what_was_taken_away_or_taken_back_is_kept(store: SqliteStore) -> None:
    """An empty text removes the answer; the history keeps what it was."""
    place = "section/context/text"
    with closing(store):
        write(store, "<p>only once</p>", place)
        write(store, None, place)
        write(store, "<p>anew</p>", place)
        write(store, "<p>more</p>", place)
        first = draft().answers[SUMMARY, "ar"].value
        write(store, "<p>rash</p>")
        write(store, first)
        assert values(store) == [
            ("<p>rash</p>", first),
            (first, "<p>rash</p>"),
            ("-", "<p>more</p>"),
            ("<p>only once</p>", "-"),
            ("-", "<p>only once</p>"),
        ]


@pytest.mark.parametrize("now", ["2026-05-05T07:59:59Z", "1970-01-01T00:00:00Z", "", "no time"])
def test_a_clock_gone_wrong_only_keeps_entries_apart(
    store: SqliteStore, clock: Clock, now: str
) -> None:
    with closing(store):
        write(store, "<p>1</p>")
        clock.now = now
        write(store, "<p>2</p>")
        assert len(store.journal(ID)) == 2
        assert store.load(ID).answers[SUMMARY, "ar"] == narrative("<p>2</p>")


def test_the_journal_holds_paragraphs_not_texts(store: SqliteStore) -> None:
    long = [f"<p>{'فقرة طويلة ' * 200}{number}</p>" for number in range(40)]
    with closing(store):
        write(store, "".join(long))
        write(store, "<p>x</p>", "section/context/text")
        write(store, "".join([*long[:20], "<p>وسط</p>", *long[21:]]))
        with closing(sqlite3.connect(store.path)) as other:
            rows = [row[0] for row in other.execute("select change from journal order by number")]
        assert len(rows[-1]) < 3 * len(long[20])
        assert "وسط" in rows[-1]
        assert values(store)[0][0] == "".join(long)


def test_a_damaged_past_does_not_stop_saving(store: SqliteStore) -> None:
    with closing(store):
        write(store, "<p>1</p>")
        with closing(sqlite3.connect(store.path)) as other, other:
            other.execute("update journal set change = '{}'")
        write(store, "<p>2</p>")
        with pytest.raises(GcmError) as caught:
            store.journal(ID)
        assert caught.value.code == "store.corrupt"
        assert len(store.journal(ID, limit=1)) == 1


texts = st.text(st.sampled_from("ab<>/pli\n أ\u200f\u00a0&\U0001f600"), max_size=40) | st.lists(
    st.sampled_from(["<p>أ</p>", "<p>b</p>", "<p></p>", "<ul><li>c</li></ul>", "d"]), max_size=8
).map("".join)


@given(texts, texts)
def test_a_patch_gives_the_older_text_back(before: str, after: str) -> None:
    assert "".join(parts_of(before)) == before
    assert undone(patch_between(before, after), after) == before


@given(texts, texts, texts)
def test_a_patch_of_another_text_is_noticed_or_harmless(
    before: str, after: str, other: str
) -> None:
    patch = patch_between(before, after)
    try:
        assert isinstance(undone(patch, other), str)
    except ValueError:
        assert other != after


any_text = st.text(max_size=30).map(lambda text: clean(text).text).filter(bool)
answers = st.builds(
    Answer, st.sampled_from(list(Kind)), any_text, any_text | st.just("")
) | st.builds(Answer, st.just(Kind.NARRATIVE), texts.filter(bool))
RECORDS = [f"01JZZZZZZZZZZZZZZZZZZZZZZ{letter}" for letter in "MN"]
places = st.sampled_from(
    ["objective/7/progress", "section/summary/text", "measurement/x/title"]
    + [f"measure/{record_id}/{field}" for record_id in RECORDS for field in ("title", "note")]
)
languages = st.sampled_from([None, "ar", "en"])
records = st.builds(
    Record,
    st.just("measure"),
    st.sampled_from(RECORDS),
    st.lists(st.sampled_from(["objective/2", "objective/7"]), max_size=2).map(tuple),
    st.sampled_from("amz"),
)
with_answers = st.lists(
    st.tuples(st.tuples(places, languages), answers),
    max_size=3,
    unique_by=lambda entry: entry[0],
).map(tuple)
pairs = st.dictionaries(st.sampled_from("ab"), st.sampled_from("cd")).map(
    lambda found: tuple(found.items())
)
changes = st.one_of(
    st.builds(SetAnswer, places, languages, st.none() | answers, st.none() | answers),
    st.builds(AddRecord, records, with_answers, st.booleans()),
    st.builds(RemoveRecord, records, with_answers, st.booleans()),
    st.tuples(records, records).map(
        lambda both: MoveRecord(
            both[0], Record("measure", both[0].id, both[1].serves, both[1].order)
        )
    ),
    st.builds(
        SetOutline,
        st.just(("ar",)),
        st.sampled_from([("ar",), ("en", "ar")]),
        st.just(()),
        pairs,
    ),
)
numbers = count()
T = TypeVar("T")
minutes = st.integers(0, 12)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(changes, minutes), max_size=12))
def test_whatever_happens_the_store_is_the_domain_and_every_entry_inverts(
    steps: list[tuple[Change, int]],
) -> None:
    """Content equals the domain's after each change; the journal leads back to the beginning."""
    clock, minute = Clock(), 0
    submission_id = f"01JZZZZZZZZZZZZZZZZZZ{next(numbers):05d}"
    start = Submission(submission_id, "XS", FrameworkRef("imrf", "2026"), ("ar",))
    with (
        TemporaryDirectory() as folder,
        closing(open_store(Path(folder) / "drafts.db", True, now=clock)) as store,
    ):
        fake = MemoryStore(clock)
        store.create(start)
        fake.create(start)
        expected = start
        for change, passed in steps:
            minute += passed
            clock.now = f"2026-05-05T{minute // 60:02d}:{minute % 60:02d}:00Z"
            expected = made(store, fake, expected, change)
            assert store.load(submission_id) == expected == fake.load(submission_id)
        entries = store.journal(submission_id)
        assert len(entries) <= len(fake.journal(submission_id, limit=1000))
        for entry in entries:
            earlier = apply(expected, inverse(entry.change))
            assert apply(earlier, entry.change) == expected
            expected = earlier
        assert expected == start


def made(store: SqliteStore, fake: MemoryStore, value: Submission, change: Change) -> Submission:
    """Make a change in both stores and in the value; all refuse it alike or none does."""
    after = attempt(lambda: apply(value, change))
    for each in (store, fake):
        told = attempt(lambda each=each: each.apply(value.id, (change,)))  # type: ignore[misc]
        assert (told == after) if isinstance(after, str) else told.startswith("2026")
    return value if isinstance(after, str) else after


def attempt(action: Callable[[], T]) -> T | str:
    """Return what ``action`` gives, or the code of its refusal."""
    try:
        return action()
    except GcmError as refusal:
        return refusal.code


def test_the_sample_history_inverts(store: SqliteStore) -> None:
    with closing(store):
        store.apply(ID, history())
        value = store.load(ID)
        for entry in store.journal(ID):
            value = apply(value, inverse(entry.change))
        assert value == draft()
