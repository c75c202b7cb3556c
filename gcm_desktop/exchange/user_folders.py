"""Folders of the user: filled beside their place, then put there, whole or not at all.

Belongs here: making, filling, putting in place. Does not: single files (``user_files``).
"""

import os
import shutil
import tempfile
from pathlib import Path

from gcm_desktop.base.atomic import put_in_place
from gcm_desktop.base.file_names import numbered_name
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.exchange.user_files import write_error, write_whole

_MODE = 0o777


class UserFolders:
    """The adapter of ``Folders``."""

    def begin(self, out: Path, name: str) -> tuple[Path, Path]:
        """Make an empty folder beside its target; return both; raises as ``UserFiles.write``."""
        try:
            target = _target(out, name)
            target.parent.mkdir(parents=True, exist_ok=True)
            folder = Path(tempfile.mkdtemp(prefix=f".{name[:40]}.", dir=target.parent))
        except (OSError, ValueError) as fault:
            raise write_error(out, fault) from fault
        return folder, target

    def write(self, folder: Path, name: str, content: bytes) -> None:
        """Write a file into a folder begun; raises as ``UserFiles.write``, naming ``name``."""
        path = folder.joinpath(*name.split("/"))
        try:
            path.parent.mkdir(exist_ok=True)
            write_whole(path, content)
        except OSError as fault:
            raise write_error(Path(name), fault) from fault
        except GcmError as fault:  # the hidden folder is nobody's business
            told = {**fault.details, "file": name}
            raise GcmError(fault.code, fault.reaction, **told) from fault

    def finish(self, folder: Path, target: Path) -> None:
        """Put a folder begun in its place; raises as ``UserFiles.write``."""
        try:
            mask = os.umask(0)
            os.umask(mask)
            folder.chmod(_MODE & ~mask)  # made for the maker alone; others may read what is done
            if target.is_dir():
                target.rmdir()  # Windows puts nothing in the place of even an empty folder
            put_in_place(folder, target)
        except OSError as fault:
            raise write_error(target, fault) from fault

    def drop(self, folder: Path) -> None:
        """Take a folder begun away; what cannot be taken away stays, hidden by its name."""
        shutil.rmtree(folder, ignore_errors=True)


def _target(out: Path, name: str) -> Path:
    """Return where the folder goes: ``out`` itself where nothing is lost, else inside it."""
    if not out.exists() or (out.is_dir() and not any(out.iterdir())):
        return out.absolute()
    number, inside = 1, out.absolute() / name
    while inside.exists():
        number += 1
        inside = out.absolute() / numbered_name(name, number)
    return inside
