"""Requests and contributions that were altered: one clear refusal each, and nothing of it taken."""

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import Any

import pytest

from gcm_desktop.domain.author import Author
from gcm_desktop.domain.canonical import Snapshot, canonical_json, content_hash, submission_json
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.request import Request
from gcm_desktop.domain.scope import Boundary, projection
from gcm_desktop.domain.submission import Submission
from gcm_desktop.exchange.package_request import KINDS
from gcm_desktop.services.admission import admit
from gcm_desktop.services.package_ports import PackageContent
from tests.unit.test_packages import CODEC, MEASURE, Edit, content, members, pack, resealed

SCOPE = ("objective/7",)
Data = dict[str, Any]


@cache
def began() -> Submission:
    whole = content().submission
    return projection(whole, Boundary(framework_from_data(pack()), SCOPE))


def parcel(kind: str) -> PackageContent:
    """Return a request for objective 7, or what came back of it with nothing written."""
    whole = content()
    request = Request(
        scope=SCOPE,
        snapshot=whole.head.id,
        due="2026-12-31",
        note="نرجو الرد\nمع الشكر",
        body=MappingProxyType({"ar": "وزارة العمل"}),
        asker=Author("A Person", "المجلس"),
    )
    written = submission_json(began())
    head = Snapshot(content_hash(written), (whole.head.id,))
    package = replace(
        whole,
        kind=kind,
        submission=began(),
        content=written,
        head=head,
        lineage=(*whole.lineage, head),
        request=request,
    )
    if kind == "contribution":
        later = Snapshot(content_hash(written), (head.id,))
        package = replace(
            package,
            head=later,
            lineage=(*package.lineage, later),
            base=written,
            base_submission=began(),
        )
    return package


@cache
def packed(kind: str) -> bytes:
    return CODEC.write(parcel(kind))


def altered(kind: str, edit: Edit) -> bytes:
    """Return a parcel with another manifest."""
    return resealed(members(packed(kind)), edit)


def with_content(kind: str, member: str, edit: Callable[[Data], object]) -> bytes:
    """Return a parcel whose submission or base was edited, every hash made anew."""
    parts = members(packed(kind))
    data = json.loads(parts[member])
    edit(data)
    parts[member] = canonical_json(data)
    if member == "submission.json":
        return resealed(parts)

    def relinked(manifest: Data) -> None:
        first, head = manifest["lineage"][-2:]
        start = Snapshot(content_hash(parts[member]), tuple(first["parents"]))
        end = Snapshot(head["content"], (start.id,))
        manifest["lineage"][-2:] = [_shape(start), _shape(end)]
        manifest["head"] = _shape(end)

    return resealed(parts, relinked)


def _shape(snapshot: Snapshot) -> Data:
    return {"id": snapshot.id, "content": snapshot.content, "parents": list(snapshot.parents)}


def refusal(file: bytes) -> GcmError:
    with pytest.raises(GcmError) as caught:
        admit(CODEC, file)
    assert caught.value.reaction is Reaction.INPUT
    return caught.value


@pytest.mark.parametrize("kind", KINDS[1:])
def test_what_is_written_is_read_back_equal(kind: str) -> None:
    read = CODEC.read(packed(kind))
    assert replace(read, members=()) == parcel(kind)
    assert CODEC.write(read) == packed(kind)
    assert json.loads(members(packed(kind))["manifest.json"])["format"] == 2
    admitted = admit(CODEC, packed(kind))
    assert list(admitted.framework.items) == ["objective/7"]
    assert (admitted.base is None) is (kind == "request")


def _request(**keys: object) -> Edit:
    return lambda manifest: manifest["request"].update(keys)


@pytest.mark.parametrize(
    ("edit", "code", "key"),
    [
        (_request(note="\x07"), "package.schema", "request.note"),
        (_request(note="سطر\u202eمقلوب"), "package.request", "note"),
        (_request(note="سطر \nثان"), "package.request", "note"),
        (_request(note="x" * 4001), "package.schema", "request.note"),
        (_request(due="2026-02-31"), "package.request", "due"),
        (_request(due="غدا"), "package.schema", "request.due"),
        (_request(body={"ar": ""}), "package.request", "body"),
        (_request(body={"ar": "a\nb"}), "package.schema", "request.body.ar"),
        (_request(asked_by={"name": "\u2067a", "body": ""}), "package.request", "body"),
        (_request(scope=[]), "package.schema", "request.scope"),
        (_request(scope=["objective/7"] * 2), "package.request", "scope"),
        (_request(scope=["objective/22", "objective/7"]), "package.request", "scope"),
        (_request(scope=["objective/7", "objective/7/progress"]), "package.request", "scope"),
        (_request(scope=["objective/7/@approved"]), "package.schema", "request.scope[0]"),
        (_request(scope=[f"objective/{at}" for at in range(501)]), "package.schema",
         "request.scope"),
        (_request(snapshot="f" * 64), "package.base", None),
        (_request(more=1), "package.schema", "request.more"),
        (lambda manifest: manifest.pop("request"), "package.schema", "request"),
        (lambda manifest: manifest.update(kind="submission"), "package.schema", "request"),
        (lambda manifest: manifest.update(format=1), "package.kind_unsupported", None),
    ],
)  # fmt: skip
def test_an_altered_request_is_refused(edit: Edit, code: str, key: str | None) -> None:
    found = refusal(altered("request", edit))
    assert found.code == code
    assert key is None or found.details["key"] == key


