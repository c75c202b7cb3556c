"""Section A, which way things run: fault cases 5, 6, 8."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLayout, QWidget
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.richtext import Paragraph, RichText, Run
from gcm_desktop.ui.exporting.export_page import ExportPage
from gcm_desktop.ui.home.home_page import HomePage
from gcm_desktop.ui.home.new_page import NewPage
from gcm_desktop.ui.translation import InterfaceLanguage
from gcm_desktop.ui.widgets.line_field import DateField, LineField, NumberField
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from tests.faults.conftest import turn
from tests.unit.content import TABLES
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage
from tests.widget.window.fakes import surroundings, use_cases

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
CONTROL = Qt.KeyboardModifier.ControlModifier
MIXED = (TABLES / "text_bidi_mixed.txt").read_text(encoding="utf-8").splitlines()
RUNS_LEFT = ("Budget", "https", "C:", "R&D", "<b>")
"""Beginnings of the lines whose first letter is Latin; an Arabic question mark is one as well."""
NEUTRAL = "2024-01-15"
SAMPLES = [line for line in MIXED if line]


def expected(line: str, window: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return which way a line without a language of its own runs."""
    if line in ("", NEUTRAL):
        return window
    return LEFT if line.startswith(RUNS_LEFT) else RIGHT


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(600, 160)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    widget.setFocus()


CARETS = ["ابج", "ابج abc دهو", "سنة 2024", "abc ابج def", "من 12.5 إلى 20", *SAMPLES[:6]]


@pytest.mark.parametrize("words", CARETS)
def test_left_leads_through_an_arabic_narrative_to_its_end(
    qtbot: QtBot, press: Press, words: str
) -> None:
    """Fault case 5: one place a press, never twice the same, and Right leads back."""
    edit = NarrativeEdit("ar")
    edit.set_value(RichText((Paragraph((Run(words),)),)))
    shown(qtbot, edit)
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    places = [edit.textCursor().position()]
    for key, end in ((Qt.Key.Key_Left, len(words)), (Qt.Key.Key_Right, 0)):
        for _ in range(len(words)):
            press(edit, key)
            places.append(edit.textCursor().position())
        assert places[-1] == end
    assert sorted(set(places)) == list(range(len(words) + 1))


@pytest.mark.parametrize("words", CARETS)
def test_left_leads_through_an_arabic_line_to_its_end(
    qtbot: QtBot, press: Press, words: str
) -> None:
    """Fault case 5: the same in a field of one line, whatever its text begins with."""
    field = LineField(language="ar")
    field.set_value(words)
    shown(qtbot, field)
    field.home(False)
    places = [field.cursorPosition()]
    for key, end in ((Qt.Key.Key_Left, len(words)), (Qt.Key.Key_Right, 0)):
        for _ in range(len(words)):
            press(field, key)
            places.append(field.cursorPosition())
        assert places[-1] == end
    assert sorted(set(places)) == list(range(len(words) + 1))


def test_words_and_ends_are_where_one_reads_them(qtbot: QtBot, press: Press) -> None:
    """Fault case 5: Ctrl+Left is a word on, Home the right edge, End the left one."""
    words = "سنة أولى 2024"
    edit = NarrativeEdit("ar")
    edit.set_value(RichText((Paragraph((Run(words),)),)))
    shown(qtbot, edit)
    press(edit, Qt.Key.Key_Home)
    first = edit.cursorRect().center().x()
    press(edit, Qt.Key.Key_Left, "", CONTROL)
    assert edit.textCursor().position() == words.index("أولى")
    press(edit, Qt.Key.Key_Right, "", CONTROL)
    assert edit.textCursor().position() == 0
    press(edit, Qt.Key.Key_End)
    assert edit.textCursor().position() == len(words)
    assert edit.cursorRect().center().x() < first
    line = LineField(language="ar")
    line.set_value(words)
    shown(qtbot, line)
    press(line, Qt.Key.Key_Home)
    assert (line.cursorPosition(), line.cursorRect().center().x() > 300) == (0, True)
    press(line, Qt.Key.Key_Left, "", CONTROL)
    assert line.cursorPosition() == words.index("أولى")
    press(line, Qt.Key.Key_End)
    assert line.cursorPosition() == len(words)


@pytest.mark.parametrize("line", ["", NEUTRAL, *SAMPLES])
def test_a_field_runs_as_its_text_or_as_the_window_while_empty(
    qtbot: QtBot, right_to_left: bool, line: str
) -> None:
    """Fault case 6: the language of the text wins; without one the first letter; then the window.

    Addresses, numbers and dates run left to right in every window.
    """
    window = RIGHT if right_to_left else LEFT
    wanted = {
        LineField(): expected(line, window),
        LineField(language="ar"): RIGHT,
        LineField(language="fr"): LEFT,
        LineField(technical=True): LEFT,
        NumberField(): LEFT,
        DateField(): LEFT,
    }
    for field, direction in wanted.items():
        qtbot.addWidget(field)
        field.set_value(line)
        assert field.layoutDirection() == direction, type(field)
        # leading: with the direction of the field that is the side its text begins at
        assert field.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask in (
            Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag(0),
        )  # fmt: skip


