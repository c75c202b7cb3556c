"""The Comments panel: threads about the page shown, by question, and writing a new one.

Belongs here: widgets of the whole panel. Does not: a thread (``thread_card``), decisions
(``comments_presenter``), the way to fields (``comment_places``).
"""

from functools import partial

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.review import Act, Anchor, Remark
from gcm_desktop.ui.authoring.signing import once_known
from gcm_desktop.ui.commenting.comment_form import CommentForm
from gcm_desktop.ui.commenting.comment_places import anchor_here, go_to
from gcm_desktop.ui.commenting.comments_presenter import Shown, ThreadView, shown, thread_with
from gcm_desktop.ui.commenting.thread_card import ThreadCard
from gcm_desktop.ui.drafting.dock_tabs import Panel
from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter
from gcm_desktop.ui.drafting.pill_switch import PillSwitch
from gcm_desktop.ui.drafting.question_card import bring_into_sight
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.moments import counted
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from gcm_desktop.ui.widgets.labels import PlainLabel

OPEN, ALL = "open", "all"
_STRONG = QFont.Weight.DemiBold
MOST_SHOWN = 12
"""Threads shown at first, and that many more each time they are asked for."""
IDLE_MS = 500
"""What became of paragraphs is looked at this long after an edit without another one."""


