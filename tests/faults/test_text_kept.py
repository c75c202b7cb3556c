"""Section A, what a field does to a text: fault cases 1, 2, 4, 23."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.answering import answer_from_rich
from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.richtext import to_html
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.store.opening import open_store
from gcm_desktop.ui.drafting.fields import NarrativeField
from gcm_desktop.ui.widgets.line_field import DateField, LineField, NumberField
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.value_grid import ValueGrid
from tests.unit.content import TABLES
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage

PLACE = "objective/6/progress"
FRENCH = (TABLES / "text_nbsp_fr.txt").read_text(encoding="utf-8").strip("\n")
LINES: dict[str, Callable[[], LineField]] = {
    "any language": LineField,
    "French": lambda: LineField(language="fr"),
    "Arabic": lambda: LineField(language="ar"),
    "technical": lambda: LineField(technical=True),
    "number": NumberField,
    "date": DateField,
}


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(500, 200)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def narrative(stage: Stage) -> NarrativeField:
    focused = QApplication.focusWidget()
    assert isinstance(focused, NarrativeEdit)
    owner = focused.parentWidget()
    while not isinstance(owner, NarrativeField):
        assert owner is not None
        owner = owner.parentWidget()
    return owner


def text(stage: Stage, address: str = PLACE, language: str | None = "en") -> str:
    answer = stage.submission.answer(address, language)
    return answer.text if answer else ""


def said(edit: NarrativeEdit) -> str:
    answer = answer_from_rich(edit.value)
    return answer.text if answer else ""


def typed(widget: QWidget, press: Press, words: str) -> None:
    for letter in words:
        press(widget, 0, letter)


@pytest.mark.parametrize("name", LINES)
def test_french_spaces_come_back_from_every_line(qtbot: QtBot, press: Press, name: str) -> None:
    """Fault case 1: no space is exchanged, and coming and going is no edit."""
    field = LINES[name]()
    heard: list[str] = []
    field.edited.connect(heard.append)
    field.set_value(FRENCH)
    shown(qtbot, field)
    field.setFocus()
    field.clearFocus()
    assert (field.value, heard) == (FRENCH, [])
    field.setFocus()
    field.end(False)
    press(field, 0, "x")
    assert heard == [FRENCH + "x"]


@pytest.mark.parametrize("language", ["fr", "ar", None])
def test_french_spaces_come_back_from_a_narrative(
    qtbot: QtBot, press: Press, language: str | None
) -> None:
    """Fault case 1: neither set, typed beside, copied nor pasted do they become plain spaces."""
    edit = NarrativeEdit(language)
    heard: list[bool] = []
    edit.edited.connect(lambda: heard.append(True))
    shown(qtbot, edit)
    edit.insertFromMimeData(plain(FRENCH))
    assert said(edit) == FRENCH
    typed(edit, press, "\u00a0!")
    edit.selectAll()
    edit.copy()
    assert QApplication.clipboard().text() == FRENCH + "\u00a0!"
    edit.cut()
    edit.paste()
    assert said(edit) == FRENCH + "\u00a0!"


def test_french_spaces_stay_in_a_cell(qtbot: QtBot) -> None:
    """Fault case 1."""
    grid = ValueGrid()
    shown(qtbot, grid)
    grid.setCurrentIndex(grid.model().index(0, 3))
    grid.set_rows([("2024", "5", "", FRENCH)])
    grid.edit(grid.model().index(0, 3))
    focused = QApplication.focusWidget()
    assert isinstance(focused, LineField)
    assert focused.value == FRENCH
    grid.setFocus()
    assert grid.rows()[0][3] == FRENCH


def test_opening_a_text_with_french_spaces_never_changes_it(stage: Stage) -> None:
    """Fault case 1: or merging would show edits that nobody made."""
    stage.session.set_answer(PLACE, "fr", Answer(Kind.NARRATIVE, f"<p>{FRENCH}</p>"))
    stage.session.flush()
    before = stage.submission
    page = stage.page(PLACE)
    page.desk.set_languages("fr", "ar")
    narrative(stage)
    page.outline.view.setFocus(Qt.FocusReason.TabFocusReason)
    page.hand_over()
    assert stage.submission is before
    assert text(stage, language="fr") == FRENCH


def test_pasted_control_letters_reach_the_store_as_the_table_says(
    stage: Stage, tmp_path: Path
) -> None:
    """Fault case 2: cleaned where they enter, so that no file and no document can choke on them."""
    rows = json.loads((TABLES / "text_controls.json").read_text(encoding="utf-8"))
    assert len(rows) == 24
    stage.page(PLACE)
    with closing(open_store(tmp_path / "s.db", True)) as store:
        store.create(stage.submission)
        for row in rows:
            owner = narrative(stage)
            owner.edit.selectAll()
            owner.edit.insertFromMimeData(plain(row["text"]))
            owner.answer.hand_over()
            wanted = row["clean"]
            if "\ud83d" in row["text"]:  # Qt has dropped it before it comes to us
                wanted = wanted.replace("\ufffd", "")
            assert (row["name"], text(stage)) == (row["name"], wanted)
            before = store.load(stage.submission.id).answer(PLACE, "en")
            after = stage.submission.answer(PLACE, "en")
            store.apply(stage.submission.id, (SetAnswer(PLACE, "en", before, after),))
            assert store.load(stage.submission.id).answer(PLACE, "en") == after


def plain(words: str) -> QMimeData:
    made = QMimeData()
    made.setText(words)
    return made


def test_forty_thousand_letters_stay_in_a_line(qtbot: QtBot, press: Press, long_text: str) -> None:
    """Fault case 4: Qt would cut at 32,767."""
    field = LineField(language="ar")
    shown(qtbot, field)
    field.setFocus()
    QApplication.clipboard().setText(long_text)
    field.paste()
    assert field.value == long_text
    press(field, 0, "x")
    assert len(field.value) == len(long_text) + 1


def test_forty_thousand_letters_stay_in_the_title_of_a_record(stage: Stage, long_text: str) -> None:
    """Fault case 4: kept whole, on one line, and shown again whole."""
    record = stage.submission.records_of("measure", "objective/6")[0]
    title = f"{record.address}/title"
    page = stage.page(title)
    line = QApplication.focusWidget()
    assert isinstance(line, LineField)
    line.selectAll()
    QApplication.clipboard().setText(long_text + "\nb")
    line.paste()
    page.hand_over()
    kept = f"{long_text.rstrip()} b"
    assert " ".join(text(stage, title).split()) == " ".join(kept.split())
    assert "\n" not in text(stage, title)
    page.go_to("section/context")
    page.go_to(title)
    again = QApplication.focusWidget()
    assert isinstance(again, LineField)
    assert again.value == text(stage, title)


def test_forty_thousand_letters_stay_in_a_cell(stage: Stage, long_text: str) -> None:
    """Fault case 4: editors of table cells are lines too."""
    record = stage.submission.records_of("indicator")[0]
    series = f"{record.address}/series"
    page = stage.page("records/indicator")
    page.go_to(series)
    grid = QApplication.focusWidget()
    assert isinstance(grid, ValueGrid)
    index = grid.model().index(0, 3)
    grid.setCurrentIndex(index)
    grid.edit(index)
    line = QApplication.focusWidget()
    assert isinstance(line, LineField)
    line.selectAll()
    QApplication.clipboard().setText(long_text)
    line.paste()
    grid.setFocus()
    assert len(grid.rows()[0][3].strip()) == len(long_text.strip())
    assert long_text.strip() in stage.submission.choice(series)


@pytest.mark.parametrize("dropped", [False, True], ids=["pasted", "dropped"])
@pytest.mark.parametrize("name", ["local_image", "remote", "unc"])
def test_nothing_is_loaded_for_pasted_or_dropped_html(
    stage: Stage, name: str, dropped: bool
) -> None:
    """Fault case 23: Word offers text, HTML and a picture of the text; words alone come in."""
    stage.page("section/context/text")
    owner = narrative(stage)
    owner.edit.load(type(owner.edit.value)())
    made = plain("نص")
    made.setHtml((TABLES / f"html_paste_{name}.html").read_text(encoding="utf-8"))
    made.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    enter(owner.edit, made, dropped=dropped)
    kept = to_html(owner.edit.value)
    assert "نص" in said(owner.edit) or name == "unc"
    assert [word for word in ("<img", "file:", "127.0.0.1", "Calibri") if word in kept] == []
    assert said(owner.edit).count("\ufffc") == 0


@pytest.mark.parametrize("dropped", [False, True], ids=["pasted", "dropped"])
def test_a_picture_of_this_computer_is_not_drawn(
    stage: Stage, tmp_path: Path, dropped: bool
) -> None:
    """Fault case 23: a plain text edit would read the file and show it."""
    file = tmp_path / "picture.png"
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(255, 0, 255))
    image.save(str(file))
    stage.page("section/context/text")
    edit = narrative(stage).edit
    made = QMimeData()
    made.setHtml(f'<p>نص</p><img src="{file.as_uri()}"><p>آخر</p>')
    enter(edit, made, dropped=dropped)
    assert "نص" in said(edit)
    drawn = edit.grab().toImage()
    colours = {
        drawn.pixelColor(x, y).name()
        for x in range(0, drawn.width(), 3)
        for y in range(0, drawn.height(), 3)
    }
    assert "#ff00ff" not in colours


def enter(edit: NarrativeEdit, made: QMimeData, *, dropped: bool) -> None:
    """Paste, or drop at the beginning as the window system does."""
    if not dropped:
        edit.insertFromMimeData(made)
        return
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, made, buttons, keys)
    edit.dropEvent(event)
