"""PDF files opened with pdfium: one at a time, for the library must not be entered twice.

Belongs here: opening and the lock. Does not: what is read (``pdf_check``, ``page_pictures``).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_LOCK = Lock()
"""pdfium is not made for several threads: a check on one must not meet a drawing on another."""


class UnreadableError(ValueError):
    """pdfium cannot read the file, or a page of it."""


@contextmanager
def opened(file: bytes) -> Iterator["PdfDocument"]:
    """Open ``file`` and keep every other thread out until it is closed again.

    Raises:
        UnreadableError: Where pdfium cannot read it.
    """
    import pypdfium2

    with _LOCK:
        try:
            document = pypdfium2.PdfDocument(file)
        except pypdfium2.PdfiumError as fault:
            raise UnreadableError(str(fault)) from fault
        try:
            yield document
        except pypdfium2.PdfiumError as fault:
            raise UnreadableError(str(fault)) from fault
        finally:
            document.close()
