"""How long a start takes: the whole process from its first instruction to the first painted page.

Run as ``python -m tests.benchmarks.cold_start [--runs N] [--draft]`` on an idle machine. Compares
``gcm-desktop`` on a store that holds the sample with a bare PySide6 window of one QTextEdit; the
bar is five times the bare window. Both run in processes of their own, interleaved, with compiled
bytecode; each ends itself once its first paint is done. Not a timed test: it prints numbers.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

BAR = 5.0

BARE = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
application = QApplication(sys.argv)
class Edit(QTextEdit):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)
window = QMainWindow()
window.setCentralWidget(Edit())
window.resize(1280, 720)
window.show()
application.exec()
"""

PRODUCT = """
import os, sys
from gcm_desktop import main
wanted, module = sys.argv.pop(1), sys.argv.pop(1)
opened = main.open_use_cases
def opened_before_qt(*given, **options):
    import importlib
    shown = getattr(importlib.import_module(module), wanted)
    paint = shown.paintEvent
    def painted(self, event):
        paint(self, event)
        os._exit(0)
    shown.paintEvent = painted
    return opened(*given, **options)
main.open_use_cases = opened_before_qt
sys.exit(main.main(sys.argv[1:]))
"""
"""Ends at the first paint of the class wanted: the card of a draft, or its editor. The class is
taken once the window's own imports are done, so that their order stays that of a real start."""


def seconds(code: str, arguments: list[str], environment: dict[str, str]) -> float:
    """Return how long a process takes from being started to its end.

    Raises:
        subprocess.CalledProcessError: Where it ended otherwise than by its first paint.
    """
    before = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, *arguments], check=True, env=environment)
    return time.perf_counter() - before


def main(arguments: list[str]) -> int:
    """Measure and print; return 1 where the bar is missed."""
    parser = argparse.ArgumentParser(description="Cold start beside a bare window")
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--draft", action="store_true", help="open the draft, not Home")
    options = parser.parse_args(arguments)
    with TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "GCM_DATA": folder,
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        product = arguments_for(Path(folder), environment, is_draft=options.draft)
        for code, given in ((BARE, []), (PRODUCT, product)):
            seconds(code, given, environment)
        bare, ours = [], []
        for _ in range(options.runs):
            bare.append(seconds(BARE, [], environment))
            ours.append(seconds(PRODUCT, product, environment))
    ratio = statistics.median(ours) / statistics.median(bare)
    for name, found in (("bare window", bare), ("gcm-desktop", ours)):
        sys.stdout.write(
            f"{name}: median {statistics.median(found):.3f} s, "
            f"{min(found):.3f} to {max(found):.3f} s in {len(found)} runs\n"
        )
    sys.stdout.write(f"ratio {ratio:.2f}; the bar is {BAR:.0f}\n")
    return 0 if ratio <= BAR else 1


def arguments_for(folder: Path, environment: dict[str, str], *, is_draft: bool) -> list[str]:
    """Make a store with the sample and return the arguments that open it."""
    store = str(folder / "sample.db")
    command = [sys.executable, "-m", "gcm_desktop", "demo", "--store", store, "--no-window"]
    out = subprocess.run(
        [*command, "--out", str(folder / "demo")],
        check=True,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ).stdout
    if is_draft:
        return [
            "NarrativeEdit",
            "gcm_desktop.ui.widgets.narrative.edit",
            "--store",
            store,
            out.strip().splitlines()[-1],
        ]
    return ["DraftCard", "gcm_desktop.ui.home.draft_card", "--store", store]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
