"""A card for one question: its title, and a body that each kind of question fills.

Belongs here: what all cards share. Does not: any one kind.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Question
from gcm_desktop.domain.marks import CARRIED, mark_address
from gcm_desktop.ui.commenting.comment_words import comment_words
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.moments import counted
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.labels import set_plain_tooltip
from gcm_desktop.ui.widgets.pill import LinkPill, PillSpec

if TYPE_CHECKING:
    from gcm_desktop.ui.assigning.assign_mark import AssignMark
    from gcm_desktop.ui.drafting.carried_badge import CarriedBadge

_ROOM = 110
"""Pixels kept free above and below what is scrolled to."""
QUESTION = "question"
"""Widget property that holds the address of the question a widget belongs to."""


class QuestionCard(Card):
    """A card that knows its question; ``question_at`` finds the way back from any field in it."""

    def __init__(
        self,
        desk: WritingDesk,
        address: Address,
        question: Question,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.desk = desk
        self.address = address
        self.question = question
        self.setProperty(QUESTION, address)
        self._mark: AssignMark | None = None
        self._carried: CarriedBadge | None = None
        self._comments: LinkPill | None = None
        self._show_carried()
        self._show_comments()
        desk.altered.connect(self._show_carried)
        desk.commenting.altered.connect(self._show_comments)

    @property
    def label(self) -> str:
        """The question in the language of the interface."""
        return self.question.label.in_language(self.desk.interface)

    @property
    def open_place(self) -> Address:
        """What is open in this card and would be closed by making it anew, empty for nothing."""
        return ""

    def show_assigned(self, *, is_owed: bool) -> None:
        """Say whom the question itself is assigned to; ``is_owed`` while it is not answered."""
        assigning = self.desk.assigning
        if self._mark is None and self.address in assigning.assignments.by_address:
            from gcm_desktop.ui.assigning.assign_mark import AssignMark  # few cards have one

            self._mark = AssignMark(assigning, self.address, offers=False, parent=self)
            self._mark.clicked.connect(partial(self.desk.assigning_requested.emit, self.address))
            self.head.insertWidget(1, self._mark)
        if self._mark is not None:
            self._mark.set_owed(is_owed)

    def _show_carried(self) -> None:
        """Say what became of a text taken over from the last report, once there is one."""
        submission, mark = self.desk.submission, mark_address(self.address, CARRIED)
        languages = (*submission.languages, None)
        if self._carried is None and any((mark, each) in submission.answers for each in languages):
            from gcm_desktop.ui.drafting.carried_badge import CarriedBadge  # few drafts have one

            self._carried = CarriedBadge(self.desk, self.address, self.head, self)
            self.head.addWidget(self._carried, 0, Qt.AlignmentFlag.AlignVCenter)

    def _show_comments(self) -> None:
        """Say how many comments on the question are not settled, once there are any."""
        found = self.desk.commenting.open_of(self.address)
        if self._comments is None and found:
            self._comments = LinkPill(self)
            self._comments.clicked.connect(self._ask_for_comments)
            self.head.insertWidget(1, self._comments, 0, Qt.AlignmentFlag.AlignVCenter)
        if self._comments is not None:
            self._comments.setVisible(bool(found))
            self._comments.set_spec(
                PillSpec(counted(len(found)), "comment", "attention", "attention_soft")
            )
            self._comments.setAccessibleName(comment_words(len(found)))
            set_plain_tooltip(self._comments, comment_words(len(found)))

    def _ask_for_comments(self) -> None:
        for each in self.desk.commenting.open_of(self.address)[:1]:
            self.desk.commenting.asked_for.emit(each.comment.id)

    def show_place(self, address: Address) -> bool:
        """Bring ``address`` into sight and give its field the focus; False where it is not here."""
        if address != self.address:
            return False
        return focus_first(self)


def focusable(container: QWidget) -> list[QWidget]:
    """Return what Tab reaches inside ``container``, in the order it was made."""
    found = []
    for widget in container.findChildren(QWidget):
        takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if takes_tab and widget.isVisibleTo(container) and widget.isEnabled():
            found.append(widget)
    return found


def focus_first(container: QWidget) -> bool:
    """Give the focus to the first field of ``container``; False where there is none."""
    for widget in focusable(container):
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(widget)
        return True
    return False


def bring_into_sight(widget: QWidget, part: Callable[[], QRect] | None = None) -> None:
    """Scroll the page so that ``widget``, or a part of it, can be seen, once it has its place."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget, part))


def _scroll_to(widget: QWidget, part: Callable[[], QRect] | None) -> None:
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if isinstance(area, QScrollArea) and widget.isVisible():
        # Editors and opened forms tell their heights by posted events.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        if part is None:
            area.ensureWidgetVisible(widget, 0, _ROOM)
        else:
            centre = area.viewport().mapFromGlobal(widget.mapToGlobal(part().center()))
            above = area.verticalScrollBar().value()
            area.ensureVisible(area.width() // 2, above + centre.y(), 0, _ROOM)


def question_at(widget: QWidget | None) -> Address:
    """Return the address of the question ``widget`` belongs to, empty where it is none."""
    while widget is not None:
        address = widget.property(QUESTION)
        if isinstance(address, str):
            return address
        widget = widget.parentWidget()
    return ""
