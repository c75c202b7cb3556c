"""Whether a folder is on a disk of this computer: there WAL is safe, elsewhere it is not.

What is not known to be local counts as elsewhere; folders that a program carries to other computers
while we write (OneDrive, Dropbox and their like) do so too.
"""

import ctypes
import os
import sys
from pathlib import Path

_LOCAL_KINDS = frozenset(
    {
        "ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "f2fs", "bcachefs", "jfs", "reiserfs",
        "tmpfs", "ramfs", "overlay", "apfs", "hfs", "ntfs", "ntfs3",
    }
)  # fmt: skip
_CARRIED = (
    "onedrive", "dropbox", "google drive", "googledrive", "icloud", "mobile documents",
    "nextcloud", "owncloud", "pcloud", "syncthing",
)  # fmt: skip
_MOUNTS = Path("/proc/self/mountinfo")
_DRIVE_FIXED = 3


def is_local(folder: Path) -> bool:
    """Return whether ``folder`` (existing, absolute) is on a disk of this computer."""
    if is_carried(folder):
        return False
    if sys.platform == "win32":
        return _is_fixed_drive(folder)
    if sys.platform == "darwin":
        # macOS mounts every other volume there: sticks, shares, disk images.
        return "Volumes" not in folder.parts[1:2]
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return mounted_kind(mounts, folder) in _LOCAL_KINDS


def is_carried(folder: Path) -> bool:
    """Return whether a part of the path is named like the folder of a synchronising program."""
    return any(part.lower().startswith(_CARRIED) for part in folder.parts)


def mounted_kind(mounts: str, folder: Path) -> str:
    """Return the file system kind of ``folder`` by the lines of ``mountinfo``, else empty.

    A line is ``… root mount-point options [tags] - kind source …``; a later mount hides an earlier
    one at the same place. Source: proc(5).
    """
    best, kind = -1, ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) < 5 or not after:
            continue
        place = Path(fields[4].encode().decode("unicode_escape", errors="replace"))
        depth = len(place.parts)
        if depth >= best and (place == folder or place in folder.parents):
            best, kind = depth, after.split(" ", 1)[0]
    return kind


def _is_fixed_drive(folder: Path) -> bool:
    """Ask Windows; a path without a drive letter (a share) is not local."""
    drive = os.path.splitdrive(folder)[0]
    if len(drive) != len("C:"):
        return False
    library = getattr(ctypes, "windll").kernel32  # noqa: B009 (absent elsewhere, so mypy objects)
    return bool(library.GetDriveTypeW(drive + "\\") == _DRIVE_FIXED)
