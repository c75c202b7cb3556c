"""What should be looked at in the content before it leaves, whatever the framework asks for.

Personal data, links that may mislead, records that say nothing, sources without a year. Belongs
here: going through a submission. Does not: the rules of each (``personal_data``, ``link_faults``),
severities (``checks``).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from gcm_desktop.domain.address import Address, kind, owner, question
from gcm_desktop.domain.link_faults import link_faults
from gcm_desktop.domain.personal_data import may_hold_personal_data, personal_data
from gcm_desktop.domain.richtext import block_runs
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.statement import MOST_PAGES, STATEMENT, TEXT, pages
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Language, Submission
from gcm_desktop.domain.text import count_words

SOURCE, YEAR = "source", "year"
"""Kind of record that notes refer to, and its field with the year."""
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to look at; ``details`` are values for its message."""

    code: str
    address: Address
    language: Language | None = None
    details: dict[str, str] = field(default_factory=dict)


def text_faults(answers: Iterable[tuple[AnswerKey, Answer]]) -> Iterator[Fault]:
    """Yield personal data (one of each kind and answer) and links that may mislead."""
    for (address, language), answer in answers:
        if answer.kind in (Kind.NARRATIVE, Kind.TEXT) and may_hold_personal_data(answer.value):
            text = answer.text
            kinds = {found.kind: text[found.start : found.end] for found in personal_data(text)}
            for kind, found in kinds.items():
                yield Fault(f"personal.{kind.value}", address, language, {"found": found[:_SHOWN]})
        for target, words in _links(answer):
            for code in link_faults(target, words):
                yield Fault(code, address, language, {"link": target[:_SHOWN]})


def record_faults(submission: Submission) -> Iterator[Fault]:
    """Yield records without any answer, and sources without a year that a text refers to or not."""
    said = {owner(address) for address, _ in submission.answers if "/@" not in address}
    for record in sorted(submission.records.values(), key=lambda each: (each.kind, each.order)):
        if record.address not in said:
            yield Fault("record.empty", record.address)
        elif record.kind == SOURCE and not submission.choice(f"{record.address}/{YEAR}"):
            yield Fault("source.undated", f"{record.address}/{YEAR}")


def statement_faults(answers: Iterable[tuple[AnswerKey, Answer]]) -> Iterator[Fault]:
    """Yield statements longer than they are to be."""
    for (address, language), answer in answers:
        if kind(address) == STATEMENT and question(address) == TEXT and language is not None:
            words = count_words(answer.text)
            number = pages(words, language)
            if number > MOST_PAGES:
                details = {"words": str(words), "pages": str(number), "most": str(MOST_PAGES)}
                yield Fault("statement.long", address, language, details)


def _links(answer: Answer) -> Iterator[tuple[str, str]]:
    if answer.kind is Kind.LINK and answer.value:
        yield answer.value, ""
    elif answer.kind is Kind.NARRATIVE and "<a " in answer.value:
        for block in parse_html(answer.value).blocks:
            for run in block_runs(block):
                if run.link is not None:
                    yield run.link, run.text
