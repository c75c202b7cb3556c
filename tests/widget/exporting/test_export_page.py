"""Export: what is said to leave, which files are written, what is said of each."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gcm_desktop.base.clock import now_utc
from gcm_desktop.services.draft_session import DraftSession
from gcm_desktop.services.proofs import DocumentFault
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.exporting.choices_card import ChoicesCard
from gcm_desktop.ui.exporting.export_page import ExportPage
from gcm_desktop.ui.exporting.export_presenter import ExportChoice, read_export, targets
from gcm_desktop.ui.exporting.findings_card import FindingsCard
from gcm_desktop.ui.exporting.results_card import ResultsCard
from gcm_desktop.ui.translation import InterfaceLanguage, Language
from gcm_desktop.ui.widgets.check_row import CheckRow
from gcm_desktop.ui.widgets.choice_row import ChoiceButton
from gcm_desktop.ui.widgets.outline_view import OutlineView
from tests.widget.window.fakes import (
    AtOnce,
    Held,
    PlainDocuments,
    Remembered,
    surroundings,
    use_cases,
)
from tests.widget.window.looking import english_left, is_mirrored, nameless, words


def page(
    qtbot: QtBot,
    made: UseCases,
    language: InterfaceLanguage,
    draft: str,
    folder: Path,
    *,
    navigator: Remembered | None = None,
    jobs: Held | None = None,
) -> ExportPage:
    shown = ExportPage(surroundings(made, language, navigator, jobs), draft, None)
    qtbot.addWidget(shown)
    if jobs is not None:
        jobs.release()
    shown.findChildren(ChoicesCard)[0].set_folder(str(folder))
    shown.resize(1280, 720)
    shown.show()
    return shown


def tick_formats(shown: ExportPage, *formats: str) -> None:
    shown.findChildren(ChoicesCard)[0].findChildren(CheckRow)[1].set_values(formats)


def click(shown: ExportPage, name: str) -> None:
    next(each for each in shown.findChildren(QPushButton) if each.accessibleName() == name).click()


def test_the_sample_is_written_in_every_language_and_as_a_package(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made = use_cases()
    draft = made.library.sample()
    shown = page(qtbot, made, speaking, draft, tmp_path)
    tick_formats(shown, "docx", "gcm")
    click(shown, "Export")
    assert len(shown.results) == 4
    assert all(said.startswith("Saved as") for said in shown.results)
    written = sorted(file.suffix for file in tmp_path.iterdir())
    assert written == [".docx", ".docx", ".docx", ".gcm"]
    receipt = made.free.inspecting.inspect(next(tmp_path.glob("*.gcm"))).receipt
    assert receipt in [label.text() for label in shown.findChildren(QLabel)]
    assert made.library.header(draft).head
    assert (
        b"final" in (tmp_path / "Sample State - Arab regional review - English.docx").read_bytes()
    )


def test_what_became_of_the_files_comes_into_sight(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made = use_cases()
    shown = page(qtbot, made, speaking, made.library.sample(), tmp_path)
    shown.resize(1280, 400)
    tick_formats(shown, "gcm")
    (card,) = shown.findChildren(ResultsCard)
    click(shown, "Export")
    qtbot.waitUntil(
        lambda: card.visibleRegion().boundingRect().height() == card.height(), timeout=2_000
    )


def test_no_file_is_ever_replaced(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made = use_cases()
    shown = page(qtbot, made, speaking, made.library.sample(), tmp_path)
    tick_formats(shown, "gcm")
    click(shown, "Export")
    click(shown, "Export")
    assert len(list(tmp_path.glob("*.gcm"))) == 2
    assert "(2).gcm" in shown.results[0]


def test_a_failure_is_told_and_the_others_go_on(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    writer = PlainDocuments()
    writer.refused = ("docx",)
    made = use_cases(writer=writer)
    shown = page(qtbot, made, speaking, made.library.sample(), tmp_path)
    tick_formats(shown, "docx", "gcm")
    click(shown, "Export")
    assert "could not be laid out" in shown.results[0]
    assert shown.results[-1].startswith("Saved as")


def test_what_was_proven_is_one_line_with_its_details(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made = use_cases()
    shown = page(qtbot, made, speaking, made.library.sample(), tmp_path)
    tick_formats(shown, "docx", "gcm")
    click(shown, "Export")
    assert shown.results[0].endswith("Self-check passed; properties proven: 2")
    assert "Self-check" not in shown.results[-1]
    assert shown.proven[0] == ""
    name = next(tmp_path.glob("*English.docx")).name
    click(shown, f"Details: {name}")
    assert any("each there once and in its order: 1,234" in told for told in shown.proven)
    click(shown, f"Hide details: {name}")
    assert set(shown.proven) == {""}


def test_a_document_that_cannot_be_proven_is_kept_aside_and_its_place_named(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    writer = PlainDocuments()
    writer.faults = (DocumentFault("docx.direction", "paragraph 3"),)
    made = use_cases(writer=writer)
    shown = page(qtbot, made, speaking, made.library.sample(), tmp_path)
    tick_formats(shown, "docx")
    click(shown, "Export")
    said = shown.results[0]
    assert "could not be proven: docx.direction paragraph 3" in said
    assert ".docx.unproven" in said
    assert list(tmp_path.iterdir()) == []


def test_final_is_not_offered_while_something_blocks(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made = use_cases()
    draft = made.library.new("TN", "arab-regional-review", None, ("ar",))
    shown = page(qtbot, made, speaking, draft, tmp_path)
    buttons = {each.choice.key: each for each in shown.findChildren(ChoiceButton)}
    assert buttons["draft"].isChecked()
    assert not buttons["final"].isEnabled()
    said = " ".join(label.text() for label in shown.findChildren(QLabel))
    assert "The final version opens once what blocks is mended" in said


def test_a_finding_leads_to_its_place(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made, navigator = use_cases(), Remembered()
    draft = made.library.new("TN", "arab-regional-review", None, ("ar",))
    shown = page(qtbot, made, speaking, draft, tmp_path, navigator=navigator)
    found = shown.findChildren(FindingsCard)[0].findChildren(OutlineView)[0]
    found.set_current("0")
    found.activated.emit(found.currentIndex())
    assert navigator.went == [("draft", draft, "section/summary/text")]


def test_what_is_missing_is_asked_for(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made = use_cases()
    shown = page(qtbot, made, speaking, made.library.sample(), tmp_path)
    tick_formats(shown)
    click(shown, "Export")
    assert shown.results == ()
    said = [label.text() for label in shown.findChildren(QLabel) if label.isVisibleTo(shown)]
    assert "Choose at least one format." in said


def test_the_rest_can_be_left_unwritten(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made, jobs = use_cases(), Held()
    shown = page(qtbot, made, speaking, made.library.sample(), tmp_path, jobs=jobs)
    tick_formats(shown, "docx")
    click(shown, "Export")
    click(shown, "Stop after this file")
    jobs.release()
    assert all(said.startswith("Not written") for said in shown.results)
    assert list(tmp_path.iterdir()) == []


def test_what_is_open_in_the_window_counts(speaking: InterfaceLanguage) -> None:
    made = use_cases()
    draft = made.library.sample()
    opened = made.library.open(draft)
    session = DraftSession(opened, made.store, AtOnce(), now_utc, now_utc(), lambda: None)
    session.set_answer("objective/6/status", None, None)
    facts = read_export(made, draft, session)
    assert facts.is_blocked
    assert not read_export(made, draft, None).is_blocked


@pytest.mark.parametrize("name", ["CON", "a/b", "..\\x", "<b>x</b>"])
def test_names_of_files_are_safe(name: str, tmp_path: Path) -> None:
    made = use_cases()
    facts = read_export(made, made.library.sample(), None)
    choice = ExportChoice("draft", "objective", ("ar", "en"), ("docx", "gcm"), str(tmp_path))
    for target in targets(made, facts, choice):
        assert target.path.parent == tmp_path
        assert not set('<>:"/\\|?*') & set(target.path.name)


def test_export_speaks(
    qtbot: QtBot, speaking: InterfaceLanguage, language: Language, tmp_path: Path
) -> None:
    made = use_cases()
    shown = page(qtbot, made, speaking, made.library.sample(), Path("/"))
    if is_mirrored(language):
        assert english_left(shown) == set()
    assert nameless(shown) == []
    for label in shown.findChildren(QLabel):
        assert label.textFormat().name == "PlainText"


def test_the_annex_on_changes_is_offered_once_there_is_a_report_of_last_time(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made = use_cases()
    last = made.library.sample()
    made.sharing.pack(last, tmp_path / "last.gcm")
    draft = made.library.new("XS", "arab-regional-review", None, ("ar",))
    for is_kept in (False, True):
        if is_kept:
            made.carrying().carry(draft, tmp_path / "last.gcm")
        shown = page(qtbot, made, speaking, draft, tmp_path)
        card = shown.findChildren(ChoicesCard)[0]
        annexes = card.findChildren(CheckRow)[2]
        assert annexes.isVisible() is is_kept
        said = [each for each in words(shown) if "not confirmed yet: " in each]
        assert (len(said) > 20) is is_kept
        if is_kept:
            annexes.set_values(("since",))
        tick_formats(shown, "docx")
        click(shown, "Export")
    written = sorted(file.read_bytes() for file in tmp_path.glob("*.docx"))
    assert [b"since" in each for each in written] == [False, True]
