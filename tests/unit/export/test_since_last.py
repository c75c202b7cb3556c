"""The annex that tells what has changed since the report of the last review."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from gcm_desktop.domain.carrying import carried
from gcm_desktop.domain.carrying_marks import confirmed
from gcm_desktop.domain.change import SetAnswer, apply_all
from gcm_desktop.domain.richtext import runs_text
from gcm_desktop.domain.submission import Answer, Kind, Submission
from gcm_desktop.export.documents import Documents
from gcm_desktop.export.outline import outline
from gcm_desktop.export.tree import Heading, Node, Paragraph, Table
from tests.unit.export.trees import framework, let_out, request, sample

DRAFT = Submission("01JZZZZZZZZZZZZZZZZZZZZZZZ", "XS", framework().ref, ("ar", "en", "fr"))
PROGRESS = "objective/6/progress"


def now() -> Submission:
    """The sample carried over, one answer confirmed, one edited, one dropped, one new."""
    draft = apply_all(DRAFT, carried(sample(), DRAFT, framework(), "ab" * 32).changes)
    draft = apply_all(draft, confirmed(draft, framework(), frozenset({"objective/9/progress"})))
    given = {PROGRESS: "<p>غير</p>", "objective/10/progress": None}
    for address, html in given.items():
        after = Answer(Kind.NARRATIVE, html) if html else None
        draft = apply_all(draft, (SetAnswer(address, "ar", draft.answer(address, "ar"), after),))
    return draft


def annex(earlier: Submission | None, language: str = "ar") -> list[Node]:
    wanted = replace(request(language), earlier=let_out(earlier) if earlier else None)
    nodes = list(outline(now(), framework(), wanted).nodes)
    at = next((at for at, node in enumerate(nodes)
               if isinstance(node, Heading) and node.anchor == "annex-since"), None)  # fmt: skip
    return [] if at is None else nodes[at : at + 4]


def test_without_an_earlier_report_there_is_no_such_annex() -> None:
    assert annex(None) == []


def test_each_part_that_changed_has_a_row_and_the_rest_a_line() -> None:
    heading, numbers, table, same = annex(sample())
    assert isinstance(heading, Heading)
    assert "1" in heading.text
    assert isinstance(numbers, Paragraph)
    assert "(منها مؤكَّدة الصلاحية: 1)" in runs_text(numbers.runs)
    assert isinstance(table, Table)
    cells = [[runs_text(cell.runs) for cell in row] for row in table.rows]
    assert [row[0] for row in cells] == ["الهدف 6", "الهدف 10"]
    progress = framework().question_at(PROGRESS).label.in_language("ar")
    assert cells[0][1:3] == ["–", progress]
    assert progress not in cells[0][3]
    assert cells[1][4] == progress
    assert isinstance(same, Paragraph)
    assert "الهدف 9" in runs_text(same.runs)
    assert "الهدف 6" not in runs_text(same.runs)


def test_everything_is_new_where_the_earlier_report_said_nothing() -> None:
    silent = replace(sample(), answers=MappingProxyType({}), records=MappingProxyType({}))
    table = annex(silent, "en")[2]
    assert isinstance(table, Table)
    assert all(runs_text(row[2].runs) == "–" for row in table.rows)
    assert len(table.rows) > 30


@pytest.mark.parametrize("format_", ["docx", "pdf"])
def test_a_document_with_the_annex_proves_itself(format_: str) -> None:
    wanted = replace(request("ar", format_), earlier=let_out(sample()))
    written = Documents().write(let_out(now()), framework(), wanted)
    assert Documents().self_check(written, let_out(now()), framework(), wanted).faults == ()
