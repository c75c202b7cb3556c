"""The receipt of a submission: what left, under which code; for the receiver to compare.

Belongs here: what a receipt says, its JSON, and the port that sets it as a page. Does not: how the
page looks (``export``), the code itself (``domain/canonical``). It names no person.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from gcm_desktop.domain.framework import Framework, Label
from gcm_desktop.domain.freezing import earlier_codes
from gcm_desktop.domain.submission import FrameworkRef, Language, Submitter
from gcm_desktop.services.freezing import Left
from gcm_desktop.services.ports import Countries

FORMAT = 1
"""Version of the receipt's JSON."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a receipt says.

    Attributes:
        names: Name of the State in each language of the submission.
        title: Title of the framework.
        words: Words by language.
        snapshot: Id of the snapshot that left.
        code: First letters of the base32 form of ``sha256``, grouped to be read aloud.
        sha256: Of ``submission.json``.
        date: ISO date on which it was made.
        previous: Codes under which the submission left before and was reopened.
    """

    id: str
    country: str
    names: Mapping[Language, str]
    submitter: Submitter
    framework: FrameworkRef
    title: Label
    languages: tuple[Language, ...]
    words: Mapping[Language, int]
    snapshot: str
    code: str
    sha256: str
    date: str
    previous: tuple[str, ...] = ()
    settings: Mapping[str, str] | None = None


class ReceiptWriter(Protocol):
    """Setting a receipt as a page."""

    def write(self, receipt: Receipt, language: Language) -> bytes:
        """Return a proven PDF; raises ``export.engine``, ``export.unproven``."""
        ...


def receipt_of(left: Left, framework: Framework, countries: Countries, today: str) -> Receipt:
    """Return the receipt of what leaves; raises ``country.unknown``."""
    submission = left.submission
    return Receipt(
        id=submission.id,
        country=submission.country,
        names={each: countries.name(submission.country, each) for each in submission.languages},
        submitter=submission.submitter,
        framework=framework.ref,
        title=framework.title,
        languages=submission.languages,
        words=submission.words(),
        snapshot=left.snapshot.snapshot.id,
        code=left.code,
        sha256=hashlib.sha256(left.snapshot.content).hexdigest(),
        date=today,
        previous=earlier_codes(left.freezes, left.code),
        settings=submission.settings,
    )


def receipt_json(receipt: Receipt) -> bytes:
    """Return a receipt as JSON that people can read as well."""
    data: dict[str, Any] = {
        "format": FORMAT,
        "kind": "receipt",
        "id": receipt.id,
        "country": receipt.country,
        "state": dict(receipt.names),
        "submitter": {
            "kind": receipt.submitter.kind,
            "name": receipt.submitter.name,
            "category": receipt.submitter.category,
        },
        "framework": {
            "id": receipt.framework.id,
            "edition": receipt.framework.edition,
            "title": {each: receipt.title.in_language(each) for each in receipt.languages},
        },
        "languages": list(receipt.languages),
        "words": dict(receipt.words),
        "snapshot": receipt.snapshot,
        "receipt": receipt.code,
        "sha256": receipt.sha256,
        "date": receipt.date,
        "previous": list(receipt.previous),
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()
