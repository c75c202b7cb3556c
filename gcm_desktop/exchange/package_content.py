"""``submission.json`` and ``framework.json`` of a received package, checked and made values."""

import hashlib
import json
import re
from typing import Any

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.canonical import FORMAT, canonical_json, from_data, to_data
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.submission import Submission
from gcm_desktop.exchange import schemas
from gcm_desktop.exchange.bounded_json import JsonLimits
from gcm_desktop.exchange.framework_rules import PACK_FORMAT, PACK_LIMITS, pack_faults
from gcm_desktop.exchange.package_manifest import check_schema, parsed, refuse_newer

SUBMISSION, FRAMEWORK = "submission.json", "framework.json"
SUBMISSION_LIMITS = JsonLimits(size=48 * 2**20, depth=8, values=2_000_000)
"""48 MB of text are some 10,000 pages; 100,000 answers count for fewer than 1,500,000."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_ESCAPED_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


def read_submission(content: bytes, member: str = SUBMISSION) -> Submission:
    """Return the submission in ``submission.json``, which must be canonical; or in ``base.json``.

    A text with half an emoji (a lone surrogate, possible only as an escape) has no canonical bytes.
    In the value of an answer it is let through, for the gateway to replace; such a file is compared
    as data, not as bytes.

    Raises:
        GcmError: ``package.json``, ``package.newer``, ``package.schema``, ``package.duplicate``,
            ``package.text``, ``package.not_canonical``.
    """
    data = parsed(member, content, SUBMISSION_LIMITS)
    refuse_newer(member, data, FORMAT)
    check_schema(member, schemas.SUBMISSION, data)
    _refuse_duplicates(data)
    submission = from_data(data)
    if to_data(submission) != data:
        raise GcmError("package.not_canonical", member=member)
    if _ESCAPED_SURROGATE.search(content) and _has_surrogate(data):
        _refuse_outside_answers(data)
    elif canonical_json(data) != content:
        raise GcmError("package.not_canonical", member=member)
    return submission


def read_framework(content: bytes) -> dict[str, Any]:
    """Return the resolved pack in ``framework.json``, which must be canonical and without faults.

    Raises:
        GcmError: ``package.json``, ``package.newer``, ``package.not_canonical``,
            ``package.framework_invalid``.
    """
    data = parsed(FRAMEWORK, content, PACK_LIMITS)
    refuse_newer(FRAMEWORK, data, PACK_FORMAT)
    for key, rule in pack_faults(data):
        raise GcmError("package.framework_invalid", key=key, rule=rule)
    if _has_surrogate(data) or canonical_json(data) != content:
        raise GcmError("package.not_canonical", member=FRAMEWORK)
    return dict(data)


def framework_json(data: Any) -> tuple[bytes, str]:
    """Return the canonical JSON of a resolved pack and its SHA-256."""
    content = canonical_json(dict(data))
    return content, hashlib.sha256(content).hexdigest()


def _refuse_duplicates(data: dict[str, Any]) -> None:
    seen: set[tuple[str, str | None]] = set()
    for answer in data["answers"]:
        key = answer["address"], answer["language"]
        if key in seen:
            raise GcmError("package.duplicate", address=answer["address"])
        seen.add(key)
    ids: set[str] = set()
    for record in data["records"]:
        if record["id"] in ids:
            raise GcmError("package.duplicate", address=f"{record['kind']}/{record['id']}")
        ids.add(record["id"])


def _has_surrogate(data: Any) -> bool:
    return _SURROGATE.search(json.dumps(data, ensure_ascii=False)) is not None


def _refuse_outside_answers(data: dict[str, Any]) -> None:
    """Only the words of answers pass the gateway that repairs them; marks and names do not."""
    for answer in data["answers"]:
        if addresses.is_mark(answer["address"]) and _has_surrogate(answer):
            raise GcmError("package.text", key=answer["address"])
    rest = {key: value for key, value in data.items() if key != "answers"}
    for key, value in rest.items():
        if _has_surrogate(value):
            raise GcmError("package.text", key=key)
