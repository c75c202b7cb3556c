"""Requests and contributions between offices with stores of their own."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from gcm_desktop.domain.canonical import Snapshot, canonical_json, content_hash, submission_json
from gcm_desktop.domain.errors import GcmError, Reaction
from tests.e2e.offices import PROGRESS, STATUS, Office, office
from tests.unit.test_packages import members, resealed

TEXT_6 = "objective/6/progress"
TEXT_22 = "objective/22/progress"


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[list[Office]]:
    with ExitStack() as ends:
        found = [office(tmp_path, name) for name in ("council", "labour", "health", "justice")]
        for each in found:
            ends.callback(each.use_cases.close)
        yield found


def refused(code: str, reaction: Reaction = Reaction.INPUT) -> "pytest.RaisesExc[GcmError]":
    return pytest.raises(
        GcmError, check=lambda fault: (fault.code, fault.reaction) == (code, reaction)
    )


def begun(council: Office, *, is_new: bool = True) -> None:
    if is_new:
        council.begin()
    council.write(TEXT_6, "نص أول\nنص ثان")
    council.write(TEXT_22, "حماية اجتماعية")
    council.write(PROGRESS, "لا يغادر")
    council.write(STATUS, "planned", None)


def test_a_request_takes_along_what_is_asked_for_and_nothing_else(offices: list[Office]) -> None:
    council, labour = offices[:2]
    begun(council)
    shared = council.add("measure", "مشترك", "objective/6", "objective/7")
    other = council.add("measure", "آخر", "objective/7")
    council.use_cases.drafting.set_setting(council.draft, "lead_body", "Council")
    file = council.ask("objective/6", "objective/22/progress", to="Labour", due="2026-12-31")

    assert "لا يغادر".encode() not in file.read_bytes()
    assert other.encode() not in file.read_bytes()
    labour.take(file)
    content = labour.content()
    assert {each["address"] for each in content["answers"]} == {
        TEXT_6, TEXT_22, f"measure/{shared}/title"
    }  # fmt: skip
    assert [each["id"] for each in content["records"]] == [shared]
    assert "lead_body" not in content["settings"]
    asked = labour.use_cases.requesting().answered(labour.draft)
    assert asked is not None
    assert (asked.scope, asked.due) == (("objective/6", TEXT_22), "2026-12-31")


def test_a_small_draft_asks_only_what_it_was_asked_for(offices: list[Office]) -> None:
    council, labour = offices[:2]
    begun(council)
    labour.take(council.ask("objective/6", TEXT_22))
    opened = labour.use_cases.library.open(labour.draft)
    assert list(opened.framework.items) == ["objective/6", "objective/22"]
    assert [each.key for each in opened.framework.items["objective/22"].questions] == ["progress"]
    with refused("address.unknown"):
        labour.write(PROGRESS, "x")
    with refused("request.part_only"):
        labour.send()
    with refused("request.part_only"):
        labour.use_cases.freezing.freeze(labour.draft)


def test_a_request_never_replaces_a_draft(offices: list[Office]) -> None:
    council, labour = offices[:2]
    begun(council)
    file = council.ask("objective/6")
    with refused("request.present", Reaction.PERSON):
        council.take(file)
    labour.take(file)
    labour.take(file)  # the same once more, nothing written since
    labour.write(TEXT_6, "عمل")
    with refused("submission.differs", Reaction.PERSON):
        labour.take(file)
    with refused("request.not_one"):
        council.contribute()


def test_what_comes_back_is_merged_and_only_in_its_scope(offices: list[Office]) -> None:
    council, labour = offices[:2]
    begun(council)
    gone = council.add("measure", "قديم", "objective/6")
    labour.take(council.ask("objective/6"))
    labour.write(TEXT_6, "نص أول منقح\nنص ثان")
    labour.use_cases.drafting.remove_record(labour.draft, gone)
    added = labour.add("measure", "جديد", "objective/6")
    council.write(PROGRESS, "لا يغادر ولا يتغير")
    council.write("objective/6/challenges", "كتب بعد الطلب")
    file = labour.contribute()

    with refused("contribution.merged_only"):
        council.take(file)
    made = council.merge(file)
    assert not council.open_items()
    assert council.read(TEXT_6) == "نص أول منقح\nنص ثان"
    assert council.read(PROGRESS) == "لا يغادر ولا يتغير"
    assert council.read("objective/6/challenges") == "كتب بعد الطلب"
    assert [each["id"] for each in council.content()["records"]] == [added]
    assert {entry.address for each in made.files for entry in each.merge.entries} == {TEXT_6}

    before = submission_json(council.use_cases.store.load(council.draft))
    assert council.merge(file).is_nothing_new
    assert submission_json(council.use_cases.store.load(council.draft)) == before


def test_comments_on_a_part_come_back_and_no_others_leave(offices: list[Office]) -> None:
    council, labour = offices[:2]
    begun(council)
    council.use_cases.commenting().comment(council.draft, TEXT_6, "ar", "سر المجلس وحده")
    file = council.ask("objective/6")
    assert "سر المجلس وحده".encode() not in file.read_bytes()
    labour.take(file)
    said = labour.use_cases.commenting().comment(labour.draft, TEXT_6, "ar", "من الوزارة")
    answer = labour.contribute()
    council.merge(answer)
    kept = council.use_cases.companions.remarks.remarks(council.draft)
    assert {each.text for each in kept} == {"سر المجلس وحده", "من الوزارة"}

    parts = members(answer.read_bytes())
    data = json.loads(parts["comments.json"])
    data["remarks"][0]["about"]["address"] = PROGRESS
    forged = answer.with_suffix(".forged.gcm")
    forged.write_bytes(resealed({**parts, "comments.json": canonical_json(data)}))
    with pytest.raises(GcmError) as caught:
        council.merge(forged)
    assert (caught.value.code, caught.value.details["address"]) == ("merge.outside_scope", PROGRESS)
    assert said.anchor is not None


def test_a_part_is_no_version_to_go_back_to(offices: list[Office]) -> None:
    council, labour = offices[:2]
    begun(council)
    labour.take(council.ask("objective/6"))
    labour.write(TEXT_6, "منقح")
    council.merge(labour.contribute())
    versioning = council.use_cases.versioning
    for listed in versioning.versions(council.draft):
        content = versioning.content(council.draft, listed.version.snapshot)
        assert content.answer(PROGRESS, "ar") is not None


def test_a_second_contribution_goes_on_from_the_first(offices: list[Office]) -> None:
    council, labour = offices[:2]
    begun(council)
    labour.take(council.ask("objective/6"))
    labour.write(TEXT_6, "مرة\nنص ثان")
    source = labour.add("source", "مرجع")
    council.merge(labour.contribute())
    labour.write(TEXT_6, "مرتين\nنص ثان")
    labour.use_cases.drafting.remove_record(labour.draft, source)
    labour.write("objective/6/challenges", "جديد")
    council.merge(labour.contribute())
    assert not council.open_items()
    assert council.read(TEXT_6) == "مرتين\nنص ثان"
    assert council.content()["records"] == []
    assert council.read(PROGRESS) == "لا يغادر"


def test_the_sender_may_ask_again_with_newer_text(offices: list[Office]) -> None:
    council, labour = offices[:2]
    begun(council)
    labour.take(council.ask("objective/6"))
    labour.write(TEXT_6, "نص أول\nنص ثان من الوزارة")
    council.write(TEXT_6, "نص أول من المجلس\nنص ثان")
    again = council.ask("objective/6")
    labour.merge(again, council.send())
    assert not labour.open_items()
    assert labour.read(TEXT_6) == "نص أول من المجلس\nنص ثان من الوزارة"
    assert {each["address"] for each in labour.content()["answers"]} == {TEXT_6}
    council.merge(labour.contribute())
    assert council.read(TEXT_6) == "نص أول من المجلس\nنص ثان من الوزارة"
    assert council.read(PROGRESS) == "لا يغادر"


def test_a_whole_package_still_answers_a_request(offices: list[Office]) -> None:
    council, labour = offices[:2]
    begun(council)
    labour.take(council.send())
    labour.write(TEXT_6, "من النسخة الكاملة")
    council.ask("objective/6")
    council.merge(labour.send())
    assert council.read(TEXT_6) == "من النسخة الكاملة"


def test_without_the_snapshot_the_file_says_what_it_began_with(offices: list[Office]) -> None:
    """The council's computer was lost: a copy has an older snapshot, and of that one the id."""
    council, labour, copy = offices[:3]
    council.begin()
    council.write(TEXT_6, "قبل ذلك")
    copy.take(council.send())
    begun(council, is_new=False)
    labour.take(council.ask("objective/6"))
    council.write(TEXT_6, "نص أول من المجلس\nنص ثان")
    copy.merge(council.send())
    labour.write(TEXT_6, "نص أول\nنص ثان منقح")
    copy.merge(labour.contribute())
    assert not copy.open_items()
    assert copy.read(TEXT_6) == "نص أول من المجلس\nنص ثان منقح"
    assert copy.read(PROGRESS) == "لا يغادر"


