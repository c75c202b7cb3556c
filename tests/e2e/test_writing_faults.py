"""What a person meets at the command line where a file cannot be written, or who presses Ctrl+C.

One line, an exit code that says whose fault it is, the old file whole, nothing left beside it.
"""

import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from gcm_desktop.base.atomic import ATTEMPTS
from gcm_desktop.main import open_use_cases, store_free
from tests.e2e.test_command_line import Shell

OLD = b"what was there"


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "one.db", capsys)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "documents"
    made.mkdir()
    return made


class Exported:
    """Exports a draft to names in a folder in which a file stands already."""

    def __init__(self, shell: Shell, folder: Path) -> None:
        self._shell = shell
        self._draft = shell.new("--language", "en")
        self.target = folder / "report.docx"
        self.target.write_bytes(OLD)

    def __call__(self, name: str) -> tuple[int, str, str]:
        out = str(self.target.parent / name)
        options = ("--format", "docx", "--language", "en", "--out", out)
        return self._shell("export", self._draft, *options)

    @property
    def is_as_it_was(self) -> bool:
        beside = list(self.target.parent.iterdir())
        return self.target.read_bytes() == OLD and beside == [self.target]


@pytest.fixture
def exported(shell: Shell, folder: Path) -> Exported:
    return Exported(shell, folder)


def refusing(number: int) -> Callable[..., None]:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return refuse


def said_in_one_line(err: str, words: str) -> None:
    assert len(err.splitlines()) == 1, err
    assert err.startswith("gcm-desktop: ")
    assert words in err


@pytest.mark.parametrize(
    ("call", "number", "words"),
    [
        ("fsync", errno.ENOSPC, "The disk is full"),
        ("replace", errno.ENOSPC, "The disk is full"),
        ("replace", errno.EACCES, "open in another program"),
        ("fsync", errno.EIO, "cannot be written"),
    ],
)
def test_the_environment_fails_and_the_old_file_stays(
    exported: Exported, monkeypatch: pytest.MonkeyPatch, call: str, number: int, words: str
) -> None:
    waits: list[float] = []
    with monkeypatch.context() as system:
        system.setattr(os, call, refusing(number))
        system.setattr("time.sleep", waits.append)
        code, out, err = exported("report.docx")
    assert (code, out) == (3, "")
    said_in_one_line(err, words)
    assert len(waits) == (ATTEMPTS - 1 if number == errno.EACCES else 0)
    assert exported.is_as_it_was


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("gone/report.docx", "is not there"),
        ("x" * 300 + ".docx", "longer than this disk allows"),
        ("", "is a folder"),
        ("report.docx", "is not allowed"),
    ],
)
def test_a_place_that_cannot_be_is_bad_input(exported: Exported, name: str, words: str) -> None:
    exported.target.chmod(0o444)
    code, out, err = exported(name)
    assert (code, out) == (2, "")
    said_in_one_line(err, words)
    assert exported.is_as_it_was


def sample_in(store: Path) -> str:
    use_cases = open_use_cases(store_free(), store, writer=True)
    draft = use_cases.library.sample()
    use_cases.close()
    return draft


def test_no_room_for_the_bundle_leaves_nothing_and_the_draft_open(
    shell: Shell, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample = sample_in(shell.store)
    with monkeypatch.context() as system:
        system.setattr(os, "fsync", refusing(errno.ENOSPC))
        code, _, err = shell("bundle", sample, "--out", str(folder / "bundle"))
    assert code == 3
    said_in_one_line(err, "The disk is full: XS_GCM-")
    assert list(folder.iterdir()) == []
    shell.ok("mark", sample, "objective/6", "approved", "--by", "x")


def test_ctrl_c_in_the_middle_of_a_bundle_leaves_nothing(tmp_path: Path, folder: Path) -> None:
    store = tmp_path / "one.db"
    draft = sample_in(store)
    program = [sys.executable, "-m", "gcm_desktop", "--store", str(store)]
    environment = {**os.environ, "GCM_LANGUAGE": "en"}
    command = [*program, "bundle", draft, "--out", str(folder / "out")]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, env=environment) as running:
        until = time.monotonic() + 60
        while not list(folder.rglob("*.docx")) and time.monotonic() < until:
            time.sleep(0.01)
        assert list(folder.rglob("*.docx"))
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert (running.returncode, out) == (130, "")
    assert err == "gcm-desktop: interrupted; what was accepted before is kept\n"
    assert list(folder.iterdir()) == []
    shown = [*program, "show", draft, "--json"]
    assert subprocess.run(shown, check=False, capture_output=True, env=environment).returncode == 0
