"""The Merge page: files in, a look at everything, what is declined, merging, taking it back."""

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.canonical import submission_json
from gcm_desktop.ui.merging.merging_page import MergingPage
from gcm_desktop.ui.merging.preview_lines import Effect
from gcm_desktop.ui.translation import InterfaceLanguage, Language
from tests.widget.merging.two_offices import PROGRESS, STATUS, SUMMARY, Offices, line
from tests.widget.window.looking import english_left, is_mirrored, nameless, start_side


@pytest.fixture
def offices(tmp_path: Path) -> Offices:
    return Offices(tmp_path).begin()


def shown(qtbot: QtBot, page: MergingPage) -> MergingPage:
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    return page


def dropped(*files: Path) -> QDropEvent:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    mime.setParent(QApplication.instance())
    none, action = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    return QDropEvent(QPointF(9, 9), action, mime, Qt.MouseButton.LeftButton, none)


def said(page: MergingPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_nothing_is_written_before_merge_and_what_is_taken_then_is(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage
) -> None:
    offices.write(offices.there, SUMMARY, "A summary.")
    offices.write(offices.there, STATUS, "planned", None)
    before = submission_json(offices.here.store.load(offices.draft))
    page, navigator = offices.page(speaking, offices.send())
    shown(qtbot, page)
    assert [(each.title, [row.effect for row in each.lines]) for each in page.presenter.groups] == [
        ("Executive summary", [Effect.ADDED]),
        ("7 · Reduce vulnerabilities", [Effect.ADDED]),
    ]
    assert page.merge.text().strip() == "Merge 2"
    assert submission_json(offices.here.store.load(offices.draft)) == before
    page.merge.click()
    assert (offices.read(SUMMARY), offices.read(STATUS, None)) == ("A summary.", "planned")
    assert ("altered", offices.draft) in navigator.went
    assert "new: 2" in said(page)


def test_a_declined_answer_stays_and_the_space_bar_declines(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage
) -> None:
    offices.write(offices.there, PROGRESS, "Theirs entirely.")
    offices.write(offices.there, SUMMARY, "A summary.")
    page, _ = offices.page(speaking, offices.send())
    shown(qtbot, page)
    tree = page.preview.tree
    while tree.current != line(page, PROGRESS):
        tree.step(1)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert page.merge.text().strip() == "Merge 1 of 2"
    assert "Declined: yours stays as it is." in said(page)
    page.merge.click()
    assert offices.read(PROGRESS) == "In 2023 there were 860 visits."
    assert offices.read(SUMMARY) == "A summary."


def test_a_group_is_declined_as_a_whole(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage
) -> None:
    offices.write(offices.there, PROGRESS, "Theirs.")
    offices.write(offices.there, PROGRESS, "نصهم.", "ar")
    page, _ = offices.page(speaking, offices.send())
    shown(qtbot, page)
    group = page.preview.tree.topLevelItem(0)
    assert group is not None
    group.setCheckState(0, Qt.CheckState.Unchecked)
    assert {(PROGRESS, "en"), (PROGRESS, "ar")} <= page.presenter.declined
    row = group.child(0)
    assert row is not None
    row.setCheckState(0, Qt.CheckState.Checked)
    assert group.checkState(0) is Qt.CheckState.PartiallyChecked


def test_a_broken_file_is_named_with_its_reason_and_the_others_go_on(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    offices.write(offices.there, SUMMARY, "A summary.")
    broken = tmp_path / "broken.gcm"
    broken.write_bytes(b"no package")
    page, _ = offices.page(speaking)
    shown(qtbot, page)
    page.dropEvent(dropped(broken, offices.send("good.gcm")))
    assert [file.name for file in page.presenter.queue.files] == ["good.gcm"]
    assert "broken.gcm" in said(page)
    assert "This is not a .gcm file." in said(page)
    assert page.merge.isEnabled()


def test_a_file_of_another_submission_is_refused_by_name(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    other = offices.there.library.new("XS", "arab-regional-review", None, ("en",))
    file = tmp_path / "other.gcm"
    offices.there.sharing.pack(other, file)
    page, _ = offices.page(speaking, file)
    shown(qtbot, page)
    assert page.presenter.queue.files == []
    assert "is of another submission" in said(page)
    assert not page.merge.isEnabled()


def test_a_file_that_is_included_says_so(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage
) -> None:
    page, _ = offices.page(speaking, offices.folder / "begun.gcm")
    shown(qtbot, page)
    assert "This file is already included." in said(page)
    assert not page.merge.isEnabled()


def test_without_a_common_origin_it_says_that_one_is_asked(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    page, _ = offices.page(speaking)
    shown(qtbot, page)
    lone = Offices(tmp_path, draft=offices.draft)
    content = offices.here.store.load(offices.draft)
    _, pack = lone.there.shelf.newest("arab-regional-review")
    lone.there.store.create(replace(content, answers=MappingProxyType({})), pack=pack)
    lone.write(lone.there, PROGRESS, "Begun elsewhere.")
    page.add((lone.send("lone.gcm"),))
    assert "No common origin is known" in said(page)
    assert line(page, PROGRESS).effect is Effect.CONFLICT


def test_records_come_and_go_and_a_probable_duplicate_is_told(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage
) -> None:
    own, twin = (
        office.drafting.add_record(offices.draft, "practice", ())
        for office in (offices.here, offices.there)
    )
    offices.write(offices.here, f"{own.address}/title", "Same title")
    offices.write(offices.there, f"{twin.address}/title", "Same title")
    offices.there.drafting.remove_record(offices.draft, offices.measure.split("/")[1])
    page, _ = offices.page(speaking, offices.send())
    shown(qtbot, page)
    assert line(page, offices.measure, None).effect is Effect.REMOVED
    assert "Probably a duplicate" in line(page, twin.address, None).note
    page.presenter.set_taken((line(page, offices.measure, None),), False)
    page.merge.click()
    records = offices.here.store.load(offices.draft).records
    assert {each.address for each in records.values()} >= {offices.measure, twin.address}


def test_what_was_chosen_is_offered_again_and_cancel_forgets_it(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage
) -> None:
    offices.write(offices.there, SUMMARY, "A summary.")
    offices.write(offices.there, PROGRESS, "Theirs.")
    file = offices.send("labour.gcm")
    first, _ = offices.page(speaking, file)
    first.presenter.set_taken((line(first, SUMMARY),), False)
    first.deleteLater()
    file.unlink()
    again, navigator = offices.page(speaking)
    shown(qtbot, again)
    assert [each.name for each in again.presenter.queue.files] == ["labour.gcm"]
    assert not again.presenter.is_taken(line(again, SUMMARY))
    assert again.presenter.is_taken(line(again, PROGRESS))
    assert "another time" in said(again)
    again.cancel.click()
    assert ("draft", offices.draft, "") in navigator.went
    third, _ = offices.page(speaking)
    shown(qtbot, third)
    assert third.presenter.queue.files == []


def test_a_merge_is_taken_back_but_for_what_was_written_since(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage
) -> None:
    offices.write(offices.there, SUMMARY, "A summary.")
    offices.write(offices.there, STATUS, "planned", None)
    page, _ = offices.page(speaking, offices.send())
    shown(qtbot, page)
    page.merge.click()
    offices.write(offices.here, SUMMARY, "A summary, written on.")
    page.report.undo.click()
    assert offices.read(STATUS, None) == ""
    assert offices.read(SUMMARY) == "A summary, written on."
    assert "but for what was written since" in said(page)
    assert "Executive summary" in said(page)


def test_it_is_mirrored_named_and_translated(
    qtbot: QtBot, offices: Offices, speaking: InterfaceLanguage, language: Language
) -> None:
    offices.write(offices.there, PROGRESS, "نُفّذت 900 زيارة.", "ar")
    offices.write(offices.here, PROGRESS, "نُفّذت 870 زيارة.", "ar")
    page, _ = offices.page(speaking, offices.send("sample.gcm"))
    shown(qtbot, page)
    assert nameless(page) == []
    assert start_side(page.back, page) < page.width() // 4
    assert start_side(page.preview.tree, page) < page.width() // 4
    assert (page.layoutDirection() is Qt.LayoutDirection.RightToLeft) is is_mirrored(language)
    seen = english_left(page)
    page.merge.click()
    page.decide()
    assert nameless(page) == []
    first = page.conflicts.cards.findChildren(type(page.preview.text))[0].document().firstBlock()
    assert first.blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft
    if language is Language.ARABIC:
        assert seen | english_left(page) == set()
