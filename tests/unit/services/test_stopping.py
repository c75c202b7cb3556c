"""Who was first: a stop keeps a bundle from its place, a claim keeps it from being stopped."""

import errno
import os
from pathlib import Path
from threading import Barrier, Thread

import pytest

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.services.stopping import Stopping
from tests.unit.services.test_bundling import Office


def test_the_first_one_decides() -> None:
    stopped, claimed = Stopping(), Stopping()
    assert stopped.stop()
    assert not stopped.claim()
    assert stopped.is_stopped()
    assert claimed.claim()
    assert not claimed.stop()
    assert not claimed.is_stopped()


def test_never_both_of_two_at_once() -> None:
    for _ in range(200):
        stopping, start, won = Stopping(), Barrier(2), list[str]()

        def tried(name: str, stopping: Stopping = stopping, start: Barrier = start,
                  won: list[str] = won) -> None:  # fmt: skip
            start.wait()
            if stopping.stop() if name == "stop" else stopping.claim():
                won.append(name)

        threads = [Thread(target=tried, args=(name,)) for name in ("stop", "claim")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(won) == 1


def test_a_stop_behind_the_last_file_keeps_nothing(tmp_path: Path) -> None:
    """Every file is there, the folder not yet in its place: the latest moment of all."""
    office, stopping = Office(), Stopping()
    prepared = office.bundling.prepare(office.id)
    asked: list[bool] = []

    def claim() -> bool:
        (hidden,) = tmp_path.iterdir()
        asked.append((hidden / "SHA256SUMS.txt").exists())
        stopping.stop()
        return stopping.claim()

    with pytest.raises(GcmError, match=r"bundle\.cancelled"):
        office.bundling.write(
            prepared, tmp_path / "out", is_stopped=stopping.is_stopped, claims=claim
        )
    assert asked == [True]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("is_zip", [False, True])
def test_what_was_made_is_not_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_zip: bool
) -> None:
    office, contents = Office(), dict[str, bytes]()
    prepared = office.bundling.prepare(office.id)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as system:
        system.setattr(os, "fsync", full)
        with pytest.raises(GcmError) as found:
            office.bundling.write(prepared, tmp_path / "out", is_zip=is_zip, contents=contents)
    assert found.value.code == "file.disk_full"
    assert str(tmp_path) not in found.value.details["file"]
    assert list(tmp_path.iterdir()) == []
    name = next(iter(contents))
    contents[name] = b"kept from the first time"
    made = office.bundling.write(prepared, tmp_path / "other", contents=contents)
    assert (made.place / name).read_bytes() == b"kept from the first time"
    assert {each.name for each in made.files} == {*contents, "SHA256SUMS.txt"}
