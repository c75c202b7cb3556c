"""Widths of table columns: ordinary tables as asked, wide ones never too narrow for a letter."""

import pytest

from gcm_desktop.export.columns import PAGE, columns


@pytest.mark.parametrize("count", [1, 2, 7, 8, 11, 12, 17, 18, 30, 40, 100])
def test_columns_fill_the_page_and_leave_room_for_letters(count: int) -> None:
    weights = tuple(40 if place == 0 else 6 for place in range(count))
    sizes = columns(weights)
    assert sum(sizes.shares) == pytest.approx(1)
    assert sum(sizes.whole(9070)) == 9070
    assert min(sizes.whole(9070)) > 0
    if 8 <= count <= 40:
        assert min(map(sizes.room, range(count))) > 11.5 * sizes.scale


def test_type_shrinks_from_eight_columns_on() -> None:
    scales = [columns((1,) * count).scale for count in (7, 8, 12, 18, 30)]
    assert scales == [1.0, 0.82, 0.68, 0.5, 0.5]


def test_ordinary_tables_keep_the_weights() -> None:
    assert columns((70, 30)).shares == (0.7, 0.3)
    assert columns((70, 30)).step == 0


def test_long_words_are_tight_and_long_texts_high() -> None:
    wide, ordinary = columns((1,) * 30), columns((1, 1, 1))
    assert wide.is_tight(5, 0)
    assert not ordinary.is_tight(5, 0)
    assert wide.whole_word(0) < ordinary.whole_word(0)
    assert wide.height(200, 0) > ordinary.height(200, 0)
    assert ordinary.room(0) < PAGE
