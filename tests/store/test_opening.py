"""What is refused, and that a refused file is left as it was (faults 27, 35, 36, 39, 56)."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.store.opening import open_store
from gcm_desktop.store.schema import SCHEMA_VERSION
from tests.store.sample_draft import ID, draft

MEGABYTE = 2**20


def make(path: Path) -> Path:
    with closing(open_store(path, True)) as store:
        store.create(draft())
        store.set_preference("padding", "x" * MEGABYTE)
    return path


def refused(path: Path, *, writer: bool) -> GcmError:
    """Open ``path``, expect one environment error and nothing altered; return the error."""
    before, listed = path.read_bytes(), sorted(file.name for file in path.parent.iterdir())
    with pytest.raises(GcmError) as caught:
        open_store(path, writer)
    assert caught.value.reaction is Reaction.ENVIRONMENT
    assert path.read_bytes() == before
    left = sorted(file.name for file in path.parent.iterdir() if file.suffix != ".lock")
    assert left == [name for name in listed if not name.endswith(".lock")]
    return caught.value


def sql(*statements: str) -> Callable[[Path], None]:
    def alter(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            for statement in statements:
                other.execute(statement)

    return alter


def cut(keep: float) -> Callable[[Path], None]:
    def alter(path: Path) -> None:
        os.truncate(path, int(path.stat().st_size * keep))

    return alter


def overwrite(first: int, raw: bytes) -> Callable[[Path], None]:
    def alter(path: Path) -> None:
        with path.open("r+b") as file:
            file.seek(first)
            file.write(raw)

    return alter


FAULTS: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "newer": (sql("pragma user_version=9999"), "store.newer", ""),
    "zero bytes": (cut(0), "store.unreadable", "zero_bytes"),
    "forty bytes": (lambda path: os.truncate(path, 40), "store.corrupt", "truncated"),
    "not a database": (overwrite(0, b"PK\3\4"), "store.unreadable", "not_a_database"),
    "half": (cut(0.5), "store.corrupt", "truncated"),
    "other program's": (sql("pragma application_id=252006673"), "store.unreadable", "foreign"),
    "trigger": (
        sql("create trigger t after update on answer begin delete from answer; end"),
        "store.unreadable",
        "schema",
    ),
    "view": (
        sql(
            "drop table answer",
            "create view answer as with recursive r(id) as"
            " (select 1 union all select id+1 from r) select id as submission from r",
        ),
        "store.unreadable",
        "schema",
    ),
    "unknown table": (sql("create table pwned(n)"), "store.unreadable", "schema"),
    "virtual table": (
        sql("drop table preference", "create virtual table preference using fts5(key, value)"),
        "store.unreadable",
        "schema",
    ),
    "unknown index": (sql("create index i on answer(value)"), "store.unreadable", "schema"),
    "half migrated": (
        sql("alter table answer add column person text"),
        "store.corrupt",
        "half_migrated",
    ),
    "missing table": (sql("drop table tombstone"), "store.corrupt", "half_migrated"),
    "versions differ": (
        sql("update meta set schema_version = 0"),
        "store.corrupt",
        "half_migrated",
    ),
    "broken schema": (
        sql(
            "pragma writable_schema=ON",
            "update sqlite_master set sql = 'CREATE TABLE answer(' where name = 'answer'",
        ),
        "store.corrupt",
        "",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize("writer", [True, False])
def test_a_file_that_is_no_sound_store_is_refused_whole(
    tmp_path: Path, name: str, writer: bool
) -> None:
    alter, code, rule = FAULTS[name]
    path = make(tmp_path / "drafts.db")
    alter(path)
    fault = refused(path, writer=writer)
    assert fault.code == code
    if rule:
        assert fault.details["rule"] == rule


@pytest.mark.parametrize("at", [0.3, 0.7])
def test_a_broken_page_is_found_before_writing(tmp_path: Path, at: float) -> None:
    """A page in the middle; the copies of before are untouched."""
    path = make(tmp_path / "drafts.db")
    open_store(path, True).close()
    kept = {file: file.read_bytes() for file in (tmp_path / "drafts.db.backups").iterdir()}
    with closing(open_store(path, True)) as store:
        store.set_preference("x", "y")
    with closing(sqlite3.connect(path)) as other:
        page_size = other.execute("pragma page_size").fetchone()[0]
        roots = dict(other.execute("select name, rootpage from sqlite_master"))
    page = roots["answer"] if at < 0.5 else roots["sqlite_autoindex_answer_1"]
    overwrite((page - 1) * page_size, b"\xff" * page_size)(path)
    assert refused(path, writer=True).code == "store.corrupt"
    assert {file: file.read_bytes() for file in kept} == kept
    assert len(list((tmp_path / "drafts.db.backups").iterdir())) == len(kept)


def test_versions_are_both_named(tmp_path: Path) -> None:
    path = make(tmp_path / "drafts.db")
    sql("pragma user_version=9999")(path)
    assert refused(path, writer=False).details == {
        "file": str(path),
        "found": "9999",
        "known": str(SCHEMA_VERSION),
    }


def test_a_text_that_is_no_utf8_is_one_error(tmp_path: Path) -> None:
    path = make(tmp_path / "drafts.db")
    sql("update answer set value = cast(x'ff41' as text) where address = 'objective/7/status'")(
        path
    )
    with closing(open_store(path, True)) as store:
        with pytest.raises(GcmError) as caught:
            store.load(ID)
        assert (caught.value.code, caught.value.reaction) == ("store.corrupt", Reaction.ENVIRONMENT)
        store.set_preference("still", "works")


@pytest.mark.parametrize(
    "statement",
    [
        "update answer set kind = 'shell'",
        "update submission set languages = '{'",
        "update submission set languages = '7'",
        "update record set serves = '[['",
    ],
)
def test_rows_never_written_by_us_are_one_error(tmp_path: Path, statement: str) -> None:
    path = make(tmp_path / "drafts.db")
    sql(statement)(path)
    with closing(open_store(path, False)) as store, pytest.raises(GcmError) as caught:
        store.load(ID)
    assert caught.value.code == "store.corrupt"


REFUSED = sorted((Path(__file__).resolve().parents[1] / "data" / "stores" / "refused").iterdir())


@pytest.mark.parametrize("found", REFUSED, ids=lambda found: found.stem)
@pytest.mark.parametrize("writer", [True, False])
def test_collected_databases_are_refused(tmp_path: Path, found: Path, writer: bool) -> None:
    """Databases that are none of ours, most of them broken or hostile as well."""
    path = tmp_path / found.name
    shutil.copyfile(found, path)
    assert refused(path, writer=writer).code in {
        "store.corrupt",
        "store.newer",
        "store.unreadable",
    }


def test_a_folder_or_pipe_is_no_store(tmp_path: Path) -> None:
    for writer in (True, False):
        with pytest.raises(GcmError) as caught:
            open_store(tmp_path, writer)
        assert caught.value.code == "store.unavailable"


def test_a_reader_finds_nothing_and_makes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "drafts.db"
    with closing(open_store(path, False)) as store:
        assert store.headers() == ()
        assert store.health()["store.integrity"] == "ok"
        with pytest.raises(GcmError) as caught:
            store.create(draft())
        assert caught.value.code == "store.read_only"
    assert list(tmp_path.iterdir()) == []


def test_a_creation_that_was_killed_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "drafts.db.new").write_bytes(b"half")
    make(tmp_path / "drafts.db")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["drafts.db", "drafts.db.lock"]


def test_sidecars_of_a_lost_store_are_set_aside(tmp_path: Path) -> None:
    source = make(tmp_path / "a" / "drafts.db")
    store = open_store(source, True)
    store.set_preference("x", "y")
    wal = shutil.copyfile(f"{source}-wal", tmp_path / "drafts.db-wal")
    store.close()
    kept = Path(wal).read_bytes()
    with closing(open_store(tmp_path / "drafts.db", True)) as fresh:
        assert fresh.headers() == ()
    assert (tmp_path / "drafts.db.set-aside-wal").read_bytes() == kept


@pytest.mark.skipif(os.name == "nt", reason="rights of this kind are POSIX's")
def test_store_and_folder_are_private(tmp_path: Path) -> None:
    path = make(tmp_path / "own" / "drafts.db")
    with closing(open_store(path, True)) as store:
        store.set_preference("x", "y")
        modes = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert modes.pop("drafts.db.backups") == 0o700
    assert set(modes.values()) == {0o600}, modes
    path.chmod(0o644)
    open_store(path, True).close()
    assert path.stat().st_mode & 0o777 == 0o600
