"""One suite for the ports beside a draft's content: the fakes and the real ones must both pass."""

import hashlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from gcm_desktop.domain.assignment import Assignment, Body
from gcm_desktop.domain.author import Author
from gcm_desktop.domain.canonical import Snapshot, content_hash, submission_json
from gcm_desktop.domain.change import SetAnswer, SetOutline
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.freezing import Freeze, Reopening
from gcm_desktop.domain.joining import Joining, conflicts, joined, resolved, result
from gcm_desktop.domain.request import Request, SentRequest
from gcm_desktop.domain.review import Act, Anchor, Remark
from gcm_desktop.domain.richtext import Paragraph, Run
from gcm_desktop.domain.submission import Answer, FrameworkRef, Kind, Record, Submission
from gcm_desktop.services.companions import (
    Attachment,
    Companions,
    EarlierReport,
    MergeNote,
    MergeStep,
    RecordConflict,
    Version,
)
from gcm_desktop.services.ports import StoredSnapshot, SubmissionStore
from gcm_desktop.store.companions import StoredCompanions
from gcm_desktop.store.kept_files import ATTACHED, shelf_folder
from gcm_desktop.store.opening import open_store
from tests.contract.memory_companions import MemoryCompanions
from tests.contract.memory_store import MemoryStore

ID, OTHER, NOBODY = (f"01JZZZZZZZZZZZZZZZZZZZZZZ{end}" for end in "ABC")
AT = "2026-05-05T08:00:00Z"
FIRST = StoredSnapshot(Snapshot("1" * 64, ()), AT, b"{}")
SECOND = StoredSnapshot(Snapshot("2" * 64, (FIRST.snapshot.id,)), AT, b"{ }")
LABOUR = Body("01JZZZZZZZZZZZZZZZZZZZZZZL", {"ar": "وزارة العمل", "en": "Labour"}, "ministry", "x")
COUNCIL = Body("01JZZZZZZZZZZZZZZZZZZZZZZM", {"ar": "المجلس"}, "council")


