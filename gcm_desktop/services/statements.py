"""Statements and transmittal letters: records made out of what is there, edited like any other.

Belongs here: the changes that add them, for the window and the command line alike; a new one never
touches one that was made before. Does not: what is composed (``domain/statement``), the words of a
letter (``domain/letter``), documents (``exporting``).
"""

from collections.abc import Callable

from gcm_desktop.domain import letter as letters
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.change import AddRecord
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.letter import LetterFacts
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.settings import lead_body
from gcm_desktop.domain.statement import (
    LETTER,
    OCCASION,
    STATEMENT,
    TEXT,
    TITLE,
    composed,
    expect_chosen,
    expect_occasion,
    group_of,
    suggested,
)
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Language, Submission
from gcm_desktop.services.drafting import Drafting, new_record
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.ports import Countries, SubmissionStore

Answers = dict[AnswerKey, Answer]


class Statements:
    """Use cases that make statements and letters in a draft."""

    def __init__(
        self,
        store: SubmissionStore,
        shelf: FrameworkShelf,
        drafting: Drafting,
        countries: Countries,
        new_id: Callable[[], str],
    ) -> None:
        self._store = store
        self._shelf = shelf
        self._drafting = drafting
        self._countries = countries
        self._new_id = new_id

    def make(self, submission_id: str, occasion: str, chosen: tuple[Address, ...] | None) -> str:
        """Make a statement and return the id of its record.

        Args:
            chosen: Answers and records; ``None`` takes those suggested for the occasion.

        Raises:
            GcmError: ``record.kind_unknown``, ``statement.occasion``, ``statement.answer``,
                ``statement.empty``.
        """
        submission, framework = self._open(submission_id)
        if chosen is None:
            expect_occasion(framework, occasion)
            chosen = suggested(submission, framework, occasion)
        change = statement_added(submission, framework, occasion, chosen, self._new_id())
        self._drafting.apply(submission_id, (change,))
        return change.record.id

    def make_letter(self, submission_id: str) -> str:
        """Make a letter and return the id of its record; raises ``record.kind_unknown``."""
        submission, framework = self._open(submission_id)
        name = self._countries.name
        change = letter_added(submission, framework, name, self._new_id())
        self._drafting.apply(submission_id, (change,))
        return change.record.id

    def _open(self, submission_id: str) -> tuple[Submission, Framework]:
        submission = self._store.load(submission_id)
        return submission, self._shelf.framework(self._store.header(submission_id))


def statement_added(
    submission: Submission,
    framework: Framework,
    occasion: str,
    chosen: tuple[Address, ...],
    record_id: str,
) -> AddRecord:
    """Return the change that adds a statement made of the answers chosen, in every language.

    Raises:
        GcmError: ``record.kind_unknown``, ``statement.occasion``, ``statement.answer``,
            ``statement.empty`` where nothing chosen is written in any language.
    """
    expect_occasion(framework, occasion)
    expect_chosen(submission, framework, chosen)
    record = new_record(submission, framework, STATEMENT, (), record_id)
    group = group_of(framework, occasion)
    title = group[1].title if group is not None else framework.title
    answers: Answers = {}
    for language in submission.languages:
        text = composed(submission, framework, chosen, language)
        if not parse_html(text).is_empty:
            answers[f"{record.address}/{TEXT}", language] = Answer(Kind.NARRATIVE, text)
            words = title.in_language(language)
            answers[f"{record.address}/{TITLE}", language] = Answer(Kind.TEXT, words)
    if not answers:
        raise GcmError("statement.empty")
    answers[f"{record.address}/{OCCASION}", None] = Answer(Kind.CHOICE, occasion)
    return AddRecord(record, _sorted(answers))


def letter_added(
    submission: Submission,
    framework: Framework,
    country_name: Callable[[str, Language], str],
    record_id: str,
) -> AddRecord:
    """Return the change that adds a letter with the words it opens with, in every language.

    Raises:
        GcmError: ``record.kind_unknown`` where the framework has no letters.
    """
    record = new_record(submission, framework, LETTER, (), record_id)
    answers: Answers = {}
    for language in submission.languages:
        if language not in letters.WORDS:
            continue
        facts = LetterFacts(
            state=submission.submitter.name or country_name(submission.country, language),
            review=framework.title.in_language(language),
            lead=lead_body(submission.settings, language),
            statements=_statements(submission, language),
        )
        answers |= {
            (f"{record.address}/{key}", language): Answer(kind, value)
            for key, kind, value in (
                (TITLE, Kind.TEXT, letters.subject(facts, language)),
                ("addressee", Kind.NARRATIVE, letters.addressee(facts, language)),
                (TEXT, Kind.NARRATIVE, letters.body(facts, language)),
            )
        }
    return AddRecord(record, _sorted(answers))


def _statements(submission: Submission, language: Language) -> tuple[str, ...]:
    titles = (
        submission.answer(f"{record.address}/{TITLE}", language)
        for record in submission.records_of(STATEMENT)
    )
    return tuple(title.text for title in titles if title is not None)


def _sorted(answers: Answers) -> tuple[tuple[AnswerKey, Answer], ...]:
    return tuple(sorted(answers.items(), key=lambda entry: (entry[0][0], entry[0][1] or "")))
