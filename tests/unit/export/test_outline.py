"""The outline: order, what is left out, languages, what never leaves."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from gcm_desktop.domain.settings import Digits
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record, Submission, Submitter
from gcm_desktop.export.outline import outline
from gcm_desktop.export.tree import (
    BoxCloses,
    BoxOpens,
    Cell,
    Contents,
    Cover,
    Document,
    Heading,
    KeyValues,
    Mark,
    Paragraph,
    Style,
    Table,
    node_runs,
    plain,
)
from tests.unit.export.trees import framework, request, sample

SOURCE = Record("source", "01JBZZZZZZZZZZZZZZZZZZZZZ1", ("objective/1",))
MEASURE = Record("measure", "01JBZZZZZZZZZZZZZZZZZZZZZ2", ("objective/1", "objective/3"))


def submission(answers: dict[AnswerKey, Answer], *records: Record, **changes: object) -> Submission:
    empty = replace(
        sample(), answers=MappingProxyType(answers), records={row.id: row for row in records}
    )
    return replace(empty, **changes)  # type: ignore[arg-type]


def narrative(text: str) -> Answer:
    return Answer(Kind.NARRATIVE, text)


def made(content: Submission, language: str = "ar", **asked: str) -> Document:
    return outline(content, framework(), request(language, **asked))


def texts(document: Document) -> list[str]:
    return [plain(runs) for node in document.nodes for runs in node_runs(node)]


def headings(document: Document) -> list[str]:
    return [node.text for node in document.nodes if isinstance(node, Heading)]


def test_parts_stand_in_their_order() -> None:
    anchors = [node.anchor for node in made(sample()).nodes if isinstance(node, Heading)]
    order = ["section-foreword", "overview", "group-1", "objective-2", "declaration", "principles",
             "section-means", "annexes", "annex-source"]  # fmt: skip
    places = [anchors.index(anchor) for anchor in order]
    assert places == sorted(places)
    assert len(anchors) == len(set(anchors))
    assert isinstance(made(sample()).nodes[0], Cover)
    assert isinstance(made(sample()).nodes[1], Contents)


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_every_text_in_the_language_is_there_once(language: str) -> None:
    told = texts(made(sample(), language))
    for (address, spoken), answer in sample().answers.items():
        if spoken == language and answer.kind is Kind.NARRATIVE:
            last = [line for line in answer.text.split("\n") if line.strip()][-1]
            hits = sum(line.endswith(last) for line in told)
            assert hits == 1, address


def test_overview_says_the_status_in_words_beside_a_shape() -> None:
    document = made(
        submission({("objective/7/status", None): Answer(Kind.CHOICE, "achieved")}), "en"
    )
    table = next(node for node in document.nodes if isinstance(node, Table))
    assert len(table.rows) == 23
    status: Cell = table.rows[6][2]
    assert (status.mark, plain(status.runs)) == (Mark.ACHIEVED, "Achieved")
    assert (table.rows[0][2].mark, plain(table.rows[0][2].runs)) == (None, "Not stated")


def test_the_chart_counts_the_objectives_of_each_group_by_status() -> None:
    answers: dict[AnswerKey, Answer] = {
        (f"objective/{number}/status", None): Answer(Kind.CHOICE, "achieved") for number in (4, 16)
    }
    _, chart = (n for n in made(submission(answers), "en").nodes if isinstance(n, Table))
    assert [plain(cell.runs) for cell in chart.header] == [
        "Priority area", "Achieved", "Not stated"
    ]  # fmt: skip
    services = chart.rows[1]
    assert [plain(cell.runs) for cell in services] == ["Basic services", "2", "1"]
    assert (services[1].mark, services[1].repeats) == (Mark.ACHIEVED, 2)
    assert sum(int(plain(row[2].runs)) for row in chart.rows) == 21


def test_the_chart_follows_the_arrangement_that_was_chosen() -> None:
    answers: dict[AnswerKey, Answer] = {
        ("objective/4/status", None): Answer(Kind.CHOICE, "planned")
    }
    document = outline(submission(answers), framework("imrf"), request("en"))
    _, chart = (node for node in document.nodes if isinstance(node, Table))
    assert len(chart.rows) == 4


def test_the_summary_opens_the_document_on_a_page_of_its_own() -> None:
    front = [node for node in made(sample()).nodes if isinstance(node, Heading)][:3]
    assert [node.anchor for node in front] == [
        "section-summary", "section-foreword", "section-context"
    ]  # fmt: skip
    assert [node.opens_page for node in front] == [True, True, False]


def test_a_practice_is_a_box_of_title_facts_and_summary() -> None:
    nodes = made(sample(), "ar").nodes
    start, end = (
        next(at for at, node in enumerate(nodes) if isinstance(node, kind))
        for kind in (BoxOpens, BoxCloses)
    )
    title, pairs, summary = nodes[start + 1 : end]
    assert isinstance(title, Heading)
    assert isinstance(pairs, KeyValues)
    assert isinstance(summary, Paragraph)
    assert plain(summary.runs).startswith("ملخص: ")
    opened = sum(isinstance(node, BoxOpens) for node in nodes)
    assert opened == sum(isinstance(node, BoxCloses) for node in nodes) == 13


@pytest.mark.parametrize(
    ("summary", "is_whole"),
    [
        ("<p>Short.</p>", True),
        (f"<p>{'word ' * 600}</p>", False),
        (f"<ul>{'<li>a</li>' * 40}</ul>", False),
        (f"<p>{'a<br>' * 40}</p>", False),
    ],
)
def test_a_box_that_may_be_higher_than_a_page_may_break(summary: str, is_whole: bool) -> None:
    practice = Record("practice", "01JBZZZZZZZZZZZZZZZZZZZZG1", ("objective/1",))
    answers: dict[AnswerKey, Answer] = {
        (f"{practice.address}/title", "en"): Answer(Kind.TEXT, "Clinics"),
        (f"{practice.address}/summary", "en"): narrative(summary),
    }
    nodes = made(submission(answers, practice), "en").nodes
    assert [node.is_whole for node in nodes if isinstance(node, BoxOpens)] == [is_whole]


def test_references_to_objectives_lead_to_their_headings() -> None:
    document = made(sample(), "en")
    links = {
        run.link
        for node in document.nodes
        if isinstance(node, Paragraph) and plain(node.runs).startswith("See also: ")
        for run in node.runs
        if run.link
    }
    assert len(links) > 10
    assert {link.removeprefix("#") for link in links} <= document.anchors


def test_partners_and_source_of_a_measure_are_told() -> None:
    answers: dict[AnswerKey, Answer] = {
        (f"{MEASURE.address}/title", "en"): Answer(Kind.TEXT, "Data platform"),
        (f"{MEASURE.address}/link", None): Answer(Kind.LINK, "https://sample.example/d"),
        (f"{MEASURE.address}/partners", "ar"): Answer(Kind.TEXT, "جمعية"),
    }
    document = made(submission(answers, MEASURE), "en", arrangement="objective")
    assert texts(document).count("https://sample.example/d") == 1
    assert "جمعية" not in texts(document)
    assert "Reported in Arabic: Partners." in texts(document)


def test_the_cover_names_lead_body_and_year_where_the_settings_give_them() -> None:
    settings = {"lead_body": "National Council", "review_year": "2026", "months": "western"}
    cover = made(replace(sample(), settings=settings), "ar").nodes[0]
    assert isinstance(cover, Cover)
    assert cover.facts == (
        "الجهة القائدة: National Council", "سنة الاستعراض: 2026", "اللغة: العربية",
        "التاريخ: 25 نوفمبر 2026",
    )  # fmt: skip


def test_nothing_answered_gives_cover_contents_and_overview_only() -> None:
    assert headings(made(submission({}), "en")) == ["Status of the objectives at a glance"]


def test_a_text_of_another_language_is_named_not_shown() -> None:
    answers: dict[AnswerKey, Answer] = {
        ("objective/1/progress", "ar"): narrative("<p>تقدم</p>"),
        ("section/summary/text", "ar"): narrative("<p>ملخص</p>"),
    }
    document = made(submission(answers), "en")
    muted = [plain(node.runs) for node in document.nodes
             if isinstance(node, Paragraph) and node.style is Style.MUTED]  # fmt: skip
    assert "Reported in Arabic: Progress." in muted
    assert "This part is reported in Arabic." in muted
    assert "تقدم" not in texts(document)


def test_the_original_is_included_where_the_author_chose_so() -> None:
    answers: dict[AnswerKey, Answer] = {("section/summary/text", "ar"): narrative("<p>ملخص</p>")}
    document = made(submission(answers, settings={"originals": "include"}), "en")
    found = [node for node in document.nodes if isinstance(node, Paragraph)]
    assert any(plain(node.runs) == "ملخص" and node.language == "ar" for node in found)


def test_a_measure_is_described_once_and_listed_wherever_it_belongs() -> None:
    answers: dict[AnswerKey, Answer] = {
        (f"{MEASURE.address}/title", "en"): Answer(Kind.TEXT, "Data platform"),
        (f"{MEASURE.address}/summary", "en"): narrative("<p>It joins registers.</p>"),
        (f"{MEASURE.address}/year", None): Answer(Kind.NUMBER, "2021"),
        (f"{MEASURE.address}/end_year", None): Answer(Kind.NUMBER, "2024"),
    }
    told = texts(made(submission(answers, MEASURE), "en", arrangement="objective"))
    assert told.count("Data platform") == 2
    assert told.count("Data platform: It joins registers.") == 1
    assert "2021–2024" in told


def test_a_source_reference_becomes_a_note_and_a_missing_one_nothing() -> None:
    answers: dict[AnswerKey, Answer] = {
        ("objective/1/progress", "en"): narrative(
            f'<p>Counted<sup data-source="{SOURCE.id}"></sup><sup data-source="gone"></sup>.</p>'
        ),
        (f"{SOURCE.address}/title", "en"): Answer(Kind.TEXT, "Census"),
        (f"{SOURCE.address}/year", None): Answer(Kind.NUMBER, "2020"),
    }
    document = made(submission(answers, SOURCE), "en")
    assert plain(document.notes[SOURCE.id].runs) == "Census, 2020."
    kept = [run.source for node in document.nodes for runs in node_runs(node) for run in runs]
    assert [source for source in kept if source] == [SOURCE.id]


def test_unverified_paragraph_numbers_are_never_written() -> None:
    numbers = {item.paragraph for item in framework().items_of("declaration")}
    cited = [text for text in texts(made(sample(), "en")) if text.startswith("A/RES/76/266")]
    assert all(text == f"A/RES/76/266, paragraph {text.split()[-1]}" for text in cited)
    assert {int(text.split()[-1]) for text in cited} <= {number for number in numbers if number}


def test_one_line_at_most_about_titles_not_checked() -> None:
    told = texts(made(sample(), "ar"))
    assert sum(text.startswith("تُستكمل مراجعة") for text in told) == 1


def test_marks_and_comments_of_the_work_never_leave() -> None:
    answers: dict[AnswerKey, Answer] = {
        ("objective/1/@approved", None): Answer(Kind.TEXT, "Person 14:02")
    }
    assert not any("14:02" in text for text in texts(made(submission(answers), "en")))


def test_profiles_digits_and_submitters() -> None:
    assert made(sample(), profile="draft").draft_mark == "مسودة"
    assert made(sample(), profile="final").draft_mark == ""
    indic = made(replace(sample(), settings={"digits": "arabic_indic"}))
    assert indic.digits is Digits.ARABIC_INDIC
    assert "الهدف ٢: " in "\n".join(headings(indic))
    union = Submitter("stakeholder", "اتحاد النقابات", "union")
    cover = made(replace(sample(), submitter=union)).nodes[0]
    assert isinstance(cover, Cover)
    assert (cover.state, cover.kind) == ("اتحاد النقابات", "المساهمة الخطية")


@pytest.mark.parametrize(("name", "groups"), [("arab-regional-review", 6), ("imrf", 4)])
def test_the_first_arrangement_is_the_default(name: str, groups: int) -> None:
    document = outline(sample(), framework(name), request("fr"))
    opened = [node for node in document.nodes
              if isinstance(node, Heading) and node.anchor.startswith("group-")]  # fmt: skip
    assert len(opened) == groups
