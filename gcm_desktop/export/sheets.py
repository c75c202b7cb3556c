"""What a workbook says: its sheets as rows of typed values, without any format.

Belongs here: which sheets, columns and values. Does not: cells of XLSX (``xlsx``), words
(``bundle_labels``). Marks, comments and assignments never leave.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import STATUS, Framework, Question, RecordKind
from gcm_desktop.domain.progress import progress
from gcm_desktop.domain.series import parse_series
from gcm_desktop.domain.submission import Answer, Kind, Language, Record, Submission
from gcm_desktop.domain.text import count_words
from gcm_desktop.domain.typed import natural
from gcm_desktop.export.bundle_labels import bundle_labels
from gcm_desktop.export.labels import labels

MOST_DIGITS = 15
"""Longer numbers stay text: office programs keep so many digits and drop the rest."""
SERIES = "series"


@dataclass(frozen=True, slots=True)
class Share:
    """A number of hundredths, shown with a percent sign."""

    value: Decimal


Value = str | int | Decimal | date | Share
"""Text is never anything but text, whatever it begins with."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its title, the words over its columns with their widths, and its rows."""

    title: str
    header: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[Value, ...], ...]


def sheets(submission: Submission, framework: Framework, language: Language) -> tuple[Sheet, ...]:
    """Return answers, records by kind, values of indicators and progress, in this order.

    Args:
        language: Of headers and of what the framework says; answers stand in their own.

    Raises:
        GcmError: ``export.language``.
    """
    teller = _Teller(submission, framework, language)
    kinds = (kind for kind in framework.record_kinds.values() if submission.records_of(kind.kind))
    return (
        teller.answers(),
        *(teller.records(kind) for kind in kinds),
        teller.indicators(),
        teller.progress(),
    )


def number(text: str) -> Value:
    """Return a plain decimal as a number, with ``%`` behind it as a share, else the text."""
    plain = text.removesuffix("%")
    try:
        found = Decimal(plain)
    except InvalidOperation:
        return text
    if not found.is_finite() or len(found.as_tuple().digits) > MOST_DIGITS:
        return text
    return Share(found) if plain != text else found


