"""Where the window stood: kept when it closes, put back at the next start, always on the screen.

Belongs here: reading, clamping and writing that place. Does not: when it is kept (``main_window``).
"""

import re

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

PLACE_PREFERENCE = "window.place"
_KEPT = re.compile(r"(-?\d{1,6}),(-?\d{1,6}),(\d{1,6}),(\d{1,6}),([01])", re.ASCII)


def place_of(window: QWidget) -> str:
    """Return where ``window`` stands, as it is kept: x, y, width, height, whether maximised."""
    around = window.normalGeometry()
    if not around.isValid():
        around = window.geometry()
    numbers = (around.x(), around.y(), around.width(), around.height(), int(window.isMaximized()))
    return ",".join(str(number) for number in numbers)


def put_back(window: QWidget, kept: str) -> None:
    """Put ``window``, not shown yet, where it stood; what is no place changes nothing.

    A screen may have gone or become smaller: the window then comes to what there is.
    """
    found = _KEPT.fullmatch(kept)
    if found is None:
        return
    x, y, width, height, is_maximised = (int(part) for part in found.groups())
    wanted = QRect(x, y, width, height)
    screen = QGuiApplication.screenAt(wanted.center()) or QGuiApplication.primaryScreen()
    window.setGeometry(clamped(wanted, screen.availableGeometry()))
    if is_maximised:
        window.showMaximized()


def clamped(wanted: QRect, room: QRect) -> QRect:
    """Return ``wanted`` moved, and where needed made smaller, to lie within ``room``."""
    width, height = min(wanted.width(), room.width()), min(wanted.height(), room.height())
    x = max(room.x(), min(wanted.x(), room.x() + room.width() - width))
    y = max(room.y(), min(wanted.y(), room.y() + room.height() - height))
    return QRect(x, y, width, height)
