"""What is exported: the report, or a statement that is there or made on the spot."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gcm_desktop.base.clock import now_utc
from gcm_desktop.services.draft_session import DraftSession
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.exporting.choices_card import ChoicesCard
from gcm_desktop.ui.exporting.export_page import ExportPage
from gcm_desktop.ui.statements.statement_dialog import StatementDialog
from gcm_desktop.ui.translation import InterfaceLanguage
from gcm_desktop.ui.widgets.check_row import CheckButton
from gcm_desktop.ui.widgets.choice_row import ChoiceButton
from tests.widget.window.fakes import AtOnce, surroundings, use_cases


def page(
    qtbot: QtBot, made: UseCases, language: InterfaceLanguage, draft: str, folder: Path
) -> tuple[ExportPage, ChoicesCard]:
    opened = made.library.open(draft)
    session = DraftSession(opened, made.store, AtOnce(), now_utc, now_utc(), lambda: None)
    shown = ExportPage(surroundings(made, language), draft, session)
    qtbot.addWidget(shown)
    (card,) = shown.findChildren(ChoicesCard)
    card.set_folder(str(folder))
    shown.show()
    return shown, card


def offered(card: ChoicesCard) -> dict[str, bool]:
    """Return the formats and versions in sight, and whether they can be chosen."""
    formats, versions = card.findChildren(CheckButton), card.findChildren(ChoiceButton)
    found = {each.choice.key: each.isEnabled() for each in formats if each.isVisible()}
    return found | {each.choice.key: each.isEnabled() for each in versions if each.isVisible()}


def test_a_statement_is_written_alone_under_its_own_title(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made = use_cases()
    draft = made.library.sample()
    record = made.statements().make(draft, "priority_area-5", None)
    shown, card = page(qtbot, made, speaking, draft, tmp_path)
    assert "gcm" in offered(card)
    assert card.what.box.count() == 2
    card.what.set_value(f"statement/{record}")
    assert not {"gcm", "xlsx", "priority_area"} & set(offered(card))
    next(b for b in shown.findChildren(QPushButton) if b.accessibleName() == "Export").click()
    files = {file.name: file.read_text() for file in tmp_path.iterdir()}
    assert {text.split()[-1] for text in files.values()} == {f"statement/{record}"}
    assert "Sample State - Strengthening national, bilateral - English.docx" in files


def test_only_the_report_waits_for_what_blocks(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made = use_cases()
    draft = made.library.new("TN", "arab-regional-review", None, ("ar",))
    letter = made.statements().make_letter(draft)
    _shown, card = page(qtbot, made, speaking, draft, tmp_path)
    assert not offered(card)["final"]
    card.what.set_value(f"letter/{letter}")
    assert offered(card)["final"]
    card.what.set_value("")
    assert not offered(card)["final"]


def test_one_made_on_the_spot_is_the_one_chosen(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made = use_cases()
    draft = made.library.sample()
    shown, card = page(qtbot, made, speaking, draft, tmp_path)
    card.what.make.click()
    dialog = shown.findChild(StatementDialog)
    assert dialog is not None
    dialog.make.click()
    (record,) = made.library.open(draft).submission.records_of("statement")
    assert card.what.value == record.address
