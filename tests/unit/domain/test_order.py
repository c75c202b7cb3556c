import pytest

from gcm_desktop.domain.order import at_end, between


@pytest.mark.parametrize(
    ("before", "after"),
    [("", ""), ("a", "b"), ("m", "n"), ("", "b"), ("", "ab"), ("z", ""), ("zz", ""), ("b", "bb")],
)
def test_there_is_always_room(before: str, after: str) -> None:
    key = between(before, after)
    assert before < key
    assert not after or key < after
    assert not key.endswith("a")


@pytest.mark.parametrize(("before", "after"), [("b", "b"), ("c", "b"), ("", "a"), ("b", "ba")])
def test_there_is_no_key_where_there_is_no_room(before: str, after: str) -> None:
    with pytest.raises(ValueError, match="no key between"):
        between(before, after)


def test_a_long_list_keeps_short_keys() -> None:
    keys = [""]
    for _ in range(1000):
        keys.append(at_end(keys[-1]))
    assert keys == sorted(set(keys))
    assert max(map(len, keys)) < 80
