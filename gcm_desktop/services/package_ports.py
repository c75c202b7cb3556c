"""Packages as the services see them: what one holds, and the port that reads and writes them.

Belongs here: the value and the Protocol. Does not: the file format (``exchange``), what makes
received content acceptable (``admission``).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from gcm_desktop.domain.canonical import Snapshot
from gcm_desktop.domain.public_key import Signature
from gcm_desktop.domain.request import Request
from gcm_desktop.domain.review import Remark
from gcm_desktop.domain.submission import Submission
from gcm_desktop.services.key_ports import Signer


@dataclass(frozen=True, slots=True)
class PackageContent:
    """What a package holds once it is verified.

    Attributes:
        kind: ``submission``, ``request`` or ``contribution``.
        content: ``submission.json`` as it stands in the file.
        framework_data: The resolved pack it was written with.
        framework_sha256: Hash of that pack's canonical JSON.
        head: The head snapshot.
        lineage: Every ancestor snapshot, parents before children, the head last.
        created: Time of the head snapshot (UTC text).
        members: Names of the members of the file read, in its order; empty before writing.
        attachments: The files that answers name, as far as they are there, by their SHA-256.
        remarks: Comments that travel with it.
        request: What is asked for, or answered; ``None`` for a whole submission.
        base, base_submission: What a contribution began with, as it stands and as a value.
        signer: Signs it when it is written; ``None`` leaves it unsigned.
        signature: Who signed it, proven when it was read; ``None`` for an unsigned one.
        sealed: What opened it: ``passphrase``, ``keys``, or nothing where it was not sealed.
    """

    kind: str
    submission: Submission
    content: bytes
    framework_data: Mapping[str, Any]
    framework_sha256: str
    head: Snapshot
    lineage: tuple[Snapshot, ...]
    created: str
    members: tuple[str, ...] = ()
    attachments: Mapping[str, bytes] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()
    request: Request | None = None
    base: bytes = b""
    base_submission: Submission | None = None
    signer: Signer | None = None
    signature: Signature | None = None
    sealed: str = ""


class PackageCodec(Protocol):
    """Reading and writing ``.gcm`` files; bytes in, values out."""

    def write(self, package: PackageContent) -> bytes:
        """Return the file; the same content and head give the same bytes."""
        ...

    def read(self, file: bytes) -> PackageContent:
        """Verify and read a file; raises one ``GcmError`` (``package.*``) naming the rule."""
        ...
