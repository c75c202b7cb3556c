"""The list of what leaves and what stays, as it is shown before anything is written.

Belongs here: reading it off what ``leaving`` lets out, for the files that were chosen. Does not:
that decision, what files say about themselves and what a store keeps beside a draft
(``services/leaving``), words.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.approval import APPROVED, approval_of
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.evidence import parse_ref
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.leaving import BLANK, outgoing
from gcm_desktop.domain.marks import marked
from gcm_desktop.domain.personal_data import PersonalData, may_hold_personal_data, personal_data
from gcm_desktop.domain.richtext import block_runs
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.settings import emblem, includes_originals, named_files
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Language, Submission
from gcm_desktop.domain.text import count_words
from gcm_desktop.domain.typed import natural

PACKAGE, DATA, SHEETS = "gcm", "json", "xlsx"
_WITH_MARKS = frozenset({PACKAGE, DATA})
_WITH_COVER = frozenset({"docx", "pdf"})
_IN_ALL_LANGUAGES = frozenset({PACKAGE, DATA, SHEETS})
"""Formats that hold every language, whichever are chosen for documents."""
_MAIL = "mailto:"


@dataclass(frozen=True, slots=True)
class ToldField:
    """A question that is answered.

    Attributes:
        languages: Of its answers, in the order of the submission; empty for one in no language.
        words: Of all of them.
    """

    address: Address
    languages: tuple[Language, ...] = ()
    words: int = 0


@dataclass(frozen=True, slots=True)
class Contact:
    """An e-mail address, telephone or identity number in a text that leaves."""

    kind: PersonalData
    text: str
    address: Address
    language: Language | None


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file that is attached; ``size`` in bytes, ``None`` where it is not at hand."""

    name: str
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """What leaves, or what stays.

    Attributes:
        records: Number of records by kind, in the order of the framework.
        marks: Number of marks by name (``@approved``).
        names: Of persons, by what they have approved, each once.
    """

    fields: tuple[ToldField, ...] = ()
    records: tuple[tuple[str, int], ...] = ()
    marks: tuple[tuple[str, int], ...] = ()
    names: tuple[str, ...] = ()
    files: tuple[NamedFile, ...] = ()


@dataclass(frozen=True, slots=True)
class LeavingList:
    """The whole list.

    Attributes:
        words: Words that leave, by language.
        elsewhere: Languages of the submission that were not chosen: their texts stay, and are
            not told one by one.
        contacts: What looks like personal data in the texts that leave.
    """

    profile: str
    leaves: Part
    stays: Part
    words: Mapping[Language, int]
    elsewhere: tuple[Language, ...]
    contacts: tuple[Contact, ...]


def leaving_list(
    submission: Submission,
    framework: Framework,
    profile: str,
    languages: Collection[Language],
    formats: Collection[str],
    *,
    sizes: Mapping[str, int] | None = None,
    document: Address = "",
) -> LeavingList:
    """Return what leaves of ``submission`` in files of ``formats`` and what stays.

    Args:
        languages: Of the documents; data and packages hold every language.
        sizes: Bytes of the attached files at hand, by hash.
        document: A record that leaves as a document of its own: nothing else is told then.

    Raises:
        GcmError: ``export.profile_unknown``.
    """
    told = submission
    if document:
        told = _alone(submission, document)
    content = outgoing(told, framework, profile, document).submission
    return _Lister(told, content, framework, profile, languages, formats).told(sizes or {})


def _alone(submission: Submission, record: Address) -> Submission:
    """Return a submission with nothing in it but one record."""
    answers = dict(submission.answers_under(record))
    records = {id_: each for id_, each in submission.records.items() if each.address == record}
    return replace(submission, answers=MappingProxyType(answers), records=MappingProxyType(records))


