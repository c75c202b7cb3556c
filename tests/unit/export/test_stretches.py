"""Long paragraphs in stretches: nothing is lost, short ones stay as they are."""

from typing import Any

import pytest

from gcm_desktop.export.stretches import CUT, LONGEST_PARAGRAPH, STRETCH, stretched


def text(parts: list[Any]) -> str:
    return "".join(part if isinstance(part, str) else part.get("t", "") for part in parts)


@pytest.mark.parametrize(
    "parts",
    [
        ["ا 1b " * 5_000],
        [{"t": "ا 1b " * 5_000, "b": True}],
        ["ا ", {"t": "1-2", "ltr": True}] * 4_000,
        ["ا" * 30_000],
        ["كلمة ", {"note": "S1"}] * 3_000,
        ["a b", "ا " * 10_000, {"t": "x y " * 9_000, "i": True}, "end"],
    ],
)
def test_nothing_is_lost(parts: list[Any]) -> None:
    found = stretched(parts)
    assert text(found) == text(parts)
    assert [part for part in found if part != CUT] or not parts
    assert found[0] != CUT
    assert found[-1] != CUT


def test_stretches_are_bounded_and_keep_their_formats() -> None:
    found = stretched([{"t": "ا 1b " * 5_000, "b": True}])
    pieces = [part for part in found if part != CUT]
    assert len(pieces) > 1
    assert all(part["b"] and len(part["t"]) <= STRETCH + 10 for part in pieces)


def test_ordinary_paragraphs_are_left_alone() -> None:
    parts = ["ا" * LONGEST_PARAGRAPH]
    assert stretched(parts) is parts
