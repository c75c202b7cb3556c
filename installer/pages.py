"""The sample's documents as pictures of their pages: one command, looked at by people.

Word files are laid out by LibreOffice, PDF files drawn by poppler, every page a picture, and eight
small ones beside one another on a sheet. Standard library only, as everything here.
"""

import re
import shutil
import struct
import subprocess
import tempfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from installer.place import Place, announced, ran, say, telling_line

PROGRAMS = {"soffice": "LibreOffice", "pdftoppm": "poppler"}
"""Programs the pictures need, and what brings them."""
FAILED = 3
"""Exit code where the machine, not the program, is at fault."""
ACROSS, DOWN = 4, 2
_PAGE_DPI, _SHEET_DPI = "100", "62"
_GAP, _GREY = 8, b"\x80\x80\x80"
_PPM = re.compile(rb"P6\s+(\d+)\s+(\d+)\s+255\s")
_SECONDS = 300.0


@dataclass(frozen=True)
class Picture:
    """A picture of ``width`` times ``height`` pixels; ``rows`` are three bytes a pixel."""

    width: int
    height: int
    rows: tuple[bytes, ...]


def run(place: Place, out: Path) -> int:
    """Write the sample's documents, their pages and sheets into ``out``; return an exit code."""
    missing = [f"{name} ({by})" for name, by in PROGRAMS.items() if shutil.which(name) is None]
    if missing:
        say(f"pages cannot be drawn: {', '.join(missing)} is not installed")
        return FAILED
    documents = out / "documents"
    documents.mkdir(parents=True, exist_ok=True)
    store = ["--store", str(documents / "sample.db")]
    command = [str(place.python), "-m", "gcm_desktop", "demo", "--out", str(documents)]
    with announced("documents of the sample"):
        code, text = ran([*command, *store, "--no-window"], seconds=_SECONDS)
    if code:
        say(f"the sample could not be written: {telling_line(text)}")
        return code
    with announced("pictures of their pages"):
        fault = draw(documents, out)
    say(fault or f"the pages are in {out}, eight on a sheet in {out / 'sheets'}")
    return FAILED if fault else 0


def draw(documents: Path, out: Path) -> str:
    """Draw every Word and PDF file of a folder; return what went wrong in one line, or nothing."""
    with tempfile.TemporaryDirectory() as scratch:
        word_files = sorted(documents.glob("*.docx"))
        laid_out = Path(scratch) / "docx"
        fault = _laid_out(word_files, laid_out, Path(scratch)) if word_files else ""
        if fault:
            return fault
        files = {f"{file.stem}-pdf": file for file in sorted(documents.glob("*.pdf"))}
        files |= {f"{file.stem}-docx": file for file in sorted(laid_out.glob("*.pdf"))}
        (out / "sheets").mkdir(parents=True, exist_ok=True)
        for name, file in files.items():
            for old in (*out.glob(f"{name}-*.png"), *(out / "sheets").glob(f"{name}-*.png")):
                old.unlink()
            code, text = ran(["pdftoppm", "-r", _PAGE_DPI, "-png", file, out / name])
            if code:
                return f"{file.name} could not be drawn: {telling_line(text)}"
            for number, sheet in enumerate(sheets(file), 1):
                (out / "sheets" / f"{name}-{number:02}.png").write_bytes(png(sheet))
    return ""


def _laid_out(files: list[Path], folder: Path, scratch: Path) -> str:
    """Turn Word files into PDF files; return what went wrong in one line, or nothing."""
    profile = f"-env:UserInstallation={(scratch / 'profile').as_uri()}"
    command: list[str | Path] = ["soffice", profile, "--headless", "--convert-to", "pdf"]
    code, text = ran([*command, "--outdir", folder, *files], seconds=_SECONDS)
    if code or len(list(folder.glob("*.pdf"))) != len(files):
        return f"LibreOffice could not lay out the Word files: {telling_line(text)}"
    return ""


def sheets(file: Path) -> Iterator[Picture]:
    """Yield the pages of a PDF file, ``ACROSS`` times ``DOWN`` small ones on each picture."""
    command = ["pdftoppm", "-r", _SHEET_DPI, str(file)]
    drawn = subprocess.run(command, check=True, capture_output=True, timeout=_SECONDS).stdout
    pages = tuple(pictures(drawn))
    for first in range(0, len(pages), ACROSS * DOWN):
        yield sheet(pages[first : first + ACROSS * DOWN])


def pictures(drawn: bytes) -> Iterator[Picture]:
    """Yield the pictures of a stream in the portable pixmap format, one behind the other."""
    at = 0
    while (head := _PPM.match(drawn, at)) is not None:
        width, height, start = int(head[1]), int(head[2]), head.end()
        line = 3 * width
        rows = tuple(drawn[start + line * row : start + line * (row + 1)] for row in range(height))
        yield Picture(width, height, rows)
        at = start + line * height


def sheet(pages: tuple[Picture, ...]) -> Picture:
    """Return up to ``ACROSS`` times ``DOWN`` pages beside and below one another, on grey."""
    width, height = (max(getattr(page, side) for page in pages) for side in ("width", "height"))
    line = _GREY * (ACROSS * width + (ACROSS + 1) * _GAP)
    rows = [line] * _GAP
    for first in range(0, len(pages), ACROSS):
        across = pages[first : first + ACROSS]
        for at in range(height):
            cells = [
                page.rows[at] + _GREY * (width - page.width) if at < page.height else _GREY * width
                for page in across
            ]
            row = b"".join(_GREY * _GAP + cell for cell in cells)
            rows.append(row + line[len(row) :])
        rows += [line] * _GAP
    return Picture(len(line) // 3, len(rows), tuple(rows))


def png(picture: Picture) -> bytes:
    """Return ``picture`` as a PNG file (ISO/IEC 15948)."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        checked = kind + content
        return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))

    head = struct.pack(">IIBBBBB", picture.width, picture.height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + row for row in picture.rows), 6)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )
