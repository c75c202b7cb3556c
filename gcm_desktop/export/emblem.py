"""The emblem in PDF files: whether it can be drawn, its data for the template, its proof.

Belongs here: what typst and pypdf are asked about it. Does not: which bytes may be a picture at all
(``domain/picture``), the emblem in Word files (``docx_emblem``).
"""

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.picture import Picture, found_picture
from gcm_desktop.domain.text import clean_line
from gcm_desktop.export.engine import engine_called
from gcm_desktop.export.tree import Document, Emblem
from gcm_desktop.services.proofs import DocumentFault

if TYPE_CHECKING:
    from pypdf import PdfReader

_TRIAL = b"#image(bytes(json(bytes(sys.inputs.picture))), width: 1cm)"
_DEEPEST = 12
"""Levels of the structure looked at: the cover is the first thing in it."""


@lru_cache(maxsize=2)
def drawable(content: bytes) -> Picture | None:
    """Return the picture in ``content``, ``None`` where there is none or it cannot be drawn.

    A sound header says little about the rest: what cannot be drawn must not stop a document.
    """
    picture = found_picture(content)
    if picture is None:
        return None
    import typst

    try:
        with engine_called():
            typst.compile(
                _TRIAL, format="pdf", sys_inputs={"picture": json.dumps(list(picture.content))}
            )
    except (typst.TypstError, GcmError):
        return None
    return picture


def emblem_data(emblem: Emblem) -> dict[str, Any]:
    """Return what the template draws: numbers of bytes, alternative text, millimetres."""
    width, height = emblem.size()
    return {
        "bytes": list(emblem.picture.content),
        "says": clean_line(emblem.says),
        "width": round(width, 2),
        "height": round(height, 2),
    }


def emblem_faults(reader: "PdfReader", tree: Document) -> tuple[DocumentFault, ...]:
    """Return ``pdf.emblem`` where the cover should have one and no figure says what it is."""
    emblem = tree.emblem
    if emblem is None:
        return ()
    root: Any = reader.trailer["/Root"]
    found = _alternative(root.get("/StructTreeRoot", {}), _DEEPEST)
    return () if found == clean_line(emblem.says) else (DocumentFault("pdf.emblem", found[:60]),)


def _alternative(element: Any, deepest: int) -> str:
    """Return the alternative text of the first figure at or below ``element``."""
    if hasattr(element, "get_object"):
        element = element.get_object()
    if isinstance(element, list):
        return next(filter(None, (_alternative(each, deepest) for each in element)), "")
    if not isinstance(element, dict) or not deepest:
        return ""
    if element.get("/S") == "/Figure":
        return str(element.get("/Alt", ""))
    return _alternative(element.get("/K", []), deepest - 1)