class CommentsPanel(Panel):
    """The tab of the dock."""

    def __init__(
        self, desk: WritingDesk, presenter: DraftPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, presenter, parent)
        self._filter = OPEN
        self._shown: Shown | None = None
        self._cards: dict[str, ThreadCard] = {}
        self._before: QWidget | None = None
        self.new = PlainButton("", "comment", small=True, parent=self)
        self.form = CommentForm(desk, self)
        self.switch = PillSwitch(self)
        self.none = PlainLabel(wraps=True, role="muted", parent=self)
        self._threads = QWidget(self)
        self.more = QuietButton(parent=self)
        self._most = MOST_SHOWN
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(16, 14, 16, 14)
        self._box.setSpacing(10)
        for widget in (self.new, self.form, self.switch, self.none, self._threads, self.more):
            self._box.addWidget(widget)
        self._box.addStretch(1)
        self.new.setVisible(not desk.commenting.is_read_only)
        self.form.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE_MS)
        self._timer.timeout.connect(self.refresh)
        self._connect()
        translated(self, self._retranslate)

    @property
    def cards(self) -> dict[str, ThreadCard]:
        """The threads in sight, by id, in the order in which they stand."""
        return dict(self._cards)

    @property
    def filter(self) -> str:
        """``open`` where settled threads are left out, else ``all``."""
        return self._filter

    def show_place(self, item: Address, question: Address) -> None:
        """Show the threads about another page."""
        if item != self.item:
            self._most = MOST_SHOWN
        super().show_place(item, question)
        self.desk.commenting.read()

    def begin(self, anchor: Anchor, before: QWidget | None = None) -> None:
        """Let a comment be written on ``anchor``; Escape leads back to ``before``."""
        if self.desk.commenting.is_read_only:
            return
        if before is not None and not self.isAncestorOf(before):
            self._before = before
        self.form.begin(anchor)
        self.new.hide()

    def show_thread(self, thread: str) -> None:
        """Bring a thread into sight and give it the focus."""
        found = thread_with(self.desk.commenting.threads, thread)
        if found is not None and not found.is_open:
            self._choose(ALL)
        self._show_more(len(self.desk.commenting.threads))
        card = self._cards.get(thread)
        if card is not None:
            card.enter()
            bring_into_sight(card)

    def _connect(self) -> None:
        self.new.clicked.connect(self._begin_here)
        self.form.sent.connect(self._comment)
        self.form.left.connect(self._leave)
        self.switch.chosen.connect(self._choose)
        self.more.clicked.connect(self._show_more)
        self.desk.commenting.altered.connect(self.refresh)
        self.desk.altered.connect(self._follow)

    def _begin_here(self) -> None:
        self.begin(anchor_here(self.desk, self.item, self.question))

    def _choose(self, key: str) -> None:
        self._filter = key
        self.switch.set_value(key)
        self.refresh()

    def _show_more(self, most: int = 0) -> None:
        self._most = max(self._most, most) if most else self._most + MOST_SHOWN
        self.refresh()

    def _follow(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _comment(self, anchor: Anchor, text: str) -> None:
        def keep() -> None:
            self.desk.hand_over()
            self.desk.session.flush()
            self.desk.commenting.comment(anchor, text, self._began, self.form.refuse_fault)

        once_known(self.desk.surroundings, self, keep)

    def _began(self, comment: Remark) -> None:
        came_from_here = self._before is None
        self._leave()
        if came_from_here:
            self.show_thread(comment.id)

    def _leave(self) -> None:
        """End writing a comment and go back to where one was."""
        self.form.end()
        self.new.setVisible(not self.desk.commenting.is_read_only)
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, thread: str, act: Act, text: str = "") -> None:
        card = self._cards.get(thread)

        def failed(fault: Exception) -> None:
            words = words_for(fault, self.desk.interface)
            if act is Act.REPLY and card is not None and shiboken6.isValid(card):
                card.form.refuse(words)
            else:
                self.desk.surroundings.navigator.say(words, is_fault=True)

        def keep() -> None:
            self.desk.commenting.say(thread, act, text, partial(self._said, thread), failed)

        once_known(self.desk.surroundings, self, keep)

    def _said(self, thread: str, _: Remark) -> None:
        card = self._cards.get(thread)
        if card is None:  # settled, and settled threads are left out
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        card.close_form()

    def refresh(self) -> None:
        """Show what is known now; threads that stand as before are left as they are."""
        found = shown(self.desk, self.presenter, settled_too=self._filter == ALL, most=self._most)
        self.switch.set_choices(
            (
                (OPEN, self.tr("Not settled: {count}").replace("{count}", counted(found.open))),
                (ALL, self.tr("All: {count}").replace("{count}", counted(found.all))),
            ),
            name=self.tr("Which comments are shown"),
        )
        self.switch.set_value(self._filter)
        self.switch.setVisible(found.all > 0)
        self.none.setVisible(not found.groups)
        self.none.setText(
            self.tr("All comments on this page are settled.")
            if found.all
            else self.tr("Nobody has commented on this page.")
        )
        if found != self._shown:
            self._shown = found
            self._fill(found)

    def _fill(self, found: Shown) -> None:
        """Make the threads anew; those that stand as before stay, replies being written too."""
        drafts = {key: card.draft for key, card in self._cards.items() if card.draft is not None}
        had_focus = next((key for key, card in self._cards.items() if _has_focus(card)), "")
        known, self._cards = self._cards, {}
        before, self._threads = self._threads, QWidget(self)
        box = QVBoxLayout(self._threads)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for group in found.groups:
            title = PlainLabel(group.title, weight=_STRONG, wraps=True, parent=self._threads)
            box.addWidget(title)
            for view in group.threads:
                card = known.get(view.id)
                card = card if card is not None and card.view == view else self._card(view)
                self._cards[view.id] = card
                box.addWidget(card)
        self._box.replaceWidget(before, self._threads)
        self._threads.setVisible(bool(found.groups))
        for key, card in self._cards.items():
            if key in drafts and card is not known.get(key):
                card.open_form(drafts[key])
        if had_focus in self._cards:
            card = self._cards[had_focus]
            (card.form.enter if had_focus in drafts else card.enter)()
        before.hide()
        before.deleteLater()
        self.more.set_text(self.tr("Show {count} more").replace("{count}", counted(found.left)))
        self.more.setVisible(found.left > 0)

    def _card(self, view: ThreadView) -> ThreadCard:
        can_write = not self.desk.commenting.is_read_only
        card = ThreadCard(view, can_write=can_write, parent=self._threads)
        card.jump_asked.connect(partial(go_to, self.desk, self, view.anchor))
        card.replied.connect(partial(self._say, view.id, Act.REPLY))
        card.acted.connect(partial(self._say, view.id))
        return card

    def _retranslate(self) -> None:
        self.new.set_text(self.tr("New comment"))
        self._shown = None
        self._cards = {key: card for key, card in self._cards.items() if card.draft is not None}
        self.refresh()


def _has_focus(card: ThreadCard) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and card.isAncestorOf(focused)
