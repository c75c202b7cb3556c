"""Searching: every draft of the store at once, and an index that keeps up with one open draft.

Belongs here: which texts are searched, and work in slices. Does not: matching (``domain/search``).
"""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.search import (
    Hit,
    IndexBuilding,
    Query,
    SearchIndex,
    Snippet,
    build_index,
    snippet,
)
from gcm_desktop.domain.submission import Language, Submission
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.ports import JobRunner, SubmissionStore

SLICE = 0.006
"""Seconds of one slice of indexing: whoever waits for the interpreter waits no longer than this."""


@dataclass(frozen=True, slots=True)
class Place:
    """A hit in one of many drafts."""

    submission_id: str
    hit: Hit
    snippet: Snippet


class Searching:
    """Searches all drafts of a store."""

    def __init__(self, store: SubmissionStore, shelf: FrameworkShelf) -> None:
        self._store = store
        self._shelf = shelf

    def search(
        self,
        text: str,
        submission_id: str | None = None,
        language: Language | None = None,
        most: int | None = None,
    ) -> tuple[Place, ...]:
        """Return where ``text`` stands, draft by draft, the last edited first.

        Args:
            submission_id: Search this draft only.
            language: Search texts in this language only.
            most: At most so many places.

        Raises:
            GcmError: ``submission.unknown``, ``framework.*``.
        """
        languages = frozenset({language}) if language else frozenset()
        query = Query(text, languages=languages)
        headers = self._store.headers()
        ids = (submission_id,) if submission_id else tuple(each.id for each in headers)
        places: list[Place] = []
        for each in ids:
            left = None if most is None else most - len(places)
            if left == 0:
                break
            submission = self._store.load(each)
            index = build_index(submission, self._shelf.framework(self._store.header(each)))
            for hit in index.find(query, left).hits:
                around = snippet(index.text(hit), hit.start, hit.end)
                places.append(Place(each, hit, around))
        return tuple(places)


class Indexing:
    """Keeps the index of an open draft: built on the work executor, slice by slice.

    The next slice begins only when the caller's thread has come round to ask for it, so that no
    moment of that thread waits for more than one slice.

    Args:
        jobs: Runs the slices.
        soon: Calls back when the caller's thread has nothing more urgent to do.
    """

    def __init__(self, jobs: JobRunner, soon: Callable[[Callable[[], None]], None]) -> None:
        self.index = SearchIndex()
        self._jobs = jobs
        self._soon = soon
        self._indexed: Submission | None = None
        self._wanted: tuple[Submission, Framework] | None = None
        self._done: Callable[[], None] = lambda: None

    def is_of(self, submission: Submission) -> bool:
        """True where the index is that of exactly this value."""
        return self._indexed is submission

    def follow(
        self, submission: Submission, framework: Framework, done: Callable[[], None]
    ) -> None:
        """Bring the index up to ``submission`` and then call ``done``; the last wish counts."""
        self._done = done
        if self.is_of(submission) and self._wanted is None:
            done()
            return
        begins = self._wanted is None
        self._wanted = (submission, framework)
        if begins:
            self._begin(submission, framework)

    def _begin(self, submission: Submission, framework: Framework) -> None:
        self._slice(IndexBuilding(submission, framework, self.index), submission)

    def _slice(self, building: IndexBuilding, submission: Submission) -> None:
        def job() -> SearchIndex | None:
            end = perf_counter() + SLICE
            return building.advance(lambda: perf_counter() >= end)

        self._jobs.run_work(
            job, lambda index: self._take(index, building, submission), self._give_up
        )

    def _take(
        self, index: SearchIndex | None, building: IndexBuilding, submission: Submission
    ) -> None:
        if index is None:
            self._soon(lambda: self._slice(building, submission))
            return
        self.index, self._indexed = index, submission
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted[0] is not submission:
            self.follow(*wanted, self._done)
        else:
            self._done()

    def _give_up(self, _: Exception) -> None:
        """Keep the index there is; the next wish begins anew."""
        self._wanted = None
