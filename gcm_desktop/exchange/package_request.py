"""``request`` of a manifest and ``base.json``: what a body was asked for, and what it began with.

Belongs here: both as they stand in a file, checked and made values. Does not: what lies in a scope
(``domain/scope``), the other members (``packages``).
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from gcm_desktop.domain.author import Author
from gcm_desktop.domain.canonical import Snapshot, content_hash
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.request import Request, name_of, note_of
from gcm_desktop.domain.submission import Submission
from gcm_desktop.domain.typed import natural, parse_date

if TYPE_CHECKING:
    from gcm_desktop.exchange.package_manifest import Manifest

BASE = "base.json"
SUBMISSION_KIND, REQUEST_KIND, CONTRIBUTION_KIND = "submission", "request", "contribution"
KINDS = (SUBMISSION_KIND, REQUEST_KIND, CONTRIBUTION_KIND)
_MANIFEST = "manifest.json"


def request_data(request: Request) -> dict[str, Any]:
    """Return a request as the manifest holds it."""
    return {
        "scope": list(request.scope),
        "snapshot": request.snapshot,
        "due": request.due,
        "note": request.note,
        "body": dict(request.body),
        "asked_by": {"name": request.asker.name, "body": request.asker.body},
    }


def read_request(kind: str, data: Mapping[str, Any] | None) -> Request | None:
    """Return the request in a manifest of the right shape, ``None`` for a whole submission.

    Raises:
        GcmError: ``package.schema`` where a kind lacks it or has no place for it;
            ``package.request`` where no program would have written it so.
    """
    if data is None:
        if kind != SUBMISSION_KIND:
            raise GcmError("package.schema", member=_MANIFEST, key="request", rule="key_missing")
        return None
    if kind == SUBMISSION_KIND:
        raise GcmError("package.schema", member=_MANIFEST, key="request", rule="key_unknown")
    asked_by = data["asked_by"]
    request = Request(
        scope=tuple(data["scope"]),
        snapshot=data["snapshot"],
        due=data["due"],
        note=data["note"],
        body=MappingProxyType(dict(data["body"])),
        asker=Author(asked_by["name"], asked_by["body"]),
    )
    for key, is_sound in _soundness(request):
        if not is_sound:
            raise GcmError("package.request", key=key)
    return request


def _soundness(request: Request) -> tuple[tuple[str, bool], ...]:
    names = (*request.body.values(), request.asker.name, request.asker.body)
    return (
        ("scope", list(request.scope) == sorted(set(request.scope), key=natural)),
        ("due", not request.due or parse_date(request.due) == request.due),
        ("note", note_of(request.note) == request.note),
        ("body", all(name_of(name) == name for name in names) and all(request.body.values())),
    )


def check_origin(manifest: "Manifest", base: bytes) -> None:
    """Make sure that a request, or the base of a contribution, came from the snapshot named.

    Raises:
        GcmError: ``package.base``.
    """
    request = manifest.request
    if request is None:
        return
    began = manifest.head if manifest.kind == REQUEST_KIND else _began(base, request)
    if began.parents != (request.snapshot,) or began not in manifest.lineage:
        raise GcmError("package.base", snapshot=request.snapshot[:12])


def _began(base: bytes, request: Request) -> Snapshot:
    return Snapshot(content_hash(base), (request.snapshot,))


def check_same_submission(base: Submission, submission: Submission) -> None:
    """Make sure that a base is of the submission it stands beside; raises ``package.mismatch``."""
    for key in ("id", "country", "framework", "submitter"):
        declared, found = getattr(submission, key), getattr(base, key)
        if declared != found:
            raise GcmError("package.mismatch", key=f"{BASE} {key}", declared=declared, found=found)
