"""What the services need from outside, as Protocols; adapters implement them, tests fake them.

Belongs here: ports and the plain values that cross them. Does not: any decision.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeVar

from gcm_desktop.domain.author import UNKNOWN, Author
from gcm_desktop.domain.canonical import Snapshot
from gcm_desktop.domain.change import Change
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.review import Thread
from gcm_desktop.domain.submission import AnswerKey, FrameworkRef, Language, Submission

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Header:
    """What a list of drafts shows without loading them.

    Attributes:
        created, edited: UTC text, for display only.
        head: Id of the newest snapshot, empty before the first.
        pack: SHA-256 of the framework pack it is written with, empty where none was kept.
    """

    id: str
    country: str
    framework: FrameworkRef
    languages: tuple[Language, ...]
    created: str
    edited: str
    head: str
    pack: str = ""


@dataclass(frozen=True, slots=True)
class StoredSnapshot:
    """A snapshot with its canonical content."""

    snapshot: Snapshot
    made: str
    content: bytes


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One accepted edit: when (UTC text), what, who, and the order in which it was accepted."""

    number: int
    at: str
    change: Change
    author: Author = UNKNOWN


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A received package kept by hash.

    Attributes:
        sha256: Of the whole file; its identity.
        name: File name it came under, for display only.
        kind: ``submission``, ``request``, ``contribution`` or ``review``.
    """

    sha256: str
    name: str
    kind: str
    country: str
    submission: str
    received: str


class SubmissionStore(Protocol):
    """The drafts of this computer; every method is one transaction.

    Every method raises ``GcmError`` with ``Reaction.ENVIRONMENT`` where the store cannot be used
    (``store.full``, ``store.locked``, ``store.corrupt``, ``store.newer``, ``store.unavailable``)
    and ``submission.unknown`` for an id that is not there.
    """

    def headers(self) -> tuple[Header, ...]:
        """Return all drafts, the last edited first."""
        ...

    def header(self, submission_id: str) -> Header:
        """Return one header."""
        ...

    def load(self, submission_id: str) -> Submission:
        """Return the content of a draft."""
        ...

    def create(
        self, submission: Submission, snapshots: tuple[StoredSnapshot, ...] = (), pack: str = ""
    ) -> None:
        """Keep a new draft with answers, lineage and the hash of its framework pack.

        Raises:
            GcmError: ``submission.exists``.
        """
        ...

    def apply(self, submission_id: str, changes: tuple[Change, ...]) -> str:
        """Make ``changes`` durable in one transaction with their journal rows; return the time.

        The rows say who made them: the author kept as preferences (``authoring``).

        Raises:
            GcmError: ``submission.frozen`` (for a person) while a freeze is in force.
        """
        ...

    def journal(self, submission_id: str, limit: int = 200) -> tuple[JournalEntry, ...]:
        """Return the newest accepted edits, the newest first."""
        ...

    def add_snapshots(self, submission_id: str, snapshots: tuple[StoredSnapshot, ...]) -> None:
        """Keep snapshots, the last becoming the head; known ids are left as they are."""
        ...

    def snapshots(self, submission_id: str) -> tuple[StoredSnapshot, ...]:
        """Return all snapshots, the oldest first; content of foreign ancestors is empty."""
        ...

    def keep_received(self, file: ReceivedFile, content: bytes) -> None:
        """Keep a received package by its hash; keeping it again changes nothing."""
        ...

    def received(self) -> tuple[ReceivedFile, ...]:
        """Return the received packages, the newest first."""
        ...

    def received_content(self, sha256: str) -> bytes:
        """Return a received package's bytes; raises ``received.unknown``."""
        ...

    def keep_framework(self, sha256: str, data: Mapping[str, Any]) -> None:
        """Keep a resolved pack that drafts are written with; again changes nothing."""
        ...

    def kept_framework(self, sha256: str) -> Mapping[str, Any] | None:
        """Return a kept pack by its hash, ``None`` where it was not kept."""
        ...

    def preference(self, key: str) -> str:
        """Return a preference of the program, empty where unset."""
        ...

    def set_preference(self, key: str, value: str) -> None:
        """Keep a preference of the program."""
        ...


class SubmissionReader(Protocol):
    """Read access to one submission, and nothing else: what the review window is built from."""

    @property
    def submission(self) -> Submission:
        """The content."""
        ...

    @property
    def framework(self) -> Framework:
        """The framework it was written with."""
        ...

    @property
    def emblem(self) -> bytes:
        """Bytes of the picture on the cover of its documents, none without one."""
        ...

    @property
    def conflicts(self) -> tuple[AnswerKey, ...]:
        """Answers and records on which sides of a merge disagree still."""
        ...

    @property
    def open_threads(self) -> tuple[Thread, ...]:
        """Comments that are not settled."""
        ...


@dataclass(frozen=True, slots=True)
class FrameworkInfo:
    """A line of ``framework list``."""

    ref: FrameworkRef
    objectives: int
    actions: int
    principles: int
    declaration_entries: int
    priority_areas: int


@dataclass(frozen=True, slots=True)
class PackFault:
    """A fault of a pack file: where it is and which rule it breaks."""

    file: str
    key: str
    rule: str


class FrameworkLibrary(Protocol):
    """The framework packs shipped with the program and installed by the user."""

    def infos(self) -> tuple[FrameworkInfo, ...]:
        """Return what is there, shipped packs first."""
        ...

    def data(self, framework_id: str, edition: str | None = None) -> Mapping[str, Any]:
        """Return a resolved pack, the newest edition by default; raises ``framework.unknown``."""
        ...

    def sha256(self, data: Mapping[str, Any]) -> str:
        """Return the hash of a resolved pack's canonical JSON."""
        ...

    def faults(self, file: Path) -> tuple[PackFault, ...]:
        """Return every fault of a pack file; raises ``file.unreadable``."""
        ...

    def install(self, file: Path) -> FrameworkRef:
        """Keep a pack file for use; raises ``framework.invalid`` or ``framework.exists``."""
        ...


class Countries(Protocol):
    """UN short names of States."""

    def name(self, code: str, language: Language) -> str:
        """Return the name of ``code``; raises ``country.unknown``."""
        ...

    def codes(self) -> tuple[str, ...]:
        """Return all codes."""
        ...


class Files(Protocol):
    """Reading and writing files of the user."""

    def read(self, path: Path, limit: int) -> bytes:
        """Return a file's bytes; raises ``file.unreadable`` or ``file.too_large``."""
        ...

    def write(self, path: Path, content: bytes) -> None:
        """Write a file whole or not at all; raises ``file.unwritable``."""
        ...


class SampleSource(Protocol):
    """The text of the sample submission."""

    def entries(self) -> tuple[Mapping[str, Any], ...]:
        """Return one mapping per item: ``item``, ``answers`` and lists of records by kind."""
        ...


class JobRunner(Protocol):
    """Runs jobs away from the caller and returns results to the caller's thread.

    ``store`` has one worker, so jobs run in the order they were given; ``work`` is for the rest.
    """

    def run_on_store(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run ``job`` on the store's worker."""
        ...

    def run_work(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run ``job`` on the worker for everything else."""
        ...
