"""One writer, and no lock that outlives its process."""

import json
import os
import platform
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.store.opening import open_store
from gcm_desktop.store.writer_lock import holder, lock_file

HOLD = (
    "import sys; from pathlib import Path; from gcm_desktop.store.opening import open_store\n"
    "store = open_store(Path(sys.argv[1]), True); print('held', flush=True); sys.stdin.read()"
)


def test_a_second_writer_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "drafts.db"
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "held\n"
    with pytest.raises(GcmError) as caught:
        open_store(path, True)
    fault = caught.value
    assert (fault.code, fault.reaction) == ("store.held", Reaction.ENVIRONMENT)
    assert fault.details["pid"] == str(child.pid)
    assert fault.details["host"] == platform.node()
    assert str(child.pid) in fault.details["holder"]
    assert fault.details["since"].endswith("Z")
    with closing(open_store(path, False)) as reader:
        assert reader.headers() == ()
    child.kill()
    child.communicate()
    open_store(path, True).close()


def test_one_process_cannot_write_twice(tmp_path: Path) -> None:
    path = tmp_path / "drafts.db"
    with closing(open_store(path, True)):
        assert (found := holder(path)) is not None
        assert found.pid == os.getpid()
        with pytest.raises(GcmError) as caught:
            open_store(path, True)
        assert caught.value.code == "store.held"
    assert holder(path) is None
    open_store(path, True).close()


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_link_to_the_store_is_the_same_store(tmp_path: Path) -> None:
    path = tmp_path / "drafts.db"
    with closing(open_store(path, True)):
        (tmp_path / "link.db").symlink_to(path)
        with pytest.raises(GcmError) as caught:
            open_store(tmp_path / "link.db", True)
        assert caught.value.code == "store.held"


@pytest.mark.parametrize("told", ["", "{", "[]", json.dumps({"pid": "x"}), "\xff"])
def test_a_lock_file_of_a_dead_process_stops_nobody(tmp_path: Path, told: str) -> None:
    path = tmp_path / "drafts.db"
    lock_file(path).write_text(told, encoding="utf-8")
    assert holder(path) is None
    open_store(path, True).close()
