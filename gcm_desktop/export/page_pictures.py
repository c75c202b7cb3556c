"""Pages of a PDF as pictures, by pdfium: the adapter behind the port ``PagePictures``.

Belongs here: pixels out of a file. Does not: making the file (``pdf``), paper (``ui/printing``).
"""

from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.export import pdfium
from gcm_desktop.services.printing import POINTS_PER_INCH, PageSize, Picture

_BYTES = 4
"""Of a pixel: blue, green, red, and one that says nothing."""


class PdfPagePictures:
    """Draws one page at a time; nothing is kept between two calls."""

    def sizes(self, pdf: bytes) -> tuple[PageSize, ...]:
        """Return the size of every page in points.

        Raises:
            GcmError: ``print.unreadable``.
        """
        try:
            with pdfium.opened(pdf) as document:
                count = len(document)
                return tuple(PageSize(*document.get_page_size(at)) for at in range(count))
        except pdfium.UnreadableError as fault:
            raise GcmError("print.unreadable", Reaction.ENVIRONMENT) from fault

    def picture(self, pdf: bytes, page: int, dpi: float) -> Picture:
        """Return a page on white ground; ``page`` counts from 0.

        Raises:
            GcmError: ``print.unreadable``.
        """
        try:
            with pdfium.opened(pdf) as document:
                drawn = document[page].render(
                    scale=dpi / POINTS_PER_INCH, rev_byteorder=False, prefer_bgrx=True
                )
                row = drawn.width * _BYTES
                pixels = bytes(drawn.buffer)
                if drawn.stride != row:
                    starts = range(0, drawn.height * drawn.stride, drawn.stride)
                    pixels = b"".join(pixels[start : start + row] for start in starts)
                return Picture(drawn.width, drawn.height, pixels)
        except pdfium.UnreadableError as fault:
            raise GcmError("print.unreadable", Reaction.ENVIRONMENT) from fault
