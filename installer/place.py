"""Where things are in a checkout, how a step is announced and how a program is run."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Place:
    """The paths of one checkout; `windows` decides how an environment is laid out."""

    root: Path
    windows: bool = os.name == "nt"

    @property
    def venv(self) -> Path:
        """The environment that belongs to the checkout."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self._program("python")

    @property
    def stamp(self) -> Path:
        """What the environment was made from; written last."""
        return self.venv / "gcm-desktop.stamp"

    @property
    def lock(self) -> Path:
        """Every package with its version and hashes."""
        return self.root / "installer" / "lock.txt"

    @property
    def output(self) -> Path:
        """Where the demo writes."""
        return self.root / "demo-output"

    def script(self, name: str) -> Path:
        """Return a console script of the environment."""
        return self._program(name)

    def _program(self, name: str) -> Path:
        if self.windows:
            return self.venv / "Scripts" / f"{name}.exe"
        return self.venv / "bin" / name


def say(line: str) -> None:
    """Print one line at once, in order with what other programs print."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


@contextmanager
def announced(step: str) -> Iterator[None]:
    """Print one line with the seconds that ``step`` took, once it is done."""
    start = time.monotonic()
    yield
    say(f"{step}: {time.monotonic() - start:.1f} s")


def ran(
    command: list[str | Path],
    extra: Mapping[str, str] | None = None,
    *,
    seconds: float | None = None,
) -> tuple[int, str]:
    """Run a program without input; return its exit code and everything it printed.

    Args:
        extra: environment variables to add.
        seconds: how long it may take; longer, or not to be started, counts as exit code 127.
    """
    try:
        done = subprocess.run(
            [str(part) for part in command],
            env={**os.environ, **(extra or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            encoding="utf-8",
            errors="replace",
            timeout=seconds,
        )
    except (OSError, subprocess.TimeoutExpired) as fault:
        return 127, str(fault)
    return done.returncode, done.stdout


def last_line(text: str) -> str:
    """Return the last line of ``text`` that says something."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "it said nothing"


def telling_line(text: str) -> str:
    """Return the line that names the fault: the last of a traceback, else the first."""
    first, _, rest = text.strip().partition("\n")
    return last_line(rest) if first.startswith("Traceback") else first or last_line("")
