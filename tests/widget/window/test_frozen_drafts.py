"""A draft that is frozen in the window is read-only when one comes back to it, until reopened."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.exporting.bundle_card import BundleCard
from gcm_desktop.ui.freezing.reopening import ReopenDialog
from gcm_desktop.ui.home.draft_card import DraftCard
from gcm_desktop.ui.jobs import QtJobRunner
from gcm_desktop.ui.main_window import MainWindow
from gcm_desktop.ui.translation import InterfaceLanguage
from gcm_desktop.ui.widgets.pill import Pill
from tests.widget.window.fakes import use_cases


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[QtJobRunner]:
    runner = QtJobRunner()
    yield runner
    qtbot.waitUntil(lambda: runner.is_idle, timeout=3000)
    runner.shut_down()


def test_frozen_by_the_bundle_and_reopened(
    qtbot: QtBot, jobs: QtJobRunner, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made = use_cases()
    draft = made.library.sample()
    window = MainWindow(made, jobs, speaking)
    qtbot.addWidget(window)
    window.show()

    def page() -> DraftPage:
        qtbot.waitUntil(lambda: isinstance(window.page(), DraftPage), timeout=5000)
        found = window.page()
        assert isinstance(found, DraftPage)
        return found

    window.navigation.show_draft(draft, "objective/7")
    assert not page().desk.is_read_only
    window.navigation.show_export(draft)
    qtbot.waitUntil(lambda: bool(window.findChildren(BundleCard)), timeout=5000)
    (card,) = window.findChildren(BundleCard)
    make = next(
        each for each in card.findChildren(QPushButton) if each.text().strip() == "Make the bundle"
    )
    qtbot.waitUntil(make.isEnabled, timeout=5000)
    card.set_folder(str(tmp_path))
    make.click()
    qtbot.waitUntil(lambda: made.freezing.frozen(draft) is not None, timeout=8000)
    qtbot.waitUntil(lambda: "frozen" in card.words, timeout=3000)
    frozen = made.freezing.frozen(draft)
    assert frozen is not None
    window.navigation.show_draft(draft, "objective/7")
    shown = page()
    assert shown.desk.is_read_only
    assert any(frozen.code in label.text() for label in shown.findChildren(QLabel))
    next(
        each for each in shown.findChildren(QPushButton) if each.text().strip() == "Reopen…"
    ).click()
    qtbot.waitUntil(lambda: bool(window.findChildren(ReopenDialog)), timeout=3000)
    (dialog,) = window.findChildren(ReopenDialog)
    QTest.keyClicks(dialog.why, "a figure")
    QTest.keyClicks(dialog.fields.name, "Mona")
    dialog.deed.click()
    qtbot.waitUntil(lambda: window.page() is not shown, timeout=5000)
    again = page()
    assert (again.desk.is_read_only, again.item) == (False, "objective/7")


def test_home_and_a_later_start_know_it(
    qtbot: QtBot, jobs: QtJobRunner, speaking: InterfaceLanguage
) -> None:
    made = use_cases()
    draft = made.library.new("XS", "arab-regional-review", None, ("ar",))
    code = made.freezing.freeze(draft).code
    window = MainWindow(made, jobs, speaking)
    qtbot.addWidget(window)
    window.show()
    window.navigation.show_home()
    qtbot.waitUntil(lambda: bool(window.findChildren(DraftCard)), timeout=5000)
    (card,) = window.findChildren(DraftCard)
    (pill,) = card.findChildren(Pill)
    qtbot.waitUntil(lambda: code in pill.accessibleName(), timeout=5000)
    window.navigation.show_draft(draft)
    qtbot.waitUntil(lambda: isinstance(window.page(), DraftPage), timeout=5000)
    found = window.page()
    assert isinstance(found, DraftPage)
    assert found.desk.is_read_only
