"""Writing a file whole or not at all: beside the target, flushed, then put in its place."""

import contextlib
import errno
import os
import stat
import tempfile
import time
from pathlib import Path

_UMASK = os.umask(0o077)
os.umask(_UMASK)  # asked once, at import: it belongs to the process, and writers may be threads
_HELD = frozenset({errno.EBUSY, errno.ETXTBSY})
ATTEMPTS, PAUSE = 6, 0.4
"""A scanner or office program may hold the target on Windows: waited for about two seconds."""


class HeldError(PermissionError):
    """The target is held by another program: what was written could not be put in its place."""


def write_atomic(target: Path, content: bytes, *, private: bool = False) -> None:
    """Write ``content`` to ``target``; on failure the old file stays as it was.

    Args:
        private: True where only the user may read the file.

    Raises:
        HeldError: where another program holds the target; told after about two seconds.
        OSError: where the folder is missing, the disk is full.
    """
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if not private:
            beside.chmod(_mode(target))
        put_in_place(beside, target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _mode(target: Path) -> int:
    """Return who may read and write: as the file that is replaced, else as any new file."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except OSError:
        return 0o666 & ~_UMASK


def put_in_place(beside: Path, target: Path) -> None:
    """Give a file or folder made beside ``target`` its name; raises as ``write_atomic``."""
    for attempt in range(ATTEMPTS):
        try:
            beside.replace(target)
        except OSError as fault:
            if not (isinstance(fault, PermissionError) or fault.errno in _HELD):
                raise
            if attempt == ATTEMPTS - 1:
                raise HeldError(fault.errno, fault.strerror, str(target)) from fault
            time.sleep(PAUSE)
        else:
            return


def _sync_folder(folder: Path) -> None:
    """Make the new name durable where the system lets a folder be synced.

    Windows does not, nor do some shares: there the file is whole and in its place all the same.
    """
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
