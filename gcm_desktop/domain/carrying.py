"""What an earlier submission brings to a draft, and what has changed since.

The same key means the same question, in every edition of a framework. Only what is empty is filled,
never anything overwritten; records keep their ids, so that a measure can be followed from one
report to the next. Belongs here: which answer goes where, as changes. Does not: the marks
(``carrying_marks``), reading files.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.carrying_marks import CarriedState, marking, state, whole_mark
from gcm_desktop.domain.change import AddRecord, Change, SetAnswer, set_answer
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.marks import CARRIED, TRANSLATED_FROM, mark_address
from gcm_desktop.domain.order import at_end
from gcm_desktop.domain.statement import DOCUMENTS
from gcm_desktop.domain.submission import (
    Answer,
    AnswerKey,
    FrameworkRef,
    Kind,
    Language,
    Record,
    Submission,
)
from gcm_desktop.domain.text import comparable

Entry = tuple[AnswerKey, Answer]


@dataclass(frozen=True, slots=True)
class Carried:
    """What carrying over does.

    Attributes:
        changes: Make it; empty where everything is there already.
        filled: Answers that come over, those of new records among them.
        records: Records that come over.
        kept: Addresses where the draft says something already, which stays.
        retired: Earlier answers without a question now.
        languages: Languages of earlier answers in which the draft is not written.
    """

    changes: tuple[Change, ...]
    filled: tuple[AnswerKey, ...]
    records: tuple[Record, ...]
    kept: tuple[AnswerKey, ...]
    retired: tuple[Entry, ...]
    languages: tuple[Language, ...]


def expect_carriable(earlier: Submission, draft: Submission) -> None:
    """Make sure that one submission may be carried into another.

    Raises:
        GcmError: ``carry.same_submission``, ``carry.other_country``, ``carry.other_framework``,
            ``carry.newer_framework``.
    """
    if earlier.id == draft.id:
        raise GcmError("carry.same_submission")
    if earlier.country != draft.country:
        raise GcmError("carry.other_country", found=earlier.country, wanted=draft.country)
    if earlier.framework.id != draft.framework.id:
        raise GcmError("carry.other_framework", found=earlier.framework, wanted=draft.framework)
    if _edition(earlier.framework) > _edition(draft.framework):
        raise GcmError("carry.newer_framework", found=earlier.framework, wanted=draft.framework)


def carried(earlier: Submission, draft: Submission, framework: Framework, report: str) -> Carried:
    """Return what ``earlier`` brings to ``draft``, written with ``framework``.

    Args:
        report: Id of the earlier report, for the marks.
    """
    changes: list[Change] = []
    filled: list[AnswerKey] = []
    kept: list[AnswerKey] = []
    retired: list[Entry] = []
    left: set[Language] = set()
    records = tuple(_new_records(earlier, draft, framework))
    coming: dict[Address, list[Entry]] = {record.address: [] for record in records}
    for key, answer in _said(earlier):
        address, language = key
        if not _fits(framework, address, language, answer):
            retired.append((key, answer))
        elif language is not None and language not in draft.languages:
            left.add(language)
        elif draft.answer(*key) is not None:
            kept.append(key)
        elif addresses.owner(address) in coming:
            coming[addresses.owner(address)] += _marked_answers(earlier, key, answer, report)
            filled.append(key)
        elif _has_owner(draft, framework, address):
            changes += _filling(earlier, draft, key, answer, report)
            filled.append(key)
        else:
            kept.append(key)  # its record was removed from the draft, and stays removed
    added = [AddRecord(each, tuple(sorted(coming[each.address], key=_by_text))) for each in records]
    return Carried(
        (*added, *changes),
        tuple(filled),
        records,
        tuple(kept),
        tuple(retired),
        tuple(sorted(left)),
    )


def retired(earlier: Submission, framework: Framework) -> tuple[Entry, ...]:
    """Return the earlier answers for which ``framework`` has no question."""
    return tuple(
        (key, answer) for key, answer in _said(earlier) if not _fits(framework, *key, answer)
    )


class Fate(StrEnum):
    """What became of an answer since the earlier report."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Difference:
    """One answer then and now; one of the two may be missing.

    Attributes:
        is_confirmed: For an unchanged one: a person has said that it still holds.
    """

    address: Address
    language: Language | None
    fate: Fate
    before: Answer | None
    after: Answer | None
    is_confirmed: bool = False


