"""The store's file is another one than the one that was opened (fault 32): nothing is mixed."""

from contextlib import closing
from pathlib import Path

import pytest

from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.store.opening import open_store
from tests.store.sample_draft import ID, draft

EDIT = SetAnswer("objective/9/status", None, None, Answer(Kind.CHOICE, "planned"))


@pytest.fixture(params=["wal", "rollback"])
def is_local(request: pytest.FixtureRequest) -> bool:
    return bool(request.param == "wal")


def made(path: Path, *, is_local: bool) -> Path:
    with closing(open_store(path, True, local=lambda _: is_local)) as store:
        store.create(draft())
    return path


def refused(path: Path) -> "pytest.RaisesExc[GcmError]":
    def names(fault: GcmError) -> bool:
        said = fault.code == "store.replaced" and fault.reaction is Reaction.ENVIRONMENT
        return said and str(path) in str(fault.details["file"])

    return pytest.raises(GcmError, check=names)


def test_a_file_put_in_its_place_is_left_as_it_is(tmp_path: Path, is_local: bool) -> None:
    other = made(tmp_path / "other.db", is_local=is_local)
    path = made(tmp_path / "drafts.db", is_local=is_local)
    content = other.read_bytes()
    store = open_store(path, True, local=lambda _: is_local)
    store.apply(ID, (EDIT,))
    other.replace(path)
    with refused(path):
        store.apply(ID, (EDIT,))
    with refused(path):
        store.load(ID)
    store.close()
    assert path.read_bytes() == content
    with closing(open_store(path, True)) as again:
        assert again.load(ID) == draft()
        assert again.examine().is_sound


def test_a_file_that_is_gone_is_not_written(tmp_path: Path, is_local: bool) -> None:
    path = made(tmp_path / "drafts.db", is_local=is_local)
    store = open_store(path, True, local=lambda _: is_local)
    path.unlink()
    with refused(path):
        store.apply(ID, (EDIT,))
    store.close()
    assert not path.exists()


def test_a_file_that_came_back_is_written_again(tmp_path: Path) -> None:
    """A synchronising program moves files about: what is the same file is used on."""
    path = made(tmp_path / "drafts.db", is_local=True)
    with closing(open_store(path, True)) as store:
        aside = path.rename(tmp_path / "aside.db")
        with refused(path):
            store.apply(ID, (EDIT,))
        aside.rename(path)
        store.apply(ID, (EDIT,))
        assert store.load(ID).choice("objective/9/status") == "planned"
