"""Pledges and needs of support, each in one table."""

from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record
from gcm_desktop.export.commitments import commitment_table
from gcm_desktop.export.labels import labels
from gcm_desktop.export.narrative import Reader
from gcm_desktop.export.tree import Table, plain
from tests.unit.export.test_outline import made, submission
from tests.unit.export.trees import framework, sample

PLEDGES = tuple(
    Record("pledge", f"01JBZZZZZZZZZZZZZZZZZZZZP{number}", serves, "abc"[number])
    for number, serves in enumerate((("objective/20", "objective/3"), (), ("principle/a",)))
)


def table(language: str, answers: dict[AnswerKey, Answer]) -> Table:
    reader = Reader(submission(answers, *PLEDGES), framework(), labels(language))
    (found,) = commitment_table(reader, "pledge")
    assert isinstance(found, Table)
    return found


def test_what_is_due_first_stands_first_and_leads_to_its_objectives() -> None:
    late, undated, early = PLEDGES
    answers: dict[AnswerKey, Answer] = {
        (f"{late.address}/title", "en"): Answer(Kind.TEXT, "Late"),
        (f"{late.address}/due", None): Answer(Kind.DATE, "2030-12-31"),
        (f"{late.address}/partners", "ar"): Answer(Kind.TEXT, "البلديات"),
        (f"{undated.address}/title", "en"): Answer(Kind.TEXT, "Undated"),
        (f"{early.address}/title", "en"): Answer(Kind.TEXT, "Early"),
        (f"{early.address}/due", None): Answer(Kind.DATE, "2026-12-31"),
    }
    told = table("en", answers)
    assert [plain(cell.runs) for cell in told.header] == [
        "Name of the pledge",
        "Due date",
        "Objectives",
    ]
    assert [[plain(cell.runs) for cell in row] for row in told.rows] == [
        ["Early", "31 December 2026", ""],
        ["Late", "31 December 2030", "3, 20"],
        ["Undated", "", ""],
    ]
    assert [run.link for run in told.rows[1][2].runs] == ["#objective-3", None, "#objective-20"]
    assert told.rows[0][0].runs[0].link == f"#pledge-{early.id}"


def test_the_sample_has_both_tables_before_what_is_told_in_full() -> None:
    nodes = made(sample(), "fr").nodes
    for kind in ("pledge", "support-need"):
        (at,) = (
            place for place, node in enumerate(nodes)
            if getattr(node, "anchor", "") == f"annex-{kind}"
        )  # fmt: skip
        assert isinstance(nodes[at + 1], Table)


def test_a_single_pledge_needs_no_table() -> None:
    (only, *_) = PLEDGES
    answers: dict[AnswerKey, Answer] = {(f"{only.address}/title", "en"): Answer(Kind.TEXT, "A")}
    reader = Reader(submission(answers, *PLEDGES), framework(), labels("en"))
    assert commitment_table(reader, "pledge") == []
