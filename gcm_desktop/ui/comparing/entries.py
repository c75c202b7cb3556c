"""What differs, in words: one entry for each answer, record or setting that is not the same.

No widgets. Belongs here: titles, notes and the paragraphs of an entry. Does not: finding
differences (``domain/difference``), drawing them (``difference_view``).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.approval import Approval
from gcm_desktop.domain.difference import (
    OUTLINE,
    AnswerDifference,
    ApprovalDifference,
    Differences,
    RecordDifference,
    Turn,
)
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.richtext import Paragraph, Run
from gcm_desktop.domain.submission import Answer, Kind, Language, Submission
from gcm_desktop.domain.typed import natural
from gcm_desktop.domain.word_difference import Fate, Part, Row, Segment
from gcm_desktop.ui.authoring.signed_dialog import author_words
from gcm_desktop.ui.drafting.wordings import language_name
from gcm_desktop.ui.moments import day, isolated
from gcm_desktop.ui.settings.setting_words import setting_name, value_words
from gcm_desktop.ui.translation import translate

_PROSE = frozenset({Kind.NARRATIVE, Kind.TEXT})
"""Kinds compared word by word; any other value is another value as a whole."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of an entry: a field of a record, or the one text.

    Attributes:
        heading: Empty where the entry has one section.
        language: Direction of its paragraphs follows it.
    """

    heading: str
    language: Language | None
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that differs.

    Attributes:
        address: What is restored with it: of an answer, a record, a mark, or ``OUTLINE``.
        note: Language and what became of it, in words.
        parts: The answers in it, of a record all of its fields.
        told: Rows that are not of answers (approvals, settings).
    """

    address: Address
    language: Language | None
    turn: Turn
    title: str
    note: str
    parts: tuple[AnswerDifference, ...] = ()
    told: tuple[Row, ...] = ()

    @property
    def key(self) -> tuple[Address, Language | None]:
        """Tells entries apart."""
        return self.address, self.language

    @property
    def is_answer(self) -> bool:
        """True for one answer in one language."""
        return [part.address for part in self.parts] == [self.address]

    def sections(self, framework: Framework, interface: Language) -> tuple[Section, ...]:
        """Return what is shown of it; long texts take a while."""
        made = [
            Section(_heading(framework, part, interface) if len(self.parts) > 1 else "",
                    part.language, _rows(framework, part, interface))
            for part in self.parts
        ]  # fmt: skip
        if self.told:
            made.insert(0, Section("", interface, self.told))
        return tuple(made)


def entries(
    found: Differences,
    before: Submission,
    after: Submission,
    framework: Framework,
    interface: Language,
) -> tuple[Entry, ...]:
    """Return the entries in the order of the framework; records follow, languages come first."""
    whole = {each.record.address: each for each in found.records}
    moved = {address for address, each in whole.items() if each.turn is Turn.CHANGED}
    fields: dict[Address, list[AnswerDifference]] = {address: [] for address in whole}
    single = []
    for each in found.answers:
        owner = addresses.owner(each.address)
        if owner in whole and owner not in moved:
            fields[owner].append(each)
        else:
            single.append(each)
    made = [
        *(_answer_entry(each, before, after, framework, interface) for each in single),
        *(_record_entry(each, fields[each.record.address], (after, before), framework, interface)
          for each in found.records),
        *(_approval_entry(each, framework, interface) for each in found.approvals),
    ]  # fmt: skip
    places = {item: at for at, item in enumerate(framework.items)}
    made.sort(
        key=lambda entry: (
            places.get(addresses.owner(entry.address), len(places)),
            addresses.is_mark(entry.address),
            natural(entry.address),
            entry.language or "",
        )
    )
    return (*_outline_entries(found), *made)


def _answer_entry(
    given: AnswerDifference,
    before: Submission,
    after: Submission,
    framework: Framework,
    interface: Language,
) -> Entry:
    title = framework.place(given.address, interface)
    owner = addresses.owner(given.address)
    if addresses.kind(owner) in framework.record_kinds:
        named = _record_title((after, before), owner, interface)
        title = f"{title} · {isolated(named)}" if named else title
    note = turn_word(given.turn)
    if given.language is not None:
        note = f"{language_name(given.language)} · {note}"
    return Entry(given.address, given.language, given.turn, title, note, (given,))


def _record_title(sides: Iterable[Submission], owner: Address, interface: Language) -> str:
    titles = (
        side.answer(f"{owner}/title", each)
        for side in sides
        for each in (interface, *side.languages)
    )
    return next((answer.text for answer in titles if answer is not None), "")


