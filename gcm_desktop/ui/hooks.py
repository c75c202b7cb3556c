"""The last hooks while a window is open: exceptions of slots and threads, messages of Qt.

Belongs here: putting them in place and taking them back. Does not: what is said (``main_window``).
"""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qInstallMessageHandler

from gcm_desktop.ui.bug_log import log_qt_message

Report = Callable[[type[BaseException], BaseException, TracebackType | None], None]


class Hooks(QObject):
    """Sends every bug to one report, on the thread of the window.

    Signals:
        happened: A thread other than the window's failed. Not for anybody else.
    """

    happened = Signal(object, object, object)

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._report = report
        self.happened.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = report
        threading.excepthook = self._thread_failed
        self._before = qInstallMessageHandler(log_qt_message)

    def take_back(self) -> None:
        """Leave everything as it was before."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(self._before)

    def _thread_failed(self, failure: threading.ExceptHookArgs) -> None:
        bug = failure.exc_value or failure.exc_type()
        self.happened.emit(failure.exc_type, bug, failure.exc_traceback)

    def _pass_on(
        self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None
    ) -> None:
        self._report(kind, bug, trace)
