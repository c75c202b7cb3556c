"""What is under way is stopped at once; what could not be written is saved elsewhere, unmade."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.leaving import Outgoing
from gcm_desktop.services.document_ports import DocumentRequest
from gcm_desktop.services.ports import JobRunner
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.exporting.bundle_card import BundleCard
from gcm_desktop.ui.exporting.choices_card import ChoicesCard
from gcm_desktop.ui.exporting.export_page import ExportPage
from gcm_desktop.ui.jobs import QtJobRunner
from gcm_desktop.ui.translation import InterfaceLanguage
from gcm_desktop.ui.widgets.check_row import CheckRow
from tests.widget.window.fakes import PlainDocuments, surroundings, use_cases

PATIENCE_MS = 10_000


class SlowDocuments(PlainDocuments):
    """Begins a document and ends it when it is let go, as an engine does that cannot be stopped."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.may_end = Event(), Event()
        self.written = 0

    def write(self, content: Outgoing, framework: Framework, request: DocumentRequest) -> bytes:
        self.written += 1
        self.begun.set()
        self.may_end.wait(PATIENCE_MS / 1000)
        return super().write(content, framework, request)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[QtJobRunner]:
    runner = QtJobRunner()
    yield runner
    qtbot.waitUntil(lambda: runner.is_idle, timeout=PATIENCE_MS)
    runner.shut_down()


class Disk:
    """The disk, which fails in a call of the system until it is mended; full as it comes."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_bad = True
        self._monkeypatch = monkeypatch
        monkeypatch.setattr("time.sleep", lambda _: None)

    def fails(self, call: str, number: int) -> None:
        works = getattr(os, call)

        def called(*given: object, **options: object) -> object:
            if self.is_bad:
                raise OSError(number, os.strerror(number))
            return works(*given, **options)

        self._monkeypatch.setattr(os, call, called)

    def person_chooses(self, method: str, answer: object) -> None:
        """Let Qt's dialog answer, as it does when a person chose a place."""
        self._monkeypatch.setattr(QFileDialog, method, lambda *_, **__: answer)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


def page(
    qtbot: QtBot,
    made: UseCases,
    language: InterfaceLanguage,
    folder: Path,
    jobs: JobRunner | None = None,
) -> ExportPage:
    draft = made.library.sample()
    shown = ExportPage(surroundings(made, language, None, jobs), draft, None)
    qtbot.addWidget(shown)
    shown.show()
    (choices,) = shown.findChildren(ChoicesCard)
    qtbot.waitUntil(choices.isEnabled, timeout=PATIENCE_MS)
    choices.set_folder(str(folder))
    card_of(shown).set_folder(str(folder))
    return shown


def card_of(shown: ExportPage) -> BundleCard:
    (card,) = shown.findChildren(BundleCard)
    return card


def button(shown: QWidget, name: str) -> QPushButton:
    found = (each for each in shown.findChildren(QPushButton) if each.isVisible())
    return next(each for each in found if each.accessibleName() == name)


