"""Documents of a 150-page report: time, memory, the bundle, and pandoc from the same text.

Run as ``python -m tests.benchmarks.documents [--runs N] [--pandoc FOLDER]`` on an idle machine.
Every figure is the median of N processes of their own, taken in turns. "made" is all that the
program is asked for in a process whose imports are done: what blocks is looked for, the document is
written and proven; "process" is all of it, the start of Python, imports and growing the sample
included; memory is the most it ever held. The report is the sample grown (``grown``): about 150
pages in Arabic. pandoc gets the same texts as HTML, without any look, and its whole process is
counted. It is under the GPL and no part of this project: FOLDER is a virtual environment of its
own, made there from the package index on the first use; without ``--pandoc`` it is left out. Where
others use the machine, compare the processor's seconds. Not a timed test: it prints numbers, and 1
is returned where a bar is missed.
"""

import argparse
import importlib
import json
import os
import resource
import statistics
import subprocess
import sys
import time
import venv
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from gcm_desktop.main import open_use_cases, store_free
from gcm_desktop.services.document_ports import DocumentRequest, DocumentWriter
from gcm_desktop.services.library import Opened
from gcm_desktop.services.use_cases import StoreFree
from tests.benchmarks.grown import grown, sample

PROFILE = "final"
MEGA = 1_000_000
PANDOC = "pypandoc_binary"
_LISTING = "import pypandoc; print(pypandoc.get_pandoc_path())"


@dataclass(frozen=True, slots=True)
class Bar:
    """The most a job may take: seconds of making, megabytes of memory."""

    seconds: float
    memory: float = float("inf")


BARS = {"docx": Bar(1.0, 200), "pdf": Bar(3.5, 400), "bundle": Bar(12.0)}
LANGUAGES = {"docx": ("ar", "en", "fr"), "pdf": ("ar", "en", "fr"), "bundle": ("ar+en+fr",)}
PANDOC_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Taken:
    """What a process took: seconds, of the processor too, and the most megabytes it held.

    Attributes:
        written: Writing alone, without the self-check.
        made: All that is asked of the program.
        made_cpu, process_cpu: The same as ``made`` and ``process`` in processor time.
    """

    written: float
    made: float
    made_cpu: float
    memory: float
    process: float = 0.0
    process_cpu: float = 0.0


class Timed:
    """A document writer that notes how long writing takes, and proving not."""

    def __init__(self, writer: DocumentWriter) -> None:
        self._writer = writer
        self.self_check, self.properties = writer.self_check, writer.properties
        self.seconds = 0.0

    def write(self, *given: Any) -> bytes:
        """Write as the writer does."""
        begun = time.perf_counter()
        file = self._writer.write(*given)
        self.seconds += time.perf_counter() - begun
        return file


def timed_use_cases() -> tuple[StoreFree, Timed]:
    """Return the program's use cases, and what knows how long their writing took."""
    free = store_free()
    timed = Timed(free.makers.documents())
    return replace(free, makers=replace(free.makers, documents=lambda: timed)), timed


def import_engines() -> None:
    """Import what writes and proves documents: no figure but the process's own counts it."""
    for name in ("docx.opc.package", "pypdf", "pypdfium2", "typst", "openpyxl", "lxml.etree"):
        importlib.import_module(name)
    for name in ("docx", "docx_check", "pdf", "pdf_check", "xlsx", "documents", "receipt"):
        importlib.import_module(f"gcm_desktop.export.{name}")


def make_document(free: StoreFree, format_: str, language: str) -> Callable[[], int]:
    """Return what writes and proves a final document of the report and returns its size."""
    submission, framework = sample()
    reader = Opened(grown(submission), framework)
    return lambda: len(free.exporting.document(reader, format_, language, PROFILE))


def make_bundle(free: StoreFree, folder: Path) -> Callable[[], int]:
    """Return what makes a bundle of the report in three languages and freezes it."""
    use_cases = open_use_cases(free, folder / "store.db", writer=True)
    report = grown(sample()[0])
    _, pack = use_cases.shelf.newest("arab-regional-review")
    use_cases.store.create(report, pack=pack)
    bundling = use_cases.bundling()

    def make() -> int:
        made = bundling.bundle(report.id, folder / "bundle")
        use_cases.close()
        return sum(each.size for each in made.files)

    return make


def child(job: str, language: str) -> None:
    """Do one job and print what it took as JSON."""
    import_engines()
    free, timed = timed_use_cases()
    with TemporaryDirectory() as folder:
        is_bundle = job == "bundle"
        make = make_bundle(free, Path(folder)) if is_bundle else make_document(free, job, language)
        begun, begun_cpu = time.perf_counter(), time.process_time()
        make()
        made, made_cpu = time.perf_counter() - begun, time.process_time() - begun_cpu
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    memory = most * (1 if sys.platform == "darwin" else 1024) / MEGA
    say(json.dumps(asdict(Taken(timed.seconds, made, made_cpu, memory))))


