"""Comments by keyboard: begun where the caret is, answered, settled, found again."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.author import Author
from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.checks import Severity
from gcm_desktop.domain.review import Act, Anchor, State, Thread
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.services.library import COMMENT
from gcm_desktop.ui.authoring.signed_dialog import SignedDialog
from gcm_desktop.ui.commenting.comment_strip import CommentStrip
from gcm_desktop.ui.commenting.comments_panel import ALL, MOST_SHOWN, OPEN, CommentsPanel
from gcm_desktop.ui.commenting.note_field import NoteField
from gcm_desktop.ui.drafting.checks_panel import ChecksPanel
from gcm_desktop.ui.drafting.deeds import offered
from gcm_desktop.ui.drafting.dock_tabs import CHECKS, COMMENTS
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.field_answers import FieldAnswer
from gcm_desktop.ui.drafting.link_words import LinkWords
from gcm_desktop.ui.overview.place import OVERVIEW
from gcm_desktop.ui.widgets.labels import PlainLabel
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.outline_items import ENTRY_ROLE, OutlineItem
from gcm_desktop.ui.widgets.status_tile import StatusTile
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage

PLACE = "objective/6/progress"
TITLE = "measure/07KWQ5GZSGX2K923PEVKB8BE7Z/title"
SIGNED = Author("A. N.", "Ministry")
ASKED = "هل هذا صحيح؟"


def written(stage: Stage, *paragraphs: str, language: str = "ar") -> None:
    before = stage.submission.answer(PLACE, language)
    html = "".join(f"<p>{each}</p>" for each in paragraphs)
    after = Answer(Kind.NARRATIVE, html)
    stage.session.make((SetAnswer(PLACE, language, before, after),))
    stage.session.flush()


def opened(stage: Stage, *, author: Author = SIGNED) -> DraftPage:
    """Return the page of objective 6 with three paragraphs in Arabic."""
    if author.is_known:
        stage.surroundings.use_cases.authoring.set(author)
    written(stage, "أول", "ثان", "ثالث")
    page = stage.page(PLACE)
    page.desk.set_languages("ar", None)
    stage.bot.wait(1)
    return page


def edit_of(page: DraftPage) -> NarrativeEdit:
    found = (each.parent() for each in page.findChildren(FieldAnswer) if each.address == PLACE)
    return next(each for each in found if isinstance(each, NarrativeEdit) and each.isVisible())


def at_paragraph(page: DraftPage, number: int) -> NarrativeEdit:
    edit = edit_of(page)
    edit.setFocus()
    cursor = QTextCursor(edit.document().findBlockByNumber(number))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setTextCursor(cursor)
    return edit


def run(page: DraftPage, key: str) -> None:
    next(deed for deed in offered(page) if deed.key == key).run()


def panel_of(page: DraftPage) -> CommentsPanel:
    panel = page.dock.panel(COMMENTS)
    assert isinstance(panel, CommentsPanel)
    return panel


def kept(stage: Stage) -> tuple[Thread, ...]:
    return stage.surroundings.use_cases.commenting().threads(stage.submission.id)


def said(stage: Stage, text: str = ASKED, paragraph: int | None = 1, about: str = PLACE) -> str:
    """Return the id of a comment that is there before the page is opened."""
    commenting, language = stage.surroundings.use_cases.commenting(), "ar"
    where = language if about == PLACE else None
    return commenting.comment(stage.submission.id, about, where, text, paragraph).id


@pytest.mark.usefixtures("language")
def test_a_comment_is_begun_where_the_caret_is_and_leads_back_there(
    stage: Stage, press: Press
) -> None:
    page = opened(stage, author=Author())
    edit = at_paragraph(page, 1)
    run(page, "comment")
    panel = panel_of(page)
    field = panel.form.note.field
    assert QApplication.focusWidget() is field
    for letter in ASKED:
        press(field, 0, letter)
    press(field, Qt.Key.Key_Return, "", Qt.KeyboardModifier.ControlModifier)
    assert not kept(stage), "who comments is asked first"
    (dialog,) = page.findChildren(SignedDialog)
    dialog.fields.name.insert("A. N.")
    dialog.fields.body.insert("Ministry")
    dialog.deed.click()
    (thread,) = kept(stage)
    assert (thread.comment.text, thread.comment.author) == (ASKED, SIGNED)
    assert (thread.anchor.quote, thread.anchor.language) == ("ثان", "ar")
    assert QApplication.focusWidget() is edit
    assert not panel.form.isVisible()
    (card,) = panel.cards.values()
    assert (card.view.state, card.view.is_moved) == (State.OPEN, False)
    (strip,) = (each for each in page.findChildren(CommentStrip) if each.isVisible())
    assert list(strip.places) == [1]
    run(page, "comment")
    field.set_text("ثم")
    panel.form.note.send.click()
    assert len(kept(stage)) == 2, "asked once only"


def test_what_is_commented_on_says_so_in_outline_tab_card_and_overview(stage: Stage) -> None:
    page = opened(stage)
    first, settled = said(stage), said(stage, "محسوم", None, "objective/7")
    stage.surroundings.use_cases.commenting().say(stage.submission.id, settled, Act.RESOLVED)
    page.desk.commenting.read()
    row = next(row for row in rows(page) if row.key == "objective/6")
    assert "1" in row.comments
    assert not next(row for row in rows(page) if row.key == "objective/7").comments
    (tabs,) = page.dock.findChildren(QTabBar)
    assert "Comments 1" in [tabs.tabToolTip(at) for at in range(tabs.count())]
    page.go_to(OVERVIEW)
    told = [tile.accessibleName() for tile in page.findChildren(StatusTile)]
    assert [("not settled: 1" in each) for each in told].count(True) == 1
    page.show_tab(COMMENTS)
    assert list(panel_of(page).cards) == [first], "the overview has those of the whole draft"


def rows(page: DraftPage) -> list[OutlineItem]:
    model = page.outline.view.model()
    found = []
    for at in range(model.rowCount()):
        top = model.index(at, 0)
        for index in (top, *(model.index(each, 0, top) for each in range(model.rowCount(top)))):
            entry = index.data(ENTRY_ROLE)
            if isinstance(entry, OutlineItem):
                found.append(entry)
    return found


@pytest.mark.usefixtures("mirrored")
def test_a_thread_is_answered_settled_and_opened_again(stage: Stage, press: Press) -> None:
    page = opened(stage)
    asked = said(stage)
    panel = page.show_tab(COMMENTS)
    assert isinstance(panel, CommentsPanel)
    deed(panel, asked, Act.REPLY).click()
    card = panel.cards[asked]
    assert QApplication.focusWidget() is card.form.field
    card.form.send.click()
    assert card.form.fault, "an empty reply says nothing"
    card.form.field.set_text("نعم")
    press(card.form.field, Qt.Key.Key_Return, "", Qt.KeyboardModifier.ControlModifier)
    deed(panel, asked, Act.ANSWERED).click()
    (thread,) = kept(stage)
    assert [each.text for each in thread.following] == ["نعم", ""]
    assert thread.state is State.ANSWERED
    assert panel.filter == OPEN
    assert list(panel.cards) == [asked], "what is answered has still to be settled"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert panel.cards[asked].isAncestorOf(focused)
    deed(panel, asked, Act.RESOLVED).click()
    assert not panel.cards
    assert QApplication.focusWidget() is panel.new
    panel.switch.chosen.emit(ALL)
    deed(panel, asked, Act.REOPENED).click()
    assert kept(stage)[0].state is State.OPEN


def deed(panel: CommentsPanel, thread: str, act: Act) -> QPushButton:
    button = panel.cards[thread].button(act)
    assert button is not None
    return button


def test_threads_stand_by_question_and_the_open_ones_first(stage: Stage) -> None:
    page = opened(stage)
    commenting = stage.surroundings.use_cases.commenting()
    settled, first, second = said(stage, "أ"), said(stage, "ب"), said(stage, "ج", 2)
    status = said(stage, "د", None, "objective/6/status")
    said(stage, "هـ", None, "objective/7")
    commenting.say(stage.submission.id, settled, Act.RESOLVED)
    commenting.say(stage.submission.id, first, Act.ANSWERED)
    panel = page.show_tab(COMMENTS)
    assert isinstance(panel, CommentsPanel)
    assert list(panel.cards) == [status, second, first]
    panel.switch.chosen.emit(ALL)
    assert list(panel.cards) == [status, second, first, settled]


def test_a_thread_leads_to_its_paragraph_and_says_where_that_has_changed(stage: Stage) -> None:
    page = opened(stage)
    still, gone = said(stage, "باق", 2), said(stage, "تغير", 1)
    panel = page.show_tab(COMMENTS)
    assert isinstance(panel, CommentsPanel)
    written(stage, "جديد", "أول", "ثان معدل", "ثالث")
    stage.bot.waitUntil(lambda: panel.cards[gone].view.is_moved)
    assert not panel.cards[still].view.is_moved
    panel.cards[still].jump.click()
    stage.bot.wait(1)
    edit = edit_of(page)
    assert QApplication.focusWidget() is edit
    assert edit.textCursor().block().text() == "ثالث"
    panel.cards[gone].jump.click()
    stage.bot.wait(1)
    assert QApplication.focusWidget() is edit, "it leads to the answer then"


def test_typing_computes_nothing_until_one_pauses(stage: Stage, press: Press) -> None:
    page = opened(stage)
    said(stage)
    page.desk.commenting.read()
    (strip,) = (each for each in page.findChildren(CommentStrip) if each.isVisible())
    before = strip.places
    edit = at_paragraph(page, 1)
    for letter in "كلمة":
        press(edit, 0, letter)
    page.hand_over()
    assert strip.places is before
    stage.bot.waitUntil(lambda: list(strip.places) == [0])


@pytest.mark.usefixtures("speaking")
def test_a_frozen_draft_can_be_commented_on_and_a_window_that_only_reads_cannot(
    stage: Stage,
) -> None:
    stage.surroundings.use_cases.authoring.set(SIGNED)
    frozen = stage.surroundings.use_cases.freezing.freeze(stage.submission.id)
    for is_read_only in (False, True):
        around = replace(stage.surroundings, frozen=frozen, is_read_only=is_read_only)
        page = DraftPage(around, stage.session, PLACE)
        stage.bot.addWidget(page)
        page.show()
        assert page.desk.is_read_only
        assert any(each.key == "comment" for each in offered(page)) is not is_read_only
        panel = page.show_tab(COMMENTS)
        assert isinstance(panel, CommentsPanel)
        assert panel.new.isVisible() is not is_read_only
        if is_read_only:
            (card,) = panel.cards.values()
            assert card.button(Act.REPLY) is None
        else:
            run(page, "comment")
            panel.form.note.field.set_text(ASKED)
            panel.form.note.send.click()
            assert [each.comment.text for each in kept(stage)] == [ASKED]


def test_a_check_tells_of_it_without_blocking_and_leads_to_it(stage: Stage) -> None:
    page = stage.page(PLACE)
    here, elsewhere = (said(stage, "سؤال٩٧", None, f"objective/{each}/status") for each in (6, 7))
    page.desk.commenting.read()
    page.presenter.look_for_findings(lambda _: None)
    found = [each for each in page.presenter.findings if each.code == COMMENT]
    assert {each.severity for each in found} == {Severity.NOTE}
    page.presenter.findings = tuple(found)  # the list is cut, and the sample has many others
    checks = page.show_tab(CHECKS)
    assert isinstance(checks, ChecksPanel)
    link = next(
        each for each in checks.findChildren(LinkWords) if "سؤال٩٧" in each.accessibleName()
    )
    link.click()
    for asked in (here, elsewhere):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert panel_of(page).cards[asked].isAncestorOf(focused)
        page.desk.commenting.asked_for.emit(elsewhere)
    assert page.item == "objective/7"


def test_what_one_writes_stays_when_others_are_heard_and_when_it_cannot_be_kept(
    stage: Stage, press: Press
) -> None:
    page = opened(stage)
    asked = said(stage)
    panel = page.show_tab(COMMENTS)
    assert isinstance(panel, CommentsPanel)
    deed(panel, asked, Act.REPLY).click()
    panel.cards[asked].form.field.set_text("لم يكتمل")
    panel.begin(Anchor("objective/6/status"))
    panel.form.note.field.set_text("آخر")
    said(stage, "غيره", 0)
    page.desk.commenting.read()
    assert panel.cards[asked].draft == "لم يكتمل"
    stage.jobs.fails = True
    panel.form.note.send.click()
    stage.jobs.fails = False
    assert len(kept(stage)) == 2
    assert panel.form.note.field.text == "آخر"
    press(panel.form.note.field, Qt.Key.Key_Escape)
    assert not panel.form.isVisible()
    assert QApplication.focusWidget() is panel.new


def test_it_can_be_on_the_whole_answer_instead(stage: Stage) -> None:
    page = opened(stage)
    at_paragraph(page, 2)
    run(page, "comment")
    panel = panel_of(page)
    assert panel.form.anchor.quote == "ثالث"
    panel.form.widen.click()
    panel.form.note.field.set_text(ASKED)
    panel.form.note.send.click()
    (thread,) = kept(stage)
    assert (thread.anchor.address, thread.anchor.paragraph) == (PLACE, "")


def test_a_note_stands_where_its_language_begins(qtbot: QtBot, mirrored: bool) -> None:
    field = NoteField()
    qtbot.addWidget(field)
    field.resize(200, 90)
    field.show()
    middle = field.viewport().width() / 2
    for text, at_right in (("", mirrored), ("أول", True), ("one", False), ("", mirrored)):
        field.set_text(text)
        assert (field.cursorRect().x() > middle) is at_right
    field.set_text("أول\nsecond\n")
    assert field.text == "أول\nsecond\n"


def test_many_threads_come_bit_by_bit_and_one_asked_for_at_once(stage: Stage) -> None:
    page = opened(stage)
    ids = [said(stage, f"سؤال {number}", 0) for number in range(MOST_SHOWN + 2)]
    panel = page.show_tab(COMMENTS)
    assert isinstance(panel, CommentsPanel)
    assert list(panel.cards) == ids[:MOST_SHOWN]
    kept_card = panel.cards[ids[0]]
    panel.more.click()
    assert list(panel.cards) == ids
    assert panel.cards[ids[0]] is kept_card, "what stands as before is not made anew"
    assert not panel.more.isVisible()
    page.go_to("objective/7")
    page.desk.commenting.asked_for.emit(ids[-1])
    focused = QApplication.focusWidget()
    assert focused is not None
    assert panel.cards[ids[-1]].isAncestorOf(focused)


def test_a_record_is_named_by_its_title(stage: Stage) -> None:
    page = opened(stage)
    commenting = stage.surroundings.use_cases.commenting()
    asked = commenting.comment(stage.submission.id, TITLE, "ar", ASKED)
    panel = page.show_tab(COMMENTS)
    assert isinstance(panel, CommentsPanel)
    assert list(panel.cards) == [asked.id], "a record is on the page of what it serves"
    title = stage.submission.answer(TITLE, "ar")
    assert title is not None
    assert any(title.text in label.text() for label in panel.findChildren(PlainLabel))
