"""Speed as a user meets it: opening a full draft, saving one answer. Generous on purpose."""

import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import MappingProxyType

from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.submission import Answer, AnswerKey, FrameworkRef, Kind, Submission
from gcm_desktop.store.opening import open_store
from tests.store.sample_draft import ID, narrative

ANSWERS = 1500
OPEN_MILLISECONDS, SAVE_MILLISECONDS = 150, 60


def milliseconds(action: Callable[[], object], tries: int) -> float:
    """Return the best of some tries: what the machine can do when nobody else uses it."""
    best = float("inf")
    for _ in range(tries):
        began = time.perf_counter()
        action()
        best = min(best, time.perf_counter() - began)
    return best * 1000


def test_a_full_draft_opens_and_saves_quickly(tmp_path: Path) -> None:
    path = tmp_path / "drafts.db"
    text = "".join(f"<p>{'نص من عدة كلمات ' * 10}{number}</p>" for number in range(4))
    answers: dict[AnswerKey, Answer] = {
        (f"objective/{number}/progress", "ar"): narrative(f"{text}<p>{number}</p>")
        for number in range(ANSWERS)
    }
    with closing(open_store(path, True)) as store:
        store.create(
            Submission(
                ID, "XS", FrameworkRef("imrf", "2026"), ("ar",), answers=MappingProxyType(answers)
            )
        )

    def open_and_load() -> None:
        with closing(open_store(path, True)) as store:
            assert len(store.load(ID).answers) == ANSWERS

    assert milliseconds(open_and_load, 5) < OPEN_MILLISECONDS
    with closing(open_store(path, True)) as store:
        numbers = iter(range(1000))

        def save() -> None:
            answer = Answer(Kind.NARRATIVE, f"{text}<p>new {next(numbers)}</p>")
            store.apply(ID, (SetAnswer("objective/7/progress", "ar", None, answer),))

        assert milliseconds(save, 10) < SAVE_MILLISECONDS
