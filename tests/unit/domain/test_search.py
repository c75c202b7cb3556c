"""Searching: the table of faults, phrases, words apart, order, keeping up, snippets."""

import csv
from dataclasses import replace
from types import MappingProxyType

import pytest

from gcm_desktop.domain.search import Query, SearchIndex, build_index, snippet
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Submission
from gcm_desktop.domain.text import folded
from tests.unit.content import TABLES, framework, sample

with (TABLES / "search_arabic.tsv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file, delimiter="\t"))
ADDRESS = "objective/6/progress"


def submission_of(answers: dict[AnswerKey, Answer]) -> Submission:
    return replace(sample(), answers=MappingProxyType(answers), records=MappingProxyType({}))


def index_of(text: str) -> SearchIndex:
    key = (ADDRESS, "ar")
    return build_index(submission_of({key: Answer(Kind.TEXT, text)}), framework())


def found(text: str, query: Query | str) -> list[str]:
    asked = Query(query) if isinstance(query, str) else query
    return [text[hit.start : hit.end] for hit in index_of(text).find(asked).hits]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['query']} {row['note']}")
def test_the_table_of_faults(row: dict[str, str]) -> None:
    parts = found(f"قبل {row['stored']} بعد", row["query"])
    assert bool(parts) is (row["must_match"] == "1")
    assert all(folded(part) == folded(row["query"]) for part in parts)


@pytest.mark.parametrize(
    ("text", "query", "parts"),
    [
        ("نص: التعاون،  الدولي أولاً", "التعاون الدولي", ["التعاون،  الدولي"]),
        ("L’accord — régional", "l'accord regional", ["L’accord — régional"]),
        ("une œuvre", "oeuvre", ["œuvre"]),
        ("une œuvre", "o", []),  # half a letter cannot be marked
        ("مُحَمَّدٌ هنا", "محمد", ["مُحَمَّدٌ"]),
        ("one two two one", "two one", ["two one"]),
        ("first\nsecond", "first second", ["first", "second"]),
        ("a.b a b", "a b", ["a.b", "a b"]),
        ("", "x", []),
        ("x", " ", []),
    ],
)
def test_words_in_their_order(text: str, query: str, parts: list[str]) -> None:
    assert found(text, query) == parts


def test_whole_words_and_exact_letters() -> None:
    text = "حق حقل الحق حقّ Etat état"
    assert found(text, Query("حق", whole_words=True)) == ["حق", "حقّ"]
    assert found(text, Query("etat")) == ["Etat", "état"]
    assert found(text, Query("état", exact=True)) == ["état"]
    assert found(text, Query("حق", exact=True, whole_words=True)) == ["حق"]
    assert found("e\u0301te", Query("e", exact=True)) == ["e"]


def test_words_apart_are_found_where_the_phrase_is_nowhere() -> None:
    answers: dict[AnswerKey, Answer] = {
        ("objective/6/progress", "en"): Answer(Kind.TEXT, "fair pay and recruitment"),
        ("objective/7/progress", "en"): Answer(Kind.TEXT, "fair only"),
    }
    result = build_index(submission_of(answers), framework()).find(Query("recruitment fair"))
    assert not result.is_whole_phrase
    assert [(hit.address, hit.start) for hit in result.hits] == [
        ("objective/6/progress", 0), ("objective/6/progress", 13),
    ]  # fmt: skip


def test_titles_come_first_then_the_order_of_the_framework() -> None:
    index = build_index(sample(), framework())
    hits = index.find(Query("الهجرة")).hits
    titles = [hit.address.endswith("/title") for hit in hits]
    assert any(titles)
    assert titles == sorted(titles, reverse=True)
    places = [address for address, _ in framework().questions()]
    items = [places.index(hit.address) for hit in hits if hit.address in places]
    assert items == sorted(items)
    assert index.find(Query("الهجرة"), 3).hits == hits[:3]
    assert index.find(Query("الهجرة"), 3).is_cut
    assert not index.find(Query("الهجرة"), len(hits)).is_cut


def test_languages_no_longer_written_are_searched_and_keys_are_not() -> None:
    answers: dict[AnswerKey, Answer] = {
        (ADDRESS, "fr"): Answer(Kind.NARRATIVE, "<p>achieved <b>une</b> fois</p>"),
        ("objective/6/status", None): Answer(Kind.CHOICE, "achieved"),
        ("objective/6/@approved", None): Answer(Kind.TEXT, "achieved"),
    }
    narrowed = replace(submission_of(answers), languages=("ar",))
    index = build_index(narrowed, framework())
    hits = index.find(Query("achieved une")).hits
    assert [(hit.address, hit.language, hit.start, hit.end) for hit in hits] == [
        (ADDRESS, "fr", 0, 12)
    ]
    assert index.find(Query("achieved", languages=frozenset({"ar", None}))).hits == ()


def test_an_edit_makes_one_answer_ready_anew() -> None:
    before = build_index(sample(), framework())
    key = (ADDRESS, "ar")
    answers = {**sample().answers, key: Answer(Kind.NARRATIVE, "<p>جديد تماماً</p>")}
    copied = {each: replace(answer) for each, answer in answers.items()}
    after = build_index(submission_of(copied), framework(), before)
    others = [each for each in before.by_key if each != key]
    assert all(after.by_key[each] is before.by_key[each] for each in others)
    assert after.find(Query("جديد تماما")).hits[0].address == ADDRESS


def test_snippets_are_cut_between_words() -> None:
    text = "أولى الكلمات ثم كلمة مطلوبة هنا ثم كلمات أخرى كثيرة"
    start = text.index("مطلوبة")
    made = snippet(text, start, start + 6, 10)
    assert made.text[made.start : made.end] == "مطلوبة"
    assert made.text == "…ثم كلمة مطلوبة هنا ثم…"
    marked = "e\u0301" * 30
    assert snippet(marked, 20, 22, 5).text.strip("…")[0] != "\u0301"
