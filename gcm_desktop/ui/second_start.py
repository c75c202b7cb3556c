"""A second start raises the first window: it leaves a request beside the store, the first reads it.

No network module, no port, nothing that outlives its process: a request is a small file that the
first window removes once it was read.
"""

import json
import os
import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from gcm_desktop.base.atomic import write_atomic
from gcm_desktop.base.ids import new_ulid

MAX_REQUEST_BYTES = 4096
"""A request holds one path or id; anything longer is not ours."""
TAKEN_WITHIN_S, LOOK_EACH_S = 3.0, 0.05
"""A window takes a request at once; a killed one leaves its folder behind and never does."""


def requests_folder(store: Path) -> Path:
    """Return the folder in which requests to the window on ``store`` are left."""
    return store.with_name(store.name + ".requests")


def leave_request(store: Path, source: str, within: float = TAKEN_WITHIN_S) -> bool:
    """Ask the first window to show ``source``; False where no window takes the request.

    Waits for the answer: a folder may have outlived its window, and the store may be held by a
    command that has no window. Called before this process has one of its own.
    """
    folder = requests_folder(store)
    if not folder.is_dir():
        return False
    request = folder / f"{new_ulid()}.json"
    try:
        write_atomic(request, json.dumps({"source": _whole(source)}).encode(), private=True)
    except OSError:
        return False
    until = time.monotonic() + within
    while request.exists():
        if time.monotonic() > until:
            request.unlink(missing_ok=True)
            return False
        time.sleep(LOOK_EACH_S)
    return True


def _whole(source: str) -> str:
    """Return a path from the root: the first window may stand in another folder."""
    is_path = Path(source).suffix != "" or os.sep in source
    return str(Path(source).absolute()) if source and is_path else source


class RequestWatcher(QObject):
    """Watches for requests of later starts.

    Signals:
        requested: A later start asks to show this draft or file; empty for the window alone.
    """

    requested = Signal(str)

    def __init__(self, store: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = requests_folder(store)
        self._folder.mkdir(mode=0o700, exist_ok=True)
        self._forget()
        self._watcher: QFileSystemWatcher | None = None

    def start(self) -> None:
        """Watch, and take what was left since; apart, as Qt's watcher costs what a page costs."""
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._take)
        self._take()

    def stop(self) -> None:
        """Remove the folder, so that nobody leaves requests any more."""
        if self._watcher is not None:
            self._watcher.removePaths(self._watcher.directories())
        self._forget()
        try:
            self._folder.rmdir()
        except OSError:
            return

    def _forget(self) -> None:
        for leftover in self._folder.glob("*.json"):
            leftover.unlink(missing_ok=True)

    def _take(self) -> None:
        for file in sorted(self._folder.glob("*.json")):
            source = _source(file)
            file.unlink(missing_ok=True)
            if source is not None:
                self.requested.emit(source)


def _source(file: Path) -> str | None:
    try:
        if file.stat().st_size > MAX_REQUEST_BYTES:
            return None
        found = json.loads(file.read_bytes()).get("source", "")
    except (OSError, ValueError, AttributeError):
        return None
    return found if isinstance(found, str) else None
