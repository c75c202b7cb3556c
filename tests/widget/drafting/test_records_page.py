"""The page of a record kind: adding, editing, serving, deleting with undo, ways that lead there."""

import re
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from gcm_desktop.domain.change import AddRecord
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import Record
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.item_picker import ItemPicker
from gcm_desktop.ui.drafting.question_card import focusable, question_at
from gcm_desktop.ui.drafting.record_form import DeletedNotice, RecordForm
from gcm_desktop.ui.drafting.record_places import kind_at, page_of
from gcm_desktop.ui.drafting.record_rows import columns_of
from gcm_desktop.ui.drafting.records_card import RecordsCard
from gcm_desktop.ui.drafting.records_page import RecordsPage
from gcm_desktop.ui.translation import InterfaceLanguage, Language
from gcm_desktop.ui.widgets.line_field import DateField, LineField
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.outline_items import ENTRY_ROLE, OutlineItem
from gcm_desktop.ui.widgets.record_table import RecordGrid
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage
from tests.widget.drafting.test_draft_page import LATIN_IN_ARABIC, words_of

KINDS = ("measure", "practice", "agreement", "indicator", "consultation", "pledge",
         "support_need", "source", "evidence")  # fmt: skip
APART = ("statement", "letter")
"""They stand outside the report and serve nothing in it."""
Found = TypeVar("Found", bound=QWidget)
ONE_ULID = "01J00000000000000000000000"


