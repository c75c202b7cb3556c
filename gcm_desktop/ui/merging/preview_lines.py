"""What a merge would do, in words: one line for each answer, record or setting it touches.

No widgets. Belongs here: lines, their groups, counts of a file. Does not: planning
(``services/merge_plan``), titles and paragraphs of an entry (``ui/comparing/entries``).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import groupby

from gcm_desktop.base.file_names import shown_name
from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.difference import (
    OUTLINE,
    AnswerDifference,
    Differences,
    RecordDifference,
    Turn,
    differences,
)
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.joining import has_conflict
from gcm_desktop.domain.marks import marked
from gcm_desktop.domain.merge import Entry as Merged
from gcm_desktop.domain.merge import Outcome
from gcm_desktop.domain.record_merge import RecordEntry, RecordOutcome
from gcm_desktop.domain.submission import AnswerKey, Language
from gcm_desktop.services.merge_plan import Plan, PlannedFile
from gcm_desktop.ui.comparing.entries import Entry, entries
from gcm_desktop.ui.drafting.wordings import language_name
from gcm_desktop.ui.moments import isolated, led
from gcm_desktop.ui.translation import translate


class Effect(StrEnum):
    """What merging does to something, as a person is told it."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    UNITED = "united"
    MOVED = "moved"
    CONFLICT = "conflict"


