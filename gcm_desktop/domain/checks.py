"""Checks before a submission leaves: findings as codes, never sentences, never a bar to saving."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.approval import approval_of, valid_approvals
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.evidence import evidence_faults
from gcm_desktop.domain.framework import Framework, Question
from gcm_desktop.domain.progress import does_not_apply, missing_questions
from gcm_desktop.domain.richtext import block_runs
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Language, Submission
from gcm_desktop.domain.text import count_words
from gcm_desktop.domain.typed import natural

Entry = tuple[AnswerKey, Answer]

_NOTES = ("personal.email", "personal.phone", "statement.long")
"""Faults of content that are none where they are meant."""


class Severity(StrEnum):
    """What a finding means for an upload."""

    BLOCKS = "blocks"
    MEND = "mend"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check found.

    Attributes:
        code: Key of the message, for instance ``required.missing``.
        address: Where to jump; empty where the finding is about the whole.
        details: Values for the message.
    """

    code: str
    severity: Severity
    address: Address = ""
    language: Language | None = None
    details: dict[str, str] = field(default_factory=dict)


def check(
    submission: Submission, framework: Framework, kept: Collection[str] | None = None
) -> tuple[Finding, ...]:
    """Return all findings, those that block first, each group in the order of the framework.

    Args:
        kept: Hashes of the attached files at hand, ``None`` where nobody knows.
    """
    answers = sorted(
        (
            entry
            for entry in submission.answers.items()
            if not addresses.is_mark(entry[0][0]) and submission.counts(entry[0][1])
        ),
        key=_by_key,
    )
    found = [
        *_required(submission, framework),
        *_values(submission, framework, answers),
        *_translations(submission, framework, answers),
        *_limits(framework, answers),
        *_records(submission, framework),
        *_evidence(submission, framework, kept),
        *_content(submission, answers),
        *_silences(submission, framework),
        *_carried(submission, framework),
        *_lapsed(submission, framework),
        *_labels(submission, framework),
        *_kept_languages(submission),
        *_abbreviations(submission, framework),
    ]
    rank = list(Severity)
    return tuple(sorted(found, key=lambda finding: rank.index(finding.severity)))


def _required(submission: Submission, framework: Framework) -> Iterator[Finding]:
    for item in framework.items.values():
        if item.is_counted:
            for question in missing_questions(submission, item):
                language = submission.main_language if question.translatable else None
                address = f"{item.address}/{question.key}"
                if does_not_apply(submission, item):
                    yield Finding("reason.missing", Severity.MEND, address, language)
                else:
                    yield Finding("required.missing", Severity.BLOCKS, address, language)
    for record in submission.records.values():
        title = submission.answer(f"{record.address}/title", submission.main_language)
        if title is None and any(submission.answers_under(record.address)):
            yield Finding("record.untitled", Severity.MEND, record.address)


def _values(
    submission: Submission, framework: Framework, answers: list[Entry]
) -> Iterator[Finding]:
    for (address, language), answer in answers:
        if answer.kind in (Kind.NUMBER, Kind.DATE, Kind.LINK) and not answer.is_readable:
            code = f"{answer.kind.value}.unreadable"
            yield Finding(code, Severity.MEND, address, language, {"typed": answer.typed})
        elif answer.kind is Kind.REFERENCE:
            for target in answer.value.split():
                if target not in framework.items:
                    details = {"target": target}
                    yield Finding("reference.broken", Severity.BLOCKS, address, language, details)
        elif answer.kind is Kind.NARRATIVE and "data-source" in answer.value:
            yield from _sources(submission, address, language, answer)
        try:
            framework.question_at(address)
        except GcmError:
            yield Finding("address.unknown", Severity.NOTE, address, language)


def _sources(
    submission: Submission, address: Address, language: Language | None, answer: Answer
) -> Iterator[Finding]:
    for block in parse_html(answer.value).blocks:
        for run in block_runs(block):
            if run.source is not None and run.source not in submission.records:
                details = {"target": run.source}
                yield Finding("reference.broken", Severity.BLOCKS, address, language, details)


def _translations(
    submission: Submission, framework: Framework, answers: list[Entry]
) -> Iterator[Finding]:
    # Imported with the first check: its patterns take time that no start has to spare.
    from gcm_desktop.domain.translation_faults import faults
    from gcm_desktop.domain.translation_marks import TRANSLATED

    for (address, language), answer in answers:
        if language != submission.main_language or framework.is_apart(address):
            continue
        for other in submission.languages[1:]:
            if submission.answer(address, other) is None:
                yield Finding("translation.missing", Severity.MEND, address, other)
            elif answer.kind in TRANSLATED:
                for code, details in faults(submission, address, other):
                    yield Finding(code, Severity.MEND, address, other, dict(details))


def _kept_languages(submission: Submission) -> Iterator[Finding]:
    kept = Counter(
        language
        for address, language in submission.answers
        if not addresses.is_mark(address) and not submission.counts(language)
    )
    for language, number in sorted(kept.items(), key=str):
        yield Finding("language.kept", Severity.NOTE, "", language, {"answers": str(number)})


