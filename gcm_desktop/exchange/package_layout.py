"""How the members of a package lie in its zip: one after another, described twice alike.

A zip says most things twice, in front of a member and in its directory, and readers differ in
which they believe. A package leaves no such doubt: no gaps, no overlaps, nothing before, between or
behind the members, equal headers, no comments, no extra fields, one way of writing for all.
"""

import struct
from typing import NoReturn

from gcm_desktop.domain.errors import GcmError

_END = struct.Struct("<4sHHHHLLH")
"""Signature, two disk numbers, two counts, size and offset of the directory, length of comment."""
_ENTRY = struct.Struct("<4sHHHHHHLLLHHHHHLL")
"""Signature, written by, version, flags, method, time, date, CRC, two sizes, lengths of name,
extra and comment, disk, internal and external attributes, offset."""
_LOCAL = struct.Struct("<4sHHHHHLLLHH")
"""Signature, version, flags, method, time, date, CRC, two sizes, lengths of name and extra."""
_LOCAL_SIGNATURE = b"PK\x03\x04"
_NOT_BY_STREAM = 0x0008


def check_layout(file: bytes) -> None:
    """Check a zip whose directory the zip reader has accepted.

    Raises:
        GcmError: ``package.layout`` with ``rule``: ``end``, ``header``, ``gap``, ``extra``,
            ``attributes``.
    """
    end = len(file) - _END.size
    signature, *disks, here, total, size, start, comment = _END.unpack_from(file, end)
    if signature != b"PK\x05\x06" or any(disks) or comment or start + size != end:
        _refuse("end")
    place, expected, count = start, 0, 0
    written: tuple[int, ...] | None = None
    while place < end:
        entry = _ENTRY.unpack_from(file, place)
        name_length, extra, remark, disk = entry[10:14]
        if extra or remark or disk:
            _refuse("extra")
        name = file[place + _ENTRY.size : place + _ENTRY.size + name_length]
        if entry[16] != expected:
            _refuse("gap")
        expected = _after_member(file, expected, entry[2:11], name)
        written = written or (entry[1], *entry[14:16])
        if written != (entry[1], *entry[14:16]):
            _refuse("attributes")
        place += _ENTRY.size + name_length
        count += 1
    if expected != start:
        _refuse("gap")
    if here != count or total != count:
        _refuse("end")


def _after_member(file: bytes, offset: int, described: tuple[int, ...], name: bytes) -> int:
    """Return where the next member must begin."""
    if offset + _LOCAL.size > len(file):
        _refuse("gap")
    signature, *header, extra = _LOCAL.unpack_from(file, offset)
    flags, compressed = described[1], described[6]
    begin = offset + _LOCAL.size
    is_same = tuple(header) == described and file[begin : begin + len(name)] == name
    if signature != _LOCAL_SIGNATURE or not is_same or extra or flags & _NOT_BY_STREAM:
        _refuse("header")
    return begin + len(name) + compressed


def _refuse(rule: str) -> NoReturn:
    raise GcmError("package.layout", rule=rule)
