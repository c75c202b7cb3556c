"""Documents whose self-check failed, kept in a private folder of the user's data.

Belongs here: keeping a few of them under names that no program opens by itself. Does not: deciding
what is proven (``export``). They hold a whole report, so only the user may read them.
"""

from pathlib import Path

from gcm_desktop.base.atomic import write_atomic
from gcm_desktop.base.file_names import safe_name

SUFFIX = ".unproven"
"""Set after the real ending: neither Word nor an upload form takes such a file."""
MOST_KEPT = 6
"""Enough for the documents of one report in three languages; older ones go."""


class UnprovenDocuments:
    """The adapter of ``Aside``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, name: str, content: bytes) -> str:
        """Keep a document, drop the oldest ones; return its place or nothing."""
        target = self._folder / f"{safe_name(name)}{SUFFIX}"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_atomic(target, content, private=True)
            kept = sorted(self._folder.glob(f"*{SUFFIX}"), key=lambda file: file.stat().st_mtime_ns)
            for old in kept[:-MOST_KEPT]:
                old.unlink(missing_ok=True)
        except OSError:
            return ""
        return str(target)
