"""One objective drafted in Arabic and English, from an empty store to ready, by keyboard alone.

The Arabic interface is used with an Arabic keyboard, the French one with Latin letters.
"""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.progress import DraftingState, progress
from gcm_desktop.domain.submission import Submission
from gcm_desktop.main import open_use_cases, store_free
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.jobs import QtJobRunner
from gcm_desktop.ui.main_window import MainWindow
from gcm_desktop.ui.physical_keys import PhysicalKeys
from gcm_desktop.ui.translation import InterfaceLanguage, Language
from tests.e2e.drafting_story import (
    ITEM,
    add_indicator,
    add_measure,
    choose,
    english,
    go_back_and_forth,
    mark_as_up_to_date,
    session_of,
    start_submission,
    submission_of,
    translate,
    write_in_arabic,
    write_in_english_first,
)
from tests.e2e.typist import SHIFT, Key, Typist, described


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "drafts.db"


@pytest.fixture
def use_cases(store: Path) -> Iterator[UseCases]:
    made = open_use_cases(store_free(), store, writer=True)
    yield made
    made.close()


@pytest.fixture(params=["ar", "fr"])
def interface(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[InterfaceLanguage]:
    made = InterfaceLanguage(qapp)
    keys = PhysicalKeys(qapp)
    made.switch(Language(request.param))
    yield made
    made.switch(Language.ENGLISH)
    qapp.removeEventFilter(keys)


@pytest.fixture
def window(qtbot: QtBot, use_cases: UseCases, interface: InterfaceLanguage) -> Iterator[MainWindow]:
    jobs = QtJobRunner()
    shown = MainWindow(use_cases, jobs, interface)

    def settle(_: QWidget) -> None:
        shown.hand_over()
        qtbot.waitUntil(
            lambda: jobs.is_idle and (shown.session is None or shown.session.is_on_disk)
        )

    qtbot.addWidget(shown, before_close_func=settle)
    shown.navigation.show_source("")
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(lambda: jobs.is_idle and shown.isActiveWindow())
    yield shown
    jobs.shut_down()


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot, interface: InterfaceLanguage) -> Typist:
    return Typist(window, qtbot, has_arabic_layout=interface.language is Language.ARABIC)


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_an_objective_is_drafted_in_two_languages_by_keyboard_alone(
    hand: Typist, window: MainWindow, store: Path
) -> None:
    start_submission(hand, window)
    write_in_arabic(hand, window)
    add_measure(hand, window)
    add_indicator(hand, window)
    go_back_and_forth(hand, window)
    translate(hand, window)
    mark_as_up_to_date(hand, window)
    write_in_english_first(hand, window)
    state = progress(submission_of(window), session_of(window).framework).states[ITEM]
    assert state is DraftingState.READY
    done = english(window)
    assert (done.answers, done.paragraphs) == (done.of_answers, done.of_paragraphs)
    assert (done.stale, done.unconfirmed) == (0, 0)
    hand.until(lambda: session_of(window).is_on_disk)
    assert reopened(store, submission_of(window).id) == submission_of(window)


def reopened(store: Path, submission_id: str) -> Submission:
    """Return a submission as the file has it."""
    use_cases = open_use_cases(store_free(), store, writer=False)
    found = use_cases.library.open(submission_id).submission
    use_cases.close()
    return found


def test_tab_comes_to_everything_in_reading_order_and_round_again(
    hand: Typist, window: MainWindow
) -> None:
    start_submission(hand, window)
    hand.chord("K")
    hand.write("6")
    hand.key(Key.Key_Return)
    choose(hand, "planned")
    page = window.page()
    assert isinstance(page, DraftPage)
    assert page.stack.page is not None
    there = {each for each in page.findChildren(QWidget) if takes_tab(each)}
    start, seen = hand.here, [hand.here]
    hand.key(Key.Key_Tab)
    while hand.here is not start:
        assert hand.here not in seen, described(hand.here)
        seen.append(hand.here)
        hand.key(Key.Key_Tab)
    assert [described(each) for each in there - set(seen)] == []
    regions = (page.stack.page.ground, page.dock, page.bar, page.outline)
    places = [
        at for widget in seen for at, region in enumerate(regions) if region.isAncestorOf(widget)
    ]
    assert places == sorted(places)
    assert len(places) == len(seen)
    for region in regions:
        inside = [widget for widget in seen if region.isAncestorOf(widget)]
        for before, after in pairwise(inside):
            assert follows(before, after, region), (described(before), described(after))
    hand.key(Key.Key_Backtab, SHIFT)
    assert hand.here is seen[-1]


def takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return policy == Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()


def follows(before: QWidget, after: QWidget, region: QWidget) -> bool:
    """True where one reads ``after`` later: it stands below, or beside on the side one reads to."""
    one, other = (QRect(each.mapTo(region, QPoint(0, 0)), each.size()) for each in (before, after))
    if other.top() > one.center().y():
        return True
    if region.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return other.bottom() > one.center().y() and other.center().x() < one.center().x()
    return other.bottom() > one.center().y() and other.center().x() > one.center().x()
