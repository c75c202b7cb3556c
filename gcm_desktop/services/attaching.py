"""Evidence files of drafts: attaching one, writing a copy of one; nothing is ever opened or run.

Belongs here: what goes in and out, and how much. Does not: the value by which an answer names a
file (``domain/evidence``), keeping the bytes (the port in ``companions``).
"""

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path

from gcm_desktop.base.file_names import numbered_name
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.answering import answer_from_text, language_for
from gcm_desktop.domain.change import AddRecord
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.evidence import EVIDENCE, FILE, FileRef, evidence_refs, file_ref
from gcm_desktop.domain.framework import Framework, Question
from gcm_desktop.domain.settings import named_files
from gcm_desktop.domain.submission import Language, Record, Submission
from gcm_desktop.services.companions import Attachment, AttachmentShelf
from gcm_desktop.services.drafting import new_record
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.ports import Files, SubmissionStore

MAX_FILE_BYTES = 50 * 2**20
"""Largest file attached: twice what the Network's form takes, below what a package member may
have (64 MiB)."""
MAX_TOTAL_BYTES = 180 * 2**20
"""All files of a draft: a package holds 256 MiB, of which the texts may need 72."""
TITLE = "title"


class Attaching:
    """Use cases around evidence files."""

    def __init__(
        self,
        store: SubmissionStore,
        frameworks: FrameworkShelf,
        shelf: AttachmentShelf,
        *,
        files: Files,
        new_id: Callable[[], str],
        now: Callable[[], str],
    ) -> None:
        self._store = store
        self._frameworks = frameworks
        self._shelf = shelf
        self._files = files
        self._new_id = new_id
        self._now = now

    def keep(self, submission_id: str, file: Path) -> FileRef:
        """Keep a file with a draft and return what an answer says to name it.

        Raises:
            GcmError: ``file.unreadable``, ``file.too_large``; ``attached.too_much`` where all files
                together would not fit into a package; ``submission.unknown``, ``store.*``.
        """
        submission = self._store.load(submission_id)
        content = self._files.read(file, MAX_FILE_BYTES)
        ref = file_ref(hashlib.sha256(content).hexdigest(), file.name)
        self._expect_room(submission, ref, len(content))
        kept = Attachment(ref.sha256, ref.name, len(content), self._now())
        self._shelf.attach(submission_id, kept, content)
        return ref

    def attach(
        self,
        submission_id: str,
        file: Path,
        serves: tuple[Address, ...] = (),
        *,
        title: str = "",
        language: Language | None = None,
    ) -> Record:
        """Make a record of a file, with the file's name as its title where none is given.

        Raises:
            GcmError: as ``keep``; ``attached.no_place`` where the framework has no such records;
                ``address.unknown``, ``language.*``.
        """
        submission = self._store.load(submission_id)
        framework = self._frameworks.framework(self._store.header(submission_id))
        field, heading = _fields(framework)
        record = new_record(submission, framework, EVIDENCE, serves, self._new_id())
        spoken = language_for(heading, language or submission.main_language, submission.languages)
        ref = self.keep(submission_id, file)
        named = answer_from_text(heading, title or ref.name)
        told = (
            ((f"{record.address}/{heading.key}", spoken), named),
            ((f"{record.address}/{field.key}", None), answer_from_text(field, ref.value)),
        )
        answers = tuple((key, answer) for key, answer in told if answer is not None)
        self._store.apply(submission_id, (AddRecord(record, answers),))
        return record

    def kept(self, submission_id: str) -> Mapping[str, Attachment]:
        """Return the files kept with a draft by their hashes."""
        return {each.sha256: each for each in self._shelf.attachments(submission_id)}

    def save(self, submission_id: str, sha256: str, out: Path) -> None:
        """Write a copy of a file to ``out``.

        Raises:
            GcmError: ``attached.unknown``, ``store.corrupt``, ``file.unwritable``.
        """
        self._files.write(out, self._shelf.attached(submission_id, sha256))

    def save_all(self, submission_id: str, folder: Path) -> tuple[Path, ...]:
        """Write a copy of every file a draft refers to into a folder; return where they are.

        Missing ones are left out: a check names them.

        Raises:
            GcmError: as ``save``.
        """
        kept = self.kept(submission_id)
        refs = dict.fromkeys(ref for _, ref in evidence_refs(self._store.load(submission_id)))
        contents = (
            (ref, self._shelf.attached(submission_id, ref.sha256))
            for ref in refs
            if ref.sha256 in kept
        )
        return tuple(save_into(self._files, folder, ref.name, content) for ref, content in contents)

    def _expect_room(self, submission: Submission, ref: FileRef, size: int) -> None:
        kept = self.kept(submission.id)
        used = {each.sha256 for each in named_files(submission)} - {ref.sha256}
        total = size + sum(kept[sha256].size for sha256 in used if sha256 in kept)
        if total > MAX_TOTAL_BYTES:
            raise GcmError("attached.too_much", limit=MAX_TOTAL_BYTES // 2**20, file=ref.name)


def keep_received(
    shelf: AttachmentShelf, submission_id: str, received: Submission, contents: Mapping[str, bytes],
    at: str,
) -> None:  # fmt: skip
    """Keep the files of a verified package, by the names it gives them, with a draft.

    Those there already stay as they are: what was cut off is made whole by doing it again.
    """
    if not contents:
        return
    there = {each.sha256 for each in shelf.attachments(submission_id)}
    for ref in named_files(received):
        if ref.sha256 in contents and ref.sha256 not in there:
            there.add(ref.sha256)
            content = contents[ref.sha256]
            kept = Attachment(ref.sha256, ref.name, len(content), at)
            shelf.attach(submission_id, kept, content)


def named_attachments(shelf: AttachmentShelf, submission: Submission) -> dict[str, bytes]:
    """Return the files that answers and settings name, as far as they are there."""
    named = {ref.sha256 for ref in named_files(submission)}
    kept = {each.sha256 for each in shelf.attachments(submission.id)}
    return {each: shelf.attached(submission.id, each) for each in sorted(named & kept)}


def save_into(files: Files, folder: Path, name: str, content: bytes) -> Path:
    """Write ``content`` into a folder, numbered where another file has its name; return where.

    The same content is found again, so that writing it anew makes no second copy.

    Raises:
        GcmError: ``file.unwritable``.
    """
    number = 1
    while True:
        path = folder / numbered_name(name, number)
        try:
            if files.read(path, len(content)) == content:
                return path
        except GcmError as fault:
            if fault.code == "file.unreadable":  # none there: this name is free
                files.write(path, content)
                return path
        number += 1


def _fields(framework: Framework) -> tuple[Question, Question]:
    """Return the fields for the file and for the title of a record of evidence.

    Raises:
        GcmError: ``attached.no_place``.
    """
    kind = framework.record_kinds.get(EVIDENCE)
    fields = kind.fields if kind else ()
    file = next((field for field in fields if field.shows == FILE), None)
    title = next((field for field in fields if field.key == TITLE), None)
    if file is None or title is None:
        raise GcmError("attached.no_place", framework=str(framework.ref))
    return file, title
