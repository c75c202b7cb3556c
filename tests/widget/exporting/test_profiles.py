"""The versions of the export page: each with what it is for, and with the formats it has."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from gcm_desktop.ui.exporting.choices_card import ChoicesCard
from gcm_desktop.ui.exporting.export_presenter import ExportChoice, read_export, targets
from gcm_desktop.ui.translation import InterfaceLanguage
from gcm_desktop.ui.widgets.check_row import CheckRow
from gcm_desktop.ui.widgets.choice_row import ChoiceButton
from gcm_desktop.ui.widgets.labels import PlainLabel
from tests.widget.window.fakes import surroundings, use_cases


def test_each_version_says_what_it_is_for_and_the_questionnaire_is_for_reading(
    qtbot: QtBot, speaking: InterfaceLanguage
) -> None:
    made = use_cases()
    card = ChoicesCard(surroundings(made, speaking))
    qtbot.addWidget(card)
    card.set_facts(read_export(made, made.library.sample(), None))
    buttons = {each.choice.key: each for each in card.findChildren(ChoiceButton)}
    said: dict[str, str] = {}
    for key in ("draft", "final", "public", "blank"):
        buttons[key].click()
        said[key] = "\n".join(label.text() for label in card.findChildren(PlainLabel))
        assert card.choice.profile == key
    assert len(set(said.values())) == 4
    assert "No answer is in it." in said["blank"]
    assert "No answer is in it." not in said["final"]
    formats = card.findChildren(CheckRow)[1]
    formats.set_values(("docx", "xlsx", "gcm"))
    assert list(card.choice.formats) == ["docx"]
    buttons["draft"].click()
    formats.set_values(("docx", "xlsx"))
    assert list(card.choice.formats) == ["docx", "xlsx"]


def test_the_file_of_a_questionnaire_is_not_called_like_the_report(tmp_path: Path) -> None:
    made = use_cases()
    facts = read_export(made, made.library.sample(), None)
    for profile, name in (
        ("blank", "Sample State - Arab regional review - Questionnaire - English.docx"),
        ("final", "Sample State - Arab regional review - English.docx"),
    ):
        choice = ExportChoice(profile, "objective", ("en",), ("docx",), str(tmp_path))
        assert [target.path.name for target in targets(made, facts, choice)] == [name]
