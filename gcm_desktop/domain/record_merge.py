"""Records in a merge: added, removed, moved once, or in question because only one side removed it.

Belongs here: records as wholes, and their tombstones. Does not: the answers of a record both sides
have (``merge``).
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.change import AddRecord, Change, MoveRecord, RemoveRecord
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.joining import ID_LETTERS, is_same
from gcm_desktop.domain.submission import Answer, AnswerKey, Language, Record, Submission
from gcm_desktop.domain.text import comparable
from gcm_desktop.domain.typed import natural

TITLE = "title"
"""Question of a record that says what it is."""
IsWanted = Callable[[Address, Language | None], bool]
Answers = tuple[tuple[AnswerKey, Answer], ...]


class RecordOutcome(StrEnum):
    """What a merge does to a record."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    CONFLICTING = "conflicting"
    """One side removed it, the other went on writing it: it stays until somebody decides."""


@dataclass(frozen=True, slots=True)
class RecordEntry:
    """One record the other side changed.

    Attributes:
        duplicate_of: Address of a record of the draft that has the same title.
        is_removed_here: Of a conflict: whether it was the draft that removed it.
    """

    record: Record
    outcome: RecordOutcome
    duplicate_of: Address = ""
    is_removed_here: bool = False


@dataclass(frozen=True, slots=True)
class RecordMerge:
    """What a merge does to records.

    Attributes:
        settled: Addresses of records whose answers are decided with them: only one side has them.
    """

    entries: tuple[RecordEntry, ...]
    changes: tuple[Change, ...]
    settled: frozenset[Address]


Found = tuple[RecordEntry, Change | None]


def conflict_id(record: Address) -> str:
    """Return the id of the question whether a record stays."""
    return hashlib.sha256(f"{record}\x1frecord".encode()).hexdigest()[:ID_LETTERS]


def merged_records(
    mine: Submission, theirs: Submission, bases: tuple[Submission, ...], is_wanted: IsWanted
) -> RecordMerge:
    """Return what merging ``theirs`` does to the records of ``mine``; see ``merge.merge``.

    Raises:
        GcmError: ``merge.record_kind`` where one id stands for records of two kinds.
    """
    meeting = _Meeting(_Content(mine), _Content(theirs), tuple(_Content(each) for each in bases))
    entries: list[RecordEntry] = []
    changes: list[Change] = []
    for record_id in meeting.ids():
        found = _merged(meeting, record_id)
        if found is not None and is_wanted(found[0].record.address, None):
            entries.append(found[0])
            changes += [found[1]] if found[1] is not None else []
    changes += _graves(mine, theirs, changes)
    return RecordMerge(tuple(entries), tuple(changes), frozenset(meeting.one_sided()))


@dataclass(frozen=True)
class _Content:
    """A content with the answers of each record at hand."""

    submission: Submission

    def record(self, record_id: str) -> Record | None:
        return self.submission.records.get(record_id)

    @cached_property
    def _by_owner(self) -> dict[Address, list[tuple[AnswerKey, Answer]]]:
        found: dict[Address, list[tuple[AnswerKey, Answer]]] = {}
        alive = {each.address for each in self.submission.records.values()}
        for key, answer in self.submission.answers.items():
            owner = addresses.owner(key[0])
            if owner in alive:
                found.setdefault(owner, []).append((key, answer))
        return found

    def answers(self, record: Record) -> Answers:
        found = self._by_owner.get(record.address, [])
        return tuple(sorted(found, key=lambda entry: (entry[0][0], entry[0][1] or "")))

    def titles(self, record: Record) -> set[tuple[Language | None, str]]:
        title = f"{record.address}/{TITLE}"
        return {
            (language, comparable(answer.text))
            for (address, language), answer in self._by_owner.get(record.address, ())
            if address == title
        }


