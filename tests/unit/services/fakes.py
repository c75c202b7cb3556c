"""In-memory ports for the services; the fake store is the one of the contract suite."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from gcm_desktop.domain.canonical import canonical_json
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.leaving import Outgoing
from gcm_desktop.domain.submission import FrameworkRef, Language
from gcm_desktop.services.document_ports import DocumentRequest
from gcm_desktop.services.file_properties import FileProperties
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.package_ports import PackageContent
from gcm_desktop.services.ports import FrameworkInfo, PackFault, SubmissionStore
from gcm_desktop.services.proofs import DocumentFault, Proof, proof_of
from tests.unit.content import ARAB, FORUM, pack_data

T = TypeVar("T")


class Packs:
    """The shipped packs as a ``FrameworkLibrary``."""

    def infos(self) -> tuple[FrameworkInfo, ...]:
        return ()

    def data(self, framework_id: str, edition: str | None = None) -> Mapping[str, Any]:
        if framework_id not in (ARAB, FORUM):
            raise GcmError("framework.unknown", framework=framework_id)
        return pack_data(framework_id)

    def sha256(self, data: Mapping[str, Any]) -> str:
        return hashlib.sha256(canonical_json(data)).hexdigest()

    def faults(self, file: Path) -> tuple[PackFault, ...]:
        return ()

    def install(self, file: Path) -> FrameworkRef:
        raise GcmError("framework.invalid")


class Names:
    """Two States as ``Countries``."""

    def name(self, code: str, language: Language) -> str:
        if code not in self.codes():
            raise GcmError("country.unknown", country=code)
        return f"{code} in {language}"

    def codes(self) -> tuple[str, ...]:
        return ("XS", "XA")


@dataclass
class MemoryFiles:
    """Files in a dictionary."""

    kept: dict[Path, bytes] = field(default_factory=dict)

    def read(self, path: Path, limit: int) -> bytes:
        if path not in self.kept:
            raise GcmError("file.unreadable", file=path)
        if len(self.kept[path]) > limit:
            raise GcmError("file.too_large", file=path)
        return self.kept[path]

    def write(self, path: Path, content: bytes) -> None:
        self.kept[path] = content


@dataclass
class MemoryCodec:
    """Packages as values: what a file says is its content's hash and head."""

    packages: dict[bytes, PackageContent] = field(default_factory=dict)

    def write(self, package: PackageContent) -> bytes:
        file = f"{package.head.id} {package.framework_sha256}".encode()
        self.packages[file] = package
        return file

    def read(self, file: bytes) -> PackageContent:
        if file not in self.packages:
            raise GcmError("package.unreadable")
        return self.packages[file]


@dataclass
class HeldJobs:
    """A ``JobRunner`` that begins a job only when told, and may fail instead."""

    waiting: list[
        tuple[Callable[[], object], Callable[[Any], None], Callable[[Exception], None]]
    ] = field(default_factory=list)

    def run_on_store(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        self.waiting.append((job, done, failed))

    def run_work(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        self.waiting.append((job, done, failed))

    def finish(self, fault: Exception | None = None) -> bool:
        """Run the next job, or let it fail with ``fault``; False where none waits."""
        if not self.waiting:
            return False
        job, done, failed = self.waiting.pop(0)
        if fault is not None:
            failed(fault)
        else:
            done(job())
        return True


@dataclass
class MemoryAside:
    """What is kept aside, in a dictionary; refuses while ``is_full``."""

    kept: dict[str, bytes] = field(default_factory=dict)
    is_full: bool = False

    def keep(self, name: str, content: bytes) -> str:
        if self.is_full:
            return ""
        self.kept[name] = content
        return f"aside/{name}"


@dataclass
class TellingWriter:
    """A ``DocumentWriter`` that writes what it was asked for and finds the faults it was given."""

    faults: tuple[DocumentFault, ...] = ()

    def write(self, content: Outgoing, framework: Framework, request: DocumentRequest) -> bytes:
        return repr(request).encode()

    def self_check(
        self,
        document: bytes,
        content: Outgoing,
        framework: Framework,
        request: DocumentRequest,
    ) -> Proof:
        return proof_of({"text": len(document)}, self.faults)

    def properties(
        self, content: Outgoing, framework: Framework, request: DocumentRequest
    ) -> FileProperties:
        return FileProperties(
            "A title", request.country_name, "A subject", request.language, request.today, "Engine"
        )


class SampleEntries:
    """Given entries as a ``SampleSource``."""

    def __init__(self, entries: tuple[Mapping[str, Any], ...]) -> None:
        self._entries = entries

    def entries(self) -> tuple[Mapping[str, Any], ...]:
        return self._entries


def shelf(store: SubmissionStore) -> FrameworkShelf:
    """Return a shelf over the shipped packs."""
    return FrameworkShelf(store, Packs())
