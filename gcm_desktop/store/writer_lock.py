"""One writer: a lock of the operating system on a file beside the store.

The system drops the lock when the process ends, however it ends, so that none is ever stale. What
is written in the file only says who holds it; it decides nothing.
"""

import json
import os
import platform
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.store.faults import store_fault

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FAR = 1 << 30
"""Windows locks bytes and forbids reading them: the one locked lies far behind the text."""
_MOST = 4096
_TAKEN = (BlockingIOError, PermissionError)
"""What ``flock`` and Windows' ``locking`` say of a lock that another holds."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds the store; ``since`` is UTC text, for display only."""

    pid: int
    host: str
    since: str

    def __str__(self) -> str:
        return f"{self.pid}@{self.host} {self.since}"


def lock_file(store: Path) -> Path:
    """Return the path of the lock of ``store``."""
    return store.with_name(store.name + ".lock")


def holder(store: Path) -> Holder | None:
    """Return who last said to hold ``store``, ``None`` where nobody did or it cannot be read."""
    try:
        with lock_file(store).open("rb") as file:
            told = json.loads(file.read(_MOST))
        return Holder(int(told["pid"]), str(told["host"])[:80], str(told["since"])[:40])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _held(store: Path) -> GcmError:
    found = holder(store)
    return store_fault(
        "store.held",
        store,
        holder=found or "",
        pid=found.pid if found else "",
        host=found.host if found else "",
        since=found.since if found else "",
    )


class WriterLock:
    """The right to write a store, held until ``release``."""

    def __init__(self, store: Path, since: str) -> None:
        """Take the lock.

        Raises:
            GcmError: ``store.held`` with ``holder``, ``pid``, ``host``, ``since``.
            OSError: where the lock file cannot be made.
        """
        path = lock_file(store)
        self._handle: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._handle)
        except OSError as fault:
            os.close(self._handle)
            self._handle = None
            if not isinstance(fault, _TAKEN):  # a disk without locks, for instance
                raise
            raise _held(store) from fault
        self._say(json.dumps(asdict(Holder(os.getpid(), platform.node(), since))))

    def release(self) -> None:
        """Give the lock back; a second time does nothing.

        The file stays: removing it would let two processes lock two files of one name.
        """
        if self._handle is not None:
            self._say("")
            _unlock(self._handle)
            os.close(self._handle)
            self._handle = None

    def _say(self, text: str) -> None:
        """Write ``text`` into the file; on a full disk the lock holds all the same."""
        if self._handle is None:
            return
        try:
            os.ftruncate(self._handle, 0)
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, text.encode())
        except OSError:
            return


if sys.platform == "win32":

    def _lock(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _unlock(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:

    def _lock(handle: int) -> None:
        # flock, not lockf: a POSIX record lock does not bind a second opening in one process and is
        # lost when any other handle of the file is closed.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
