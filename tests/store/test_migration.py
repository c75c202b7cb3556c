"""Steps of the schema: the same result as the metadata, whole or not at all (fault 36)."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import event

from gcm_desktop.domain.change import apply_all, inverse
from gcm_desktop.store.backups import keep_before_step
from gcm_desktop.store.connection import Access, connect, connect_memory, engine_of, writing
from gcm_desktop.store.creation import fill
from gcm_desktop.store.migration import STEPS, Step, migrate
from gcm_desktop.store.opening import open_store
from gcm_desktop.store.schema import SCHEMA_VERSION
from tests.store.sample_draft import ID, draft, history

STORES = Path(__file__).resolve().parents[1] / "data" / "stores"


def structure(raw: sqlite3.Connection) -> list[tuple[str, str, str]]:
    rows = raw.execute("select type, name, sql from sqlite_master order by type, name")
    return [(kind, name, " ".join(str(sql).split())) for kind, name, sql in rows]


def test_metadata_and_steps_give_the_same_schema() -> None:
    with closing(connect_memory()) as fresh, closing(connect_memory()) as stepped:
        fill(fresh, "now")
        with writing(engine_of(lambda: stepped)).begin() as connection:
            operations = Operations(MigrationContext.configure(connection))
            for step in STEPS:
                step.upgrade(operations)
        assert structure(stepped) == structure(fresh)


def test_steps_lead_to_the_version_of_the_program() -> None:
    assert [step.version for step in STEPS] == list(range(1, SCHEMA_VERSION + 1))


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_every_released_schema_opens(tmp_path: Path, version: int) -> None:
    path = tmp_path / "drafts.db"
    shutil.copyfile(STORES / f"version_{version}.db", path)
    with closing(open_store(path, True)) as store:
        content = store.load(ID)
        assert content == apply_all(draft(), history())
        entries = store.journal(ID)
        assert apply_all(content, tuple(inverse(entry.change) for entry in entries)) == draft()
        assert store.preference("interface.language") == "ar"
        assert store.kept_framework(store.header(ID).pack) == {"id": "imrf", "edition": "2026"}
        assert store.examine().is_sound


def larger(op: Operations) -> None:
    """A step as a later one may be: tables, columns, data, a table made anew."""
    op.create_table("later_thing", sa.Column("id", sa.Integer, primary_key=True))
    op.add_column("answer", sa.Column("person", sa.Text, nullable=True))
    op.execute("update answer set person = 'somebody'")
    with op.batch_alter_table("preference", recreate="always") as batch:
        batch.add_column(sa.Column("scope", sa.Text, nullable=True))
    op.create_index("ix_answer_person", "answer", ["person"])


LATER = SCHEMA_VERSION + 1


class StopError(Exception):
    """Raised by a test in the middle of a step."""


def stopping_after(
    number: int, step: Callable[[Operations], None] = larger
) -> Callable[[Operations], None]:
    """Return a step, stopped after its statement ``number``."""

    def upgrade(op: Operations) -> None:
        left = iter(range(number))

        def count(*_: object) -> None:
            if next(left, None) is None:
                raise StopError

        bind = op.get_bind()
        event.listen(bind, "after_cursor_execute", count)
        step(op)

    return upgrade


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as other:
        version = other.execute("pragma user_version").fetchone()[0]
        return [f"version {version}", *other.iterdump()]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "drafts.db"
    with closing(open_store(file, True)) as store:
        store.create(draft())
        store.apply(ID, history())
    return file


def test_a_step_is_kept_with_its_version(path: Path) -> None:
    migrate(path, SCHEMA_VERSION, (*STEPS, Step(LATER, larger)))
    told = dump(path)
    assert told[0] == f"version {LATER}"
    assert path.read_bytes()[60:64] == LATER.to_bytes(4), "the header itself must say so"
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("select distinct person from answer").fetchall() == [("somebody",)]
        assert other.execute("select schema_version from meta").fetchall() == [(LATER,)]


@pytest.mark.parametrize("number", range(24))
def test_a_step_that_stops_leaves_the_old_file(path: Path, number: int) -> None:
    before = dump(path)
    step = Step(LATER, stopping_after(number))
    try:
        migrate(path, SCHEMA_VERSION, (*STEPS, step))
    except StopError:
        assert dump(path) == before
        with closing(open_store(path, True)) as store:
            assert store.load(ID) == apply_all(draft(), history())
    else:
        assert number >= 10, "the step has at least that many statements"
    assert sorted(file.name for file in path.parent.iterdir() if file.is_file()) == [
        "drafts.db",
        "drafts.db.lock",
    ]


def test_a_copy_is_kept_before_a_step(path: Path) -> None:
    before = dump(path)
    with closing(connect(path, Access.READ)) as source:
        kept = keep_before_step(source, path, SCHEMA_VERSION, LATER)
    assert kept.name == f"schema-{SCHEMA_VERSION}-before-{LATER}.db"
    migrate(path, SCHEMA_VERSION, (*STEPS, Step(LATER, larger)))
    assert dump(kept) == before


@pytest.mark.parametrize("version", range(2, SCHEMA_VERSION + 1))
def test_a_released_step_that_stops_leaves_the_old_file(tmp_path: Path, version: int) -> None:
    path = tmp_path / "drafts.db"
    shutil.copyfile(STORES / f"version_{version - 1}.db", path)
    before = dump(path)
    number = 0
    while True:
        step = Step(version, stopping_after(number, STEPS[version - 1].upgrade))
        try:
            migrate(path, version - 1, (step,))
        except StopError:
            assert dump(path) == before, f"stopped after statement {number}"
            number += 1
        else:
            break
    assert number >= 5, "the step has at least that many statements"
