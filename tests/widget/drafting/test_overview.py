"""The overview follows the draft, leads to what is open, and is readable in both directions."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.assignment import Assignment, Body
from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.request import Request, SentRequest
from gcm_desktop.ui.drafting.link_words import LinkWords
from gcm_desktop.ui.overview.log_card import LogCard
from gcm_desktop.ui.overview.overview_page import OverviewPage
from gcm_desktop.ui.widgets.state_bar import Segment, StateBar
from gcm_desktop.ui.words import DRAFTING
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage

PLACE = "objective/8/progress"


def overview(page: QWidget) -> OverviewPage:
    found = page.findChild(OverviewPage)
    assert found is not None
    return found


def names(page: QWidget) -> list[LinkWords]:
    return [each for each in overview(page).findChildren(LinkWords) if each.isVisible()]


def bars(page: QWidget) -> list[str]:
    found = overview(page).findChildren(StateBar)
    return [bar.accessibleName() for bar in found if bar.isVisible()]


def test_it_follows_the_draft_and_leads_to_what_is_open(stage: Stage, press: Press) -> None:
    page = stage.page("overview")
    assert bars(page)[0] == "58 ready"
    assert not names(page)[0].isEnabled()
    before = stage.submission.answer(PLACE, "ar")
    page.desk.make(SetAnswer(PLACE, "ar", before, None))
    stage.bot.waitUntil(lambda: bars(page)[:1] == ["57 ready · 1 drafting"])
    stage.settle()
    first = names(page)[0]
    first.setFocus()
    press(first, Qt.Key.Key_Space, " ")
    assert page.item == "objective/8"


def test_bodies_stand_with_what_they_owe(stage: Stage) -> None:
    book = stage.surroundings.use_cases.companions.assignments
    book.keep_body(stage.submission.id, Body("L", {"en": "Ministry of Labour"}))
    book.assign(stage.submission.id, Assignment("objective/8", "L", "2026-12-12"))
    page = stage.page("overview")
    page.desk.make(SetAnswer(PLACE, "ar", stage.submission.answer(PLACE, "ar"), None))
    stage.bot.waitUntil(lambda: bars(page)[:1] == ["57 ready · 1 awaiting a body"])
    body = next(name for name in names(page) if "Ministry of Labour" in name.accessibleName())
    said = body.accessibleDescription()
    assert "0 of 1 ready or approved" in said
    assert "12 December 2026" in said
    body.click()
    assert page.item == "objective/8"


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_a_bar_begins_at_the_start_side_and_needs_no_colour(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    if direction is Qt.LayoutDirection.LayoutDirectionAuto:
        return
    bar = StateBar()
    qtbot.addWidget(bar)
    bar.setLayoutDirection(direction)
    bar.resize(300, 28)
    counts = (("ready", 90), ("drafting", 0), ("awaiting", 9), ("not_started", 1))
    bar.set_segments([Segment(DRAFTING[key], count) for key, count in counts], "words")
    places = bar.places()
    assert [segment.count for segment, _ in places] == [90, 9, 1]
    lefts = [area.left() for _, area in places]
    assert lefts == sorted(lefts, reverse=direction is Qt.LayoutDirection.RightToLeft)
    for one, other in pairwise(places):
        assert not one[1].intersects(other[1])
    assert all(area.left() >= -0.01 and area.right() <= 300.01 for _, area in places)
    assert len({segment.look.icon for segment, _ in places}) == 3


@pytest.mark.usefixtures("language")
def test_what_was_exchanged_with_colleagues_stands_there_once_there_is_any(stage: Stage) -> None:
    page = stage.page("overview")
    (card,) = overview(page).findChildren(LogCard)
    assert not card.isVisible()
    request = Request(("objective/6",), "s", "2026-12-31", body={"ar": "وزارة العمل"})
    sent = SentRequest(request, "h", "2026-10-01T08:00:00Z")
    books = stage.surroundings.use_cases.companions
    books.requests.keep_sent(stage.submission.id, sent)
    page.go_to(PLACE)
    page.go_to("overview")
    stage.settle()
    assert card.isVisible()
    (line,) = card.lines
    assert "وزارة العمل" in line
    assert "2026" in line
