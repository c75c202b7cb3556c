"""Starting from the report of the last cycle: a package, or a Word report of that time.

What was said last time is kept beside the draft. Belongs here: receiving, keeping and opening an
earlier report, carrying a package's answers over. Does not: which answer goes where
(``domain/carrying``).
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gcm_desktop.base.file_names import shown_name
from gcm_desktop.domain.canonical import from_data, submission_json
from gcm_desktop.domain.carrying import Carried, carried, expect_carriable
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.submission import Submission
from gcm_desktop.services.admission import MAX_PACKAGE_BYTES, admit
from gcm_desktop.services.attaching import keep_received
from gcm_desktop.services.companions import Companions, EarlierReport
from gcm_desktop.services.earlier_reports import ReportPart, ReportReader, from_json, to_json
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.package_ports import PackageCodec
from gcm_desktop.services.ports import Files, SubmissionStore

SUBMISSION, WORD = "submission", "word"
MAX_REPORT_BYTES = 64 * 2**20
"""Largest Word report read: pictures and all."""
WORD_SUFFIXES = frozenset({".docx", ".docm", ".dotx", ".dotm", ".doc", ".odt", ".rtf"})
"""What is meant as a report of a text program; only DOCX is read, the others are refused by name.
"""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A report of an earlier cycle, opened.

    Attributes:
        submission: Its content with its framework, ``None`` for a Word report.
        parts: Headings and paragraphs of a Word report.
        warnings: Of a Word report just received, as ``Report.warnings``.
    """

    report: EarlierReport
    submission: Submission | None = None
    framework: Framework | None = None
    parts: tuple[ReportPart, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """What ``carry`` did; ``carried`` is ``None`` for a Word report, whose text a person sends."""

    earlier: Earlier
    carried: Carried | None


class Carrying:
    """Use cases around reports of an earlier cycle."""

    def __init__(
        self,
        store: SubmissionStore,
        shelf: FrameworkShelf,
        companions: Companions,
        *,
        codec: PackageCodec,
        files: Files,
        reader: Callable[[], ReportReader],
        now: Callable[[], str],
    ) -> None:
        self._store = store
        self._shelf = shelf
        self._earlier = companions.earlier
        self._attachments = companions.attachments
        self._codec = codec
        self._files = files
        self._reader = reader
        self._now = now

    def receive(self, submission_id: str, file: Path) -> Earlier:
        """Verify a file and keep it beside a draft; its answers are not carried yet.

        Raises:
            GcmError: ``carry.*`` where it belongs to another State or a newer framework;
                ``package.*``, ``report.*``, ``file.*``; ``submission.unknown``.
        """
        draft = self._store.load(submission_id)
        if file.suffix.lower() in WORD_SUFFIXES:
            return self._receive_word(submission_id, file)
        content = self._files.read(file, MAX_PACKAGE_BYTES)
        admitted = admit(self._codec, content)
        expect_carriable(admitted.submission, draft)
        package = admitted.package
        self._store.keep_framework(package.framework_sha256, package.framework_data)
        report = self._report(content, SUBMISSION, file, package.framework_sha256)
        self._earlier.keep_earlier(submission_id, report, submission_json(admitted.submission))
        keep_received(
            self._attachments, submission_id, admitted.submission, package.attachments, self._now()
        )
        return Earlier(report, admitted.submission, admitted.framework)

    def carry(self, submission_id: str, file: Path) -> CarriedOver:
        """Receive a file and fill what is empty in the draft, in one transaction.

        Raises:
            GcmError: as ``receive``.
        """
        earlier = self.receive(submission_id, file)
        if earlier.submission is None:
            return CarriedOver(earlier, None)
        draft = self._store.load(submission_id)
        framework = self._shelf.framework(self._store.header(submission_id))
        found = carried(earlier.submission, draft, framework, earlier.report.id)
        if found.changes:
            self._store.apply(submission_id, found.changes)
        return CarriedOver(earlier, found)

    def reports(self, submission_id: str) -> tuple[EarlierReport, ...]:
        """Return the earlier reports of a draft, the oldest first."""
        return self._earlier.earlier(submission_id)

    def last(self, submission_id: str) -> Submission | None:
        """Return the submission of the last cycle, ``None`` where no package is kept.

        Raises:
            GcmError: as ``open``.
        """
        packages = [each for each in self.reports(submission_id) if each.kind == SUBMISSION]
        return self.open(submission_id, packages[-1]).submission if packages else None

    def open(self, submission_id: str, report: EarlierReport) -> Earlier:
        """Return an earlier report.

        Raises:
            GcmError: ``earlier.unknown``; ``framework.unknown`` where its pack is gone.
        """
        content = self._earlier.earlier_content(submission_id, report.id)
        if report.kind == WORD:
            return Earlier(report, parts=from_json(content))
        submission = from_data(json.loads(content))
        pack = self._store.kept_framework(report.pack)
        if pack is None:
            raise GcmError("framework.unknown", framework=submission.framework)
        return Earlier(report, submission, framework_from_data(pack))

    def _receive_word(self, submission_id: str, file: Path) -> Earlier:
        content = self._files.read(file, MAX_REPORT_BYTES)
        found = self._reader().read(content, file.name)
        report = self._report(content, WORD, file, "")
        self._earlier.keep_earlier(submission_id, report, to_json(found.parts))
        return Earlier(report, parts=found.parts, warnings=found.warnings)

    def _report(self, content: bytes, kind: str, file: Path, pack: str) -> EarlierReport:
        sha256 = hashlib.sha256(content).hexdigest()
        return EarlierReport(sha256, kind, shown_name(file.name), pack, self._now())
