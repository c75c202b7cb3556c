"""Whatever moment the process dies at, every accepted change is there and the file is sound."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from gcm_desktop.domain.submission import FrameworkRef, Submission
from gcm_desktop.store.opening import open_store
from tests.e2e.killed_writer import paragraphs

KILLS = 50
ID = "01JZZZZZZZZZZZZZZZZZZZZZZK"
LONGEST = 0.12
"""Seconds of writing before the kill, at most; a write takes one to twenty milliseconds."""
ROOT = Path(__file__).resolve().parents[2]


def write_until_killed(path: Path, first: int, delay: float) -> list[int]:
    """Start a fresh process, kill it ``delay`` seconds after READY, return what it accepted."""
    command = [sys.executable, "-m", "tests.e2e.killed_writer", str(path), ID, str(first)]
    # Compiled once into the test's own folder, so that fifty starts stay cheap.
    compiled = {"PYTHONPYCACHEPREFIX": str(path.parents[1] / "compiled")}
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, cwd=ROOT, text=True, env={**kept, **compiled}
    )
    assert child.stdout is not None
    with child.stdout:
        assert child.stdout.readline() == "READY\n"
        timer = threading.Timer(delay, child.kill)
        timer.start()
        # Read to the end: a child that waits for a full pipe would be killed outside its writing.
        told = child.stdout.read()
        timer.join()
    expected = -signal.SIGKILL if os.name != "nt" else 1
    assert child.wait() == expected
    whole = told[: told.rfind("\n") + 1]
    return [int(line) for line in whole.splitlines()]


def prove(path: Path, accepted: int) -> int:
    """Reopen the store for writing; return the last number found in it."""
    with closing(open_store(path, True)) as store:
        health = store.examine()
        assert (health.faults, health.orphans, health.is_sound) == ((), 0, True)
        content = store.load(ID)
        own = {int(answer.value) for key, answer in content.answers.items() if key[1] is None}
        last = max(own, default=0)
        assert own == set(range(1, last + 1))
        assert last >= accepted, "an accepted change is gone"
        if last:
            assert content.answers["section/summary/text", "ar"].value == paragraphs(last)
        assert len(store.journal(ID, limit=10_000)) >= last
    assert sorted(file.name for file in path.parent.iterdir() if file.is_file()) == [
        path.name,
        f"{path.name}.lock",
    ]
    with closing(sqlite3.connect(path)) as other:  # an opinion that is not ours
        assert other.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert other.execute("pragma foreign_key_check").fetchall() == []
    return last


@pytest.mark.parametrize("kills", [KILLS])
def test_no_accepted_change_is_lost(tmp_path: Path, kills: int) -> None:
    path = tmp_path / "store" / "drafts.db"
    with closing(open_store(path, True)) as store:
        store.create(Submission(ID, "XS", FrameworkRef("imrf", "2026"), ("ar",)))
    chance = random.Random(20260505)  # noqa: S311 (the same moments each time)
    # Spread evenly over the writing, each moment at random within its share.
    delays = [(at + chance.random()) / kills * LONGEST for at in range(kills)]
    chance.shuffle(delays)
    last, accepted, during = 0, 0, 0
    for delay in delays:
        told = write_until_killed(path, last + 1, delay)
        accepted += len(told)
        during += bool(told)
        last = prove(path, told[-1] if told else last)
    assert during >= kills / 2, "most kills must fall into the writing"
    assert accepted >= last / 2, "most writes must have been accepted before the kill"
