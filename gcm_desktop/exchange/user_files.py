"""Files of the user: read within a limit, written whole or not at all."""

import errno
import stat
from pathlib import Path

from gcm_desktop.base.atomic import write_atomic
from gcm_desktop.domain.errors import GcmError, Reaction

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_BROKEN = frozenset({errno.EIO, errno.EROFS, errno.ENFILE, errno.EMFILE})
"""Failures of the disk or system, not of the name that was given."""


class UserFiles:
    """Reads and writes files at paths a person named."""

    def read(self, path: Path, limit: int) -> bytes:
        """Return the bytes of the file at ``path``.

        Raises:
            GcmError: ``file.unreadable`` where there is no such file or it may not be read,
                ``file.too_large`` where it has more than ``limit`` bytes.
        """
        return read_limited(path, limit)

    def write(self, path: Path, content: bytes) -> None:
        """Write ``content`` to ``path``; on failure what was there stays as it was.

        Raises:
            GcmError: ``file.unwritable``; ``file.disk_full`` (environment).
        """
        write_whole(path, content)


def read_limited(path: Path, limit: int) -> bytes:
    """Return a file's bytes; raises ``file.unreadable`` or ``file.too_large``.

    Only regular files are read: a pipe would be waited for, a device has no end.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise GcmError("file.unreadable", file=path, reason="not a regular file")
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except (OSError, ValueError) as fault:
        raise _error("file.unreadable", path, fault) from fault
    if len(content) > limit:
        raise GcmError("file.too_large", file=path, limit=limit)
    return content


def write_whole(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; raises ``file.unwritable`` or ``file.disk_full``.

    A link stays a link: the file it names is written. A device or a pipe is never replaced by a
    file, which whoever may write in its folder (root in ``/dev``) could do.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "Is a directory", str(path))
        if path.exists() and not path.is_file():
            raise GcmError("file.unwritable", file=path, reason="not a regular file")
        write_atomic(path.resolve() if path.is_symlink() else path, content)
    except (OSError, ValueError) as fault:
        if isinstance(fault, OSError) and fault.errno in _FULL:
            raise GcmError("file.disk_full", Reaction.ENVIRONMENT, file=path) from fault
        raise _error("file.unwritable", path, fault) from fault


def _error(code: str, path: Path, fault: OSError | ValueError) -> GcmError:
    """Return an error with the system's reason; a path that is no path gives a ValueError."""
    number = fault.errno if isinstance(fault, OSError) else None
    reason = (fault.strerror if isinstance(fault, OSError) else None) or type(fault).__name__
    reaction = Reaction.ENVIRONMENT if number in _BROKEN else Reaction.INPUT
    return GcmError(code, reaction, file=path, reason=reason)
