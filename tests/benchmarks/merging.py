"""How long merging contributions of the size of the sample takes.

Run as ``python -m tests.benchmarks.merging`` on an idle machine. Each contribution is the whole
sample in which a tenth of the narratives got one more paragraph; from the eleventh on, others wrote
at the same places. Reading and verifying the files, merging them and keeping the result with its
history are one figure. The bars: ten in 1 s and 250 MB, and time that grows no faster than they do.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.richtext import Paragraph, RichText, Run, to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Answer, Kind, Submission
from gcm_desktop.main import open_use_cases, store_free

COUNTS = (10, 30, 100)
RUNS = 5
SHARE = 10
"""Every so manieth narrative is written on by a contribution."""


def contribution(number: int, sample: Submission) -> tuple[SetAnswer, ...]:
    """Return what contribution ``number`` changes."""
    narratives = sorted(
        (key for key, answer in sample.answers.items() if answer.kind is Kind.NARRATIVE),
        key=lambda key: (key[0], key[1] or ""),
    )
    changes = []
    for key in narratives[number % SHARE :: SHARE]:
        before = sample.answers[key]
        blocks = list(parse_html(before.value).blocks)
        blocks.insert(number % 3 % (len(blocks) + 1), Paragraph((Run(f"فقرة {number}"),)))
        after = Answer(Kind.NARRATIVE, to_html(RichText(tuple(blocks))))
        changes.append(SetAnswer(*key, before, after))
    return tuple(changes)


def prepare(folder: Path, count: int) -> tuple[str, list[Path]]:
    """Write the draft and the files of ``count`` offices."""
    free = store_free()
    home = open_use_cases(free, folder / "home.db", writer=True)
    draft = home.library.sample()
    first = folder / "first.gcm"
    home.sharing.pack(draft, first)
    sample = home.library.open(draft).submission
    home.close()
    files = []
    for number in range(count):
        office = open_use_cases(free, folder / f"office-{number}.db", writer=True)
        office.sharing.import_file(first)
        office.drafting.apply(draft, contribution(number, sample))
        files.append(folder / f"part-{number:03}.gcm")
        office.sharing.pack(draft, files[-1])
        office.close()
    return draft, files


def once(folder: Path, draft: str, files: list[Path]) -> None:
    """Merge the files into a copy of the draft; print clock, processor, megabytes, conflicts."""
    place = folder / f"run-{os.getpid()}.db"
    place.write_bytes((folder / "home.db").read_bytes())
    use_cases = open_use_cases(store_free(), place, writer=True)
    merging = use_cases.merging()
    clock, processor = time.perf_counter(), time.process_time()
    merging.merge(draft, merging.read(tuple(files)))
    clock, processor = time.perf_counter() - clock, time.process_time() - processor
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    conflicts = len(use_cases.resolving().conflicts(draft))
    sys.stdout.write(f"{clock} {processor} {memory} {conflicts}\n")
    use_cases.close()


def main() -> None:
    """Print medians for each count."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--once", nargs="+", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.once:
        folder, draft, *files = args.once
        once(Path(folder), draft, [Path(file) for file in files])
        return
    sys.stdout.write("files  clock s  processor s  per file ms  memory MB  conflicts\n")
    for count in COUNTS:
        with tempfile.TemporaryDirectory() as made:
            draft, files = prepare(Path(made), count)
            command = [sys.executable, "-m", __spec__.name, "--once", made, draft]
            rows = []
            for _ in range(args.runs):
                told = subprocess.run(
                    [*command, *map(str, files)], check=True, capture_output=True, text=True
                )
                rows.append([float(word) for word in told.stdout.split()])
            clock, processor, memory, conflicts = (
                median(row[at] for row in rows) for at in range(4)
            )
            each = clock / count * 1000
            sys.stdout.write(
                f"{count:5}  {clock:7.2f}  {processor:11.2f}  {each:11.1f}  {memory:9.0f}"
                f"  {conflicts:9.0f}\n"
            )


if __name__ == "__main__":
    main()
