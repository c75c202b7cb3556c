"""Which folders count as a disk of this computer."""

from pathlib import Path

import pytest

from gcm_desktop.store.local_disk import is_carried, is_local, mounted_kind

MOUNTS = """\
22 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw
40 22 0:35 / /mnt/share rw,relatime shared:2 - cifs //server/share rw
41 22 0:36 / /mnt/share/deep rw - xfs /dev/sdb1 rw
42 22 0:37 / /media/my\\040stick rw master:3 - vfat /dev/sdc1 rw
43 22 0:38 / /tmp rw - tmpfs tmpfs rw
44 22 0:39 / /tmp rw - nfs4 server:/tmp rw
broken line
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/opt/user", "ext4"),
        ("/mnt/share/a", "cifs"),
        ("/mnt/share", "cifs"),
        ("/mnt/sharex", "ext4"),
        ("/mnt/share/deep/b", "xfs"),
        ("/media/my stick/x", "vfat"),
        ("/tmp/x", "nfs4"),
    ],
)
def test_the_deepest_and_last_mount_counts(folder: str, kind: str) -> None:
    assert mounted_kind(MOUNTS, Path(folder)) == kind


def test_what_is_not_known_is_not_local() -> None:
    assert mounted_kind("", Path("/opt")) == ""


@pytest.mark.parametrize("name", ["OneDrive - Ministry", "Dropbox", "Nextcloud", "iCloudDrive"])
def test_carried_folders_are_not_local(name: str, tmp_path: Path) -> None:
    folder = tmp_path / name / "drafts"
    folder.mkdir(parents=True)
    assert is_carried(folder)
    assert not is_local(folder)
