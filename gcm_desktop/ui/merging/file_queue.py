"""The files of a merge, read one after another: what is wrong with one does not stop the others.

No widgets. Belongs here: the order of reading, and which files were read. Does not: what merging
them would do (``merging_presenter``).
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from gcm_desktop.services.merge_plan import Incoming
from gcm_desktop.services.ports import ReceivedFile
from gcm_desktop.ui.surroundings import Surroundings

Sources = tuple[Path | ReceivedFile, ...]
"""Files by their places, or as they were kept."""
Reads = Callable[
    [Callable[[], Incoming], Callable[[Incoming], None], Callable[[Exception], None]], None
]
"""Runs a reading: the job, what hears of its result, what hears of its failure."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A file that cannot be merged, and why."""

    name: str
    fault: Exception


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A file to be read: from a place, or as it was kept by its hash."""

    name: str
    place: Path | None = None
    sha256: str = ""


class FileQueue:
    """Reads for one draft; each file is verified, and kept by its hash, in a job of its own.

    Attributes:
        files, broken: What was read, and what could not be.
        reading: Name of the file that is being read, empty where none is.
    """

    def __init__(
        self,
        surroundings: Surroundings,
        submission_id: str,
        changed: Callable[[], None],
        reads: Reads | None = None,
    ) -> None:
        """Begin without files; ``reads`` runs a reading and asks for what opens a sealed file."""
        self._reads = reads or surroundings.jobs.run_on_store
        self._surroundings = surroundings
        self._submission_id = submission_id
        self._changed = changed
        self.files: list[Incoming] = []
        self.broken: list[Broken] = []
        self.reading = ""
        self._wanted: list[_Wanted] = []

    @property
    def chosen(self) -> tuple[tuple[str, str], ...]:
        """Hash and name of every file, those not read yet that are kept included."""
        kept = [(each.sha256, each.name) for each in self._wanted if each.sha256]
        return (*((each.sha256, each.name) for each in self.files), *kept)

    def add(self, files: Sources, kept: tuple[tuple[str, str], ...] = ()) -> None:
        """Read those chosen before (hash and name), then ``files``; tells after each."""
        self._wanted += [_Wanted(name, sha256=sha256) for sha256, name in kept]
        self._wanted += [
            _Wanted(file.name, file)
            if isinstance(file, Path)
            else _Wanted(file.name, None, file.sha256)
            for file in files
        ]
        if not self.reading:
            self._next()

    def take_out(self, sha256: str) -> None:
        """Leave a file out again."""
        self.files = [file for file in self.files if file.sha256 != sha256]

    def clear(self) -> None:
        """Leave everything out, what waits to be read or is being read included."""
        self.files, self.broken, self._wanted, self.reading = [], [], [], ""

    def _next(self) -> None:
        wanted = self._wanted.pop(0) if self._wanted else _Wanted("")
        self.reading = wanted.name
        self._changed()
        if not wanted.name:
            return
        merging = self._surroundings.use_cases.merging()
        read: Callable[[], Incoming] = partial(merging.received, wanted.sha256, wanted.name)
        if wanted.place is not None:
            read = partial(merging.take, self._submission_id, wanted.place)
        self._reads(read, self._take, partial(self._not_read, wanted.name))

    def _take(self, file: Incoming) -> None:
        if all(file.sha256 != each.sha256 for each in self.files) and self.reading:
            self.files.append(file)
        self._next()

    def _not_read(self, name: str, fault: Exception) -> None:
        self.broken.append(Broken(name, fault))
        self._next()
