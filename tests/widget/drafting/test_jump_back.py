"""Leaving the jump field: back to where one was, where that is still there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage


def test_escape_leaves_where_the_former_field_is_gone(stage: Stage, press: Press) -> None:
    page = stage.page()
    page.go_to("objective/6/progress")
    assert isinstance(QApplication.focusWidget(), NarrativeEdit)
    jump = page.bar.jump
    jump.enter()
    press(jump, Qt.Key.Key_Escape)
    assert isinstance(QApplication.focusWidget(), NarrativeEdit)
    page.desk.set_languages("ar", None)  # the page is made anew
    stage.settle()
    jump.setFocus(Qt.FocusReason.MouseFocusReason)
    press(jump, 0, "6")
    assert jump.is_open
    press(jump, Qt.Key.Key_Escape)
    assert not jump.is_open
    assert jump.value == ""
