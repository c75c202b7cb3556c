"""The preview beside the editor: made after a pause and only for eyes, and it follows the caret."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.leaving import Outgoing
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.services.document_ports import DocumentRequest
from gcm_desktop.services.previewing import Preview, Spot, Stretch
from gcm_desktop.services.printing import PageSize, Picture
from gcm_desktop.ui.drafting.dock_tabs import GUIDANCE, PREVIEW
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.field_answers import FieldAnswer
from gcm_desktop.ui.drafting.preview_panel import PreviewPanel
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage

PLACE = "objective/6/progress"
A4 = PageSize(595.0, 842.0)
GREY = b"\x80\x80\x80\x00"


@dataclass
class GreyPages:
    """Eight grey pages; the nth paragraph of the progress stands on the nth."""

    asked: list[DocumentRequest] = field(default_factory=list)
    drawn: list[tuple[int, int]] = field(default_factory=list)
    refuses: bool = False
    takes: float = 0.0

    def preview(self, content: Outgoing, framework: Framework, request: DocumentRequest) -> Preview:
        self.asked.append(request)
        time.sleep(self.takes)
        if self.refuses:
            raise GcmError("export.engine", Reaction.ENVIRONMENT, reason="refused")
        row = tuple(Stretch(Spot(page, 100.0), Spot(page, 700.0)) for page in range(8))
        return Preview(request.items[0], b"", (A4,) * 8, {PLACE: row})

    def picture(self, preview: Preview, page: int, width: int) -> Picture:
        self.drawn.append((page, width))
        return Picture(width, 2 * width, GREY * (2 * width * width))


@dataclass
class Desk:
    """The page of a draft with the panel in sight."""

    stage: Stage
    pages: GreyPages
    page: DraftPage
    panel: PreviewPanel
    edit: NarrativeEdit

    def caret_at(self, paragraph: int) -> None:
        cursor = QTextCursor(self.edit.document().findBlockByNumber(paragraph))
        self.edit.setTextCursor(cursor)

    def on_screen(self, page: int) -> bool:
        place = self.panel.view.place_of(page)
        return bool(place.top() < self.panel.view.viewport().height() and place.bottom() > 0)


@pytest.fixture
def desk(stage: Stage) -> Iterator[Desk]:
    pages = GreyPages()
    there = stage.surroundings.use_cases
    makers = replace(there.free.makers, previewer=lambda: pages)
    free = replace(there.free, makers=makers)
    stage.surroundings = replace(stage.surroundings, use_cases=replace(there, free=free))
    html = "".join(f"<p>paragraph {number}</p>" for number in range(8))
    before = stage.submission.answer(PLACE, "en")
    stage.session.make((SetAnswer(PLACE, "en", before, Answer(Kind.NARRATIVE, html)),))
    page = stage.page()
    page.desk.set_languages("en", None)
    page.go_to(PLACE)
    panel = page.show_tab(PREVIEW)
    assert isinstance(panel, PreviewPanel)
    edit = next(
        each
        for each in page.findChildren(NarrativeEdit)
        if isinstance(found := each.findChild(FieldAnswer), FieldAnswer) and found.address == PLACE
    )
    edit.setFocus()
    stage.bot.wait(1)
    yield Desk(stage, pages, page, panel, edit)
    stage.settle()


def type_word(desk: Desk, press: Press, letters: str = "abcde") -> None:
    for letter in letters:
        press(desk.edit, text=letter)
        desk.stage.bot.wait(60)


def test_pages_come_in_the_language_of_the_text(desk: Desk) -> None:
    asked = desk.pages.asked[-1]
    assert (asked.items, asked.language, asked.profile) == (("objective/6",), "en", "draft")
    assert desk.panel.view.pages == 8
    assert "page 1 of 8" in desk.panel.view.accessibleName()
    colour = desk.panel.view.viewport().grab().toImage().pixelColor(100, 100)
    assert colour.red() == 0x80


def test_one_pause_makes_pages_once(desk: Desk, press: Press) -> None:
    before = len(desk.pages.asked)
    begun = time.monotonic()
    type_word(desk, press, "abcdefghijklmn")  # longer than it takes until a field is read
    assert len(desk.pages.asked) == before
    desk.stage.bot.waitUntil(lambda: len(desk.pages.asked) > before, timeout=2000)
    assert time.monotonic() - begun > 13 * 0.06 + 0.28
    desk.stage.bot.wait(450)
    assert len(desk.pages.asked) == before + 1


def test_pages_that_take_long_wait_for_a_longer_pause(desk: Desk, press: Press) -> None:
    desk.pages.takes = 0.25
    desk.panel.refresh()
    before = len(desk.pages.asked)
    type_word(desk, press, "a")
    desk.stage.bot.wait(500)
    assert len(desk.pages.asked) == before
    desk.stage.bot.waitUntil(lambda: len(desk.pages.asked) > before, timeout=1000)


def test_out_of_sight_nothing_is_made(desk: Desk, press: Press) -> None:
    desk.page.show_tab(GUIDANCE)
    before = len(desk.pages.asked)
    type_word(desk, press)
    desk.stage.bot.wait(700)
    assert len(desk.pages.asked) == before
    desk.page.show_tab(PREVIEW)
    assert len(desk.pages.asked) == before + 1


def test_wishes_that_wait_become_one(desk: Desk) -> None:
    """One job is under way, one waits: the newest."""
    jobs = desk.stage.jobs
    jobs.waits, before = True, len(desk.pages.asked)
    for item in ("objective/1", "objective/2", "objective/3"):
        desk.panel.show_place(item, "")
    assert len(jobs.waiting) == 1
    jobs.run_all()
    assert len(jobs.waiting) == 1
    while jobs.waiting:
        jobs.run_all()
    asked = [each.items[0] for each in desk.pages.asked[before:]]
    assert asked == ["objective/1", "objective/3"]


def test_the_pages_follow_the_caret(desk: Desk) -> None:
    assert not desk.on_screen(6)
    desk.caret_at(6)
    desk.stage.bot.waitUntil(lambda: desk.on_screen(6), timeout=1000)
    assert "page 7 of 8" in desk.panel.view.accessibleName()
    assert any(page == 6 for page, _ in desk.pages.drawn)
    desk.caret_at(0)
    desk.stage.bot.waitUntil(lambda: desk.on_screen(0), timeout=1000)


def test_only_pages_in_sight_are_drawn(desk: Desk) -> None:
    assert {page for page, _ in desk.pages.drawn} <= {0, 1, 2}
    view = desk.panel.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert {page for page, _ in desk.pages.drawn} <= {0, 1, 2, 5, 6, 7}
    assert any(page == 7 for page, _ in desk.pages.drawn)


def test_what_cannot_be_shown_is_said_and_comes_back(desk: Desk) -> None:
    view = desk.panel.view
    desk.pages.refuses = True
    desk.panel.refresh()
    assert view.pages == 0
    assert view.words == view.accessibleName() == "This text cannot be shown as pages."
    desk.pages.refuses = False
    desk.panel.refresh()
    assert (view.pages, view.words) == (8, "")


def test_enter_opens_the_pages_larger_and_escape_goes_back(desk: Desk, press: Press) -> None:
    desk.panel.view.setFocus()
    press(desk.panel.view, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is desk.edit
    press(desk.panel.view, Qt.Key.Key_Return)
    window = desk.panel.window_open
    assert window is not None
    assert not window.isModal()
    assert window.view.pages == 8
    assert max(width for _, width in desk.pages.drawn) > 1.5 * desk.panel.view.width()
    desk.caret_at(5)
    desk.stage.bot.waitUntil(lambda: window.view.page == 5, timeout=1000)
    window.close()
    desk.stage.settle()
    assert desk.panel.window_open is None
    desk.panel.refresh()
    assert desk.panel.view.pages == 8


def test_arabic_has_the_place_of_the_caret_at_the_right(desk: Desk) -> None:
    view = desk.panel.view
    places = []
    for language in ("en", "ar"):
        desk.page.desk.set_languages(language, None)
        view.follow(Spot(0, 300.0))
        image, paper = view.viewport().grab().toImage(), view.place_of(0)
        y = round(paper.top() + 302 * paper.width() / A4.width)
        accent = [x for x in range(image.width()) if image.pixelColor(x, y).red() < 0x40]
        places.append(sum(accent) / len(accent) > image.width() / 2)
    assert places == [False, True]
