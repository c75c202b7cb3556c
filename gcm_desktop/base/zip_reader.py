"""The one zip reader, and the writing of zips that always have the same bytes.

Belongs here: limits and names, checked before anything is decompressed; sizes counted on the way.
Does not: what an archive should hold (``exchange``). Members are read into memory by their exact
name; nothing is ever extracted, and an archive inside an archive is bytes like any other.
"""

import io
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from gcm_desktop.base.file_names import is_device, shown_name

MAX_NAME = 200
"""Longest member name; ours have fewer than 90 characters, Office parts fewer than 60."""
RATIO_FREE_BYTES = 64 * 1024
"""Members smaller than this may compress as well as they like: they can do no harm."""
CHUNK = 64 * 1024

_END = struct.Struct("<4sHHHHLLH")
_END_SIGNATURE, _ZIP64_LOCATOR, _ENTRY = b"PK\x05\x06", b"PK\x06\x07", b"PK\x01\x02"
_ZIP64_LOCATOR_SIZE, _MAX_COMMENT = 20, 0xFFFF
_ENTRY_SIZE, _ENTRY_LENGTHS = 46, struct.Struct("<HHH")
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ILLEGAL = frozenset('<>:"\\|?*')
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    OSError,
    RuntimeError,
    ValueError,
    EOFError,
    OverflowError,
    LookupError,
)
"""Everything ``zipfile`` was seen to raise on damaged archives."""

_FIXED_DATE = (1980, 1, 1, 0, 0, 0)
_FIXED_ATTRIBUTES = (stat.S_IFREG | 0o644) << 16
_UNIX = 3


class ZipError(Exception):
    """A rule of the reader that an archive breaks.

    Attributes:
        rule: ``not_a_zip``, ``damaged``, ``zip64``, ``too_many_members``, ``member_name``,
            ``member_twice``, ``member_link``, ``member_encrypted``, ``member_method``,
            ``member_too_large``, ``too_large``, ``ratio``, ``member_missing``.
        member: Name of the member as it may be shown, empty where the archive itself is at fault.
        details: What was found and what is allowed, by name.
    """

    def __init__(self, rule: str, member: str = "", **details: object) -> None:
        self.rule = rule
        self.member = shown_name(member)
        self.details = {key: str(value) for key, value in details.items()}
        super().__init__(f"{rule} {self.member}".strip())


@dataclass(frozen=True, slots=True)
class ZipLimits:
    """How much an archive may hold.

    Attributes:
        members: Number of members.
        member_bytes: Bytes of one member after decompression.
        total_bytes: Bytes of all members read, after decompression.
        ratio: How many bytes one compressed byte may become.
    """

    members: int
    member_bytes: int
    total_bytes: int
    ratio: int


