"""How long searching takes: building the index, following an edit, queries, holding up the window.

Run as ``python -m tests.benchmarks.search`` on an idle machine; prints numbers for the sample and
for a text ten times as long. The bars: 50 ms for a query on the long one, 50 ms for a moment.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.search import Query, SearchIndex, build_index
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record, Submission
from gcm_desktop.exchange.framework_library import PackLibrary
from gcm_desktop.exchange.sample_source import SampleTexts
from gcm_desktop.services.sample import sample_submission
from gcm_desktop.services.searching import Indexing
from gcm_desktop.ui.drafting.find_presenter import MOST_HITS
from gcm_desktop.ui.jobs import QtJobRunner

BAR = 0.050
QUERIES = (
    "الهجرة", "ال", "ا", "التعاون الدولي", "2026", "migration", "e", "coopération régionale",
    "xyzzy absent", "في هذا", "the of and", "zzzz",
)  # fmt: skip


def sample() -> tuple[Submission, Framework]:
    """Return the sample submission and its framework."""
    library = PackLibrary(resources_folder() / "frameworks", Path("none"))
    framework = framework_from_data(library.data("arab-regional-review"))
    texts = SampleTexts(resources_folder() / "sample")
    return sample_submission(texts.entries(), framework), framework


def enlarged(submission: Submission, times: int) -> Submission:
    """Return a submission with ``times`` the text: longer narratives, more records.

    The copies differ from one another, as real texts do.
    """
    answers: dict[AnswerKey, Answer] = {}
    records = dict(submission.records)
    for (address, language), answer in submission.answers.items():
        if answer.kind is Kind.NARRATIVE:
            copies = (answer.value.replace("<p>", f"<p>{at} ", 1) for at in range(times))
            answers[address, language] = Answer(answer.kind, "".join(copies))
        else:
            answers[address, language] = answer
    for record in submission.records.values():
        for at in range(1, times):
            copy = Record(record.kind, f"{record.id[:-2]}{at:02}", record.serves, record.order)
            records[copy.id] = copy
            for (address, language), answer in submission.answers_under(record.address):
                if answer.kind is Kind.TEXT:
                    key = (address.replace(record.id, copy.id), language)
                    answers[key] = Answer(answer.kind, f"{answer.value} {at}")
    return replace(submission, answers=MappingProxyType(answers), records=MappingProxyType(records))


class Heartbeat(QObject):
    """Notes the longest time between two turns of the event loop that each take a few calls."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def event(self, event: QEvent) -> bool:
        """Be called from Qt, as widgets are: each call waits for the interpreter."""
        return super().event(event)

    def _beat(self) -> None:
        for _ in range(10):  # painting a page comes and goes between Qt and Python like this
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.User))
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def timed(work: Callable[[], object], runs: int = 1) -> float:
    """Return the median time of ``work`` in seconds."""
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def measure_building(submission: Submission, framework: Framework) -> tuple[float, float]:
    """Return seconds until the index stands, and the longest moment meanwhile."""
    application = QCoreApplication.instance() or QCoreApplication([])
    jobs = QtJobRunner()
    indexing = Indexing(jobs, lambda call: QTimer.singleShot(0, call))
    heart = Heartbeat()
    begun = time.perf_counter()
    indexing.follow(submission, framework, application.quit)
    application.exec()
    whole = time.perf_counter() - begun
    longest = heart.longest
    jobs.shut_down()
    return whole, longest


def say(words: str) -> None:
    """Print one line."""
    sys.stdout.write(f"{words}\n")


def measure_queries(index: SearchIndex, most: int | None) -> float:
    """Print how long each kind of query takes and return the slowest, in seconds."""
    taken = {text: timed(partial(index.find, Query(text), most), 5) for text in QUERIES}
    slowest = max(taken, key=lambda text: taken[text])
    limit = "all hits" if most is None else f"first {most} hits"
    middle = statistics.median(taken.values())
    say(f"  query, {limit}: slowest {taken[slowest] * 1000:.1f} ms ({slowest}), "
        f"median {middle * 1000:.1f} ms")  # fmt: skip
    return taken[slowest]


def measure(submission: Submission, framework: Framework, times: int) -> bool:
    """Print everything about a text so many times as long; return whether the bars are kept."""
    whole = enlarged(submission, times)
    index = build_index(whole, framework)
    key = next(key for key, answer in whole.answers.items() if answer.kind is Kind.NARRATIVE)
    answers = {**whole.answers, key: Answer(Kind.NARRATIVE, "<p>x</p>")}
    edited = replace(whole, answers=MappingProxyType(answers))
    built = timed(partial(build_index, whole, framework))
    again = timed(partial(build_index, edited, framework, index), 5)
    words = sum(whole.words().values())
    say(f"sample × {times}: {words:,} words, {len(whole.answers):,} answers")
    say(f"  index at once {built * 1000:.0f} ms, after one edit {again * 1000:.1f} ms")
    seconds, longest = measure_building(whole, framework)
    say(f"  in slices {seconds * 1000:.0f} ms, longest moment {longest * 1000:.1f} ms")
    slowest = measure_queries(index, MOST_HITS)
    measure_queries(index, None)
    return longest <= BAR and slowest <= BAR


def main() -> int:
    """Measure and print; the exit code says whether both bars are kept."""
    submission, framework = sample()
    kept = [measure(submission, framework, times) for times in (1, 10)]
    is_kept = all(kept)
    say("bars kept" if is_kept else "TOO SLOW")
    return 0 if is_kept else 1


if __name__ == "__main__":
    raise SystemExit(main())
