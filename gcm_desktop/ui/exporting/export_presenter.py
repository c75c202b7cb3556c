"""What leaves and as which files: read once, decided here, written one file after the other.

Belongs here: values, names of files, the order of the jobs. Does not: widgets, words of the page.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from gcm_desktop.base.file_names import safe_name
from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.checks import Finding, Severity
from gcm_desktop.domain.freezing import Freeze
from gcm_desktop.domain.submission import Submission
from gcm_desktop.services.draft_session import DraftSession
from gcm_desktop.services.exporting import DOCUMENT_FORMATS
from gcm_desktop.services.library import Opened, Summary, findings, summary
from gcm_desktop.services.ports import JobRunner
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.moments import own_name

FOLDER_PREFERENCE = "export.folder"
PACKAGE = "gcm"
SHEETS = "xlsx"
FORMATS = (*DOCUMENT_FORMATS, SHEETS, PACKAGE)
UNCONFIRMED = "carried.unconfirmed"
_GATHERED = frozenset({"translation.missing", UNCONFIRMED})
"""Findings of these codes are told once for each item and language: a wall hides the rest."""


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
    """

    reader: Opened
    summary: Summary
    lines: tuple[FindingLine, ...]
    counts: dict[Severity, int]
    folder: str
    earlier: Submission | None = None
    frozen: Freeze | None = None

    @property
    def is_blocked(self) -> bool:
        """True where the final version cannot be made yet."""
        return self.counts[Severity.BLOCKS] > 0


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What was chosen; languages count for documents, a package always holds all.

    Attributes:
        since: The report of the last review, where an annex tells what has changed since.
    """

    profile: str
    arrangement: str
    languages: tuple[str, ...]
    formats: tuple[str, ...]
    folder: str
    since: Submission | None = None

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
    """What became of a target: written, dropped on request, or why not."""

    target: Target
    fault: Exception | None = None
    is_dropped: bool = False

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
    return ExportFacts(reader, told, lines, counts, folder, earlier, frozen)


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
            name = _file_name(use_cases, facts, language, format_)
            found.append(Target(format_, language, _free(folder, name, taken)))
    return tuple(found)


def _file_name(use_cases: UseCases, facts: ExportFacts, language: str, format_: str) -> str:
    submission, framework = facts.reader.submission, facts.reader.framework
    spoken = language or submission.main_language
    parts = [
        use_cases.free.countries.name(submission.country, spoken),
        framework.title.in_language(spoken),
    ]
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


class ExportRun:
    """Writes the targets one after the other; a failure is told and the others go on."""

    def __init__(
        self,
        use_cases: UseCases,
        jobs: JobRunner,
        choice: ExportChoice,
        files: tuple[Target, ...],
        told: Callable[[Outcome], None],
    ) -> None:
        self._use_cases = use_cases
        self._jobs = jobs
        self._choice = choice
        self._waiting = list(files)
        self._told = told
        self._reader: Opened | None = None
        self.current: Target | None = None

    def start(self, submission_id: str, *, is_read_only: bool) -> None:
        """Take a snapshot, then write; a read-only window writes documents without one."""
        use_cases, folder = self._use_cases, self._choice.folder

        def prepare() -> Opened:
            if not is_read_only:
                use_cases.store.set_preference(FOLDER_PREFERENCE, folder)
                use_cases.library.snapshot(submission_id)
            return use_cases.library.open(submission_id)

        self._jobs.run_on_store(prepare, self._prepared, self._all_failed)

    def cancel(self) -> None:
        """Write no further file; the one under way is finished."""
        dropped, self._waiting = self._waiting, []
        for target in dropped:
            self._told(Outcome(target, is_dropped=True))

    @property
    def is_ended(self) -> bool:
        """True where nothing is under way and nothing waits."""
        return self.current is None and not self._waiting

    def _prepared(self, reader: Opened) -> None:
        self._reader = reader
        self._next()

    def _next(self) -> None:
        if not self._waiting or self._reader is None:
            return
        target = self.current = self._waiting.pop(0)
        done = partial(self._ended, target, None)
        failed = partial(self._ended, target)
        if target.format == PACKAGE:
            job = partial(self._use_cases.sharing.pack, self._reader.submission.id, target.path)
            self._jobs.run_on_store(job, lambda _: done(), failed)
        else:
            document = partial(
                self._use_cases.free.exporting.export,
                self._reader,
                target.format,
                target.language,
                target.path,
                self._choice.profile,
                self._choice.arrangement,
                earlier=self._choice.since,
            )
            self._jobs.run_work(document, lambda _: done(), failed)

    def _ended(self, target: Target, fault: Exception | None) -> None:
        self.current = None
        self._told(Outcome(target, fault))
        self._next()

    def _all_failed(self, fault: Exception) -> None:
        failed, self._waiting = self._waiting, []
        for target in failed:
            self._told(Outcome(target, fault))
