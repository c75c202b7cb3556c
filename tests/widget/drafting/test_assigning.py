"""Bodies and assignments in the window: by keyboard, in the outline, on the page."""

from collections.abc import Iterator
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from gcm_desktop.services.assigning import Assigning
from gcm_desktop.ui.assigning.assign_dialog import AssignDialog
from gcm_desktop.ui.assigning.assign_mark import AssignMark
from gcm_desktop.ui.assigning.assignment_words import due_words
from gcm_desktop.ui.assigning.bodies_dialog import BodiesDialog
from gcm_desktop.ui.assigning.body_dialog import BodyDialog
from gcm_desktop.ui.drafting.deeds import deeds, offered
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.outline_presenter import BY_BODY
from gcm_desktop.ui.drafting.question_card import question_at
from gcm_desktop.ui.translation import InterfaceLanguage, Language
from gcm_desktop.ui.widgets.outline_items import ENTRY_ROLE, OutlineItem
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage

Dialog = TypeVar("Dialog", bound=QDialog)
ITEM, TEXT = "objective/7", "objective/7/progress"
HOSTILE = "<b>وزارة</b> & Co"


@pytest.fixture
def arabic(speaking: InterfaceLanguage) -> Iterator[None]:
    speaking.switch(Language.ARABIC)
    yield
    speaking.switch(Language.ENGLISH)


@pytest.fixture
def service(stage: Stage) -> Assigning:
    for language in stage.submission.languages:
        stage.session.set_answer(TEXT, language, None)
    return stage.surroundings.use_cases.assigning


def body(stage: Stage, service: Assigning, name: str) -> str:
    return service.add_body(stage.submission.id, {"en": name}).id


def assigned(stage: Stage, service: Assigning) -> dict[str, tuple[str, str]]:
    """Return name and due date by address."""
    found = service.assignments(stage.submission.id)
    return {
        about: (found.bodies[each.body].name("ar"), each.due)
        for about, each in found.by_address.items()
    }


def opened(stage: Stage, kind: type[Dialog]) -> Dialog:
    """Return the dialog that is open, once it has the keyboard."""

    def is_there() -> bool:
        there = QApplication.activeModalWidget()
        return isinstance(there, kind) and there.isActiveWindow()

    stage.bot.waitUntil(is_there)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def run(page: DraftPage, key: str) -> None:
    next(deed for deed in deeds(page) if deed.key == key).run()


def rows(page: DraftPage) -> dict[str, list[OutlineItem]]:
    """Return the rows of the outline by heading."""
    model = page.outline.view.model()
    found: dict[str, list[OutlineItem]] = {}
    for at in range(model.rowCount()):
        heading = model.index(at, 0)
        below = [model.index(row, 0, heading) for row in range(model.rowCount(heading))]
        found[str(heading.data())] = [each.data(ENTRY_ROLE) for each in below]
    return found


def test_a_body_is_added_and_owes_a_question_by_keyboard_alone(
    stage: Stage, service: Assigning, arabic: None, press: Press
) -> None:
    page = stage.page(TEXT)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    field = QApplication.focusWidget()
    assert field is not None
    assert question_at(field) == TEXT
    QTest.keyClick(field, Qt.Key.Key_A, control | shift)
    dialog = opened(stage, AssignDialog)
    assert dialog.about == TEXT
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert dialog.fault.words, "there is nobody to assign it to"
    press(QApplication.focusWidget(), Qt.Key.Key_Space, " ")
    form = opened(stage, BodyDialog)
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert form.fault.words, "a body without a name"
    for letter in "وزارة العمل":
        press(QApplication.focusWidget(), 0, letter)
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    dialog.activateWindow()  # as a window manager does when the window above is gone
    assert opened(stage, AssignDialog) is dialog
    assert QApplication.focusWidget() is dialog.due
    for letter in "١٢/١٢/٢٠٢٦":
        press(dialog.due, 0, letter)
    press(dialog.due, Qt.Key.Key_Return)
    assert QApplication.activeModalWidget() is None
    assert assigned(stage, service) == {TEXT: ("وزارة العمل", "2026-12-12")}
    head = page.stack.page
    assert head is not None
    marks = [mark for mark in head.findChildren(AssignMark) if mark.isVisible()]
    assert "2026" in marks[-1].spec.text
    assert page.presenter.progress().states[ITEM].value == "awaiting"


