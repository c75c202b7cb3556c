"""The dialog that prints: what, in which language, how it will look, and where it goes.

Belongs here: the dialog. Does not: the choices (``print_choices``), making pages (``sheet_jobs``),
drawing them on paper (``paper_run``).
"""

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QKeySequence, QPageSize, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.base.file_names import safe_name
from gcm_desktop.domain.address import Address
from gcm_desktop.services.ports import SubmissionReader
from gcm_desktop.services.printing import Picture, Sheets
from gcm_desktop.ui import theme
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.printing.page_preview import PagePreview
from gcm_desktop.ui.printing.paper_run import PaperRun, PaperState, image_of
from gcm_desktop.ui.printing.print_choices import PrintChoices
from gcm_desktop.ui.printing.sheet_jobs import SheetJobs
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translate, translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import section_title, small_label

_SIDE = 320


class PrintDialog(QDialog):
    """Prints a part of a submission as it stands at this moment.

    Args:
        place: The page one is on, an item's or that of a record kind, and the key of the order of
            objectives.
        language: The language to begin with.
        printers: Returns the names of the printers; asked on the worker, it may take long.
    """

    def __init__(
        self,
        surroundings: Surroundings,
        reader: SubmissionReader,
        place: tuple[Address, str],
        language: str,
        parent: QWidget,
        printers: Callable[[], Sequence[str]] = QPrinterInfo.availablePrinterNames,
    ) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._sheets: Sheets | None = None
        self._has_printer: bool | None = None
        self._run: PaperRun | None = None
        self._is_closing = False
        self._jobs = SheetJobs(surroundings, reader, place[1], self)
        self._title = section_title(parent=self)
        self.choices = PrintChoices(surroundings, reader, place, language, self)
        self.note = small_label(wraps=True, parent=self)
        self.fault = FaultLine(self)
        self.preview = PagePreview(self)
        self._close = PlainButton(parent=self)
        self.save = PlainButton("", "document-pdf", parent=self)
        self.print = PrimaryButton("", "print", parent=self)
        self.setModal(True)
        self._lay_out()
        self._connect()
        translated(self, self._retranslate)
        self._make()
        surroundings.jobs.run_work(
            printers,
            while_alive(self, self._take_printers),
            while_alive(self, lambda _: self._take_printers(())),
        )

    @property
    def sheets(self) -> Sheets | None:
        """The pages as they would be printed, ``None`` while they are being made."""
        return self._sheets

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages on ``printer``; nothing else can be begun meanwhile."""
        sheets = self._sheets
        if sheets is None or self._is_printing():
            return
        self.fault.clear()
        self._run = PaperRun(
            self._surroundings.use_cases.free.printing,
            self._surroundings.jobs, sheets, printer, self._told, self,
        )  # fmt: skip
        self._run.start()

    def save_to(self, path: Path) -> None:
        """Write the pages as a PDF file."""
        sheets, files = self._sheets, self._surroundings.use_cases.free.exporting
        if sheets is None:
            return

        def saved(_: None) -> None:
            words = self.tr("Saved: {file}").replace("{file}", isolated(path.name))
            self.note.setText(words)

        self.fault.clear()
        self._surroundings.jobs.run_work(
            lambda: files.keep(path, sheets.pdf),
            while_alive(self, saved), while_alive(self, self._say_fault),
        )  # fmt: skip

    def reject(self) -> None:
        """Close; a run under way is stopped first, and taken back where the printer can."""
        if self._run is not None and self._is_printing():
            self._is_closing = True
            self._run.stop()
            self.note.setText(self.tr("Stopping…"))
            return
        super().reject()

    def _lay_out(self) -> None:
        side = QWidget(self)
        start = QVBoxLayout(side)
        start.setContentsMargins(0, 0, 0, 0)
        start.setSpacing(theme.GRID)
        start.addWidget(self._title)
        start.addSpacing(theme.GRID)
        start.addWidget(self.choices)
        start.addStretch(1)
        start.addWidget(self.fault)
        start.addWidget(self.note)
        side.setFixedWidth(round(_SIDE * theme.text_scale()))
        columns = QHBoxLayout()
        columns.setSpacing(3 * theme.GRID)
        columns.addWidget(side)
        columns.addWidget(self.preview, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._close)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        buttons.addWidget(self.print)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(2 * theme.GRID)
        box.addLayout(columns, 1)
        box.addLayout(buttons)
        self.resize(880, 660)

    def _connect(self) -> None:
        self.choices.altered.connect(self._make)
        self.preview.wanted.connect(self._draw)
        self.print.clicked.connect(self._ask_printer)
        self.save.clicked.connect(self._ask_file)
        self._close.clicked.connect(self.reject)
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Ctrl+P", self.print.click), ("Ctrl+S", self.save.click),
            ("PgUp", lambda: self.preview.step(-1)), ("PgDown", lambda: self.preview.step(1)),
        )  # fmt: skip
        for key, call in keys:
            QShortcut(QKeySequence(key), self, call)

    def _make(self) -> None:
        """Make the pages of what is chosen."""
        self._sheets = None
        self._jobs.forget_picture()
        self.fault.clear()
        self.preview.say(self.tr("The pages are being made…"))
        self._refresh()
        language = self.choices.language.value
        self._jobs.make(self.choices.chosen, language, self._take, self._not_made)

    def _take(self, sheets: Sheets) -> None:
        self._sheets = sheets
        self.preview.set_sizes(sheets.sizes)
        self._refresh()

    def _not_made(self, fault: Exception) -> None:
        self.preview.say("")
        self._say_fault(fault)

    def _draw(self, page: int) -> None:
        if self._sheets is not None:
            dpi = self.preview.view.dpi
            self._jobs.picture(self._sheets, page, dpi, self._show, self._say_fault)

    def _show(self, picture: Picture) -> None:
        self.preview.show_image(image_of(picture).copy())

    def _take_printers(self, names: Sequence[str]) -> None:
        self._has_printer = bool(names)
        if not names:
            self.note.setText(
                self.tr(
                    "No printer is set up on this computer. Save the pages as PDF and print them "
                    "wherever there is one."
                )
            )
        self._refresh()

    def _is_printing(self) -> bool:
        return self._run is not None and not self._run.is_ended

    def _refresh(self) -> None:
        """Offer what can be done now."""
        busy = self._is_printing()
        ready = self._sheets is not None and not busy
        self.print.setEnabled(ready and bool(self._has_printer))
        self.save.setEnabled(ready)
        self.choices.set_busy(busy)
        self._close.set_text(self.tr("Stop") if busy else self.tr("Close"))
        (self.save if self._has_printer is False else self.print).setDefault(True)

    def _told(self, state: PaperState) -> None:
        """Say how far the run is."""
        if not (self._is_closing and not state.is_ended):
            self.note.setText(_words(state))
        self._refresh()
        if state.fault is not None:
            self._say_fault(state.fault)
        if state.is_ended and self._is_closing:
            self._is_closing = False
            super().reject()

    def _say_fault(self, fault: Exception) -> None:
        self.fault.say(words_for(fault, self._surroundings.language.language.value))

    def _ask_printer(self) -> None:
        """Ask the system's dialog for a printer, its pages and copies."""
        if self._sheets is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setDocName(self.choices.document_name)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("Print"))
        dialog.setMinMax(1, len(self._sheets.sizes))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if dialog.exec():
            self.print_on(printer)

    def _ask_file(self) -> None:
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        name = safe_name(f"{self.choices.document_name}.pdf")
        place = Path(QStandardPaths.writableLocation(folder)) / name
        title = self.tr("Save as PDF")
        found, _ = QFileDialog.getSaveFileName(self, title, str(place), "PDF (*.pdf)")
        if found:
            self.save_to(Path(found))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Print"))
        self._title.setText(self.tr("Print"))
        self.print.set_text(self.tr("Print…"))
        self.save.set_text(self.tr("Save as PDF…"))
        # The choices are made anew with their words; Tab goes the way one reads all the same.
        rows = self.choices.stops
        for one, following in pairwise(
            (*rows, *self.preview.stops, self._close, self.save, self.print)
        ):
            self.setTabOrder(one, following)
        chosen = next((each for each in rows if each.isChecked()), None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()


def _words(state: PaperState) -> str:
    """Return how far a run is; nothing where it failed, for that is said elsewhere."""
    if state.fault is not None:
        return ""
    if state.is_stopped:
        return translate("PrintDialog", "Printing was stopped.")
    if state.is_ended:
        words = translate("PrintDialog", "Handed to the printer. Pages: {count}.")
        return words.replace("{count}", str(state.pages))
    words = translate("PrintDialog", "Printing page {page} of {pages}…")
    return words.replace("{page}", str(state.done + 1)).replace("{pages}", str(state.pages))
