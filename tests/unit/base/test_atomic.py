import contextlib
import os
import resource
import signal
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from gcm_desktop.base import atomic
from gcm_desktop.base.atomic import write_atomic

OLD, NEW = b"old" * 100, b"new" * 400_000


@pytest.fixture
def target(tmp_path: Path) -> Path:
    file = tmp_path / "مسودة & 100% #1.docx"
    file.write_bytes(OLD)
    return file


@contextlib.contextmanager
def largest_file(size: int) -> Iterator[None]:
    """Let the system refuse every byte of a file beyond ``size``, as a full disk does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)


def alone(target: Path) -> bool:
    return list(target.parent.iterdir()) == [target]


def test_a_file_is_written_and_replaced(target: Path) -> None:
    write_atomic(target, NEW)
    assert target.read_bytes() == NEW
    assert alone(target)


def test_a_full_disk_leaves_the_old_file_and_nothing_beside_it(target: Path) -> None:
    with largest_file(64 * 1024), pytest.raises(OSError, match="large"):
        write_atomic(target, NEW)
    assert target.read_bytes() == OLD
    assert alone(target)


@pytest.mark.parametrize("call", ["fsync", "replace", "chmod"])
def test_a_failure_of_the_system_at_any_step_leaves_the_old_file(
    target: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(OSError, match="no space"):
        write_atomic(target, NEW)
    assert target.read_bytes() == OLD
    assert alone(target)


def test_a_stop_in_the_middle_leaves_nothing_beside(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", stop)
    with pytest.raises(KeyboardInterrupt):
        write_atomic(target, NEW)
    assert target.read_bytes() == OLD
    assert alone(target)


@pytest.mark.parametrize("held", [0, 3, atomic.ATTEMPTS - 1, atomic.ATTEMPTS, 10**6])
def test_a_file_held_by_another_program_is_waited_for_a_while(
    target: Path, monkeypatch: pytest.MonkeyPatch, held: int
) -> None:
    replace, refused, waited = os.replace, 0, 0.0

    def held_replace(source: object, goal: object) -> None:
        nonlocal refused
        refused += 1
        if refused <= held:
            raise PermissionError(13, "held")
        replace(str(source), str(goal))

    def sleep(seconds: float) -> None:
        nonlocal waited
        waited += seconds

    monkeypatch.setattr(os, "replace", held_replace)
    monkeypatch.setattr("time.sleep", sleep)
    if held < atomic.ATTEMPTS:
        write_atomic(target, NEW)
        assert target.read_bytes() == NEW
    else:
        with pytest.raises(PermissionError):
            write_atomic(target, NEW)
        assert target.read_bytes() == OLD
        assert 1.5 <= waited <= 2.5
    assert alone(target)


def test_a_folder_that_cannot_be_synced_is_no_failure(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some shares refuse it: the file is whole and in its place."""
    sync = os.fsync

    def files_only(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(22, "not on a folder")
        sync(handle)

    monkeypatch.setattr(os, "fsync", files_only)
    write_atomic(target, NEW)
    assert target.read_bytes() == NEW


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_who_may_read_a_file_stays_as_it_was(target: Path, mode: int) -> None:
    target.chmod(mode)
    write_atomic(target, NEW)
    assert stat.S_IMODE(target.stat().st_mode) == mode


def test_a_private_file_is_for_the_user_alone(tmp_path: Path) -> None:
    write_atomic(tmp_path / "key", b"x", private=True)
    write_atomic(tmp_path / "open", b"x")
    (tmp_path / "plain").write_bytes(b"x")
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    assert modes["key"] == 0o600
    assert modes["open"] == modes["plain"]


def test_the_mask_of_the_process_is_left_alone_by_many_writers(tmp_path: Path) -> None:
    mask = os.umask(0o022)
    os.umask(mask)
    threads = [
        threading.Thread(target=write_atomic, args=(tmp_path / str(n), b"x")) for n in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert os.umask(mask) == mask
    assert len(list(tmp_path.iterdir())) == 8


@pytest.mark.parametrize("name", ["ب" * 120, "x" * 250, "😀" * 60])
def test_long_names_have_room_for_the_file_beside(tmp_path: Path, name: str) -> None:
    write_atomic(tmp_path / name, NEW)
    assert alone(tmp_path / name)


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_atomic(tmp_path / "nowhere" / "x", NEW)
