"""The file of a supporting document: chosen, saved, dropped, taken away, missing; by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from gcm_desktop.base.ids import new_ulid
from gcm_desktop.domain.change import AddRecord
from gcm_desktop.domain.evidence import file_ref, parse_ref
from gcm_desktop.domain.submission import Answer, Kind, Record
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.file_field import FileField
from gcm_desktop.ui.file_words import size_words
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage


def opened(
    stage: Stage, value: str = "", *, read_only: bool = False
) -> tuple[DraftPage, FileField]:
    """Return the page of evidence with the form of one record open on its file."""
    record = Record("evidence", new_ulid(), ("objective/7",))
    place = f"{record.address}/file", None
    answers = ((place, Answer(Kind.TEXT, value)),) if value else ()
    stage.session.make((AddRecord(record, answers),))
    page = stage.page("records/evidence", read_only=read_only)
    page.go_to(f"{record.address}/file")
    found = page.findChild(FileField)
    assert isinstance(found, FileField)
    return page, found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "جداول.xlsx"
    path.write_bytes(b"figures")
    return path


def answering(monkeypatch: pytest.MonkeyPatch, method: str, path: Path) -> None:
    """Let Qt's dialog answer with a path, as it does when a person chose one."""
    monkeypatch.setattr(QFileDialog, method, lambda *_, **__: (str(path), ""))


def test_by_keyboard_a_file_is_chosen_saved_and_taken_away(
    stage: Stage, press: Press, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, field = opened(stage)
    assert QApplication.focusWidget() is field.choose
    assert not field.save.isVisible()
    assert not field.remove.isVisible()
    answering(monkeypatch, "getOpenFileName", file)
    press(field.choose, Qt.Key.Key_Space)
    assert field.ref == file_ref(field.ref.sha256 if field.ref else "", "جداول.xlsx")
    assert "جداول.xlsx" in field.name.text()
    assert "XLSX" in field.told.text()
    assert "7" in field.told.text()
    assert not field.note.isVisible()
    press(field.choose, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is field.save
    copy = tmp_path / "copy.xlsx"
    answering(monkeypatch, "getSaveFileName", copy)
    press(field.save, Qt.Key.Key_Space)
    assert copy.read_bytes() == b"figures"
    press(field.save, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is field.remove
    assert "جداول.xlsx" in field.remove.accessibleName()
    press(field.remove, Qt.Key.Key_Space)
    assert field.ref is None
    assert QApplication.focusWidget() is field.choose
    page.desk.undo()
    assert parse_ref(field.ref.value if field.ref else "") is not None
    assert field.save.isVisible()


def test_a_missing_file_and_a_bare_name_are_told_in_words(stage: Stage) -> None:
    _, field = opened(stage, f"sha256:{'0' * 64}/report.pdf")
    assert field.note.isVisible()
    assert not field.save.isVisible()
    assert field.remove.isVisible()
    assert field.note.text() == field.choose.accessibleDescription()


def test_a_bare_name_was_never_a_file(stage: Stage) -> None:
    _, field = opened(stage, "report.pdf")
    assert "report.pdf" in field.name.text()
    assert field.note.isVisible()
    assert not field.save.isVisible()


def test_a_file_that_can_run_is_warned_about_and_nothing_is_opened(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cases 58 and 59."""
    asked: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", asked.append)
    _, field = opened(stage)
    program = tmp_path / "invoice\u202efdp.exe"
    program.write_bytes(b"MZ")
    field.take(program)
    assert "invoicefdp.exe" in field.name.text()
    assert "\u202e" not in field.name.text()
    assert "EXE" in field.told.text()
    assert field.note.isVisible()
    field.save_to(tmp_path / "out.exe")
    assert (tmp_path / "out.exe").read_bytes() == b"MZ"
    assert asked == []


def test_a_failure_is_said_and_changes_nothing(stage: Stage, tmp_path: Path) -> None:
    _, field = opened(stage)
    before = stage.submission
    field.take(tmp_path / "nowhere.pdf")
    assert stage.submission is before
    assert any("nowhere.pdf" in words for words in stage.navigator.went)


def drop(field: FileField, *urls: QUrl) -> bool:
    """Drag and drop; return whether it was taken when it came in."""
    data = QMimeData()
    data.setUrls(list(urls))
    copying, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    coming = QDragEnterEvent(QPoint(5, 5), copying, data, left, none)
    coming.ignore()
    field.dragEnterEvent(coming)
    field.dropEvent(QDropEvent(QPointF(5, 5), copying, data, left, none))
    return coming.isAccepted()


def test_one_file_can_be_dropped_and_nothing_that_is_elsewhere(
    stage: Stage, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, field = opened(stage)
    assert field.acceptDrops()
    local = QUrl.fromLocalFile(str(file))
    taken: list[object] = []
    with monkeypatch.context() as watched:
        watched.setattr("os.stat", lambda path, **_: taken.append(path))
        for urls in (
            (QUrl("https://example.org/a.pdf"),),
            (QUrl("file://host/share/a.pdf"),),
            (QUrl.fromLocalFile("//host/share/a.pdf"),),
            (local, local),
        ):
            assert not drop(field, *urls)
    assert taken == []
    assert field.ref is None
    assert drop(field, local)
    assert field.ref is not None


def test_in_a_read_only_window_a_copy_can_be_saved_and_nothing_else(stage: Stage) -> None:
    _, field = opened(stage, "report.pdf", read_only=True)
    assert not field.choose.isVisible()
    assert not field.remove.isVisible()
    assert not field.acceptDrops()


def test_sizes_are_told_as_the_upload_form_tells_them() -> None:
    assert [
        "".join(letter for letter in size_words(size) if letter.isdigit())
        for size in (7, 1_500, 25_000_000)
    ] == ["7", "2", "250"]
