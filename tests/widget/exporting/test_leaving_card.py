"""What leaves, one by one: it follows what is chosen, and each line leads to its place."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.exporting.bundle_leaving import BundleLeaving
from gcm_desktop.ui.exporting.choices_card import ChoicesCard
from gcm_desktop.ui.exporting.export_page import ExportPage
from gcm_desktop.ui.exporting.leaving_card import LeavingCard
from gcm_desktop.ui.exporting.leaving_tree import LeavingTree
from gcm_desktop.ui.translation import InterfaceLanguage
from gcm_desktop.ui.widgets.check_row import CheckRow
from gcm_desktop.ui.widgets.choice_row import ChoiceButton
from tests.widget.window.fakes import Held, Remembered, surroundings, use_cases


def sample(made: UseCases) -> str:
    """Return the sample with a focal point in one good practice."""
    draft = made.library.sample()
    practice = made.library.open(draft).submission.records_of("practice")[0]
    made.drafting.set(draft, f"{practice.address}/contact", None, "Director, b@ministry.example")
    return draft


def page(
    qtbot: QtBot, made: UseCases, language: InterfaceLanguage, draft: str, jobs: Held | None = None
) -> tuple[ExportPage, Remembered]:
    navigator = Remembered()
    shown = ExportPage(surroundings(made, language, navigator, jobs), draft, None)
    qtbot.addWidget(shown)
    shown.resize(1280, 900)
    shown.show()
    return shown, navigator


def said(tree: LeavingTree) -> dict[str, dict[str, list[str]]]:
    """Return the rows of each branch of each group."""

    def below(row: QTreeWidgetItem) -> list[QTreeWidgetItem]:
        row.setExpanded(True)
        return [found for at in range(row.childCount()) if (found := row.child(at)) is not None]

    groups = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return {
        group.text(0): {
            branch.text(0): [row.text(0) for row in below(branch)] for branch in below(group)
        }
        for group in groups
        if group is not None
    }


def card(shown: ExportPage) -> LeavingTree:
    return shown.findChildren(LeavingCard)[0].findChildren(LeavingTree)[0]


def choose(shown: ExportPage, profile: str) -> None:
    buttons = shown.findChildren(ChoicesCard)[0].findChildren(ChoiceButton)
    next(each for each in buttons if each.choice.key == profile).click()


def tick(shown: ExportPage, row: int, *keys: str) -> None:
    ticks = shown.findChildren(ChoicesCard)[0].findChildren(CheckRow)[row]
    ticks.set_values(keys)
    ticks.changed.emit()


def test_the_list_follows_version_and_language(qtbot: QtBot, speaking: InterfaceLanguage) -> None:
    made = use_cases()
    shown, _ = page(qtbot, made, speaking, sample(made))
    final = said(card(shown))
    contacts = "E-mail addresses and numbers in the texts"
    assert "missing@sample.example" in " ".join(final["Leaves"][contacts])
    assert len(final["Leaves"]["Objectives"]) > 100
    assert "Good practices" not in final["Stays"]
    assert "Languages not chosen" not in final["Stays"]
    assert any(
        "Sample State" in each for each in final["Leaves"]["What the files say about themselves"]
    )
    assert len(final["Stays"]["Kept beside the draft"]) == 6
    choose(shown, "public")
    public = said(card(shown))
    assert all(each.endswith("Focal point") for each in public["Stays"]["Good practices"])
    assert len(public["Stays"]["Good practices"]) == 1
    tick(shown, 0, "ar")
    assert said(card(shown))["Stays"]["Languages not chosen"] == ["English", "Français"]
    choose(shown, "blank")
    blank = said(card(shown))
    assert list(blank["Leaves"]) == ["What the files say about themselves", "What documents add"]
    choose(shown, "draft")
    draft = said(card(shown))
    assert len(draft["Leaves"]["What documents add"]) == 1
    assert len(draft["Stays"]["Kept beside the draft"]) == 5


def test_each_line_leads_to_its_place(qtbot: QtBot, speaking: InterfaceLanguage) -> None:
    made = use_cases()
    draft = sample(made)
    shown, navigator = page(qtbot, made, speaking, draft)
    tree = card(shown)
    leaves = tree.topLevelItem(0)
    assert leaves is not None
    branches = (leaves.child(at) for at in range(leaves.childCount()))
    sections = next(each for each in branches if each is not None and each.text(0) == "Sections")
    tree.itemClicked.emit(sections, 0)
    assert sections.isExpanded()
    tree.setCurrentItem(sections)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert navigator.went == [("draft", draft, "section/foreword/text")]


def test_it_is_read_away_from_the_window_and_the_last_choice_counts(
    qtbot: QtBot, speaking: InterfaceLanguage
) -> None:
    made, jobs = use_cases(), Held()
    shown, _ = page(qtbot, made, speaking, sample(made), jobs)
    jobs.release()
    assert "Good practices" not in said(card(shown))["Stays"]
    choose(shown, "blank")
    choose(shown, "public")
    assert "Good practices" not in said(card(shown))["Stays"]
    jobs.release()
    assert "Good practices" in said(card(shown))["Stays"]


def test_the_bundle_shows_all_of_the_final_version(
    qtbot: QtBot, speaking: InterfaceLanguage
) -> None:
    made = use_cases()
    shown, _ = page(qtbot, made, speaking, sample(made))
    choose(shown, "public")
    part = shown.findChildren(BundleLeaving)[0]
    tree = part.findChildren(LeavingTree)[0]
    assert tree.topLevelItemCount() == 0
    button = part.findChildren(QPushButton)[0]
    assert button.accessibleName() == "Show what leaves"
    button.click()
    assert button.accessibleName() == "Hide what leaves"
    told = said(tree)
    assert "Good practices" not in told["Stays"]
    assert "What translations were made from" in told["Leaves"]["Marks"]


def test_the_receipt_is_that_of_what_leaves(qtbot: QtBot, speaking: InterfaceLanguage) -> None:
    made = use_cases()
    shown, _ = page(qtbot, made, speaking, sample(made))
    labels = shown.findChildren(LeavingCard)[0].findChildren(QLabel)
    final = next(each.text() for each in labels if len(each.text()) == len("ABC-DEF-GHIJ"))
    choose(shown, "public")
    assert final not in {each.text() for each in labels}
