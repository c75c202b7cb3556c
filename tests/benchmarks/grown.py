"""The sample grown to a long report: more records of every kind, longer narratives.

Belongs here: making it out of the sample's own words, equal each time. Does not: measuring
(``documents``), files. The sample has some 87 pages in Arabic; ``TIMES`` makes about 150 of it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from gcm_desktop.base.ids import named_ulid
from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.order import at_end
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record, Submission
from gcm_desktop.exchange.framework_library import PackLibrary
from gcm_desktop.exchange.sample_source import SampleTexts
from gcm_desktop.services.sample import sample_submission

TIMES = 2
_PARAGRAPH = re.compile("<p>(.*?)</p>", re.DOTALL)


def sample() -> tuple[Submission, Framework]:
    """Return the sample submission and its framework."""
    library = PackLibrary(resources_folder() / "frameworks", Path("none"))
    framework = framework_from_data(library.data("arab-regional-review"))
    texts = SampleTexts(resources_folder() / "sample")
    return sample_submission(texts.entries(), framework), framework


def grown(submission: Submission, times: int = TIMES) -> Submission:
    """Return ``submission`` with ``times`` as many records and as long narratives.

    Titles of copies carry a number, paragraphs of copies begin where the ones before end, so that
    no two are alike; figures, dates, links and references stay what they are.
    """
    answers: dict[AnswerKey, Answer] = {
        key: _longer(answer, times) for key, answer in submission.answers.items()
    }
    records = dict(submission.records)
    last: dict[str, str] = {}
    for record in submission.records.values():
        last[record.kind] = max(last.get(record.kind, ""), record.order)
    for copy, record, number in _copies(submission, times):
        last[record.kind] = at_end(last[record.kind])
        records[copy.id] = replace(copy, order=last[record.kind])
        for (address, language), answer in submission.answers_under(record.address):
            key = address.replace(record.id, copy.id), language
            answers[key] = _numbered(answer, number) if _is_title(address) else answer
    return replace(submission, answers=MappingProxyType(answers), records=MappingProxyType(records))


def _copies(submission: Submission, times: int) -> Iterator[tuple[Record, Record, int]]:
    for number in range(2, times + 1):
        for record in submission.records.values():
            id_ = named_ulid(f"grown/{record.id}/{number}")
            yield Record(record.kind, id_, record.serves, record.order), record, number


def _is_title(address: str) -> bool:
    return address.endswith("/title")


def _numbered(answer: Answer, number: int) -> Answer:
    return replace(answer, value=f"{answer.value} ({number})")


def _longer(answer: Answer, times: int) -> Answer:
    if answer.kind is not Kind.NARRATIVE:
        return answer
    further = "".join(
        f"<p>{_turned(paragraph, number)}</p>"
        for number in range(1, times)
        for paragraph in _PARAGRAPH.findall(answer.value)
        if "<" not in paragraph
    )
    return replace(answer, value=answer.value + further)


def _turned(paragraph: str, number: int) -> str:
    """Return the sentences of a paragraph, another one first."""
    sentences = paragraph.split(". ")
    at = number % len(sentences)
    return ". ".join((*sentences[at:], *sentences[:at]))
