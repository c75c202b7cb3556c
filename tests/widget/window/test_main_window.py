"""The window: leaving pages, opening drafts, importing, closing without losing a word."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.home.home_page import HomePage
from gcm_desktop.ui.jobs import QtJobRunner
from gcm_desktop.ui.main_window import SMALLEST, MainWindow
from gcm_desktop.ui.reviewing.review_page import ReviewPage
from gcm_desktop.ui.translation import InterfaceLanguage, Language
from gcm_desktop.ui.widgets.notice_bar import NoticeBar
from gcm_desktop.ui.widgets.read_only_bar import ReadOnlyBar
from tests.widget.window.fakes import FailingStore, use_cases
from tests.widget.window.looking import english_left, is_mirrored

STATUS = "objective/7/status"
PLANNED = Answer(Kind.CHOICE, "planned")


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[QtJobRunner]:
    runner = QtJobRunner()
    yield runner
    qtbot.waitUntil(lambda: runner.is_idle)
    runner.shut_down()


def window(
    qtbot: QtBot, made: UseCases, jobs: QtJobRunner, language: InterfaceLanguage, source: str = ""
) -> MainWindow:
    shown = MainWindow(made, jobs, language)
    qtbot.addWidget(shown)
    shown.navigation.show_source(source)
    shown.show()
    qtbot.waitUntil(lambda: jobs.is_idle and shown.page() is not None)
    return shown


def said(shown: MainWindow) -> str:
    return shown.findChildren(NoticeBar)[0].words


def answer_box(words: str) -> None:
    """Press the button of the open message box that says ``words``."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert box.textFormat() == Qt.TextFormat.PlainText
        next(button for button in box.buttons() if button.text() == words).click()

    QTimer.singleShot(200, press)


def edit(shown: MainWindow) -> None:
    session = shown.session
    assert session is not None
    session.set_answer(STATUS, None, PLANNED)


def test_home_comes_first(qtbot: QtBot, jobs: QtJobRunner, speaking: InterfaceLanguage) -> None:
    shown = window(qtbot, use_cases(), jobs, speaking)
    assert isinstance(shown.page(), HomePage)
    assert shown.minimumSize() == SMALLEST
    assert shown.findChildren(ReadOnlyBar) == []


def test_an_unknown_draft_is_said_and_home_is_shown(
    qtbot: QtBot, jobs: QtJobRunner, speaking: InterfaceLanguage
) -> None:
    shown = window(qtbot, use_cases(), jobs, speaking, "0P68R9TVSV4WDXABZSZZNE1KNP")
    assert isinstance(shown.page(), HomePage)
    assert "There is no submission" in said(shown)


def test_what_was_typed_is_saved_before_the_window_closes(
    qtbot: QtBot, jobs: QtJobRunner, speaking: InterfaceLanguage
) -> None:
    made = use_cases()
    draft = made.library.sample()
    shown = window(qtbot, made, jobs, speaking, draft)
    edit(shown)
    assert not shown.close()
    qtbot.waitUntil(lambda: not shown.isVisible())
    assert made.store.load(draft).answer(STATUS) == PLANNED


def test_a_page_hands_over_before_it_is_left(
    qtbot: QtBot, jobs: QtJobRunner, speaking: InterfaceLanguage
) -> None:
    class Writing(QWidget):
        handed = 0

        def hand_over(self) -> None:
            Writing.handed += 1

    shown = window(qtbot, use_cases(), jobs, speaking)
    shown.put(Writing)
    shown.navigation.show_home()
    assert Writing.handed == 1


def test_saving_that_fails_is_asked_about_and_then_saved(
    qtbot: QtBot, jobs: QtJobRunner, speaking: InterfaceLanguage
) -> None:
    store = FailingStore()
    made = use_cases(store)
    draft = made.library.sample()
    shown = window(qtbot, made, jobs, speaking, draft)
    store.is_full = True
    edit(shown)
    answer_box("Keep the window open")
    assert not shown.close()
    qtbot.wait(600)
    assert shown.isVisible()
    store.is_full = False
    assert not shown.close()
    qtbot.waitUntil(lambda: not shown.isVisible())
    assert made.store.load(draft).answer(STATUS) == PLANNED


