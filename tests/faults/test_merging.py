"""Section C, work of others: fault cases 40 to 44, 47, 50, and the sets of inputs for merging.

The sets speak of items with ids in a list; here each is an answer of its own, ``text`` and ``note``
being two questions about it, and a set of rows is a list of records.
"""

import json
import os
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from gcm_desktop.domain.change import apply_all
from gcm_desktop.domain.checks import Severity
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.joining import conflicts
from gcm_desktop.domain.merge import Common, Merge, merge
from gcm_desktop.domain.record_merge import RecordOutcome
from gcm_desktop.domain.richtext import from_plain
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record, Submission
from gcm_desktop.domain.word_difference import paragraph_rows
from gcm_desktop.services.library import CONFLICT, findings
from tests.e2e.offices import PROGRESS, STATUS, Office, office
from tests.property.test_changes import EMPTY, IDS

SETS = Path(__file__).resolve().parents[1] / "data" / "faults" / "merge"
QUESTIONS = {"text": "progress", "note": "challenges"}
PLACE = "objective/6"


def loaded(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SETS / f"{name}.json").read_text(encoding="utf-8"))
    return found


def told(items: list[dict[str, str]] | None) -> Submission:
    """Return a content that says what the items of a set say; a carriage return stays one."""
    answers: dict[AnswerKey, Answer] = {}
    for item in items or []:
        for key, question in QUESTIONS.items():
            if key in item:
                answers[f"{PLACE}/{question}", "ar"] = Answer(Kind.TEXT, item[key])
    return replace(EMPTY, answers=MappingProxyType(answers))


def met(name: str) -> tuple[Submission, Submission, Merge]:
    """Return what merging a set makes, one way; the other way must make the same."""
    found = loaded(name)
    mine, theirs = told(found["ours"]), told(found["theirs"])
    common = Common((told(found["base"]),) if found["base"] is not None else ())
    made, other = merge(mine, theirs, common), merge(theirs, mine, common)
    assert open_in(made) == open_in(other)
    return mine, apply_all(mine, made.changes), made


def open_in(made: Merge) -> list[tuple[str, set[str | None]]]:
    return [
        (each.address, {rival.value if rival else None for rival in each.rivals})
        for key, known in made.joinings.items()
        for joining in known
        for each in conflicts(joining, key)
    ]


@pytest.mark.parametrize(
    ("name", "rivals"),
    [
        ("01_edit_vs_delete", {None, "نص معدل"}),
        ("02_both_edit_same_field", {"نص أ", "نص ب"}),
        ("12_same_id_unrelated_content", {"ألف", "باء"}),
        ("13_clock_in_future", {"نص جديد حقاً", "نص قديم"}),
        ("14_no_common_base", {"نص أ", "نص ب"}),
    ],
)
def test_what_both_changed_is_asked_and_nothing_is_lost(name: str, rivals: set[str | None]) -> None:
    _, merged, made = met(name)
    assert open_in(made) == [(f"{PLACE}/progress", rivals)]
    assert not any("<<<<" in answer.value for answer in merged.answers.values())


@pytest.mark.parametrize("name", ["03_both_edit_identically", "05_crlf_only", "06_nfc_vs_nfd"])
def test_the_same_words_are_no_change(name: str) -> None:
    mine, merged, made = met(name)
    assert merged == mine
    assert open_in(made) == []


def test_different_fields_of_one_item_are_both_taken() -> None:
    _, merged, made = met("04_different_fields")
    texts = {key[0]: answer.value for key, answer in merged.answers.items()}
    assert texts == {f"{PLACE}/progress": "نص أ", f"{PLACE}/challenges": "m"}
    assert open_in(made) == []


def test_a_space_an_editor_lost_is_a_change_that_is_shown() -> None:
    """Reading a field never alters its spaces (case 1); where a file did, the words are marked."""
    found = loaded("07_nbsp_lost_by_editor")
    before, after = (found[side][0]["text"] for side in ("base", "ours"))
    if before == after:
        before = found["theirs"][0]["text"]
    rows = paragraph_rows(from_plain(before), from_plain(after))
    assert before == after or any(row.before != row.after for row in rows)
    mine, merged, made = met("07_nbsp_lost_by_editor")
    assert open_in(made) == []
    assert len(merged.answers) == len(mine.answers) == 1


def rows(items: list[dict[str, str]], ids: dict[str, str], order: dict[str, str]) -> Submission:
    records = {
        ids[item["id"]]: Record("measure", ids[item["id"]], order=order[item["id"]])
        for item in items
    }
    answers: dict[AnswerKey, Answer] = {
        (f"measure/{ids[item['id']]}/title", "ar"): Answer(Kind.TEXT, item["text"])
        for item in items
    }
    return replace(EMPTY, records=MappingProxyType(records), answers=MappingProxyType(answers))


