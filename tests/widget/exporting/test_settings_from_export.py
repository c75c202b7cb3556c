"""From the page of exporting to the settings: only for a draft that is open and may be altered."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gcm_desktop.base.clock import now_utc
from gcm_desktop.services.draft_session import DraftSession
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.exporting.export_page import ExportPage
from gcm_desktop.ui.settings.settings_dialog import SettingsDialog
from gcm_desktop.ui.translation import InterfaceLanguage
from tests.widget.window.fakes import AtOnce, surroundings, use_cases

NAME = "Settings of the documents…"


def button(shown: ExportPage) -> QPushButton:
    return next(each for each in shown.findChildren(QPushButton) if each.accessibleName() == NAME)


def session(made: UseCases, draft: str) -> DraftSession:
    opened = made.library.open(draft)
    return DraftSession(opened, made.store, AtOnce(), now_utc, now_utc(), lambda: None)


def test_settings_are_altered_from_here_and_leave_at_once(
    qtbot: QtBot, speaking: InterfaceLanguage
) -> None:
    made = use_cases()
    draft = made.library.sample()
    shown = ExportPage(surroundings(made, speaking), draft, session(made, draft))
    qtbot.addWidget(shown)
    shown.show()
    button(shown).click()
    dialog = shown.window().findChild(SettingsDialog)
    assert dialog is not None
    dialog.year.setText("2026")
    dialog.keep.click()
    assert made.store.load(draft).settings["review_year"] == "2026"


def test_a_frozen_or_closed_draft_has_none_to_alter(
    qtbot: QtBot, speaking: InterfaceLanguage
) -> None:
    made = use_cases()
    draft = made.library.sample()
    closed = ExportPage(surroundings(made, speaking), draft, None)
    qtbot.addWidget(closed)
    closed.show()
    assert button(closed).isHidden()
    shown = ExportPage(surroundings(made, speaking), draft, session(made, draft))
    qtbot.addWidget(shown)
    shown.show()
    assert not button(shown).isHidden()
    made.freezing.freeze(draft)
    button(shown).click()
    assert shown.window().findChild(SettingsDialog) is None
    assert button(shown).isHidden()