class _Lister:
    """Puts every answer on one side or the other."""

    def __init__(
        self,
        submission: Submission,
        content: Submission,
        framework: Framework,
        profile: str,
        languages: Collection[Language],
        formats: Collection[str],
    ) -> None:
        self._given = submission
        self._content = content
        self._framework = framework
        self._profile = profile
        self._has_marks = bool(_WITH_MARKS.intersection(formats))
        self._has_files = PACKAGE in formats
        self._has_cover = profile != BLANK and bool(_WITH_COVER.intersection(formats))
        self._has_data = bool(_IN_ALL_LANGUAGES.intersection(formats))
        self._languages = frozenset(submission.languages if self._has_data else languages)
        self._has_originals = includes_originals(submission.settings)

    def told(self, sizes: Mapping[str, int]) -> LeavingList:
        """Return the list."""
        going = {key: answer for key, answer in self._content.answers.items() if self._goes(key)}
        staying = {
            key: answer
            for key, answer in self._given.answers.items()
            if key not in going and not self._is_elsewhere(key)
        }
        names, all_names = self._names(going), self._names(self._given.answers)
        gone = self._leaving_files(sizes)
        return LeavingList(
            self._profile,
            Part(self._fields(going), self._records(self._content), _marks(going), names, gone),
            Part(
                self._fields(staying),
                self._records(self._given, self._content),
                _marks(staying),
                tuple(name for name in all_names if name not in names),
                tuple(file for file in self._files(self._given, sizes) if file not in gone),
            ),
            self._words(going),
            tuple(each for each in self._given.languages if each not in self._languages),
            tuple(self._contacts(going)),
        )

    def _goes(self, key: AnswerKey) -> bool:
        address, language = key
        if addresses.is_mark(address):
            return self._has_marks
        if language is not None and language not in self._languages:
            return self._stands_in(address) and self._is_known(address)
        return self._has_data or self._is_known(address)

    def _is_elsewhere(self, key: AnswerKey) -> bool:
        """True where the profile lets an answer out, and only its language was not chosen."""
        is_chosen = key[1] is None or key[1] in self._languages
        return not is_chosen and not addresses.is_mark(key[0]) and key in self._content.answers

    def _stands_in(self, address: Address) -> bool:
        """True where an original is told in a language into which it was not translated."""
        answers = self._content.answers
        return self._has_originals and any(
            (address, language) not in answers for language in self._languages
        )

    def _is_known(self, address: Address) -> bool:
        """False for an answer no document tells, because its question is not known."""
        try:
            self._framework.question_at(address)
        except GcmError:
            return False
        return True

    def _fields(self, answers: Mapping[AnswerKey, Answer]) -> tuple[ToldField, ...]:
        languages: dict[Address, set[Language]] = {}
        words: Counter[Address] = Counter()
        for (address, language), answer in answers.items():
            if not addresses.is_mark(address):
                languages.setdefault(address, set()).update({language} if language else ())
                words[address] += count_words(answer.text) if language else 0
        order = {address: place for place, address in enumerate(self._order())}
        known = [*self._given.languages]
        return tuple(
            ToldField(
                address,
                (*(each for each in known if each in found), *sorted(found - {*known})),
                words[address],
            )
            for address, found in sorted(
                languages.items(),
                key=lambda entry: (order.get(entry[0], len(order)), natural(entry[0])),
            )
        )

    def _order(self) -> Iterator[Address]:
        """Yield every address in the order in which people read: items, then records by kind."""
        yield from (address for address, _ in self._framework.questions())
        for kind in self._framework.record_kinds.values():
            for record in self._given.records_of(kind.kind):
                yield from (f"{record.address}/{field.key}" for field in kind.fields)

    def _records(
        self, submission: Submission, without: Submission | None = None
    ) -> tuple[tuple[str, int], ...]:
        left_out = without.records if without is not None else {}
        counts = Counter(
            record.kind for id_, record in submission.records.items() if id_ not in left_out
        )
        known = [kind for kind in self._framework.record_kinds if kind in counts]
        return tuple((kind, counts[kind]) for kind in [*known, *sorted(counts.keys() - {*known})])

    def _names(self, answers: Mapping[AnswerKey, Answer]) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for address, _ in answers:
            if address.endswith(f"/{APPROVED}"):
                approval = approval_of(self._given, marked(address))
                if approval is not None and approval.author.name:
                    found[approval.author.name] = None
        return tuple(sorted(found))

    def _leaving_files(self, sizes: Mapping[str, int]) -> tuple[NamedFile, ...]:
        """Return the files that go: all with a package, the emblem with a report's cover."""
        if self._has_files:
            return self._files(self._content, sizes)
        shown = emblem(self._content.settings) if self._has_cover else ""
        refs = (ref for ref in named_files(self._content) if ref.sha256 == shown)
        return tuple(NamedFile(ref.name, sizes.get(ref.sha256)) for ref in refs)

    def _files(self, submission: Submission, sizes: Mapping[str, int]) -> tuple[NamedFile, ...]:
        if self._profile == BLANK and submission is self._content:
            return ()
        return tuple(NamedFile(ref.name, sizes.get(ref.sha256)) for ref in named_files(submission))

    def _words(self, answers: Mapping[AnswerKey, Answer]) -> dict[Language, int]:
        totals = dict.fromkeys(
            (each for each in self._given.languages if each in self._languages), 0
        )
        for (address, language), answer in answers.items():
            if language in totals and not addresses.is_mark(address):
                totals[language] += count_words(answer.text)
        return totals

    def _contacts(self, answers: Mapping[AnswerKey, Answer]) -> Iterator[Contact]:
        seen: set[tuple[str, Address]] = set()
        for (address, language), answer in sorted(answers.items(), key=_order):
            if addresses.is_mark(address) or parse_ref(answer.value) is not None:
                continue
            for kind, text in _found(answer):
                if (text, address) not in seen:
                    seen.add((text, address))
                    yield Contact(kind, text, address, language)


def _order(entry: tuple[AnswerKey, Answer]) -> tuple[object, str]:
    (address, language), _ = entry
    return natural(address), language or ""


def _found(answer: Answer) -> Iterator[tuple[PersonalData, str]]:
    if not may_hold_personal_data(answer.value or answer.typed):
        return
    text = answer.text
    for find in personal_data(text):
        yield find.kind, text[find.start : find.end]
    if answer.kind is Kind.NARRATIVE:
        for block in parse_html(answer.value).blocks:
            for run in block_runs(block):
                if run.link and run.link.lower().startswith(_MAIL):
                    yield PersonalData.EMAIL, run.link[len(_MAIL) :].partition("?")[0]


def _marks(answers: Mapping[AnswerKey, Answer]) -> tuple[tuple[str, int], ...]:
    counts = Counter(
        address.rpartition("/")[2] for address, _ in answers if addresses.is_mark(address)
    )
    return tuple(sorted(counts.items()))
