"""Canonical JSON of a submission, its hashes, snapshots and receipt.

The same content always gives the same bytes: keys sorted, no white space, no time of saving. The
format is described in ``docs/package-format.md``.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from gcm_desktop.domain.submission import (
    Answer,
    AnswerKey,
    FrameworkRef,
    Kind,
    Record,
    Submission,
    Submitter,
)

FORMAT = 1
"""Version of ``submission.json``."""


def to_data(submission: Submission) -> dict[str, Any]:
    """Return a submission as plain data, answers and records in a fixed order."""
    return {
        "format": FORMAT,
        "id": submission.id,
        "submitter": {
            "kind": submission.submitter.kind,
            "name": submission.submitter.name,
            "category": submission.submitter.category,
        },
        "country": submission.country,
        "framework": {"id": submission.framework.id, "edition": submission.framework.edition},
        "languages": list(submission.languages),
        "settings": dict(sorted(submission.settings.items())),
        "answers": [
            _answer_data(address, language, answer)
            for (address, language), answer in sorted(submission.answers.items(), key=_answer_order)
        ],
        "records": [
            {
                "kind": record.kind,
                "id": record.id,
                "serves": list(record.serves),
                "order": record.order,
            }
            for record in sorted(submission.records.values(), key=lambda record: record.id)
        ],
        "tombstones": sorted(submission.tombstones),
    }


def _answer_order(entry: tuple[AnswerKey, Answer]) -> tuple[str, bool, str]:
    (address, language), _ = entry
    return address, language is not None, language or ""


def _answer_data(address: str, language: str | None, answer: Answer) -> dict[str, Any]:
    data = {
        "address": address,
        "language": language,
        "kind": answer.kind.value,
        "value": answer.value,
    }
    return {**data, "typed": answer.typed} if answer.typed else data


def from_data(data: Mapping[str, Any]) -> Submission:
    """Return the submission described by plain data of the right shape (schema-checked before).

    Raises:
        KeyError, TypeError, ValueError: where the shape is not as promised.
    """
    return Submission(
        id=data["id"],
        submitter=Submitter(**data["submitter"]),
        country=data["country"],
        framework=FrameworkRef(data["framework"]["id"], data["framework"]["edition"]),
        languages=tuple(data["languages"]),
        settings=MappingProxyType(dict(data["settings"])),
        answers=MappingProxyType(
            {
                (entry["address"], entry["language"]): Answer(
                    Kind(entry["kind"]), entry["value"], entry.get("typed", "")
                )
                for entry in data["answers"]
            }
        ),
        records=MappingProxyType(
            {
                entry["id"]: Record(
                    entry["kind"], entry["id"], tuple(entry["serves"]), entry["order"]
                )
                for entry in data["records"]
            }
        ),
        tombstones=frozenset(data["tombstones"]),
    )


def canonical_json(data: object) -> bytes:
    """Return plain data as canonical JSON: UTF-8, keys sorted, no white space, one newline."""
    text = json.dumps(
        data, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )
    return text.encode() + b"\n"


def submission_json(submission: Submission) -> bytes:
    """Return ``submission.json`` of a submission."""
    return canonical_json(to_data(submission))


def content_hash(content: bytes) -> str:
    """Return the SHA-256 of ``submission.json`` in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A point in the lineage of a submission.

    Attributes:
        content: SHA-256 of the canonical JSON, hexadecimal.
        parents: Ids of the snapshots it came from, sorted.
    """

    content: str
    parents: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """SHA-256 over the content hash and the sorted parent ids."""
        return hashlib.sha256("\n".join([self.content, *self.parents]).encode()).hexdigest()


def receipt(content: bytes) -> str:
    """Return the receipt of ``submission.json``: ten base32 letters, grouped to be read aloud."""
    letters = base64.b32encode(hashlib.sha256(content).digest()).decode()[:10]
    return f"{letters[:3]}-{letters[3:6]}-{letters[6:]}"
