"""``manifest.json``: what a package says it holds, written and checked."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gcm_desktop.domain.canonical import Snapshot, canonical_json
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.request import Request
from gcm_desktop.domain.submission import FrameworkRef
from gcm_desktop.exchange import schemas
from gcm_desktop.exchange.bounded_json import JsonError, JsonLimits, parse
from gcm_desktop.exchange.package_request import (
    KINDS,
    read_request,
    request_data,
)
from gcm_desktop.services.package_ports import PackageContent

FORMAT = 2
"""Newest version of the package format; a member or key that older readers do not know raises it.
Format 2 knows comments, requests, contributions and signatures; what has none of them is written
as format 1, which older ones read."""
MANIFEST = "manifest.json"
LIMITS = JsonLimits(size=16 * 2**20, depth=8, values=500_000)
"""20,000 snapshots of about 300 bytes each are 6 MB; nothing in it lies deeper than four levels."""
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Member:
    """A member as the manifest declares it."""

    name: str
    size: int
    sha256: str

    @classmethod
    def of(cls, name: str, content: bytes) -> "Member":
        """Return the declaration that fits ``content``."""
        return cls(name, len(content), hashlib.sha256(content).hexdigest())


@dataclass(frozen=True, slots=True)
class Manifest:
    """A manifest whose own promises hold: ids recomputed, lineage closed and in order."""

    kind: str
    id: str
    country: str
    framework: FrameworkRef
    framework_sha256: str
    created: str
    head: Snapshot
    lineage: tuple[Snapshot, ...]
    members: Mapping[str, Member]
    request: Request | None = None


def manifest_json(
    package: PackageContent, framework_sha256: str, members: Sequence[Member]
) -> bytes:
    """Return the manifest of ``package``.

    Raises:
        GcmError: ``package.lineage`` where a parent of the head's ancestors is not given.
    """
    submission, framework = package.submission, package.submission.framework
    data = {
        "format": FORMAT if package.remarks or package.request or package.signer else 1,
        "kind": package.kind,
        "id": submission.id,
        "country": submission.country,
        "framework": {
            "id": framework.id,
            "edition": framework.edition,
            "sha256": framework_sha256,
        },
        "created": package.created,
        "head": _snapshot_data(package.head),
        "lineage": [_snapshot_data(one) for one in ancestry(package.head, package.lineage)],
        "members": [
            {"name": member.name, "size": member.size, "sha256": member.sha256}
            for member in members
        ],
    }
    if package.request is not None:
        data["request"] = request_data(package.request)
    return canonical_json(data)


def read_manifest(content: bytes) -> Manifest:
    """Return the manifest in ``content``.

    Raises:
        GcmError: ``package.json``, ``package.newer``, ``package.kind_unsupported``,
            ``package.schema``, ``package.time``, ``package.snapshot``, ``package.lineage``,
            ``package.member_twice``, ``package.request``.
    """
    data = parsed(MANIFEST, content, LIMITS)
    refuse_newer(MANIFEST, data, FORMAT)
    kind = data.get("kind") if isinstance(data, dict) else None
    if isinstance(kind, str) and kind not in (KINDS if data.get("format") != 1 else KINDS[:1]):
        raise GcmError("package.kind_unsupported", kind=ascii(kind[:_SHOWN])[1:-1])
    check_schema(MANIFEST, schemas.MANIFEST, data)
    _check_time(data["created"])
    head = _snapshot(data["head"])
    lineage = tuple(_snapshot(entry) for entry in data["lineage"])
    _check_lineage(head, lineage)
    members: dict[str, Member] = {}
    for entry in data["members"]:
        if entry["name"] in members:
            raise GcmError("package.member_twice", member=ascii(entry["name"])[1:-1])
        members[entry["name"]] = Member(entry["name"], entry["size"], entry["sha256"])
    framework = data["framework"]
    return Manifest(
        kind=data["kind"],
        id=data["id"],
        country=data["country"],
        framework=FrameworkRef(framework["id"], framework["edition"]),
        framework_sha256=framework["sha256"],
        created=data["created"],
        head=head,
        lineage=lineage,
        members=members,
        request=read_request(data["kind"], data.get("request")),
    )


def parsed(member: str, content: bytes, limits: JsonLimits) -> Any:
    """Return the JSON value of a member; raises ``package.json``."""
    try:
        return parse(content, limits)
    except JsonError as fault:
        raise GcmError("package.json", member=member, rule=fault) from fault


def refuse_newer(member: str, data: Any, known: int) -> None:
    """Refuse a member of a newer format whole; raises ``package.newer``, both versions named."""
    found = data.get("format") if isinstance(data, dict) else None
    if isinstance(found, int) and not isinstance(found, bool) and found > known:
        raise GcmError("package.newer", member=member, found=found, known=known)


def check_schema(member: str, schema: str, data: Any) -> None:
    """Raise ``package.schema`` for the first difference from the schema."""
    for fault in schemas.schema_faults(schema, data):
        raise GcmError("package.schema", member=member, key=fault.key, rule=fault.rule)


def ancestry(head: Snapshot, known: Iterable[Snapshot]) -> tuple[Snapshot, ...]:
    """Return ``head`` and its ancestors among ``known``, parents before children, the head last.

    The order depends on the ids alone, so that the same head always gives the same bytes.

    Raises:
        GcmError: ``package.lineage`` where a parent is not among ``known``.
    """
    by_id = {snapshot.id: snapshot for snapshot in known}
    by_id[head.id] = head
    ordered: dict[str, Snapshot] = {}
    waiting = [(head.id, False)]
    while waiting:
        snapshot_id, parents_done = waiting.pop()
        if snapshot_id in ordered:
            continue
        snapshot = by_id.get(snapshot_id)
        if snapshot is None:
            raise GcmError("package.lineage", snapshot=snapshot_id[:12], rule="parent_missing")
        if parents_done:
            ordered[snapshot_id] = snapshot
        else:
            waiting.append((snapshot_id, True))
            waiting.extend((parent, False) for parent in sorted(snapshot.parents, reverse=True))
    return tuple(ordered.values())


def _snapshot_data(snapshot: Snapshot) -> dict[str, Any]:
    return {
        "id": snapshot.id,
        "content": snapshot.content,
        "parents": list(snapshot.parents),
    }


def _snapshot(data: Mapping[str, Any]) -> Snapshot:
    """Return a snapshot whose id was recomputed."""
    snapshot = Snapshot(data["content"], tuple(data["parents"]))
    if snapshot.id != data["id"]:
        raise GcmError("package.snapshot", snapshot=data["id"][:12], rule="id")
    if list(snapshot.parents) != sorted(set(snapshot.parents)):
        raise GcmError("package.snapshot", snapshot=data["id"][:12], rule="parents")
    return snapshot


def _check_lineage(head: Snapshot, lineage: tuple[Snapshot, ...]) -> None:
    """Parents before children, each once, none missing, none that is no ancestor, the head last.

    A snapshot that is no parent of a later one leads nowhere; only the head may be such.
    """
    seen: set[str] = set()
    childless: set[str] = set()
    for snapshot in lineage:
        if snapshot.id in seen:
            raise GcmError("package.lineage", snapshot=snapshot.id[:12], rule="twice")
        for parent in snapshot.parents:
            if parent not in seen:
                raise GcmError("package.lineage", snapshot=parent[:12], rule="parent_missing")
        childless.difference_update(snapshot.parents)
        childless.add(snapshot.id)
        seen.add(snapshot.id)
    if lineage[-1] != head:
        raise GcmError("package.lineage", snapshot=head.id[:12], rule="head_not_last")
    if childless != {head.id}:
        stray = min(childless - {head.id})
        raise GcmError("package.lineage", snapshot=stray[:12], rule="stray")


def _check_time(text: str) -> None:
    try:
        if text:
            datetime.fromisoformat(text)
    except ValueError as fault:
        raise GcmError("package.time", time=text) from fault
