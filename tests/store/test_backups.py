"""Copies: checked, rotating, told apart by content and not by a clock (fault 39)."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.store.backups import (
    KEPT,
    MANY_EDITS,
    backups_folder,
    is_due,
    kept_backups,
    make_backup,
)
from gcm_desktop.store.connection import Access, connect
from gcm_desktop.store.opening import open_store
from tests.store.sample_draft import ID, draft, history


def session(path: Path, day: str, *, edits: int = 1) -> None:
    """Open for writing on a day and write."""
    with closing(open_store(path, True, now=lambda: f"{day}T08:00:00Z")) as store:
        for number in range(edits):
            store.set_preference("last", f"{day} {number}")


def days(path: Path) -> list[str]:
    return [backup.day for backup in kept_backups(path)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "drafts.db"


def test_a_day_has_one_copy_and_five_are_kept(path: Path) -> None:
    for day in range(1, 9):
        session(path, f"2026-05-{day:02d}")
        session(path, f"2026-05-{day:02d}")
    assert days(path) == [f"2026-05-{day:02d}" for day in range(8, 3, -1)]
    assert len(kept_backups(path)) == KEPT
    names = [file.name for file in backups_folder(path).iterdir()]
    assert len(names) == KEPT, names


def test_without_a_change_there_is_no_new_copy(path: Path) -> None:
    session(path, "2026-05-01")
    session(path, "2026-05-02")
    session(path, "2026-05-03", edits=0)
    session(path, "2026-05-04", edits=0)
    assert days(path) == ["2026-05-03", "2026-05-02"]


def test_a_clock_put_back_or_standing_still_stops_no_copy(path: Path) -> None:
    session(path, "2030-01-01")
    session(path, "2030-01-01")
    session(path, "2026-05-01")
    session(path, "2026-05-01")
    assert days(path) == ["2026-05-01", "2030-01-01"]
    generation = kept_backups(path)[0].generation
    assert not is_due(path, generation + MANY_EDITS - 1, "2026-05-01")
    assert is_due(path, generation + MANY_EDITS, "2026-05-01")


def test_a_copy_is_whole_in_one_file(path: Path) -> None:
    with closing(open_store(path, True)) as store:
        store.create(draft())
        store.apply(ID, history())
        backup = store.backup()
        assert store.backup() == backup
        expected = store.load(ID)
    assert [file.name for file in backups_folder(path).iterdir()] == [backup.path.name]
    assert backup.path.read_bytes()[18:20] == b"\1\1", "the copy must not be in WAL mode"
    with closing(open_store(backup.path, False)) as copy:
        assert copy.load(ID) == expected
        assert copy.journal(ID)


def test_a_broken_source_replaces_no_good_copy(path: Path) -> None:
    session(path, "2026-05-01")
    session(path, "2026-05-02")
    kept = {file: file.read_bytes() for file in backups_folder(path).iterdir()}
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("pragma writable_schema=ON")
        other.execute("update sqlite_master set rootpage = 2 where name = 'preference'")
    with closing(connect(path, Access.READ)) as source, pytest.raises(GcmError) as caught:
        make_backup(source, path, 1000, "2026-05-03")
    assert caught.value.code == "store.corrupt"
    assert {file: file.read_bytes() for file in backups_folder(path).iterdir()} == kept


def test_a_copy_that_cannot_be_made_is_no_reason_to_stay_closed(path: Path) -> None:
    session(path, "2026-05-01")
    backups_folder(path).write_text("a file where the folder should be", encoding="utf-8")
    session(path, "2026-05-02")
    with closing(open_store(path, True)) as store, pytest.raises(GcmError) as caught:
        store.backup()
    assert caught.value.code == "store.unavailable"


def test_a_copy_that_was_killed_does_not_disturb(path: Path) -> None:
    session(path, "2026-05-01")
    backups_folder(path).mkdir()
    (backups_folder(path) / "unfinished.partial").write_bytes(b"x" * 5000)
    (backups_folder(path) / "unfinished.partial-journal").write_bytes(b"x" * 5000)
    session(path, "2026-05-02")
    assert [file.name for file in backups_folder(path).iterdir()] == [
        kept_backups(path)[0].path.name
    ]
