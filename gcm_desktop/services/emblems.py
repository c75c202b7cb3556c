"""The emblem on the cover: taking a picture in, and its bytes for whoever writes a document.

Belongs here: the use case. Does not: what a picture may be (``domain/picture``), which file is
meant (the setting ``emblem``), keeping bytes (the port in ``companions``), drawing (``export``).
"""

import hashlib
from collections.abc import Callable
from pathlib import Path

from gcm_desktop.domain import settings
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.evidence import file_ref
from gcm_desktop.domain.picture import MAX_BYTES, Picture, found_picture, picture_of
from gcm_desktop.domain.submission import Submission
from gcm_desktop.services.companions import Attachment, AttachmentShelf
from gcm_desktop.services.ports import Files

_NOT_THERE = frozenset({"attached.unknown", "store.corrupt"})
MOST_READ = 4 * MAX_BYTES
"""A file is read before what is no picture in it is left out: cameras add thumbnails and places."""


class Emblems:
    """Use cases around emblems."""

    def __init__(self, shelf: AttachmentShelf, files: Files, now: Callable[[], str]) -> None:
        self._shelf = shelf
        self._files = files
        self._now = now

    def keep(self, submission_id: str, file: Path) -> str:
        """Keep a picture with a draft and return its hash, which the setting ``emblem`` holds.

        The file is untrusted: it is judged by its bytes, and only what draws the picture is kept.

        Raises:
            GcmError: ``file.unreadable``, ``file.too_large``, ``picture.*``;
                ``submission.unknown``, ``store.*``.
        """
        picture = picture_of(self._files.read(file, MOST_READ))
        sha256 = hashlib.sha256(picture.content).hexdigest()
        name = file_ref(sha256, file.name).name
        kept = Attachment(sha256, name, len(picture.content), self._now())
        self._shelf.attach(submission_id, kept, picture.content)
        return sha256

    def picture(self, submission_id: str, sha256: str) -> Picture | None:
        """Return a picture kept with a draft, ``None`` where it is not there or none at all.

        Raises:
            GcmError: ``submission.unknown``, ``store.*`` where the store itself cannot be read.
        """
        try:
            return found_picture(self._shelf.attached(submission_id, sha256))
        except GcmError as fault:
            if fault.code in _NOT_THERE:
                return None
            raise

    def of(self, submission: Submission) -> bytes:
        """Return the bytes of the picture on the cover, none without one; raises as ``picture``."""
        sha256 = settings.emblem(submission.settings)
        found = self.picture(submission.id, sha256) if sha256 else None
        return found.content if found is not None else b""