def _record_entry(
    given: RecordDifference,
    fields: Iterable[AnswerDifference],
    sides: tuple[Submission, Submission],
    framework: Framework,
    interface: Language,
) -> Entry:
    title = framework.place(given.record.address, interface)
    named = _record_title(sides, given.record.address, interface)
    if named:
        title = f"{title} · {isolated(named)}"
    note = turn_word(given.turn)
    told: tuple[Row, ...] = ()
    if given.before is not None and given.after is not None:
        is_moved = given.before.serves == given.after.serves
        note = (
            translate("Comparing", "place in the list")
            if is_moved
            else translate("Comparing", "what it serves")
        )
        told = () if is_moved else whole_rows(
            *(_places(framework, each.serves, interface) for each in (given.before, given.after))
        )  # fmt: skip
    return Entry(given.record.address, None, given.turn, title, note, tuple(fields), told)


def _places(framework: Framework, items: Iterable[Address], interface: Language) -> str:
    return " | ".join(framework.place(item, interface) for item in items)


def _approval_entry(given: ApprovalDifference, framework: Framework, interface: Language) -> Entry:
    turn = Turn.ADDED if given.before is None else Turn.REMOVED
    turn = turn if given.before is None or given.after is None else Turn.CHANGED
    told = whole_rows(*(approval_words(each) for each in (given.before, given.after)))
    note = translate("Comparing", "approval") + " · " + turn_word(turn)
    title = framework.place(given.item, interface)
    return Entry(f"{given.item}/@approved", None, turn, title, note, (), told)


def approval_words(approval: Approval | None) -> str:
    """Return who approved and when, empty for none."""
    if approval is None:
        return ""
    words = translate("Comparing", "Approved by {author}, {day}")
    words = words.replace("{author}", author_words(approval.author))
    return words.replace("{day}", day(approval.at))


def _outline_entries(found: Differences) -> Iterator[Entry]:
    if found.languages:
        names = (" · ".join(map(language_name, side)) for side in found.languages)
        title = translate("Comparing", "Languages of this submission")
        yield Entry(OUTLINE, None, Turn.CHANGED, title, turn_word(Turn.CHANGED), (),
                    whole_rows(*names))  # fmt: skip
    elif found.settings:
        sides = (
            " · ".join(
                f"{setting_name(key)}: {value_words(key, values[side])}"
                for key, *values in found.settings
                if values[side]
            )
            for side in (0, 1)
        )
        title = translate("Comparing", "Settings of this submission")
        yield Entry(OUTLINE, None, Turn.CHANGED, title, turn_word(Turn.CHANGED), (),
                    whole_rows(*sides))  # fmt: skip


def turn_word(turn: Turn) -> str:
    """Return what became of something, in one word."""
    words = {
        Turn.ADDED: translate("Comparing", "added"),
        Turn.REMOVED: translate("Comparing", "deleted"),
        Turn.CHANGED: translate("Comparing", "changed"),
    }
    return words[turn]


def whole_rows(before: str, after: str) -> tuple[Row, ...]:
    """Return a value that became another one as a whole."""
    rows = []
    if before:
        segments = (Segment(Part.DELETED, before),)
        rows.append(Row(Fate.REMOVED, Paragraph((Run(before),)), None, segments))
    if after:
        segments = (Segment(Part.INSERTED, after),)
        rows.append(Row(Fate.ADDED, None, Paragraph((Run(after),)), segments))
    return tuple(rows)


def _rows(framework: Framework, part: AnswerDifference, interface: Language) -> tuple[Row, ...]:
    kinds = {side.kind for side in (part.before, part.after) if side is not None}
    if kinds <= _PROSE:
        return part.rows()
    sides = (part.before, part.after)
    return whole_rows(*(_value(framework, part.address, each, interface) for each in sides))


def _value(
    framework: Framework, address: Address, answer: Answer | None, interface: Language
) -> str:
    if answer is None:
        return ""
    if answer.kind is Kind.YES_NO:
        yes, no = translate("Comparing", "yes"), translate("Comparing", "no")
        return yes if answer.value == "yes" else no
    if answer.kind is Kind.REFERENCE:
        return _places(framework, answer.value.split(), interface)
    if answer.kind is Kind.CHOICE:
        try:
            choices = framework.question_at(address).choices
        except GcmError:  # of another edition
            choices = ()
        for choice in choices:
            if choice.key == answer.value:
                return choice.label.in_language(interface)
    return answer.text


def _heading(framework: Framework, part: AnswerDifference, interface: Language) -> str:
    label = framework.place(part.address, interface).split(" · ")[-1]
    return f"{label} ({language_name(part.language)})" if part.language else label
