"""What leaves and as which files: read once, decided here, written one file after the other.

Belongs here: values, names of files, the order of the jobs. Does not: widgets, words of the page.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from textwrap import shorten

from gcm_desktop.base.file_names import safe_name
from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.checks import Finding, Severity
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.freezing import Freeze
from gcm_desktop.domain.leaving import BLANK
from gcm_desktop.domain.submission import Submission
from gcm_desktop.services.draft_session import DraftSession
from gcm_desktop.services.exporting import DOCUMENT_FORMATS
from gcm_desktop.services.key_ports import KeptKeys
from gcm_desktop.services.leaving import Beside, LeavingChoice, WhatLeaves, beside, sizes
from gcm_desktop.services.library import Opened, Summary, findings, summary
from gcm_desktop.services.ports import JobRunner
from gcm_desktop.services.proofs import Proof
from gcm_desktop.services.use_cases import StoreFree, UseCases
from gcm_desktop.ui.exporting.document_choice import document_title
from gcm_desktop.ui.exporting.profile_words import QUESTIONNAIRE
from gcm_desktop.ui.moments import own_name

FOLDER_PREFERENCE = "export.folder"
PACKAGE = "gcm"
SHEETS = "xlsx"
FORMATS = (*DOCUMENT_FORMATS, SHEETS, PACKAGE)
UNCONFIRMED = "carried.unconfirmed"
_GATHERED = frozenset({"translation.missing", UNCONFIRMED})
"""Findings of these codes are told once for each item and language: a wall hides the rest."""


def is_about_place(fault: Exception | None) -> bool:
    """True where a file could not be written to its place and may be written to another one."""
    return isinstance(fault, GcmError) and fault.code.startswith("file.")


_TITLE = 40
"""Letters of a title in a name: the language behind it must not be cut off."""


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One line of the list: a finding, and how many alike it stands for."""

    finding: Finding
    count: int = 1


@dataclass(frozen=True, slots=True)
class ExportFacts:
    """What leaves.

    Attributes:
        lines: Findings, those that block first.
        counts: Number of findings by severity.
        folder: Folder of the last export, empty before the first.
        earlier: The report of the last review, where one is kept with the draft.
        frozen: The freeze in force; the receipt in the summary is then that of what left.
        beside: What is kept with the draft and never leaves.
        sizes: Bytes of the attached files, by hash.
        keys: What a package can be sealed for and signed with.
    """

    reader: Opened
    summary: Summary
    lines: tuple[FindingLine, ...]
    counts: dict[Severity, int]
    folder: str
    earlier: Submission | None = None
    frozen: Freeze | None = None
    beside: Beside | None = None
    sizes: Mapping[str, int] = field(default_factory=dict)
    keys: KeptKeys = field(default_factory=KeptKeys)

    @property
    def is_blocked(self) -> bool:
        """True where the final version cannot be made yet."""
        return self.counts[Severity.BLOCKS] > 0


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What was chosen; languages count for documents, a package always holds all.

    Attributes:
        since: The report of the last review, where an annex tells what has changed since.
        document: Address of a statement or letter that is written instead of the report.
    """

    profile: str
    arrangement: str
    languages: tuple[str, ...]
    formats: tuple[str, ...]
    folder: str
    since: Submission | None = None
    document: Address = ""

    @property
    def leaving(self) -> LeavingChoice:
        """The files as far as it matters for what they hold."""
        return LeavingChoice(
            self.profile, self.languages, self.formats, self.arrangement, self.document
        )

    @property
    def missing(self) -> str:
        """Return what is still to be chosen: ``formats``, ``languages``, ``folder``, or nothing."""
        if not self.formats:
            return "formats"
        if not self.languages and any(each != PACKAGE for each in self.formats):
            return "languages"
        return "" if self.folder else "folder"


@dataclass(frozen=True, slots=True)
class Target:
    """One file to be written; ``language`` is empty for the package."""

    format: str
    language: str
    path: Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a target: written, dropped on request, or why not.

    Attributes:
        proof: What the self-check proved; ``None`` for a package, which proves itself when read.
        place: Where it was written, where that is not the target's own path.
    """

    target: Target
    fault: Exception | None = None
    is_dropped: bool = False
    proof: Proof | None = None
    place: Path | None = None

    @property
    def path(self) -> Path:
        """Where the file is, or should be."""
        return self.place or self.target.path

    @property
    def is_written(self) -> bool:
        """True where the file is there."""
        return self.fault is None and not self.is_dropped


