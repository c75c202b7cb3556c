"""The bytes of received packages: files beside the database, named by their SHA-256.

Not in the database: a desk keeps dozens of packages of up to 300 MB, which would swell each of the
rotating backups and every check of the file. Content named by its hash cannot be half replaced, and
a file without its row (a crash between the two) is harmless. Reading proves the hash.
"""

import hashlib
import re
from pathlib import Path

from gcm_desktop.base.atomic import write_atomic
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.store.faults import faults_named, store_fault

_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)


def received_folder(store: Path) -> Path:
    """Return the folder of received packages of ``store`` (not created)."""
    return store.with_name(store.name + ".received")


def keep_bytes(store: Path, sha256: str, content: bytes) -> None:
    """Keep ``content`` on disk, durably.

    Raises:
        ValueError: where ``sha256`` is not the hash of ``content``.
        GcmError: ``store.full``, ``store.unavailable``.
    """
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ValueError("the hash is of other bytes")
    target = received_folder(store) / sha256
    with faults_named(store):
        target.parent.mkdir(mode=0o700, exist_ok=True)
        if not (target.is_file() and target.read_bytes() == content):
            write_atomic(target, content, private=True)


def kept_bytes(store: Path, sha256: str) -> bytes:
    """Return the bytes kept under a hash.

    Raises:
        GcmError: ``store.corrupt`` where the file is gone or altered; ``received.unknown`` for what
            is no hash; ``store.unavailable``.
    """
    if not _SHA256.fullmatch(sha256):
        raise GcmError("received.unknown", sha256=sha256[:64])
    path = received_folder(store) / sha256
    if not path.is_file():
        raise store_fault("store.corrupt", path, rule="received_missing")
    with faults_named(path):
        content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != sha256:
        raise store_fault("store.corrupt", path, rule="received_altered")
    return content
