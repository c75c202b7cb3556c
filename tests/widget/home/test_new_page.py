"""Starting a submission: what is found, what is asked for, what is made."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.home.last_report import LastReport
from gcm_desktop.ui.home.new_page import NewPage
from gcm_desktop.ui.home.new_presenter import NewChoice, filtered, states
from gcm_desktop.ui.home.state_picker import StatePicker
from gcm_desktop.ui.translation import InterfaceLanguage, Language
from gcm_desktop.ui.widgets.choice_row import ChoiceButton
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.line_field import LineField
from tests.widget.conftest import Press
from tests.widget.window.fakes import Remembered, surroundings, use_cases
from tests.widget.window.looking import english_left, is_mirrored, nameless


def page(
    qtbot: QtBot, made: UseCases, language: InterfaceLanguage, navigator: Remembered
) -> NewPage:
    shown = NewPage(surroundings(made, language, navigator))
    qtbot.addWidget(shown)
    shown.resize(960, 600)
    shown.show()
    return shown


def start(shown: NewPage) -> None:
    next(
        each for each in shown.findChildren(QPushButton) if each.accessibleName() == "Start"
    ).click()


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("tunis", "TN"),
        ("تونس", "TN"),
        ("Egypte", "EG"),
        ("الاردن", "JO"),
        ("jo", "JO"),
        ("emir", "AE"),
    ],
)
def test_a_state_is_found_in_any_language(typed: str, code: str) -> None:
    choices = states(use_cases().free.countries)
    assert filtered(choices, typed, "en")[0].code == code


def test_the_main_language_comes_first() -> None:
    assert NewChoice("TN", "imrf", "fr", ("ar", "fr")).languages == ("fr", "ar")
    assert NewChoice().missing == ("country", "review", "main")


def test_new_makes_a_draft_and_remembers_the_state(
    qtbot: QtBot, speaking: InterfaceLanguage
) -> None:
    made, navigator = use_cases(), Remembered()
    shown = page(qtbot, made, speaking, navigator)
    field = shown.findChildren(LineField)[0]
    field.setText("تونس")
    field.edited.emit("تونس")
    start(shown)
    (header,) = made.library.headers()
    assert (header.country, header.framework.id) == ("TN", "arab-regional-review")
    assert header.languages == ("en", "ar", "fr")
    assert navigator.went == [("draft", header.id, "")]
    again = page(qtbot, made, speaking, navigator)
    assert again.findChildren(StatePicker)[0].code == "TN"


def test_what_is_missing_is_said_where_it_belongs(
    qtbot: QtBot, speaking: InterfaceLanguage
) -> None:
    made, navigator = use_cases(), Remembered()
    shown = page(qtbot, made, speaking, navigator)
    start(shown)
    said = [line.words for line in shown.findChildren(FaultLine) if line.isVisibleTo(shown)]
    assert said == ["Choose a State."]
    assert made.library.headers() == ()
    assert navigator.went == []


def test_arrow_keys_walk_the_list_from_the_filter(
    qtbot: QtBot, speaking: InterfaceLanguage, press: Press
) -> None:
    shown = page(qtbot, use_cases(), speaking, Remembered())
    field, picker = shown.findChildren(LineField)[0], shown.findChildren(StatePicker)[0]
    press(field, Qt.Key.Key_Down)
    first = picker.code
    press(field, Qt.Key.Key_Down)
    assert first
    assert picker.code not in ("", first)


def test_another_first_language_leaves_the_languages_it_is_written_in(
    qtbot: QtBot, speaking: InterfaceLanguage, press: Press
) -> None:
    """By arrow key one passes the languages between; none may be lost on the way."""
    made = use_cases()
    shown = page(qtbot, made, speaking, Remembered())
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    first = next(each for each in shown.findChildren(ChoiceButton) if each.choice.key == "en")
    first.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, key)
    press(shown.findChildren(LineField)[0], 0, "TN")
    start(shown)
    (header,) = made.library.headers()
    assert header.languages == ("ar", "en", "fr")


def test_tab_comes_to_everything_in_the_order_of_the_page(
    qtbot: QtBot, speaking: InterfaceLanguage
) -> None:
    shown = page(qtbot, use_cases(), speaking, Remembered())
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.entry.setFocus()
    seen: list[str] = []
    for _ in range(9):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName())
        shown.focusNextChild()
    assert seen == [
        "Find a State in any language…", "State", "Arab regional review", "English", "العربية",
        "Français", "Choose…", "Start", "Home",
    ]  # fmt: skip


def test_new_speaks(qtbot: QtBot, speaking: InterfaceLanguage, language: Language) -> None:
    shown = page(qtbot, use_cases(), speaking, Remembered())
    if is_mirrored(language):
        assert english_left(shown) == set()
    assert nameless(shown) == []


def test_a_new_submission_may_start_from_the_last_report(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made, navigator = use_cases(), Remembered()
    last, broken = tmp_path / "last.gcm", tmp_path / "broken.gcm"
    made.sharing.pack(made.library.sample(), last)
    broken.write_bytes(b"no package")
    for file, is_filled in ((last, True), (broken, False)):
        shown = page(qtbot, made, speaking, navigator)
        shown.findChildren(LastReport)[0].set_file(file)
        start(shown)
        draft = next(went[1] for went in reversed(navigator.went) if went[0] == "draft")
        assert bool(made.store.load(str(draft)).answers) is is_filled
        assert (navigator.went[-1][0] == "say") is not is_filled