def _limits(framework: Framework, answers: list[Entry]) -> Iterator[Finding]:
    from gcm_desktop.domain.statement import STATEMENT  # as above: not at a start

    for (address, language), answer in answers:
        if answer.kind is not Kind.NARRATIVE or addresses.kind(address) == STATEMENT:
            continue  # a statement is measured in pages
        try:
            question = framework.question_at(address)
        except GcmError:
            continue
        if question.limit is not None:
            words = count_words(answer.text)
            if words > question.limit:
                details = {"words": str(words), "limit": str(question.limit)}
                yield Finding("text.long", Severity.NOTE, address, language, details)
        if question.least_characters is not None or question.most_characters is not None:
            yield from _characters(question, (address, language), answer)


def _characters(question: Question, key: AnswerKey, answer: Answer) -> Iterator[Finding]:
    """Yield whether a text has fewer or more characters than suggested; line ends are none."""
    number = len(answer.text.replace("\n", ""))
    least, most = question.least_characters, question.most_characters
    for code, limit, is_outside in (
        ("text.short", least, least is not None and number < least),
        ("text.over", most, most is not None and number > most),
    ):
        if is_outside:
            details = {"characters": str(number), "limit": str(limit)}
            yield Finding(code, Severity.MEND, *key, details)


def _records(submission: Submission, framework: Framework) -> Iterator[Finding]:
    for record in sorted(submission.records.values(), key=lambda each: (each.kind, each.order)):
        kind = framework.record_kinds.get(record.kind)
        for served, limit in (kind.serves_most if kind else {}).items():
            number = sum(addresses.kind(address) == served for address in record.serves)
            if number > limit:
                details = {"number": str(number), "limit": str(limit)}
                yield Finding("record.serves_many", Severity.MEND, record.address, None, details)
        for question in kind.fields if kind else ():
            if question.shows == "series":
                yield from _series(f"{record.address}/{question.key}", submission)


def _series(address: Address, submission: Submission) -> Iterator[Finding]:
    from gcm_desktop.domain.series import parse_series, series_faults  # few drafts have any

    rows = parse_series(submission.choice(address))
    for fault in series_faults(rows):
        said = " ".join(part for part in (rows[fault.row].year, rows[fault.row].value) if part)
        yield Finding(f"series.{fault.code}", Severity.MEND, address, None, {"row": said[:60]})


def _evidence(
    submission: Submission, framework: Framework, kept: Collection[str] | None
) -> Iterator[Finding]:
    for code, address, name in evidence_faults(submission, framework, kept):
        yield Finding(code, Severity.MEND, address, None, {"file": name} if name else {})


def _content(submission: Submission, answers: list[Entry]) -> Iterator[Finding]:
    from gcm_desktop.domain import content_faults  # as above: patterns

    for fault in (
        *content_faults.text_faults(answers),
        *content_faults.record_faults(submission),
        *content_faults.statement_faults(answers),
    ):
        is_note = fault.code in _NOTES
        severity = Severity.NOTE if is_note else Severity.MEND
        yield Finding(fault.code, severity, fault.address, fault.language, fault.details)


def _silences(submission: Submission, framework: Framework) -> Iterator[Finding]:
    """Yield what nothing speaks to, where no required answer is asked for there already."""
    from gcm_desktop.domain.reporting import coverage  # as above: not at a start

    found = coverage(submission, framework)
    for silence in (*found.entries, *found.principles):
        if not missing_questions(submission, framework.items[silence.address]):
            if silence.refers_to_nothing:
                yield Finding("coverage.refers_to_nothing", Severity.NOTE, silence.address)
            else:
                yield Finding("coverage.silent", Severity.NOTE, silence.address)


def _lapsed(submission: Submission, framework: Framework) -> Iterator[Finding]:
    """Yield the items that were approved and say something else now."""
    valid = valid_approvals(submission, framework.items)
    for item in framework.items:
        if item not in valid and approval_of(submission, item) is not None:
            yield Finding("approval.lapsed", Severity.NOTE, item)


def _carried(submission: Submission, framework: Framework) -> Iterator[Finding]:
    """Yield what was taken over from an earlier report and not confirmed; a record is told once."""
    from gcm_desktop.domain.carrying_marks import unconfirmed, unit  # as above: few drafts have any

    units = {unit(framework, address) for address, _ in unconfirmed(submission)}
    for address in sorted(units, key=natural):
        yield Finding("carried.unconfirmed", Severity.MEND, address)


def _labels(submission: Submission, framework: Framework) -> Iterator[Finding]:
    spoken = {addresses.owner(address) for address, _ in submission.answers}
    for item in framework.items.values():
        if item.address in spoken:
            for language in submission.languages:
                if not item.title.is_verified(language):
                    yield Finding("label.unverified", Severity.NOTE, item.address, language)


def _abbreviations(submission: Submission, framework: Framework) -> Iterator[Finding]:
    from gcm_desktop.domain.abbreviations import abbreviations  # as above: patterns

    for found in abbreviations(submission, framework):
        if found.is_unexpanded:
            code, details = "abbreviation.unexpanded", {"abbreviation": found.letters}
            yield Finding(code, Severity.NOTE, found.first.address, found.language, details)


def _by_key(entry: Entry) -> tuple[object, str]:
    (address, language), _ = entry
    order = {"section": 0, "objective": 1, "declaration": 2, "principle": 3}
    kind = addresses.kind(address)
    return (order.get(kind, 4), kind, natural(address)), language or ""