class _Teller:
    """Knows the submission, the framework, and the language of the words between."""

    def __init__(self, submission: Submission, framework: Framework, language: Language) -> None:
        self._submission = submission
        self._framework = framework
        self._language = language
        self._words = bundle_labels(language)
        self._names = labels(language)

    def answers(self) -> Sheet:
        """Return every answer that is told, in the order of addresses."""
        columns = ("address", "where", "language", "answer", "code", "typed")
        rows = tuple(
            (
                address,
                self._framework.place(address, self._language),
                self._names.language_name(language) if language else "",
                self._value(address, answer),
                _code(answer),
                answer.typed,
            )
            for address, language, answer in self._told()
        )
        return self._sheet(self._words["answers"], columns, (30, 44, 12, 80, 24, 20), rows)

    def records(self, kind: RecordKind) -> Sheet:
        """Return the records of a kind, a column a field and language."""
        columns = [(field, each) for field in kind.fields for each in self._languages(field)]
        header = [self._words["id"], self._words["serves"]]
        header += [
            f"{field.label.in_language(self._language)}{self._in(language)}"
            for field, language in columns
        ]
        rows = tuple(
            (
                record.id,
                self._served(record),
                *(self._field(record, field, language) for field, language in columns),
            )
            for record in self._submission.records_of(kind.kind)
        )
        wide = (Kind.NARRATIVE, Kind.TEXT)
        widths = (28, 36, *(44 if field.kind in wide else 16 for field, _ in columns))
        return Sheet(kind.plural.in_language(self._language), tuple(header), widths, rows)

    def indicators(self) -> Sheet:
        """Return every value of every series."""
        columns = ("indicator", "year", "group", "value", "note", "address")
        rows = tuple(
            (
                self._title(record),
                int(row.year) if row.year.isascii() and row.year.isdigit() else row.year,
                row.group,
                number(row.value),
                row.note,
                f"{record.address}/{field.key}",
            )
            for record, field in self._series()
            for row in parse_series(self._said(record, field))
        )
        return self._sheet(self._words["indicators"], columns, (44, 10, 24, 14, 30, 44), rows)

    def progress(self) -> Sheet:
        """Return how far each item is."""
        found = progress(self._submission, self._framework)
        spoken = self._submission.languages
        header = tuple(self._words[each] for each in ("address", "item", "drafting", "status"))
        header += tuple(
            self._words["words_in"].format(language=self._names.language_name(each))
            for each in spoken
        )
        rows: tuple[tuple[Value, ...], ...] = tuple(
            (
                address,
                self._framework.item(address).title.in_language(self._language),
                self._words[f"state_{found.states[address].value}"],
                self._status(address),
                *(self._count(address, each) for each in spoken),
            )
            for address in found.counted
        )
        return Sheet(self._words["progress"], header, (30, 70, 18, 22, *(12 for _ in spoken)), rows)

    def _sheet(
        self,
        title: str,
        columns: tuple[str, ...],
        widths: tuple[int, ...],
        rows: tuple[tuple[Value, ...], ...],
    ) -> Sheet:
        return Sheet(title, tuple(self._words[each] for each in columns), widths, rows)

    def _told(self) -> Iterator[tuple[Address, Language | None, Answer]]:
        entries = (
            (address, language, answer)
            for (address, language), answer in self._submission.answers.items()
            if not addresses.is_mark(address) and self._submission.counts(language)
        )
        yield from sorted(entries, key=lambda entry: (natural(entry[0]), entry[1] or ""))

    def _value(self, address: Address, answer: Answer) -> Value:
        if not answer.is_readable:
            return answer.text
        if answer.kind is Kind.NUMBER:
            return number(answer.value)
        if answer.kind is Kind.DATE:
            return _day(answer.value)
        if answer.kind is Kind.CHOICE:
            return self._choice(address, answer.value)
        if answer.kind is Kind.YES_NO:
            return self._words.get(answer.value, answer.value)
        if answer.kind is Kind.REFERENCE:
            return "; ".join(self._place(each) for each in answer.value.split())
        return answer.text

    def _choice(self, address: Address, key: str) -> str:
        try:
            choices = self._framework.question_at(address).choices
        except GcmError:
            return key
        found = (each.label.in_language(self._language) for each in choices if each.key == key)
        return next(found, key)

    def _place(self, address: Address) -> str:
        record = self._submission.records.get(addresses.key(address))
        return self._title(record) if record else self._framework.place(address, self._language)

    def _languages(self, field: Question) -> tuple[Language | None, ...]:
        return self._submission.languages if field.translatable else (None,)

    def _in(self, language: Language | None) -> str:
        return f" ({self._names.language_name(language)})" if language else ""

    def _field(self, record: Record, field: Question, language: Language | None) -> Value:
        address = f"{record.address}/{field.key}"
        found = self._submission.answer(address, language)
        return self._value(address, found) if found else ""

    def _served(self, record: Record) -> str:
        return "; ".join(self._place(each) for each in record.serves)

    def _title(self, record: Record) -> str:
        for language in (self._language, *self._submission.languages):
            found = self._submission.answer(f"{record.address}/title", language)
            if found is not None:
                return found.text
        return record.id

    def _series(self) -> Iterator[tuple[Record, Question]]:
        for kind in self._framework.record_kinds.values():
            for field in kind.fields:
                if field.shows == SERIES:
                    yield from ((each, field) for each in self._submission.records_of(kind.kind))

    def _said(self, record: Record, field: Question) -> str:
        found = self._submission.answer(f"{record.address}/{field.key}")
        return found.value if found else ""

    def _status(self, item: Address) -> str:
        key = self._submission.choice(f"{item}/{STATUS}")
        return self._choice(f"{item}/{STATUS}", key) if key else ""

    def _count(self, item: Address, language: Language) -> int:
        return sum(
            count_words(answer.text)
            for (address, spoken), answer in self._submission.answers_under(item)
            if spoken == language and not addresses.is_mark(address)
        )


def _code(answer: Answer) -> str:
    """Return the value as machines read it, where people read another."""
    if answer.kind in (Kind.CHOICE, Kind.YES_NO, Kind.REFERENCE):
        return answer.value
    return answer.value if answer.kind is Kind.TEXT and answer.value != answer.text else ""


def _day(text: str) -> Value:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text