def changes_since(earlier: Submission, now: Submission) -> tuple[Difference, ...]:
    """Return every answer of either in the languages of ``now``, by address."""
    keys = {
        key
        for key in (*earlier.answers, *now.answers)
        if not addresses.is_mark(key[0]) and now.counts(key[1])
    }
    return tuple(_difference(earlier, now, key) for key in sorted(keys, key=_text_of))


def _difference(earlier: Submission, now: Submission, key: AnswerKey) -> Difference:
    before, after = earlier.answers.get(key), now.answers.get(key)
    if before is None:
        fate = Fate.NEW
    elif after is None:
        fate = Fate.DROPPED
    else:
        same = comparable(before.value) == comparable(after.value) and before.typed == after.typed
        fate = Fate.UNCHANGED if same and before.kind is after.kind else Fate.CHANGED
    is_confirmed = fate is Fate.UNCHANGED and state(now, *key) is CarriedState.CONFIRMED
    return Difference(*key, fate, before, after, is_confirmed)


def _said(earlier: Submission) -> list[Entry]:
    """Return the answers of a submission without marks, in a fixed order.

    A statement or letter was for the occasion of its time: nothing of it is carried over.
    """
    said = (
        entry
        for entry in earlier.answers.items()
        if not addresses.is_mark(entry[0][0]) and addresses.kind(entry[0][0]) not in DOCUMENTS
    )
    return sorted(said, key=_by_text)


def _fits(
    framework: Framework, address: Address, language: Language | None, answer: Answer
) -> bool:
    """True where there is a question at ``address`` that this very answer may be given to."""
    try:
        question = framework.question_at(address)
    except GcmError:
        return False
    if question.kind is not answer.kind or question.translatable != (language is not None):
        return False
    if answer.kind is Kind.CHOICE:
        return any(choice.key == answer.value for choice in question.choices)
    if answer.kind is Kind.REFERENCE:
        return all(target in framework.items for target in answer.value.split())
    return True


def _new_records(earlier: Submission, draft: Submission, framework: Framework) -> Iterator[Record]:
    """Yield the records to add; after the draft's own where it has some of the kind."""
    for kind in (each for each in framework.record_kinds if each not in DOCUMENTS):
        rows = draft.records_of(kind)
        last = rows[-1].order if rows else ""
        for record in earlier.records_of(kind):
            if record.id in draft.records or record.address in draft.tombstones:
                continue
            last = at_end(last) if rows else record.order
            serves = tuple(served for served in record.serves if served in framework.items)
            yield Record(kind, record.id, serves, last)


def _has_owner(draft: Submission, framework: Framework, address: Address) -> bool:
    if addresses.kind(address) not in framework.record_kinds:
        return True
    record = draft.records.get(addresses.key(address))
    return record is not None and record.kind == addresses.kind(address)


def _marked_answers(
    earlier: Submission, key: AnswerKey, answer: Answer, report: str
) -> Iterator[Entry]:
    """Yield an answer with its mark, and with what its translation was made from."""
    address, language = key
    yield key, answer
    yield (mark_address(address, CARRIED), language), whole_mark(report, answer)
    translated = mark_address(address, TRANSLATED_FROM)
    made_from = earlier.answer(translated, language)
    if made_from is not None:
        yield (translated, language), made_from


def _filling(
    earlier: Submission, draft: Submission, key: AnswerKey, answer: Answer, report: str
) -> Iterator[Change]:
    address, language = key
    yield SetAnswer(address, language, None, answer)
    yield from marking(draft, address, language, whole_mark(report, answer))
    translated = mark_address(address, TRANSLATED_FROM)
    made_from = set_answer(draft, translated, language, earlier.answer(translated, language))
    if made_from is not None:
        yield made_from


def _edition(ref: FrameworkRef) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key in which edition ``2026.10`` is newer than ``2026.9``."""
    parts = ref.edition.replace("-", ".").replace("_", ".").split(".")
    return tuple((1, int(part), "") if part.isdecimal() else (0, 0, part) for part in parts)


def _by_text(entry: Entry) -> tuple[str, str]:
    return _text_of(entry[0])


def _text_of(key: AnswerKey) -> tuple[str, str]:
    return key[0], key[1] or ""
