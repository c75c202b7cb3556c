"""Annexes that are one table: supporting documents, abbreviations."""

from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record
from gcm_desktop.export.labels import labels
from gcm_desktop.export.lists import abbreviation_table, evidence_table
from gcm_desktop.export.narrative import Reader
from gcm_desktop.export.tree import Node, Table, plain
from tests.unit.export.test_outline import narrative, submission
from tests.unit.export.trees import framework

FIRST = Record("evidence", "01JBZZZZZZZZZZZZZZZZZZZZE1", ("objective/1",), "a")
EMPTY = Record("evidence", "01JBZZZZZZZZZZZZZZZZZZZZE2", ("objective/1",), "b")


def read(answers: dict[AnswerKey, Answer], *records: Record) -> Reader:
    return Reader(submission(answers, *records), framework(), labels("en"))


def rows(nodes: list[Node]) -> list[list[str]]:
    (table,) = nodes
    assert isinstance(table, Table)
    return [[plain(cell.runs) for cell in row] for row in (table.header, *table.rows)]


def test_supporting_documents_are_numbered_and_columns_without_anything_left_out() -> None:
    answers: dict[AnswerKey, Answer] = {
        (f"{FIRST.address}/title", "en"): Answer(Kind.TEXT, "Permits"),
        (f"{FIRST.address}/file", None): Answer(Kind.TEXT, f"sha256:{'0' * 64}/permits.xlsx"),
    }
    told = rows(evidence_table(read(answers, FIRST, EMPTY)))
    assert told == [["No.", "Title", "File"], ["1", "Permits", "permits.xlsx"]]
    assert evidence_table(read({}, EMPTY)) == []


def test_abbreviations_are_those_written_out_in_the_language_in_alphabetical_order() -> None:
    answers: dict[AnswerKey, Answer] = {
        ("objective/1/progress", "en"): narrative(
            "<p>The Wage Protection System (WPS), the Labour Force Survey (LFS) and the XYZ.</p>"
        ),
        ("objective/1/progress", "fr"): narrative("<p>Enquête sur la main-d’œuvre (EMO)</p>"),
    }
    told = rows(abbreviation_table(read(answers)))
    assert told[1:] == [["LFS", "Labour Force Survey"], ["WPS", "Wage Protection System"]]
    assert abbreviation_table(read({})) == []
