"""Merging the work of others into a draft: what is taken, what is in conflict, as changes.

Belongs here: whole submissions, answer by answer, over what they have in common. Does not: one
answer (``joining``), records (``record_merge``), who has what in common (``ancestry``), previews
for people and the store (``services/merging``). Content and ancestry decide, never time.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.change import Change, SetAnswer, SetOutline
from gcm_desktop.domain.difference import OUTLINE
from gcm_desktop.domain.joining import (
    Joining,
    Value,
    answer_hash,
    has_conflict,
    is_same,
    joined,
    joined_without_base,
    result,
)
from gcm_desktop.domain.record_merge import IsWanted, RecordEntry, merged_records
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Language, Submission
from gcm_desktop.domain.typed import natural

Joinings = Mapping[AnswerKey, tuple[Joining, ...]]
"""What was joined before in each answer, over one base or several."""
LANGUAGES = f"{OUTLINE}/languages"
SETTING = f"{OUTLINE}/settings/"
"""Where languages and settings stand among answers: they are joined as answers are."""


class Outcome(StrEnum):
    """What a merge does to an answer."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    UNITED = "united"
    """Both sides changed different parts of it."""
    CONFLICTING = "conflicting"
    IDENTICAL = "identical"
    """Both sides have the same already."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer the other side changed.

    Attributes:
        before: The draft's answer.
        after: What it becomes.
        theirs: What the other side has.
    """

    address: Address
    language: Language | None
    outcome: Outcome
    before: Value
    after: Value
    theirs: Value


@dataclass(frozen=True, slots=True)
class Merge:
    """What a merge does.

    Attributes:
        changes: What makes the merged content of the draft, in order.
        joinings: The joinings of the answers it touched, in place of those known before.
    """

    entries: tuple[Entry, ...] = ()
    records: tuple[RecordEntry, ...] = ()
    changes: tuple[Change, ...] = ()
    joinings: Joinings = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Common:
    """What two sides have in common: their best common ancestors.

    With one, an answer of it is the base. Where several disagree on an answer, or there is none,
    nobody knows what the sides began with.
    """

    bases: tuple[Submission, ...]

    def value(self, key: AnswerKey) -> tuple[Value, bool]:
        """Return the base of an answer, and whether it is known."""
        if len(self.bases) == 1:
            return self.bases[0].answers.get(key), True
        found = [base.answers.get(key) for base in self.bases]
        agreed = bool(found) and all(is_same(found[0], each) for each in found)
        return (found[0], True) if agreed else (None, False)

    def keys(self) -> Iterator[AnswerKey]:
        """Yield the answers of every base."""
        for base in self.bases:
            yield from base.answers


def merge(
    mine: Submission,
    theirs: Submission,
    common: Common,
    known: Joinings = MappingProxyType({}),
    is_wanted: IsWanted = lambda *_: True,
) -> Merge:
    """Return what merging ``theirs`` into ``mine`` does.

    Args:
        known: What was joined in the draft before: a side that comes later joins it.
        is_wanted: Whether the user takes what the other side changed at an answer or record.

    Answers that only ``mine`` has, in no base, are not looked at: they may lie outside of what the
    other side was asked for.
    """
    records = merged_records(mine, theirs, common.bases, is_wanted)
    entries: list[Entry] = []
    joinings: dict[AnswerKey, tuple[Joining, ...]] = {}
    answers: list[SetAnswer] = []
    for key in _changed_keys(theirs, common):
        owner = addresses.owner(key[0])
        if owner in records.settled or not is_wanted(*key):
            continue
        before, after, joining = _merged(mine, theirs, common, known, key)
        if joining:
            joinings[key] = joining
        if before != after:
            answers.append(SetAnswer(*key, before, after))
        if not addresses.is_mark(key[0]):
            outcome = _outcome(before, after, theirs.answers.get(key), joining)
            entries.append(Entry(*key, outcome, before, after, theirs.answers.get(key)))
    outline = _merged_outline(mine, theirs, common, known, is_wanted)
    joinings |= {key: joining for key, (_, joining) in outline.items() if joining}
    altered = outline_change(mine, {key: value for key, (value, _) in outline.items()})
    changes = (*altered, *records.changes, *answers)
    return Merge(tuple(entries), records.entries, changes, MappingProxyType(joinings))


def _changed_keys(theirs: Submission, common: Common) -> list[AnswerKey]:
    """Return the answers the other side changed, or may have, in the natural order."""
    found = []
    for key in {*theirs.answers, *common.keys()}:
        base, is_known = common.value(key)
        answer = theirs.answers.get(key)
        if not is_known or (base != answer and not is_same(base, answer)):
            found.append(key)
    return sorted(found, key=lambda key: (natural(key[0]), key[1] or ""))


