"""What the composition root hands to the commands."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from gcm_desktop.services.ports import SubmissionReader
from gcm_desktop.services.use_cases import StoreFree, UseCases

PACKAGE_SUFFIX = ".gcm"


@dataclass(frozen=True, slots=True)
class Context:
    """Makers of use cases and of the window.

    Attributes:
        free: What needs no store.
        open_store: Opens the store at a path (``None``: the user's own) for reading or writing.
        open_window: Opens the window on a draft or file and returns the exit code.
        self_test: Runs the program's own test of documents, fonts and store; name and result.
    """

    free: StoreFree
    open_store: Callable[[Path | None, bool], UseCases]
    open_window: Callable[[Path | None, str], int]
    self_test: Callable[[], tuple[tuple[str, str], ...]]

    @contextmanager
    def reading(self, store: Path | None) -> Iterator[UseCases]:
        """Give the use cases on a store opened for reading."""
        yield from self._opened(store, writer=False)

    @contextmanager
    def writing(self, store: Path | None) -> Iterator[UseCases]:
        """Give the use cases on a store opened for writing; raises ``store.held``."""
        yield from self._opened(store, writer=True)

    @contextmanager
    def source(self, store: Path | None, source: str) -> Iterator[SubmissionReader]:
        """Give a draft by id or a received file by path, for reading."""
        if is_file(source):
            yield self.free.inspecting.read(Path(source))
        else:
            with self.reading(store) as use_cases:
                yield use_cases.drafted(source)

    def _opened(self, store: Path | None, *, writer: bool) -> Iterator[UseCases]:
        use_cases = self.open_store(store, writer)
        try:
            yield use_cases
        finally:
            use_cases.close()


def is_file(source: str) -> bool:
    """True where ``source`` names a file rather than a draft."""
    if source.lower().endswith(PACKAGE_SUFFIX) or "/" in source:
        return True
    try:
        return Path(source).is_file()
    except (OSError, ValueError):  # too long for a name, a zero byte: no file can be called so
        return False
