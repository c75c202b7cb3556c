"""Terms by keyboard: found in any language, put at the caret in the field's, one step of undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.ui.drafting.dock_tabs import TERMS
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.field_answers import FieldAnswer
from gcm_desktop.ui.drafting.terms_panel import TermsPanel
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage

PLACE = "objective/6/progress"
TITLE = "measure/07KWQ5GZSGX2K923PEVKB8BE7Z/title"


def give(stage: Stage, html: str, language: str = "ar", address: str = PLACE) -> None:
    before = stage.submission.answer(address, language)
    stage.session.make((SetAnswer(address, language, before, Answer(Kind.NARRATIVE, html)),))


def opened(stage: Stage, page: DraftPage) -> TermsPanel:
    panel = page.show_tab(TERMS)
    assert isinstance(panel, TermsPanel)
    stage.bot.wait(1)
    assert panel.query.hasFocus()
    return panel


def typed(panel: TermsPanel, press: Press, text: str) -> None:
    for letter in text:
        press(panel.query, 0, letter)


def field(page: DraftPage, address: str, language: str) -> NarrativeEdit | LineField:
    for answer in page.findChildren(FieldAnswer):
        if (answer.address, answer.language) == (address, language):
            found = answer.parent()
            assert isinstance(found, NarrativeEdit | LineField)
            return found
    raise AssertionError(address)


@pytest.mark.usefixtures("language")
def test_a_term_goes_to_the_caret_in_the_language_of_the_field_as_one_step(
    stage: Stage, press: Press
) -> None:
    give(stage, "<p>تعاون مع  في 2023</p>")
    page = stage.page(PLACE)
    page.desk.set_languages("ar", None)
    stage.bot.wait(1)
    edit = field(page, PLACE, "ar")
    assert isinstance(edit, NarrativeEdit)
    edit.setFocus()
    cursor = edit.textCursor()
    cursor.setPosition(len("تعاون مع "))
    edit.setTextCursor(cursor)
    press(edit, 0, "x")
    panel = opened(stage, page)
    typed(panel, press, "جامعه الدول")
    assert [term.key for term in panel.list.terms] == ["arab-league"]
    assert panel.list.languages[0] == "ar"
    press(panel.query, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is edit
    said = "تعاون مع xجامعة الدول العربية في 2023"
    answer = stage.submission.answer(PLACE, "ar")
    assert answer is not None
    assert answer.text == said
    edit.undo()
    page.hand_over()
    answer = stage.submission.answer(PLACE, "ar")
    assert answer is not None
    assert answer.text == "تعاون مع x في 2023"


@pytest.mark.usefixtures("mirrored")
def test_another_language_beside_takes_its_own_and_a_sentence_begins_with_a_capital(
    stage: Stage, press: Press
) -> None:
    give(stage, "<p>Fin. </p>", "fr")
    page = stage.page(PLACE)
    page.desk.set_languages("ar", "fr")
    stage.bot.wait(1)
    edit = field(page, PLACE, "fr")
    edit.setFocus()
    assert isinstance(edit, NarrativeEdit)
    press(edit, Qt.Key.Key_End)
    panel = opened(stage, page)
    typed(panel, press, "وسائل التنف")
    press(panel.query, Qt.Key.Key_Down)
    panel.list.setFocus()
    press(panel.list, Qt.Key.Key_Return)
    answer = stage.submission.answer(PLACE, "fr")
    assert answer is not None
    assert answer.text == "Fin. Moyens de mise en œuvre"


def test_a_line_takes_a_term_and_undoes_it(stage: Stage, press: Press) -> None:
    page = stage.page(TITLE)
    page.desk.set_languages("en", None)
    page.go_to(TITLE)
    stage.bot.wait(1)
    line = field(page, TITLE, "en")
    assert isinstance(line, LineField)
    before = line.text()
    line.setFocus()
    line.end(False)
    panel = opened(stage, page)
    typed(panel, press, "vetements")
    assert panel.list.terms == ()
    press(panel.query, Qt.Key.Key_Return)
    assert line.text() == before
    panel.query.clear()
    typed(panel, press, "partie prenante")
    press(panel.query, Qt.Key.Key_Return)
    answer = stage.submission.answer(TITLE, "en")
    assert answer is not None
    assert answer.text == f"{before}stakeholder"
    line.undo()
    assert line.text() == before


def test_without_a_field_the_term_is_copied(stage: Stage, press: Press) -> None:
    page = stage.page("objective/6")
    page.outline.view.setFocus()
    page.desk.left_field = None
    panel = opened(stage, page)
    assert not panel.insert.isVisible()
    typed(panel, press, "imrf")
    press(panel.query, Qt.Key.Key_Return)
    form = panel.list.terms[0].forms(page.desk.text_language)[0]
    assert QApplication.clipboard().text() == form
    assert form in panel.said.text()


def test_nothing_is_inserted_in_a_window_for_reading(stage: Stage, press: Press) -> None:
    page = stage.page(PLACE, read_only=True)
    before = stage.submission
    panel = opened(stage, page)
    typed(panel, press, "imrf")
    press(panel.query, Qt.Key.Key_Return)
    assert stage.submission is before
    assert not panel.insert.isVisible()


def test_unsure_wordings_have_a_badge_and_every_form_can_be_inserted(stage: Stage) -> None:
    page = stage.page(PLACE)
    page.desk.set_languages("en", None)
    stage.bot.wait(1)
    edit = field(page, PLACE, "en")
    edit.setFocus()
    panel = opened(stage, page)
    by_key = {term.key: at for at, term in enumerate(panel.list.terms)}
    for key, badges in (("civil-society", 0), ("people-centred", 1), ("gap", 2)):
        panel.list.set_row(by_key[key])
        stage.bot.wait(1)
        assert len(panel.card.badges) == badges
        assert all(badge.isVisible() and badge.spec.text for badge in panel.card.badges)
    form = next(words for words in panel.card.forms if words.accessibleName() == "الثغرة")
    form.click()
    answer = stage.submission.answer(PLACE, "en")
    assert answer is not None
    assert answer.text.startswith("الثغرة")


def test_abbreviations_follow_the_text_and_lead_to_their_first_use(stage: Stage) -> None:
    page = stage.page("section/summary")
    page.desk.set_languages("ar", None)
    panel = opened(stage, page)
    listed = [words.accessibleName() for words in panel.abbreviations.places]
    assert any("Wage Protection System" in words for words in listed)
    give(stage, "<p>ZQB</p>", "fr")
    panel.refresh()
    assert len(panel.abbreviations.places) == len(listed) + 1
    first = panel.abbreviations.places[0]  # what is open stands first
    first.click()
    stage.bot.wait(1)
    assert page.item == "objective/6"
    assert page.desk.text_language == "fr"
    edit = QApplication.focusWidget()
    assert isinstance(edit, NarrativeEdit)
    assert edit.textCursor().selectedText() == "ZQB"