def _merged(
    mine: Submission, theirs: Submission, common: Common, known: Joinings, key: AnswerKey
) -> tuple[Value, Value, tuple[Joining, ...]]:
    """Return an answer before and after, and its joinings where there is more than one side."""
    base, is_known = common.value(key)
    before, other = mine.answers.get(key), theirs.answers.get(key)
    earlier = known.get(key, ())
    if addresses.is_mark(key[0]):
        return before, _merged_mark(before, base, other), ()
    if not is_known:
        return _merged_without_base(before, other, common, key, earlier)
    over = next((each for each in earlier if each.has_base and is_same(each.base, base)), None)
    if is_same(before, other) and over is None:
        return before, before, ()
    if is_same(before, base) and over is None:
        return before, other, ()
    joining = joined(over, base, before, other)
    rest = tuple(each for each in earlier if each is not over)
    return before, _kept_form(before, result(joining)), (*rest, joining)


def _merged_without_base(
    before: Value, other: Value, common: Common, key: AnswerKey, earlier: tuple[Joining, ...]
) -> tuple[Value, Value, tuple[Joining, ...]]:
    if is_same(before, other):
        return before, before, ()
    was_there = any(base.answers.get(key) is not None for base in common.bases)
    if before is None and not was_there:
        return before, other, ()
    if other is None and not was_there:
        return before, before, ()
    over = next((each for each in earlier if not each.has_base), None)
    joining = joined(over, None, before, other) if over else joined_without_base(before, other)
    rest = tuple(each for each in earlier if each is not over)
    return before, before, (*rest, joining)


def _kept_form(before: Value, after: Value) -> Value:
    """Return the draft's own form of an answer that reads the same."""
    return before if is_same(before, after) else after


def _merged_mark(before: Value, base: Value, other: Value) -> Value:
    """Return a mark: of two that differ the one whose hash comes first.

    Nobody is asked about a mark: it holds for the text it was made for, and lapses with it.
    """
    if is_same(before, base) or is_same(before, other):
        return other if is_same(before, base) else before
    present = [each for each in (before, other) if each is not None]
    return min(present, key=answer_hash, default=None)


def _outcome(before: Value, after: Value, theirs: Value, joining: tuple[Joining, ...]) -> Outcome:
    if joining and has_conflict(joining[-1]):
        return Outcome.CONFLICTING
    if is_same(before, after):
        return Outcome.IDENTICAL
    if not is_same(after, theirs):
        return Outcome.UNITED
    if before is None:
        return Outcome.ADDED
    return Outcome.REMOVED if after is None else Outcome.CHANGED


def _as_answers(submission: Submission) -> Submission:
    """Return the languages and settings of a submission as its only answers."""
    told = {SETTING + name: value for name, value in submission.settings.items()}
    told[LANGUAGES] = " ".join(submission.languages)
    given: dict[AnswerKey, Answer] = {
        (address, None): Answer(Kind.TEXT, value) for address, value in told.items()
    }
    return replace(submission, answers=MappingProxyType(given))


def _merged_outline(
    mine: Submission, theirs: Submission, common: Common, known: Joinings, is_wanted: IsWanted
) -> dict[AnswerKey, tuple[Value, tuple[Joining, ...]]]:
    """Return the languages and settings the other side changed, joined as answers are."""
    bases = Common(tuple(_as_answers(base) for base in common.bases))
    own, other = _as_answers(mine), _as_answers(theirs)
    found = {}
    for key in _changed_keys(other, bases):
        if is_wanted(*key):
            _, after, joining = _merged(own, other, bases, known, key)
            found[key] = after, joining
    return found


def outline_change(
    submission: Submission, altered: Mapping[AnswerKey, Value]
) -> tuple[SetOutline, ...]:
    """Return the change of languages and settings, none where they stay.

    Args:
        altered: By ``LANGUAGES`` and ``SETTING`` with the name of a setting.
    """
    languages, settings = submission.languages, dict(submission.settings)
    for (address, _), value in altered.items():
        if address == LANGUAGES:
            languages = tuple(value.value.split()) if value else languages
            continue
        name = address.removeprefix(SETTING)
        settings.pop(name, None)
        if value is not None:
            settings[name] = value.value
    before, after = tuple(sorted(submission.settings.items())), tuple(sorted(settings.items()))
    if languages == submission.languages and before == after:
        return ()
    return (SetOutline(submission.languages, languages, before, after),)
