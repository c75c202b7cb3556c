"""Any narrative survives the editor, and any sequence of edits can be taken back and made again."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from gcm_desktop.domain.richtext import (
    Block,
    ListItem,
    Paragraph,
    RichText,
    Run,
    Table,
    normal,
    to_html,
)
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.text import Direction, clean, count_words
from gcm_desktop.ui import theme
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.narrative.mime import copied
from gcm_desktop.ui.widgets.narrative.reading import read_document

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
Step = Callable[[NarrativeEdit], object]

letters = st.text(
    st.sampled_from(list("aب ١٢.\u00a0\u200f\u200c\U0001f600ﷺé<&")), max_size=5
).filter(lambda text: clean(text).text == text)
plain = st.builds(
    Run, letters, st.booleans(), st.booleans(), st.booleans(),
    st.sampled_from([None, "https://a.b", "mailto:x@example.invalid"]),
)  # fmt: skip
references = st.builds(lambda source: Run("", source=source), st.sampled_from(["A", "B"]))
runs = st.lists(plain | references, max_size=3).map(tuple)
directions = st.sampled_from(list(Direction))
paragraphs = st.builds(Paragraph, runs, directions)
items = st.builds(ListItem, runs, st.booleans(), st.integers(0, 1), directions)


def rows(width: int) -> st.SearchStrategy[tuple[tuple[tuple[Run, ...], ...], ...]]:
    row = st.lists(runs, min_size=width, max_size=width).map(tuple)
    return st.lists(row, min_size=1, max_size=3).map(tuple)


tables = st.builds(Table, st.integers(1, 3).flatmap(rows), st.booleans(), directions)
blocks: st.SearchStrategy[Block] = paragraphs | items | tables
narratives = st.lists(blocks, max_size=5).map(lambda made: normal(RichText(tuple(made))))


@pytest.fixture(autouse=True, scope="module")
def themed(qapp: QApplication) -> Iterator[None]:
    theme.apply_theme(qapp, theme.Scheme.LIGHT)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def editor(language: str, rich: RichText) -> NarrativeEdit:
    edit = NarrativeEdit(language)
    edit.set_value(rich)
    return edit


@given(st.sampled_from(["ar", "en"]), narratives)
def test_a_narrative_survives_the_document(language: str, rich: RichText) -> None:
    edit = editor(language, rich)
    assert edit.value == rich
    assert read_document(edit.document()) == rich
    edit.selectAll()
    assert parse_html(to_html(edit.value)) == rich
    edit.deleteLater()


def key(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> Step:
    def press(edit: NarrativeEdit) -> None:
        edit.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))

    return press


def typing(text: str) -> Step:
    def press(edit: NarrativeEdit) -> None:
        for letter in text:
            edit.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, 0, NONE, letter))

    return press


def moving(operation: QTextCursor.MoveOperation, times: int, keeps: bool) -> Step:
    mode = QTextCursor.MoveMode.KeepAnchor if keeps else QTextCursor.MoveMode.MoveAnchor

    def move(edit: NarrativeEdit) -> None:
        cursor = edit.textCursor()
        cursor.movePosition(operation, mode, times)
        edit.setTextCursor(cursor)

    return move


def pasting(rich: RichText) -> Step:
    return lambda edit: edit.insertFromMimeData(copied(rich))


FORMATS: list[Step] = [
    lambda edit: edit.commands.toggle_bold(),
    lambda edit: edit.commands.toggle_italic(),
    lambda edit: edit.commands.toggle_underline(),
    lambda edit: edit.commands.toggle_list(ordered=False),
    lambda edit: edit.commands.toggle_list(ordered=True),
    lambda edit: edit.commands.shift_level(1),
    lambda edit: edit.commands.shift_level(-1),
    lambda edit: edit.commands.set_direction(Direction.LTR),
    lambda edit: edit.commands.remove_link(),
    lambda edit: edit.commands.insert_source("A"),
    lambda edit: edit.commands.set_link("https://a.b"),
]
TABLES: list[Step] = [
    lambda edit: edit.tables.insert(),
    lambda edit: edit.tables.add_row(below=True),
    lambda edit: edit.tables.add_row(below=False),
    lambda edit: edit.tables.add_column(after=True),
    lambda edit: edit.tables.add_column(after=False),
    lambda edit: edit.tables.remove_row(),
    lambda edit: edit.tables.remove_column(),
    lambda edit: edit.tables.toggle_header(),
    lambda edit: edit.tables.remove_table(),
    lambda edit: edit.tables.step(1),
    lambda edit: edit.tables.step(-1),
]
KEYS = [
    key(Qt.Key.Key_Return, text="\r"),
    key(Qt.Key.Key_Backspace, text="\b"),
    key(Qt.Key.Key_Delete),
    key(Qt.Key.Key_A, CONTROL),
    key(Qt.Key.Key_Z, CONTROL),
    key(Qt.Key.Key_Z, CONTROL | SHIFT),
]
moves = st.builds(
    moving,
    st.sampled_from(
        [
            QTextCursor.MoveOperation.NextCharacter,
            QTextCursor.MoveOperation.PreviousCharacter,
            QTextCursor.MoveOperation.Start,
            QTextCursor.MoveOperation.End,
        ]
    ),
    st.integers(1, 9),
    st.booleans(),
)
steps: st.SearchStrategy[Step] = (
    st.builds(typing, st.sampled_from(["ب", "a b", " ", "١"]))
    | st.sampled_from(KEYS)
    | st.sampled_from(FORMATS)
    | st.sampled_from(TABLES)
    | moves
    | st.builds(pasting, narratives)
)


def counted(rich: RichText) -> int:
    cells = [
        cell
        for block in rich.blocks
        for cell in (
            [cell for row in block.rows for cell in row]
            if isinstance(block, Table)
            else [block.runs]
        )
    ]
    return sum(count_words("".join(run.text for run in cell)) for cell in cells)


@settings(max_examples=120)
@given(st.sampled_from(["ar", "en"]), narratives, st.lists(steps, min_size=1, max_size=12))
def test_edits_are_taken_back_and_made_again(
    language: str, rich: RichText, made: list[Step]
) -> None:
    edit = editor(language, rich)
    for step in made:
        step(edit)
        assert edit.value == read_document(edit.document())
        assert parse_html(to_html(edit.value)) == edit.value
    last = edit.value
    assert edit.counts[0] == counted(last)
    while edit.document().isRedoAvailable():
        edit.redo()
    last = edit.value
    while edit.document().isUndoAvailable():
        edit.undo()
    assert edit.value == rich
    while edit.document().isRedoAvailable():
        edit.redo()
    assert edit.value == last
    edit.deleteLater()
