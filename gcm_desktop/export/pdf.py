"""PDF by typst: the tree goes in as data, one template draws it, PDF/UA-1 and PDF/A-2a come out.

Belongs here: running the engine, its failures. Does not: the data (``pdf_data``), how it looks
(``resources/templates/document.typ``), proving the file (``pdf_check``).
"""

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.text import Direction
from gcm_desktop.export.engine import engine_called
from gcm_desktop.export.fonts import font_folder
from gcm_desktop.export.pdf_data import Data, document_data, properties_data
from gcm_desktop.export.pdf_watermark import watermark_svg
from gcm_desktop.export.tree import Document

if TYPE_CHECKING:
    from typst import PDFStandard

STANDARDS: "list[PDFStandard]" = ["ua-1", "a-2a"]
ATTEMPTS = 4
"""Letters no font has are replaced and the document is set again, at most so often."""
UNDRAWABLE = "\u25a1"
"""A square; U+FFFD itself may not stand in PDF/A-2a."""

_NO_GLYPH = re.compile(r'the text `"(.*?)"` could not be displayed', re.DOTALL)
_ESCAPED = re.compile(r"\\u\{([0-9a-fA-F]+)\}")


def write_pdf(document: Document, template: Path | None = None) -> bytes:
    """Return ``document`` as a tagged PDF with bookmarks and embedded fonts.

    The same document gives the same bytes. Letters no font has become squares.

    Raises:
        GcmError: ``export.engine`` where the engine fails or panics.
    """
    source = (template or resources_folder() / "templates" / "document.typ").read_bytes()
    data = _json(document_data(document)).replace("\ufffd", UNDRAWABLE)
    properties = _json({**properties_data(document), "watermark": _watermark(document)})
    for _ in range(ATTEMPTS):
        result = _compiled(source, data, properties)
        if isinstance(result, bytes):
            return result
        data = _without_letters(data, result)
    raise GcmError("export.engine", Reaction.ENVIRONMENT, reason="letters without a glyph")


def _watermark(document: Document) -> str:
    is_rtl = document.direction is Direction.RTL
    word = document.watermark
    return watermark_svg(word, document.language, is_rtl=is_rtl) if word else ""


def _json(data: Data) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _compiled(source: bytes, data: str, properties: str) -> bytes | frozenset[str]:
    """Return the PDF, or the letters that no font has."""
    import typst

    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(font_folder())])
    try:
        with engine_called():
            pdf = typst.compile(
                source,
                format="pdf",
                font_paths=fonts,
                sys_inputs={"document": data, "properties": properties},
                pdf_standards=STANDARDS,
            )
    except typst.TypstError as fault:
        missing = _undrawable(f"{fault.message}\n{fault.diagnostic}")
        if missing:
            return missing
        raise GcmError("export.engine", Reaction.ENVIRONMENT, reason=fault.message) from fault
    return pdf


def _undrawable(message: str) -> frozenset[str]:
    found = "".join(
        _ESCAPED.sub(lambda code: chr(int(code.group(1), 16)), text)
        for text in _NO_GLYPH.findall(message)
    )
    return frozenset(letter for letter in found if letter != UNDRAWABLE and ord(letter) > 0x7F)


def _without_letters(data: str, letters: frozenset[str]) -> str:
    return data.translate({ord(letter): UNDRAWABLE for letter in letters})
