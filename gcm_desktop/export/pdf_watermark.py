"""The word that lies across the pages of a draft in PDF, drawn as outlines.

Belongs here: making that drawing, proving it. Does not: where it lies (the template of documents).
Outlines are not letters: no reader reads the word aloud on each page, no search finds it there, and
what is selected on a page is the text of the page alone.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.export.engine import engine_called
from gcm_desktop.export.fonts import font_folder
from gcm_desktop.export.tree import Document
from gcm_desktop.services.proofs import DocumentFault

if TYPE_CHECKING:
    from pypdf import PdfReader

_BACKGROUND = re.compile(rb"/Artifact<<[^>]*/Type/Background[^>]*>>BDC(.*?)EMC", re.DOTALL)
_LETTERS = re.compile(rb"\bBT\b")


@lru_cache(maxsize=8)
def watermark_svg(word: str, language: str, *, is_rtl: bool) -> str:
    """Return ``word`` as an SVG drawing; the same word gives the same drawing.

    Raises:
        GcmError: ``export.engine`` where the engine fails.
    """
    import typst

    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(font_folder())])
    try:
        with engine_called():
            drawing = typst.compile(
                (resources_folder() / "templates" / "watermark.typ").read_bytes(),
                format="svg",
                font_paths=fonts,
                sys_inputs={"word": word, "lang": language, "rtl": "1" if is_rtl else "0"},
            )
    except typst.TypstError as fault:
        raise GcmError("export.engine", Reaction.ENVIRONMENT, reason=fault.message) from fault
    if not isinstance(drawing, bytes):
        raise GcmError("export.engine", Reaction.ENVIRONMENT, reason="no watermark")
    return drawing.decode()


def watermark_faults(reader: "PdfReader", tree: Document) -> Iterator[DocumentFault]:
    """Yield the first page of a draft without a watermark, or of any other document with one.

    It must be marked as no part of the text, and hold no letters.
    """
    for number, page in enumerate(reader.pages, 1):
        contents = page.get_contents()
        drawn = _BACKGROUND.findall(contents.get_data() if contents is not None else b"")
        wanted = 1 if tree.watermark else 0
        if len(drawn) != wanted or any(_LETTERS.search(each) for each in drawn):
            yield DocumentFault("pdf.watermark", str(number))
            return
