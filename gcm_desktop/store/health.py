"""What ``doctor`` asks of a store: is it sound, and how is it kept?"""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from gcm_desktop.store.backups import kept_backups
from gcm_desktop.store.connection import pragma
from gcm_desktop.store.schema import SCHEMA_VERSION
from gcm_desktop.store.session import Session

MOST_FAULTS = 20
_SYNCHRONOUS = ("OFF", "NORMAL", "FULL", "EXTRA")


@dataclass(frozen=True, slots=True)
class Health:
    """The state of an open store.

    Attributes:
        faults: What ``integrity_check`` found, at most twenty lines; empty where sound.
        orphans: Rows whose owner is missing (``foreign_key_check``).
        schema, known_schema: Version of the file and of this program.
        size: Bytes of the file itself, 0 where it is not made yet.
        backups: Number of kept copies.
    """

    path: Path
    faults: tuple[str, ...]
    orphans: int
    journal_mode: str
    synchronous: str
    foreign_keys: bool
    schema: int
    known_schema: int
    sqlite: str
    size: int
    backups: int

    @property
    def is_sound(self) -> bool:
        """True where nothing is broken."""
        return not self.faults and not self.orphans and self.schema == self.known_schema

    def report(self) -> dict[str, str]:
        """Return it as named lines; a value that opens with ``failed`` is one."""
        return {
            "store": str(self.path),
            "store.integrity": f"failed: {self.faults[0]}" if self.faults else "ok",
            "store.foreign_keys": f"failed: {self.orphans} orphans" if self.orphans else "ok",
            "store.journal": f"{self.journal_mode} {self.synchronous}",
            "store.schema": f"{self.schema} (known {self.known_schema})",
            "store.bytes": str(self.size),
            "store.backups": str(self.backups),
            "sqlite": self.sqlite,
        }


def health_of(session: Session) -> Health:
    """Examine an open store.

    Raises:
        GcmError: ``store.corrupt`` where it is too broken to be examined at all, ``store.locked``,
            ``store.unavailable``.
    """
    with session.alone() as raw:
        return Health(
            path=session.path,
            faults=_faults(raw),
            orphans=len(raw.execute("pragma foreign_key_check").fetchall()),
            journal_mode=str(pragma(raw, "journal_mode")),
            synchronous=_SYNCHRONOUS[int(str(pragma(raw, "synchronous")))],
            foreign_keys=pragma(raw, "foreign_keys") == 1,
            schema=int(str(pragma(raw, "user_version"))),
            known_schema=SCHEMA_VERSION,
            sqlite=sqlite3.sqlite_version,
            size=session.path.stat().st_size if session.path.exists() else 0,
            backups=len(kept_backups(session.path)),
        )


def _faults(raw: sqlite3.Connection) -> tuple[str, ...]:
    rows = raw.execute(f"pragma integrity_check({MOST_FAULTS:d})").fetchall()
    return tuple(str(row[0]) for row in rows if row[0] != "ok")
