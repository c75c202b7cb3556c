"""Qt's binding keeps the counts of None, True and False.

PySide6 6.12.0 on Python 3.11 drops one reference with nearly every call that returns one of them
and aborts the process after some thousands of calls; hence the pin.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QRect, QTimer
from pytestqt.qtbot import QtBot

CALLS = 10_000
SLACK = 200
"""What the test run itself may add or drop meanwhile."""


def calls() -> dict[str, tuple[object, Callable[[], object]]]:
    thing, timer, box = QObject(), QTimer(), QRect(0, 0, 4, 4)
    return {
        "setObjectName → None": (None, lambda: thing.setObjectName("a")),
        "parent → None": (None, thing.parent),
        "setInterval → None": (None, lambda: timer.setInterval(5)),
        "isValid → True": (True, box.isValid),
        "isActive → False": (False, timer.isActive),
        "blockSignals → False": (False, lambda: thing.blockSignals(False)),
    }


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
@pytest.mark.parametrize("name", list(calls()))
def test_reference_counts_stay(name: str, qtbot: QtBot) -> None:
    value, call = calls()[name]
    assert call() is value
    before = sys.getrefcount(value)
    for _ in range(CALLS):
        call()
    assert abs(sys.getrefcount(value) - before) < SLACK