def test_a_row_moved_and_a_row_put_in_are_both_there_once() -> None:
    found = loaded("08_reorder_vs_insert")
    ids = dict(zip("abcx", IDS, strict=True))
    base = rows(found["base"], ids, {"a": "g", "b": "m", "c": "s"})
    mine = rows(found["ours"], ids, {"c": "c", "a": "g", "b": "m"})
    theirs = rows(found["theirs"], ids, {"a": "g", "x": "j", "b": "m", "c": "s"})
    for one, other in ((mine, theirs), (theirs, mine)):
        merged = apply_all(one, merge(one, other, Common((base,))).changes)
        titles = [
            merged.answers[f"{record.address}/title", "ar"].value
            for record in merged.records_of("measure")
        ]
        assert titles == ["3", "1", "جديد", "2"]


def test_a_record_moved_twice_exists_once_and_a_moved_one_is_edited() -> None:
    record = Record("measure", IDS[0], serves=("objective/1",))
    title = (f"{record.address}/title", "ar")
    base = replace(
        EMPTY,
        records=MappingProxyType({record.id: record}),
        answers=MappingProxyType({title: Answer(Kind.TEXT, "x")}),
    )
    moved = [
        replace(base, records=MappingProxyType({record.id: replace(record, serves=(place,))}))
        for place in ("objective/2", "objective/3")
    ]
    merged = apply_all(moved[0], merge(moved[0], moved[1], Common((base,))).changes)
    assert merged.records[record.id].serves == ("objective/2", "objective/3")
    edited = replace(base, answers=MappingProxyType({title: Answer(Kind.TEXT, "y")}))
    merged = apply_all(moved[0], merge(moved[0], edited, Common((base,))).changes)
    assert merged.records[record.id].serves == ("objective/2",)
    assert merged.answers[title].value == "y"


def test_two_records_of_one_title_are_kept_and_pointed_out() -> None:
    found = loaded("11_same_new_item_both_sides_diff_id")
    ids = {"n1": IDS[0], "n2": IDS[1]}
    mine, theirs = (rows(found[side], ids, {"n1": "m", "n2": "m"}) for side in ("ours", "theirs"))
    made = merge(mine, theirs, Common((EMPTY,)))
    assert len(apply_all(mine, made.changes).records) == 2
    assert [each.duplicate_of for each in made.records] == [f"measure/{IDS[0]}"]


def test_a_record_removed_here_and_written_there_waits_and_does_not_come_back_later() -> None:
    record = Record("measure", IDS[0])
    title = (f"{record.address}/title", "ar")
    base = replace(
        EMPTY,
        records=MappingProxyType({record.id: record}),
        answers=MappingProxyType({title: Answer(Kind.TEXT, "x")}),
    )
    removed = replace(EMPTY, tombstones=frozenset({record.address}))
    edited = replace(base, answers=MappingProxyType({title: Answer(Kind.TEXT, "y")}))
    for one, other in ((removed, edited), (edited, removed)):
        made = merge(one, other, Common((base,)))
        assert [each.outcome for each in made.records] == [RecordOutcome.CONFLICTING]
        assert apply_all(one, made.changes).answers[title].value == "y"
    kept = merge(removed, base, Common((base,)))
    assert kept.changes == ()
    assert kept.records == ()


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[tuple[Office, Office]]:
    """A ministry that began the draft, and a council that imported it."""
    with ExitStack() as stack:
        made = [office(tmp_path, name) for name in ("ministry", "council")]
        for each in made:
            stack.callback(each.use_cases.close)
        ministry, council = made
        ministry.begin()
        ministry.write(PROGRESS, "أول\nثانٍ\nثالث")
        council.take(ministry.send())
        yield ministry, council


