"""The live preview of the sample's longest section: from the wish for pages to their pictures.

Run as ``python -m tests.benchmarks.preview [--rounds N]`` on an idle machine. Each round changes a
word of the longest text, as after a pause in typing, and counts until the pages in sight are there
as pictures in a view as wide as the dock: the outline, the compiler that lives, the drawing and the
way between the threads. The first round, which starts the compiler, is told apart. Grown means that
every text of the section is three times as long. The bar: 150 ms in the middle. Not a timed test:
it prints numbers.
"""

import argparse
import os
import resource
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QTimer

from gcm_desktop.domain.address import Address, is_mark, owner
from gcm_desktop.domain.richtext import Paragraph, RichText, Run, to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Answer, Kind, Submission
from gcm_desktop.main import open_use_cases, store_free
from gcm_desktop.services.library import Opened
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.application import application
from gcm_desktop.ui.drafting.dock import WIDTH
from gcm_desktop.ui.jobs import QtJobRunner
from gcm_desktop.ui.previewing.pages_view import PagesView
from gcm_desktop.ui.previewing.preview_feed import PreviewFeed
from gcm_desktop.ui.screens import StandingStill
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import InterfaceLanguage

MOST_MS = 150.0
_HEIGHT = 640


def longest(submission: Submission, language: str) -> Address:
    """Return the item about which most letters are written, its records counted."""
    letters: Counter[Address] = Counter()
    for (address, told), answer in submission.answers.items():
        if told not in (language, None) or is_mark(address):
            continue
        record = submission.records.get(owner(address).partition("/")[2])
        for item in record.serves if record is not None else (owner(address),):
            letters[item] += len(answer.text)
    return letters.most_common(1)[0][0]


def edited(submission: Submission, item: Address, language: str, number: int) -> Submission:
    """Return ``submission`` with another word at the start of the item's longest text."""
    key = max(
        (
            key
            for key, answer in submission.answers.items()
            if owner(key[0]) == item and key[1] == language and answer.kind is Kind.NARRATIVE
        ),
        key=lambda key: len(submission.answers[key].text),
    )
    rich = parse_html(submission.answers[key].value)
    changed = RichText((Paragraph((Run(f"({number})"),)), *rich.blocks))
    answers = {**submission.answers, key: Answer(Kind.NARRATIVE, to_html(changed))}
    return replace(submission, answers=answers)


def grown(submission: Submission, by: int) -> Submission:
    """Return ``submission`` with every narrative so many times as long."""
    answers = dict(submission.answers)
    for key, answer in answers.items():
        if answer.kind is Kind.NARRATIVE and not is_mark(key[0]):
            rich = parse_html(answer.value)
            answers[key] = Answer(Kind.NARRATIVE, to_html(RichText(rich.blocks * by)))
    return replace(submission, answers=answers)


class Watch:
    """A view as wide as the dock, and a clock."""

    def __init__(self, use_cases: UseCases, sample: Opened) -> None:
        running = application()
        self._sample = sample
        surroundings = Surroundings(
            use_cases, QtJobRunner(running), InterfaceLanguage(running), StandingStill()
        )
        self._loop = QEventLoop(running)
        self._feed = PreviewFeed(surroundings, running)
        self._feed.made.connect(self._loop.quit)
        self._view = PagesView(self._feed)
        self._view.resize(WIDTH, _HEIGHT)
        self._view.show()

    @property
    def pages(self) -> int:
        """Pages of the section shown last."""
        return self._view.pages

    def rounds(self, submission: Submission, language: str, count: int) -> Iterator[float]:
        """Yield the milliseconds of each round."""
        item = longest(submission, language)
        for number in range(count):
            content = Opened(edited(submission, item, language, number), self._sample.framework)
            begun = time.perf_counter()
            self._feed.refresh(content, language, item)
            self._loop.exec()
            yield (time.perf_counter() - begun) * 1000
            QTimer.singleShot(60, self._loop.quit)  # further pictures are drawn meanwhile
            self._loop.exec()


def report(watch: Watch, name: str, contents: Mapping[str, Submission], count: int) -> bool:
    """Measure and print each language; return whether the bar was kept."""
    kept = True
    for language, submission in contents.items():
        first, *times = watch.rounds(submission, language, count + 1)
        middle = statistics.median(times)
        kept &= middle <= MOST_MS
        sys.stdout.write(
            f"{name}, {language}, {longest(submission, language)}, {watch.pages} pages: "
            f"median {middle:.0f} ms, max {max(times):.0f} ms of {count}; first {first:.0f} ms\n"
        )
    return kept


def main(arguments: list[str]) -> int:
    """Measure and print; return 1 where the bar is missed."""
    parser = argparse.ArgumentParser(description="The live preview")
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as folder:
        os.environ["GCM_DATA"] = folder
        use_cases = open_use_cases(store_free(), Path(folder) / "preview.db", writer=True)
        sample = use_cases.library.open(use_cases.library.sample())
        watch = Watch(use_cases, sample)
        content = sample.submission
        kept = report(watch, "sample", {"ar": content, "en": content}, options.rounds)
        long = grown(content, 3)
        report(watch, "grown ×3", {"ar": long, "en": long}, options.rounds)
        use_cases.close()
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    sys.stdout.write(f"the bar is {MOST_MS:.0f} ms for the sample; {most} MB at most\n")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
