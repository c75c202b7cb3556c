"""What differs between two contents of one submission, and the changes that lead between them.

Belongs here: pure values over whole submissions. Does not: words within a paragraph
(``word_difference``), what is kept when (``services/versioning``), merging (``merge``).
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.approval import APPROVED, Approval, approval_of
from gcm_desktop.domain.change import (
    AddRecord,
    Change,
    MoveRecord,
    RemoveRecord,
    SetAnswer,
    SetOutline,
    remove_record,
)
from gcm_desktop.domain.richtext import Paragraph, RichText, Run
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Language, Record, Submission
from gcm_desktop.domain.typed import natural
from gcm_desktop.domain.word_difference import Row, paragraph_rows

OUTLINE: Address = "outline"
"""Stands for languages and settings where addresses are named; no item has this address."""


class Turn(StrEnum):
    """What became of an answer or a record."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class AnswerDifference:
    """One answer that is not the same on both sides; ``None`` where there is none."""

    address: Address
    language: Language | None
    before: Answer | None
    after: Answer | None

    @property
    def turn(self) -> Turn:
        """What became of it."""
        return _turn(self.before, self.after)

    def rows(self) -> tuple[Row, ...]:
        """Return its paragraphs; a short answer is one."""
        return paragraph_rows(_rich(self.before), _rich(self.after))


@dataclass(frozen=True, slots=True)
class RecordDifference:
    """A record that is there on one side only, or that moved or serves other items.

    Attributes:
        record: As it is on the new side, or as it was where it is not there any more.
    """

    record: Record
    before: Record | None
    after: Record | None

    @property
    def turn(self) -> Turn:
        """What became of it."""
        return _turn(self.before, self.after)


@dataclass(frozen=True, slots=True)
class ApprovalDifference:
    """An item whose approval was given, withdrawn or given anew."""

    item: Address
    before: Approval | None
    after: Approval | None


@dataclass(frozen=True, slots=True)
class Differences:
    """Everything that differs between two contents.

    Attributes:
        answers: In the natural order of addresses; marks are not among them.
        languages: Languages before and after, empty where they are the same.
        settings: Key, value before and value after of each setting that differs.
    """

    answers: tuple[AnswerDifference, ...] = ()
    records: tuple[RecordDifference, ...] = ()
    approvals: tuple[ApprovalDifference, ...] = ()
    languages: tuple[tuple[Language, ...], ...] = ()
    settings: tuple[tuple[str, str, str], ...] = ()

    def __bool__(self) -> bool:
        return any((self.answers, self.records, self.approvals, self.languages, self.settings))


def differences(before: Submission, after: Submission) -> Differences:
    """Return what differs between two contents, as a person is told it."""
    keys = sorted(_differing(before, after), key=_by_key)
    languages = (before.languages, after.languages)
    return Differences(
        tuple(
            AnswerDifference(*key, before.answer(*key), after.answer(*key))
            for key in keys
            if not addresses.is_mark(key[0])
        ),
        tuple(_record_differences(before, after)),
        tuple(
            ApprovalDifference(about, approval_of(before, about), approval_of(after, about))
            for about, mark in (address.split("/@", 1) for address, _ in keys if "/@" in address)
            if f"@{mark}" == APPROVED
        ),
        languages if languages[0] != languages[1] else (),
        tuple(
            (key, before.settings.get(key, ""), after.settings.get(key, ""))
            for key in sorted({*before.settings, *after.settings})
            if before.settings.get(key) != after.settings.get(key)
        ),
    )


def changes_between(
    current: Submission,
    wanted: Submission,
    only: Collection[Address] | None = None,
    languages: Collection[Language | None] | None = None,
) -> tuple[Change, ...]:
    """Return the changes that make ``wanted`` of ``current``: ``apply_all`` of them gives it.

    Args:
        only: Addresses of answers, items, records or ``OUTLINE``; what is at or below one of them
            becomes as wanted, its marks too, the rest stays. ``None`` is everything.
        languages: Languages of the answers that are altered; ``None`` is all.

    A field of a record that is not there any more brings the record back whole. What no change
    alters (id, country, framework, submitter) is taken to be the same on both sides.
    """
    whole = only is None
    named = frozenset(only or ())

    def is_meant(address: Address) -> bool:
        return whole or any(_is_within(address, each) for each in named)

    removals, additions, moves = _record_changes(current, wanted, is_meant, named)
    settled = {
        change.record.address
        for change in (*removals, *additions)
        if isinstance(change, AddRecord | RemoveRecord)
    }
    answers = [
        SetAnswer(*key, current.answer(*key), wanted.answer(*key))
        for key in sorted(_differing(current, wanted), key=_by_key)
        if addresses.owner(key[0]) not in settled
        and is_meant(key[0])
        and (languages is None or key[1] in languages)
        and _has_place(current, wanted, key[0])
    ]
    outline = _outline_change(current, wanted) if is_meant(OUTLINE) else ()
    graves = _grave_changes(current, wanted) if whole else ()
    return (*removals, *graves, *additions, *moves, *answers, *outline)


