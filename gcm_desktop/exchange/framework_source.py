"""Pack files: a self-contained pack, or a head with its parts beside it, read and merged.

Part names are plain relative names; a part is read only where it lies inside the head's folder.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.exchange import schemas
from gcm_desktop.exchange.bounded_json import JsonError, parse
from gcm_desktop.exchange.framework_rules import (
    PACK_FORMAT,
    PACK_LIMITS,
    pack_faults,
    sense_faults,
    top_level_key,
)
from gcm_desktop.exchange.user_files import read_limited
from gcm_desktop.services.ports import PackFault

PARTS = "parts"
MAX_PARTS = 50
_PART = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*(?:/[A-Za-z0-9][A-Za-z0-9_.-]*){0,3}\.json")


@dataclass(slots=True)
class PackSource:
    """What could be read of a pack file.

    Attributes:
        data: The resolved pack: the head without ``parts``, the parts merged in.
        origins: Which file each top-level key came from; the head's name where in doubt.
        faults: What kept the file or a part from being read.
    """

    name: str
    data: dict[str, Any] = field(default_factory=dict)
    head: dict[str, Any] = field(default_factory=dict)
    origins: dict[str, str] = field(default_factory=dict)
    faults: list[PackFault] = field(default_factory=list)


def read_pack(file: Path) -> PackSource:
    """Read a pack file and its parts; what is wrong with their text becomes faults.

    Raises:
        GcmError: ``file.unreadable``, ``file.too_large`` for the pack file itself.
    """
    source = PackSource(file.name)
    content = read_limited(file, PACK_LIMITS.size)
    head = _parsed(source, file.name, content)
    if head is None:
        return source
    source.head = head
    _merge(source, file.name, {key: value for key, value in head.items() if key != PARTS})
    for place, part in enumerate(_part_names(head)):
        _read_part(source, file.parent, f"{PARTS}[{place}]", part)
    return source


def resolved_pack(file: Path) -> dict[str, Any]:
    """Return the resolved pack in a file that was checked before; only its shape is not checked.

    Raises:
        GcmError: ``framework.invalid``, ``file.unreadable``, ``file.too_large``.
    """
    source = read_pack(file)
    if source.faults:
        raise invalid(source.faults[0])
    return source.data


def source_faults(source: PackSource) -> tuple[PackFault, ...]:
    """Return every fault of a pack: those of reading, of shape, and of what it says."""
    return tuple(dict.fromkeys((*source.faults, *_content_faults(source))))


def invalid(fault: PackFault) -> GcmError:
    """Return the error that names a fault."""
    where = " ".join(part for part in (fault.file, fault.key) if part)
    return GcmError(
        "framework.invalid", file=fault.file, key=fault.key, rule=f"{where}: {fault.rule}"
    )


def _content_faults(source: PackSource) -> Iterator[PackFault]:
    if not source.head:
        return
    found = source.head.get("format")
    if isinstance(found, int) and found > PACK_FORMAT:
        yield PackFault(source.name, "format", f"newer: {found}")
        return
    if PARTS not in source.head:
        for key, rule in pack_faults(source.data):
            yield PackFault(source.name, key, rule)
        return
    yield from _faults_in_parts(source)


def _faults_in_parts(source: PackSource) -> Iterator[PackFault]:
    for fault in schemas.schema_faults(schemas.FRAMEWORK_SOURCE, source.head):
        yield PackFault(source.name, fault.key, fault.rule)
    ill_shaped: set[str] = set()
    for name, value in source.data.items():
        for fault in schemas.key_faults(schemas.FRAMEWORK, name, value):
            ill_shaped.add(name)
            yield PackFault(source.origins[name], fault.key, fault.rule)
    for name in schemas.top_level_keys(schemas.FRAMEWORK):
        if name not in source.data:
            ill_shaped.add(name)
            yield PackFault(source.name, name, "key_missing")
    for key, rule in sense_faults(source.data, ill_shaped):
        yield PackFault(source.origins.get(top_level_key(key), source.name), key, rule)


def _part_names(head: dict[str, Any]) -> list[object]:
    parts = head.get(PARTS)
    return parts[:MAX_PARTS] if isinstance(parts, list) else []


def _read_part(source: PackSource, folder: Path, key: str, part: object) -> None:
    if not isinstance(part, str) or not _PART.fullmatch(part):
        source.faults.append(PackFault(source.name, key, "part_name"))
        return
    file = folder / part
    try:
        if not file.resolve().is_relative_to(folder.resolve()):
            source.faults.append(PackFault(source.name, key, "part_outside"))
            return
        content = read_limited(file, PACK_LIMITS.size)
    except (GcmError, OSError) as fault:
        rule = fault.code if isinstance(fault, GcmError) else "file.unreadable"
        source.faults.append(PackFault(source.name, key, rule))
        return
    data = _parsed(source, part, content)
    if data is not None:
        _merge(source, part, data)


def _parsed(source: PackSource, name: str, content: bytes) -> dict[str, Any] | None:
    try:
        data = parse(content, PACK_LIMITS)
    except JsonError as fault:
        source.faults.append(PackFault(name, "", f"json.{fault}"))
        return None
    if not isinstance(data, dict):
        source.faults.append(PackFault(name, "", "type"))
        return None
    return data


def _merge(source: PackSource, name: str, data: dict[str, Any]) -> None:
    for key, value in data.items():
        if key in source.data or key == PARTS:
            source.faults.append(PackFault(name, schemas.key_path((key,)), "twice"))
        else:
            source.data[key] = value
            source.origins[key] = name
