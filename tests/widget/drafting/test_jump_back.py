"""The jump field: leaving it, and whose its list is."""

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


def test_no_widget_of_the_page_belongs_to_python_alone(stage: Stage) -> None:
    """Whatever has no parent is deleted by Python's collector, on any thread, the store's too."""
    before = set(QApplication.allWidgets())
    page = stage.page()
    made = set(QApplication.allWidgets()) - before
    assert [each for each in made if each.parent() is None and each is not page] == []
