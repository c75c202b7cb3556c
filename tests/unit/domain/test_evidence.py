"""How an answer names its file, how that is shown, and what is found missing."""

import json
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from gcm_desktop.domain.answering import answer_from_text, restored
from gcm_desktop.domain.checks import Severity, check
from gcm_desktop.domain.evidence import evidence_refs, file_ref, parse_ref, shown_value
from gcm_desktop.domain.framework import Framework, Label, Question
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.replacing import is_replaceable
from gcm_desktop.domain.search import Query, build_index
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record, Submission
from gcm_desktop.domain.text import clean_line
from tests.unit.content import pack_data, sample

SHA = "ab" * 32
ID = "01JZZZZZZZZZZZZZZZZZZZZZZE"
PLACE = f"evidence/{ID}/file"
FIELD = Question("file", Kind.TEXT, Label({"en": "File"}), shows="file")
NAMES = Path(__file__).parents[2] / "data" / "hostile" / "filenames.json"


@pytest.fixture(scope="module")
def framework() -> Framework:
    return framework_from_data(pack_data())


def with_file(value: str, **other: Answer) -> Submission:
    answers: dict[AnswerKey, Answer] = {}
    if value:
        answers[PLACE, None] = Answer(Kind.TEXT, value)
    answers |= {(f"evidence/{ID}/{key}", None): answer for key, answer in other.items()}
    answers[f"evidence/{ID}/title", "ar"] = Answer(Kind.TEXT, "جداول")
    return replace(
        sample(),
        answers=MappingProxyType(answers),
        records=MappingProxyType({ID: Record("evidence", ID, ("objective/7",))}),
    )


@pytest.mark.parametrize("name", ["annexe.pdf", "جداول الإقامة 2025.xlsx", "été (2).ods", "sans"])
def test_a_file_is_named_by_hash_and_name(name: str) -> None:
    ref = file_ref(SHA, name)
    assert ref.value == f"sha256:{SHA}/{name}"
    assert parse_ref(ref.value) == ref
    assert shown_value(ref.value) == name


def test_every_strange_name_becomes_one_that_every_system_holds_and_stays_it() -> None:
    """Cases 54 and 59."""
    rows = json.loads(NAMES.read_text(encoding="utf-8"))
    given = [row["name"] if isinstance(row, dict) else row for row in rows]
    assert len(given) > 5
    for name in (*given, "a\u202efdp.exe", "../../x", "CON.pdf", "\\\\host\\share\\x.pdf"):
        given_name = name if clean_line(name) else "\u202e.\u202e"
        answer = answer_from_text(FIELD, f"sha256:{SHA}/{given_name}")
        assert answer is not None
        ref = parse_ref(answer.value)
        assert ref is not None
        assert ref.sha256 == SHA
        assert not {*'<>:"/\\|?*\u202e\u2066\x00'} & {*ref.name}
        assert len(ref.name.encode()) <= 180
        assert restored(FIELD, answer.value, answer.typed) == answer


@pytest.mark.parametrize(
    "value",
    ["annexe.pdf", f"sha256:{SHA}", f"sha256:{SHA}/", f"sha256:{SHA[:-1]}/a", f"md5:{SHA}/a",
     f"sha256:{SHA.upper()}/a", f" sha256:{SHA}/a"],
)  # fmt: skip
def test_anything_else_names_no_file_and_is_shown_as_it_is(value: str) -> None:
    assert parse_ref(value) is None
    assert shown_value(value) == value


@pytest.mark.parametrize(
    ("name", "extension", "may_run"),
    [("a.pdf", "PDF", False), ("invoicefdp.exe", "EXE", True), ("a.pdf.LNK", "LNK", True),
     ("a.docm", "DOCM", True), ("a.html", "HTML", True), ("بلا", "", False)],
)  # fmt: skip
def test_what_can_run_something_is_known_by_its_last_extension(
    name: str, extension: str, may_run: bool
) -> None:
    ref = file_ref(SHA, name)
    assert (ref.extension, ref.may_run) == (extension, may_run)


def test_readers_see_the_name_and_replacing_leaves_it_alone(framework: Framework) -> None:
    submission = with_file(f"sha256:{SHA}/annexe.pdf")
    answer = submission.answers[PLACE, None]
    assert answer.text == "annexe.pdf"
    index = build_index(submission, framework)
    (hit,) = index.find(Query("annexe")).hits
    assert (hit.address, hit.start, hit.end) == (PLACE, 0, 6)
    assert index.find(Query("sha256")).hits == ()
    assert not is_replaceable(answer, (0, 6))


def test_files_of_answers_are_listed_and_marks_are_none() -> None:
    submission = with_file(f"sha256:{SHA}/a.pdf")
    mark: dict[AnswerKey, Answer] = {
        ("objective/7/@note", None): Answer(Kind.TEXT, f"sha256:{'c' * 64}/b.pdf")
    }
    marked = replace(submission, answers=MappingProxyType({**submission.answers, **mark}))
    assert evidence_refs(marked) == ((PLACE, file_ref(SHA, "a.pdf")),)


def found(submission: Submission, framework: Framework, kept: set[str] | None) -> list[str]:
    findings = [each for each in check(submission, framework, kept) if "evidence." in each.code]
    assert all(each.severity is Severity.MEND for each in findings)
    return [f"{each.code} {each.details.get('file', '')}".strip() for each in findings]


def test_a_missing_file_is_found_where_one_knows_and_a_bare_name_always(
    framework: Framework,
) -> None:
    named = with_file(f"sha256:{SHA}/a.pdf")
    assert found(named, framework, None) == []
    assert found(named, framework, {SHA}) == []
    assert found(named, framework, {"c" * 64}) == ["evidence.missing a.pdf"]
    assert found(with_file("a.pdf"), framework, None) == ["evidence.missing a.pdf"]
    assert found(with_file(""), framework, set()) == ["evidence.empty"]
    link = Answer(Kind.LINK, "https://example.org/a")
    assert found(with_file("", link=link), framework, set()) == []
