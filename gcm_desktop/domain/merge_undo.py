"""Taking a merge back: all of it, but for what somebody wrote on top of it since.

Belongs here: pure values. Does not: which merge (``services/merging``).
"""

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.change import (
    AddRecord,
    Change,
    MoveRecord,
    RemoveRecord,
    SetAnswer,
    SetOutline,
    apply,
)
from gcm_desktop.domain.difference import changes_between
from gcm_desktop.domain.submission import Submission


def way_back(
    now: Submission, before: Submission, after: Submission
) -> tuple[tuple[Change, ...], tuple[Address, ...]]:
    """Return the changes that take a merge back, and the addresses of what was altered since.

    Args:
        before, after: The content around the merge; where ``now`` still is ``after``, the changes
            make ``before`` of it exactly.
    """
    changes, kept = list[Change](), list[Address]()
    for change in changes_between(after, before):
        if _still_as_merged(now, change):
            now = apply(now, change)
            changes.append(change)
        else:
            kept.append(_place(change))
    return tuple(changes), tuple(kept)


def _still_as_merged(now: Submission, change: Change) -> bool:
    match change:
        case SetAnswer(address, language, was, _):
            return now.answer(address, language) == was
        case AddRecord(record):
            return record.id not in now.records
        case RemoveRecord(record, answers):
            found = dict(now.answers_under(record.address))
            return now.records.get(record.id) == record and found == dict(answers)
        case MoveRecord(was_record):
            return now.records.get(was_record.id) == was_record
        case SetOutline(languages, _, settings, _):
            return now.languages == languages and tuple(sorted(now.settings.items())) == settings


def _place(change: Change) -> Address:
    match change:
        case SetAnswer(address):
            return address
        case AddRecord(record) | RemoveRecord(record) | MoveRecord(record):
            return record.address
        case SetOutline():
            return "outline"
