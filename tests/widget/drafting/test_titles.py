"""Correcting an official title: by keyboard, shown at once, taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gcm_desktop.domain.titles import Title
from gcm_desktop.ui.drafting.deeds import offered
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.titling.titles_dialog import TitlesDialog
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage

PLACE = ("objective/7", "ar")
RIGHT = "معالجة أوجه الضعف والحد منها"


def opened(stage: Stage, address: str = "objective/7") -> tuple[DraftPage, TitlesDialog | None]:
    page = stage.page(address)
    next(deed for deed in offered(page) if deed.key == "title").run()
    return page, page.window().findChild(TitlesDialog)


def focused(dialog: QWidget) -> QWidget:
    found = dialog.focusWidget()
    assert found is not None
    return found


def test_a_title_is_corrected_by_keyboard_and_shown_at_once(stage: Stage, press: Press) -> None:
    _, dialog = opened(stage)
    assert dialog is not None
    before = stage.session.framework.item("objective/7").title.in_language("ar")
    row = dialog.rows["ar"]
    assert row.field.value == before
    assert not row.tick.isChecked()
    row.field.setFocus()
    press(focused(dialog), Qt.Key.Key_A, "", Qt.KeyboardModifier.ControlModifier)
    for letter in RIGHT:
        press(focused(dialog), 0, letter)
    row.tick.setFocus()
    press(focused(dialog), Qt.Key.Key_Space, " ")
    assert not row.back.isHidden()
    dialog.keep()
    label = stage.session.framework.item("objective/7").title
    assert label.in_language("ar") == RIGHT
    assert label.is_verified("ar")
    assert stage.navigator.went[-1] == "draft objective/7"
    titling = stage.surroundings.use_cases.free.titling
    assert titling.corrections() == {PLACE: Title(RIGHT, True)}
    stage.settle()
    again = opened(stage)[1]
    assert again is not None
    again.rows["ar"].back.click()
    again.keep()
    assert titling.corrections() == {}
    assert stage.session.framework.item("objective/7").title.in_language("ar") == before


def test_an_empty_title_is_refused_in_words_and_the_dialog_stays(stage: Stage) -> None:
    _, dialog = opened(stage)
    assert dialog is not None
    dialog.rows["en"].field.setText("  ")
    dialog.keep()
    assert dialog.isVisible()
    assert stage.surroundings.use_cases.free.titling.corrections() == {}
    dialog.install(Path("missing.json"))
    assert dialog.isVisible()


@pytest.mark.parametrize("address", ["section/summary", "declaration/PD-LABOUR", "overview"])
def test_a_page_without_an_official_title_says_so(stage: Stage, address: str) -> None:
    _, dialog = opened(stage, address)
    assert dialog is None
    assert "title" in stage.navigator.went[-1]
