"""Section B, not losing work, as the window shows it: fault cases 28, 30, 34, 38; and 20."""

import json
import os
import re
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.canonical import submission_json
from gcm_desktop.domain.richtext import Paragraph, RichText, Run, to_html
from gcm_desktop.domain.submission import Answer, Kind, Submission
from gcm_desktop.main import open_use_cases, store_free
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.jobs import QtJobRunner
from gcm_desktop.ui.main_window import MainWindow
from gcm_desktop.ui.translation import InterfaceLanguage
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.save_state import SaveStateLabel
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage
from tests.widget.window.fakes import FailingStore
from tests.widget.window.fakes import use_cases as use_cases_over

PLACE = "section/context/text"
LONGEST_STILLNESS_S, HELD_S = 0.2, 1.0
"""A window that waited for the store itself would stand still for two seconds."""
OTHER_DIGITS = re.compile(r"[^\D0-9]")
ROOT = Path(__file__).resolve().parents[2]


def text(submission: Submission, address: str = PLACE, language: str = "en") -> str:
    answer = submission.answer(address, language)
    return answer.text if answer else ""


def open_window(
    qtbot: QtBot, made: UseCases, jobs: QtJobRunner, language: InterfaceLanguage
) -> MainWindow:
    """Show the window on a new draft in English, at its first section."""
    draft = made.library.new("TN", "imrf", None, ("en", "ar"))
    window = MainWindow(made, jobs, language)

    def settle(_: QWidget) -> None:
        window.hand_over()
        qtbot.waitUntil(lambda: window.session is None or window.session.is_on_disk)
        qtbot.waitUntil(lambda: jobs.is_idle)

    qtbot.addWidget(window, before_close_func=settle)
    window.navigation.show_draft(draft, PLACE)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: jobs.is_idle and isinstance(window.page(), DraftPage))
    page = window.page()
    assert isinstance(page, DraftPage)
    page.go_to(PLACE)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), NarrativeEdit))
    return window


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[QtJobRunner]:
    runner = QtJobRunner()
    yield runner
    qtbot.waitUntil(lambda: runner.is_idle)
    runner.shut_down()


def typed(press: Press, words: str) -> None:
    for letter in words:
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, 0, letter)


def said(window: MainWindow) -> SaveStateLabel:
    return window.findChildren(SaveStateLabel)[0]


def try_again(window: MainWindow) -> None:
    buttons = said(window).findChildren(QPushButton)
    next(each for each in buttons if each.accessibleName() == "Try again").click()


def test_a_store_held_by_another_process_never_stops_the_window(
    qtbot: QtBot, tmp_path: Path, speaking: InterfaceLanguage, press: Press
) -> None:
    """Fault case 28: the window goes on, says what is so, and saves once it can."""
    path, runner = tmp_path / "s.db", QtJobRunner()
    made = open_use_cases(store_free(), path, writer=True)
    window = open_window(qtbot, made, runner, speaking)
    ticks = [time.monotonic()]
    timer = QTimer(window)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(10)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("begin exclusive")
        typed(press, "kept")
        qtbot.waitUntil(lambda: said(window).words.startswith("Not saved since"), timeout=8000)
        other.execute("rollback")
    edit = QApplication.focusWidget()
    assert isinstance(edit, NarrativeEdit)
    assert to_html(edit.value) == "<p>kept</p>"
    try_again(window)
    qtbot.waitUntil(lambda: said(window).words.startswith("Saved"))
    timer.stop()
    still = sorted(after - before for before, after in pairwise(ticks))
    assert still[-1] < HELD_S
    # Other programs may take the processor from us once or twice; the store takes it much longer.
    assert still[-3] < LONGEST_STILLNESS_S
    assert window.session is not None
    assert text(made.store.load(window.session.submission.id)) == "kept"
    window.close()
    qtbot.waitUntil(lambda: runner.is_idle and not window.isVisible())
    runner.shut_down()
    made.close()


def test_the_second_saving_fails_and_everybody_is_told(
    qtbot: QtBot, jobs: QtJobRunner, speaking: InterfaceLanguage, press: Press
) -> None:
    """Fault case 30: not called saved until it is, named with the time, kept in a rescue copy."""
    store = FailingStore()
    window = open_window(qtbot, use_cases_over(store), jobs, speaking)
    session = window.session
    assert session is not None
    typed(press, "one ")
    qtbot.waitUntil(lambda: text(store.load(session.submission.id)).startswith("one"))
    qtbot.waitUntil(lambda: said(window).words.startswith("Saved"))
    store.is_full = True
    typed(press, "two")
    assert not said(window).words.startswith("Saved")
    qtbot.waitUntil(lambda: said(window).words.startswith("Not saved since"), timeout=3000)
    assert re.fullmatch(r"Not saved since \d\d:\d\d", said(window).words)
    assert not session.is_on_disk
    bug = ValueError("x")
    window.report_bug(ValueError, bug, None)
    rescue = Path(os.environ["GCM_DATA"]) / "rescue" / f"{session.submission.id}.json"
    assert "one two" in rescue.read_text(encoding="utf-8")
    store.is_full = False
    try_again(window)
    qtbot.waitUntil(lambda: said(window).words.startswith("Saved"))
    assert text(store.load(session.submission.id)) == "one two"


