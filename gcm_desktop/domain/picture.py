"""A picture for the cover, judged by its bytes: PNG or JPEG, its size, nothing but the picture.

Nothing is decoded here. Belongs here: reading headers and segments, limits with their reasons,
leaving out what is no part of the picture. Does not: drawing it (``export``), keeping it
(``services/attaching``). Formats: PNG (ISO/IEC 15948), JPEG (ITU-T T.81).
"""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from gcm_desktop.domain.errors import GcmError

MAX_BYTES = 2 * 2**20
"""It stands in every Word and PDF file; the Network's form takes 25 MB for one of them."""
LEAST_SIDE = 16
"""Pixels; less is no picture."""
MAX_SIDE = 4000
"""Pixels: it is drawn at most 70 mm wide, for which good printers use 1,700."""
MAX_PIXELS = 8_000_000
"""Decoded, a pixel takes four bytes: 32 MB, in every program that opens the document."""
PNG, JPEG = "png", "jpeg"

_PNG_MAGIC = b"\x89PNG\r\n\x1a\n"
_JPEG_MAGIC = b"\xff\xd8\xff"
_PNG_PARTS = frozenset({b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"IDAT", b"IEND"})
"""What draws a PNG. Texts, times, profiles and places where it was taken are no part of it."""
_PNG_DEPTHS = {
    0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16),
}  # fmt: skip
"""Depths by colour type; of palettes each has its own chunk."""
_PALETTE = 3
_CHUNK = 12
"""Bytes of a chunk beside its data: length, type, sum."""
_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
"""Baseline, extended, progressive: what every reader of JPEG knows."""
_OTHER_FRAMES = frozenset(range(0xC3, 0xD0)) - {0xC4, 0xC8, 0xCC}
_TABLES = frozenset({0xDB, 0xC4, 0xDD})
"""Quantisation, Huffman, restart interval."""
_JFIF, _ADOBE = 0xE0, 0xEE
"""Say how colours are coded; every other application segment (camera, place, author) stays out."""
_GREY, _COLOUR = 1, 3


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that may stand in a document.

    Attributes:
        kind: ``png`` or ``jpeg``.
        width: In pixels.
        height: In pixels.
        content: Its bytes without anything but the picture.
    """

    kind: str
    width: int
    height: int
    content: bytes


def picture_of(content: bytes) -> Picture:
    """Return the picture in the bytes of a file, stripped of all that is no picture.

    Equal pictures give equal bytes: ``picture_of(picture_of(x).content) == picture_of(x)``.

    Raises:
        GcmError: ``picture.too_large``, ``picture.kind``, ``picture.broken``, ``picture.pixels``,
            ``picture.colours``.
    """
    if content.startswith(_PNG_MAGIC):
        return _png(content)
    if content.startswith(_JPEG_MAGIC):
        return _jpeg(content)
    raise GcmError("picture.kind")


def found_picture(content: bytes) -> Picture | None:
    """Return the picture in ``content``, ``None`` where there is none that may be drawn."""
    try:
        return picture_of(content)
    except GcmError:
        return None


def _sized(kind: str, width: int, height: int, content: bytes) -> Picture:
    sides = (width, height)
    if min(sides) < LEAST_SIDE or max(sides) > MAX_SIDE or width * height > MAX_PIXELS:
        raise GcmError(
            "picture.pixels", width=width, height=height, least=LEAST_SIDE, most=MAX_SIDE
        )
    if len(content) > MAX_BYTES:
        raise GcmError("picture.too_large", limit=MAX_BYTES // 2**20)
    return Picture(kind, width, height, content)


def _png(content: bytes) -> Picture:
    chunks = list(_chunks(content))
    names = [name for name, _ in chunks]
    head = chunks[0][1] if chunks else b""
    if names[:1] != [b"IHDR"] or len(head) != 13 or names[-1] != b"IEND" or b"IDAT" not in names:
        raise GcmError("picture.broken")
    depth, colours, *ways = head[8:13]
    palettes = names.count(b"PLTE")
    if depth not in _PNG_DEPTHS.get(colours, ()) or ways[:2] != [0, 0] or ways[2] > 1:
        raise GcmError("picture.broken")
    if palettes > 1 or (colours == _PALETTE and not palettes) or names.count(b"IHDR") > 1:
        raise GcmError("picture.broken")
    width, height = int.from_bytes(head[:4]), int.from_bytes(head[4:8])
    kept = b"".join(_chunk(name, data) for name, data in chunks if name in _PNG_PARTS)
    return _sized(PNG, width, height, _PNG_MAGIC + kept)


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield name and data of every chunk up to the last; what stands behind it is not looked at."""
    at = len(_PNG_MAGIC)
    while at + _CHUNK <= len(content):
        size = int.from_bytes(content[at : at + 4])
        name, data = content[at + 4 : at + 8], content[at + 8 : at + 8 + size]
        told = content[at + 8 + size : at + _CHUNK + size]
        if len(told) < 4 or int.from_bytes(told) != zlib.crc32(name + data):
            break
        if name not in _PNG_PARTS and not name[:1].islower():
            break  # a chunk nobody may leave out that no version of the format has
        yield name, data
        if name == b"IEND":
            return
        at += _CHUNK + size
    raise GcmError("picture.broken")


def _chunk(name: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4) + name + data + zlib.crc32(name + data).to_bytes(4)


def _jpeg(content: bytes) -> Picture:
    kept = [content[:2]]
    size = (0, 0)
    scans = 0
    for marker, segment in _segments(content):
        if marker in _FRAMES:
            size = _frame(segment) if size == (0, 0) else (0, 0)
            if size == (0, 0):
                break
        elif marker == _SCAN:
            scans += 1
        elif marker not in _TABLES | {_JFIF, _ADOBE, _END}:
            continue
        kept.append(segment)
    if not scans or size == (0, 0):
        raise GcmError("picture.broken")
    return _sized(JPEG, *size, b"".join(kept))


def _segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield each marker with its bytes, those of a scan with its data, up to the end of the image.

    Raises:
        GcmError: ``picture.broken``; ``picture.kind`` for frames that few readers know.
    """
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:  # a filling byte
            at += 1
            continue
        end = at + 2 + int.from_bytes(content[at + 2 : at + 4])
        if marker in _OTHER_FRAMES:
            raise GcmError("picture.kind")
        if marker < 0xC0 or marker in (_START, _END) or end < at + 4 or end > len(content):
            break
        if marker == _SCAN:
            end = _scanned(content, end)
        yield marker, content[at:end]
        at = end
        if content[at : at + 2] == bytes((0xFF, _END)):
            yield _END, content[at : at + 2]
            return
    raise GcmError("picture.broken")


def _scanned(content: bytes, at: int) -> int:
    """Return where the data of a scan ends: at the next marker that is no part of it."""
    while True:
        at = content.find(b"\xff", at)
        if at < 0 or at + 1 >= len(content):
            raise GcmError("picture.broken")
        follows = content[at + 1]
        if follows == 0xFF:
            at += 1
        elif follows == 0 or 0xD0 <= follows <= 0xD7:
            at += 2
        else:
            return at


def _frame(segment: bytes) -> tuple[int, int]:
    """Return width and height of a frame; raises ``picture.colours``, ``picture.broken``."""
    if len(segment) < 10:
        raise GcmError("picture.broken")
    if segment[4] != 8 or segment[9] not in (_GREY, _COLOUR):
        raise GcmError("picture.colours")
    return int.from_bytes(segment[7:9]), int.from_bytes(segment[5:7])