def _is_within(address: Address, whole: Address) -> bool:
    return address == whole or address.startswith(whole + "/")


def _record_changes(
    current: Submission,
    wanted: Submission,
    is_meant: Callable[[Address], bool],
    named: frozenset[Address],
) -> tuple[list[Change], list[Change], list[Change]]:
    """Return removals, additions and moves; a record of another kind is another record."""
    removals: list[Change] = []
    additions: list[Change] = []
    moves: list[Change] = []
    for record_id in sorted({*current.records, *wanted.records}):
        now, then = current.records.get(record_id), wanted.records.get(record_id)
        if now == then:
            continue
        if now is not None and (then is None or now.kind != then.kind) and is_meant(now.address):
            buried = bool(named) or now.address in wanted.tombstones
            removals.append(replace(remove_record(current, now), leaves_tombstone=buried))
            now = None
        if then is None or (now is not None and now.kind != then.kind):
            continue
        if now is not None:
            if is_meant(now.address):
                moves.append(MoveRecord(now, then))
        elif is_meant(then.address) or any(_is_within(each, then.address) for each in named):
            revives = then.address in current.tombstones
            additions.append(AddRecord(then, _answers_of(wanted, then), revives))
    return removals, additions, moves


def _answers_of(submission: Submission, record: Record) -> tuple[tuple[AnswerKey, Answer], ...]:
    found = submission.answers_under(record.address)
    return tuple(sorted(found, key=lambda entry: _by_key(entry[0])))


def _grave_changes(current: Submission, wanted: Submission) -> Iterator[Change]:
    """Yield what leaves or lifts a tombstone of a record that is on neither side.

    Only a removal leaves one and only an addition lifts one, so each is a pair of both.
    """
    for grave in sorted(current.tombstones ^ wanted.tombstones):
        record = Record(addresses.kind(grave), addresses.key(grave))
        is_there = any(
            side.records.get(record.id, record).address == grave and record.id in side.records
            for side in (current, wanted)
        )
        if not is_there:
            yield AddRecord(record, (), grave in current.tombstones)
            yield RemoveRecord(record, (), grave in wanted.tombstones)


def _outline_change(current: Submission, wanted: Submission) -> tuple[Change, ...]:
    settings = [tuple(sorted(side.settings.items())) for side in (current, wanted)]
    if current.languages == wanted.languages and settings[0] == settings[1]:
        return ()
    return (SetOutline(current.languages, wanted.languages, settings[0], settings[1]),)


def _has_place(current: Submission, wanted: Submission, address: Address) -> bool:
    """False for a field of a record that was removed or is not restored: it stays as it is."""
    owner = addresses.owner(address)
    records = (current.records.get(addresses.key(owner)), wanted.records.get(addresses.key(owner)))
    is_field = any(record is not None and record.address == owner for record in records)
    return not is_field or all(record is not None for record in records)


def _differing(one: Submission, other: Submission) -> Iterator[AnswerKey]:
    for key in {*one.answers, *other.answers}:
        if one.answers.get(key) != other.answers.get(key):
            yield key


def _record_differences(before: Submission, after: Submission) -> Iterator[RecordDifference]:
    for record_id in sorted({*before.records, *after.records}):
        was, now = before.records.get(record_id), after.records.get(record_id)
        found = now or was
        if found is not None and was != now:
            yield RecordDifference(found, was, now)


def _turn(before: object, after: object) -> Turn:
    if before is None:
        return Turn.ADDED
    return Turn.REMOVED if after is None else Turn.CHANGED


def _rich(answer: Answer | None) -> RichText:
    if answer is None:
        return RichText()
    if answer.kind is Kind.NARRATIVE:
        return parse_html(answer.value)
    return RichText((Paragraph((Run(answer.text),)),))


def _by_key(key: AnswerKey) -> tuple[object, str]:
    return natural(key[0]), key[1] or ""
