#!/usr/bin/env python3
"""Sets up a checkout and shows it: `python3 installer/bootstrap.py [run|setup|test|pages]`.

`run` (also without a word) sets up, writes the sample submission's documents to `demo-output/` and
opens the window on it; `setup` only sets up; `test` sets up and runs every check; `pages --out DIR`
draws every page of the sample's documents. Needs Python 3.11 or newer and nothing else; the same on
Linux, Windows and macOS.
"""

import argparse
import io
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
FAILED = 3
"""Exit code where the machine, not the program, is at fault (see the program's own exit codes)."""


def main(arguments: list[str]) -> int:
    """Run one of the four commands and return its exit code."""
    if sys.version_info < OLDEST:
        found = ".".join(str(part) for part in sys.version_info[:3])
        sys.stderr.write(f"bootstrap: needs Python 3.11 or newer; this is {found}\n")
        return FAILED
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a console that cannot show a path still gets it
            stream.reconfigure(errors="backslashreplace")
    sys.path.insert(0, str(ROOT))
    from installer import checks, demo, environment, pages
    from installer.place import say

    parser = argparse.ArgumentParser(prog="bootstrap.py", description="Set up GCM Desktop.")
    parser.add_argument(
        "command",
        nargs="?",
        choices=("run", "setup", "test", "pages"),
        default="run",
        help="run: set up, write the sample, open the window (default); "
        "setup: set up only; test: set up and run every check; "
        "pages: set up and draw the pages of the sample's documents",
    )
    parser.add_argument("--out", type=Path, default=ROOT / "demo-output" / "pages", metavar="DIR")
    chosen = parser.parse_args(arguments)
    command, out = chosen.command, chosen.out.absolute()
    os.chdir(ROOT)
    try:
        place = environment.set_up(ROOT, for_tests=command == "test")
    except environment.SetUpError as fault:
        sys.stderr.write(f"bootstrap: {fault}\n")
        return FAILED
    if command == "setup":
        say(f"ready: {place.script('gcm-desktop')}")
        return 0
    if command == "pages":
        return pages.run(place, out)
    return checks.run(place) if command == "test" else demo.run(place)


if __name__ == "__main__":
    try:
        code = main(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)
