"""Sheets of pages: pictures of a stream, their places beside one another, what a machine lacks."""

import struct
import zlib
from pathlib import Path

import pytest

from installer import pages
from installer.pages import ACROSS, Picture, pictures, png, sheet
from installer.place import Place

RED, BLUE = b"\x01\x02\x03", b"\x11\x12\x13"


def drawn(width: int, height: int, colour: bytes) -> bytes:
    return f"P6\n{width} {height}\n255\n".encode() + colour * width * height


def test_every_picture_of_a_stream_is_found() -> None:
    found = list(pictures(drawn(2, 3, RED) + drawn(3, 2, BLUE)))
    assert [(each.width, each.height, set(each.rows)) for each in found] == [
        (2, 3, {RED * 2}),
        (3, 2, {BLUE * 3}),
    ]


def test_pages_stand_beside_and_below_one_another_whatever_their_size() -> None:
    small, large = (Picture(w, w, (c * w,) * w) for w, c in ((2, RED), (4, BLUE)))
    whole = sheet((large, *[small] * ACROSS))
    assert len(whole.rows) == whole.height
    assert {len(row) for row in whole.rows} == {3 * whole.width}
    lines = [row for row in whole.rows if RED in row or BLUE in row]
    assert len(lines) == 4 + 2
    assert lines[0].index(BLUE) < lines[0].index(RED)
    assert BLUE not in lines[-1]


def test_a_sheet_is_a_sound_png() -> None:
    file = png(Picture(2, 1, (RED + BLUE,)))
    at, kinds, pixels = 8, [], b""
    while at < len(file):
        (length,) = struct.unpack(">I", file[at : at + 4])
        kind, content = file[at + 4 : at + 8], file[at + 8 : at + 8 + length]
        (check,) = struct.unpack(">I", file[at + 8 + length : at + 12 + length])
        assert check == zlib.crc32(kind + content)
        kinds.append(kind)
        pixels += content if kind == b"IDAT" else b""
        at += 12 + length
    assert kinds == [b"IHDR", b"IDAT", b"IEND"]
    assert zlib.decompress(pixels) == b"\0" + RED + BLUE


def test_a_missing_program_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert pages.run(Place(tmp_path), tmp_path / "out") == pages.FAILED
    (line,) = capsys.readouterr().out.splitlines()
    assert "soffice (LibreOffice)" in line
    assert "pdftoppm (poppler)" in line
    assert not (tmp_path / "out").exists()