def taken(command: list[str]) -> tuple[float, float, str]:
    """Run a process; return seconds, processor seconds and what it printed."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    out = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    seconds, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, processor, out


def measured(job: str, language: str) -> Taken:
    """Return what one fresh process took for a job."""
    command = [sys.executable, "-m", "tests.benchmarks.documents", "--child", job, language]
    seconds, processor, out = taken(command)
    return replace(Taken(**json.loads(out)), process=seconds, process_cpu=processor)


def pandoc_program(folder: Path) -> str:
    """Return the path of pandoc in an environment of its own, made where it is not there yet."""
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        venv.create(folder, with_pip=True)
        install = [str(python), "-m", "pip", "install", "--quiet", PANDOC]
        subprocess.run(install, check=True)
    return taken([str(python), "-c", _LISTING])[2].strip()


def write_html(file: Path, language: str) -> None:
    """Write the report as HTML."""
    from gcm_desktop.export.outline import outline
    from tests.benchmarks.report_html import report_html

    submission, framework = sample()
    arrangement = framework.arrangements[0].key
    wanted = DocumentRequest("docx", language, PROFILE, arrangement, "Sample State", "2026-05-05")
    tree = outline(grown(submission), framework, wanted)
    file.write_text(report_html(tree), encoding="utf-8")


def pandoc_seconds(program: str, html: Path) -> tuple[float, float]:
    """Return how long pandoc's whole process takes, and of the processor."""
    target = html.with_suffix(".docx")
    return taken([program, "--from=html", "--to=docx", f"--output={target}", str(html)])[:2]


def middle(of: list[Taken], what: Callable[[Taken], float]) -> float:
    """Return the median of one figure."""
    return statistics.median(map(what, of))


def tell(job: str, language: str, found: list[Taken]) -> bool:
    """Print the medians of a job and return whether its bar is kept."""
    made, memory = middle(found, lambda each: each.made), middle(found, lambda each: each.memory)
    bar = BARS[job]
    is_kept = made <= bar.seconds and memory <= bar.memory
    room = "" if bar.memory == float("inf") else f", {bar.memory:.0f} MB"
    say(
        f"{job:6} {language:8} made {made:5.2f} s (processor "
        f"{middle(found, lambda each: each.made_cpu):.2f}), writing alone "
        f"{middle(found, lambda each: each.written):.2f} s, process "
        f"{middle(found, lambda each: each.process):5.2f} s (processor "
        f"{middle(found, lambda each: each.process_cpu):.2f}), {memory:.0f} MB; "
        f"at most {bar.seconds:g} s{room}: {'kept' if is_kept else 'MISSED'}"
    )
    return is_kept


def tell_pandoc(ours: list[Taken], others: list[tuple[float, float]]) -> bool:
    """Print pandoc's medians beside ours and return whether our writing is at most half of it."""
    other = statistics.median(seconds for seconds, _ in others)
    processor = statistics.median(seconds for _, seconds in others)
    written = middle(ours, lambda each: each.written)
    is_kept = written <= other * PANDOC_SHARE
    say(
        f"pandoc ar       process {other:5.2f} s (processor {processor:.2f}); of it our writing is "
        f"{written / other:.2f}, with the self-check "
        f"{middle(ours, lambda each: each.made) / other:.2f}, our whole process "
        f"{middle(ours, lambda each: each.process) / other:.2f}; "
        f"writing at most {PANDOC_SHARE:g}: {'kept' if is_kept else 'MISSED'}"
    )
    return is_kept


def say(words: str) -> None:
    """Print one line at once."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def main(arguments: list[str]) -> int:
    """Measure and print; return 1 where a bar is missed."""
    parser = argparse.ArgumentParser(description="Documents of a 150-page report")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--pandoc", type=Path, metavar="FOLDER")
    parser.add_argument("--child", nargs=2, metavar=("JOB", "LANGUAGE"), help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.child:
        child(*options.child)
        return 0
    say(f"load {os.getloadavg()[0]:.2f} on {os.cpu_count()} processors, {options.runs} runs each")
    jobs = [(job, language) for job, told in LANGUAGES.items() for language in told]
    found: dict[tuple[str, str], list[Taken]] = {job: [] for job in jobs}
    others: list[tuple[float, float]] = []
    with TemporaryDirectory() as folder:
        html = Path(folder) / "report.html"
        program = pandoc_program(options.pandoc) if options.pandoc else ""
        write_html(html, "ar")
        for _ in range(options.runs):
            for job in jobs:
                found[job].append(measured(*job))
            if program:
                others.append(pandoc_seconds(program, html))
    kept = [tell(*job, found[job]) for job in jobs]
    if others:
        kept.append(tell_pandoc(found["docx", "ar"], others))
    else:
        say("pandoc  left out: no --pandoc FOLDER given")
    say(f"load {os.getloadavg()[0]:.2f} at the end")
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
