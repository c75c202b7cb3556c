"""Packages: what is written is read back equal, what was altered is refused by a rule."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import Any

import pytest

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.base.zip_reader import ZipLimits, ZipReader, write_zip
from gcm_desktop.domain.canonical import Snapshot, canonical_json, content_hash, submission_json
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.submission import Answer, FrameworkRef, Kind, Record, Submission
from gcm_desktop.exchange.framework_library import PackLibrary
from gcm_desktop.exchange.packages import GcmCodec
from gcm_desktop.exchange.sample_source import SampleTexts
from gcm_desktop.services.package_ports import PackageContent

MEASURE = "01JB0000000000000000000000"
CODEC = GcmCodec()
OPEN = ZipLimits(100, 2**26, 2**27, 1000)

Members = dict[str, bytes]
Edit = Callable[[dict[str, Any]], object]


@cache
def pack() -> dict[str, Any]:
    library = PackLibrary(resources_folder() / "frameworks", resources_folder() / "none")
    return dict(library.data("arab-regional-review"))


def submission() -> Submission:
    answers = {
        ("objective/7/status", None): Answer(Kind.CHOICE, "in_progress"),
        ("objective/7/progress", "ar"): Answer(Kind.NARRATIVE, "<p>نص عربي 😀</p>"),
        ("objective/7/progress", "fr"): Answer(Kind.NARRATIVE, "<p>Mesure\u202f: 12\u00a0%</p>"),
        (f"measure/{MEASURE}/year", None): Answer(Kind.NUMBER, "", "1.234"),
    }
    record = Record("measure", MEASURE, ("declaration/PD-RIGHTS", "objective/7"), "m")
    return Submission(
        id="01JA0000000000000000000000",
        country="XS",
        framework=FrameworkRef("arab-regional-review", "2022"),
        languages=("ar", "fr"),
        settings=MappingProxyType({"digits": "western"}),
        answers=MappingProxyType(answers),
        records=MappingProxyType({MEASURE: record}),
        tombstones=frozenset({"measure/01JC0000000000000000000000"}),
    )


def content(of: Submission | None = None) -> PackageContent:
    of = of or submission()
    data = submission_json(of)
    first = Snapshot("1" * 64)
    sides = (Snapshot("2" * 64, (first.id,)), Snapshot("3" * 64, (first.id,)))
    head = Snapshot(content_hash(data), tuple(sorted(side.id for side in sides)))
    return PackageContent(
        kind="submission",
        submission=of,
        content=data,
        framework_data=pack(),
        framework_sha256=hashlib.sha256(canonical_json(pack())).hexdigest(),
        head=head,
        lineage=(first, *sides, head),
        created="2026-05-05T14:03:00Z",
    )


@cache
def package() -> bytes:
    return CODEC.write(content())


def members(file: bytes) -> Members:
    archive = ZipReader(file, OPEN)
    return {name: archive.read(name) for name in archive.names}


def resealed(parts: Members, edit_manifest: Edit | None = None) -> bytes:
    """Return a package whose sizes, hashes and head fit its parts: damage with intent."""
    manifest = json.loads(parts["manifest.json"])
    for entry in manifest["members"]:
        part = parts[entry["name"]]
        entry["size"], entry["sha256"] = len(part), hashlib.sha256(part).hexdigest()
    parents = tuple(manifest["head"]["parents"])
    head = Snapshot(hashlib.sha256(parts["submission.json"]).hexdigest(), parents)
    snapshot = {"id": head.id, "content": head.content, "parents": list(parents)}
    manifest["head"] = manifest["lineage"][-1] = snapshot
    manifest["framework"]["sha256"] = hashlib.sha256(parts["framework.json"]).hexdigest()
    if edit_manifest is not None:
        edit_manifest(manifest)
    return write_zip({**parts, "manifest.json": canonical_json(manifest)}.items())


def with_submission(edit: Edit) -> bytes:
    """Return a resealed package whose submission was edited as data."""
    parts = members(package())
    data = json.loads(parts["submission.json"])
    edit(data)
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
    return resealed({**parts, "submission.json": text.encode(errors="replace")})


def refusal(file: bytes) -> GcmError:
    with pytest.raises(GcmError) as caught:
        CODEC.read(file)
    assert caught.value.reaction is Reaction.INPUT
    assert caught.value.code.startswith("package.")
    return caught.value


def test_what_is_written_is_read_back_equal() -> None:
    read = CODEC.read(package())
    assert read.members == ("manifest.json", "submission.json", "framework.json")
    assert replace(read, members=()) == content()


def test_the_sample_survives_the_round_trip() -> None:
    from gcm_desktop.domain.framework_data import framework_from_data
    from gcm_desktop.services.sample import sample_submission

    texts = SampleTexts(resources_folder() / "sample").entries()
    sample = sample_submission(texts, framework_from_data(pack()))
    assert CODEC.read(CODEC.write(content(sample))).submission == sample


def test_the_same_content_and_head_give_the_same_bytes() -> None:
    one = content()
    stray = Snapshot("9" * 64)
    shuffled = replace(one, lineage=(stray, *reversed(one.lineage)))
    assert GcmCodec().write(shuffled) == package()
    assert CODEC.write(CODEC.read(package())) == package()
    assert resealed(members(package())) == package()


def test_writing_refuses_a_lineage_with_a_gap_and_a_head_of_other_content() -> None:
    one = content()
    with pytest.raises(GcmError, match=r"package\.lineage"):
        CODEC.write(replace(one, lineage=one.lineage[1:]))
    with pytest.raises(GcmError, match=r"package\.head"):
        CODEC.write(replace(one, content=one.content + b"\n"))
    with pytest.raises(GcmError, match=r"package\.kind_unsupported"):
        CODEC.write(replace(one, kind="review"))


def test_what_could_not_be_read_is_not_written() -> None:
    odd = replace(submission(), settings=MappingProxyType({"digits": "x\u202e"}))
    with pytest.raises(GcmError, match=r"package\.schema"):
        CODEC.write(content(odd))


def test_a_setting_may_be_a_line_in_any_script() -> None:
    told = {"lead_body.ar": "المجلس الوطني لشؤون الهجرة", "of_newer": "", "lead_body": "x" * 400}
    said = replace(submission(), settings=MappingProxyType(told))
    assert CODEC.read(CODEC.write(content(said))).submission == said


def test_a_long_lineage_needs_no_recursion() -> None:
    chain = [Snapshot("0" * 64)]
    for number in range(1, 5000):
        chain.append(Snapshot(f"{number:064x}", (chain[-1].id,)))
    one = content()
    head = Snapshot(one.head.content, (chain[-1].id,))
    file = CODEC.write(replace(one, head=head, lineage=(*reversed(chain), head)))
    assert len(CODEC.read(file).lineage) == 5001


@pytest.mark.parametrize("kind", ["request", "contribution", "review", "p\u202eng"])
def test_other_kinds_are_refused_by_name(kind: str) -> None:
    fault = refusal(resealed(members(package()), lambda data: data.update(kind=kind, scope=[])))
    assert fault.code == "package.kind_unsupported"
    assert fault.details["kind"] == kind.encode("ascii", "backslashreplace").decode()


def test_a_newer_format_is_refused_with_both_versions() -> None:
    newer = resealed(members(package()), lambda data: data.update(format=3, more="things"))
    assert refusal(newer).details == {"member": "manifest.json", "found": "3", "known": "2"}
    assert refusal(with_submission(lambda data: data.update(format=7))).details == {
        "member": "submission.json",
        "found": "7",
        "known": "1",
    }
    parts = members(package())
    framework = canonical_json({**json.loads(parts["framework.json"]), "format": 3})
    fault = refusal(resealed({**parts, "framework.json": framework}))
    assert (fault.code, fault.details["member"]) == ("package.newer", "framework.json")


def _without_parent(data: dict[str, Any]) -> None:
    del data["lineage"][0]


def _children_first(data: dict[str, Any]) -> None:
    data["lineage"][0], data["lineage"][1] = data["lineage"][1], data["lineage"][0]


def _stray(data: dict[str, Any]) -> None:
    other = Snapshot("9" * 64)
    data["lineage"].insert(0, {"id": other.id, "content": other.content, "parents": []})


def _unsorted_parents(data: dict[str, Any]) -> None:
    parents = tuple(reversed(data["head"]["parents"]))
    head = Snapshot(data["head"]["content"], parents)
    data["head"] = data["lineage"][-1] = {
        "id": head.id,
        "content": head.content,
        "parents": list(parents),
    }


@pytest.mark.parametrize(
    ("edit", "code", "rule"),
    [
        (_without_parent, "package.lineage", "parent_missing"),
        (_children_first, "package.lineage", "parent_missing"),
        (_stray, "package.lineage", "stray"),
        (_unsorted_parents, "package.snapshot", "parents"),
        (lambda data: data["lineage"].pop(), "package.lineage", "head_not_last"),
        (lambda data: data["lineage"].append(data["lineage"][0]), "package.lineage", "twice"),
        (lambda data: data["lineage"][0].update(id="0" * 64), "package.snapshot", "id"),
        (lambda data: data["head"].update(content="0" * 64), "package.snapshot", "id"),
        (lambda data: data["members"].append(data["members"][0]), "package.member_twice", None),
        (lambda data: data["members"].pop(), "package.member_undeclared", None),
        (
            lambda data: data["members"].append({"name": "x", "size": 0, "sha256": "0" * 64}),
            "package.member_missing",
            None,
        ),
        (lambda data: data["members"][0].update(size=1), "package.member_size", None),
        (lambda data: data["members"][0].update(sha256="0" * 64), "package.member_hash", None),
        (lambda data: data["framework"].update(sha256="0" * 64), "package.mismatch", None),
        (lambda data: data["framework"].update(edition="2026"), "package.mismatch", None),
        (lambda data: data.update(id="01JZ0000000000000000000000"), "package.mismatch", None),
        (lambda data: data.update(country="FR"), "package.mismatch", None),
        (lambda data: data.update(created="2026-13-01T00:00:00Z"), "package.time", None),
        (lambda data: data.update(created="2026-05-05T14:03:00Z\n"), "package.schema", "pattern"),
        (lambda data: data.update(extra=1), "package.schema", "key_unknown"),
        (lambda data: data.pop("head"), "package.schema", "key_missing"),
        (lambda data: data.update(format=True), "package.schema", "value"),
        (lambda data: data.update(kind=["submission"]), "package.schema", "value"),
    ],
)
def test_an_untrue_manifest_is_refused(edit: Edit, code: str, rule: str | None) -> None:
    fault = refusal(resealed(members(package()), edit))
    assert (fault.code, fault.details.get("rule")) == (code, rule)


def _duplicate_answer(data: dict[str, Any]) -> None:
    data["answers"].insert(0, dict(data["answers"][0], value="other"))


def _duplicate_record(data: dict[str, Any]) -> None:
    data["records"].append(dict(data["records"][0], order="z"))


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (_duplicate_answer, "package.duplicate"),
        (_duplicate_record, "package.duplicate"),
        (lambda data: data["answers"].reverse(), "package.not_canonical"),
        (lambda data: data["answers"][0].update(typed=""), "package.schema"),
        (lambda data: data["answers"][0].update(address="objective"), "package.schema"),
        (lambda data: data["answers"][0].update(address="objective/7/x\n"), "package.schema"),
        (lambda data: data["answers"][0].update(value=None), "package.schema"),
        (lambda data: data["answers"][0].update(kind="html"), "package.schema"),
        (lambda data: data["records"][0].update(id="1"), "package.schema"),
        (lambda data: data["submitter"].update(name="a\x00b"), "package.schema"),
        (lambda data: data.update(languages=[]), "package.schema"),
        (lambda data: data["settings"].update({"digits": 4}), "package.schema"),
        (lambda data: data["settings"].update({"\u202e": "x"}), "package.schema"),
        (lambda data: data["settings"].update({"Body": "x"}), "package.schema"),
        (lambda data: data["settings"].update({"body": "x" * 401}), "package.schema"),
        (lambda data: data["settings"].update({"body": "a\nb"}), "package.schema"),
        (lambda data: data["settings"].update({"body": "a\u0000"}), "package.schema"),
        (lambda data: data["settings"].update({"body": "\u2067a"}), "package.schema"),
        (lambda data: data["settings"].update({"body": " a"}), "package.schema"),
        (lambda data: data.update(history=[]), "package.schema"),
    ],
)
def test_a_submission_out_of_shape_is_refused(edit: Edit, code: str) -> None:
    assert refusal(with_submission(edit)).code == code


def test_other_bytes_for_the_same_submission_are_refused() -> None:
    parts = members(package())
    data = json.loads(parts["submission.json"])
    for text in (json.dumps(data, indent=1), json.dumps(data, sort_keys=True)):
        fault = refusal(resealed({**parts, "submission.json": text.encode()}))
        assert fault.code == "package.not_canonical"


def test_a_framework_with_a_fault_is_refused_with_key_and_rule() -> None:
    parts = members(package())
    data = json.loads(parts["framework.json"])
    data["objectives"][2]["title"]["fr"]["text"] = " "
    fault = refusal(resealed({**parts, "framework.json": canonical_json(data)}))
    assert fault.code == "package.framework_invalid"
    assert fault.details == {"key": "objectives[2].title.fr.text", "rule": "blank"}


def test_a_corrected_wording_for_the_same_edition_is_read_with_the_embedded_pack() -> None:
    parts = members(package())
    data = json.loads(parts["framework.json"])
    data["title"]["fr"] = "Examen régional arabe (corrigé)"
    read = CODEC.read(resealed({**parts, "framework.json": canonical_json(data)}))
    assert read.framework_data["title"]["fr"] == "Examen régional arabe (corrigé)"
    assert read.framework_sha256 != content().framework_sha256


def test_a_pack_of_another_edition_is_refused() -> None:
    parts = members(package())
    data = {**json.loads(parts["framework.json"]), "edition": "2030"}
    fault = refusal(resealed({**parts, "framework.json": canonical_json(data)}))
    assert (fault.code, fault.details["key"]) == ("package.mismatch", "framework.edition")


def test_unknown_members_are_refused_declared_or_not() -> None:
    parts = {**members(package()), "attachments/evil.exe": b"MZ"}
    assert refusal(resealed(parts)).code == "package.member_undeclared"
    entry = {"name": "attachments/evil.exe", "size": 2, "sha256": "0" * 64}
    declared = resealed(parts, lambda data: data["members"].append(entry))
    assert refusal(declared).code == "package.member_unknown"
