"""Calls of the PDF engine: a panic of it is one clear error, and its trace is nobody's business.

Belongs here: what every call of typst needs around it. Does not: what is set (``pdf``,
``preview``). The engine is Rust: a panic arrives as a ``BaseException`` of pyo3, after its hook has
written a trace to the process's standard error, which nobody could act on and which may hold
letters of the text. So what is written there during a call is held back; it is passed on at the end
of the call, without the trace.
"""

import contextlib
import os
import re
import tempfile
from collections.abc import Iterator
from threading import Lock
from typing import IO

from gcm_desktop.domain.errors import GcmError, Reaction

_PANIC_MODULE = "pyo3_runtime"
_STDERR = 2
_TRACE = re.compile(rb"\n?^thread '.*?' (?:\(\d+\) )?panicked at .*\Z", re.DOTALL | re.MULTILINE)


@contextlib.contextmanager
def engine_called() -> Iterator[None]:
    """Stand around a call of the engine.

    Raises:
        GcmError: ``export.engine`` where the engine panics; what else the call raises passes.
    """
    with _HELD:
        try:
            yield
        except BaseException as fault:
            if type(fault).__module__ != _PANIC_MODULE:
                raise
            raise GcmError("export.engine", Reaction.ENVIRONMENT, reason="panic") from None


class _HeldBack:
    """Holds back what the process writes to standard error while any call is under way.

    Calls come from several threads: the first one in begins, the last one out ends. A process
    without a standard error (a program with a window, on Windows) has nothing to hold back.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._depth = 0
        self._own = -1
        self._file: IO[bytes] | None = None

    def __enter__(self) -> None:
        with self._lock:
            self._depth += 1
            if self._depth == 1:
                self._begin()

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._depth -= 1
            if self._depth == 0:
                self._end()

    def _begin(self) -> None:
        with contextlib.suppress(OSError):
            self._own = os.dup(_STDERR)
            self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed in _end
            os.dup2(self._file.fileno(), _STDERR)

    def _end(self) -> None:
        file, self._file = self._file, None
        own, self._own = self._own, -1
        if own < 0:
            return
        os.dup2(own, _STDERR)
        os.close(own)
        if file is None:
            return
        with file, contextlib.suppress(OSError):
            file.seek(0)
            told = _TRACE.sub(b"", file.read())
            if told:
                os.write(_STDERR, told)


_HELD = _HeldBack()