def test_the_outline_by_body_says_who_owes_what(
    stage: Stage, service: Assigning, press: Press
) -> None:
    labour, office = body(stage, service, HOSTILE), body(stage, service, "Statistics")
    draft = stage.submission.id
    service.assign(draft, ITEM, labour)
    service.assign(draft, TEXT, office, "2020-01-05")
    service.assign(draft, "records/measure", office)
    page = stage.page("objective/6")
    item = next(row for found in rows(page).values() for row in found if row.key == ITEM)
    assert "Statistics" in item.said
    assert item.look is not None
    assert item.look.icon == "drafting-awaiting"
    page.outline.set_arrangement(BY_BODY)
    found = rows(page)
    assert [row.key for row in found[HOSTILE]] == [ITEM]
    theirs = found["Statistics · 1 awaited"]
    assert [row.key for row in theirs] == [TEXT, "records/measure"]
    assert "overdue since 5 January 2020" in theirs[0].note
    keys = [row.key for group in found.values() for row in group]
    assert len(keys) == len(set(keys))
    page.outline.view.set_current("objective/6")
    page.outline.view.setFocus()
    page.outline.view.set_current(ITEM)
    press(page.outline.view, Qt.Key.Key_Down)
    assert page.item == ITEM
    press(page.outline.view, Qt.Key.Key_Down)
    assert page.item == "records/measure"
    assert page.outline.view.hasFocus()


def test_a_question_that_is_answered_is_owed_no_more(stage: Stage, service: Assigning) -> None:
    office = body(stage, service, "Statistics")
    service.assign(stage.submission.id, TEXT, office, "2020-01-05")
    page = stage.page(ITEM)
    page.outline.set_arrangement(BY_BODY)
    mark = next(each for each in _marks(page) if "Statistics" in each.spec.text)
    assert "overdue" in mark.spec.text
    for _ in stage.submission.languages:
        stage.session.undo()
    stage.bot.waitUntil(lambda: "Statistics" in rows(page), timeout=2000)
    assert "overdue" not in mark.spec.text
    assert "due 5 January 2020" in mark.spec.text


def test_a_body_removed_comes_back_as_it_was(stage: Stage, service: Assigning) -> None:
    labour = body(stage, service, "Labour")
    service.assign(stage.submission.id, ITEM, labour, "2026-12-12")
    page = stage.page(ITEM)
    run(page, "bodies")
    dialog = opened(stage, BodiesDialog)
    dialog.rows[labour].remove.click()
    assert assigned(stage, service) == {}
    assert dialog.rows == {}
    assert QApplication.focusWidget() is dialog.undo
    dialog.undo.click()
    assert assigned(stage, service) == {ITEM: ("Labour", "2026-12-12")}
    assert list(dialog.rows) == [labour]
    dialog.reject()


def test_assigning_is_no_change_of_the_draft(stage: Stage, service: Assigning) -> None:
    labour = body(stage, service, "Labour")
    page, before = stage.page(ITEM), stage.submission
    run(page, "assign")
    dialog = opened(stage, AssignDialog)
    dialog.body.setCurrentIndex(dialog.body.findData(labour))
    dialog.due.setText("soon")
    dialog.assign.click()
    assert "soon" in dialog.fault.words
    dialog.due.setText("15/8/1448 هـ")
    dialog.assign.click()
    assert assigned(stage, service)[ITEM] == ("Labour", "2027-01-23")
    assert stage.submission == before
    run(page, "assign")
    again = opened(stage, AssignDialog)
    assert again.body.currentData() == labour
    again.take_away.click()
    assert assigned(stage, service) == {}


def test_who_only_reads_sees_and_cannot_assign(stage: Stage, service: Assigning) -> None:
    service.assign(stage.submission.id, ITEM, body(stage, service, "Labour"))
    page = stage.page(ITEM, read_only=True)
    assert not {"assign", "bodies"} & {deed.key for deed in offered(page)}
    assert [mark.isVisible() for mark in _marks(page)] == [True]
    page.go_to("objective/6")
    assert [mark for mark in _marks(page) if mark.isVisible()] == []


@pytest.mark.parametrize(
    ("due", "is_owed", "words"),
    [
        ("", True, ""),
        ("2026-12-12", True, "due 12 December 2026"),
        ("2026-12-01", True, "due today, 1 December 2026"),
        ("2026-11-30", True, "overdue since 30 November 2026"),
        ("2026-11-30", False, "due 30 November 2026"),
    ],
)
def test_a_due_date_in_words(due: str, is_owed: bool, words: str) -> None:
    assert due_words(due, is_owed=is_owed, on=date(2026, 12, 1)) == words


def _marks(page: DraftPage) -> list[AssignMark]:
    assert page.stack.page is not None
    return page.stack.page.findChildren(AssignMark)
