"""The last report by keyboard: confirmed in place, compared, sent into the text, undone at once."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from gcm_desktop.domain.carrying_marks import CarriedState, state
from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.submission import Answer, Kind, Submission
from gcm_desktop.services.draft_session import DraftSession
from gcm_desktop.services.library import Opened
from gcm_desktop.ui.drafting.carried_badge import CarriedBadge
from gcm_desktop.ui.drafting.compared_text import ComparedText
from gcm_desktop.ui.drafting.dock_tabs import EARLIER
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.earlier_panel import EarlierPanel
from gcm_desktop.ui.drafting.field_answers import FieldAnswer
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from tests.unit.last_reports import SAID, older_package
from tests.unit.test_packages import CODEC, content
from tests.unit.word_files import item, paragraph, styled, word_file
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage
from tests.widget.drafting.test_draft_page import shortcut

PLACE = "objective/6/progress"
OTHERS = "01J00000000000000000000000"


def give(stage: Stage, html: str, language: str = "ar") -> None:
    before = stage.submission.answer(PLACE, language)
    stage.session.make((SetAnswer(PLACE, language, before, Answer(Kind.NARRATIVE, html)),))


def opened(stage: Stage, page: DraftPage) -> EarlierPanel:
    panel = page.show_tab(EARLIER)
    assert isinstance(panel, EarlierPanel)
    stage.bot.wait(1)
    return panel


def field(page: DraftPage, language: str = "ar") -> NarrativeEdit:
    for answer in page.findChildren(FieldAnswer):
        found = answer.parent()
        if (answer.address, answer.language) == (PLACE, language):
            assert isinstance(found, NarrativeEdit)
            return found
    raise AssertionError(PLACE)


def badges(page: DraftPage) -> list[CarriedBadge]:
    return [badge for badge in page.findChildren(CarriedBadge) if badge.isVisible()]


def becomes(stage: Stage, language: str = "ar") -> CarriedState | None:
    return state(stage.submission, PLACE, language)


@pytest.fixture
def empty(stage: Stage) -> Stage:
    """The stage with a draft that says nothing yet."""
    sample = stage.submission
    draft = Submission(OTHERS, sample.country, sample.framework, ("ar", "en"))
    stage.store.create(draft)
    before = stage.session
    session = DraftSession(
        Opened(draft, before.framework), stage.store, stage.jobs, lambda: "", "", lambda: None
    )
    return replace(stage, session=session)


@pytest.fixture
def last(stage: Stage, tmp_path: Path) -> Path:
    """The sample as the package of the last cycle."""
    file = tmp_path / "last.gcm"
    file.write_bytes(CODEC.write(content(stage.submission)))
    return file


@pytest.mark.usefixtures("language")
def test_a_package_is_carried_confirmed_by_one_key_and_compared(
    empty: Stage, last: Path, press: Press
) -> None:
    page = empty.page(PLACE)
    page.desk.set_languages("ar", None)
    panel = opened(empty, page)
    assert panel.first.isVisible()
    panel.receive(last)
    assert becomes(empty) is CarriedState.CARRIED
    assert badges(page)
    edit = field(page)
    edit.setFocus()
    empty.bot.wait(1)
    assert panel.question == PLACE
    assert panel.answers.confirm.isVisible()
    shortcut(page, "F9").trigger()
    assert QApplication.focusWidget() is edit
    assert [becomes(empty, each) for each in ("ar", "en")] == [CarriedState.CONFIRMED] * 2
    panel.refresh()
    assert not panel.answers.confirm.isVisible()
    page.show_tab(EARLIER)
    assert isinstance(QApplication.focusWidget(), QLabel)  # not the button that confirms a page
    page.desk.undo()
    panel.refresh()
    page.show_tab(EARLIER)
    assert QApplication.focusWidget() is panel.answers.confirm
    press(panel.answers.confirm, Qt.Key.Key_Space, " ")
    assert becomes(empty) is CarriedState.CONFIRMED
    assert isinstance(QApplication.focusWidget(), QLabel)
    edit.setFocus()
    page.desk.undo()
    assert becomes(empty) is CarriedState.CARRIED
    press(edit, Qt.Key.Key_A, "أ")
    page.hand_over()
    assert becomes(empty) is CarriedState.EDITED
    panel.refresh()
    empty.bot.wait(1)
    (compared,) = (each for each in panel.findChildren(ComparedText) if each.isVisible())
    assert compared.heightForWidth(260) > compared.heightForWidth(2000) > 0
    # The whole of it was one step.
    page.desk.undo()
    page.desk.undo()
    assert (len(empty.submission.answers), empty.submission.records) == (0, {})
    assert badges(page) == []


def test_what_waits_is_gone_through_and_a_page_confirmed_at_once(empty: Stage, last: Path) -> None:
    page = empty.page("objective/6")
    panel = opened(empty, page)
    panel.receive(last)
    page.go_to(PLACE)
    waiting = panel.earlier.waiting_on("objective/6")
    assert PLACE in waiting
    assert any(each.startswith("measure/") for each in waiting)
    panel.answers.confirm_page.click()
    assert panel.earlier.waiting_on("objective/6") == waiting  # it asks once more
    panel.answers.confirm_page.click()
    assert panel.earlier.waiting_on("objective/6") == ()
    assert panel.earlier.waiting_on("objective/7")
    shortcut(page, "Shift+F9").trigger()
    assert page.item != "objective/6"
    assert empty.navigator.went[-1].count("109")  # records, said in the window


def test_what_is_no_longer_asked_is_listed_and_can_be_copied(empty: Stage, tmp_path: Path) -> None:
    file = tmp_path / "last.gcm"
    file.write_bytes(older_package((PLACE, "ar")))
    panel = opened(empty, empty.page(PLACE))
    panel.receive(file)
    empty.bot.wait(1)
    assert panel.answers.retired.isVisible()
    panel.answers.retired.click()
    empty.bot.wait(1)
    (label,) = (each for each in panel.findChildren(QLabel) if each.text() == SAID.text)
    assert label.isVisible()
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert [key for key in empty.submission.answers if "@" not in key[0]] == [(PLACE, "ar")]
    assert not any(key[0].startswith("section/abolished") for key in empty.submission.answers)


def test_the_report_of_another_state_is_refused_in_words(empty: Stage, tmp_path: Path) -> None:
    file = tmp_path / "other.gcm"
    sample = empty.store.load(empty.store.headers()[-1].id)
    file.write_bytes(CODEC.write(content(replace(sample, country="TN"))))
    panel = opened(empty, empty.page("objective/6"))
    panel.receive(file)
    assert "TN" in empty.navigator.went[-1]
    assert not empty.submission.answers
    assert panel.first.isVisible()


@pytest.mark.usefixtures("language")
def test_paragraphs_of_word_go_to_the_caret_by_one_key_and_back_by_undo(
    stage: Stage, tmp_path: Path, press: Press
) -> None:
    give(stage, "<p>أول</p><p>آخر</p>")
    before = stage.submission
    file = tmp_path / "قديم.docx"
    body = styled("السياق", "Titre1") + paragraph("قلنا آنذاك") + item("وهذا", "2")
    file.write_bytes(word_file(body))
    page = stage.page(PLACE)
    page.desk.set_languages("ar", None)
    edit = field(page)
    edit.setFocus()
    cursor = edit.textCursor()
    cursor.setPosition(2)
    edit.setTextCursor(cursor)
    panel = opened(stage, page)
    panel.receive(file)
    assert stage.submission is before
    rows = panel.word.list
    assert rows.hasFocus()
    panel.word.query.setFocus()
    press(panel.word.query, Qt.Key.Key_Return)
    assert rows.hasFocus()
    press(rows, Qt.Key.Key_Down)
    press(rows, Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.ShiftModifier)
    press(rows, Qt.Key.Key_Return)
    answer = stage.submission.answer(PLACE, "ar")
    wanted = "<p>أول</p><p>قلنا آنذاك</p><ul><li>وهذا</li></ul><p>آخر</p>"
    assert answer == Answer(Kind.NARRATIVE, wanted)
    assert becomes(stage) is CarriedState.CARRIED
    assert rows.hasFocus()
    page.desk.undo()
    assert stage.submission.answers == before.answers
    assert becomes(stage) is None
    assert badges(page) == []


def test_the_undo_of_the_field_takes_the_mark_back_as_well(
    stage: Stage, tmp_path: Path, press: Press
) -> None:
    give(stage, "<p>أول</p>")
    before = stage.submission
    file = tmp_path / "old.docx"
    file.write_bytes(word_file(paragraph("قلنا آنذاك")))
    page = stage.page(PLACE)
    page.desk.set_languages("ar", None)
    edit = field(page)
    edit.setFocus()
    panel = opened(stage, page)
    panel.receive(file)
    control = Qt.KeyboardModifier.ControlModifier
    press(panel.word.list, Qt.Key.Key_Return, modifiers=control)
    assert edit.hasFocus()
    assert becomes(stage) is CarriedState.CARRIED
    press(edit, Qt.Key.Key_Z, "\x1a", control)
    page.hand_over()
    assert stage.submission.answers == before.answers


def test_seeking_in_a_report_is_blind_to_spelling_and_its_text_is_no_markup(
    stage: Stage, tmp_path: Path
) -> None:
    file = tmp_path / "<b>x<b>.docx"
    hostile = "&lt;img src='file:///x'&gt;"
    file.write_bytes(word_file(paragraph("المدرسة") + paragraph(hostile) + paragraph("Été")))
    panel = opened(stage, stage.page(PLACE))
    panel.receive(file)
    rows = panel.word.list
    assert (rows.seek("مدرسه"), rows.seek("ete"), rows.seek("img"), rows.seek("nowhere")) == (
        1, 1, 1, 0,
    )  # fmt: skip
    assert all(each.textFormat() is Qt.TextFormat.PlainText for each in panel.findChildren(QLabel))


def test_a_window_for_reading_shows_and_changes_nothing(
    stage: Stage, tmp_path: Path, press: Press
) -> None:
    file = tmp_path / "old.docx"
    file.write_bytes(word_file(paragraph("قلنا")))
    stage.surroundings.use_cases.carrying().receive(stage.submission.id, file)
    before = stage.submission
    panel = opened(stage, stage.page(PLACE, read_only=True))
    assert panel.word.isVisible()
    assert not panel.another.isVisible()
    press(panel.word.list, Qt.Key.Key_Return)
    assert stage.submission is before
