"""The outline and the record table: keys, signals, accessibility, sides."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gcm_desktop.ui.widgets.outline_items import OutlineGroup, OutlineItem
from gcm_desktop.ui.widgets.outline_view import OutlineView
from gcm_desktop.ui.widgets.pill import PillSpec
from gcm_desktop.ui.widgets.record_table import Column, RecordTable, Row
from gcm_desktop.ui.words import DRAFTING
from tests.widget.conftest import Press

HOSTILE = "<b>x</b>"


def groups() -> tuple[OutlineGroup, ...]:
    ready, drafting = DRAFTING["ready"], DRAFTING["drafting"]
    return (
        OutlineGroup("Area 1", (OutlineItem("6", "6", "Recruitment", drafting),)),
        OutlineGroup(
            "Area 2", (OutlineItem("7", "7", HOSTILE, ready, "note"), OutlineItem("8", "8", "C"))
        ),
    )


def test_outline_keys_and_signals(qtbot: QtBot, mirrored: bool, press: Press) -> None:
    view = OutlineView()
    qtbot.addWidget(view)
    heard: list[str] = []
    view.chosen.connect(heard.append)
    view.set_groups(groups())
    view.set_current("6")
    assert heard == []
    view.resize(280, 300)
    view.show()
    press(view, Qt.Key.Key_Down)
    assert view.current_key == "7"
    press(view, Qt.Key.Key_Up)
    assert heard == ["7", "6"]
    view.set_groups(groups())
    assert (view.current_key, heard) == ("6", ["7", "6"])


def test_outline_speaks_and_escapes(qtbot: QtBot) -> None:
    view = OutlineView()
    qtbot.addWidget(view)
    view.set_groups(groups())
    view.set_current("7")
    index = view.currentIndex()
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"7, {HOSTILE}, Ready, note"
    assert "<b>" not in index.data(Qt.ItemDataRole.ToolTipRole)


def test_outline_glyph_is_at_the_end_side(qtbot: QtBot, mirrored: bool) -> None:
    view = OutlineView()
    qtbot.addWidget(view)
    view.set_groups((OutlineGroup("", (OutlineItem("1", "", "", DRAFTING["ready"]),)),))
    view.resize(280, 100)
    view.show()
    image = view.viewport().grab().toImage()
    green = [
        x
        for x in range(image.width())
        if image.pixelColor(x, 17).green() > image.pixelColor(x, 17).red() + 40
    ]
    assert green
    assert (sum(green) / len(green) < 140) == mirrored


def table(qtbot: QtBot) -> RecordTable:
    made = RecordTable()
    qtbot.addWidget(made)
    made.set_columns([Column("Title", 3), Column("State", 1)], name="Measures", empty="Nothing yet")
    made.resize(500, 300)
    made.show()
    return made


def test_table_is_as_high_as_its_rows(qtbot: QtBot, mirrored: bool) -> None:
    made = table(qtbot)
    assert not made.grid.isVisible()
    made.set_rows([Row("a", (HOSTILE, PillSpec("in force"))), Row("b", ("x\ny", "z"))])
    two = made.grid.height()
    made.set_rows([Row("a", (HOSTILE, PillSpec("in force")))])
    assert made.grid.height() < two
    assert made.grid.verticalScrollBar().maximum() == 0
    assert made.grid.columnViewportPosition(0) > made.grid.columnViewportPosition(1) or not mirrored
    assert "<b>" not in made.grid.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert made.grid.accessibleName() == "Measures"


def test_table_opens_by_enter_and_double_click(qtbot: QtBot, press: Press) -> None:
    made = table(qtbot)
    made.set_rows([Row("a", ("A", "1")), Row("b", ("B", "2"))])
    heard: list[str] = []
    made.opened.connect(heard.append)
    made.grid.setCurrentIndex(made.grid.model().index(1, 0))
    press(made.grid, Qt.Key.Key_Return, "\r")
    place = made.grid.visualRect(made.grid.model().index(0, 0)).center()
    QTest.mouseClick(made.grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    QTest.mouseDClick(made.grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert heard == ["b", "a"]


def test_the_focus_alone_goes_nowhere(qtbot: QtBot, press: Press) -> None:
    """A draft asks the store where one was: the outline must not have chosen by then."""
    view = OutlineView()
    qtbot.addWidget(view)
    heard: list[str] = []
    view.chosen.connect(heard.append)
    view.set_groups(groups())
    view.show()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert heard == []
    view.set_current("7")
    press(view, Qt.Key.Key_Down)
    assert heard == ["8"]