def test_autosave_leaves_undo_caret_selection_and_scroll(stage: Stage, press: Press) -> None:
    """Fault case 34: nothing is reloaded under the hands of the person."""
    words = RichText(tuple(Paragraph((Run(f"paragraph {at}"),)) for at in range(60)))
    html = to_html(words)
    stage.session.set_answer(PLACE, "en", Answer(Kind.NARRATIVE, html))
    stage.session.flush()
    page = stage.page(PLACE)
    edit = QApplication.focusWidget()
    assert isinstance(edit, NarrativeEdit)
    assert page.stack.page is not None
    edit.moveCursor(QTextCursor.MoveOperation.End)
    press(edit, 0, "x")
    stage.bot.wait(20)
    cursor = edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, 5)
    edit.setTextCursor(cursor)
    bar = page.stack.page.verticalScrollBar()
    stage.bot.waitUntil(lambda: bar.value() > 0)
    stage.bot.wait(20)
    before = (cursor.anchor(), cursor.position(), bar.value())
    stage.bot.waitUntil(lambda: text(stage.stored()).endswith("x"), timeout=3000)
    stage.bot.wait(150)
    after = edit.textCursor()
    assert (after.anchor(), after.position(), bar.value()) == before
    assert edit.document().isUndoAvailable()
    edit.undo()
    assert to_html(edit.value) == html


FAILING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.main import open_use_cases, store_free
from gcm_desktop.ui.application import application, open_window

folder = Path(sys.argv[1])
made = open_use_cases(store_free(), folder / "s.db", writer=True)
draft = made.library.new("TN", "imrf", None, ("en",))
made.close()

def fail():
    window = next(each for each in QApplication.topLevelWidgets() if hasattr(each, "navigation"))
    button = QPushButton(window)
    button.clicked.connect(lambda: 1 / len(""))
    window.session.set_answer("section/context/text", "en", Answer(Kind.NARRATIVE, "<p>SECRET</p>"))
    button.click()
    print("alive", flush=True)
    window.close()

running = application()
QTimer.singleShot(900, fail)
open_window(lambda writer: open_use_cases(store_free(), folder / "s.db", writer=writer),
            folder / "s.db", draft)
print("closed", flush=True)
"""


def test_a_bug_in_a_button_ends_nothing_and_tells_no_text(tmp_path: Path) -> None:
    """Fault case 38: the window lives on, a rescue copy is there, the log has no word of it."""
    environment = {
        **os.environ, "GCM_DATA": str(tmp_path), "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", FAILING, str(tmp_path)],
        env=environment, capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout.split()) == (0, ["alive", "closed"]), done.stderr
    (copy,) = (tmp_path / "rescue").iterdir()
    assert "SECRET" in copy.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in done.stderr
    logs = [done.stderr, *(each.read_text("utf-8") for each in tmp_path.rglob("*.log"))]
    assert "SECRET" not in "".join(logs)


@pytest.mark.parametrize("name", ["ar_SA", "ar_EG", "fa_IR"])
def test_digits_of_the_system_reach_nothing_but_the_authors_own_words(
    stage: Stage, press: Press, tmp_path: Path, name: str
) -> None:
    """Fault case 20: identifiers, times, numbers and dates are ASCII in the file and in JSON."""
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        typed_into(stage, press, "indicator", "baseline", "١٢٫٥")
        typed_into(stage, press, "agreement", "signed", "٠٣/٠٢/٢٠٢٦")
        made = open_use_cases(store_free(), tmp_path / "s.db", writer=True)
        made.store.create(stage.submission)
        made.store.set_preference("country", "TN")
        made.close()
    finally:
        QLocale.setDefault(before)
    content = json.loads(submission_json(stage.submission))
    kinds = (Kind.NUMBER.value, Kind.DATE.value)
    figures = [each for each in content["answers"] if each["kind"] in kinds]
    assert {"12.5", "2026-02-03"} <= {each["value"] for each in figures}
    for each in figures:
        each.pop("typed", None)
        assert OTHER_DIGITS.search(json.dumps(each, ensure_ascii=False)) is None
    with closing(sqlite3.connect(tmp_path / "s.db")) as other:
        found = other.execute(
            "select submission, address, language, kind, '' from answer"
            " union all select submission, address, kind, value, '' from answer"
            " where kind in ('number', 'date')"
            " union all select submission, id, kind, serves, order_key from record"
        ).fetchall()
    assert len(found) > 100
    assert [row for row in found if OTHER_DIGITS.search("".join(row))] == []


def typed_into(stage: Stage, press: Press, kind: str, key: str, words: str) -> None:
    record = stage.submission.records_of(kind)[0]
    page = stage.page(f"records/{kind}")
    page.go_to(f"{record.address}/{key}")
    line = QApplication.focusWidget()
    assert isinstance(line, LineField)
    line.clear()
    for letter in words:
        press(line, 0, letter)
    press(line, Qt.Key.Key_Return)
