"""All indicators in one table."""

from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record
from gcm_desktop.export.indicators import indicator_table
from gcm_desktop.export.labels import labels
from gcm_desktop.export.narrative import Reader
from gcm_desktop.export.tree import Table, plain
from tests.unit.export.test_outline import submission
from tests.unit.export.trees import framework, sample

RECORDS = tuple(
    Record("indicator", f"01JBZZZZZZZZZZZZZZZZZZZZF{number}", (), "ab"[number]) for number in (0, 1)
)


def test_indicators_stand_with_baseline_latest_value_and_source() -> None:
    first, second = RECORDS
    answers: dict[AnswerKey, Answer] = {
        (f"{first.address}/title", "en"): Answer(Kind.TEXT, "Cost"),
        (f"{first.address}/baseline", None): Answer(Kind.NUMBER, "6.1"),
        (f"{first.address}/baseline_year", None): Answer(Kind.NUMBER, "2020"),
        (f"{first.address}/series", None): Answer(
            Kind.TEXT, "2020: 6.1; 2023: 4.7; 2022: 5; 2024 [women]: 9"
        ),
        (f"{first.address}/source", "en"): Answer(Kind.TEXT, "Central Bank"),
        (f"{second.address}/title", "en"): Answer(Kind.TEXT, "Accounts"),
        (f"{second.address}/source", "ar"): Answer(Kind.TEXT, "الجهاز"),
    }
    reader = Reader(submission(answers, *RECORDS), framework(), labels("en"))
    (table,) = indicator_table(reader)
    assert isinstance(table, Table)
    header = [plain(cell.runs) for cell in table.header]
    assert header == ["Indicator", "Baseline", "Latest value", "Data source"]
    assert [[plain(cell.runs) for cell in row] for row in table.rows] == [
        ["Cost", "6.1 (2020)", "4.7 (2023)", "Central Bank"],
        ["Accounts", "", "", ""],
    ]
    assert table.rows[0][0].runs[0].link == f"#indicator-{first.id}"


def test_one_indicator_needs_no_table() -> None:
    only = submission({(f"{RECORDS[0].address}/title", "en"): Answer(Kind.TEXT, "A")}, RECORDS[0])
    assert indicator_table(Reader(only, framework(), labels("en"))) == []
    assert len(indicator_table(Reader(sample(), framework(), labels("fr")))) == 1
