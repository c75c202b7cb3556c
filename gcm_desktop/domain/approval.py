"""Approval of an item: who approved what, and whether the text is still what was approved.

The mark ``@approved`` at an item's address is a text answer holding canonical JSON with ``name``,
``body``, ``at`` (UTC text), ``snapshot`` (id of the snapshot approved) and ``fingerprint``. The
fingerprint is the SHA-256 over everything that is said about the item: its answers in all
languages, and the records that serve it with their fields, whether they serve other items as well
or not, for they are shown here too. Marks, the order of records and what else a record serves are
left out: nobody reads them here. An approval counts only while the fingerprint matches; one that
does not is *lapsed* and stays visible until it is given anew or withdrawn.

Belongs here: the mark and its meaning. Does not: who may approve; taking the snapshot
(``services/versioning``).
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.author import UNKNOWN, Author
from gcm_desktop.domain.canonical import canonical_json
from gcm_desktop.domain.change import SetAnswer, set_answer
from gcm_desktop.domain.marks import mark_address
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Submission

APPROVED = "@approved"
"""At an item, without a language: who approved what is said about it."""


@dataclass(frozen=True, slots=True)
class Approval:
    """Who approved an item and when.

    Attributes:
        at: UTC text, for display only.
        snapshot: Id of the snapshot that was approved.
        fingerprint: Of what was approved; decides whether it still counts.
    """

    author: Author = UNKNOWN
    at: str = ""
    snapshot: str = ""
    fingerprint: str = ""


def fingerprint(submission: Submission, item: Address) -> str:
    """Return the SHA-256, in hexadecimal, over everything that is said about ``item``."""
    return _fingerprints(submission, frozenset({item}))[item]


def _fingerprints(submission: Submission, items: frozenset[Address]) -> dict[Address, str]:
    """Return the fingerprints of several items in one pass over all answers."""
    shown: dict[Address, list[Address]] = {item: [item] for item in items}
    said: dict[Address, list[list[str]]] = {item: [] for item in items}
    for record in submission.records.values():
        for item in items.intersection(record.serves):
            shown.setdefault(record.address, []).append(item)
            said[item].append([record.address])
    for key, answer in submission.answers.items():
        if not addresses.is_mark(key[0]):
            for item in shown.get(addresses.owner(key[0]), ()):
                said[item].append(_answer_data(key, answer))
    return {
        item: hashlib.sha256(canonical_json(sorted(data))).hexdigest()
        for item, data in said.items()
    }


def _answer_data(key: AnswerKey, answer: Answer) -> list[str]:
    # A language of no letters stands for "in no language": lists of texts can be put in order.
    return [key[0], key[1] or "", answer.kind.value, answer.value, answer.typed]


def approval_of(submission: Submission, item: Address) -> Approval | None:
    """Return the approval of ``item``, whether it counts or not; ``None`` where there is none.

    A mark that is not of the form above (another program's) names nobody and never counts.
    """
    mark = submission.answer(mark_address(item, APPROVED))
    if mark is None:
        return None
    try:
        data = json.loads(mark.value)
    except (ValueError, RecursionError):
        return Approval()
    names = ("name", "body", "at", "snapshot", "fingerprint")
    if not isinstance(data, dict) or not all(isinstance(data.get(each), str) for each in names):
        return Approval()
    return Approval(
        Author(data["name"], data["body"]), data["at"], data["snapshot"], data["fingerprint"]
    )


def is_valid(submission: Submission, item: Address) -> bool:
    """True where ``item`` is approved and nothing said about it has changed since."""
    return item in valid_approvals(submission, (item,))


def valid_approvals(submission: Submission, items: Iterable[Address]) -> frozenset[Address]:
    """Return those of ``items`` that are approved as they are; quick where few are."""
    found = {item: approval_of(submission, item) for item in items}
    marked = frozenset(item for item, approval in found.items() if approval is not None)
    prints = _fingerprints(submission, marked) if marked else {}
    return frozenset(
        item
        for item, approval in found.items()
        if approval is not None and approval.fingerprint == prints[item]
    )


def is_lapsed(submission: Submission, item: Address) -> bool:
    """True where ``item`` was approved and is another now."""
    return approval_of(submission, item) is not None and not is_valid(submission, item)


def approved(
    submission: Submission, item: Address, author: Author, at: str, snapshot: str
) -> SetAnswer | None:
    """Return the change that approves ``item`` as it is; ``None`` where the mark says so already.

    Args:
        snapshot: Id of the snapshot of this very content.
    """
    mark = canonical_json(
        {
            "name": author.name,
            "body": author.body,
            "at": at,
            "snapshot": snapshot,
            "fingerprint": fingerprint(submission, item),
        }
    )
    answer = Answer(Kind.TEXT, mark.decode().removesuffix("\n"))
    return set_answer(submission, mark_address(item, APPROVED), None, answer)


def withdrawn(submission: Submission, item: Address) -> SetAnswer | None:
    """Return the change that withdraws the approval of ``item``, ``None`` where there is none."""
    return set_answer(submission, mark_address(item, APPROVED), None, None)