@contextmanager
def clock(zone: str) -> Iterator[None]:
    """Let this process live in another time zone."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = zone
    time.tzset()
    try:
        yield
    finally:
        os.environ.pop("TZ")
        if before is not None:
            os.environ["TZ"] = before
        time.tzset()


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/New_York", "UTC"])
def test_clocks_and_time_zones_decide_nothing(offices: tuple[Office, Office], zone: str) -> None:
    ministry, council = offices
    ministry.write(STATUS, "planned", None)
    with clock(zone):
        council.write(STATUS, "achieved", None)
        file = council.send()
    made = ministry.merge(file)
    assert [(each.address, each.outcome.value) for each in made.files[0].merge.entries] == [
        (STATUS, "conflicting")
    ]
    assert ministry.read(STATUS, None) == ""
    assert ministry.open_items() == [STATUS]


def test_a_package_twice_an_old_one_and_ones_own_change_nothing(
    offices: tuple[Office, Office],
) -> None:
    ministry, council = offices
    old = ministry.send()
    ministry.write(PROGRESS, "أول\nثانٍ\nثالث معدل")
    council.write(PROGRESS, "أول معدل\nثانٍ\nثالث")
    file = council.send()
    ministry.merge(file)
    content = ministry.content()
    for again in (file, old, ministry.send()):
        made = ministry.merge(again)
        assert made.is_nothing_new
        assert ministry.content() == content
    assert ministry.read(PROGRESS) == "أول معدل\nثانٍ\nثالث معدل"


def test_a_merge_is_taken_back_byte_for_byte_with_its_decisions(
    offices: tuple[Office, Office],
) -> None:
    ministry, council = offices
    ministry.write(STATUS, "planned", None)
    council.write(STATUS, "achieved", None)
    council.write(PROGRESS, "أول\nثالث")
    council.use_cases.drafting.add_record(council.draft, "measure", ("objective/7",))
    ministry.send()
    content, head = ministry.content(), ministry.use_cases.store.header(ministry.draft).head
    ministry.merge(council.send())
    ministry.decide("theirs")
    assert ministry.content() != content
    undone = ministry.use_cases.merging().undo(ministry.draft)
    assert undone.kept == ()
    assert ministry.content() == content
    assert ministry.use_cases.store.header(ministry.draft).head == head
    assert ministry.open_items() == []
    with pytest.raises(GcmError) as refused:
        ministry.use_cases.merging().undo(ministry.draft)
    assert refused.value.code == "merge.none"


def test_what_was_written_on_top_of_a_merge_stays_when_it_is_taken_back(
    offices: tuple[Office, Office],
) -> None:
    ministry, council = offices
    council.write(PROGRESS, "أول المجلس\nثانٍ\nثالث")
    council.write(STATUS, "achieved", None)
    ministry.merge(council.send())
    ministry.write(PROGRESS, "أول المجلس\nثانٍ\nثالث\nرابع")
    undone = ministry.use_cases.merging().undo(ministry.draft)
    assert undone.kept == (PROGRESS,)
    assert ministry.read(PROGRESS) == "أول المجلس\nثانٍ\nثالث\nرابع"
    assert ministry.read(STATUS, None) == ""


def test_every_text_ever_entered_is_in_history(offices: tuple[Office, Office]) -> None:
    ministry, council = offices
    ministry.write(PROGRESS, "نص الوزارة")
    council.write(PROGRESS, "نص المجلس")
    ministry.merge(council.send())
    ministry.decide("mine")
    kept = [
        stored.content.decode() for stored in ministry.use_cases.store.snapshots(ministry.draft)
    ]
    for text in ("نص الوزارة", "نص المجلس", "أول"):
        assert any(text in content for content in kept)


def test_a_final_document_waits_for_open_conflicts(
    offices: tuple[Office, Office], tmp_path: Path
) -> None:
    ministry, council = offices
    ministry.write(PROGRESS, "نص الوزارة")
    council.write(PROGRESS, "نص المجلس")
    ministry.merge(council.send())
    exporting, library = ministry.use_cases.free.exporting, ministry.use_cases.library
    reader = library.open(ministry.draft)
    found = [each for each in findings(reader) if each.code == CONFLICT]
    assert [(each.severity, each.address, each.language) for each in found] == [
        (Severity.BLOCKS, PROGRESS, "ar")
    ]
    with pytest.raises(GcmError) as refused:
        exporting.document(reader, "docx", "ar", "final")
    assert refused.value.code == "export.blocked"
    exporting.document(reader, "docx", "ar", "draft")
    ministry.decide("both")
    assert all(each.code != CONFLICT for each in findings(library.open(ministry.draft)))
    assert ministry.read(PROGRESS) == "نص الوزارة\nنص المجلس"


def test_files_of_others_are_refused_by_what_they_are(
    offices: tuple[Office, Office], tmp_path: Path
) -> None:
    ministry, _ = offices
    stranger = office(tmp_path, "stranger")
    stranger.begin()
    file = stranger.send()
    stranger.use_cases.close()
    with pytest.raises(GcmError) as refused:
        ministry.merge(file)
    assert refused.value.code == "merge.other_submission"


def test_without_a_common_ancestor_the_sides_are_asked_about(
    offices: tuple[Office, Office], tmp_path: Path
) -> None:
    """A file kept as "new" elsewhere has the id but nothing of the lineage."""
    ministry, council = offices
    council.write(PROGRESS, "نص المجلس")
    content = council.use_cases.store.load(council.draft)
    orphan = office(tmp_path, "orphan")
    orphan.use_cases.store.create(content)
    orphan.draft = content.id
    file = orphan.send()
    orphan.use_cases.close()
    made = ministry.merge(file)
    assert made.files[0].has_common is False
    assert ministry.read(PROGRESS) == "أول\nثانٍ\nثالث"
    assert ministry.open_items() == [PROGRESS]
    ministry.decide("theirs")
    assert ministry.read(PROGRESS) == "نص المجلس"


def test_two_files_of_one_name_are_both_kept(
    offices: tuple[Office, Office], tmp_path: Path
) -> None:
    ministry, council = offices
    for each, content in ((ministry, b"%PDF-aa"), (council, b"%PDF-bb")):
        file = each.folder / "annexe.pdf"
        file.write_bytes(content)
        each.use_cases.attaching.attach(each.draft, file, ("objective/7",))
    ministry.merge(council.send())
    kept = ministry.use_cases.companions.attachments.attachments(ministry.draft)
    assert len({each.sha256 for each in kept}) == 2
    assert ministry.send().read_bytes() == ministry.send().read_bytes()