def test_a_stop_is_answered_in_the_middle_of_a_document_and_nothing_is_kept(
    qtbot: QtBot, jobs: QtJobRunner, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    writer = SlowDocuments()
    made = use_cases(writer=writer)
    shown = page(qtbot, made, speaking, tmp_path, jobs)  # held: the card is a part of it
    card = card_of(shown)
    button(card, "Make the bundle").click()
    qtbot.waitUntil(writer.begun.is_set, timeout=PATIENCE_MS)
    button(card, "Stop").click()
    assert not writer.may_end.is_set()
    assert "nothing of it was kept" in card.words
    assert button(card, "Make the bundle").isEnabled()
    writer.may_end.set()
    qtbot.waitUntil(lambda: jobs.is_idle, timeout=PATIENCE_MS)
    assert list(tmp_path.iterdir()) == []
    assert made.freezing.frozen(made.library.sample()) is None
    assert "nothing of it was kept" in card.words
    assert writer.written == 1


def test_where_the_bundle_stands_is_shown_while_a_document_is_made(
    qtbot: QtBot, jobs: QtJobRunner, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    writer = SlowDocuments()
    shown = page(
        qtbot, use_cases(writer=writer), speaking, tmp_path, jobs
    )  # held: the card is a part of it
    card = card_of(shown)
    button(card, "Make the bundle").click()
    qtbot.waitUntil(writer.begun.is_set, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "_ar.docx" in card.step, timeout=PATIENCE_MS)
    writer.may_end.set()
    qtbot.waitUntil(lambda: "frozen under this code" in card.words, timeout=PATIENCE_MS)


def test_a_bundle_goes_elsewhere_and_no_file_is_made_again(
    qtbot: QtBot,
    speaking: InterfaceLanguage,
    tmp_path: Path,
    disk: Disk,
) -> None:
    disk.fails("fsync", errno.ENOSPC)
    writer = SlowDocuments()
    writer.may_end.set()
    made = use_cases(writer=writer)
    first, other = tmp_path / "first", tmp_path / "other"
    for folder in (first, other):
        folder.mkdir()
    shown = page(qtbot, made, speaking, first)  # held: the card is a part of it
    card = card_of(shown)
    card.findChildren(CheckRow)[0].set_values(("zip", "freeze"))
    button(card, "Make the bundle").click()
    assert card.words.startswith("The disk is full: \u2068XS_GCM-")
    assert list(first.iterdir()) == []
    assert made.freezing.frozen(made.library.sample()) is None
    before = writer.written
    assert before == 7
    disk.is_bad = False
    disk.person_chooses("getExistingDirectory", str(other))
    button(card, "Save elsewhere…").click()
    assert "frozen under this code" in card.words
    assert [file.suffix for file in other.rglob("*") if file.is_file()] == [".zip"]
    assert writer.written == before
    assert all(each.isHidden() for each in card.findChildren(QPushButton)
               if each.accessibleName() == "Save elsewhere…")  # fmt: skip


@pytest.mark.parametrize(
    "way",
    [
        ("docx", "fsync", errno.ENOSPC, "The disk is full"),
        ("gcm", "fsync", errno.ENOSPC, "The disk is full"),
        ("docx", "replace", errno.EACCES, "open in another program"),
        ("docx", "open", errno.ENOENT, "is not there"),
        ("docx", "open", errno.ENAMETOOLONG, "Choose a shorter one"),
        ("docx", "open", errno.EROFS, "is not allowed"),
    ],
)
def test_a_file_goes_elsewhere_and_is_not_made_again(
    qtbot: QtBot,
    speaking: InterfaceLanguage,
    tmp_path: Path,
    disk: Disk,
    way: tuple[str, str, int, str],
) -> None:
    format_, call, number, words = way
    writer = SlowDocuments()
    writer.may_end.set()
    shown = page(qtbot, use_cases(writer=writer), speaking, tmp_path)
    choices = shown.findChildren(ChoicesCard)[0].findChildren(CheckRow)
    choices[0].set_values(("ar",))
    choices[1].set_values((format_,))
    disk.fails(call, number)
    button(shown, "Export").click()
    (said,) = shown.results
    assert words in said
    assert list(tmp_path.iterdir()) == []
    disk.is_bad = False
    elsewhere = tmp_path / f"مكان آخر.{format_}"
    disk.person_chooses("getSaveFileName", (str(elsewhere), ""))
    name = said.splitlines()[0].strip("\u2066\u2067\u2068\u2069")
    button(shown, f"Save elsewhere…: {name}").click()
    assert elsewhere.name in shown.results[0]
    assert shown.results[0].startswith("Saved as")
    assert [file.name for file in tmp_path.iterdir()] == [elsewhere.name]
    assert writer.written == (1 if format_ == "docx" else 0)
