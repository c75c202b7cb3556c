"""What SQLite and the file system report, as the codes the services know.

Belongs here: the mapping. Does not: deciding what to do about it. A fault that is no state of the
environment (a broken constraint, a wrong statement) is a bug and passes unchanged.
"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from gcm_desktop.domain.errors import GcmError, Reaction

_CODES = {
    sqlite3.SQLITE_FULL: "store.full",
    sqlite3.SQLITE_BUSY: "store.locked",
    sqlite3.SQLITE_LOCKED: "store.locked",
    sqlite3.SQLITE_CORRUPT: "store.corrupt",
    sqlite3.SQLITE_NOTADB: "store.corrupt",
    sqlite3.SQLITE_READONLY: "store.unavailable",
    sqlite3.SQLITE_IOERR: "store.unavailable",
    sqlite3.SQLITE_CANTOPEN: "store.unavailable",
    sqlite3.SQLITE_PERM: "store.unavailable",
    sqlite3.SQLITE_PROTOCOL: "store.unavailable",
    sqlite3.SQLITE_NOMEM: "store.unavailable",
}
_PRIMARY = 0xFF
"""An extended result code holds the primary one in its lowest byte."""
_NOT_UTF8 = "Could not decode to UTF-8"
_NO_SPACE = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG})


def store_fault(code: str, file: Path, **details: object) -> GcmError:
    """Return the error ``code`` about the store ``file``."""
    return GcmError(code, Reaction.ENVIRONMENT, file=file, **details)


@contextmanager
def faults_named(file: Path) -> Iterator[None]:
    """Turn what SQLite or the file system report inside into one ``GcmError``.

    Raises:
        GcmError: ``store.full``, ``store.locked``, ``store.corrupt``, ``store.unavailable``.
    """
    try:
        yield
    except DBAPIError as fault:
        named = _of_sqlite(fault.orig, file)
        if named is None:
            raise
        raise named from fault
    except sqlite3.Error as fault:
        named = _of_sqlite(fault, file)
        if named is None:
            raise
        raise named from fault
    except OSError as fault:
        code = "store.full" if fault.errno in _NO_SPACE else "store.unavailable"
        raise store_fault(code, file, rule=_errno_name(fault)) from fault


def _of_sqlite(fault: BaseException | None, file: Path) -> GcmError | None:
    number = getattr(fault, "sqlite_errorcode", None)
    if number is None:  # raised by the driver itself, which gives no number
        is_text = isinstance(fault, sqlite3.OperationalError) and _NOT_UTF8 in str(fault)
        return store_fault("store.corrupt", file, rule="utf-8") if is_text else None
    code = _CODES.get(number & _PRIMARY)
    rule = getattr(fault, "sqlite_errorname", "")
    return store_fault(code, file, rule=rule) if code else None


def _errno_name(fault: OSError) -> str:
    return errno.errorcode.get(fault.errno or 0, "OSError")


def unknown_submission(submission_id: str) -> GcmError:
    """Return the error for an id that is not there."""
    return GcmError("submission.unknown", id=submission_id[:40])