def part(page: DraftPage, wanted: type[Found]) -> Found:
    """Return the one widget of a class in the page shown."""
    assert isinstance(page.stack.page, RecordsPage)
    found = [each for each in page.stack.page.findChildren(wanted) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def button(container: QWidget, name: str) -> QPushButton:
    found = container.findChildren(QPushButton)
    return next(each for each in found if each.accessibleName().startswith(name))


def row(page: DraftPage, kind: str) -> str:
    """Return what the outline shows for a kind."""
    model = page.outline.view.model()
    for at in range(model.rowCount()):
        group = model.index(at, 0)
        for under in range(model.rowCount(group)):
            entry = model.index(under, 0, group).data(ENTRY_ROLE)
            if isinstance(entry, OutlineItem) and entry.key == page_of(kind):
                assert entry.look is None
                return entry.title
    raise AssertionError(kind)


def serve_first_objective(form: RecordForm) -> None:
    """Choose the first entry of the first submenu."""
    menu = button(form.findChildren(ItemPicker)[0], "Add to").menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    submenus = [action.menu() for action in menu.actions()]
    names = [action.text() for action in menu.actions()]
    assert names == ["Objectives", "Progress Declaration", "Guiding principles", "Sections"]
    first = submenus[0]
    assert isinstance(first, QMenu)
    first.actions()[0].trigger()


def test_every_kind_of_the_framework_is_here(framework: Framework) -> None:
    assert tuple(framework.record_kinds) == (*KINDS, *APART)
    assert kind_at(framework, "records/nothing") is None
    assert kind_at(framework, "objective/6") is None


@pytest.mark.parametrize("kind", KINDS)
def test_a_record_is_added_written_served_deleted_and_brought_back(
    stage: Stage, press: Press, kind: str
) -> None:
    page = stage.page(page_of(kind))
    begin, number = stage.submission, len(stage.submission.records_of(kind))
    assert row(page, kind).endswith(f" · {number}")
    button(part(page, RecordsCard), "Add: ").click()
    record = stage.submission.records_of(kind)[-1]
    assert record.serves == ()
    form, line = part(page, RecordForm), QApplication.focusWidget()
    assert isinstance(line, LineField)
    for letter in "New":
        press(line, 0, letter)
    page.hand_over()
    title = stage.submission.answer(f"{record.address}/title", "en")
    assert title is not None
    assert title.value == "New"
    serve_first_objective(form)
    assert stage.submission.records[record.id].serves == ("objective/1",)
    stage.bot.wait(1)
    button(form.findChildren(ItemPicker)[0], "Remove ").click()
    assert stage.submission.records[record.id].serves == ()
    serve_first_objective(form)
    stage.bot.waitUntil(lambda: row(page, kind).endswith(f" · {number + 1}"))
    whole = stage.submission
    button(form, "Delete: ").click()
    assert record.id not in stage.submission.records
    notice = part(page, DeletedNotice)
    assert notice.undo.hasFocus()
    notice.undo.click()
    assert stage.submission == whole
    grid = part(page, RecordGrid)
    assert grid.hasFocus()
    assert grid.model().rowCount() == number + 1
    assert grid.model().index(grid.currentIndex().row(), 0).data() == "New"
    while stage.session.can_undo:
        page.desk.undo()
    assert stage.submission.records == begin.records
    assert stage.submission.answers == begin.answers
    stage.bot.waitUntil(lambda: row(page, kind).endswith(f" · {number}"))


@pytest.mark.parametrize("kind", KINDS[:-1])
def test_a_record_is_opened_from_its_row_and_edited(stage: Stage, press: Press, kind: str) -> None:
    page = stage.page(page_of(kind))
    records = stage.submission.records_of(kind)
    grid = part(page, RecordGrid)
    assert grid.model().rowCount() == len(records)
    grid.setCurrentIndex(grid.model().index(1, 0))
    press(grid, Qt.Key.Key_Return)
    line = QApplication.focusWidget()
    assert isinstance(line, LineField)
    assert question_at(line) == f"{records[1].address}/title"
    press(line, 0, "Z")
    press(line, Qt.Key.Key_Escape)
    title = stage.submission.answer(f"{records[1].address}/title", "en")
    assert title is not None
    assert title.value.startswith("Z")
    assert grid.hasFocus()
    assert grid.currentIndex().row() == 1


@pytest.mark.parametrize("beside", [None, "ar"])
def test_opening_and_leaving_changes_nothing(stage: Stage, beside: str | None) -> None:
    page = stage.page("")
    page.desk.set_languages("en", beside)
    before = stage.submission
    for kind in KINDS:
        page.go_to(page_of(kind))
        for record in before.records_of(kind)[:2]:
            page.go_to(record.address)
            assert page.stack.page is not None
            for widget in focusable(page.stack.page.ground):
                if isinstance(widget, NarrativeEdit | LineField):
                    widget.setFocus(Qt.FocusReason.TabFocusReason)
        stage.settle()
    page.hide()
    assert stage.submission is before
    assert not stage.session.can_undo


def test_another_language_of_the_text_keeps_the_form_open(stage: Stage) -> None:
    record = stage.submission.records_of("agreement")[1]
    page = stage.page(record.address)
    page.bar.languages.setFocus(Qt.FocusReason.TabFocusReason)
    page.desk.set_languages("ar", "en")
    form = part(page, RecordForm)
    assert form.record.id == record.id
    assert page.bar.languages.hasFocus()
    edits = form.findChildren(NarrativeEdit)
    assert [edit.script.language for edit in edits] == ["ar", "en"] * 2


def test_short_fields_stand_at_the_start_side(stage: Stage, mirrored: bool) -> None:
    record = stage.submission.records_of("agreement")[0]
    page = stage.page(record.address)
    stage.bot.wait(1)
    form = part(page, RecordForm)
    first = next(each for each in form.findChildren(DateField) if each.isVisible())
    room = first.geometry()
    whole = first.parentWidget()
    assert whole is not None
    assert (room.right() == whole.rect().right()) is mirrored
    assert (room.left() == whole.rect().left()) is not mirrored


def test_the_jump_field_opens_a_record_that_no_item_shows(stage: Stage, press: Press) -> None:
    page = stage.page("objective/6/progress")
    page.bar.jump.enter()
    for letter in "missing migrants memorandum":
        press(page.bar.jump, 0, letter)
    press(page.bar.jump, Qt.Key.Key_Return)
    record = stage.submission.records_of("agreement")[1]
    assert page.presenter.item == "records/agreement"
    assert page.outline.view.current_key == "records/agreement"
    assert part(page, RecordForm).record.id == record.id
    assert question_at(QApplication.focusWidget()) == f"{record.address}/title"


def test_the_jump_field_finds_the_page_of_a_kind(stage: Stage, press: Press) -> None:
    page = stage.page("objective/6")
    page.bar.jump.enter()
    for letter in "pledges":
        press(page.bar.jump, 0, letter)
    assert page.bar.jump.found[0] == "records/pledge"
    press(page.bar.jump, Qt.Key.Key_Return)
    assert page.presenter.item == "records/pledge"
    assert part(page, RecordsCard).isAncestorOf(QApplication.focusWidget() or page)


def test_a_finding_about_a_record_leads_to_it_and_is_counted_here(stage: Stage) -> None:
    record = Record("pledge", ONE_ULID, ())
    stage.session.make((AddRecord(record),))
    page = stage.page("objective/6")
    stage.bot.waitUntil(
        lambda: any(each.address == record.address for each in page.presenter.findings)
    )
    page.desk.jump_requested.emit(record.address)
    assert page.presenter.item == "records/pledge"
    assert part(page, RecordForm).record == record
    here, _ = page.presenter.finding_lines()
    assert record.address in [line.address for line in here]


def test_a_record_stays_on_the_page_that_is_shown(stage: Stage) -> None:
    record = stage.submission.records_of("measure", "objective/6")[0]
    page = stage.page("records/measure")
    page.go_to(record.address)
    assert page.presenter.item == "records/measure"
    page.go_to("objective/6")
    page.go_to(record.address)
    assert page.presenter.item == "objective/6"
    page.go_to("records/nothing")
    assert page.presenter.item == page.presenter.first_item()


def test_where_one_was_may_be_such_a_page(stage: Stage) -> None:
    stage.page("records/source").hide()
    assert stage.page("").presenter.item == "records/source"


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_left_in_english(stage: Stage, speaking: InterfaceLanguage, kind: str) -> None:
    page = stage.page(page_of(kind))
    page.desk.set_languages("ar", None)
    for record in stage.submission.records_of(kind)[:1]:
        page.go_to(record.address)
    speaking.switch(Language.ARABIC)
    try:
        said = [LATIN_IN_ARABIC.sub("", each) for each in (*words_of(page), row(page, kind))]
    finally:
        speaking.switch(Language.ENGLISH)
    assert [words for words in said if re.search("[A-Za-z]{2,}", words)] == []


@pytest.mark.parametrize("kind", ["agreement", "evidence"])
def test_read_only_offers_nothing_that_changes(stage: Stage, press: Press, kind: str) -> None:
    page = stage.page(page_of(kind), read_only=True)
    before = stage.submission
    for record in before.records_of(kind):
        page.go_to(record.address)
    assert page.stack.page is not None
    for widget in focusable(page.stack.page.ground):
        assert not re.match("Add|Delete|Remove", widget.accessibleName())
        if isinstance(widget, NarrativeEdit | LineField):
            press(widget, 0, "x")
    page.hand_over()
    assert stage.submission is before


def test_columns_tell_the_most_by_the_kinds_of_fields(framework: Framework) -> None:
    shown = {
        kind: [field.key for _, field in columns_of(framework.record_kinds[kind]).fields]
        for kind in KINDS
    }
    assert shown["agreement"] == ["title", "scope", "partners", "signed"]
    assert shown["support_need"] == ["title", "form", "amount"]
    assert shown["source"] == ["title", "author", "year"]
    assert shown["evidence"] == ["title", "file"]


def test_leaving_the_form_leads_back_to_the_row(stage: Stage, press: Press) -> None:
    page = stage.page("records/measure")
    grid = part(page, RecordGrid)
    assert page.stack.page is not None
    bar = page.stack.page.verticalScrollBar()
    index = grid.model().index(60, 0)
    grid.setCurrentIndex(index)
    grid.clicked.emit(index)
    stage.bot.wait(20)
    line = QApplication.focusWidget()
    assert line is not None
    assert bar.value() < page.height()
    press(line, Qt.Key.Key_Escape)
    stage.bot.wait(20)
    viewport = page.stack.page.viewport()
    centre = grid.viewport().mapTo(viewport, grid.visualRect(grid.currentIndex()).center())
    assert grid.currentIndex().row() == 60
    assert viewport.rect().contains(centre)
