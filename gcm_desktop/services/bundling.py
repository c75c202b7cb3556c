"""The upload bundle: everything a review asks for in one folder or zip, whole or not at all.

Belongs here: the order of the steps, progress, stopping, limits of size. Does not: which files
there are (``bundle_files``), their formats, what freezing means (``freezing``).
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from gcm_desktop.base.zip_reader import write_zip
from gcm_desktop.domain.checks import Severity
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.evidence import evidence_refs
from gcm_desktop.domain.freezing import Freeze
from gcm_desktop.services.bundle_files import (
    SUMS,
    Parts,
    Planned,
    Prepared,
    biggest_parts,
    planned,
)
from gcm_desktop.services.companions import AttachmentShelf
from gcm_desktop.services.exporting import Exporting
from gcm_desktop.services.freezing import Freezing
from gcm_desktop.services.library import Opened, findings
from gcm_desktop.services.ports import Countries
from gcm_desktop.services.receipts import Receipt, ReceiptWriter, receipt_of
from gcm_desktop.services.sharing import Sharing

MOST_BYTES = 25 * 2**20
"""Largest file of a bundle that is not named as too large: what the Network's upload form takes for
one file, and about what mail gateways let through."""


class Folders(Protocol):
    """Putting a folder in place whole or not at all; raises ``file.*`` as ``Files`` does."""

    def begin(self, out: Path, name: str) -> tuple[Path, Path]:
        """Make an empty folder beside its target; return it and the target.

        The target is ``out`` where nothing is there or an empty folder, else a new folder in it
        called ``name``.
        """
        ...

    def write(self, folder: Path, name: str, content: bytes) -> None:
        """Write a file into a folder begun; ``name`` has ``/`` between its parts."""
        ...

    def finish(self, folder: Path, target: Path) -> None:
        """Put a folder begun in its place."""
        ...

    def drop(self, folder: Path) -> None:
        """Take a folder begun away with all that was written."""
        ...


@dataclass(frozen=True, slots=True)
class Step:
    """Where a bundle stands: so many files of so many are done, this one is next."""

    done: int
    total: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class BundleFile:
    """A file of the bundle; ``name`` has ``/`` between its parts."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class TooLarge:
    """A file over the limit, with what takes the most room in it."""

    name: str
    size: int
    limit: int
    parts: Parts


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle in its place.

    Attributes:
        place: The folder, or the zip.
        frozen: The freeze in force, ``None`` where the submission stays open.
    """

    place: Path
    files: tuple[BundleFile, ...]
    receipt: Receipt
    too_large: tuple[TooLarge, ...]
    frozen: Freeze | None = None


@dataclass(frozen=True, slots=True)
class Writers:
    """What writes the files of a bundle."""

    exporting: Exporting
    receipts: Callable[[], ReceiptWriter]
    folders: Folders


def _nobody(_: Step) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


def _always() -> bool:
    return True


def _expect_wanted(is_stopped: Callable[[], bool]) -> None:
    if is_stopped():
        raise GcmError("bundle.cancelled", Reaction.PERSON)


def _once(files: tuple[Planned, ...], contents: dict[str, bytes]) -> tuple[Planned, ...]:
    """Return ``files`` that are not made again where ``contents`` has them, and go there else."""

    def making(file: Planned) -> Callable[[], bytes]:
        def make() -> bytes:
            if file.name not in contents:
                contents[file.name] = file.make()
            return contents[file.name]

        return make

    return tuple(replace(file, make=making(file)) for file in files)


class Bundling:
    """Use cases around the bundle.

    ``prepare`` and ``finish`` use the store, ``write`` does not: the window runs it elsewhere.
    """

    def __init__(
        self,
        freezing: Freezing,
        sharing: Sharing,
        attachments: AttachmentShelf,
        writers: Writers,
        *,
        countries: Countries,
        open_: Callable[[str], Opened],
        now: Callable[[], str],
        limit: int = MOST_BYTES,
    ) -> None:
        self._freezing = freezing
        self._sharing = sharing
        self._attachments = attachments
        self._writers = writers
        self._countries = countries
        self._folders = writers.folders
        self._open = open_
        self._now = now
        self._limit = limit

    def bundle(
        self,
        submission_id: str,
        out: Path,
        *,
        freezes: bool = True,
        is_zip: bool = False,
        told: Callable[[Step], None] = _nobody,
        is_stopped: Callable[[], bool] = _never,
    ) -> Bundle:
        """Write the bundle of a draft and freeze it; raises as the three steps do."""
        prepared = self.prepare(submission_id)
        made = self.write(prepared, out, is_zip=is_zip, told=told, is_stopped=is_stopped)
        return self.finish(prepared, made) if freezes else made

    def prepare(self, submission_id: str) -> Prepared:
        """Read everything the bundle is made from, and take a snapshot of what leaves.

        Raises:
            GcmError: ``submission.unknown``; ``export.blocked`` (for a person) while a finding
                blocks; ``store.*``.
        """
        opened = self._open(submission_id)
        kept = {each.sha256 for each in self._attachments.attachments(submission_id)}
        found = findings(opened, kept)
        blocking = [each for each in found if each.severity is Severity.BLOCKS]
        if blocking:
            first = blocking[0].address
            raise GcmError("export.blocked", Reaction.PERSON, count=len(blocking), first=first)
        left = self._freezing.take(submission_id)
        refs = dict.fromkeys(ref for _, ref in evidence_refs(left.submission))
        return Prepared(
            left=left,
            framework=opened.framework,
            receipt=receipt_of(left, opened.framework, self._countries, self._now()[:10]),
            findings=findings(Opened(left.submission, opened.framework), kept),
            package=self._sharing.package(left.content, left.snapshot),
            evidence=tuple(
                (ref, self._attachments.attached(submission_id, ref.sha256))
                for ref in refs
                if ref.sha256 in kept
            ),
            emblem=opened.emblem,
        )

    def write(
        self,
        prepared: Prepared,
        out: Path,
        *,
        is_zip: bool = False,
        told: Callable[[Step], None] = _nobody,
        is_stopped: Callable[[], bool] = _never,
        claims: Callable[[], bool] = _always,
        contents: dict[str, bytes] | None = None,
    ) -> Bundle:
        """Write the bundle to the folder ``out`` or into a new folder in it.

        Args:
            told: Called before each file; from the thread this runs on.
            is_stopped: Asked between files; where true, nothing of the bundle is kept.
            claims: Asked once, before the bundle is put in its place (``Stopping.claim``); where
                false, nothing of it is kept.
            contents: Files made already by name, to which those made now are added: what could not
                be written is written elsewhere without being made again.

        Raises:
            GcmError: ``bundle.cancelled``, ``export.unproven``, ``export.engine``, ``file.*``.
        """
        folder, target = self._folders.begin(out, prepared.name)
        try:
            files = planned(prepared, self._writers.exporting, self._writers.receipts())
            kept = contents if contents is not None else {}
            made = self._made(folder, _once(files, kept), told, is_stopped, keeps=is_zip)
            _expect_wanted(lambda: is_stopped() or not claims())
            self._folders.finish(folder, target)
        except BaseException:
            self._folders.drop(folder)
            raise
        place = target / f"{prepared.name}.zip" if is_zip else target
        return Bundle(place, made, prepared.receipt, self._over(prepared, made))

    def finish(self, prepared: Prepared, made: Bundle) -> Bundle:
        """Freeze what left in a bundle, unless a file of it is too large to be uploaded.

        Raises:
            GcmError: ``submission.changed`` (for a person) where the draft was changed meanwhile.
        """
        if made.too_large:
            return made
        return replace(made, frozen=self._freezing.freeze(prepared.submission.id, prepared.left))

    def _made(
        self,
        folder: Path,
        files: tuple[Planned, ...],
        told: Callable[[Step], None],
        is_stopped: Callable[[], bool],
        *,
        keeps: bool,
    ) -> tuple[BundleFile, ...]:
        """Make every file and the list of hashes; with ``keeps`` as one zip."""
        made: list[BundleFile] = []
        kept: list[tuple[str, bytes]] = []

        def put(name: str, content: bytes) -> None:
            made.append(BundleFile(name, len(content), hashlib.sha256(content).hexdigest()))
            if keeps:
                kept.append((name, content))
            else:
                self._folders.write(folder, name, content)

        for done, file in enumerate(files):
            _expect_wanted(is_stopped)
            told(Step(done, len(files), file.name))
            put(file.name, file.make())
        put(SUMS, "".join(f"{each.sha256}  {each.name}\n" for each in made).encode())
        if keeps:
            name = next(each.name for each in files if each.name.endswith(".gcm"))
            self._folders.write(folder, f"{name.removesuffix('.gcm')}.zip", write_zip(kept))
        told(Step(len(files), len(files)))
        return tuple(made)

    def _over(self, prepared: Prepared, made: tuple[BundleFile, ...]) -> tuple[TooLarge, ...]:
        return tuple(
            TooLarge(each.name, each.size, self._limit, biggest_parts(prepared, each.name))
            for each in made
            if each.size > self._limit
        )