@pytest.mark.parametrize("scope", [["objective/99"], ["measure/" + MEASURE], ["objective/7/none"]])
def test_a_scope_of_what_nobody_asks_is_refused(scope: list[str]) -> None:
    assert refusal(altered("request", _request(scope=scope))).code == "request.part_unknown"


def _answer(address: str, language: str | None, kind: str, value: str) -> Callable[[Data], object]:
    def add(data: Data) -> None:
        data["answers"].append(
            {"address": address, "language": language, "kind": kind, "value": value}
        )
        data["answers"].sort(key=lambda each: (each["address"], each["language"] or ""))

    return add


def _record(record_id: str, *serves: str, kind: str = "measure") -> Callable[[Data], object]:
    def add(data: Data) -> None:
        row = {"kind": kind, "id": record_id, "serves": list(serves), "order": "m"}
        rest = [each for each in data["records"] if each["id"] != record_id]
        data["records"] = sorted([*rest, row], key=lambda each: str(each["id"]))

    return add


OTHER = "01JD0000000000000000000000"
BEYOND = [
    (_answer("objective/9/progress", "ar", "narrative", "<p>x</p>"), "objective/9/progress"),
    (_answer("objective/7/@approved", None, "text", "A Person"), "objective/7/@approved"),
    (_record(OTHER, "objective/9"), f"measure/{OTHER}"),
    (_record(OTHER, "objective/7", "objective/9"), f"measure/{OTHER}"),
    (_record(OTHER, "objective/7", kind="statement"), f"statement/{OTHER}"),
    (_record(MEASURE, "objective/7"), f"measure/{MEASURE}"),
    (lambda data: data.update(languages=["ar"]), "outline/languages"),
    (lambda data: data["settings"].update(lead_body="x"), "outline/settings"),
]


@pytest.mark.parametrize(("edit", "address"), BEYOND)
def test_a_contribution_beyond_its_scope_is_refused(
    edit: Callable[[Data], object], address: str
) -> None:
    found = refusal(with_content("contribution", "submission.json", edit))
    assert (found.code, found.details["address"]) == ("merge.outside_scope", address)


@pytest.mark.parametrize("at", [0, 1, 2, 4, 7])
def test_a_base_beyond_the_scope_is_refused(at: int) -> None:
    edit, address = BEYOND[at]
    found = refusal(with_content("contribution", "base.json", edit))
    assert (found.code, found.details["address"]) == ("merge.outside_scope", address)


def test_a_request_brings_no_tombstones() -> None:
    grave = f"measure/{OTHER}"
    edit: Callable[[Data], object] = lambda data: data.update(tombstones=[grave])  # noqa: E731
    found = refusal(with_content("request", "submission.json", edit))
    assert found.details["address"] == grave
    admit(CODEC, with_content("contribution", "submission.json", edit))


def test_a_base_is_the_one_the_lineage_names_and_of_the_same_submission() -> None:
    parts = members(packed("contribution"))
    data = json.loads(parts["base.json"])
    data["answers"] = []
    assert refusal(resealed({**parts, "base.json": canonical_json(data)})).code == "package.base"
    assert refusal(resealed({**parts, "base.json": b"{}\n"})).code == "package.base"
    other = with_content("contribution", "base.json", lambda data: data.update(id=OTHER))
    assert refusal(other).code == "package.mismatch"


def test_a_base_stands_in_contributions_and_nowhere_else() -> None:
    parts = members(packed("contribution"))
    as_request = resealed(parts, lambda manifest: manifest.update(kind="request"))
    assert refusal(as_request).code == "package.member_unknown"
    parts = members(packed("request"))
    as_contribution = resealed(parts, lambda manifest: manifest.update(kind="contribution"))
    assert refusal(as_contribution).code == "package.member_missing"