@dataclass(frozen=True)
class _Meeting:
    mine: _Content
    theirs: _Content
    bases: tuple[_Content, ...]

    def ids(self) -> list[str]:
        sides = (self.theirs, *self.bases)
        found = {record_id for side in sides for record_id in side.submission.records}
        return sorted(found | {addresses.key(each) for each in self.theirs.submission.tombstones})

    def base(self, record_id: str) -> Record | None:
        found = (base.record(record_id) for base in self.bases)
        return next((each for each in found if each is not None), None)

    def is_edited(self, side: _Content, record: Record) -> bool:
        """True where a side altered a record of a base or any answer of it, marks left out."""
        known = [base for base in self.bases if base.record(record.id) is not None]
        return any(_differs(side, base, record) for base in known)

    def one_sided(self) -> Iterator[Address]:
        mine, theirs = self.mine.submission.records, self.theirs.submission.records
        for record_id in mine.keys() ^ theirs.keys():
            found = mine.get(record_id) or theirs[record_id]
            yield found.address

    @cached_property
    def own_titles(self) -> dict[tuple[str, Language | None, str], Address]:
        """Titles of the records only the draft has."""
        return {
            (record.kind, *title): record.address
            for record in self.mine.submission.records.values()
            if self.theirs.record(record.id) is None
            for title in self.mine.titles(record)
        }


def _merged(meeting: _Meeting, record_id: str) -> Found | None:
    own, other = meeting.mine.record(record_id), meeting.theirs.record(record_id)
    was = meeting.base(record_id)
    kinds = {each.kind for each in (own, other, was) if each is not None}
    if len(kinds) > 1:
        raise GcmError("merge.record_kind", record=record_id, kinds=", ".join(sorted(kinds)))
    if other is not None and own is not None:
        return _moved(own, other, was if len(meeting.bases) == 1 else None)
    if other is not None:
        return _missing_here(meeting, other, was)
    is_buried = own is not None and own.address in meeting.theirs.submission.tombstones
    if own is None or (was is None and not is_buried):
        return None
    if was is None or meeting.is_edited(meeting.mine, own):
        return RecordEntry(own, RecordOutcome.CONFLICTING), None
    removal = RemoveRecord(own, meeting.mine.answers(own))
    return RecordEntry(own, RecordOutcome.REMOVED), removal


def _missing_here(meeting: _Meeting, other: Record, was: Record | None) -> Found | None:
    """Return what becomes of a record only the other side has."""
    buried = other.address in meeting.mine.submission.tombstones
    added = AddRecord(other, meeting.theirs.answers(other), revives=buried)
    if was is None and not buried:
        titles = [(other.kind, *title) for title in sorted(meeting.theirs.titles(other), key=repr)]
        twins = (meeting.own_titles.get(title, "") for title in titles)
        twin = next((each for each in twins if each), "")
        return RecordEntry(other, RecordOutcome.ADDED, twin), added
    if was is None or meeting.is_edited(meeting.theirs, other):
        return RecordEntry(other, RecordOutcome.CONFLICTING, is_removed_here=True), added
    return None


def _moved(own: Record, other: Record, base: Record | None) -> Found | None:
    """Return a move; of two the order that comes first, and everything either side named."""
    before = set(base.serves) if base else set()
    gone = (before - set(own.serves)) | (before - set(other.serves))
    serves = tuple(sorted({*own.serves, *other.serves} - gone, key=natural))
    order = min(own.order, other.order)
    if base is not None and base.order in (own.order, other.order):
        order = other.order if own.order == base.order else own.order
    after = replace(own, serves=serves, order=order)
    if after == own:
        return None
    return RecordEntry(after, RecordOutcome.MOVED), MoveRecord(own, after)


def _differs(side: _Content, base: _Content, record: Record) -> bool:
    if side.record(record.id) != base.record(record.id):
        return True
    now, then = (
        {key: answer for key, answer in each.answers(record) if not addresses.is_mark(key[0])}
        for each in (side, base)
    )
    return any(not is_same(now.get(key), then.get(key)) for key in {*now, *then})


def _graves(mine: Submission, theirs: Submission, changes: list[Change]) -> Iterator[Change]:
    """Yield what leaves the other side's tombstones here too: what was removed stays removed.

    Only a removal leaves one, so each is an addition and a removal.
    """
    alive = {each.address for each in mine.records.values()}
    alive |= {each.record.address for each in changes if isinstance(each, AddRecord)}
    for grave in sorted(theirs.tombstones - mine.tombstones - alive):
        record = Record(addresses.kind(grave), addresses.key(grave))
        yield AddRecord(record)
        yield RemoveRecord(record)
