"""Small pictures as bytes, made without any library that draws: sound ones, and parts to bend."""

import struct
import zlib
from base64 import b64decode

MAGIC = b"\x89PNG\r\n\x1a\n"
GREY_JPEG = b64decode(
    "/9j/4AAQSkZJRgABAQEAZABkAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarY"
    "qMyP/L2u71////m8H////6/+b9//j/wAALCAAYACABAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL"
    "/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJi"
    "coKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ip"
    "qrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/AGUUUUUUUUUUUV"
    "//2Q=="
)
"""32 × 24 pixels of one grey, baseline."""


def chunk(name: bytes, data: bytes = b"") -> bytes:
    """Return a chunk of a PNG with its length and its sum."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def header(width: int, height: int, depth: int = 8, colours: int = 2, way: int = 0) -> bytes:
    """Return the first chunk of a PNG."""
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colours, 0, 0, way))


def png(width: int = 48, height: int = 32, *between: bytes) -> bytes:
    """Return a PNG of one colour with further chunks in front of its pixels."""
    rows = (b"\0" + b"\x0b\x63\xa5" * width) * height
    pixels = chunk(b"IDAT", zlib.compress(rows))
    return MAGIC + header(width, height) + b"".join(between) + pixels + chunk(b"IEND")


def segment(marker: int, data: bytes) -> bytes:
    """Return a segment of a JPEG."""
    return bytes((0xFF, marker)) + struct.pack(">H", len(data) + 2) + data
