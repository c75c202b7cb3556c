"""A merge one stopped half-way: what was chosen comes back, anything else is no choice."""

import pytest

from gcm_desktop.services.merge_pause import PREFERENCE, MergePause, PausedMerge
from tests.contract.memory_store import MemoryStore

CHOSEN = PausedMerge(
    (("a" * 64, "وزارة العمل.gcm"), ("b" * 64, "two.gcm")),
    frozenset({("objective/7/progress", "ar"), ("measure/01J", None)}),
)


def test_what_was_chosen_comes_back_for_its_draft_only() -> None:
    pause = MergePause(MemoryStore())
    pause.keep("one", CHOSEN)
    assert pause.paused("one") == CHOSEN
    assert pause.paused("two") == PausedMerge()


def test_without_a_file_nothing_is_kept() -> None:
    store = MemoryStore()
    pause = MergePause(store)
    pause.keep("one", CHOSEN)
    pause.keep("one", PausedMerge(declined=CHOSEN.declined))
    assert store.preference(PREFERENCE + "one") == ""


@pytest.mark.parametrize("kept", ["{", "[]", '{"files": 7}', '{"declined": [["a"]]}', "null", '""'])
def test_what_cannot_be_read_is_no_choice(kept: str) -> None:
    store = MemoryStore()
    store.set_preference(PREFERENCE + "one", kept)
    assert MergePause(store).paused("one") == PausedMerge()
