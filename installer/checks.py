"""Every check, announced with its time; the tests come last, and so does their closing line."""

import subprocess
from pathlib import Path

from installer.place import Place, announced, ran, say

WORKERS = "2"
"""Test processes; continuous integration has two cores."""


def run(place: Place) -> int:
    """Run all checks, whatever fails; return the first exit code that is not 0."""
    python = place.python
    steps: dict[str, list[str | Path]] = {
        "format (ruff)": [python, "-m", "ruff", "format", "--check", "."],
        "lint (ruff)": [python, "-m", "ruff", "check", "."],
        "types (mypy)": [python, "-m", "mypy"],
        "contracts (import-linter)": [place.script("lint-imports")],
    }
    codes: dict[str, int] = {}
    for name, command in steps.items():
        with announced(name):
            codes[name], text = ran(command)
            if codes[name]:
                say(text.rstrip())
    failed = [name for name, code in codes.items() if code]
    if failed:
        say(f"failed: {', '.join(failed)}; the tests follow")
    tests = [str(python), "-m", "pytest", "-n", WORKERS]
    code = subprocess.run(tests, check=False).returncode
    return next((code for code in codes.values() if code), code)
