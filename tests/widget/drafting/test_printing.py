"""Printing by keyboard: the dialog, the pages on paper, stopping, no printer at all."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gcm_desktop.export.documents import Documents
from gcm_desktop.export.page_pictures import PdfPagePictures
from gcm_desktop.services.library import Opened
from gcm_desktop.services.printing import PageSize
from gcm_desktop.ui.physical_keys import PhysicalKeys
from gcm_desktop.ui.printing.paper_run import pages_wanted, place_on
from gcm_desktop.ui.printing.print_dialog import PrintDialog
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def press_room(stage: Stage) -> Stage:
    """The stage with real documents."""
    use_cases = stage.surroundings.use_cases
    makers = replace(use_cases.free.makers, documents=Documents)
    free = replace(use_cases.free, makers=makers)
    stage.surroundings = replace(stage.surroundings, use_cases=replace(use_cases, free=free))
    return stage


@pytest.fixture
def host(stage: Stage) -> QWidget:
    made = QWidget()
    stage.bot.addWidget(made)
    return made


def dialog(
    stage: Stage, host: QWidget, place: str = "objective/6", printers: tuple[str, ...] = ("Office",)
) -> PrintDialog:
    framework = stage.session.framework
    made = PrintDialog(
        stage.surroundings, Opened(stage.submission, framework),
        (place, framework.arrangements[0].key), "ar", host, printers=lambda: printers,
    )  # fmt: skip
    made.show()
    stage.bot.waitExposed(made)
    made.activateWindow()
    stage.bot.wait(1)
    return made


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def paper(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setOutputFileName(str(path))
    printer.setResolution(100)
    return printer


def ink(pdf: bytes, page: int) -> int:
    """Return how many pixels of a page are dark."""
    pixels = PdfPagePictures().picture(pdf, page, 40).pixels
    return sum(1 for at in range(0, len(pixels), 4) if pixels[at + 1] < 128)


@pytest.fixture
def physical(qapp: QApplication) -> Iterator[None]:
    keys = PhysicalKeys(qapp)
    yield
    qapp.removeEventFilter(keys)
    keys.deleteLater()


@pytest.mark.usefixtures("physical")
def test_ctrl_p_opens_the_dialog_on_the_arabic_layout_too(press_room: Stage, press: Press) -> None:
    page = press_room.page("section/summary")
    press(page.outline.view, ord("ح"), "ح", CONTROL, 33)
    found = page.findChildren(PrintDialog)
    assert len(found) == 1
    opened = found[0]
    assert (opened.choices.part.value, opened.choices.language.value) == (
        "page",
        page.desk.text_language,
    )
    assert opened.sheets is not None
    assert not opened.preview.view.image.isNull()
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.isVisible()


def test_part_language_and_page_are_chosen_by_keyboard(press_room: Stage, host: QWidget) -> None:
    made = dialog(press_room, host)
    assert made.sheets is not None
    alone = len(made.sheets.sizes)
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert made.choices.part.value == "group"
    assert len(made.sheets.sizes) > alone
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    before = made.sheets.pdf
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert made.choices.language.value == "en"
    assert made.sheets.pdf != before
    first = made.preview.view.image
    QTest.keyClick(made, Qt.Key.Key_PageDown)
    assert made.preview.page == 1
    assert made.preview.view.image != first
    made.preview.view.setFocus()
    QTest.keyClick(made.preview.view, Qt.Key.Key_End)
    assert made.preview.page == len(made.sheets.sizes) - 1


def test_every_page_comes_onto_paper(press_room: Stage, host: QWidget, tmp_path: Path) -> None:
    made, file = dialog(press_room, host), tmp_path / "paper.pdf"
    assert made.sheets is not None
    made.print_on(paper(file))
    printed = file.read_bytes()
    sizes = PdfPagePictures().sizes(printed)
    assert len(sizes) == len(made.sheets.sizes) > 1
    for page in range(len(sizes)):
        assert ink(printed, page) == pytest.approx(ink(made.sheets.pdf, page), rel=0.35)
        assert ink(printed, page) > 20
    assert str(len(sizes)) in made.note.text()


def test_a_run_is_stopped_before_the_dialog_closes(
    press_room: Stage, host: QWidget, tmp_path: Path
) -> None:
    made, jobs = dialog(press_room, host), press_room.jobs
    jobs.waits = True
    made.print_on(paper(tmp_path / "paper.pdf"))
    jobs.run_all()
    assert not made.print.isEnabled()
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert made.isVisible()
    jobs.run_all()
    jobs.run_all()
    assert not made.isVisible()
    assert jobs.waiting == []


@pytest.mark.qt_log_ignore("Returned false")  # Qt's own word for it
def test_a_printer_that_takes_nothing_is_said(
    press_room: Stage, host: QWidget, tmp_path: Path
) -> None:
    made = dialog(press_room, host)
    made.print_on(paper(tmp_path / "missing" / "paper.pdf"))
    assert made.fault.words
    assert made.print.isEnabled()


def test_without_a_printer_pages_are_saved(
    press_room: Stage, host: QWidget, tmp_path: Path
) -> None:
    made = dialog(press_room, host, printers=())
    assert not made.print.isEnabled()
    assert "PDF" in made.note.text()
    assert made.save.isDefault()
    made.save_to(tmp_path / "pages.pdf")
    assert made.sheets is not None
    assert (tmp_path / "pages.pdf").read_bytes() == made.sheets.pdf


def test_a_fault_is_said_and_nothing_is_offered(press_room: Stage, host: QWidget) -> None:
    made = dialog(press_room, host)
    press_room.jobs.fails = True
    made.choices.part.set_value("whole")
    made.choices.part.chosen.emit("whole")
    assert made.fault.words
    assert not made.print.isEnabled()
    assert not made.save.isEnabled()


def test_pages_and_copies_come_as_the_printer_was_told() -> None:
    printer = QPrinter()
    printer.setOutputFileName("unused.pdf")
    assert pages_wanted(printer, 3) == [0, 1, 2]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert pages_wanted(printer, 5) == [1, 2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert pages_wanted(printer, 5) == [2, 1]
    if not printer.supportsMultipleCopies():
        printer.setCopyCount(2)
        printer.setCollateCopies(False)
        assert pages_wanted(printer, 5) == [2, 2, 1, 1]


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(595, 842, 1.0), (842, 1191, 1.0), (612, 792, 792 / 842)]
)
def test_a_page_keeps_its_size_in_the_middle_of_the_paper(
    width: float, height: float, scale: float
) -> None:
    placed = place_on(QRectF(0, 0, width * 2, height * 2), PageSize(595, 842), 144)
    assert placed.width() == pytest.approx(595 * 2 * scale)
    assert placed.center().x() == pytest.approx(width)
    assert placed.center().y() == pytest.approx(height)