_OF_TURNS = {
    Turn.ADDED: Effect.ADDED,
    Turn.REMOVED: Effect.REMOVED,
    Turn.CHANGED: Effect.CHANGED,
}
_OF_OUTCOMES = {
    Outcome.ADDED: Effect.ADDED,
    Outcome.CHANGED: Effect.CHANGED,
    Outcome.REMOVED: Effect.REMOVED,
    Outcome.UNITED: Effect.UNITED,
    Outcome.CONFLICTING: Effect.CONFLICT,
}
_OF_RECORDS = {
    RecordOutcome.ADDED: Effect.ADDED,
    RecordOutcome.REMOVED: Effect.REMOVED,
    RecordOutcome.MOVED: Effect.MOVED,
    RecordOutcome.CONFLICTING: Effect.CONFLICT,
}


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is taken or declined as a whole.

    Attributes:
        entry: What is shown of it: the draft's own text and what becomes of it; of a conflict
            what the file has.
        title: In its group.
        note: More to know: language, file, a probable duplicate.
        keys: Answers and records that are declined with it.
    """

    entry: Entry
    effect: Effect
    title: str
    note: str
    keys: tuple[AnswerKey, ...]

    @property
    def is_record(self) -> bool:
        """True for a record as a whole."""
        address = self.entry.address
        is_owner = address == addresses.owner(address) != OUTLINE
        return is_owner and not self.entry.is_answer


@dataclass(frozen=True, slots=True)
class LineGroup:
    """The lines of one item, or of the records of one kind."""

    title: str
    lines: tuple[Line, ...]


def effect_word(effect: Effect) -> str:
    """Return what happens to one thing, in one word."""
    words = {
        Effect.ADDED: translate("Merging", "new"),
        Effect.CHANGED: translate("Merging", "changed"),
        Effect.REMOVED: translate("Merging", "removed"),
        Effect.UNITED: translate("Merging", "united"),
        Effect.MOVED: translate("Merging", "moved"),
        Effect.CONFLICT: translate("Merging", "conflict"),
    }
    return words[effect]


def file_effects(file: PlannedFile) -> tuple[Mapping[Effect, int], int]:
    """Return how many things a file does what to, and how many are the same on both sides."""
    found = [_OF_OUTCOMES[e.outcome] for e in file.merge.entries if e.outcome in _OF_OUTCOMES]
    found += [_OF_RECORDS[each.outcome] for each in file.merge.records]
    identical = sum(each.outcome is Outcome.IDENTICAL for each in file.merge.entries)
    return {each: found.count(each) for each in Effect if each in found}, identical


def line_groups(plan: Plan, framework: Framework, interface: Language) -> tuple[LineGroup, ...]:
    """Return everything a merge touches, in the order of the framework, records last."""
    told = _Told(plan)
    shown = entries(_shown(plan, told), plan.before, plan.after, framework, interface)
    lines = [_line(entry, told, framework, interface) for entry in shown]
    kinds = {kind: at for at, kind in enumerate(framework.record_kinds)}
    lines.sort(key=lambda each: kinds.get(addresses.kind(each.entry.address), -1))
    grouped = groupby(lines, key=lambda each: group_title(each.entry, framework, interface))
    return tuple(LineGroup(title, tuple(found)) for title, found in grouped)


@dataclass
class _Told:
    """What the files of a plan do, by answer and by record."""

    plan: Plan
    answers: dict[AnswerKey, list[tuple[str, Merged]]] = field(default_factory=dict)
    records: dict[Address, list[tuple[str, RecordEntry]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for file in self.plan.files:
            name = file.incoming.name
            for entry in file.merge.entries:
                if entry.outcome is not Outcome.IDENTICAL:
                    key = entry.address, entry.language
                    self.answers.setdefault(key, []).append((name, entry))
            for record in file.merge.records:
                self.records.setdefault(record.record.address, []).append((name, record))

    @property
    def disputed(self) -> frozenset[AnswerKey]:
        """Answers and settings that somebody will be asked about."""
        joinings = self.plan.joinings.items()
        return frozenset(key for key, known in joinings if any(map(has_conflict, known)))

    def files(self, keys: Iterable[AnswerKey]) -> tuple[str, ...]:
        """Return the names of the files that touch any of ``keys``, each once."""
        found = [
            name
            for address, language in keys
            for name, _ in (
                *self.answers.get((address, language), ()),
                *self.records.get(address, ()),
            )
        ]
        return tuple(dict.fromkeys(found))

    def disputed_record(self, address: Address) -> RecordEntry | None:
        """Return why somebody will be asked about a record, ``None`` where nobody is."""
        found = (each for _, each in self.records.get(address, ()))
        return next((each for each in found if each.outcome is RecordOutcome.CONFLICTING), None)


def _shown(plan: Plan, told: _Told) -> Differences:
    """Return what differs after a merge; of what is disputed, the draft's own and the file's."""
    found, disputed = differences(plan.before, plan.after), told.disputed
    kept = [
        next(iter(each for _, each in found_records)).record
        for address, found_records in told.records.items()
        if _is_removed_there(told.disputed_record(address))
    ]
    owners = {record.address for record in kept}
    answers = [
        each
        for each in found.answers
        if (each.address, each.language) not in disputed
        and addresses.owner(each.address) not in owners
    ]
    for key, entries_ in told.answers.items():
        rivals = [each for _, each in entries_ if each.outcome is Outcome.CONFLICTING]
        if key in disputed and rivals and addresses.owner(key[0]) not in owners:
            answers.append(AnswerDifference(*key, plan.before.answers.get(key), rivals[-1].theirs))
    records = list(found.records)
    for record in kept:
        records.append(RecordDifference(record, record, None))
        answers += [
            AnswerDifference(*key, answer, None)
            for key, answer in plan.before.answers_under(record.address)
            if not addresses.is_mark(key[0])
        ]
    return replace(found, answers=tuple(answers), records=tuple(records))


def _is_removed_there(found: RecordEntry | None) -> bool:
    return found is not None and not found.is_removed_here


def _line(entry: Entry, told: _Told, framework: Framework, interface: Language) -> Line:
    keys = _keys(entry, told)
    effect = _effect(entry, keys, told)
    prefix = framework.place(addresses.owner(entry.address), interface) + " · "
    files = told.files(keys) if len(told.plan.files) > 1 else ()
    about = [_note(entry, effect), *(isolated(shown_name(each)) for each in files)]
    first = " · ".join(each for each in about if each)
    notes = [led(first) if first else "", *_record_notes(entry, told)]
    title = entry.title.removeprefix(prefix)
    return Line(entry, effect, title, "\n".join(each for each in notes if each), keys)


def _effect(entry: Entry, keys: tuple[AnswerKey, ...], told: _Told) -> Effect:
    if told.disputed_record(entry.address) is not None or told.disputed & {*keys}:
        return Effect.CONFLICT
    outcomes = [each.outcome for key in keys for _, each in told.answers.get(key, ())]
    if Outcome.UNITED in outcomes:
        return Effect.UNITED
    is_record = any(entry.address == each for each in told.records)
    if is_record and entry.turn is Turn.CHANGED:
        return Effect.MOVED
    return _OF_TURNS[entry.turn]


def _keys(entry: Entry, told: _Told) -> tuple[AnswerKey, ...]:
    """Return what is declined with a line: the marks of an answer go with it."""
    before, after = told.plan.before, told.plan.after
    if entry.address == OUTLINE:
        settings = {*before.settings, *after.settings}
        found = [f"{OUTLINE}/settings/{each}" for each in sorted(settings)]
        return ((f"{OUTLINE}/languages", None), *((each, None) for each in found))
    marks = sorted(
        key[0]
        for key in {*before.answers, *after.answers}
        if key[1] == entry.language and marked(key[0]) == entry.address != key[0]
    )
    return (entry.key, *((each, entry.language) for each in marks))


def _note(entry: Entry, effect: Effect) -> str:
    if entry.is_answer and entry.language is not None:
        return language_name(entry.language)
    if effect is Effect.MOVED or addresses.is_mark(entry.address):
        return entry.note
    return ""


def _record_notes(entry: Entry, told: _Told) -> tuple[str, ...]:
    """Return what is to be known of a record: who removed it, which other it may be."""
    notes = []
    disputed = told.disputed_record(entry.address)
    if disputed is not None:
        notes.append(
            translate("Merging", "You removed it; the file went on writing it.")
            if disputed.is_removed_here
            else translate("Merging", "The file removed it; you went on writing it.")
        )
    twins = [each.duplicate_of for _, each in told.records.get(entry.address, ())]
    if any(twins):
        notes.append(translate("Merging", "Probably a duplicate: one of yours has the same title."))
    return tuple(notes)


def group_title(entry: Entry, framework: Framework, interface: Language) -> str:
    """Return the heading an entry stands under: its item, the records of its kind."""
    if entry.address == OUTLINE:
        return translate("Merging", "The submission as a whole")
    kind = framework.record_kinds.get(addresses.kind(entry.address))
    if kind is not None:
        return kind.plural.in_language(interface)
    return framework.place(addresses.owner(entry.address), interface)
