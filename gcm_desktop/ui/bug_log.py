"""What the log says of a bug: its type and where it happened, never a message, which may hold text.

Belongs here: writing log lines. Does not: what the person is told (``errors``).
"""

import logging
import re
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType

from gcm_desktop.domain.errors import GcmError

log = logging.getLogger(__name__)

_QT_PLACE = re.compile(r"Q[A-Za-z]+(?:::~?[A-Za-z]+)*")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_bug(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Log a bug's type and traceback."""
    stand_in = type("Bug", (Exception,), {})(kind.__name__)
    log.error("bug: %s", kind.__name__, exc_info=(type(stand_in), stand_in, trace))


def log_unexpected(fault: Exception) -> None:
    """Log what a job raised where it is no expected failure."""
    if not isinstance(fault, GcmError):
        log_bug(type(fault), fault.__traceback__)


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Log which part of Qt complained; what it said may name files or hold text."""
    found = _QT_PLACE.match(message)
    place = found.group() if found else "-"
    log.log(_LEVELS.get(kind, logging.WARNING), "qt: %s %s", context.category or "-", place)
