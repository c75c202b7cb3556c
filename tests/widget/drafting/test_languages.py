"""Languages side by side: states of paragraphs, the panel, the dialog; each step can be undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gcm_desktop.domain.change import set_answer
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.domain.translation import ParagraphState, compare
from gcm_desktop.ui.drafting.deeds import deeds
from gcm_desktop.ui.drafting.dock_tabs import TRANSLATION
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.fields import NarrativeField
from gcm_desktop.ui.drafting.languages_dialog import LanguagesDialog
from gcm_desktop.ui.drafting.pair_card import PairCard
from gcm_desktop.ui.drafting.paragraph_gutter import ParagraphGutter
from gcm_desktop.ui.drafting.paragraph_states import LOOKS, state_word
from gcm_desktop.ui.drafting.text_languages import TextLanguages
from gcm_desktop.ui.drafting.translation_panel import TranslationPanel
from gcm_desktop.ui.translation import Language
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage

PLACE = "objective/6/challenges"
MARK = f"{PLACE}/@translated_from"
FRESH, STALE, MISSING = (
    ParagraphState.UP_TO_DATE,
    ParagraphState.SOURCE_CHANGED,
    ParagraphState.MISSING,
)


def narrative(*paragraphs: str) -> Answer:
    return Answer(Kind.NARRATIVE, "".join(f"<p>{each}</p>" for each in paragraphs))


def given(stage: Stage, source: tuple[str, ...], target: tuple[str, ...]) -> None:
    for language, paragraphs in (("en", ()), ("ar", source), ("en", target)):
        answer = narrative(*paragraphs) if paragraphs else None
        stage.session.set_answer(PLACE, language, answer)


def beside(stage: Stage) -> DraftPage:
    page = stage.page(PLACE)
    page.desk.set_languages("ar", "en")
    page.dock.show_tab(TRANSLATION)
    page.go_to(PLACE)
    return page


def edit(page: DraftPage, language: str) -> NarrativeEdit:
    assert page.stack.page is not None
    fields = page.stack.page.findChildren(NarrativeField)
    return next(
        each.edit
        for each in fields
        if (each.answer.address, each.answer.language) == (PLACE, language)
    )


def gutter(page: DraftPage, language: str) -> ParagraphGutter:
    assert page.stack.page is not None
    return next(
        each
        for each in page.stack.page.findChildren(ParagraphGutter)
        if each.language == language and each.address == PLACE
    )


def panel(page: DraftPage) -> TranslationPanel:
    made = page.dock.panel(TRANSLATION)
    assert isinstance(made, TranslationPanel)
    return made


def cards(page: DraftPage) -> list[PairCard]:
    QApplication.sendPostedEvents()
    return [each for each in panel(page).findChildren(PairCard) if each.isVisible()]


def test_states_stand_beside_the_translation_and_follow_the_source(stage: Stage) -> None:
    given(stage, ("واحد", "اثنان"), ("One", "Two"))
    page = beside(stage)
    assert gutter(page, "en").states == {0: FRESH, 1: FRESH}
    assert gutter(page, "ar").states == {}
    stage.session.set_answer(PLACE, "ar", narrative("واحد", "غيّرناه", "ثلاثة"))
    stage.bot.waitUntil(lambda: gutter(page, "en").states == {0: FRESH, 1: STALE})
    stage.bot.waitUntil(lambda: gutter(page, "ar").states == {2: MISSING})
    assert state_word(STALE) in gutter(page, "en").accessibleName()


def test_the_pair_of_the_caret_is_shown_on_both_sides(stage: Stage) -> None:
    given(stage, ("واحد", "اثنان"), ("One", "Two"))
    page = beside(stage)
    field = edit(page, "en")
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    cursor = field.textCursor()
    cursor.setPosition(6)
    field.setTextCursor(cursor)
    assert (gutter(page, "en").current, gutter(page, "ar").current) == (1, 1)
    page.outline.view.setFocus(Qt.FocusReason.OtherFocusReason)
    assert (gutter(page, "en").current, gutter(page, "ar").current) == (None, None)


def test_typing_a_first_translation_is_one_step_with_its_mark(stage: Stage, press: Press) -> None:
    given(stage, ("واحد", "اثنان"), ())
    page = beside(stage)
    before = stage.submission
    field = edit(page, "en")
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    for letter in "One":
        press(field, Qt.Key.Key_A, letter)
        page.hand_over()
    comparison = compare(stage.submission, PLACE, "en")
    assert [pair.state for pair in comparison.pairs] == [FRESH, MISSING]
    stage.session.undo()
    assert stage.submission == before


def test_the_panel_confirms_one_paragraph_and_copies_another(stage: Stage) -> None:
    given(stage, ("واحد", "اثنان"), ("One", "Two"))
    stage.session.set_answer(PLACE, "ar", narrative("غيّرناه", "اثنان", "ثلاثة"))
    page = beside(stage)
    first, second, third = cards(page)
    assert [first.confirm.isVisible(), second.confirm.isVisible()] == [True, False]
    before = stage.submission
    first.confirm.click()
    assert [pair.state for pair in compare(stage.submission, PLACE, "en").pairs] == [
        FRESH, FRESH, MISSING,
    ]  # fmt: skip
    stage.session.undo()
    assert stage.submission == before
    third.copy.click()
    assert stage.submission.answer(PLACE, "en") == narrative("One", "Two", "ثلاثة")


def test_f8_goes_to_the_next_translation_that_is_open(stage: Stage) -> None:
    page = beside(stage)
    step = {deed.key: deed for deed in deeds(page)}
    assert (step["translation.next"].shortcut, step["translation.previous"].shortcut) == (
        "F8", "Shift+F8",
    )  # fmt: skip
    places = panel(page).translation.open_places()
    went = []
    for _ in range(3):
        step["translation.next"].run()
        went.append(panel(page).question)
    start = places.index(went[0])
    assert went == [places[(start + at) % len(places)] for at in range(3)]
    step["translation.previous"].run()
    assert panel(page).question == went[1]


def test_removing_a_language_keeps_its_texts_and_undo_brings_it_back(stage: Stage) -> None:
    page = beside(stage)
    before = stage.submission
    dialog = LanguagesDialog(page.desk, page)
    dialog.show()
    assert not dialog.rows["ar"].remove.isVisible()
    dialog.rows["en"].remove.click()
    assert stage.submission.languages == ("ar", "fr")
    assert stage.submission.answers == before.answers
    assert page.desk.beside is None
    assert dialog.rows["en"].add.isVisible()
    page.desk.undo()
    assert stage.submission == before
    dialog.rows["fr"].main.click()
    assert stage.submission.main_language == "fr"
    assert set(stage.submission.languages) == {"fr", "ar", "en"}
    dialog.close()


def test_the_language_one_writes_may_be_removed(stage: Stage) -> None:
    page = stage.page(PLACE)
    page.desk.set_languages("en", "ar")
    dialog = LanguagesDialog(page.desk, page)
    dialog.rows["en"].remove.click()
    assert (page.desk.text_language, page.desk.beside) == ("ar", None)
    dialog.close()


def test_the_dialog_opens_from_the_menu_of_the_text(stage: Stage) -> None:
    page = stage.page(PLACE)
    (switch,) = page.findChildren(TextLanguages)
    switch.open_languages()
    (dialog,) = page.window().findChildren(LanguagesDialog)
    assert dialog.isVisible()
    dialog.accept()
    stage.settle()


def test_states_are_told_apart_by_shape_and_word(language: Language) -> None:
    assert len({look.icon for look in LOOKS.values()}) == len(LOOKS) == len(ParagraphState)
    assert len({state_word(state) for state in ParagraphState}) == len(ParagraphState)


@pytest.mark.parametrize("shown", [("ar", "en"), ("fr", "ar")])
def test_nothing_is_offered_in_a_window_for_reading(stage: Stage, shown: tuple[str, str]) -> None:
    change = set_answer(stage.submission, PLACE, "ar", narrative("واحد", "اثنان"))
    assert change is not None
    stage.session.make((change,))
    page = stage.page(PLACE, read_only=True)
    page.desk.set_languages(*shown)
    page.dock.show_tab(TRANSLATION)
    page.go_to(PLACE)
    assert cards(page)
    assert not any(card.confirm.isVisible() or card.copy.isVisible() for card in cards(page))