def test_another_draft_waits_for_the_first_to_be_saved(
    qtbot: QtBot, jobs: QtJobRunner, speaking: InterfaceLanguage
) -> None:
    store = FailingStore()
    made = use_cases(store)
    draft = made.library.sample()
    other = made.library.new("TN", "imrf", None, ("fr",))
    shown = window(qtbot, made, jobs, speaking, draft)
    store.is_full = True
    edit(shown)
    shown.navigation.show_draft(other)
    qtbot.waitUntil(lambda: "disk is full" in said(shown))
    assert shown.session is not None
    assert shown.session.submission.id == draft
    store.is_full = False
    shown.navigation.show_draft(other)
    qtbot.waitUntil(lambda: shown.session is not None and shown.session.submission.id == other)
    assert made.store.load(draft).answer(STATUS) == PLANNED


def packed(made: UseCases, folder: Path) -> Path:
    made.sharing.pack(made.library.sample(), folder / "sample.gcm")
    return folder / "sample.gcm"


def test_a_received_file_is_read_then_imported(
    qtbot: QtBot, jobs: QtJobRunner, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    file = packed(use_cases(), tmp_path)
    made = use_cases()
    shown = window(qtbot, made, jobs, speaking, str(file))
    qtbot.waitUntil(lambda: isinstance(shown.page(), ReviewPage))
    assert made.library.headers() == ()
    (kept,) = made.reviewing.received()
    received = made.reviewing.open_received(kept)
    shown.navigation.import_received(received)
    qtbot.waitUntil(lambda: said(shown).startswith("Imported"))
    assert len(made.library.headers()) == 1
    shown.navigation.import_received(received)
    qtbot.waitUntil(lambda: "among your drafts already" in said(shown))
    qtbot.waitUntil(lambda: shown.session is not None)
    edit(shown)
    shown.navigation.show_home()
    qtbot.waitUntil(lambda: jobs.is_idle)
    shown.navigation.import_received(received)
    qtbot.waitUntil(lambda: "other content" in said(shown))


def test_a_broken_file_is_one_clear_sentence(
    qtbot: QtBot, jobs: QtJobRunner, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    file = tmp_path / "broken.gcm"
    file.write_bytes(b"no zip at all")
    made = use_cases()
    shown = window(qtbot, made, jobs, speaking, str(file))
    qtbot.waitUntil(lambda: said(shown) != "")
    assert isinstance(shown.page(), HomePage)
    assert made.reviewing.received() == ()


def test_a_bug_is_said_and_logged_without_text(
    qtbot: QtBot,
    jobs: QtJobRunner,
    speaking: InterfaceLanguage,
    caplog: pytest.LogCaptureFixture,
) -> None:
    shown = window(qtbot, use_cases(), jobs, speaking)
    typed = "x" * 40
    with pytest.raises(ValueError, match="xxx") as caught:
        int(typed)
    shown.report_bug(ValueError, caught.value, caught.tb)
    assert "ValueError" in said(shown)
    assert typed not in caplog.text
    assert "ValueError" in caplog.text


def test_a_read_only_window_says_so(
    qtbot: QtBot, jobs: QtJobRunner, speaking: InterfaceLanguage, language: Language
) -> None:
    shown = MainWindow(use_cases(), jobs, speaking, is_read_only=True)
    qtbot.addWidget(shown)
    shown.navigation.show_home()
    shown.show()
    qtbot.waitUntil(lambda: jobs.is_idle)
    bar = shown.findChildren(ReadOnlyBar)[0]
    assert bar.isVisible()
    if is_mirrored(language):
        assert english_left(shown) == set()
    assert [
        label for label in shown.findChildren(QLabel) if label.textFormat().name != "PlainText"
    ] == []
