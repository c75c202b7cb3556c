"""Finding and replacing in the window: by keyboard, exact in the fields, one step of undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.search import Hit, Query, build_index
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.ui.drafting.dock_tabs import FIND
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.find_panel import FindPanel
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.narrative.places import document_range
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage
from tests.widget.drafting.test_draft_page import shortcut

PLACE = "objective/6/progress"
RICH = (
    '<p>😀 قبل<sup data-source="x"></sup> مُحَمَّد</p><table><tr><td>أول</td><td>محمد ثان</td></tr>'
    "</table><ul><li>e <b>محم</b>د f</li></ul>"
)


def give(stage: Stage, html: str, address: str = PLACE, language: str = "ar") -> None:
    before = stage.submission.answer(address, language)
    stage.session.make((SetAnswer(address, language, before, Answer(Kind.NARRATIVE, html)),))


def opened(stage: Stage, page: DraftPage, keys: str = "Ctrl+F") -> FindPanel:
    shortcut(page, keys).trigger()
    panel = page.dock.panel(FIND)
    assert isinstance(panel, FindPanel)
    stage.bot.wait(1)
    return panel


def typed(panel: FindPanel, press: Press, text: str) -> None:
    for letter in text:
        press(panel.query, 0, letter)


def kind_of(stage: Stage, hit: Hit) -> Kind | None:
    answer = stage.submission.answer(hit.address, hit.language)
    return answer.kind if answer else None


def selected(widget: object) -> str:
    if isinstance(widget, NarrativeEdit):
        return widget.textCursor().selectedText()
    assert isinstance(widget, LineField)
    return widget.selectedText()


@pytest.mark.usefixtures("mirrored")
def test_every_hit_is_selected_exactly_in_its_field(stage: Stage, press: Press) -> None:
    give(stage, RICH)
    page = stage.page("section/summary")
    panel = opened(stage, page)
    assert panel.query.hasFocus()
    typed(panel, press, "محمد")
    stage.bot.waitUntil(lambda: bool(panel.list.hits))
    here = [hit for hit in panel.list.hits if hit.address == PLACE]
    assert len(here) == 3
    press(panel.query, Qt.Key.Key_Return)
    seen: list[tuple[Hit, str]] = []
    for _ in panel.list.hits:
        stage.bot.wait(1)
        hit = panel.list.current_hit
        assert hit is not None
        seen.append((hit, selected(QApplication.focusWidget())))
        shortcut(page, "F3").trigger()
        stage.bot.wait(1)
    assert [hit for hit, _ in seen] == list(panel.list.hits)
    for hit, part in seen:
        answer = stage.submission.answer(hit.address, hit.language)
        assert answer is not None
        assert part == answer.text[hit.start : hit.end]
    assert panel.list.current_hit == panel.list.hits[0]  # round the end
    shortcut(page, "Shift+F3").trigger()
    assert panel.list.current_hit == panel.list.hits[-1]


def test_all_hits_in_sight_are_marked_and_closing_the_panel_clears_them(
    stage: Stage, press: Press
) -> None:
    give(stage, RICH)
    page = stage.page(PLACE)
    page.desk.set_languages("ar", None)
    edit = QApplication.focusWidget()
    assert isinstance(edit, NarrativeEdit)
    panel = opened(stage, page)
    typed(panel, press, "محمد")
    stage.bot.waitUntil(lambda: len(edit.extraSelections()) == 3)
    assert edit.value == parse_html(RICH)
    assert not edit.document().isUndoAvailable()
    page.dock.set_folded(True)
    assert edit.extraSelections() == []


def test_replacing_is_one_step_and_can_be_taken_back(stage: Stage, press: Press) -> None:
    page = stage.page(PLACE)
    page.desk.set_languages("ar", None)
    give(stage, RICH)
    panel = opened(stage, page, "Ctrl+H")
    before = stage.submission
    typed(panel, press, "محمد")
    stage.bot.waitUntil(lambda: bool(panel.list.hits))
    hits = panel.list.hits
    for letter in "علي":
        press(panel.replacing.field, 0, letter)
    panel.list.set_current(hits[-1])
    panel.list.setFocus()
    press(panel.list, Qt.Key.Key_Space)
    assert panel.list.chosen_hits == hits[:-1]
    panel.replacing.button.click()
    after = stage.submission.answer(PLACE, "ar")
    assert after is not None
    assert after.value == RICH.replace("مُحَمَّد", "علي").replace("محمد ثان", "علي ثان")
    field = next(each for each in page.findChildren(NarrativeEdit) if each.isVisible()
                 and each.value == parse_html(after.value))  # fmt: skip
    assert not field.hasFocus()
    assert panel.replacing.undo.hasFocus()
    panel.replacing.undo.click()
    assert stage.submission.answers == before.answers
    assert not panel.replacing.undo.isVisible()


def test_numbers_and_words_apart_are_never_replaced(stage: Stage, press: Press) -> None:
    give(stage, "<p>fair pay and recruitment</p>", language="en")
    page = stage.page(PLACE)
    panel = opened(stage, page, "Ctrl+H")
    typed(panel, press, "xrecruitment fair")
    stage.bot.wait(200)
    assert tuple(panel.list.hits) == ()
    panel.begin("recruitment fair")
    stage.bot.waitUntil(lambda: bool(panel.list.hits))
    assert not panel.replacing.button.isEnabled()
    panel.begin("2022")
    stage.bot.wait(1)
    typed_values = (Kind.NUMBER, Kind.DATE, Kind.LINK)
    numbers = [hit for hit in panel.list.hits if kind_of(stage, hit) in typed_values]
    assert numbers
    assert not set(numbers) & set(panel.list.chosen_hits)


def test_text_that_changed_under_the_list_is_looked_at_again(stage: Stage) -> None:
    give(stage, "<p>one two</p>", language="en")
    page = stage.page(PLACE)
    panel = opened(stage, page, "Ctrl+H")
    panel.begin("one two")
    panel.replacing.field.setText("x")
    panel.replacing.edited.emit()
    stage.bot.waitUntil(lambda: bool(panel.list.hits))
    give(stage, "<p>three one two</p>", language="en")
    panel.replacing.button.click()
    kept = stage.submission.answer(PLACE, "en")
    assert kept is not None
    assert kept.text == "three one two"


def test_read_only_finds_and_offers_no_replacing(stage: Stage) -> None:
    page = stage.page(PLACE, read_only=True)
    panel = opened(stage, page)
    panel.begin("2022")
    stage.bot.waitUntil(lambda: bool(panel.list.hits))
    assert not panel.replacing.isVisible()
    keys = [key.toString() for action in page.actions() for key in action.shortcuts()]
    assert "Ctrl+F" in keys
    assert "Ctrl+H" not in keys


def test_what_is_selected_is_sought_and_escape_leads_back(stage: Stage, press: Press) -> None:
    give(stage, "<p>one two</p>", language="en")
    page = stage.page(PLACE)
    edit = QApplication.focusWidget()
    assert isinstance(edit, NarrativeEdit)
    edit.selectAll()
    panel = opened(stage, page)
    assert panel.query.value == "one two"
    stage.bot.waitUntil(lambda: bool(panel.list.hits))
    press(panel.query, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is edit


@pytest.mark.parametrize("language", ["ar", "en"])
def test_offsets_and_positions_agree_in_every_text(stage: Stage, language: str) -> None:
    index = build_index(stage.submission, stage.session.framework)
    edit = NarrativeEdit(language)
    stage.bot.addWidget(edit)
    hits = index.find(Query("ال" if language == "ar" else "the")).hits
    seen = ""
    checked = 0
    for hit in hits:
        answer = stage.submission.answer(hit.address, hit.language)
        if answer is None or answer.kind is not Kind.NARRATIVE or checked > 400:
            continue
        rich = parse_html(answer.value)
        if seen != answer.value:
            edit.load(rich)
            seen = answer.value
        found = document_range(edit.document(), rich, hit.start, hit.end)
        assert found is not None
        cursor = edit.textCursor()
        cursor.setPosition(found[0])
        cursor.setPosition(found[1], cursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == answer.text[hit.start : hit.end]
        checked += 1
    assert checked > 50
