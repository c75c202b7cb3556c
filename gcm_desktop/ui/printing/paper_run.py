"""Pages onto paper: one page after the other is drawn on the worker, told of, and let go.

Qt allows a printer to be painted on from another thread, as long as it is one thread at a time:
the window never waits for a page, nor for the system's spooler. Belongs here: which pages, where on
the paper, stopping. Does not: choosing a printer (``print_dialog``).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.services.ports import JobRunner
from gcm_desktop.services.printing import POINTS_PER_INCH, PageSize, Picture, Printing, Sheets
from gcm_desktop.ui.lifetime import while_alive

HIGHEST_DPI = 300
"""Finer pictures are no better to read; a page takes 35 MB as it is."""
BAND = 256
"""Rows of pixels drawn in one call: a call keeps Python, and with it the window, from going on."""


@dataclass(frozen=True, slots=True)
class PaperState:
    """How far a run is: ``done`` of ``pages``; why it failed; whether it was stopped."""

    done: int
    pages: int
    is_ended: bool = False
    is_stopped: bool = False
    fault: Exception | None = None


def image_of(picture: Picture) -> QImage:
    """Return a picture as an image; it is good for as long as ``picture`` is kept."""
    row = 4 * picture.width
    shape = QImage.Format.Format_RGB32
    return QImage(picture.pixels, picture.width, picture.height, row, shape)


def bands(picture: Picture) -> Iterator[QRectF]:
    """Yield the parts of a picture from the top; each begins with the last row of the one above.

    Without that row a reader that smooths edges would show the ground between two of them.
    """
    for top in range(0, picture.height, BAND):
        first = max(0, top - 1)
        last = min(picture.height, top + BAND)
        yield QRectF(0, first, picture.width, last - first)


def _part_of(target: QRectF, source: QRectF, height: int) -> QRectF:
    by = target.height() / height
    return QRectF(target.x(), target.y() + source.y() * by, target.width(), source.height() * by)


def pages_wanted(printer: QPrinter, count: int) -> list[int]:
    """Return the pages (from 0) in the order they come out, copies the printer cannot make too."""
    pages = list(range(count))
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage() > 0:
        last = printer.toPage() or printer.fromPage()
        pages = pages[printer.fromPage() - 1 : last]
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def place_on(paper: QRectF, size: PageSize, resolution: float) -> QRectF:
    """Return where a page stands: in its true size in the middle, smaller where paper is smaller.

    The page's own margins are wider than any edge a printer cannot reach, so that the whole sheet
    counts as paper. Lengths are dots of the printer.
    """
    width = size.width * resolution / POINTS_PER_INCH
    height = size.height * resolution / POINTS_PER_INCH
    fit = min(1.0, paper.width() / width, paper.height() / height)
    placed = QRectF(0, 0, width * fit, height * fit)
    placed.moveCenter(QRectF(0, 0, paper.width(), paper.height()).center())
    return placed


class PaperRun(QObject):
    """Prints once.

    Args:
        told: Called in the window's thread after every page and at the end.
    """

    def __init__(
        self,
        printing: Printing,
        jobs: JobRunner,
        sheets: Sheets,
        printer: QPrinter,
        told: Callable[[PaperState], None],
        owner: QObject,
    ) -> None:
        super().__init__(owner)
        self._printing = printing
        self._jobs = jobs
        self._sheets = sheets
        self._printer = printer
        self._told = told
        self._painter = QPainter()
        self._pages: list[int] = []
        self._is_stopped = False
        self.is_ended = False

    def start(self) -> None:
        """Begin with the first page."""
        self._pages = pages_wanted(self._printer, len(self._sheets.sizes))
        self._printer.setFullPage(True)
        self._next(0)

    def stop(self) -> None:
        """Print no further page; the one under way is finished."""
        self._is_stopped = True

    def _next(self, at: int) -> None:
        if at == len(self._pages) or self._is_stopped:
            self._run(self._end, lambda: self._tell_end(at))
            return
        self._told(PaperState(at, len(self._pages)))
        self._run(lambda: self._draw(at), lambda: self._next(at + 1))

    def _run(self, job: Callable[[], None], then: Callable[[], None]) -> None:
        self._jobs.run_work(
            job, while_alive(self, lambda _: then()), while_alive(self, self._failed)
        )

    def _draw(self, at: int) -> None:
        """Put one page on paper; on the worker.

        Raises:
            GcmError: ``print.unreadable``, ``print.failed``.
        """
        printer, page = self._printer, self._pages[at]
        began = printer.newPage() if at else self._painter.begin(printer)
        if not began:
            raise GcmError("print.failed", Reaction.ENVIRONMENT)
        resolution = printer.resolution()
        paper = printer.paperRect(QPrinter.Unit.DevicePixel)
        target = place_on(paper, self._sheets.sizes[page], resolution)
        picture = self._printing.picture(self._sheets, page, min(resolution, HIGHEST_DPI))
        # Letters stay sharp: the PDF of a printer would else keep the page as a photograph.
        self._painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        image = image_of(picture)
        for source in bands(picture):
            self._painter.drawImage(_part_of(target, source, picture.height), image, source)

    def _end(self) -> None:
        """Hand the pages to the system, or take them back; on the worker."""
        if self._is_stopped:
            self._printer.abort()
        if self._painter.isActive() and not self._painter.end():
            raise GcmError("print.failed", Reaction.ENVIRONMENT)
        if self._printer.printerState() == QPrinter.PrinterState.Error:
            raise GcmError("print.failed", Reaction.ENVIRONMENT)

    def _tell_end(self, at: int) -> None:
        self.is_ended = True
        pages = len(self._pages)
        self._told(PaperState(at, pages, is_ended=True, is_stopped=self._is_stopped))

    def _failed(self, fault: Exception) -> None:
        """Say why; what was begun is taken back."""
        if self.is_ended:
            return
        self.is_ended = True
        self._told(PaperState(0, len(self._pages), is_ended=True, fault=fault))
        self._is_stopped = True
        self._jobs.run_work(self._end, lambda _: None, lambda _: None)
