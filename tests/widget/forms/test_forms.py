"""From a form handed out in the window to what came back of it in the draft."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.canonical import submission_json
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.domain.word_difference import Part
from gcm_desktop.ui.drafting.deeds import offered
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.forms.handing_out_dialog import HandingOutDialog
from gcm_desktop.ui.forms.returned_dialog import ReturnedDialog
from gcm_desktop.ui.jobs import QtJobRunner
from gcm_desktop.ui.main_window import MainWindow
from gcm_desktop.ui.merging.merging_page import MergingPage
from gcm_desktop.ui.merging.preview_lines import Effect, Line
from gcm_desktop.ui.translation import InterfaceLanguage
from gcm_desktop.ui.widgets.notice_bar import NoticeBar
from tests.unit.form_files import (
    Edit,
    W,
    edited,
    packed,
    paragraph,
    parts_of,
    room,
    run,
    tracked,
    xml,
)
from tests.widget.merging.two_offices import PROGRESS, Offices
from tests.widget.window.looking import nameless

Element = etree._Element  # noqa: SLF001 - lxml names the type of its elements so
CHALLENGES, NEXT = "objective/6/challenges", "objective/6/next_steps"
STRAY = "نص كتبه زميل خارج كل خانة، وهو أطول من سطر واحد في القائمة التي تعرضه."


@pytest.fixture
def office(tmp_path: Path) -> Offices:
    made = Offices(tmp_path).begin()
    made.write(made.here, CHALLENGES, "نقص المترجمين يؤخر النظر في الشكاوى.", "ar")
    made.write(made.here, NEXT, "سيُفتح خط ساخن.", "ar")
    return made


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[QtJobRunner]:
    runner = QtJobRunner()
    yield runner
    qtbot.waitUntil(lambda: runner.is_idle)
    runner.shut_down()


@pytest.fixture
def window(
    qtbot: QtBot, office: Offices, jobs: QtJobRunner, speaking: InterfaceLanguage
) -> MainWindow:
    shown = MainWindow(office.here, jobs, speaking)
    qtbot.addWidget(shown)
    shown.show()
    shown.navigation.show_source(office.draft)
    settle(qtbot, jobs)
    return shown


def settle(qtbot: QtBot, jobs: QtJobRunner) -> None:
    qtbot.wait(20)
    qtbot.waitUntil(lambda: jobs.is_idle)
    qtbot.wait(1)


def drop(window: MainWindow, *files: Path) -> bool:
    """Drop files over the window and return whether it took them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    mime.setParent(QApplication.instance())
    none, action = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(9, 9), action, mime, Qt.MouseButton.LeftButton, none)
    event.setAccepted(False)
    window.dropEvent(event)
    return event.isAccepted()


def page(window: MainWindow) -> DraftPage:
    found = window.page()
    assert isinstance(found, DraftPage)
    return found


def returned(office: Offices, *edits: Edit) -> Path:
    """Return a form of objective 6 that somebody wrote in."""
    file = office.folder / "returned.docx"
    office.here.forms().hand_out(office.draft, "ar", file, ("objective/6",))
    file.write_bytes(edited(file.read_bytes(), *edits))
    return file


def added(address: str, text: str) -> Edit:
    """Return tracked words at the end of an answer."""

    def edit(root: Element) -> None:
        next(room(root, address).iter(f"{W}p")).append(tracked("ins", run(text)))

    return edit


def emptied(address: str) -> Edit:
    def edit(root: Element) -> None:
        for text in room(root, address).iter(f"{W}t"):
            text.text = ""

    return edit


def stray(root: Element) -> None:
    body = root.find(f"{W}body")
    assert body is not None
    body.insert(0, paragraph(STRAY))


def taken_in(qtbot: QtBot, window: MainWindow, jobs: QtJobRunner, file: Path) -> ReturnedDialog:
    assert drop(window, file)
    settle(qtbot, jobs)
    (dialog,) = window.findChildren(ReturnedDialog)
    return dialog


