"""The palette: places, questions, deeds, recent places, and the search of the whole text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gcm_desktop.ui.drafting.dock_tabs import FIND
from gcm_desktop.ui.drafting.find_panel import FindPanel
from gcm_desktop.ui.drafting.question_card import question_at
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage


def seek(stage: Stage, press: Press, text: str, address: str = "objective/7") -> tuple[str, ...]:
    page = stage.page(address)
    page.enter_palette()
    for letter in text:
        press(page.bar.jump, 0, letter)
    return page.bar.jump.found


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("6 progress", "objective/6/progress"),
        ("٦ التقدم", "objective/6/progress"),
        ("6 difficultes", "objective/6/challenges"),
        ("6", "objective/6"),
        ("export", "deed export"),
    ],
)
def test_what_comes_first(stage: Stage, press: Press, text: str, first: str) -> None:
    assert seek(stage, press, text)[0] == first


def test_a_question_is_gone_to_by_keyboard(stage: Stage, press: Press) -> None:
    seek(stage, press, "6 challenges")
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert question_at(QApplication.focusWidget()) == "objective/6/challenges"


def test_recent_places_and_deeds_are_offered_before_anything_is_typed(
    stage: Stage, press: Press
) -> None:
    page = stage.page("objective/20")
    for address in ("records/measure", "section/summary", "objective/6"):
        page.go_to(address)
    page.enter_palette()
    assert page.bar.jump.found[:3] == ("section/summary", "records/measure", "objective/20")
    assert "deed export" in page.bar.jump.found
    assert "deed palette" not in page.bar.jump.found
    press(page.bar.jump, Qt.Key.Key_Return)
    assert page.item == "section/summary"


def test_a_deed_is_done_and_not_offered_where_it_cannot_be(stage: Stage, press: Press) -> None:
    seek(stage, press, "export")
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert stage.navigator.went == [f"export {stage.submission.id}"]
    page = stage.page(read_only=True)
    page.enter_palette()
    assert "deed replace" not in page.bar.jump.found
    assert "deed find" in page.bar.jump.found


def test_what_is_no_title_is_sought_in_the_whole_text(stage: Stage, press: Press) -> None:
    page = stage.page("objective/6")
    page.enter_palette()
    for letter in "Labour Force Survey 2021":
        press(page.bar.jump, 0, letter)
    assert page.bar.jump.found[-1].startswith("text ")
    press(page.bar.jump, Qt.Key.Key_Up)  # from the first round to the last
    press(page.bar.jump, Qt.Key.Key_Return)
    panel = page.dock.panel(FIND)
    assert isinstance(panel, FindPanel)
    assert panel.query.hasFocus()
    assert panel.query.value == "Labour Force Survey 2021"
    stage.bot.waitUntil(lambda: bool(panel.list.hits))
