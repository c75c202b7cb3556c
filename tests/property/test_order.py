from hypothesis import given
from hypothesis import strategies as st

from gcm_desktop.domain.order import at_end, between

keys = st.from_regex(r"[a-z]{0,6}[b-z]", fullmatch=True)


@given(st.sets(keys, min_size=2, max_size=2))
def test_between_two_keys_there_is_another(pair: set[str]) -> None:
    low, high = sorted(pair)
    assert low < between(low, high) < high
    assert between(low, high)[-1] != "a"


@given(keys)
def test_there_is_room_at_both_ends(key: str) -> None:
    assert "" < between("", key) < key < between(key, "")
    assert key < at_end(key)
    assert at_end(key)[-1] != "a"


@given(st.lists(st.integers(0, 10**6), max_size=40))
def test_records_can_be_put_anywhere_for_ever(places: list[int]) -> None:
    row: list[str] = []
    for place in places:
        at = place % (len(row) + 1)
        low = row[at - 1] if at else ""
        high = row[at] if at < len(row) else ""
        row.insert(at, between(low, high))
        assert row == sorted(set(row))
