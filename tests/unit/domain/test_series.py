"""Series of an indicator: one canonical text, texts written by hand, what a person should see."""

import pytest

from gcm_desktop.domain.series import (
    SeriesFault,
    SeriesRow,
    parse_series,
    points,
    readings_of,
    series_faults,
    series_text,
    settled_value,
    year_of,
)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("2020: 6.1; 2021: 5.7", [("2020", "6.1"), ("2021", "5.7")]),
        ("2019=12.5; 2020=13", [("2019", "12.5"), ("2020", "13")]),
        ("2022 = 48 / 2023 = 55", [("2022", "48"), ("2023", "55")]),
        ("2021 [women]: 31 (estimate)", [("2021", "31", "women", "estimate")]),
        ("about a third", [("", "about a third")]),
        ("2019/20: 5; 2020 /21: 6", [("2019/20", "5"), ("2020 /21", "6")]),
        (";; ", []),
    ],
)
def test_texts_are_read_as_rows(text: str, rows: list[tuple[str, ...]]) -> None:
    assert parse_series(text) == tuple(SeriesRow(*row) for row in rows)


def test_the_canonical_text_holds_what_its_marks_would_break() -> None:
    rows = (
        SeriesRow("2021", "5:3", "men; [other]", "a (b) / c; d\\"),
        SeriesRow("", "/ x"),
        SeriesRow(),
        SeriesRow("2022", "1.234?"),
    )
    text = series_text(rows)
    assert parse_series(text) == tuple(row for row in rows if not row.is_empty)
    assert "\n" not in text


def test_the_canonical_text_is_plain_to_read() -> None:
    rows = (SeriesRow("2020", "6.1"), SeriesRow("2021", "5.7", "women", "half a year"))
    assert series_text(rows) == "2020: 6.1; 2021 [women]: 5.7 (half a year)"


@pytest.mark.parametrize(
    ("typed", "decimal", "kept"),
    [
        ("١٢٫٥", "", "12.5"),
        ("12,5", "", "12.5"),
        ("1.234", "", "1.234?"),
        ("1.234", ".", "1.234"),
        ("1.234", ",", "1234"),
        ("1,234", ",", "1.234"),
        ("n/a", "", "n/a"),
    ],
)
def test_values_are_kept_plain_and_two_readings_wait_for_a_person(
    typed: str, decimal: str, kept: str
) -> None:
    assert settled_value(typed, decimal) == kept
    assert readings_of(kept) == (("1234", "1.234") if kept.endswith("?") else ())


def test_what_a_person_should_look_at() -> None:
    rows = parse_series("2020: 5; 2020: 6; 2020 [men]: 7; x: 8; 2021: ; 2022: 1.234?; 2023: n/a")
    assert series_faults(rows) == (
        SeriesFault(1, "year_twice"),
        SeriesFault(3, "year_unread"),
        SeriesFault(4, "value_missing"),
        SeriesFault(5, "value_unsettled"),
        SeriesFault(6, "value_unread"),
    )


def test_points_are_those_about_everybody_in_order() -> None:
    rows = parse_series("2021: 5; 2020: 12,5; 2021 [men]: 9; 2019/20: 4%; 2022: n/a")
    assert points(rows) == ((2019, 4.0), (2020, 12.5), (2021, 5.0))


@pytest.mark.parametrize(("text", "year"), [("٢٠٢٠", 2020), ("1447", None), ("20", None)])
def test_years_have_four_digits_and_are_gregorian(text: str, year: int | None) -> None:
    assert year_of(text) == year