def read_export(
    use_cases: UseCases, submission_id: str, session: DraftSession | None
) -> ExportFacts:
    """Return what leaves; runs on the store's worker.

    What is open in the window counts as it is there: it is never older than the store.
    """
    if session is not None and session.submission.id == submission_id:
        reader = Opened(session.submission, session.framework)
    else:
        reader = use_cases.library.open(submission_id)
    found = findings(reader, use_cases.attaching.kept(submission_id))
    tally = Counter(each.severity for each in found)
    counts = {severity: tally[severity] for severity in Severity}
    folder = use_cases.store.preference(FOLDER_PREFERENCE)
    earlier = use_cases.carrying().last(submission_id)
    told, frozen = summary(reader), use_cases.freezing.frozen(submission_id)
    if frozen is not None:
        told = replace(told, receipt=frozen.code)
    lines = gathered(found, reader)
    kept = use_cases.companions
    return ExportFacts(
        reader,
        told,
        lines,
        counts,
        folder,
        earlier,
        frozen,
        beside(kept, submission_id),
        sizes(kept, submission_id),
        kept_keys(use_cases),
    )


def kept_keys(use_cases: UseCases) -> KeptKeys:
    """Return the keys; a file of keys that is damaged holds back no document."""
    try:
        return use_cases.free.sealing.keys.kept()
    except GcmError:
        return KeptKeys()


def gathered(found: tuple[Finding, ...], reader: Opened) -> tuple[FindingLine, ...]:
    """Return findings as lines; missing translations of one item and language are one line."""
    lines: dict[object, FindingLine] = {}
    for number, finding in enumerate(found):
        place = addresses.owner(finding.address)
        if place not in reader.framework.items:
            place = addresses.kind(finding.address)
        alike = finding.code in _GATHERED
        key: object = (finding.code, place, finding.language) if alike else number
        known = lines.get(key)
        lines[key] = FindingLine(known.finding, known.count + 1) if known else FindingLine(finding)
    return tuple(lines.values())


def targets(use_cases: UseCases, facts: ExportFacts, choice: ExportChoice) -> tuple[Target, ...]:
    """Return the files to write, documents language by language; no file is ever replaced."""
    folder, taken = Path(choice.folder), set[str]()
    found: list[Target] = []
    for format_ in choice.formats:
        languages = choice.languages if format_ != PACKAGE else ("",)
        for language in languages:
            name = _file_name(use_cases, facts, (language, format_), choice)
            found.append(Target(format_, language, _free(folder, name, taken)))
    return tuple(found)


def _file_name(
    use_cases: UseCases, facts: ExportFacts, form: tuple[str, str], choice: ExportChoice
) -> str:
    language, format_ = form
    submission, framework = facts.reader.submission, facts.reader.framework
    spoken = language or submission.main_language
    title = shorten(document_title(facts.reader, choice.document, spoken), _TITLE, placeholder="")
    parts = [
        use_cases.free.countries.name(submission.country, spoken),
        title.rstrip(",;:،") or framework.title.in_language(spoken),
    ]
    if choice.profile == BLANK and form[1] != PACKAGE:
        parts.append(QUESTIONNAIRE[spoken])
    if language:
        parts.append(own_name(language))
    return safe_name(" - ".join(parts) + f".{format_}")


def _free(folder: Path, name: str, taken: set[str]) -> Path:
    stem, dot, suffix = name.rpartition(".")
    number, free = 1, name
    while free.casefold() in taken or (folder / free).exists():
        number += 1
        free = f"{stem} ({number}){dot}{suffix}"
    taken.add(free.casefold())
    return folder / free


class LeavingReader:
    """Reads what leaves on the worker for everything else; of several choices the last counts."""

    def __init__(
        self,
        free: StoreFree,
        jobs: JobRunner,
        done: Callable[[WhatLeaves], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._free = free
        self._jobs = jobs
        self._done = done
        self._failed = failed
        self._wanted: tuple[ExportFacts, LeavingChoice] | None = None
        self._is_reading = False

    def read(self, facts: ExportFacts, choice: LeavingChoice) -> None:
        """Read what leaves with ``choice``; while one is read, only the newest other waits."""
        self._wanted = (facts, choice)
        if not self._is_reading:
            self._begin()

    def _begin(self) -> None:
        if self._wanted is None:
            return
        (facts, choice), self._wanted = self._wanted, None
        self._is_reading = True

        def job() -> WhatLeaves:
            return self._free.leaving.what_leaves(facts.reader, choice, facts.beside, facts.sizes)

        self._jobs.run_work(job, self._read, self._not_read)

    def _read(self, found: WhatLeaves) -> None:
        self._is_reading = False
        if self._wanted is None:
            self._done(found)
        else:
            self._begin()

    def _not_read(self, fault: Exception) -> None:
        self._is_reading = False
        if self._wanted is None:
            self._failed(fault)
        else:
            self._begin()
