"""The field of a narrative: source references by keyboard, counts and their soft limits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.richtext import Paragraph, RichText, Run
from gcm_desktop.ui.drafting.count_line import CountLine
from gcm_desktop.ui.drafting.fields import NarrativeField
from gcm_desktop.ui.drafting.source_picker import SourcePicker
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY_S = 39
"""X11's scan code of the key at the place of S."""


def opened(stage: Stage) -> tuple[NarrativeField, QWidget]:
    page = stage.page("section/summary/text")
    field = page.findChildren(NarrativeField)[0]
    field.edit.setFocus()
    stage.bot.waitUntil(field.edit.hasFocus)
    return field, page


def picker(stage: Stage, field: NarrativeField, press: Press) -> SourcePicker:
    press(field.edit, Qt.Key.Key_S, "", CONTROL | SHIFT, KEY_S)
    found = field.window().findChild(SourcePicker)
    assert isinstance(found, SourcePicker)
    return found


def focused(field: NarrativeField) -> QWidget:
    found = field.window().focusWidget()
    assert found is not None
    return found


def typed(widget: QWidget, press: Press, text: str) -> None:
    for letter in text:
        press(widget, ord(letter.upper()) if letter.isascii() else 0, letter)


def test_a_source_is_found_by_its_title_and_referred_to(stage: Stage, press: Press) -> None:
    field, page = opened(stage)
    sources = stage.submission.records_of("source")
    assert sources, "the sample has sources"
    last = sources[-1]
    title = next(
        answer.text
        for (address, _), answer in stage.submission.answers.items()
        if address == f"{last.address}/title"
    )
    before = field.edit.textCursor().position()
    picker(stage, field, press)
    typed(focused(field), press, title)
    press(focused(field), Qt.Key.Key_Return, "\r")
    assert field.edit.hasFocus()
    assert field.edit.textCursor().position() == before + 1
    page.hand_over()  # type: ignore[attr-defined]
    answer = stage.submission.answer("section/summary/text", field.edit.script.language)
    assert answer is not None
    assert f'<sup data-source="{last.id}"></sup>' in answer.value


def test_a_new_source_is_a_record_and_numbered_at_once(stage: Stage, press: Press) -> None:
    field, _ = opened(stage)
    there = len(stage.submission.records_of("source"))
    picker(stage, field, press)
    typed(focused(field), press, "zz survey")
    press(focused(field), Qt.Key.Key_Return, "\r")
    made = stage.submission.records_of("source")[-1]
    assert len(stage.submission.records_of("source")) == there + 1
    language = field.edit.script.language
    answer = stage.submission.answer(f"{made.address}/title", language)
    assert answer is not None
    assert answer.text == "zz survey"
    assert field.answer.source_numbers[made.id] == there + 1


def test_escape_leaves_the_text_as_it_was(stage: Stage, press: Press) -> None:
    field, _ = opened(stage)
    value = field.edit.value
    picker(stage, field, press)
    press(focused(field), Qt.Key.Key_Escape)
    assert field.edit.hasFocus()
    assert field.edit.value == value
    stage.settle()
    assert field.window().findChild(SourcePicker) is None


def test_counts_follow_the_text(stage: Stage, press: Press) -> None:
    field, page = opened(stage)
    line = field.findChild(CountLine)
    assert line is not None
    field.edit.load(RichText((Paragraph((Run("one two"),)),)))
    typed(field.edit, press, "x ")
    page.hand_over()  # type: ignore[attr-defined]
    assert line.text().startswith("3 words · 9 characters")


def test_limits_warn_and_never_cut(qtbot: QtBot) -> None:
    line = CountLine()
    qtbot.addWidget(line)
    line.set_limits(3, (None, None))
    line.set_counts(3, 20)
    assert not line.is_outside
    line.set_counts(4, 20)
    assert line.is_outside
    assert "about 3 words" in line.text()
    line.set_limits(None, (300, 3000))
    for characters, outside in ((0, False), (299, True), (300, False), (3001, True)):
        line.set_counts(1, characters)
        assert line.is_outside is outside
    assert "300 to 3\u202f000 characters suggested" in line.text()
