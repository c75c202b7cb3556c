"""Files of the user: read within a limit, written whole or not at all."""

import errno
import stat
from pathlib import Path

from gcm_desktop.base.atomic import HeldError, write_atomic
from gcm_desktop.domain.errors import GcmError, Reaction

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_BROKEN = frozenset({errno.EIO, errno.EROFS, errno.ENFILE, errno.EMFILE})
"""Failures of the disk or system, not of the name that was given."""
_WORDS = {
    errno.ENOENT: "file.no_folder",
    errno.ENOTDIR: "file.no_folder",
    errno.ENAMETOOLONG: "file.name_too_long",
    errno.EACCES: "file.read_only",
    errno.EPERM: "file.read_only",
    errno.EROFS: "file.read_only",
    errno.EISDIR: "file.is_folder",
}
"""Why a file could not be written, where a sentence of its own says it."""
_WRITES = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


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
            GcmError: ``file.no_folder``, ``file.name_too_long``, ``file.read_only``,
                ``file.is_folder``, ``file.unwritable``; ``file.disk_full`` and ``file.held``
                (environment).
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
    """Write a file whole or not at all; raises as ``UserFiles.write``.

    A link stays a link: the file it names is written. A device or a pipe is never replaced by a
    file, which whoever may write in its folder (root in ``/dev``) could do. A file that is marked
    as one not to be written to is left alone on every system, as Windows does by itself.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "Is a directory", str(path))
        if path.exists() and not path.is_file():
            raise GcmError("file.unwritable", file=path, reason="not a regular file")
        if path.exists() and not path.stat().st_mode & _WRITES:
            raise PermissionError(errno.EACCES, "marked as read-only", str(path))
        write_atomic(path.resolve() if path.is_symlink() else path, content)
    except (OSError, ValueError) as fault:
        raise write_error(path, fault) from fault


def write_error(path: Path, fault: OSError | ValueError) -> GcmError:
    """Return what is said where ``path`` could not be written, one code for each remedy."""
    number = fault.errno if isinstance(fault, OSError) else None
    if number in _FULL:
        return GcmError("file.disk_full", Reaction.ENVIRONMENT, file=path)
    if isinstance(fault, HeldError):
        return GcmError("file.held", Reaction.ENVIRONMENT, file=path)
    return _error(_WORDS.get(number or 0, "file.unwritable"), path, fault)


def _error(code: str, path: Path, fault: OSError | ValueError) -> GcmError:
    """Return an error with the system's reason; a path that is no path gives a ValueError."""
    number = fault.errno if isinstance(fault, OSError) else None
    reason = (fault.strerror if isinstance(fault, OSError) else None) or type(fault).__name__
    reaction = Reaction.ENVIRONMENT if number in _BROKEN else Reaction.INPUT
    return GcmError(code, reaction, file=path, reason=reason)
