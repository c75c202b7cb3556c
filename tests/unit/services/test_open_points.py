"""What is still open in a draft, as its last part tells it."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import pytest

from gcm_desktop.domain.assignment import Assignment, Assignments, Body
from gcm_desktop.domain.author import Author
from gcm_desktop.domain.checks import Severity
from gcm_desktop.domain.open_point import OpenKind, OpenPoint
from gcm_desktop.domain.progress import NOBODY
from gcm_desktop.domain.review import Act, Anchor, Remark, threads
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record
from gcm_desktop.services.library import COMMENT, MOST_TOLD, Opened, findings
from gcm_desktop.services.open_points import open_points
from tests.unit.export.trees import framework, sample

WHO = "A. N., Ministry"
MEASURE = Record("measure", "01JBZZZZZZZZZZZZZZZZZZZZZ2", ("objective/6",))


def draft(answers: Mapping[AnswerKey, Answer], *records: Record) -> Opened:
    content = replace(
        sample(),
        answers=MappingProxyType(dict(answers)),
        records=MappingProxyType({record.id: record for record in records}),
    )
    return Opened(content, framework())


def narrative(text: str) -> Answer:
    return Answer(Kind.NARRATIVE, f"<p>{text}</p>")


def written(key: str = "objective/6") -> dict[AnswerKey, Answer]:
    """Return what makes an objective ready in Arabic, the main language of the sample."""
    return {
        (f"{key}/status", None): Answer(Kind.CHOICE, "planned"),
        (f"{key}/progress", "ar"): narrative("قلنا"),
    }


def told(opened: Opened, kind: OpenKind, language: str = "en") -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for point in open_points(opened, language, NOBODY):
        if point.kind is kind:
            found.setdefault(point.place, []).append(point.words)
    return found


def test_findings_come_by_severity_with_the_item_they_are_about() -> None:
    blocks = told(draft({}), OpenKind.BLOCKS)
    assert blocks["objective/6"] == [
        "Status: an answer is required.",
        "Progress: an answer is required.",
    ]
    kinds = [point.kind for point in open_points(draft({}), "en", NOBODY)]
    assert kinds == sorted(kinds, key=list(OpenKind).index)


def test_missing_translations_are_one_line_an_item_in_the_document_of_that_language() -> None:
    answers = written() | {("objective/6/challenges", "ar"): narrative("صعب")}
    english = told(draft(answers), OpenKind.MEND, "en")["objective/6"]
    assert [line for line in english if "missing" in line] == [
        "Challenges and gaps, Progress: missing in English."
    ]
    assert not any("missing" in line for line in english if "French" in line)
    assert "objective/6" not in told(draft(answers), OpenKind.MEND, "ar")


def test_a_title_that_is_not_checked_is_told_in_the_document_of_its_language() -> None:
    told_in = {
        language: [
            words
            for lines in told(Opened(sample(), framework()), OpenKind.NOTE, language).values()
            for words in lines
        ]
        for language in ("ar", "en")
    }
    assert any("العنوان لم يُدقَّق" in words for words in told_in["ar"])
    assert not any("(Arabic)" in words for words in told_in["en"])


def test_questions_without_an_answer_are_named_once_and_only_where_one_may_be_given() -> None:
    answers = written() | {("objective/6/next_steps", "ar"): narrative("ثم")}
    open_ = told(draft(answers, MEASURE), OpenKind.UNANSWERED)
    (labels,) = open_["objective/6"]
    assert labels.split(", ") == [
        "Actions of this objective", "Challenges and gaps", "Good practices", "Support needed",
    ]  # fmt: skip
    assert "declaration/PD-76" not in open_  # it addresses the Secretary-General
    gone: dict[AnswerKey, Answer] = {
        ("objective/7/status", None): Answer(Kind.CHOICE, "not_applicable")
    }
    assert "objective/7" not in told(draft(gone), OpenKind.UNANSWERED)


def test_bodies_awaited_and_what_is_ready_but_not_approved() -> None:
    owes = Assignments(
        [Body("B1", {"en": "Ministry of Labour", "ar": "وزارة العمل"})],
        [Assignment("objective/7", "B1")],
    )
    points = open_points(draft(written()), "en", owes)
    assert OpenPoint(OpenKind.AWAITED, "objective/7", "Ministry of Labour") in points
    assert OpenPoint(OpenKind.UNAPPROVED, "objective/6") in points
    assert not any(point.kind is OpenKind.AWAITED for point in open_points(draft({}), "en", NOBODY))


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_every_point_of_the_sample_says_something_in_the_language(language: str) -> None:
    points = open_points(Opened(sample(), framework()), language, NOBODY)
    assert points
    for point in points:
        assert point.words or point.kind is OpenKind.UNAPPROVED
        assert "{" not in point.words


def remark(number: int, act: Act, text: str, anchor: Anchor | None = None) -> Remark:
    one = f"01JBZZZZZZZZZZZZZZZZZZZZ{number:02d}"
    thread = one if anchor else "01JBZZZZZZZZZZZZZZZZZZZZ01"
    after = () if anchor else (f"01JBZZZZZZZZZZZZZZZZZZZZ{number - 1:02d}",)
    return Remark(one, thread, act, text, "", Author("A. N.", "Ministry"), after, anchor)


@pytest.mark.parametrize(
    ("anchor", "language", "words"),
    [
        (
            Anchor("objective/6/progress", "ar", "abc", "بدأت الوزارة"),
            "en",
            f"Progress · Arabic · “بدأت الوزارة”: Which year? ({WHO}) — 2023 ({WHO})",
        ),
        (
            Anchor("objective/6", None),
            "ar",
            "Which year? (A. N.، Ministry) — 2023 (A. N.، Ministry)",
        ),
    ],
)
def test_an_open_comment_is_one_point_with_all_that_was_said(
    anchor: Anchor, language: str, words: str
) -> None:
    begun = [remark(1, Act.COMMENT, "Which\nyear?", anchor), remark(2, Act.REPLY, "2023")]
    opened = replace(draft(written()), open_threads=threads(begun))
    assert told(opened, OpenKind.COMMENT, language) == {"objective/6": [words]}
    notes = told(opened, OpenKind.NOTE).values()
    assert not any("Which" in each for said in notes for each in said)


def test_a_comment_keeps_no_document_back() -> None:
    begun = (remark(1, Act.COMMENT, "<<<<<<< HEAD", Anchor("objective/6")),)
    opened = replace(draft(written()), open_threads=threads(begun))
    assert told(opened, OpenKind.COMMENT) == {"objective/6": [f"< HEAD ({WHO})"]}


def test_a_comment_is_a_note_that_blocks_nothing() -> None:
    found = threads([remark(1, Act.COMMENT, "كلمة " * 60, Anchor("objective/6/progress", "ar"))])
    (note,) = (each for each in findings(replace(draft(written()), open_threads=found))
               if each.code == COMMENT)  # fmt: skip
    assert (note.severity, note.address, note.language) == (
        Severity.NOTE,
        "objective/6/progress",
        "ar",
    )
    assert note.details["thread"] == found[0].comment.id
    assert len(note.details["text"]) <= MOST_TOLD + 1
    assert note.details["text"].endswith("كلمة…")
