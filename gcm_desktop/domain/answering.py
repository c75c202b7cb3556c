"""From what a person gives to an answer: one gateway for typing, the command line and imports.

Belongs here: cleaning and reading a value by the kind of its question. Does not: whether an answer
is wanted or complete (``checks``): saving never depends on validity.
"""

from functools import lru_cache

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain import typed
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.evidence import FILE, parse_ref
from gcm_desktop.domain.framework import Framework, Question
from gcm_desktop.domain.richtext import RichText, from_plain, to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Answer, Kind, Language, Submission
from gcm_desktop.domain.text import clean_line, says_nothing

MAX_LETTERS = 2_000_000
"""Longest single answer taken, about 700 pages: beyond it something is wrong, not long."""


def answer_from_text(question: Question, text: str) -> Answer | None:
    """Return the answer that plain ``text`` gives to ``question``; ``None`` where it is empty.

    Each newline ends a paragraph of a narrative and markup is literal. A number, date or link that
    cannot be read is kept as typed.

    Raises:
        GcmError: ``value.not_a_choice``, ``value.not_yes_no``, ``value.too_long``,
            ``address.not_a_question``.
    """
    _bounded(text)
    if question.kind is Kind.NARRATIVE:
        return answer_from_rich(from_plain(text))
    line = clean_line(text)
    if says_nothing(line):
        return None
    return _single_line(question, line)


def answer_from_html(question: Question, html: str) -> Answer | None:
    """Return the answer that the HTML subset gives to ``question``; ``None`` where it is empty.

    Raises:
        GcmError: ``value.not_rich`` where the question takes no rich text, ``value.too_long``.
    """
    _bounded(html)
    if question.kind is not Kind.NARRATIVE:
        raise GcmError("value.not_rich", question=question.key)
    return _read_html(html)


@lru_cache(maxsize=2_048)
def _read_html(html: str) -> Answer | None:
    """Return the narrative that ``html`` is; files of one submission bring the same ones again."""
    return answer_from_rich(parse_html(html))


def answer_from_rich(rich: RichText) -> Answer | None:
    """Return a narrative as an answer, ``None`` where it says nothing.

    Raises:
        GcmError: ``value.too_long``.
    """
    if rich.is_empty:
        return None
    html = to_html(rich)
    _bounded(html)  # what is kept must be short enough to be read back from a package
    return Answer(Kind.NARRATIVE, html)


def restored(question: Question, value: str, typed_text: str) -> Answer | None:
    """Return the answer stored as ``value`` and ``typed_text``, cleaned anew.

    Files are not trusted. A stored number or date has one reading already, which is kept where what
    was typed may mean it: ``1.234`` is asked about when typed, never when read back.

    Raises:
        GcmError: as ``answer_from_text``.
    """
    if question.kind is Kind.NARRATIVE:
        return answer_from_html(question, value)
    if _is_settled(question, value, typed_text):
        return Answer(question.kind or Kind.TEXT, value, clean_line(typed_text))
    return answer_from_text(question, typed_text or value)


def language_for(
    question: Question, language: Language | None, known: tuple[Language, ...]
) -> Language | None:
    """Return the language under which an answer to ``question`` is kept.

    Raises:
        GcmError: ``language.missing`` where a translated question names none of several languages,
            ``language.unknown`` where it names one the submission is not written in.
    """
    if not question.translatable:
        return None
    if language is None:
        if len(known) == 1:
            return known[0]
        raise GcmError("language.missing", languages=", ".join(known))
    if language not in known:
        raise GcmError("language.unknown", language=language[:20], languages=", ".join(known))
    return language


def expect_record(submission: Submission, framework: Framework, address: Address) -> None:
    """Make sure that an address of a record is one of a record that is there.

    Raises:
        GcmError: ``record.unknown``: an answer there would belong to nothing, and a package that
            holds such an answer is refused by whoever receives it.
    """
    kind = addresses.kind(address)
    if kind in framework.record_kinds:
        record = submission.records.get(addresses.key(address))
        if record is None or record.kind != kind:
            raise GcmError("record.unknown", record=addresses.owner(address)[:60])


def _is_settled(question: Question, value: str, typed_text: str) -> bool:
    """True for a number or date whose stored value a person chose among the readings there are."""
    if question.kind is Kind.NUMBER and typed.is_plain_number(value):
        readings = typed.number_readings(typed_text or value)
        return len(readings) == 2 and value in readings and typed_text != value
    return question.kind is Kind.DATE and typed.is_iso_date(value) and not typed_text


def _bounded(text: str) -> None:
    if len(text) > MAX_LETTERS:
        raise GcmError("value.too_long", letters=len(text), limit=MAX_LETTERS)


def _single_line(question: Question, line: str) -> Answer | None:
    kind = question.kind
    if kind is None:
        raise GcmError("address.not_a_question", question=question.key)
    if kind is Kind.CHOICE:
        keys = [choice.key for choice in question.choices]
        if line not in keys:
            raise GcmError("value.not_a_choice", value=line[:60], choices=", ".join(keys))
        return Answer(kind, line)
    if kind is Kind.YES_NO:
        value = typed.parse_yes_no(line)
        if value is None:
            raise GcmError("value.not_yes_no", value=line[:60])
        return Answer(kind, value)
    if kind is Kind.REFERENCE:
        targets = typed.parse_references(line)
        return Answer(kind, " ".join(targets)) if targets else None
    readers = {
        Kind.NUMBER: typed.parse_number,
        Kind.DATE: typed.parse_date,
        Kind.LINK: typed.parse_link,
    }
    if kind in readers:
        value = readers[kind](line) or ""
        return Answer(kind, value, "" if value == line else line)
    named = parse_ref(line) if question.shows == FILE else None
    return Answer(kind, named.value if named else line)
