"""Tables of spreadsheets as series: years down or along, one column of values or several."""

import pytest

from gcm_desktop.domain.series import SeriesRow
from gcm_desktop.domain.series_table import guess_layout, series_of, title_of

DOWN = [
    ["Indicator 10.c.1", ""],
    ["Year", "Cost"],
    ["2020", "6,1"],
    ["2021", "5,7"],
    ["Source", ""],
]
ALONG = [["", "٢٠٢٠", "٢٠٢١", "2022"], ["Women", "12", "13", ""], ["Men", "20", "1.234", "22"]]


def rows(cells: list[list[str]]) -> tuple[SeriesRow, ...]:
    layout = guess_layout(cells)
    assert layout is not None
    return series_of(cells, layout)


def test_years_down_a_column_with_titles_and_a_line_about_the_source() -> None:
    assert rows(DOWN) == (SeriesRow("2020", "6.1"), SeriesRow("2021", "5.7"))
    layout = guess_layout(DOWN)
    assert layout is not None
    assert not layout.is_transposed
    assert layout.decimal == ","
    assert title_of(DOWN, 1, 0, is_transposed=False) == "Cost"


def test_years_along_a_row_with_two_groups() -> None:
    assert rows(ALONG) == (
        SeriesRow("2020", "12", "Women"),
        SeriesRow("2021", "13", "Women"),
        SeriesRow("2020", "20", "Men"),
        SeriesRow("2021", "1.234?", "Men"),
        SeriesRow("2022", "22", "Men"),
    )


def test_a_fraction_elsewhere_in_the_column_says_what_a_mark_means() -> None:
    cells = [["2020", "12.5"], ["2021", "1.234"], ["2022", "1,234"]]
    assert [row.value for row in rows(cells)] == ["12.5", "1.234", "1234"]


def test_a_number_of_the_file_has_one_reading() -> None:
    cells = [["2020", "1.234"], ["2021", "7"]]
    layout = guess_layout(cells, {(0, 1)})
    assert layout is not None
    assert series_of(cells, layout, {(0, 1)})[0].value == "1.234"
    turned = [["2020", "2021"], ["1.234", "7"]]
    layout = guess_layout(turned, {(1, 0)})
    assert layout is not None
    assert series_of(turned, layout, {(1, 0)})[0].value == "1.234"


@pytest.mark.parametrize("cells", [[], [[]], [["a", "b"]], [["1", "2"], ["3", "4"]]])
def test_a_table_without_years_has_no_layout(cells: list[list[str]]) -> None:
    assert guess_layout(cells) is None
