"""Bytes the store keeps as files beside the database, named by their SHA-256.

Received packages and attached files. Not in the database: a desk keeps dozens of packages of up to
300 MB, which would swell each of the rotating backups and every check of the file. Content named by
its hash cannot be half replaced, and a file without its row (a crash between the two) is harmless.
Reading proves the hash.
"""

import hashlib
import re
from pathlib import Path

from gcm_desktop.base.atomic import write_atomic
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.store.faults import faults_named, store_fault

RECEIVED, ATTACHED = "received", "attached"
"""The two shelves; each is a folder beside the database."""

_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)


def shelf_folder(store: Path, shelf: str) -> Path:
    """Return the folder of a shelf of ``store`` (not created)."""
    return store.with_name(f"{store.name}.{shelf}")


def keep_bytes(store: Path, shelf: str, sha256: str, content: bytes) -> None:
    """Keep ``content`` on disk, durably.

    Raises:
        ValueError: where ``sha256`` is not the hash of ``content``.
        GcmError: ``store.full``, ``store.unavailable``.
    """
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ValueError("the hash is of other bytes")
    target = shelf_folder(store, shelf) / sha256
    with faults_named(store):
        target.parent.mkdir(mode=0o700, exist_ok=True)
        if not (target.is_file() and target.read_bytes() == content):
            write_atomic(target, content, private=True)


def kept_bytes(store: Path, shelf: str, sha256: str) -> bytes:
    """Return the bytes kept under a hash.

    Raises:
        GcmError: ``store.corrupt`` where the file is gone or altered (``rule``
            ``received_missing``, ``attached_altered`` and so on); ``received.unknown`` or
            ``attached.unknown`` for what is no hash; ``store.unavailable``.
    """
    if not _SHA256.fullmatch(sha256):
        raise GcmError(f"{shelf}.unknown", sha256=sha256[:64])
    path = shelf_folder(store, shelf) / sha256
    if not path.is_file():
        raise store_fault("store.corrupt", path, rule=f"{shelf}_missing")
    with faults_named(path):
        content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != sha256:
        raise store_fault("store.corrupt", path, rule=f"{shelf}_altered")
    return content
