"""What these tests share: the stage of the Draft page, keys, both directions, the inputs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from tests.widget.conftest import press, speaking
from tests.widget.drafting.conftest import framework, sample, stage

__all__ = ["framework", "press", "sample", "speaking", "stage"]
INPUTS = Path(__file__).resolve().parent.parent / "data" / "faults"


@pytest.fixture
def long_text() -> str:
    """Forty thousand letters and more."""
    return (INPUTS / "text_long_40000.txt").read_text(encoding="utf-8")


@pytest.fixture(params=["ltr", "rtl"])
def right_to_left(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    """Both directions of the window in turn; its language stays."""
    is_mirrored = bool(request.param == "rtl")
    turn(qapp, right_to_left=is_mirrored)
    yield is_mirrored
    turn(qapp, right_to_left=False)


def turn(application: QApplication, *, right_to_left: bool) -> None:
    """Let the window stand one way or the other."""
    directions = Qt.LayoutDirection
    application.setLayoutDirection(
        directions.RightToLeft if right_to_left else directions.LeftToRight
    )
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
