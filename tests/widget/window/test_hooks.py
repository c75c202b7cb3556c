"""The last hooks: slots, threads, Qt's own messages."""

import logging
import sys
import threading
from types import TracebackType

import pytest
from PySide6.QtCore import qWarning
from pytestqt.qtbot import QtBot

from gcm_desktop.ui.hooks import Hooks

WORDS = "words of the author"


def test_a_failing_thread_is_reported_on_the_windows_thread(qtbot: QtBot) -> None:
    heard: list[tuple[str, bool]] = []

    def report(kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        heard.append((kind.__name__, threading.current_thread() is threading.main_thread()))

    before = sys.excepthook
    hooks = Hooks(report)
    try:
        assert sys.excepthook is report
        thread = threading.Thread(target=lambda: 1 // 0)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: heard == [("ZeroDivisionError", True)])
    finally:
        hooks.take_back()
        sys.excepthook = before


def test_messages_of_qt_are_logged_without_their_words(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    before = sys.excepthook
    hooks = Hooks(lambda *_: None)
    try:
        with caplog.at_level(logging.INFO, logger="gcm_desktop"):
            qWarning(f"QPainter::begin: {WORDS}")
    finally:
        hooks.take_back()
        sys.excepthook = before
    assert "QPainter::begin" in caplog.text
    assert WORDS not in caplog.text
