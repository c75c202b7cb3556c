"""How SQLite is spoken to: savepoints, keys, journals, other processes, a full disk, threads."""

import errno
import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import insert, select

from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.services.ports import ReceivedFile
from gcm_desktop.store.connection import Access, connect, engine_of, set_journal, writing
from gcm_desktop.store.faults import faults_named
from gcm_desktop.store.kept_files import RECEIVED, shelf_folder
from gcm_desktop.store.opening import open_store
from gcm_desktop.store.schema import preference
from gcm_desktop.store.session import Session
from gcm_desktop.store.sqlite_store import SqliteStore
from gcm_desktop.store.writer_lock import WriterLock
from tests.store.sample_draft import ID, SUMMARY, draft, narrative

NOBODY = 65534
"""The user without rights on every Linux."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "drafts.db"
    with closing(open_store(file, True)) as store:
        store.create(draft())
    return file


def edit(value: str) -> tuple[SetAnswer]:
    return (SetAnswer(SUMMARY, "ar", None, narrative(f"<p>{value}</p>")),)


def said(path: Path) -> str:
    """Return the summary as an independent connection sees it."""
    with closing(sqlite3.connect(path)) as other:
        rows = other.execute("select value from answer where address = ?", (SUMMARY,))
        return str(rows.fetchone()[0])


def test_a_savepoint_goes_with_its_transaction(path: Path) -> None:
    """Fault 37, in its exact order: commit, query, nested insert, roll back."""
    with closing(connect(path, Access.WRITE)) as raw:
        engine = engine_of(lambda: raw)
        with engine.connect() as connection:
            connection.execute(insert(preference), {"key": "kept", "value": "1"})
            connection.commit()
            connection.execute(select(preference)).all()
            with connection.begin_nested():
                connection.execute(insert(preference), {"key": "nested", "value": "1"})
            connection.rollback()
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("select key from preference").fetchall() == [("kept",)]


def test_a_nested_part_alone_can_be_taken_back(path: Path) -> None:
    with closing(connect(path, Access.WRITE)) as raw:
        with writing(engine_of(lambda: raw)).begin() as connection:
            connection.execute(insert(preference), {"key": "outer", "value": "1"})
            nested = connection.begin_nested()
            connection.execute(insert(preference), {"key": "inner", "value": "1"})
            nested.rollback()
        assert raw.execute("select key from preference").fetchall() == [("outer",)]


def test_orphans_are_refused(path: Path) -> None:
    with closing(connect(path, Access.WRITE)) as raw, pytest.raises(sqlite3.IntegrityError):
        raw.execute("insert into tombstone values ('nobody', 'measure/x')")


@pytest.mark.parametrize(
    ("local", "mode", "synchronous"), [(True, "wal", "FULL"), (False, "delete", "EXTRA")]
)
def test_the_journal_follows_the_disk(path: Path, local: bool, mode: str, synchronous: str) -> None:
    with closing(open_store(path, True, local=lambda _: local)) as store:
        health = store.examine()
    assert (health.journal_mode, health.synchronous) == (mode, synchronous)
    assert health.foreign_keys
    assert health.is_sound


def test_the_mode_is_read_back(tmp_path: Path) -> None:
    """SQLite says no to WAL without an error, for instance in memory."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as raw:
        assert set_journal(raw, local=True) == "memory"
        assert raw.execute("pragma synchronous").fetchone() == (3,)


@pytest.mark.parametrize("local", [True, False])
def test_one_file_remains(path: Path, local: bool) -> None:
    """Fault 27: on close; and while open, a copy of the lone file is current."""
    with closing(open_store(path, True, local=lambda _: local)) as store:
        store.apply(ID, edit("جديد"))
        copied = shutil.copyfile(path, path.parent / "copied.db")
        assert "جديد" in said(Path(copied))
    Path(copied).unlink()
    names = sorted(file.name for file in path.parent.iterdir() if file.is_file())
    assert names == ["drafts.db", "drafts.db.lock"]


def test_readers_work_beside_a_writer_and_clear_up(path: Path) -> None:
    with closing(open_store(path, True)) as store:
        program = (
            "import sys; from pathlib import Path\n"
            "from gcm_desktop.store.opening import open_store\n"
            "store = open_store(Path(sys.argv[1]), False)\n"
            "print(len(store.load(sys.argv[2]).answers), flush=True); sys.stdin.readline()\n"
            "print(store.load(sys.argv[2]).answers['section/summary/text', 'ar'].value)\n"
            "store.close()"
        )
        reader = subprocess.Popen(
            [sys.executable, "-c", program, str(path), ID],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        )
        assert reader.stdout is not None
        assert reader.stdout.readline() == "4\n"
        store.apply(ID, edit("new"))
    told, _ = reader.communicate("go on\n", timeout=30)
    assert told == "<p>new</p>\n"
    names = sorted(file.name for file in path.parent.iterdir() if file.is_file())
    assert names == ["drafts.db", "drafts.db.lock"]


