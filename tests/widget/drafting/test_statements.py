"""The dialog that makes a statement, and the letter: by keyboard, undoable, gone to at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from gcm_desktop.domain.statement import suggested
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.drafting.deeds import offered
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.item_picker import ItemPicker
from gcm_desktop.ui.drafting.records_page import RecordsHead
from gcm_desktop.ui.statements.statement_dialog import StatementDialog
from gcm_desktop.ui.translation import Language
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage
from tests.widget.window.looking import is_mirrored, nameless


def run(page: DraftPage, key: str) -> None:
    next(deed for deed in offered(page) if deed.key == key).run()


def opened(stage: Stage, address: str = "objective/23") -> tuple[DraftPage, StatementDialog]:
    page = stage.page(address)
    run(page, "statement")
    dialog = page.window().findChild(StatementDialog)
    assert dialog is not None
    return page, dialog


def test_it_opens_at_the_area_of_the_page_with_what_is_suggested(stage: Stage) -> None:
    _, dialog = opened(stage)
    assert dialog.occasion.currentData() == "priority_area-5"
    session = stage.session
    wanted = suggested(session.submission, session.framework, "priority_area-5")
    assert dialog.tree.chosen == wanted
    assert "words" in dialog.total.text()
    dialog.occasion.setCurrentIndex(0)
    assert dialog.tree.chosen == suggested(session.submission, session.framework, "plenary")


def test_it_is_made_by_keyboard_gone_to_and_taken_back(stage: Stage, press: Press) -> None:
    page, dialog = opened(stage)
    before = stage.session.submission
    sections = dialog.tree.topLevelItem(0)
    assert sections is not None
    dialog.tree.setCurrentItem(sections)
    dialog.tree.setFocus()
    press(dialog.tree, Qt.Key.Key_Space, " ")
    assert "section/foreword/text" in dialog.tree.chosen
    assert dialog.note.text() == "A statement should not be longer than three pages."
    dialog.make.click()
    (record,) = stage.session.submission.records_of("statement")
    assert stage.session.submission.answer(f"{record.address}/text", "ar") is not None
    assert page.item == "records/statement"
    page.desk.undo()
    assert stage.session.submission.answers == before.answers
    assert stage.session.submission.records == before.records


def test_nothing_chosen_makes_nothing_and_a_second_one_is_told(stage: Stage) -> None:
    _, dialog = opened(stage)
    dialog.tree.set_chosen(())
    dialog.tree.altered.emit()
    assert not dialog.make.isEnabled()
    dialog.suggest.click()
    dialog.make.click()
    _, again = opened(stage)
    assert "it stays as it is" in again.note.text()
    again.make.click()
    assert len(stage.session.submission.records_of("statement")) == 2


def test_a_letter_is_made_and_gone_to(stage: Stage) -> None:
    page = stage.page("objective/23")
    run(page, "letter")
    (record,) = stage.session.submission.records_of("letter")
    assert page.item == "records/letter"
    text = stage.session.submission.answer(f"{record.address}/text", "ar")
    assert text is not None
    assert "المساهمة الخطية الوطنية" in text.text


def test_what_stands_outside_the_report_serves_nothing_in_it(stage: Stage) -> None:
    page = stage.page("objective/23")
    run(page, "letter")
    (picker,) = page.findChildren(ItemPicker)
    assert picker.isHidden()
    (head,) = page.findChildren(RecordsHead)
    assert any("stands outside the report" in each.text() for each in head.findChildren(QLabel))


def test_every_part_has_a_name_and_is_mirrored(stage: Stage, language: Language) -> None:
    _, dialog = opened(stage)
    dialog.show()
    assert nameless(dialog) == []
    suggest, box = dialog.suggest.geometry(), dialog.occasion.geometry()
    assert (suggest.center().x() < box.center().x()) is is_mirrored(language)


def test_use_cases_make_both(stage: Stage) -> None:
    made: UseCases = stage.surroundings.use_cases
    draft = made.library.sample()
    record = made.statements().make(draft, "plenary", None)
    letter = made.statements().make_letter(draft)
    kept = made.library.open(draft).submission
    assert {record, letter} <= set(kept.records)
