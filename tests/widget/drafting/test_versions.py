"""Versions and approvals in the window: naming, comparing, restoring by keyboard, approving."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gcm_desktop.domain.approval import approval_of, is_lapsed, is_valid
from gcm_desktop.domain.author import Author
from gcm_desktop.domain.change import remove_record
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.ui.authoring.signed_dialog import SignedDialog
from gcm_desktop.ui.comparing.comparing_dialog import ComparingDialog
from gcm_desktop.ui.comparing.naming import NamingDialog
from gcm_desktop.ui.drafting.approval_line import ApprovalLine
from gcm_desktop.ui.drafting.approving import ApprovalDialog
from gcm_desktop.ui.drafting.deeds import deeds
from gcm_desktop.ui.drafting.dock_tabs import HISTORY
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.history_panel import HistoryPanel
from gcm_desktop.ui.drafting.link_words import LinkWords
from gcm_desktop.ui.translation import InterfaceLanguage, Language
from tests.widget.drafting.conftest import Stage
from tests.widget.window.looking import nameless

ITEM = "objective/6"
PLACE = "objective/6/challenges"
WHO = Author("ليلى", "وزارة العمل")
HOSTILE = "<b>x</b><img src=q>"


@pytest.fixture
def arabic(speaking: InterfaceLanguage) -> Iterator[None]:
    speaking.switch(Language.ARABIC)
    yield
    speaking.switch(Language.ENGLISH)


def write(stage: Stage, text: str, address: str = PLACE) -> None:
    stage.session.make(())
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    paragraphs = "".join(f"<p>{each}</p>" for each in escaped.split("\n"))
    stage.session.set_answer(address, "ar", Answer(Kind.NARRATIVE, paragraphs))


def text(stage: Stage, address: str = PLACE) -> str:
    answer = stage.submission.answer(address, "ar")
    return answer.text if answer else ""


def keep(stage: Stage) -> str:
    return stage.surroundings.use_cases.versioning.keep(stage.submission)


def do(page: DraftPage, key: str) -> None:
    next(deed for deed in deeds(page) if deed.key == key).run()


def dialog_of(page: DraftPage, kind: type[SignedDialog] = SignedDialog) -> SignedDialog:
    (found,) = (each for each in page.findChildren(kind) if each.isVisible())
    return found


def compared(page: DraftPage) -> ComparingDialog:
    do(page, "version.compare")
    (found,) = page.findChildren(ComparingDialog)
    QTest.qWait(1)
    return found


def marks(dialog: ComparingDialog) -> list[tuple[str, bool, bool]]:
    """Return what is marked in the text: letters, struck out, underlined."""
    found = []
    block = dialog.view.document().begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            fragment = at.fragment()
            made: QTextCharFormat = fragment.charFormat()
            if made.fontStrikeOut() or made.fontUnderline():
                found.append((fragment.text(), made.fontStrikeOut(), made.fontUnderline()))
            at += 1
        block = block.next()
    return found


@pytest.mark.usefixtures("arabic")
def test_an_answer_is_restored_by_keyboard_in_the_arabic_window_and_undone(stage: Stage) -> None:
    write(stage, f"فقرة أولى فيها ١٢٫٥٪ {HOSTILE}\nفقرة باقية")
    keep(stage)
    write(stage, f"فقرة أولى فيها ١٣٫٥٪ {HOSTILE}\nفقرة باقية\nفقرة جديدة")
    write(stage, "غيره", "objective/7/challenges")
    now = stage.submission
    page = stage.page(PLACE)
    dialog = compared(page)
    assert dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert not nameless(dialog)
    entry = dialog.list.current
    assert entry is not None
    assert entry.key == (PLACE, "ar"), "the place one was at comes first"
    assert marks(dialog) == [
        ("١٢٫٥٪", True, False),
        ("١٣٫٥٪", False, True),
        ("فقرة جديدة", False, True),
    ]
    first = dialog.view.document().begin()
    assert HOSTILE in first.text(), "shown literally"
    assert first.textDirection() == Qt.LayoutDirection.RightToLeft
    places = []
    for _ in range(2):
        QTest.keyClick(dialog, Qt.Key.Key_F7)
        places.append(dialog.view.textCursor().blockNumber())
    assert places == [0, 2]
    QTest.keyClick(dialog, Qt.Key.Key_F7)
    entry = dialog.list.current
    assert entry is not None
    assert entry.address == "objective/7/challenges", "the next answer that differs"
    QTest.keyClick(dialog, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.view.textCursor().blockNumber() == 2, "back to the last mark before"

    dialog.restore_one.setFocus()
    QTest.keyClick(dialog.restore_one, Qt.Key.Key_Space)
    assert text(stage) == f"فقرة أولى فيها ١٢٫٥٪ {HOSTILE}\nفقرة باقية"
    assert text(stage, "objective/7/challenges") == "غيره", "nothing else"
    stage.bot.waitUntil(lambda: dialog.list.count() == 1, timeout=2000)
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stage.submission == now
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stage.submission == now, "what was done before the dialog is not undone in it"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_everything_is_restored_as_one_step(stage: Stage) -> None:
    write(stage, "a")
    keep(stage)
    then = stage.submission
    write(stage, "b")
    write(stage, "c", "objective/7/challenges")
    record = next(iter(then.records.values()))
    stage.session.make((remove_record(stage.submission, record),))
    page = stage.page(PLACE)
    now = stage.submission
    dialog = compared(page)
    assert {entry.address for entry in dialog.presenter.entries} == {
        PLACE,
        "objective/7/challenges",
        record.address,
    }
    dialog.restore_all.click()
    assert stage.submission == then
    stage.session.undo()
    assert stage.submission == now
    dialog.done_button.click()


def test_a_version_is_named_once_it_is_known_who_names_it(stage: Stage) -> None:
    write(stage, "a")
    page = stage.page(PLACE)
    do(page, "version.name")
    dialog = dialog_of(page, NamingDialog)
    assert isinstance(dialog, NamingDialog)
    dialog.deed.click()
    assert dialog.isVisible(), "a version has a name"
    dialog.name.set_value("قبل المراجعة")
    dialog.deed.click()
    assert dialog.isVisible(), "and somebody who names it"
    dialog.fields.name.set_value(WHO.name)
    dialog.fields.body.set_value(WHO.body)
    dialog.deed.click()
    versioning = stage.surroundings.use_cases.versioning
    (listed,) = versioning.versions(stage.submission.id)
    assert (listed.version.name, listed.version.author) == ("قبل المراجعة", WHO)
    assert stage.surroundings.use_cases.authoring.author == WHO
    panel = page.dock.panel(HISTORY)
    assert isinstance(panel, HistoryPanel)
    words = [each.accessibleName() for each in panel.findChildren(LinkWords)]
    assert any("قبل المراجعة" in each for each in words)
    # The second time nobody is asked again.
    do(page, "version.name")
    again = dialog_of(page, NamingDialog)
    assert not again.fields.isVisible()
    assert again.author == WHO


def approval_line(stage: Stage, page: DraftPage, icon: str) -> ApprovalLine:
    """Return the line in the head once it shows ``icon``; it follows with the progress."""
    assert page.stack.page is not None
    (line,) = page.stack.page.findChildren(ApprovalLine)
    stage.bot.waitUntil(
        lambda: line.badge is not None and line.badge.spec.icon == icon, timeout=2000
    )
    return line


def test_an_approval_is_given_shown_lapses_and_is_compared(stage: Stage) -> None:
    stage.surroundings.use_cases.authoring.set(WHO)
    write(stage, "نص")
    content = stage.submission
    page = stage.page(PLACE)
    do(page, "approve")
    dialog = dialog_of(page, ApprovalDialog)
    dialog.deed.click()
    approval = approval_of(stage.submission, ITEM)
    assert approval is not None
    assert approval.author == WHO
    versioning = stage.surroundings.use_cases.versioning
    assert versioning.content(content.id, approval.snapshot) == content, "the exact snapshot"
    line = approval_line(stage, page, "drafting-approved")
    assert line.badge is not None
    assert WHO.name in line.badge.spec.text
    assert not line.buttons["approve"].isVisible()

    write(stage, "نص آخر")
    assert is_lapsed(stage.submission, ITEM)
    line = approval_line(stage, page, "warning")  # told by its shape, not by colour alone
    line.buttons["compare"].click()
    (compare,) = page.findChildren(ComparingDialog)
    assert compare.presenter.before == approval.snapshot
    assert compare.list.current is not None
    assert compare.list.current.key == (PLACE, "ar")
    compare.reject()

    stage.session.undo()
    assert is_valid(stage.submission, ITEM)
    approval_line(stage, page, "drafting-approved").buttons["withdraw"].click()
    assert approval_of(stage.submission, ITEM) is None
    page.desk.undo()
    assert is_valid(stage.submission, ITEM)


def test_a_read_only_window_compares_and_changes_nothing(stage: Stage) -> None:
    write(stage, "a")
    keep(stage)
    write(stage, "b")
    now = stage.submission
    page = stage.page(PLACE, read_only=True)
    dialog = compared(page)
    assert dialog.list.count() == 1
    assert not dialog.restore_one.isVisible()
    assert not dialog.restore_all.isVisible()
    assert dialog.presenter.restore() is False
    do(page, "version.name")
    do(page, "approve")
    assert not [each for each in page.findChildren(SignedDialog) if each.isVisible()]
    assert stage.submission == now
    assert QApplication.activeModalWidget() in (dialog, None)
    dialog.reject()
