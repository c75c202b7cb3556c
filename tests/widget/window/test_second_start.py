"""Two processes on one store: one writer; the second raises the first or reads only."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.ui import application
from gcm_desktop.ui.second_start import RequestWatcher, leave_request, requests_folder

FIRST = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gcm_desktop.main import main
from gcm_desktop.ui.main_window import MainWindow
shown = MainWindow.show_source_in_front
def heard(window, source):
    shown(window, source)
    print("raised", repr(source), flush=True)
    QTimer.singleShot(0, window.close)
MainWindow.show_source_in_front = heard
started = MainWindow.showEvent
def ready(window, event):
    started(window, event)
    print("shown", flush=True)
MainWindow.showEvent = ready
sys.exit(main(["--store", sys.argv[1]]))
"""


def environment(folder: Path) -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "GCM_DATA": str(folder)}


def started(store: Path) -> "subprocess.Popen[str]":
    first = subprocess.Popen(
        [sys.executable, "-c", FIRST, str(store)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment(store.parent),
    )
    assert first.stdout is not None
    assert first.stdout.readline().strip() == "shown"
    return first


def end(process: "subprocess.Popen[str]") -> None:
    process.kill()
    process.communicate()


def test_the_second_start_raises_the_first_window(tmp_path: Path) -> None:
    store = tmp_path / "s.db"
    first = started(store)
    try:
        second = subprocess.run(
            [sys.executable, "-m", "gcm_desktop", "--store", str(store)],
            env=environment(tmp_path),
            timeout=60,
            check=False,
        )
        assert second.returncode == 0
        assert first.stdout is not None
        assert first.stdout.readline().strip() == "raised ''"
        assert first.wait(30) == 0
        assert not requests_folder(store).exists()
    finally:
        end(first)


def test_a_killed_window_leaves_nothing_that_matters(tmp_path: Path) -> None:
    store = tmp_path / "s.db"
    end(started(store))
    assert requests_folder(store).is_dir()
    assert not leave_request(store, "", within=0.2)
    end(started(store))


def test_nobody_takes_a_request_where_no_window_is(tmp_path: Path) -> None:
    store = tmp_path / "s.db"
    assert not leave_request(store, "")
    requests_folder(store).mkdir()
    before = time.monotonic()
    assert not leave_request(store, "", within=0.1)
    assert time.monotonic() - before < 2
    assert list(requests_folder(store).iterdir()) == []


def test_requests_left_before_are_forgotten(qtbot: QtBot, tmp_path: Path) -> None:
    store = tmp_path / "s.db"
    requests_folder(store).mkdir()
    (requests_folder(store) / "old.json").write_text('{"source": "x"}')
    watcher = RequestWatcher(store)
    watcher.start()
    heard: list[str] = []
    watcher.requested.connect(heard.append)
    (requests_folder(store) / "new.json").write_text('{"source": "0P68R9TVSV4WDXABZSZZNE1KNP"}')
    qtbot.waitUntil(lambda: heard == ["0P68R9TVSV4WDXABZSZZNE1KNP"])
    watcher.stop()


def test_without_a_screen_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")

    def never(writer: bool) -> object:
        raise AssertionError("the store is not touched")

    with pytest.raises(GcmError) as failure:
        application.open_window(never, tmp_path / "s.db", "")  # type: ignore[arg-type]
    assert failure.value.code == "window.no_screen"