def line_at(dialog: ReturnedDialog, address: str) -> Line:
    found = [dialog.tree.current] if dialog.tree.current is not None else []
    dialog.tree.chosen.connect(found.append)
    for _ in dialog.returned.proposals.changed:
        dialog.tree.step(1)
    return next(each for each in found if each.entry.address == address)


def test_a_form_is_written_and_what_leaves_is_said(
    qtbot: QtBot, office: Offices, window: MainWindow, jobs: QtJobRunner
) -> None:
    out = office.folder / "form.docx"

    def place(_: QWidget, __: str, ___: str) -> str:
        return str(out)

    dialog = HandingOutDialog(page(window).desk, window, "objective/6", place)
    dialog.show()
    dialog.language.setCurrentIndex(dialog.language.findData("ar"))
    assert "answers: 3" in dialog.leaves.text()
    assert nameless(dialog) == []
    dialog.save.click()
    settle(qtbot, jobs)
    assert dialog.isHidden()
    assert office.here.forms().origin(out).submission == office.draft
    assert office.here.forms().propose(office.draft, out).changed == ()


def test_nothing_ticked_writes_nothing_and_a_failure_is_said_in_the_dialog(
    qtbot: QtBot, office: Offices, window: MainWindow, jobs: QtJobRunner
) -> None:
    def place(_: QWidget, __: str, ___: str) -> str:
        return str(office.folder / "gone" / "form.docx")

    dialog = HandingOutDialog(page(window).desk, window, "", place)
    dialog.show()
    assert not dialog.save.isEnabled()
    dialog.tree.set_chosen((PROGRESS,))
    dialog.tree.altered.emit()
    dialog.save.click()
    settle(qtbot, jobs)
    assert dialog.isVisible()
    assert dialog.fault.words
    assert dialog.save.isEnabled()


def test_what_is_ticked_comes_in_and_the_draft_is_read_anew(
    qtbot: QtBot, office: Offices, window: MainWindow, jobs: QtJobRunner
) -> None:
    """Nothing is written before; what is declined, or emptied and not ticked, stays."""
    file = returned(
        office, added(PROGRESS, " ثم زيدت الزيارات."), added(CHALLENGES, " لا."), emptied(NEXT)
    )
    before = submission_json(office.here.store.load(office.draft))
    session = window.session
    dialog = taken_in(qtbot, window, jobs, file)
    assert submission_json(office.here.store.load(office.draft)) == before
    assert dialog.chosen == {(PROGRESS, "ar"), (CHALLENGES, "ar")}
    assert "زميل" in line_at(dialog, PROGRESS).note
    dialog.tree.taken.emit((line_at(dialog, CHALLENGES),), False)
    assert "1 of 3" in dialog.accept_button.text()
    dialog.accept_button.click()
    settle(qtbot, jobs)
    assert "Answers changed: 1" in dialog.said.text()
    assert dialog.decide.isHidden()
    assert window.session is not session
    now = page(window).desk.submission
    assert "ثم زيدت" in now.answers[PROGRESS, "ar"].text
    assert "لا." not in now.answers[CHALLENGES, "ar"].text
    assert (NEXT, "ar") in now.answers


def test_what_was_written_on_meanwhile_is_joined_and_never_shown_as_deleted(
    qtbot: QtBot, office: Offices, window: MainWindow, jobs: QtJobRunner
) -> None:
    file = returned(office, added(CHALLENGES, " ونقص المفتشين."))
    session = window.session
    assert session is not None
    sent = session.submission.answers[CHALLENGES, "ar"]
    ours = Answer(Kind.NARRATIVE, f"{sent.value}<p>فقرة كُتبت في الأثناء.</p>")
    session.set_answer(CHALLENGES, "ar", ours)
    dialog = taken_in(qtbot, window, jobs, file)
    line = line_at(dialog, CHALLENGES)
    assert line.effect is Effect.UNITED
    parts = [part for row in line.entry.parts[0].rows() for part in row.segments]
    assert [part.part for part in parts] == [Part.EQUAL, Part.INSERTED]
    dialog.accept_button.click()
    settle(qtbot, jobs)
    text = page(window).desk.submission.answers[CHALLENGES, "ar"].text
    assert "ونقص المفتشين." in text
    assert "فقرة كُتبت في الأثناء." in text