@pytest.fixture(params=["fake", "real"])
def office(
    request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[tuple[SubmissionStore, Companions]]:
    if request.param == "fake":
        store = MemoryStore(lambda: AT)
        fill(store.create)
        yield store, MemoryCompanions(store)
    else:
        with closing(open_store(tmp_path / "drafts.db", True, now=lambda: AT)) as real:
            fill(real.create)
            yield real, StoredCompanions(real)


@pytest.fixture
def shelves(office: tuple[SubmissionStore, Companions]) -> Companions:
    return office[1]


def fill(create: object) -> None:
    assert callable(create)
    for made in (ID, OTHER):
        create(Submission(made, "XS", FrameworkRef("imrf", "2026"), ("ar",)), (FIRST, SECOND))


def refused(code: str) -> "pytest.RaisesExc[GcmError]":
    return pytest.raises(GcmError, check=lambda fault: fault.code == code)


def test_versions_are_named_renamed_and_forgotten(shelves: Companions) -> None:
    names = shelves.versions
    late = Version(SECOND.snapshot.id, "للوزير", AT, Author("Mona", "Council"))
    early = Version(FIRST.snapshot.id, "First", AT)
    names.name_version(ID, late)
    names.name_version(ID, early)
    assert names.named(ID) == (early, late)
    assert names.named(OTHER) == ()
    names.name_version(ID, Version(early.snapshot, "Renamed", AT))
    names.name_version(ID, Version(late.snapshot, "", AT))
    assert [version.name for version in names.named(ID)] == ["Renamed"]
    with refused("version.unknown"):
        names.name_version(ID, Version("0" * 64, "x", AT))


def test_bodies_and_what_they_owe(shelves: Companions) -> None:
    book = shelves.assignments
    book.keep_body(ID, LABOUR)
    book.keep_body(ID, COUNCIL)
    owed = Assignment("objective/7", LABOUR.id, "2026-12-01", "by phone")
    book.assign(ID, Assignment("objective/7", COUNCIL.id))
    book.assign(ID, owed)
    book.assign(ID, Assignment("objective/7/progress", COUNCIL.id))
    kept = book.assignments(ID)
    assert list(kept.bodies.values()) == [LABOUR, COUNCIL]
    assert kept.of(LABOUR.id) == (owed,)
    assert kept.about("objective/7/progress") == Assignment("objective/7/progress", COUNCIL.id)
    assert kept.about("objective/7/action/a/note") == owed
    assert kept.about("objective/71") is None
    changed = Body(LABOUR.id, {"fr": "Travail"}, "agency")
    book.keep_body(ID, changed)
    assert list(book.assignments(ID).bodies.values()) == [changed, COUNCIL]
    book.unassign(ID, "objective/7/progress")
    book.unassign(ID, "objective/8")
    book.drop_body(ID, LABOUR.id)
    last = book.assignments(ID)
    assert (list(last.bodies.values()), dict(last.by_address)) == ([COUNCIL], {})
    with refused("body.unknown"):
        book.assign(ID, owed)
    with refused("body.unknown"):
        book.drop_body(OTHER, COUNCIL.id)


def test_attached_files_are_kept_by_hash(shelves: Companions) -> None:
    content = b"%PDF"
    digest = hashlib.sha256(content).hexdigest()
    shelf = shelves.attachments
    shelf.attach(ID, Attachment(digest, "annexe.pdf", 4, AT), content)
    shelf.attach(ID, Attachment(digest, "annex.pdf", 4, "later"), content)
    assert shelf.attachments(ID) == (Attachment(digest, "annex.pdf", 4, AT),)
    assert shelf.attached(ID, digest) == content
    for other, sha256 in ((OTHER, digest), (ID, "0" * 64), (ID, "../x")):
        with refused("attached.unknown"):
            shelf.attached(other, sha256)


def test_a_damaged_file_is_not_given_out(tmp_path: Path) -> None:
    digest = hashlib.sha256(b"%PDF").hexdigest()
    with closing(open_store(tmp_path / "drafts.db", True)) as store:
        fill(store.create)
        shelf = StoredCompanions(store).attachments
        shelf.attach(ID, Attachment(digest, "a.pdf", 4, AT), b"%PDF")
        (shelf_folder(store.path, ATTACHED) / digest).write_bytes(b"%PDX")
        with refused("store.corrupt"):
            shelf.attached(ID, digest)


def test_earlier_reports(shelves: Companions) -> None:
    shelf = shelves.earlier
    report = EarlierReport("a" * 64, "word", "تقرير 2022.docx", "", AT)
    shelf.keep_earlier(ID, report, b"[]")
    shelf.keep_earlier(ID, report, b"[1]")
    assert shelf.earlier(ID) == (report,)
    assert shelf.earlier_content(ID, report.id) == b"[]"
    with refused("earlier.unknown"):
        shelf.earlier_content(OTHER, report.id)


def test_a_frozen_draft_refuses_changes_until_it_is_reopened(
    office: tuple[SubmissionStore, Companions],
) -> None:
    store, shelves = office
    book = shelves.freezes
    says = SetAnswer("section/summary/text", "ar", None, Answer(Kind.NARRATIVE, "<p>نص</p>"))
    digits = SetOutline(("ar",), ("ar",), (), (("digits", "western"),))
    content = content_hash(submission_json(store.load(ID)))
    first = Freeze("AAA-BBB-CCCC", FIRST.snapshot.id, AT, Author("Mona", "Council"))
    with refused("submission.changed"):
        book.freeze(ID, first, "0" * 64)
    with refused("version.unknown"):
        book.freeze(ID, Freeze("AAA-BBB-CCCC", "0" * 64, AT), content)
    with refused("submission.not_frozen"):
        book.reopen(ID, Reopening("why", AT))
    assert book.freezes(ID) == ()
    book.freeze(ID, first, content)
    assert book.freezes(ID) == (first,)
    with refused("submission.frozen"):
        book.freeze(ID, first, content)
    for change in (says, digits):
        with pytest.raises(GcmError) as found:
            store.apply(ID, (change,))
        assert (found.value.code, found.value.reaction) == ("submission.frozen", Reaction.PERSON)
        assert found.value.details["receipt"] == "AAA-BBB-CCCC"
    assert store.journal(ID) == ()
    store.apply(OTHER, (says,))
    ended = Reopening("a figure is wrong", AT, Author("Ali"))
    book.reopen(ID, ended)
    store.apply(ID, (says,))
    later = Freeze("DDD-EEE-FFFF", SECOND.snapshot.id, AT)
    book.freeze(ID, later, content_hash(submission_json(store.load(ID))))
    assert book.freezes(ID) == (
        Freeze(first.code, first.snapshot, AT, first.author, ended),
        later,
    )


def test_a_draft_that_is_not_there(shelves: Companions) -> None:
    for act in (
        lambda: shelves.versions.named(NOBODY),
        lambda: shelves.assignments.keep_body(NOBODY, LABOUR),
        lambda: shelves.assignments.assignments(NOBODY),
        lambda: shelves.attachments.attachments(NOBODY),
        lambda: shelves.earlier.earlier(NOBODY),
        lambda: shelves.freezes.freezes(NOBODY),
        lambda: shelves.freezes.reopen(NOBODY, Reopening("why", AT)),
    ):
        with refused("submission.unknown"):
            act()


def joining(*texts: str) -> Joining:
    base = Answer(Kind.NARRATIVE, "<ul><li>a<ul><li>b</li></ul></li></ul>")
    first, *rest = (Answer(Kind.NARRATIVE, f"<p>{text}</p>") for text in texts)
    made = joined(None, base, base, first)
    for each in rest:
        made = joined(made, base, result(made), each)
    return made


def step_of(store: SubmissionStore, **altered: Any) -> MergeStep:
    expected = content_hash(submission_json(store.load(ID)))
    return replace(MergeStep(expected, (), {}, ()), **altered)


def test_a_merge_is_kept_with_its_sides_and_taken_back(
    office: tuple[SubmissionStore, Companions],
) -> None:
    store, shelves = office
    book, key = shelves.merges, ("objective/7/progress", "ar")
    made, after = joining("x", "y", "z"), Answer(Kind.NARRATIVE, "<p>x</p>")
    decided = resolved(made, result(made), conflicts(made, key)[0].slot, (Paragraph((Run("w"),)),))
    third = StoredSnapshot(Snapshot("3" * 64, (SECOND.snapshot.id,)), AT, b"{  }")
    note = MergeNote("01JZZZZZZZZZZZZZZZZZZZZZZN", AT, SECOND.snapshot.id, third.snapshot.id,
                     (("f" * 64, "ملف.gcm"),), {"files": ["ملف"]}, Author("Mona", ""))  # fmt: skip
    asked = RecordConflict(Record("measure", OTHER), is_removed_here=True)
    book.merge(
        ID,
        step_of(
            store,
            changes=(SetAnswer(*key, None, after),),
            joinings={key: (made, decided)},
            records=(asked,),
            snapshots=(third,),
            note=note,
        ),
    )
    assert store.load(ID).answer(*key) == after
    assert book.joinings(ID) == {key: (made, decided)}
    assert book.record_conflicts(ID) == (asked,)
    assert book.merges(ID) == (note,)
    assert store.header(ID).head == third.snapshot.id
    assert shelves.versions.lineage(ID) == (FIRST.snapshot, SECOND.snapshot, third.snapshot)
    assert shelves.versions.snapshot_content(ID, third.snapshot.id) == b"{  }"
    assert shelves.versions.snapshot_content(ID, "0" * 64) == b""
    assert (book.joinings(OTHER), book.merges(OTHER)) == ({}, ())
    back = step_of(
        store,
        changes=(SetAnswer(*key, after, None),),
        joinings={key: ()},
        head=SECOND.snapshot.id,
        note=replace(note, is_undone=True),
    )
    book.merge(ID, back)
    assert store.load(ID).answers == {}
    assert (book.joinings(ID), book.record_conflicts(ID)) == ({}, ())
    assert book.merges(ID) == (replace(note, is_undone=True),)
    assert store.header(ID).head == SECOND.snapshot.id


def test_a_merge_into_another_content_or_a_frozen_draft_is_refused_whole(
    office: tuple[SubmissionStore, Companions],
) -> None:
    store, shelves = office
    step = step_of(store, changes=(SetAnswer("objective/7/status", None, None, None),))
    store.apply(ID, (SetAnswer("objective/6/status", None, None, Answer(Kind.CHOICE, "planned")),))
    with refused("submission.changed"):
        shelves.merges.merge(ID, replace(step, joinings={("objective/7/status", None): ()}))
    content = content_hash(submission_json(store.load(ID)))
    shelves.freezes.freeze(ID, Freeze("AAA-BBB-CCCC", FIRST.snapshot.id, AT), content)
    with refused("submission.frozen"):
        shelves.merges.merge(ID, step_of(store))
    with refused("submission.unknown"):
        shelves.merges.merges(NOBODY)


def test_remarks_are_kept_once_and_also_on_a_frozen_draft(
    office: tuple[SubmissionStore, Companions],
) -> None:
    store, shelves = office
    about = Anchor("objective/7/progress", "ar", "a1", "نص")
    first = Remark("01JZZZZZZZZZZZZZZZZZZZZZZR", "01JZZZZZZZZZZZZZZZZZZZZZZR", Act.COMMENT,
                   "سؤال", AT, Author("Mona", "Council"), anchor=about)  # fmt: skip
    reply = Remark("01JZZZZZZZZZZZZZZZZZZZZZZQ", first.id, Act.REPLY, "x", AT, after=(first.id,))
    content = content_hash(submission_json(store.load(ID)))
    shelves.freezes.freeze(ID, Freeze("AAA-BBB-CCCC", FIRST.snapshot.id, AT), content)
    shelves.remarks.keep_remarks(ID, (first, reply))
    shelves.remarks.keep_remarks(ID, (replace(first, text="another"),))
    assert shelves.remarks.remarks(ID) == (reply, first)
    assert shelves.remarks.remarks(OTHER) == ()
    with refused("submission.unknown"):
        shelves.remarks.remarks(NOBODY)


ASKED = Request(
    scope=("objective/6", "objective/22/progress"),
    snapshot=FIRST.snapshot.id,
    due="2026-12-31",
    note="نرجو الرد\nمع الشكر",
    body=MappingProxyType({"ar": "وزارة العمل", "en": "Labour"}),
    asker=Author("Mona", "Council"),
)


def test_what_a_draft_answers_is_kept_with_it_or_not_at_all(
    office: tuple[SubmissionStore, Companions],
) -> None:
    store, shelves = office
    small = Submission(NOBODY, "XS", FrameworkRef("imrf", "2026"), ("ar",))
    assert shelves.requests.answered(ID) is None
    shelves.requests.begin(small, (FIRST, SECOND), "p" * 64, ASKED)
    assert shelves.requests.answered(NOBODY) == ASKED
    assert (store.load(NOBODY), store.header(NOBODY).pack) == (small, "p" * 64)
    assert store.header(NOBODY).head == SECOND.snapshot.id
    with refused("submission.exists"):
        shelves.requests.begin(
            Submission(ID, "XS", FrameworkRef("imrf", "2026"), ("ar",)), (), "", ASKED
        )
    assert shelves.requests.answered(ID) is None
    assert shelves.requests.sent(NOBODY) == ()


def test_requests_sent_are_noted_in_order_each_once(shelves: Companions) -> None:
    first = SentRequest(ASKED, "a" * 64, AT)
    second = SentRequest(replace(ASKED, scope=("objective/6",), note=""), "b" * 64, AT)
    for sent in (first, second, replace(first, at="2026-06-06T08:00:00Z")):
        shelves.requests.keep_sent(ID, sent)
    assert shelves.requests.sent(ID) == (first, second)
    assert shelves.requests.answered(ID) is None
    with refused("submission.unknown"):
        shelves.requests.sent(NOBODY)
    with refused("submission.unknown"):
        shelves.requests.keep_sent(NOBODY, first)
