"""Write once, report twice: what objectives say on the page of an entry, and what is silent."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from gcm_desktop.domain.change import SetAnswer, remove_record
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.ui.drafting.coverage_panel import CoveragePanel
from gcm_desktop.ui.drafting.dock_tabs import COVERAGE
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.item_picker import ItemPicker
from gcm_desktop.ui.drafting.link_words import LinkWords
from gcm_desktop.ui.drafting.question_card import focusable, question_at
from gcm_desktop.ui.drafting.reporting_card import ReportingCard
from gcm_desktop.ui.drafting.reporting_row import SourceRow
from gcm_desktop.ui.translation import InterfaceLanguage, Language
from gcm_desktop.ui.widgets.buttons import PlainButton
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage

ENTRY, PRINCIPLE, OBJECTIVE = "declaration/PD-REMIT", "principle/g", "objective/20"


def card(page: DraftPage) -> ReportingCard:
    assert page.stack.page is not None
    found = page.stack.page.findChild(ReportingCard)
    assert isinstance(found, ReportingCard)
    return found


def words(row: SourceRow) -> str:
    labels = (each for each in row.findChildren(QLabel) if each.isVisibleTo(row))
    return "\n".join(label.text() for label in labels)


def emptied(stage: Stage, *addresses: str) -> None:
    """Take away everything that speaks to some items."""
    submission = stage.submission
    gone = [
        SetAnswer(key[0], key[1], answer, None)
        for address in addresses
        for key, answer in submission.answers_under(address)
    ]
    serving = [
        remove_record(submission, record)
        for record in submission.records.values()
        if set(addresses) & set(record.serves)
    ]
    stage.session.make((*gone, *serving))


def panel(page: DraftPage) -> CoveragePanel:
    found = page.show_tab(COVERAGE)
    assert isinstance(found, CoveragePanel)
    return found


def rows(page: DraftPage) -> list[LinkWords]:
    found = page.dock.panel(COVERAGE).findChildren(LinkWords)
    return [each for each in found if each.isVisible()]


@pytest.fixture(params=["ar", "en"])
def spoken(request: pytest.FixtureRequest, speaking: InterfaceLanguage) -> Iterator[str]:
    """Two languages of the interface, one in each direction."""
    speaking.switch(Language(request.param))
    yield request.param
    speaking.switch(Language.ENGLISH)


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("place", [ENTRY, PRINCIPLE])
def test_an_objective_is_used_by_reference_by_key_and_undone(
    stage: Stage, press: Press, place: str
) -> None:
    stage.session.set_answer(f"{place}/reported_in", None, None)
    page = stage.page(place)
    before = stage.submission
    row = card(page).rows[OBJECTIVE]
    row.refer.setFocus(Qt.FocusReason.TabFocusReason)
    press(row.refer, Qt.Key.Key_Space, " ")
    assert stage.submission.choice(f"{place}/reported_in") == OBJECTIVE
    assert QApplication.focusWidget() is row.let_go, "the focus stays in the row"
    assert row.let_go.nextInFocusChain() is row.open
    assert page.stack.page is not None
    picker = page.stack.page.findChild(ItemPicker)
    assert isinstance(picker, ItemPicker)
    assert any("20" in each.text() for each in picker.findChildren(PlainButton))
    page.desk.undo()
    assert stage.submission == before
    stage.bot.waitUntil(row.refer.isVisible)
    assert not row.let_go.isVisible()
    page.desk.redo()
    stage.bot.waitUntil(row.let_go.isVisible)
    press(row.let_go, Qt.Key.Key_Space, " ")
    assert stage.submission == before
    assert row.refer.hasFocus()


def test_the_text_is_cited_in_the_language_one_writes_and_follows_it(stage: Stage) -> None:
    page = stage.page(ENTRY)
    stage.session.set_answer(f"{ENTRY}/reported_in", None, None)
    place = f"{OBJECTIVE}/progress"
    for language in ("ar", "fr"):
        stage.session.set_answer(place, language, None)
    page.desk.set_languages("ar", None)
    english = stage.submission.answer(place, "en")
    assert english is not None
    row = card(page).rows[OBJECTIVE]
    stage.bot.waitUntil(lambda: english.text[:60] in words(row))
    assert "Written in: \u2068English\u2069" in words(row)
    stage.session.set_answer(place, "ar", Answer(Kind.NARRATIVE, "<p>نص جديد</p><p>آخر</p>"))
    stage.bot.waitUntil(lambda: "نص جديد" in words(row))
    assert "آخر" not in words(row)
    row.open.click()
    assert page.presenter.item == OBJECTIVE
    stage.session.set_answer(place, "ar", Answer(Kind.NARRATIVE, "<p>بعد ذلك</p>"))
    page.go_to(ENTRY)
    assert "بعد ذلك" in words(row)


def test_a_principle_shows_objectives_that_share_its_records(stage: Stage) -> None:
    page = stage.page(PRINCIPLE)
    found = card(page)
    shared = {
        served
        for record in stage.submission.records.values()
        if PRINCIPLE in record.serves
        for served in record.serves
        if served.startswith("objective/")
    }
    assert set(found.rows) == shared
    assert "Linked by: " in words(found.rows[OBJECTIVE])
    for record in list(stage.submission.records.values()):
        if PRINCIPLE in record.serves:
            stage.session.make((remove_record(stage.submission, record),))
    stage.bot.waitUntil(lambda: not found.isVisible())
    page.desk.undo()
    stage.bot.waitUntil(found.isVisible)
    reached = focusable(page.stack.page.ground if page.stack.page else page)
    row = next(iter(found.rows.values()))
    before = reached[reached.index(row.refer) - 1]
    after: QWidget | None = before.nextInFocusChain()
    while after is not None and after not in reached:
        after = after.nextInFocusChain()
    assert after is row.refer, "Tab reaches rows made later where they stand"


def test_nothing_is_referred_to_in_a_read_only_window(stage: Stage) -> None:
    row = card(stage.page(PRINCIPLE, read_only=True)).rows[OBJECTIVE]
    assert not row.refer.isVisible()
    assert not row.let_go.isVisible()
    assert row.open.isVisible()


def test_the_panel_lists_what_is_silent_and_leads_there(stage: Stage, press: Press) -> None:
    page = stage.page()
    made = panel(page)
    assert rows(page) == []
    emptied(stage, ENTRY, "principle/c", OBJECTIVE)
    stage.session.set_answer(f"{ENTRY}/reported_in", None, Answer(Kind.REFERENCE, OBJECTIVE))
    stage.bot.waitUntil(lambda: len(rows(page)) == 2)
    entry, principle = rows(page)
    assert "nothing is written" in entry.accessibleName()
    assert principle.accessibleName() == "c · National sovereignty"
    principle.setFocus(Qt.FocusReason.TabFocusReason)
    press(principle, Qt.Key.Key_Space, " ")
    assert page.presenter.item == "principle/c"
    assert question_at(QApplication.focusWidget()) == "principle/c/application"
    rows(page)[1].setFocus(Qt.FocusReason.TabFocusReason)
    stage.session.set_answer("principle/c/application", "ar", Answer(Kind.NARRATIVE, "<p>أ</p>"))
    stage.bot.waitUntil(lambda: len(rows(page)) == 1)
    assert QApplication.focusWidget() is rows(page)[0]
    assert made.isVisible()


def test_a_silent_priority_area_is_listed_with_its_first_objective(stage: Stage) -> None:
    page = stage.page()
    area = page.desk.framework.arrangements[0].groups[-1]
    emptied(stage, *area.items, *area.also)
    panel(page)
    row = next(each for each in rows(page) if each.accessibleName() == area.title.texts["en"])
    row.click()
    assert page.presenter.item == area.items[0]