def _answers(offices: list[Office]) -> list[Path]:
    """Four bodies with overlapping parts, each writing in what two of them share."""
    council, labour, health, justice = offices
    shared = council.add("measure", "مشترك", "objective/6", "objective/22")
    labour.take(council.ask("objective/6", "objective/22/status"))
    health.take(council.ask("objective/22"))
    justice.take(council.ask("objective/6/progress", "objective/22"))
    labour.write(TEXT_6, "نص أول من العمل\nنص ثان")
    labour.write("objective/22/status", "planned", None)
    labour.write(f"measure/{shared}/title", "مشترك، العمل")
    labour.add("measure", "تدبير العمل", "objective/6")
    health.write(TEXT_22, "حماية اجتماعية وصحية")
    health.write("objective/22/status", "in_progress", None)
    justice.write(TEXT_6, "نص أول\nنص ثان من العدل")
    justice.write(TEXT_22, "حماية اجتماعية\nومساعدة قانونية")
    justice.use_cases.drafting.remove_record(justice.draft, shared)
    return [each.contribute() for each in offices[1:]]


def test_several_contributions_give_the_same_in_any_order(
    offices: list[Office], tmp_path: Path
) -> None:
    council = offices[0]
    begun(council)
    files = _answers(offices)
    whole = council.send()
    results = set()
    for at, order in enumerate(((0, 1, 2), (2, 1, 0), (1, 2, 0))):
        copy = office(tmp_path, f"copy-{at}")
        copy.take(whole)
        for each in order:
            copy.merge(files[each])
        content = submission_json(copy.use_cases.store.load(copy.draft))
        results.add((content, tuple(sorted(copy.open_items()))))
        copy.use_cases.close()
    at_once = council.merge(*files)
    assert len(results) == 1
    content, conflicts = results.pop()
    assert submission_json(at_once.after) == content
    assert list(conflicts) == sorted(council.open_items())
    assert "objective/22/status" in conflicts
    assert council.read(TEXT_6) == "نص أول من العمل\nنص ثان من العدل"
    assert council.read(PROGRESS) == "لا يغادر"


