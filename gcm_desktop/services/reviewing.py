"""Received files, read-only: a ``ReceivedSubmission`` offers reading and nothing else."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gcm_desktop.domain.canonical import receipt
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.public_key import Signature
from gcm_desktop.domain.review import Thread
from gcm_desktop.domain.settings import emblem
from gcm_desktop.domain.submission import AnswerKey, Submission
from gcm_desktop.services.admission import MAX_PACKAGE_BYTES, Admitted, admit
from gcm_desktop.services.package_ports import PackageCodec
from gcm_desktop.services.ports import Files, ReceivedFile, SubmissionStore


@dataclass(frozen=True, slots=True)
class ReceivedSubmission:
    """A verified package as a ``SubmissionReader``; it has no writer that a bug could call.

    Attributes:
        name: File name it came under.
        created: Time of its head snapshot (UTC text).
        repaired: Addresses whose text held something that had to be replaced.
        files: Hashes of the files it carries.
        emblem: Bytes of the picture on the cover, none without one.
        conflicts: None: what is undecided never leaves.
        open_threads: None: comments are for those who draft.
        signature: Who signed the file, ``None`` for nobody.
        sealed: What opened it: ``passphrase``, ``keys``, or nothing where it was not sealed.
    """

    submission: Submission
    framework: Framework
    name: str
    sha256: str
    receipt: str
    created: str
    repaired: tuple[str, ...]
    files: frozenset[str] = frozenset()
    emblem: bytes = b""
    conflicts: tuple[AnswerKey, ...] = ()
    open_threads: tuple[Thread, ...] = ()
    signature: Signature | None = None
    sealed: str = ""


class Reviewing:
    """Use cases of the receiving side."""

    def __init__(
        self, store: SubmissionStore, codec: PackageCodec, files: Files, now: Callable[[], str]
    ) -> None:
        self._store = store
        self._codec = codec
        self._files = files
        self._now = now

    def receive(self, file: Path) -> ReceivedSubmission:
        """Verify a file, keep a copy by its hash and return it for reading."""
        content = self._files.read(file, MAX_PACKAGE_BYTES)
        admitted = admit(self._codec, content)
        received = received_submission(file.name, content, admitted)
        kept = ReceivedFile(
            sha256=received.sha256,
            name=file.name,
            kind=admitted.package.kind,
            country=received.submission.country,
            submission=received.submission.id,
            received=self._now(),
        )
        self._store.keep_received(kept, content)
        return received

    def received(self) -> tuple[ReceivedFile, ...]:
        """Return the files kept so far, the newest first."""
        return self._store.received()

    def save_attached(self, file_sha256: str, sha256: str, out: Path) -> None:
        """Write a copy of an evidence file that came in a kept package to ``out``.

        Raises:
            GcmError: ``received.unknown``, ``attached.unknown``, ``file.unwritable``.
        """
        content = self._store.received_content(file_sha256)
        found = admit(self._codec, content).package.attachments.get(sha256)
        if found is None:
            raise GcmError("attached.unknown", sha256=sha256[:64])
        self._files.write(out, found)

    def open_received(self, file: ReceivedFile) -> ReceivedSubmission:
        """Return a kept file for reading, verified anew."""
        content = self._store.received_content(file.sha256)
        return received_submission(file.name, content, admit(self._codec, content))


def received_submission(name: str, content: bytes, admitted: Admitted) -> ReceivedSubmission:
    """Return an admitted package for reading."""
    return ReceivedSubmission(
        submission=admitted.submission,
        framework=admitted.framework,
        name=name,
        sha256=hashlib.sha256(content).hexdigest(),
        receipt=receipt(admitted.package.content),
        created=admitted.package.created,
        repaired=admitted.repaired,
        files=frozenset(admitted.package.attachments),
        emblem=admitted.package.attachments.get(emblem(admitted.submission.settings), b""),
        signature=admitted.package.signature,
        sealed=admitted.package.sealed,
    )
