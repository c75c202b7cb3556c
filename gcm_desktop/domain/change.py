"""Changes: reversible edits. Undo, journal, merge and import all speak in them.

Belongs here: the kinds of change, applying one, its inverse. Does not: who made it and when
(``services`` and ``store``). ``apply(apply(s, c), inverse(c)) == s`` for every change that applies
and tells truly what was before: ``set_answer`` and ``remove_record`` make such changes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.submission import (
    Answer,
    AnswerKey,
    Language,
    Record,
    Submission,
)


@dataclass(frozen=True, slots=True)
class SetAnswer:
    """Give, alter or (``after`` is ``None``) take away one answer."""

    address: Address
    language: Language | None
    before: Answer | None
    after: Answer | None


@dataclass(frozen=True, slots=True)
class AddRecord:
    """Add a record with the answers it comes with."""

    record: Record
    answers: tuple[tuple[AnswerKey, Answer], ...] = ()
    revives: bool = False
    """True where a tombstone of it is lifted (the inverse of a removal)."""


@dataclass(frozen=True, slots=True)
class RemoveRecord:
    """Remove a record and all its answers; leaves a tombstone unless it undoes an addition."""

    record: Record
    answers: tuple[tuple[AnswerKey, Answer], ...] = ()
    leaves_tombstone: bool = True


@dataclass(frozen=True, slots=True)
class MoveRecord:
    """Alter a record's order key or what it serves."""

    before: Record
    after: Record


@dataclass(frozen=True, slots=True)
class SetOutline:
    """Alter the languages or settings of the submission."""

    languages_before: tuple[Language, ...]
    languages_after: tuple[Language, ...]
    settings_before: tuple[tuple[str, str], ...]
    settings_after: tuple[tuple[str, str], ...]


Change = SetAnswer | AddRecord | RemoveRecord | MoveRecord | SetOutline


def inverse(change: Change) -> Change:
    """Return the change that takes ``change`` back."""
    match change:
        case SetAnswer(address, language, before, after):
            return SetAnswer(address, language, after, before)
        case AddRecord(record, answers, revives):
            return RemoveRecord(record, answers, leaves_tombstone=revives)
        case RemoveRecord(record, answers, leaves_tombstone):
            return AddRecord(record, answers, revives=leaves_tombstone)
        case MoveRecord(before, after):
            return MoveRecord(after, before)
        case SetOutline(l_before, l_after, s_before, s_after):
            return SetOutline(l_after, l_before, s_after, s_before)


def apply(submission: Submission, change: Change) -> Submission:
    """Return ``submission`` with ``change`` made.

    Raises:
        GcmError: ``record.exists``, ``record.unknown`` where a record is not as the change expects.
    """
    match change:
        case SetAnswer(address, language, _, after):
            return _with_answers(submission, {(address, language): after})
        case AddRecord(record, answers, _):
            return _added(submission, record, dict(answers))
        case RemoveRecord(record, _, leaves_tombstone):
            return _removed(submission, record, leaves_tombstone)
        case MoveRecord(before, after):
            _known(submission, before)
            records = {**submission.records, after.id: after}
            return replace(submission, records=MappingProxyType(records))
        case SetOutline(_, languages, _, settings):
            return replace(
                submission, languages=languages, settings=MappingProxyType(dict(settings))
            )


def apply_all(submission: Submission, changes: tuple[Change, ...]) -> Submission:
    """Return ``submission`` with ``changes`` made in turn; raises as ``apply``.

    Answers given one after the other are set together: a thousand of them copy the content once.
    """
    given: dict[AnswerKey, Answer | None] = {}
    for change in changes:
        if isinstance(change, SetAnswer):
            given[change.address, change.language] = change.after
            continue
        if given:
            submission, given = _with_answers(submission, given), {}
        submission = apply(submission, change)
    return _with_answers(submission, given) if given else submission


def set_answer(
    submission: Submission, address: Address, language: Language | None, after: Answer | None
) -> SetAnswer | None:
    """Return the change that gives ``after``, ``None`` where that is the answer already."""
    before = submission.answer(address, language)
    return None if before == after else SetAnswer(address, language, before, after)


def remove_record(submission: Submission, record: Record) -> RemoveRecord:
    """Return the change that removes ``record`` with the answers it has now."""
    answers = sorted(
        submission.answers_under(record.address), key=lambda entry: (entry[0][0], entry[0][1] or "")
    )
    return RemoveRecord(record, tuple(answers))


def _with_answers(submission: Submission, altered: Mapping[AnswerKey, Answer | None]) -> Submission:
    answers = dict(submission.answers)
    for key, answer in altered.items():
        if answer is None:
            answers.pop(key, None)
        else:
            answers[key] = answer
    return replace(submission, answers=MappingProxyType(answers))


def _added(
    submission: Submission, record: Record, answers: Mapping[AnswerKey, Answer]
) -> Submission:
    if record.id in submission.records:
        raise GcmError("record.exists", record=record.address)
    grown = replace(
        submission,
        records=MappingProxyType({**submission.records, record.id: record}),
        tombstones=submission.tombstones - {record.address},
    )
    return _with_answers(grown, answers)


def _removed(submission: Submission, record: Record, leaves_tombstone: bool) -> Submission:
    _known(submission, record)
    records = {key: value for key, value in submission.records.items() if key != record.id}
    below = record.address + "/"
    answers = {
        key: value for key, value in submission.answers.items() if not key[0].startswith(below)
    }
    graves = submission.tombstones | ({record.address} if leaves_tombstone else set())
    return replace(
        submission,
        records=MappingProxyType(records),
        answers=MappingProxyType(answers),
        tombstones=graves,
    )


def _known(submission: Submission, record: Record) -> None:
    if record.id not in submission.records:
        raise GcmError("record.unknown", record=record.address)
