"""Values of an indicator as a table of bars: lengths, figures, what has none."""

import pytest

from gcm_desktop.domain.series import parse_series
from gcm_desktop.domain.settings import Digits
from gcm_desktop.export.labels import labels
from gcm_desktop.export.series import series_table
from gcm_desktop.export.tree import Table, plain


def table(text: str, language: str = "en", digits: Digits = Digits.WESTERN) -> Table:
    return series_table(labels(language, digits), parse_series(text), "per cent", "Values")


def told(made: Table) -> list[list[str]]:
    return [[plain(cell.runs) for cell in row] for row in (made.header, *made.rows)]


def test_bars_are_shares_of_the_longest_and_figures_stand_beside_them() -> None:
    made = table("2020: 6.1; 2021: 12.2; 2022: 0")
    assert [row[1].bar for row in made.rows] == [0.5, 1.0, 0.0]
    assert told(made) == [
        ["Year", "Value (per cent)"], ["2020", "6.1"], ["2021", "12.2"], ["2022", "0"]
    ]  # fmt: skip


def test_groups_and_notes_have_a_column_where_there_are_any() -> None:
    made = table("2020 [women]: 4 (first half); 2020: 8")
    assert told(made)[0] == ["Year", "Group", "Value (per cent)", "Note"]
    assert told(made)[1] == ["2020", "women", "4", "first half"]
    assert made.rows[0][2].bar == 0.5


@pytest.mark.parametrize("text", ["2020: -4; 2021: 8", "2020: 4", "2020: 0; 2021: 0", "2020: few"])
def test_no_bar_where_nothing_can_be_compared(text: str) -> None:
    assert {cell.bar for row in table(text).rows for cell in row} == {None}


def test_a_value_with_two_readings_is_shown_as_typed_without_a_bar() -> None:
    made = table("2020: 1,234?; 2021: 8; 2022: 4")
    assert [row[1].bar for row in made.rows] == [None, 1.0, 0.5]
    assert told(made)[1][1] == "1,234?"


def test_figures_are_written_as_the_language_and_the_settings_want() -> None:
    assert told(table("2020: 6.1%", "fr"))[1] == ["2020", "6,1%"]
    assert told(table("2020: 6.1", "ar", Digits.ARABIC_INDIC))[1] == ["٢٠٢٠", "٦.١"]
