"""A received submission as a reader needs it: one page of facts, then each item's parts.

Everything is computed from a ``SubmissionReader``; nothing here could write. Belongs here: values
and decisions. Does not: widgets, words of the interface.
"""

from collections import Counter
from dataclasses import dataclass

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import STATUS, Framework, Group, Item, Question
from gcm_desktop.domain.submission import Answer, Language, Record, Submission
from gcm_desktop.services.ports import SubmissionReader

SUPPORT_RECORDS, SUPPORT_QUESTION = "support_need", "support"
COUNTED_KINDS = ("objective", "declaration", "principle", "section")


@dataclass(frozen=True, slots=True)
class StatusGroup:
    """A priority area or round table with the status of each of its objectives."""

    group: Group
    statuses: tuple[tuple[Item, str], ...]


@dataclass(frozen=True, slots=True)
class ReviewFacts:
    """The one page that comes first.

    Attributes:
        counts: Objectives by status; the empty key counts those without one.
        answered: By kind of item: how many are spoken to, out of how many.
        records: Record kinds with the number of records, in the order of the framework.
        support: Records that ask for support.
        support_items: Objectives whose text names support needed.
    """

    groups: tuple[StatusGroup, ...]
    counts: dict[str, int]
    words: dict[Language, int]
    answered: dict[str, tuple[int, int]]
    records: tuple[tuple[str, int], ...]
    support: tuple[Record, ...]
    support_items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What was said to one question in one language.

    Attributes:
        answer: ``None`` where it was not said in this language.
        elsewhere: Languages in which it was said instead.
    """

    question: Question
    address: Address
    answer: Answer | None
    elsewhere: tuple[Language, ...] = ()

    @property
    def is_open(self) -> bool:
        """True where nothing was said in any language."""
        return self.answer is None and not self.elsewhere


def review_facts(reader: SubmissionReader) -> ReviewFacts:
    """Return the facts of the first page."""
    submission, framework = reader.submission, reader.framework
    groups = tuple(
        StatusGroup(
            group,
            tuple((framework.items[each], status(submission, each)) for each in group.items),
        )
        for group in framework.arrangements[0].groups
    )
    records = tuple(
        (kind, len(submission.records_of(kind)))
        for kind in framework.record_kinds
        if submission.records_of(kind)
    )
    spoken = _spoken(submission)
    answered = {kind: _answered(framework, kind, spoken) for kind in COUNTED_KINDS}
    asking = tuple(
        item
        for item in framework.items_of("objective")
        if any(True for _ in submission.answers_under(f"{item.address}/{SUPPORT_QUESTION}"))
    )
    return ReviewFacts(
        groups,
        dict(Counter(found for group in groups for _, found in group.statuses)),
        submission.words(),
        answered,
        records,
        submission.records_of(SUPPORT_RECORDS),
        asking,
    )


def status(submission: Submission, address: Address) -> str:
    """Return the implementation status of an item, empty where none was given."""
    return submission.choice(f"{address}/{STATUS}")


def first_language(reader: SubmissionReader, interface: Language) -> Language:
    """Return the language to read in first: the interface's where written, else the main one."""
    words = reader.submission.words()
    return interface if words.get(interface) else reader.submission.main_language


def parts(reader: SubmissionReader, item: Item, language: Language) -> tuple[Part, ...]:
    """Return what was said to each question of an item, placements left out."""
    return tuple(
        part(reader.submission, question, f"{item.address}/{question.key}", language)
        for question in item.questions
        if question.kind is not None and question.key != STATUS
    )


def part(submission: Submission, question: Question, address: Address, language: Language) -> Part:
    """Return what was said at ``address`` in ``language``, or where else it was said."""
    if not question.translatable:
        return Part(question, address, submission.answer(address))
    answer = submission.answer(address, language)
    elsewhere = () if answer else _languages(submission, address)
    return Part(question, address, answer, elsewhere)


def actions(reader: SubmissionReader, item: Item, language: Language) -> tuple[Part, ...]:
    """Return what was said about the lettered actions of an objective, unsaid ones left out."""
    found = (
        part(
            reader.submission,
            question,
            f"{item.address}/action/{action.letter}/{question.key}",
            language,
        )
        for action in item.actions
        for question in reader.framework.action_questions
    )
    return tuple(each for each in found if not each.is_open)


def line(submission: Submission, address: Address, language: Language) -> str:
    """Return a short text in ``language``, else in any it was written in, else nothing."""
    for tongue in (language, *submission.languages, None):
        answer = submission.answer(address, tongue)
        if answer is not None:
            return answer.text
    return ""


def shown(framework: Framework, question: Question, answer: Answer, language: Language) -> str:
    """Return a value that is no narrative as a person reads it."""
    for choice in question.choices:
        if choice.key == answer.value:
            return choice.label.in_language(language)
    if question.kind is not None and question.kind.value == "reference":
        places = (
            framework.place(each, language) if each in framework.items else each
            for each in answer.value.split()
        )
        return "\n".join(places)
    return answer.typed or answer.text


def source_numbers(reader: SubmissionReader) -> dict[str, int]:
    """Return the number shown for each source record, in their order."""
    sources = reader.submission.records_of("source")
    return {record.id: number for number, record in enumerate(sources, start=1)}


def _languages(submission: Submission, address: Address) -> tuple[Language, ...]:
    return tuple(
        each for each in submission.languages if submission.answer(address, each) is not None
    )


def _spoken(submission: Submission) -> set[Address]:
    found = {
        addresses.owner(address)
        for address, _ in submission.answers
        if not addresses.is_mark(address)
    }
    for record in submission.records.values():
        found.update(record.serves)
    return found


def _answered(framework: Framework, kind: str, spoken: set[Address]) -> tuple[int, int]:
    items = [item for item in framework.items_of(kind) if item.reporting]
    return sum(item.address in spoken for item in items), len(items)
