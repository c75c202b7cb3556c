"""The library of framework packs: those shipped with the program, then those the user installed.

Packs are read at the first look and kept. Shipped packs were checked when the program was built,
the installed ones when they were installed; neither is checked against the schema again.
"""

import hashlib
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from gcm_desktop.domain.canonical import canonical_json
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.submission import FrameworkRef
from gcm_desktop.exchange.framework_source import (
    invalid,
    read_pack,
    resolved_pack,
    source_faults,
)
from gcm_desktop.exchange.user_files import write_whole
from gcm_desktop.services.ports import FrameworkInfo, PackFault

log = logging.getLogger(__name__)

PRIORITY_AREA = "groupings.priority_area"


class PackLibrary:
    """Framework packs of two folders: ``shipped`` is read only, ``installed`` may not exist yet."""

    def __init__(self, shipped: Path, installed: Path) -> None:
        self._shipped = shipped
        self._installed = installed
        self._packs: dict[Path, dict[str, Any]] = {}
        self._unsound: set[Path] = set()

    def infos(self) -> tuple[FrameworkInfo, ...]:
        """Return what is there, shipped packs first; a damaged installed pack is left out.

        Raises:
            GcmError: ``framework.invalid`` where a shipped pack cannot be read.
        """
        return tuple(_info(self._pack(file)) for file in self._files().values())

    def data(self, framework_id: str, edition: str | None = None) -> Mapping[str, Any]:
        """Return a resolved pack, the newest edition by default; not to be altered.

        Raises:
            GcmError: ``framework.unknown``; ``framework.invalid`` where a pack cannot be read.
        """
        files = self._files()
        editions = [ref.edition for ref in files if ref.id == framework_id]
        wanted = edition if edition is not None else max(editions, key=_natural, default=None)
        if wanted not in editions:
            name = framework_id if edition is None else f"{framework_id}@{edition}"
            raise GcmError("framework.unknown", framework=ascii(name[:80])[1:-1])
        return self._pack(files[FrameworkRef(framework_id, wanted)])

    def sha256(self, data: Mapping[str, Any]) -> str:
        """Return the hash of a resolved pack's canonical JSON."""
        return hashlib.sha256(canonical_json(dict(data))).hexdigest()

    def faults(self, file: Path) -> tuple[PackFault, ...]:
        """Return every fault of a pack file and its parts; none is a pack that can be installed.

        Raises:
            GcmError: ``file.unreadable``, ``file.too_large``.
        """
        return source_faults(read_pack(file))

    def install(self, file: Path) -> FrameworkRef:
        """Keep a pack file for use, its parts merged in.

        Raises:
            GcmError: ``framework.invalid`` with the first fault, ``framework.exists``, ``file.*``.
        """
        source = read_pack(file)
        faults = source_faults(source)
        if faults:
            raise invalid(faults[0])
        ref = _ref(source.data)
        if ref in self._files():
            raise GcmError("framework.exists", framework=ref)
        target = self._installed / f"{ref}.json"
        try:
            self._installed.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as fault:
            raise GcmError(
                "file.unwritable", file=self._installed, reason=fault.strerror
            ) from fault
        write_whole(target, canonical_json(source.data))
        self._unsound.discard(target)
        return ref

    def _files(self) -> dict[FrameworkRef, Path]:
        """Return the file of each edition; a shipped pack wins over an installed one."""
        found = {_ref(self._pack(file)): file for file in sorted(self._shipped.glob("*.json"))}
        for file in sorted(self._installed.glob("*@*.json")):
            framework_id, _, edition = file.stem.partition("@")
            ref = FrameworkRef(framework_id, edition)
            if ref not in found and self._is_sound(file, ref):
                found[ref] = file
        return found

    def _is_sound(self, file: Path, ref: FrameworkRef) -> bool:
        """True where an installed file still holds the pack its name promises; looked at once."""
        if file not in self._packs and file not in self._unsound:
            try:
                framework_from_data(self._pack(file))
            except GcmError as fault:
                log.warning("installed pack left out: %s", fault.code)
                self._packs.pop(file, None)
                self._unsound.add(file)
        return file in self._packs and _ref(self._packs[file]) == ref

    def _pack(self, file: Path) -> dict[str, Any]:
        found = self._packs.get(file)
        if found is None:
            found = resolved_pack(file)
            if not isinstance(found.get("id"), str) or not isinstance(found.get("edition"), str):
                raise invalid(PackFault(file.name, "id", "key_missing"))
            self._packs[file] = found
        return found


def _ref(data: Mapping[str, Any]) -> FrameworkRef:
    return FrameworkRef(data["id"], data["edition"])


def _info(data: Mapping[str, Any]) -> FrameworkInfo:
    areas = data.get(PRIORITY_AREA, {"groups": ()})
    return FrameworkInfo(
        ref=_ref(data),
        objectives=len(data["objectives"]),
        actions=sum(len(objective["actions"]) for objective in data["objectives"]),
        principles=len(data["principles"]),
        declaration_entries=len(data["declaration"]["entries"]),
        priority_areas=len(areas["groups"]),
    )


def _natural(edition: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key in which edition ``2026.10`` is newer than ``2026.9``."""
    parts = edition.replace("-", ".").replace("_", ".").split(".")
    return tuple((1, int(part), "") if part.isdecimal() else (0, 0, part) for part in parts)
