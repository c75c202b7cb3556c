"""Series: rows become a text and the same rows again, whatever they say."""

from hypothesis import given
from hypothesis import strategies as st

from gcm_desktop.domain.series import SeriesRow, parse_series, series_faults, series_text
from gcm_desktop.domain.text import clean_line

cells = st.text(alphabet=st.sampled_from("20 19.,:;=/\\[]()?%aبé"), max_size=9).map(clean_line)
rows = st.builds(SeriesRow, cells, cells, cells, cells)


@given(st.lists(rows, max_size=5))
def test_rows_come_back_from_their_text(given_rows: list[SeriesRow]) -> None:
    kept = tuple(row for row in given_rows if not row.is_empty)
    assert parse_series(series_text(given_rows)) == kept


@given(st.text(max_size=40))
def test_any_text_is_read_and_its_canonical_text_stays(text: str) -> None:
    read = parse_series(text)
    assert parse_series(series_text(read)) == read
    series_faults(read)
