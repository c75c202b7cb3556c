"""The sample submission of the fictional Sample State.

Built from its texts through the same gateway that takes what a person types.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from gcm_desktop.base.ids import named_ulid
from gcm_desktop.domain.answering import answer_from_html, answer_from_text
from gcm_desktop.domain.framework import Framework, Question
from gcm_desktop.domain.order import at_end
from gcm_desktop.domain.settings import DEFAULTS
from gcm_desktop.domain.submission import (
    LANGUAGES,
    Answer,
    AnswerKey,
    Kind,
    Language,
    Record,
    Submission,
)
from gcm_desktop.domain.typed import natural

SAMPLE_COUNTRY = "XS"
SAMPLE_ID = named_ulid("sample-state/arab-regional-review")
_RECORD_KEYS = frozenset({"slug", "serves"})
_SOURCE = re.compile(r'(?<=data-source=")[a-z0-9-]+(?=")')


def sample_submission(entries: tuple[Mapping[str, Any], ...], framework: Framework) -> Submission:
    """Return the sample submission; equal every time for the same texts.

    Raises:
        GcmError: where a text stands at an address the framework does not have.
    """
    answers: dict[AnswerKey, Answer] = {}
    records: dict[str, Record] = {}
    last: dict[str, str] = {}
    for entry in sorted(entries, key=lambda entry: natural(entry["item"])):
        for key, value in entry.get("answers", {}).items():
            _put(answers, framework, f"{entry['item']}/{key}", value)
        for kind in framework.record_kinds:
            for row in entry.get(kind, ()):
                last[kind] = at_end(last.get(kind, ""))
                record = _record(kind, row, last[kind])
                records[record.id] = record
                for key, value in row.items():
                    if key not in _RECORD_KEYS:
                        _put(answers, framework, f"{record.address}/{key}", value)
    written = Submission(
        id=SAMPLE_ID,
        country=SAMPLE_COUNTRY,
        framework=framework.ref,
        languages=LANGUAGES,
        settings=MappingProxyType(dict(DEFAULTS)),
        answers=MappingProxyType(answers),
        records=MappingProxyType(records),
    )
    return replace(written, answers=MappingProxyType({**answers, **_marks(written)}))


def _marks(written: Submission) -> dict[AnswerKey, Answer]:
    """Return the marks that translations were made from the text that is there.

    One that says it in other paragraphs, so that figures would not stand beside their own, has
    none: nobody compared it.
    """
    # No start has time for these: the sample is made once.
    from gcm_desktop.domain.translation import confirmed
    from gcm_desktop.domain.translation_faults import faults

    marks: dict[AnswerKey, Answer] = {}
    for address, language in written.answers:
        if language is None or language == written.main_language:
            continue
        change = confirmed(written, address, language)
        if change is None or change.after is None:
            continue
        key = change.address, change.language
        told = replace(written, answers={**_both(written, address, language), key: change.after})
        if all(code != "figures.differ" for code, _ in faults(told, address, language)):
            marks[key] = change.after
    return marks


def _both(written: Submission, address: str, language: Language) -> dict[AnswerKey, Answer]:
    keys = ((address, written.main_language), (address, language))
    return {key: written.answers[key] for key in keys if key in written.answers}


def _source(slug: re.Match[str]) -> str:
    """Return the id of the source a text of the sample cites by its slug."""
    return named_ulid(f"sample-state/source/{slug[0]}")


def _record(kind: str, row: Mapping[str, Any], order: str) -> Record:
    serves = tuple(sorted(row["serves"], key=natural))
    return Record(kind, named_ulid(f"sample-state/{kind}/{row['slug']}"), serves, order)


def _put(
    answers: dict[AnswerKey, Answer], framework: Framework, address: str, value: object
) -> None:
    question = framework.question_at(address)
    values: Mapping[Language | None, object] = (
        value if isinstance(value, Mapping) else {None: value}
    )
    for language, text in values.items():
        answer = _answer(question, text)
        if answer is not None:
            answers[address, language] = answer


def _answer(question: Question, value: object) -> Answer | None:
    if isinstance(value, bool):
        return answer_from_text(question, "yes" if value else "no")
    if isinstance(value, list):
        return answer_from_text(question, " ".join(value))
    if question.kind is Kind.NARRATIVE:
        return answer_from_html(question, _SOURCE.sub(_source, str(value)))
    return answer_from_text(question, str(value))
