"""One suite for the port ``SubmissionStore``: the fake and the real one must both pass."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import MappingProxyType

import pytest

from gcm_desktop.domain.author import Author
from gcm_desktop.domain.canonical import Snapshot
from gcm_desktop.domain.change import (
    AddRecord,
    Change,
    MoveRecord,
    RemoveRecord,
    SetAnswer,
    SetOutline,
    apply,
    apply_all,
    inverse,
)
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.submission import Answer, FrameworkRef, Kind, Record, Submission
from gcm_desktop.services.authoring import Authoring
from gcm_desktop.services.ports import ReceivedFile, StoredSnapshot, SubmissionStore
from gcm_desktop.store.opening import open_store
from tests.contract.memory_store import MemoryStore

ID, OTHER = "01JZZZZZZZZZZZZZZZZZZZZZZA", "01JZZZZZZZZZZZZZZZZZZZZZZB"
MEASURE = Record("measure", "01JZZZZZZZZZZZZZZZZZZZZZZM", ("objective/7",), "m")


class Clock:
    """A clock that moves only when told."""

    def __init__(self) -> None:
        self.minute = 0

    def __call__(self) -> str:
        return f"2026-05-05T{self.minute // 60:02d}:{self.minute % 60:02d}:00Z"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["fake", "real"])
def store(
    request: pytest.FixtureRequest, tmp_path: Path, clock: Clock
) -> Iterator[SubmissionStore]:
    if request.param == "fake":
        yield MemoryStore(clock)
    else:
        with closing(open_store(tmp_path / "store" / "drafts.db", True, now=clock)) as real:
            yield real


def text(value: str) -> Answer:
    return Answer(Kind.TEXT, value)


def full(submission_id: str = ID) -> Submission:
    return Submission(
        id=submission_id,
        country="XS",
        framework=FrameworkRef("imrf", "2026"),
        languages=("ar", "en"),
        settings=MappingProxyType({"digits": "western"}),
        answers=MappingProxyType(
            {
                ("objective/7/status", None): Answer(Kind.CHOICE, "planned"),
                ("objective/7/progress", "ar"): Answer(Kind.NARRATIVE, "<p>أ</p><p>ب</p>"),
                ("objective/7/progress", "en"): Answer(Kind.NARRATIVE, "<p>a</p><p>b</p>"),
                ("objective/8/budget", None): Answer(Kind.NUMBER, "", "about ten"),
                (f"{MEASURE.address}/title", "ar"): text("تدبير"),
            }
        ),
        records=MappingProxyType({MEASURE.id: MEASURE}),
        tombstones=frozenset({"practice/01JZZZZZZZZZZZZZZZZZZZZZZP"}),
    )


def test_a_new_draft_comes_back_equal(store: SubmissionStore) -> None:
    store.create(full())
    assert store.load(ID) == full()
    header = store.header(ID)
    assert (header.id, header.country, header.languages, header.head) == (
        ID,
        "XS",
        ("ar", "en"),
        "",
    )
    assert header.framework == FrameworkRef("imrf", "2026")
    assert header.created == header.edited == "2026-05-05T00:00:00Z"


def test_a_known_id_is_refused_and_nothing_changes(store: SubmissionStore) -> None:
    store.create(full())
    with pytest.raises(GcmError) as caught:
        store.create(Submission(ID, "JO", FrameworkRef("imrf", "2026"), ("ar",)))
    assert caught.value.code == "submission.exists"
    assert store.load(ID) == full()


UNKNOWN: list[Callable[[SubmissionStore], object]] = [
    lambda store: store.header(OTHER),
    lambda store: store.load(OTHER),
    lambda store: store.journal(OTHER),
    lambda store: store.snapshots(OTHER),
    lambda store: store.add_snapshots(OTHER, ()),
    lambda store: store.apply(OTHER, (SetAnswer("section/summary/text", "ar", None, text("x")),)),
]


@pytest.mark.parametrize("ask", UNKNOWN)
def test_an_unknown_id_is_said_to_be_unknown(
    store: SubmissionStore, ask: Callable[[SubmissionStore], object]
) -> None:
    with pytest.raises(GcmError) as caught:
        ask(store)
    assert caught.value.code == "submission.unknown"


def test_the_list_is_by_last_edit_whatever_the_clock_says(
    store: SubmissionStore, clock: Clock
) -> None:
    clock.minute = 50
    store.create(full(ID))
    clock.minute = 10
    store.create(full(OTHER))
    assert [header.id for header in store.headers()] == [OTHER, ID]
    clock.minute = 0
    store.apply(ID, (SetAnswer("section/summary/text", "ar", None, text("x")),))
    assert [header.id for header in store.headers()] == [ID, OTHER]


CHANGES: list[Change] = [
    SetAnswer("section/summary/text", "ar", None, Answer(Kind.NARRATIVE, "<p>جديد</p>")),
    SetAnswer("objective/7/status", None, Answer(Kind.CHOICE, "planned"), None),
    SetAnswer("objective/7/status", None, None, Answer(Kind.CHOICE, "achieved")),
    SetAnswer("objective/7/progress", "ar", text("stale"), Answer(Kind.NARRATIVE, "<p>ب</p>")),
    SetAnswer("objective/8/budget", None, None, Answer(Kind.NUMBER, "10", "١٠")),
    RemoveRecord(MEASURE),
    RemoveRecord(MEASURE, leaves_tombstone=False),
    AddRecord(
        Record("practice", "01JZZZZZZZZZZZZZZZZZZZZZZP", (), "t"),
        ((("practice/01JZZZZZZZZZZZZZZZZZZZZZZP/title", "en"), text("back")),),
    ),
    MoveRecord(MEASURE, Record("measure", MEASURE.id, ("objective/2", "objective/7"), "zz")),
    SetOutline(("ar", "en"), ("en", "ar", "fr"), (("digits", "western"),), (("digits", "arabic"),)),
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: type(change).__name__)
def test_a_change_does_as_the_domain_and_its_entry_takes_it_back(
    store: SubmissionStore, change: Change
) -> None:
    store.create(full())
    store.apply(ID, (change,))
    assert store.load(ID) == apply(full(), change)
    (entry,) = store.journal(ID)
    assert apply(full(), entry.change) == store.load(ID)
    assert apply(store.load(ID), inverse(entry.change)) == full()


def test_entries_take_a_whole_history_back(store: SubmissionStore, clock: Clock) -> None:
    store.create(full())
    changes = (CHANGES[0], CHANGES[3], CHANGES[5], CHANGES[7], CHANGES[9])
    for change in changes:
        clock.minute += 15
        store.apply(ID, (change,))
    entries = store.journal(ID)
    assert len(entries) == len(changes)
    assert [entry.number for entry in entries] == sorted(
        (entry.number for entry in entries), reverse=True
    )
    assert entries[0].at == "2026-05-05T01:15:00Z"
    assert apply_all(store.load(ID), tuple(inverse(entry.change) for entry in entries)) == full()
    assert store.journal(ID, limit=2) == entries[:2]


def test_changes_of_one_call_are_made_all_or_none(store: SubmissionStore) -> None:
    store.create(full())
    with pytest.raises(GcmError) as caught:
        store.apply(ID, (CHANGES[0], AddRecord(MEASURE)))
    assert caught.value.code == "record.exists"
    with pytest.raises(GcmError) as caught:
        store.apply(ID, (CHANGES[0], RemoveRecord(Record("measure", OTHER))))
    assert caught.value.code == "record.unknown"
    assert store.load(ID) == full()
    assert store.journal(ID) == ()


def test_what_lay_at_a_records_address_is_not_lost(store: SubmissionStore) -> None:
    """An answer may come before its record (a merge in two parts)."""
    record = Record("pledge", "01JZZZZZZZZZZZZZZZZZZZZZZQ")
    key = (f"{record.address}/title", "ar")
    store.create(full())
    store.apply(ID, (SetAnswer(*key, None, text("early")), AddRecord(record)))
    assert store.load(ID).answers[key] == text("early")
    entries = store.journal(ID)
    assert apply_all(store.load(ID), tuple(inverse(entry.change) for entry in entries)) == full()


def test_giving_the_same_answer_again_leaves_no_entry(store: SubmissionStore) -> None:
    store.create(full())
    same = SetAnswer("objective/7/status", None, None, Answer(Kind.CHOICE, "planned"))
    assert store.apply(ID, (same,))
    assert store.journal(ID) == ()


def test_snapshots_keep_order_and_the_last_is_the_head(store: SubmissionStore) -> None:
    first = StoredSnapshot(Snapshot("a" * 64), "2026-01-01T00:00:00Z", b"")
    second = StoredSnapshot(
        Snapshot("b" * 64, (first.snapshot.id,)), "2026-01-02T00:00:00Z", "نص".encode() * 500
    )
    store.create(full(), (first, second))
    assert store.snapshots(ID) == (first, second)
    assert store.header(ID).head == second.snapshot.id
    altered = StoredSnapshot(second.snapshot, "2027-01-01T00:00:00Z", b"other")
    store.add_snapshots(ID, (altered,))
    assert store.snapshots(ID) == (first, second)
    store.add_snapshots(ID, ())
    assert store.header(ID).head == second.snapshot.id


def test_received_files_are_kept_by_hash(store: SubmissionStore) -> None:
    contents = (b"one", b"two", b"")
    files = [
        ReceivedFile(hashlib.sha256(raw).hexdigest(), f"ملف {raw!r}", "submission", "XS", ID, "t")
        for raw in contents
    ]
    for file, raw in zip(files, contents, strict=True):
        store.keep_received(file, raw)
    store.keep_received(files[0], contents[0])
    assert store.received() == tuple(reversed(files))
    assert [store.received_content(file.sha256) for file in files] == list(contents)
    for unknown in ("0" * 64, "../etc/passwd", ""):
        with pytest.raises(GcmError) as caught:
            store.received_content(unknown)
        assert caught.value.code == "received.unknown"


def test_packs_are_kept_by_hash_and_a_draft_names_its_own(store: SubmissionStore) -> None:
    assert store.kept_framework("a" * 64) is None
    packs = [{"id": "imrf", "edition": "2026", "title": {"ar": title}} for title in ("أ", "ب")]
    store.keep_framework("a" * 64, packs[0])
    store.keep_framework("b" * 64, packs[1])
    store.keep_framework("a" * 64, packs[0])
    assert store.kept_framework("a" * 64) == packs[0]
    assert store.kept_framework("b" * 64) == packs[1]
    store.create(full(ID), pack="b" * 64)
    store.create(full(OTHER))
    assert (store.header(ID).pack, store.header(OTHER).pack) == ("b" * 64, "")


def test_preferences(store: SubmissionStore) -> None:
    assert store.preference("interface.language") == ""
    store.set_preference("interface.language", "ar")
    store.set_preference("interface.language", "fr")
    assert store.preference("interface.language") == "fr"
    store.set_preference("interface.language", "")
    assert store.preference("interface.language") == ""


def test_the_journal_says_who(store: SubmissionStore, clock: Clock) -> None:
    authoring = Authoring(store)
    store.create(full())
    store.apply(ID, (SetAnswer("objective/9/status", None, None, Answer(Kind.CHOICE, "planned")),))
    first, second = Author("Mona", "Ministry of Labour"), Author("Sami")
    for author, value in ((first, "a"), (second, "b"), (second, "c")):
        authoring.set(author)
        assert authoring.author == author
        store.apply(ID, (SetAnswer("objective/9/title", "en", None, text(value)),))
    said = [entry.author for entry in reversed(store.journal(ID))]
    assert said[:3] == [Author(), first, second]
    assert set(said[3:]) <= {second}, "edits of two persons are never one row"
