"""The real window on a virtual screen, typed into without a pause and killed in the middle."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from gcm_desktop.main import main, open_use_cases, store_free

LOSES_AT_MOST_S = 2.0
TYPED_FOR_S = 6.0
IN_THE_EDITOR = ("640", "330")
"""A place inside the first narrative of a window of 1280 by 720 at the corner of the screen."""


@pytest.fixture
def display() -> Iterator[str]:
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x720x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


def written(store: Path) -> str:
    use_cases = open_use_cases(store_free(), store, writer=False)
    (header,) = use_cases.library.headers()
    answers = use_cases.library.open(header.id).submission.answers.values()
    use_cases.close()
    return " ".join(answer.text for answer in answers)


def wait_for_window(environment: dict[str, str]) -> None:
    until = time.monotonic() + 30
    command = ["xdotool", "search", "--onlyvisible", "--name", "GCM Desktop"]
    while time.monotonic() < until:
        found = subprocess.run(command, env=environment, capture_output=True, check=False)
        if found.stdout.strip():
            time.sleep(1.5)  # the draft is read on the store's worker and shown after the window
            return
        time.sleep(0.1)
    raise AssertionError("no window came up")


@pytest.mark.needs_display
def test_a_killed_window_loses_at_most_two_seconds_of_typing(
    tmp_path: Path, display: str, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "s.db"
    new = ["new", "--country", "XS", "--framework", "imrf", "--language", "fr"]
    assert main(["--store", str(store), *new]) == 0
    submission = capsys.readouterr().out.split()[-1]
    environment = {
        **os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "GCM_DATA": str(tmp_path),
        "GCM_LANGUAGE": "fr",
    }  # fmt: skip
    command = [sys.executable, "-m", "gcm_desktop", "--store", str(store), submission]
    window = subprocess.Popen(command, env=environment)
    typed: dict[str, float] = {}
    try:
        wait_for_window(environment)
        click = ["xdotool", "mousemove", *IN_THE_EDITOR, "click", "1"]
        subprocess.run(click, env=environment, check=True)
        began = time.monotonic()
        while time.monotonic() - began < TYPED_FOR_S:
            word = f"w{len(typed):03d}"
            type_it = ["xdotool", "type", "--delay", "8", f"{word} "]
            subprocess.run(type_it, env=environment, check=True)
            typed[word] = time.monotonic()
    finally:
        window.send_signal(signal.SIGKILL)
        killed = time.monotonic()
        window.wait(10)
    kept = written(store)
    due = [word for word, at in typed.items() if at < killed - LOSES_AT_MOST_S]
    assert len(due) > 20
    assert [word for word in due if word not in kept] == []
