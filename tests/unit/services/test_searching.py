"""Searching all drafts, and an index that keeps up in slices."""

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import TypeVar

import pytest

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.search import Query
from gcm_desktop.domain.submission import Answer, Kind, Submission
from gcm_desktop.services import searching
from gcm_desktop.services.searching import Indexing, Searching
from tests.contract.memory_store import MemoryStore
from tests.unit.content import ARAB, framework, sample
from tests.unit.services.fakes import shelf

T = TypeVar("T")
OTHER = "01J00000000000000000000001"


class Waiting:
    """Keeps one job until it is let go."""

    def __init__(self) -> None:
        self.calls: list[Callable[[], None]] = []

    def run_work(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        self.calls.append(lambda: done(job()))

    run_on_store = run_work

    def run_all(self) -> int:
        ran = 0
        while self.calls:
            self.calls.pop(0)()
            ran += 1
        return ran


def edited(submission: Submission, text: str) -> Submission:
    key = ("objective/6/progress", "ar")
    answers = {**submission.answers, key: Answer(Kind.NARRATIVE, f"<p>{text}</p>")}
    return replace(submission, answers=MappingProxyType(answers))


@pytest.fixture
def drafts() -> Searching:
    store = MemoryStore()
    frameworks = shelf(store)
    _, pack = frameworks.newest(ARAB)
    store.create(sample(), pack=pack)
    store.create(edited(replace(sample(), id=OTHER), "عبارة وحيدة"), pack=pack)
    return Searching(store, frameworks)


def test_every_draft_is_searched_and_each_can_be_searched_alone(drafts: Searching) -> None:
    both = drafts.search("الهجره")
    assert {place.submission_id for place in both} == {sample().id, OTHER}
    assert {place.submission_id for place in drafts.search("الهجره", OTHER)} == {OTHER}
    assert len(drafts.search("الهجره", most=5)) == 5
    assert {place.hit.language for place in drafts.search("migration", language="fr")} == {"fr"}
    (only,) = drafts.search("عباره وحيده")
    assert (only.hit.address, only.hit.start, only.hit.end) == ("objective/6/progress", 0, 11)
    assert only.snippet.text == "عبارة وحيدة"
    assert drafts.search("لاوجودلهاأبدا") == ()
    with pytest.raises(GcmError, match=r"submission\.unknown"):
        drafts.search("x", "01J00000000000000000000009")


def test_an_index_is_built_in_slices_and_the_last_wish_counts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(searching, "SLICE", 0.0)
    jobs, soon, done = Waiting(), Waiting(), list[str]()
    indexing = Indexing(jobs, soon.calls.append)
    indexing.follow(sample(), framework(), lambda: done.append("first"))
    assert len(jobs.calls) == 1  # the next slice is asked for, never queued ahead
    jobs.run_all()
    later = edited(sample(), "عبارة وحيدة")
    indexing.follow(later, framework(), lambda: done.append("last"))
    slices = 0
    while jobs.calls or soon.calls:
        slices += jobs.run_all()
        soon.run_all()
    assert done == ["last"]
    assert slices > 100
    assert indexing.is_of(later)
    assert len(indexing.index.find(Query("عبارة وحيدة")).hits) == 1
    indexing.follow(later, framework(), lambda: done.append("at once"))
    assert done == ["last", "at once"]