def test_another_process_in_the_way_is_a_short_wait(path: Path) -> None:
    """Fault 28: an error in time, nothing half done, and the next try works."""
    with closing(open_store(path, True)) as store:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("begin exclusive")
            began = time.monotonic()
            with pytest.raises(GcmError) as caught:
                store.apply(ID, edit("blocked"))
            assert time.monotonic() - began < 4
            assert (caught.value.code, caught.value.reaction) == (
                "store.locked",
                Reaction.ENVIRONMENT,
            )
            other.execute("rollback")
        store.apply(ID, edit("saved"))
        assert store.load(ID).answers[SUMMARY, "ar"] == narrative("<p>saved</p>")


def test_a_full_disk_takes_nothing_away(path: Path) -> None:
    """Fault 29."""
    raw = connect(path, Access.WRITE)
    mode = set_journal(raw, local=True)
    store = SqliteStore(Session(path, raw, WriterLock(path, "now"), mode), lambda: "now")
    with closing(store):
        before = store.load(ID)
        raw.execute(f"pragma max_page_count={raw.execute('pragma page_count').fetchone()[0]}")
        for _ in range(2):
            with pytest.raises(GcmError) as caught:
                store.apply(ID, edit("x" * 100_000))
            assert (caught.value.code, caught.value.reaction) == (
                "store.full",
                Reaction.ENVIRONMENT,
            )
        assert store.load(ID) == before
        assert store.journal(ID) == ()
        raw.execute("pragma max_page_count=100000")
        store.apply(ID, edit("x" * 100_000))
        assert store.examine().is_sound


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "store.full"), (errno.EACCES, "store.unavailable")]
)
def test_faults_of_the_file_system_have_a_name(tmp_path: Path, number: int, code: str) -> None:
    with pytest.raises(GcmError) as caught, faults_named(tmp_path):
        raise OSError(number, "told by a test")
    assert caught.value.code == code


def test_a_wrong_statement_is_a_bug_and_passes(path: Path) -> None:
    with (
        closing(connect(path, Access.WRITE)) as raw,
        pytest.raises(sqlite3.OperationalError),
        faults_named(path),
    ):
        raw.execute("select nothing from nowhere")


def test_threads_take_turns(path: Path) -> None:
    with closing(open_store(path, True)) as store:

        def work(thread: int) -> None:
            for number in range(20):
                answer = Answer(Kind.NUMBER, str(number))
                store.apply(ID, (SetAnswer(f"thread/{thread}/n{number}", None, None, answer),))
                store.load(ID)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(list(store.load(ID).answers)) == len(draft().answers) + 80
        assert store.examine().is_sound


def test_a_closed_store_says_so(path: Path) -> None:
    store = open_store(path, True)
    store.close()
    store.close()
    with pytest.raises(GcmError) as caught:
        store.load(ID)
    assert caught.value.code == "store.unavailable"


@contextmanager
def as_nobody(folder: Path) -> Iterator[None]:
    """Give up root's right to write everywhere; nothing to do for anyone else."""
    if os.geteuid() != 0:
        yield
        return
    for place in (folder, *folder.iterdir()):
        os.chown(place, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_folder_we_may_not_write_can_be_read(path: Path) -> None:
    with TemporaryDirectory() as name:  # beside pytest's own folders, which only root may enter
        folder = Path(name)
        shutil.copy(path, folder / path.name)
        with as_nobody(folder):
            folder.chmod(0o500)
            with closing(open_store(folder / path.name, False)) as store:
                assert store.load(ID) == draft()
            with pytest.raises(GcmError) as caught:
                open_store(folder / path.name, True)
            folder.chmod(0o700)
    assert caught.value.code == "store.unavailable"


def test_a_received_file_that_was_altered_is_not_given(path: Path) -> None:
    content = b"package"
    digest = hashlib.sha256(content).hexdigest()
    with closing(open_store(path, True)) as store:
        store.keep_received(ReceivedFile(digest, "n", "submission", "XS", ID, "t"), content)
        kept = shelf_folder(path, RECEIVED) / digest
        kept.write_bytes(b"packagE")
        with pytest.raises(GcmError) as caught:
            store.received_content(digest)
        assert caught.value.details["rule"] == "received_altered"
        store.keep_received(ReceivedFile(digest, "n", "submission", "XS", ID, "t"), content)
        assert store.received_content(digest) == content
        kept.unlink()
        with pytest.raises(GcmError) as caught:
            store.received_content(digest)
        assert caught.value.details["rule"] == "received_missing"


def test_alembic_is_not_imported_on_the_ordinary_start(path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from gcm_desktop.store.opening import open_store\n"
        "open_store(Path(sys.argv[1]), True).close()\n"
        "open_store(Path(sys.argv[1] + '.fresh'), True).close()\n"
        "print(*sorted({name.split('.')[0] for name in sys.modules}\n"
        "      & {'alembic', 'mako', 'PySide6', 'lxml'}),\n"
        "      'sqlalchemy.orm' in sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["False"]
