"""Ways to the Merge page and back: deeds, dropped files, Home, received files, checks, the bar."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.canonical import submission_json
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.services.merge_pause import MergePause, PausedMerge
from gcm_desktop.ui.drafting.checks_panel import ChecksPanel
from gcm_desktop.ui.drafting.deeds import offered
from gcm_desktop.ui.drafting.dock_tabs import CHECKS
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.link_words import LinkWords
from gcm_desktop.ui.home.received_card import ReceivedCard
from gcm_desktop.ui.jobs import QtJobRunner
from gcm_desktop.ui.main_window import MainWindow
from gcm_desktop.ui.merging.conflict_bar import ConflictBar
from gcm_desktop.ui.merging.merging_page import MergingPage
from gcm_desktop.ui.reviewing.review_page import ReviewPage
from gcm_desktop.ui.translation import InterfaceLanguage
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.record_table import RecordTable
from tests.widget.merging.two_offices import PROGRESS, STATUS, SUMMARY, Offices, line
from tests.widget.window.fakes import Held, Remembered, surroundings


@pytest.fixture
def offices(tmp_path: Path) -> Offices:
    return Offices(tmp_path).begin()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[QtJobRunner]:
    runner = QtJobRunner()
    yield runner
    qtbot.waitUntil(lambda: runner.is_idle)
    runner.shut_down()


@pytest.fixture
def window(
    qtbot: QtBot, offices: Offices, jobs: QtJobRunner, speaking: InterfaceLanguage
) -> MainWindow:
    shown = MainWindow(offices.here, jobs, speaking)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def go(qtbot: QtBot, window: MainWindow, jobs: QtJobRunner, source: str) -> None:
    window.navigation.show_source(source)
    settle(qtbot, jobs)


def settle(qtbot: QtBot, jobs: QtJobRunner) -> None:
    qtbot.wait(20)
    qtbot.waitUntil(lambda: jobs.is_idle)


def drop(window: MainWindow, *files: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    mime.setParent(QApplication.instance())
    none, action = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    window.dropEvent(QDropEvent(QPointF(9, 9), action, mime, Qt.MouseButton.LeftButton, none))


def merging(window: MainWindow) -> MergingPage:
    page = window.page()
    assert isinstance(page, MergingPage)
    return page


def drafting(window: MainWindow) -> DraftPage:
    page = window.page()
    assert isinstance(page, DraftPage)
    return page


def test_two_offices_from_the_dropped_files_to_the_draft_and_back(
    qtbot: QtBot, offices: Offices, jobs: QtJobRunner, window: MainWindow
) -> None:
    """What is typed is saved first; one answer is declined, one decided, all taken back."""
    offices.write(offices.there, SUMMARY, "A summary.")
    offices.write(offices.there, STATUS, "planned", None)
    offices.write(offices.there, PROGRESS, "In 2023 there were 900 visits.")
    go(qtbot, window, jobs, offices.draft)
    session = window.session
    assert session is not None
    ours = Answer(Kind.NARRATIVE, "<p>In 2023 there were 870 visits.</p>")
    session.set_answer(PROGRESS, "en", ours)
    drop(window, offices.send("labour.gcm"), offices.folder / "begun.gcm")
    settle(qtbot, jobs)
    page = merging(window)
    before = submission_json(offices.here.store.load(offices.draft))
    assert offices.read(PROGRESS) == "In 2023 there were 870 visits."
    page.presenter.set_taken((line(page, SUMMARY),), False)
    page.merge.click()
    settle(qtbot, jobs)
    page.report.decide.click()
    settle(qtbot, jobs)
    page.conflicts.choose_at(1)
    page.conflicts.accept.click()
    settle(qtbot, jobs)
    page.report.to_draft.click()
    settle(qtbot, jobs)
    session = drafting(window).desk.session
    assert session.submission.answer(STATUS) == Answer(Kind.CHOICE, "planned")
    assert not session.can_undo
    assert (offices.read(SUMMARY), offices.read(PROGRESS)) == ("", "In 2023 there were 900 visits.")
    next(deed for deed in offered(drafting(window)) if deed.key == "merge").run()
    settle(qtbot, jobs)
    merging(window).report.undo.click()
    settle(qtbot, jobs)
    assert submission_json(offices.here.store.load(offices.draft)) == before
    merging(window).back.click()
    settle(qtbot, jobs)
    assert drafting(window).desk.submission.answer(STATUS) is None


def test_undo_is_there_still_where_nothing_was_merged(
    qtbot: QtBot, offices: Offices, jobs: QtJobRunner, window: MainWindow
) -> None:
    go(qtbot, window, jobs, offices.draft)
    session = window.session
    assert session is not None
    session.set_answer(STATUS, None, Answer(Kind.CHOICE, "planned"))
    window.navigation.show_merging(offices.draft)
    settle(qtbot, jobs)
    merging(window).back.click()
    settle(qtbot, jobs)
    assert drafting(window).desk.session is session
    assert session.can_undo


def test_a_dropped_file_of_a_submission_that_is_not_here_is_shown_for_reading(
    qtbot: QtBot, offices: Offices, jobs: QtJobRunner, window: MainWindow, tmp_path: Path
) -> None:
    other = offices.there.library.new("XS", "arab-regional-review", None, ("en",))
    file = tmp_path / "other.gcm"
    offices.there.sharing.pack(other, file)
    go(qtbot, window, jobs, offices.draft)
    drop(window, file)
    settle(qtbot, jobs)
    page = window.page()
    assert isinstance(page, ReviewPage)
    buttons = {each.text().strip() for each in page.findChildren(QPushButton) if each.isVisible()}
    assert "Import as a draft of one’s own" in buttons
    assert "Merge into the draft…" not in buttons


def test_a_received_file_leads_to_the_merge_from_home_and_from_its_page(
    qtbot: QtBot, offices: Offices, jobs: QtJobRunner, window: MainWindow
) -> None:
    offices.write(offices.there, SUMMARY, "A summary.")
    go(qtbot, window, jobs, str(offices.send("labour.gcm")))
    page = window.page()
    assert isinstance(page, ReviewPage)
    merge = [b for b in page.findChildren(QPushButton) if "Merge into the draft" in b.text()]
    assert merge[0].isVisible()
    merge[0].click()
    settle(qtbot, jobs)
    assert merging(window).presenter.lines[0].entry.address == SUMMARY
    merging(window).cancel.click()
    settle(qtbot, jobs)
    go(qtbot, window, jobs, "")
    table = window.findChildren(ReceivedCard)[0].findChildren(RecordTable)[0]
    table.grid.clicked.emit(table.grid.model().index(0, 5))
    settle(qtbot, jobs)
    assert [file.name for file in merging(window).presenter.queue.files] == ["labour.gcm"]


def test_the_page_and_the_checks_say_what_is_in_conflict_and_lead_there(
    qtbot: QtBot, offices: Offices, jobs: QtJobRunner, window: MainWindow
) -> None:
    offices.write(offices.there, PROGRESS, "In 2023 there were 900 visits.")
    offices.write(offices.here, PROGRESS, "In 2023 there were 870 visits.")
    service = offices.here.merging()
    service.merge(offices.draft, service.read((offices.send(),)))
    go(qtbot, window, jobs, offices.draft)
    drafting(window).go_to("objective/7")
    qtbot.waitUntil(lambda: bool(drafting(window).presenter.findings))
    assert drafting(window).findChildren(ConflictBar) == []
    drafting(window).go_to("objective/6")
    bar = drafting(window).findChildren(ConflictBar)[0]
    assert bar.accessibleName() == "Texts in conflict on this page: 1"
    panel = drafting(window).show_tab(CHECKS)
    assert isinstance(panel, ChecksPanel)
    words = "Recruitment and decent work · Progress: texts in conflict after a merge."
    row = next(each for each in panel.findChildren(LinkWords) if words in each.accessibleName())
    row.clicked.emit()
    settle(qtbot, jobs)
    current = merging(window).conflicts.presenter.current
    assert current is not None
    assert current.address == PROGRESS
    merging(window).back.click()
    settle(qtbot, jobs)
    assert drafting(window).item == "objective/6"


def test_packages_are_no_text_to_be_dropped_into_a_field(qtbot: QtBot, tmp_path: Path) -> None:
    field = NarrativeEdit("en")
    qtbot.addWidget(field)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.gcm"))])
    assert not field.canInsertFromMimeData(mime)
    mime.clear()
    mime.setText("a.gcm")
    assert field.canInsertFromMimeData(mime)


def test_the_page_is_not_left_while_a_merge_is_made(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage
) -> None:
    """The draft would be shown as it was, and what one writes then would miss the merge."""
    offices.write(offices.there, SUMMARY, "A summary.")
    held, navigator = Held(), Remembered()
    around = surroundings(offices.here, speaking, navigator, held)
    page = MergingPage(around, offices.draft, (offices.send(),))
    qtbot.addWidget(page)
    held.release()
    page.merge.click()
    assert not page.back.isEnabled()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    page.cancel.click()
    assert navigator.went == []
    held.release()
    assert ("altered", offices.draft) in navigator.went
    assert page.back.isEnabled()


def test_a_draft_open_meanwhile_is_read_anew(
    qtbot: QtBot, offices: Offices, jobs: QtJobRunner, window: MainWindow
) -> None:
    go(qtbot, window, jobs, offices.draft)
    offices.write(offices.here, STATUS, "planned", None)
    before = window.session
    window.navigation.note_altered(offices.draft)
    settle(qtbot, jobs)
    assert window.session is not before
    assert drafting(window).desk.session is window.session
    assert drafting(window).desk.submission.answer(STATUS) == Answer(Kind.CHOICE, "planned")


def test_a_file_that_is_still_being_read_is_forgotten_too(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage
) -> None:
    held = Held()
    around = surroundings(offices.here, speaking, Remembered(), held)
    page = MergingPage(around, offices.draft)
    qtbot.addWidget(page)
    held.release()
    page.add((offices.send(),))
    page.cancel.click()
    held.release()
    assert MergePause(offices.here.store).paused(offices.draft) == PausedMerge()


def test_in_a_window_that_only_reads_conflicts_are_told_and_not_decided(
    qtbot: QtBot, offices: Offices, jobs: QtJobRunner, speaking: InterfaceLanguage
) -> None:
    offices.write(offices.there, PROGRESS, "In 2023 there were 900 visits.")
    offices.write(offices.here, PROGRESS, "In 2023 there were 870 visits.")
    service = offices.here.merging()
    service.merge(offices.draft, service.read((offices.send(),)))
    window = MainWindow(offices.here, jobs, speaking, is_read_only=True)
    qtbot.addWidget(window)
    window.show()
    go(qtbot, window, jobs, offices.draft)
    drafting(window).go_to("objective/6")
    qtbot.waitUntil(lambda: bool(drafting(window).findChildren(ConflictBar)))
    bar = drafting(window).findChildren(ConflictBar)[0]
    assert bar.isVisible()
    assert not bar.decide.isVisible()
    assert all(deed.key != "merge" for deed in offered(drafting(window)))
    drop(window, offices.folder / "begun.gcm")
    settle(qtbot, jobs)
    assert isinstance(window.page(), ReviewPage)