class ZipReader:
    """An archive in memory whose directory was found acceptable; members are read by name."""

    def __init__(self, file: bytes, limits: ZipLimits) -> None:
        """Check the directory of ``file``; nothing is decompressed.

        Raises:
            ZipError: naming the first rule broken.
        """
        self._limits = limits
        self._read_bytes = 0
        _check_directory(file, limits)
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(file))
        except _FAULTS as fault:
            raise ZipError("damaged") from fault
        self._members = _checked_members(self._archive.infolist(), limits)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the members in the order of the directory."""
        return tuple(self._members)

    def read(self, name: str, limit: int | None = None) -> bytes:
        """Return the bytes of a member, counted while they are read.

        Args:
            limit: Largest size accepted, where it is below that of the archive's limits.

        Raises:
            ZipError: ``member_missing``, ``member_too_large``, ``too_large``, ``ratio``,
                ``damaged``.
        """
        member = self._members.get(name)
        if member is None:
            raise ZipError("member_missing", name)
        allowed = self._limits.member_bytes
        allowed = allowed if limit is None else min(limit, allowed)
        if member.file_size > allowed:
            raise ZipError("member_too_large", name, limit=allowed)
        try:
            return self._counted(member, allowed)
        except _FAULTS as fault:
            raise ZipError("damaged", name) from fault

    def _counted(self, member: zipfile.ZipInfo, allowed: int) -> bytes:
        content = bytearray()
        with self._archive.open(member) as stream:
            while chunk := stream.read(CHUNK):
                content += chunk
                self._read_bytes += len(chunk)
                if len(content) > allowed:
                    raise ZipError("member_too_large", member.filename, limit=allowed)
                if self._read_bytes > self._limits.total_bytes:
                    raise ZipError("too_large", limit=self._limits.total_bytes)
                _check_ratio(member, len(content), self._limits.ratio)
        if len(content) != member.file_size:
            raise ZipError("damaged", member.filename)
        return bytes(content)


def write_zip(members: Iterable[tuple[str, bytes]], *, is_small: bool = False) -> bytes:
    """Return a zip of ``members`` in the order given: no dates, always the same bytes.

    Args:
        is_small: Deflated, for a file that is sent by mail; members are stored else.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members:
            entry = zipfile.ZipInfo(name, _FIXED_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED if is_small else zipfile.ZIP_STORED
            entry.external_attr = _FIXED_ATTRIBUTES
            entry.create_system = _UNIX
            archive.writestr(entry, content)
    return target.getvalue()


def _check_directory(file: bytes, limits: ZipLimits) -> None:
    """Count the entries of the directory without building any: a long one must cost nothing."""
    end = file.rfind(_END_SIGNATURE, max(0, len(file) - _END.size - _MAX_COMMENT))
    if end < 0:
        raise ZipError("not_a_zip")
    if end + _END.size > len(file):
        raise ZipError("damaged")
    if file[max(0, end - _ZIP64_LOCATOR_SIZE) :].startswith(_ZIP64_LOCATOR):
        raise ZipError("zip64")
    *_, size, _, _ = _END.unpack_from(file, end)
    place, count = end - size, 0
    if place < 0:
        raise ZipError("damaged")
    while place < end:
        if file[place : place + 4] != _ENTRY or place + _ENTRY_SIZE > end:
            raise ZipError("damaged")
        count += 1
        if count > limits.members:
            raise ZipError("too_many_members", limit=limits.members)
        place += _ENTRY_SIZE + sum(_ENTRY_LENGTHS.unpack_from(file, place + 28))


def _checked_members(
    infos: Iterable[zipfile.ZipInfo], limits: ZipLimits
) -> dict[str, zipfile.ZipInfo]:
    members: dict[str, zipfile.ZipInfo] = {}
    seen: set[str] = set()
    total = 0
    for info in infos:
        name = info.orig_filename  # zipfile cuts ``filename`` at a NUL
        reason = name_fault(name)
        folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
        if reason:
            raise ZipError("member_name", name, reason=reason)
        if folded in seen:
            raise ZipError("member_twice", name)
        _check_entry(info, limits)
        total += info.file_size
        if total > limits.total_bytes:
            raise ZipError("too_large", limit=limits.total_bytes)
        seen.add(folded)
        members[name] = info
    return members


def _check_entry(info: zipfile.ZipInfo, limits: ZipLimits) -> None:
    name = info.orig_filename
    if stat.S_IFMT(info.external_attr >> 16) not in (0, stat.S_IFREG):
        raise ZipError("member_link", name)
    if info.flag_bits & _ENCRYPTED:
        raise ZipError("member_encrypted", name)
    if info.compress_type not in _METHODS:
        raise ZipError("member_method", name)
    if info.file_size > limits.member_bytes:
        raise ZipError("member_too_large", name, limit=limits.member_bytes)
    _check_ratio(info, info.file_size, limits.ratio)


def _check_ratio(info: zipfile.ZipInfo, size: int, ratio: int) -> None:
    if size > RATIO_FREE_BYTES and size > info.compress_size * ratio:
        raise ZipError("ratio", info.orig_filename, limit=ratio)


def name_fault(name: str) -> str:
    """Return which rule of names ``name`` breaks, empty where it breaks none.

    One of ``length``, ``ascii``, ``control``, ``absolute``, ``illegal``, ``folder``, ``parent``,
    ``ending``, ``device``: all are refused on every system, so that a package opens everywhere.
    """
    if not 0 < len(name) <= MAX_NAME:
        return "length"
    if any(letter < " " or letter == "\x7f" for letter in name):
        return "control"
    if not name.isascii():
        return "ascii"
    if name.startswith("/"):
        return "absolute"
    if _ILLEGAL.intersection(name):
        return "illegal"
    if name.endswith("/"):
        return "folder"
    return _part_fault(name.split("/"))


def _part_fault(parts: list[str]) -> str:
    for part in parts:
        if part in ("", ".", ".."):
            return "parent"
        if part[-1] in " .":
            return "ending"
        if is_device(part):
            return "device"
    return ""
