"""Pages for the live preview: one compiler that lives, given new data each time.

Belongs here: the adapter behind the port ``PagePreviewer``. Does not: the data (``pdf_data``),
where paragraphs stand in it (``preview_spots``), how it looks (``resources/templates``), files that
leave (``pdf``). The compiler remembers what it has set: what did not change is not set again. Pages
are drawn from a PDF and only those in sight: the engine's own pictures are always of all pages.
"""

import json
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.leaving import Outgoing
from gcm_desktop.export.engine import engine_called
from gcm_desktop.export.fonts import font_folder
from gcm_desktop.export.labels import labels
from gcm_desktop.export.narrative import Reader
from gcm_desktop.export.outline import outline
from gcm_desktop.export.page_pictures import PdfPagePictures
from gcm_desktop.export.pdf import UNDRAWABLE
from gcm_desktop.export.pdf_data import Data, document_data, properties_data
from gcm_desktop.export.preview_spots import PREFIX, Marked, as_links, marked
from gcm_desktop.services.document_ports import DocumentRequest
from gcm_desktop.services.previewing import Preview, Spot, Stretch
from gcm_desktop.services.printing import POINTS_PER_INCH, Picture

if TYPE_CHECKING:
    from typst import Compiler

_SPOTS = (
    f'query(link).filter(it => type(it.dest) == str and it.dest.starts-with("{PREFIX}"))'
    ".map(it => { let at = it.location().position(); (it.dest, at.page - 1, at.y.pt()) })"
)
"""Asks for every mark: its name, its page from 0, points from the upper edge to its baseline."""
_ASCENT = 10.0
"""Points from a baseline to the upper edge of its line, near enough for every size of the text."""


class LivePages:
    """Made once and kept; several threads may call it, they are served one after the other."""

    def __init__(self, template: Path | None = None) -> None:
        self._template = template or resources_folder() / "templates" / "document.typ"
        self._pictures = PdfPagePictures()
        self._lock = Lock()
        self._compiler: Compiler | None = None
        self._last: tuple[tuple[str, str], Preview] | None = None

    def preview(self, content: Outgoing, framework: Framework, request: DocumentRequest) -> Preview:
        """Return the pages of the one item ``request.items`` names.

        Raises:
            GcmError: ``export.engine`` where the engine fails or panics, ``address.unknown``,
                ``export.language``.
        """
        (item,) = request.items
        submission = content.submission
        reader = Reader(submission, framework, labels(request.language))
        document = outline(submission, framework, request)
        told = marked(document, reader, item)
        data = as_links(_json(document_data(told.document)).replace("\ufffd", UNDRAWABLE))
        asked = (data, _json(properties_data(document)))
        with self._lock:
            if self._last is not None and self._last[0] == asked and self._last[1].item == item:
                return self._last[1]
            pdf, places = self._compiled(*asked)
            made = Preview(item, pdf, self._pictures.sizes(pdf), _stretches(told, places))
            self._last = (asked, made)
            return made

    def picture(self, preview: Preview, page: int, width: int) -> Picture:
        """Return a page (from 0), ``width`` pixels wide; raises ``print.unreadable``."""
        dpi = width / preview.sizes[page].width * POINTS_PER_INCH
        return self._pictures.picture(preview.pdf, page, dpi)

    def _compiled(self, data: str, properties: str) -> tuple[bytes, dict[str, Spot]]:
        """Return the pages and where each mark is; a compiler that failed badly is not kept."""
        import typst

        compiler, self._compiler = self._compiler or self._new_compiler(), None
        try:
            with engine_called():
                pdf = compiler.compile(
                    format="pdf",
                    pdf_tags=False,
                    sys_inputs={"document": data, "properties": properties},
                )
                rows = json.loads(compiler.eval(_SPOTS))
        except typst.TypstError as fault:
            self._compiler = compiler
            raise GcmError("export.engine", Reaction.ENVIRONMENT, reason=fault.message) from fault
        self._compiler = compiler
        if not isinstance(pdf, bytes):
            raise GcmError("export.engine", Reaction.ENVIRONMENT, reason="no pages")
        return pdf, {mark: Spot(page, max(0.0, y - _ASCENT)) for mark, page, y in rows}

    def _new_compiler(self) -> "Compiler":
        import typst

        folders = [str(font_folder())]
        fonts = typst.Fonts(include_system_fonts=False, font_paths=folders)
        return typst.Compiler(self._template, font_paths=fonts)


def _stretches(told: Marked, places: dict[str, Spot]) -> dict[str, tuple[Stretch, ...]]:
    found = {
        address: tuple(
            Stretch(places[before], places[behind])
            for before, behind in row
            if before in places and behind in places
        )
        for address, row in told.marks.items()
    }
    return {address: row for address, row in found.items() if row}


def _json(data: Data) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
