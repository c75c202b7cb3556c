"""A framework with internal questions, and a submission that says a word of its own in each."""

import json
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import Any

from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record, Submission
from tests.unit.content import pack_data

NEVER, NOT_PUBLIC, PLAIN = "Zinternal", "Zupload", "Zpublic"
"""Words that stand in what never leaves, what is not for the public, and what is."""
MEASURE, SECRET, NEED = (f"01JZZZZZZZZZZZZZZZZZZZZZZ{letter}" for letter in "ABC")
SOURCE = "01JZZZZZZZZZZZZZZZZZZZZZZD"
CITING = f'<p>{PLAIN} cites<sup data-source="{SOURCE}"></sup></p>'


@cache
def internal_framework() -> Framework:
    """Return the Arab pack with ``leaves`` on questions, a section and kinds of records."""
    data: dict[str, Any] = json.loads(json.dumps(pack_data()))
    marks = {
        ("objective", "challenges"): "never", ("action", "note"): "never",
        ("objective", "support"): "not_public",
    }  # fmt: skip
    for (name, key), leaves in marks.items():
        next(each for each in data["questions"][name] if each["key"] == key)["leaves"] = leaves
    next(each for each in data["sections"] if each["key"] == "foreword")["leaves"] = "never"
    kinds = {each["kind"]: each for each in data["records"]}
    kinds["consultation"]["leaves"] = "never"
    kinds["source"]["leaves"] = "not_public"
    field = next(each for each in kinds["measure"]["fields"] if each["key"] == "result")
    field["leaves"] = "never"
    return framework_from_data(data)


def narrative(text: str) -> Answer:
    """Return a paragraph, or HTML as it is."""
    return Answer(Kind.NARRATIVE, text if text.startswith("<") else f"<p>{text}</p>")


ANSWERS: dict[AnswerKey, Answer] = {
    ("section/foreword/text", "en"): narrative(NEVER),
    ("section/summary/text", "en"): narrative(CITING),
    ("objective/1/status", None): Answer(Kind.CHOICE, "in_progress"),
    ("objective/1/progress", "en"): narrative(PLAIN),
    ("objective/1/challenges", "en"): narrative(NEVER),
    ("objective/1/challenges/@translated_from", "en"): Answer(Kind.TEXT, NEVER),
    ("objective/1/support", "en"): narrative(NOT_PUBLIC),
    ("objective/1/action/a/note", "en"): Answer(Kind.TEXT, NEVER),
    ("objective/1/@approved", None): Answer(Kind.TEXT, NEVER),
    ("objective/1/progress/@odd", "en"): Answer(Kind.TEXT, NEVER),
    ("objective/1/progress/@translated_from", "en"): Answer(Kind.TEXT, NOT_PUBLIC),
    ("objective/1/foreign", "en"): Answer(Kind.TEXT, NOT_PUBLIC),
    ("objective/1/progress", "de"): narrative(NEVER),
    (f"measure/{MEASURE}/title", "en"): Answer(Kind.TEXT, PLAIN),
    (f"measure/{MEASURE}/result", "en"): narrative(NEVER),
    (f"consultation/{SECRET}/title", "en"): Answer(Kind.TEXT, NEVER),
    (f"consultation/{SECRET}/unknown", "en"): Answer(Kind.TEXT, NEVER),
    (f"source/{SOURCE}/title", "en"): Answer(Kind.TEXT, NOT_PUBLIC),
}


def internal_submission(answers: dict[AnswerKey, Answer] | None = None) -> Submission:
    """Return a submission in English with one record of each kind spoken of above."""
    kinds = {MEASURE: "measure", SECRET: "consultation", SOURCE: "source"}
    return Submission(
        "01J00000000000000000000000",
        "XS",
        internal_framework().ref,
        ("en",),
        settings=MappingProxyType({"digits": "western", "unheard": NOT_PUBLIC}),
        answers=MappingProxyType(dict(ANSWERS if answers is None else answers)),
        records=MappingProxyType(
            {id_: Record(kind, id_, ("objective/1",)) for id_, kind in kinds.items()}
        ),
        tombstones=frozenset({f"consultation/{NEED}", f"measure/{NEED}"}),
    )


def public_content() -> Submission:
    """Return what a public document may hold of the submission above, told by hand."""
    given = internal_submission()
    kept = {
        key: answer
        for key, answer in ANSWERS.items()
        if PLAIN in answer.value or key[0].endswith("/status")
    }
    kept["section/summary/text", "en"] = narrative(f"{PLAIN} cites")
    return replace(
        given,
        answers=MappingProxyType(kept),
        records=MappingProxyType({MEASURE: given.records[MEASURE]}),
        settings=MappingProxyType({"digits": "western"}),
        tombstones=frozenset(),
    )
