"""The members ``attachments/<sha256>`` of a package: the files that answers and settings name.

They are bytes and stay bytes: never unpacked, never looked into, named by nothing but their hash.
Belongs here: which names, how large, whether each is named. Does not: reading the zip
(``packages``), what people call the files (``domain/evidence``).
"""

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.evidence import is_sha256
from gcm_desktop.domain.settings import named_files
from gcm_desktop.domain.submission import Submission
from gcm_desktop.exchange.package_manifest import Manifest

ATTACHMENTS = "attachments/"
MAX_ATTACHMENT = 64 * 2**20
"""Largest attachment read; the program attaches files of at most 50 MiB."""


def is_attachment(name: str) -> bool:
    """True for the name an attachment has in a package."""
    return name.startswith(ATTACHMENTS) and is_sha256(name.removeprefix(ATTACHMENTS))


def check_attachments(manifest: Manifest, submission: Submission) -> None:
    """Make sure that each attachment declares the hash it is named by and is named there.

    One that is named may be missing: a file that was lost must not hold back the text.

    Raises:
        GcmError: ``package.attachment_name``, ``package.attachment_stray``.
    """
    wanted = {ref.sha256 for ref in named_files(submission)}
    for name, declared in manifest.members.items():
        if is_attachment(name):
            sha256 = name.removeprefix(ATTACHMENTS)
            if declared.sha256 != sha256:
                raise GcmError("package.attachment_name", member=name)
            if sha256 not in wanted:
                raise GcmError("package.attachment_stray", member=name)