Edit = Callable[[dict[str, Any]], object]


def tampered(file: Path, edit: Edit, *, manifest: Edit = lambda _: None) -> Path:
    """Return a contribution whose content was edited, every hash in it made anew."""
    parts = members(file.read_bytes())
    data = json.loads(parts["submission.json"])
    edit(data)
    found = resealed({**parts, "submission.json": canonical_json(data)}, manifest)
    out = file.with_suffix(".tampered.gcm")
    out.write_bytes(found)
    return out


def _add_answer(data: dict[str, Any]) -> None:
    row = {"address": PROGRESS, "language": "ar", "kind": "narrative", "value": "<p>x</p>"}
    data["answers"] = sorted([*data["answers"], row], key=lambda each: str(each["address"]))


def test_more_than_was_asked_for_is_refused_naming_it(offices: list[Office]) -> None:
    council, labour = offices[:2]
    begun(council)
    other = council.add("measure", "آخر", "objective/7")
    labour.take(council.ask("objective/6"))
    labour.write(TEXT_6, "منقح")
    file = labour.contribute()
    before = council.content()

    def widen(manifest: dict[str, Any]) -> None:
        manifest["request"]["scope"] = ["objective/6", "objective/7"]

    def claim(data: dict[str, Any]) -> None:
        row = {"id": other, "kind": "measure", "order": "m", "serves": ["objective/6"]}
        data["records"].append(row)

    def bury(data: dict[str, Any]) -> None:
        data["tombstones"] = [f"measure/{other}"]

    for edit, manifest, address in (
        (_add_answer, lambda _: None, PROGRESS),
        (_add_answer, widen, "objective/7"),
        (claim, lambda _: None, f"measure/{other}"),
        (bury, lambda _: None, f"measure/{other}"),
    ):
        with pytest.raises(GcmError) as caught:
            council.merge(file, tampered(file, edit, manifest=manifest))
        assert (caught.value.code, caught.value.details["address"]) == (
            "merge.outside_scope", address
        )  # fmt: skip
        assert council.content() == before
    council.merge(file)
    assert council.read(TEXT_6) == "منقح"


def test_the_sender_trusts_its_own_snapshot_not_the_base_in_the_file(
    offices: list[Office],
) -> None:
    """A base that claims the answer was always so would hide the change of the other side."""
    council, labour = offices[:2]
    begun(council)
    labour.take(council.ask("objective/6"))
    labour.write(TEXT_6, "نص أول\nنص ثان منقح")
    file = labour.contribute()
    parts = members(file.read_bytes())
    base = json.loads(parts["base.json"])
    base["answers"] = json.loads(parts["submission.json"])["answers"]
    parts["base.json"] = canonical_json(base)
    start = Snapshot(content_hash(parts["base.json"]), tuple(_lineage(parts)[-2]["parents"]))

    def relink(manifest: dict[str, Any]) -> None:
        head = Snapshot(manifest["head"]["content"], (start.id,))
        rows = [
            {"id": each.id, "content": each.content, "parents": list(each.parents)}
            for each in (start, head)
        ]
        manifest["lineage"][-2:], manifest["head"] = rows, rows[1]

    forged = file.with_suffix(".forged.gcm")
    forged.write_bytes(resealed(parts, relink))
    council.merge(forged)
    assert council.read(TEXT_6) == "نص أول\nنص ثان منقح"


def _lineage(parts: dict[str, bytes]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(parts["manifest.json"])["lineage"]
    return found