def test_what_a_line_begins_with_does_not_turn_its_text_round(qtbot: QtBot) -> None:
    """Fault case 6: Latin words at the beginning of an Arabic title stand at its right."""
    for field, words, begins_right in (
        (LineField(language="ar"), "GCM: الاتفاق", True),
        (LineField(language="fr"), "«الاتفاق» et suite", False),
        (LineField(technical=True), "/تقارير/2026", False),
    ):
        field.set_value(words)
        shown(qtbot, field)
        field.home(False)
        first = field.cursorRect().center().x()
        field.end(False)
        assert (first > field.cursorRect().center().x()) is begins_right, words
        field.set_language("fr" if begins_right else "ar")
        field.home(False)
        first = field.cursorRect().center().x()
        field.end(False)
        turned = begins_right if words.startswith("/") else not begins_right
        assert (first > field.cursorRect().center().x()) is turned, words


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_caret_of_a_narrative_begins_where_its_language_does(
    qtbot: QtBot, right_to_left: bool, language: str
) -> None:
    """Fault case 6: whichever way the window stands, and whatever the paragraph begins with."""
    for line in ("", *SAMPLES):
        edit = NarrativeEdit(language)
        edit.set_value(RichText((Paragraph((Run(line),) if line else ()),)))
        shown(qtbot, edit)
        edit.moveCursor(QTextCursor.MoveOperation.Start)
        begins_right = edit.cursorRect().center().x() > edit.viewport().width() / 2
        assert begins_right is (language == "ar"), line


def test_fields_of_a_record_in_an_arabic_window(stage: Stage, right_to_left: bool) -> None:
    """Fault case 6: titles run as their language, links and years from left to right."""
    record = stage.submission.records_of("measure", "objective/6")[0]
    page = stage.page(record.address)
    page.desk.set_languages("ar", "fr")
    page.go_to(record.address)
    assert page.stack.page is not None
    fields = page.stack.page.findChildren(LineField)
    assert {"ar", "fr", None} <= {field.language for field in fields}
    for field in fields:
        wanted = RIGHT if field.language == "ar" else LEFT
        assert field.layoutDirection() == wanted, field.accessibleName()


PAGES = ("home", "new", "export", "objective/6", "declaration/PD-PATHWAYS", "records/indicator")


@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_its_own_mirror_image(
    stage: Stage, speaking: InterfaceLanguage, qapp: QApplication, name: str
) -> None:
    """Fault case 8: what a layout has placed stands as far from the other side, to the pixel."""
    page = made(stage, speaking, name)
    before = places(page)
    assert len(before) > 10
    try:
        turn(qapp, right_to_left=True)
        stage.bot.wait(1)
        after = places(page)
    finally:
        turn(qapp, right_to_left=False)
    assert before.keys() == after.keys()
    wrong = {
        str(widget): (one.getRect(), other.getRect(), width)
        for widget, (one, width) in before.items()
        for other, _ in [after[widget]]
        if abs(other.x() - (width - one.x() - one.width())) > 1
    }
    assert wrong == {}


def made(stage: Stage, speaking: InterfaceLanguage, name: str) -> QWidget:
    if "/" in name:
        page: QWidget = stage.page(name)
    else:
        given = use_cases()
        sample = given.library.sample()
        around = surroundings(given, speaking)
        if name == "export":
            page = ExportPage(around, sample, None)
        else:
            page = HomePage(around) if name == "home" else NewPage(around)
        stage.bot.addWidget(page)
        page.resize(1280, 720)
        page.show()
    stage.bot.wait(50)
    return page


def places(page: QWidget) -> dict[QWidget, tuple[QRect, int]]:
    """Return each widget that a layout has placed, and the width it was placed in."""
    found = {}
    for widget in page.findChildren(QWidget):
        parent = widget.parentWidget()
        if parent is None or not widget.isVisible() or is_inside_a_field(widget, page):
            continue
        layout = parent.layout()
        if layout is not None and is_placed_by(layout, widget):
            found[widget] = (widget.geometry(), parent.width())
    return found


def is_placed_by(layout: QLayout, widget: QWidget) -> bool:
    if layout.indexOf(widget) >= 0:
        return True
    parts = [layout.itemAt(at) for at in range(layout.count())]
    inner = [part.layout() for part in parts if part is not None]
    return any(each is not None and is_placed_by(each, widget) for each in inner)


def is_inside_a_field(widget: QWidget, page: QWidget) -> bool:
    """True inside what runs in a direction of its own."""
    parent = widget.parentWidget()
    while parent is not None and parent is not page:
        if parent.testAttribute(Qt.WidgetAttribute.WA_SetLayoutDirection):
            return True
        parent = parent.parentWidget()
    return False


UI = Path(__file__).resolve().parents[2] / "gcm_desktop" / "ui"
ABSOLUTE = re.compile(r"\.move\(|AlignLeft|\bAlignRight")


def absolute_sides() -> Iterator[str]:
    for file in sorted(UI.rglob("*.py")):
        for line in file.read_text(encoding="utf-8").splitlines():
            # A pair chosen by the direction is how things are drawn; layouts mirror by themselves.
            chosen = " if " in line and "AlignRight" in line and "AlignLeft" in line
            if ABSOLUTE.search(line) and not chosen and "a layout mirrors it" not in line:
                yield f"{file.name}: {line.strip()}"


def test_nothing_is_put_at_a_side_that_does_not_change() -> None:
    """Fault case 8: no widget is moved by hand and nothing is aligned left or right as such."""
    assert list(absolute_sides()) == []
