"""Deciding conflicts: every side with its marks, choices by key, each kept at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.ui.merging.conflict_cards import MarkedText, SideCard
from gcm_desktop.ui.merging.conflict_sides import OWN
from gcm_desktop.ui.merging.merging_page import MergingPage
from gcm_desktop.ui.translation import InterfaceLanguage
from gcm_desktop.ui.widgets.choice_row import ChoiceButton
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from tests.widget.merging.two_offices import PROGRESS, STATUS, Offices

OURS, THEIRS = "In 2023 there were 870 visits.", "In 2023 there were 900 visits."


@pytest.fixture
def offices(tmp_path: Path) -> Offices:
    made = Offices(tmp_path).begin()
    made.write(made.here, PROGRESS, OURS)
    made.write(made.there, PROGRESS, THEIRS)
    return made


def deciding(qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage) -> MergingPage:
    """Return the page after the merge, at the first conflict."""
    page, _ = offices.page(speaking, offices.send("labour.gcm"))
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.merge.click()
    page.report.decide.click()
    QCoreApplication.sendPostedEvents()
    return page


def texts(page: MergingPage) -> list[str]:
    cards = page.conflicts.cards.findChildren(SideCard)
    return [
        "".join(_letters(view) for view in card.findChildren(MarkedText))
        for card in cards
        if card.isVisible()
    ]


def _letters(view: MarkedText) -> str:
    block, found = view.document().begin(), []
    while block.isValid():
        found.append(block.text())
        block = block.next()
    return "\n".join(found)


def keys(page: MergingPage) -> list[str]:
    presenter = page.conflicts.presenter
    return [each.address for each in presenter.conflicts]


def test_all_sides_stand_beside_one_another_marked_against_what_they_began_with(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage
) -> None:
    page = deciding(qtbot, offices, speaking)
    assert texts(page) == [
        "In 2023 there were 860\u2009870 visits.",
        "In 2023 there were 860\u2009900 visits.",
        "In 2023 there were 860 visits.",
    ]
    assert page.conflicts.cards.columns == 3
    page.resize(960, 600)
    QCoreApplication.sendPostedEvents()
    assert page.conflicts.cards.columns == 2
    notes = [label.text() for label in page.conflicts.findChildren(QLabel)]
    assert any("labour.gcm" in each for each in notes)


@pytest.mark.parametrize(
    ("at", "kept"),
    [
        (1, OURS),
        (2, THEIRS),
        (3, "In 2023 there were 860 visits."),
        (4, f"{OURS}\n{THEIRS}"),
    ],
)
def test_a_choice_by_keys_is_kept_at_once(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage, at: int, kept: str
) -> None:
    page = deciding(qtbot, offices, speaking)
    assert not page.conflicts.accept.isEnabled()
    view = page.conflicts
    view.choices.setFocus()
    QTest.keyClick(view, Qt.Key.Key_0 + at, Qt.KeyboardModifier.AltModifier)
    assert view.result.own == "".join(f"<p>{line}</p>" for line in kept.split("\n"))
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert offices.read(PROGRESS) == kept
    assert offices.here.resolving().conflicts(offices.draft) == ()


def test_a_text_of_ones_own_begins_with_what_was_chosen(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage
) -> None:
    page = deciding(qtbot, offices, speaking)
    view = page.conflicts
    QTest.keyClick(view, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    field = view.result.field
    assert isinstance(field, NarrativeEdit)
    assert field.value == parse_html(f"<p>{THEIRS}</p>")
    field.setFocus()
    QTest.keyClicks(field, "Well: ")
    assert view.choices.value == OWN
    view.accept.click()
    assert offices.read(PROGRESS) == f"Well: {THEIRS}"


def test_one_may_stop_half_way_and_go_on_at_a_place(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage
) -> None:
    offices.write(offices.here, PROGRESS, "نُفّذت 870 زيارة.", "ar")
    offices.write(offices.there, PROGRESS, "نُفّذت 900 زيارة.", "ar")
    offices.write(offices.here, STATUS, "planned", None)
    offices.write(offices.there, STATUS, "achieved", None)
    page = deciding(qtbot, offices, speaking)
    assert keys(page) == [PROGRESS, PROGRESS, STATUS]
    QTest.keyClick(page.conflicts, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    page.conflicts.accept.click()
    page.close()
    page.deleteLater()
    again, navigator = offices.page(speaking, address=STATUS)
    qtbot.addWidget(again)
    again.show()
    found = again.conflicts.presenter
    assert (len(found.conflicts), found.current and found.current.address) == (2, STATUS)
    again.conflicts.choose_at(1)
    again.conflicts.accept.click()
    assert offices.read(STATUS, None) == "achieved"
    assert ("altered", offices.draft) in navigator.went
    again.conflicts.next.click()
    again.conflicts.choose_at(0)
    again.conflicts.accept.click()
    assert keys(again) == []
    assert not again.conflicts.isVisible()


def test_several_rivals_are_numbered_and_each_can_be_chosen(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage
) -> None:
    first = offices.send("labour.gcm")
    third = Offices(offices.folder, draft=offices.draft)
    third.there.sharing.import_file(offices.folder / "begun.gcm")
    third.write(third.there, PROGRESS, "In 2023 there were 910 visits.")
    page, _ = offices.page(speaking, first, third.send("health.gcm"))
    qtbot.addWidget(page)
    page.show()
    page.merge.click()
    page.decide()
    titles = [choice.text() for choice in page.conflicts.choices.findChildren(ChoiceButton)]
    assert titles == [
        "Yours", "Theirs, text 1", "Theirs, text 2", "As it began", "All", "Write your own",
    ]  # fmt: skip
    page.conflicts.choose_at(2)
    chosen = page.conflicts.result.own
    page.conflicts.accept.click()
    assert f"<p>{offices.read(PROGRESS)}</p>" == chosen


def test_a_record_that_one_side_removed_is_kept_or_removed(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage
) -> None:
    offices.here.drafting.remove_record(offices.draft, offices.measure.split("/")[1])
    offices.write(offices.there, f"{offices.measure}/title", "A hotline in six languages")
    offices.write(offices.there, PROGRESS, OURS)
    page = deciding(qtbot, offices, speaking)
    assert keys(page) == [offices.measure]
    words = [label.text() for label in page.conflicts.findChildren(QLabel) if label.isVisible()]
    assert "removed" in words
    assert any("A hotline in six languages" in each for each in texts(page))
    page.conflicts.choose_at(1)
    page.conflicts.accept.click()
    assert offices.measure.split("/")[1] not in offices.here.store.load(offices.draft).records


def test_what_was_decided_elsewhere_is_said_and_the_next_is_shown(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage
) -> None:
    offices.write(offices.here, STATUS, "planned", None)
    offices.write(offices.there, STATUS, "achieved", None)
    page = deciding(qtbot, offices, speaking)
    conflict = page.conflicts.presenter.current
    assert conflict is not None
    offices.here.resolving().resolve(offices.draft, conflict.item, "theirs")
    page.conflicts.choose_at(0)
    page.conflicts.accept.click()
    shown = [label.text() for label in page.conflicts.findChildren(QLabel) if label.isVisible()]
    assert any("There is no open conflict" in each for each in shown)
    assert offices.read(PROGRESS) == THEIRS
    assert keys(page) == [STATUS]


def test_a_setting_is_decided_as_an_answer_is(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage
) -> None:
    offices.write(offices.there, PROGRESS, OURS)
    offices.here.drafting.set_setting(offices.draft, "months", "eastern")
    offices.there.drafting.set_setting(offices.draft, "months", "western")
    page = deciding(qtbot, offices, speaking)
    assert keys(page) == ["outline/settings/months"]
    words = [label.text() for label in page.conflicts.findChildren(QLabel) if label.isVisible()]
    assert "The submission as a whole" in words
    assert "eastern" not in " ".join(texts(page))  # said in words
    page.conflicts.choose_at(1)
    page.conflicts.accept.click()
    assert offices.here.store.load(offices.draft).settings["months"] == "western"