def test_what_goes_against_the_draft_leads_to_where_it_is_decided(
    qtbot: QtBot, office: Offices, window: MainWindow, jobs: QtJobRunner
) -> None:
    file = returned(office, added(CHALLENGES, " ونقص المفتشين."))
    office.write(office.here, CHALLENGES, "كُتب هذا في الأثناء.", "ar")
    dialog = taken_in(qtbot, window, jobs, file)
    assert line_at(dialog, CHALLENGES).effect is Effect.CONFLICT
    dialog.accept_button.click()
    settle(qtbot, jobs)
    dialog.decide.click()
    settle(qtbot, jobs)
    shown = window.page()
    assert isinstance(shown, MergingPage)
    assert shown.entry is shown.conflicts.choices


def test_a_text_without_a_place_is_shown_in_full_and_copied(
    qtbot: QtBot, office: Offices, window: MainWindow, jobs: QtJobRunner
) -> None:
    dialog = taken_in(qtbot, window, jobs, returned(office, stray))
    assert not dialog.accept_button.isEnabled()
    dialog.rest.setCurrentIndex(dialog.rest.indexBelow(dialog.rest.model().index(0, 0)))
    assert dialog.text.document().firstBlock().text() == STRAY
    assert dialog.text.changed
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == STRAY
    assert nameless(dialog) == []


def test_comments_alone_can_come_in(
    qtbot: QtBot, office: Offices, window: MainWindow, jobs: QtJobRunner
) -> None:
    def commented(root: Element) -> None:
        first = next(room(root, CHALLENGES).iter(f"{W}p"))
        first.append(xml('<w:r><w:commentReference w:id="1"/></w:r>'))

    file = returned(office, commented)
    parts = parts_of(file.read_bytes())
    told = '<w:comment w:id="1" w:author="زميلة"><w:p><w:r><w:t>أين المصدر؟</w:t></w:r></w:p>'
    names = f'xmlns:w="{W[1:-1]}"'
    parts["word/comments.xml"] = f"<w:comments {names}>{told}</w:comment></w:comments>".encode()
    file.write_bytes(packed(parts))
    dialog = taken_in(qtbot, window, jobs, file)
    assert dialog.tree.isHidden()
    dialog.rest.setCurrentIndex(dialog.rest.indexBelow(dialog.rest.model().index(0, 0)))
    assert dialog.text.document().firstBlock().text() == "أين المصدر؟"
    dialog.accept_button.click()
    settle(qtbot, jobs)
    assert "new comments: 1" in dialog.said.text()
    (kept,) = office.here.companions.remarks.remarks(office.draft)
    assert (kept.text, kept.author.name) == ("أين المصدر؟", "زميلة")


def test_a_file_that_is_no_form_is_refused_in_one_line(
    qtbot: QtBot, office: Offices, window: MainWindow, jobs: QtJobRunner
) -> None:
    file = office.folder / "letter.docx"
    file.write_bytes(b"no zip")
    assert not drop(window, file, file)
    assert drop(window, file)
    settle(qtbot, jobs)
    assert window.findChildren(ReturnedDialog) == []
    assert "letter.docx" in window.findChildren(NoticeBar)[0].words


def test_both_deeds_are_offered(window: MainWindow) -> None:
    keys = {deed.key for deed in offered(page(window))}
    assert {"form", "form.returned"} <= keys
