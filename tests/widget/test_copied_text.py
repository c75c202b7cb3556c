"""Copied text outlives Python: the clipboard deletes it at the end of the process."""

import subprocess
import sys

COPY_AND_LEAVE = """
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from gcm_desktop.ui import theme
from gcm_desktop.ui.application import application
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
running = application()
theme.apply_theme(running, theme.Scheme.LIGHT)
edit = NarrativeEdit("en")
edit.show()
QTest.keyClicks(edit, "abc")
edit.selectAll()
QTest.keyClick(edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
print(running.clipboard().mimeData().formats(), running.clipboard().text())
"""


def test_a_program_that_copied_text_ends_well() -> None:
    command = [sys.executable, "-c", COPY_AND_LEAVE]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "x-gcm-narrative" in ended.stdout
    assert ended.stdout.rstrip().endswith("abc")
    assert ended.returncode == 0, ended.stderr
