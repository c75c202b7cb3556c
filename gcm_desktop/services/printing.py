"""Printing any page or part of a submission: as good as the exported PDF, for it is that PDF.

Belongs here: the port that turns pages into pictures, the use case. Does not: paper, printers and
dialogs (``ui/printing``), making documents (``exporting``).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.submission import Language
from gcm_desktop.services.exporting import Exporting
from gcm_desktop.services.ports import SubmissionReader

POINTS_PER_INCH = 72.0


@dataclass(frozen=True, slots=True)
class PageSize:
    """Width and height of a page in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A page in pixels.

    Attributes:
        pixels: Rows from the top without gaps, four bytes a pixel: blue, green, red, unused.
    """

    width: int
    height: int
    pixels: bytes


class PagePictures(Protocol):
    """Draws the pages of a PDF, one at a time: a page at 300 dpi takes 35 MB."""

    def sizes(self, pdf: bytes) -> tuple[PageSize, ...]:
        """Return the size of every page; raises ``print.unreadable``."""
        ...

    def picture(self, pdf: bytes, page: int, dpi: float) -> Picture:
        """Return a page (from 0) on white ground; raises ``print.unreadable``."""
        ...


@dataclass(frozen=True, slots=True)
class Sheets:
    """What can be printed.

    Attributes:
        pdf: The document as a file, the same that an export writes.
        sizes: Of its pages, in their order.
    """

    pdf: bytes
    sizes: tuple[PageSize, ...]


class Printing:
    """Use cases around paper; slow, to be called away from the window."""

    def __init__(self, exporting: Exporting, pictures: Callable[[], PagePictures]) -> None:
        self._exporting = exporting
        self._pictures = pictures

    def sheets(
        self,
        reader: SubmissionReader,
        language: Language,
        items: tuple[Address, ...] = (),
        arrangement: str = "",
    ) -> Sheets:
        """Return the pages of chosen items, of the whole submission where none is chosen.

        Raises:
            GcmError: As ``Exporting.document``; ``address.unknown``, ``print.unreadable``.
        """
        pdf = self._exporting.document(
            reader, "pdf", language, arrangement=arrangement, items=items
        )
        return Sheets(pdf, self._pictures().sizes(pdf))

    def picture(self, sheets: Sheets, page: int, dpi: float) -> Picture:
        """Return a page (from 0) as it would be drawn on paper; raises ``print.unreadable``."""
        return self._pictures().picture(sheets.pdf, page, dpi)
