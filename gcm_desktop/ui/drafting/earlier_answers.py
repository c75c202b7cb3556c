"""The part of the Last report panel with an earlier package: then and now, confirming, retired.

Belongs here: these widgets. Does not: decisions (``earlier_presenter``).
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.carrying_marks import CarriedState
from gcm_desktop.domain.difference import AnswerDifference
from gcm_desktop.domain.submission import Answer, Kind, Language
from gcm_desktop.ui.drafting.carried_states import carried_pill
from gcm_desktop.ui.drafting.compared_text import ComparedText
from gcm_desktop.ui.drafting.earlier_presenter import EarlierPresenter, RetiredLine, Said
from gcm_desktop.ui.drafting.question_card import focus_first
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.fonts import Size
from gcm_desktop.ui.moments import own_name
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton, QuietButton
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label
from gcm_desktop.ui.widgets.pill import Pill

MOST_RETIRED = 60
"""Retired answers shown; the command line lists them all."""


class EarlierAnswers(QWidget):
    """What was said last time.

    Signals:
        confirmed: Addresses of what a person says still holds.
    """

    confirmed = Signal(object)

    def __init__(
        self, desk: WritingDesk, earlier: EarlierPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._earlier = earlier
        self._item: Address = ""
        self._question: Address = ""
        self._asked: tuple[Address, ...] = ()
        self._told: tuple[Address, Language, tuple[Said, ...]] | None = None
        self._place = PlainLabel(weight=QFont.Weight.DemiBold, wraps=True, parent=self)
        self._also = small_label(wraps=True, parent=self)
        self.confirm = PrimaryButton("", "check", self)
        # Before the button that confirms a page: who comes here by key shall not stand on that.
        self._said = QWidget(self)
        self._texts = QVBoxLayout(self._said)
        self._texts.setContentsMargins(0, 0, 0, 0)
        self._texts.setSpacing(8)
        self.confirm_page = PlainButton("", "check", small=True, parent=self)
        self.retired = QuietButton("", "", self)
        self.retired.setCheckable(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for button in (self.confirm, self.confirm_page):  # the column keeps its width
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.addWidget(self._place)
        box.addWidget(self.confirm)
        box.addWidget(self._also)
        box.addWidget(self._said)
        box.addWidget(self.confirm_page)
        box.addWidget(self.retired, 0, Qt.AlignmentFlag.AlignLeading)
        box.addLayout(self._list)
        self.confirm.clicked.connect(lambda: self.confirmed.emit((self._question,)))
        self.confirm_page.clicked.connect(self._confirm_page)
        self.retired.toggled.connect(lambda _: self._show_retired())
        translated(self, self._retranslate)

    def show_place(self, item: Address, question: Address) -> None:
        """Show what was said at a question."""
        if question != self._question or item != self._item:
            self._asked = ()
        self._item, self._question = item, question
        self._retranslate()

    def _confirm_page(self) -> None:
        """Ask once more in the button itself: one key must not confirm what nobody looked at."""
        waiting = self._earlier.waiting_on(self._item)
        is_second = self._asked == waiting
        self._asked = () if is_second else waiting
        if is_second:
            self.confirmed.emit(waiting)
        else:
            self._retranslate()

    def _retranslate(self) -> None:
        if not self._earlier.has_package:
            return
        said = self._earlier.said(self._question) if self._question else ()
        place = self._desk.framework.place(self._question, self._desk.interface)
        self._place.setText(place if self._question else "")
        self._place.setVisible(bool(self._question))
        focused = QApplication.focusWidget()
        is_here = focused is not None and (
            focused is self.confirm or self._said.isAncestorOf(focused)
        )
        self._show_said(said)
        is_open = self._earlier.can_confirm(self._question)
        self._show_others(said if is_open else ())
        waiting = self._earlier.waiting_on(self._item)
        self.confirm.set_text(self.tr("Confirm unchanged") + " (F9)")
        self.confirm.setVisible(is_open and not self._desk.is_read_only)
        is_asked = bool(waiting) and self._asked == waiting
        words = self.tr("Confirm this whole page: {count}")
        if is_asked:
            words = self.tr("Press again: nothing changed in {count}")
        self.confirm_page.set_text(words.replace("{count}", str(len(waiting))))
        self.confirm_page.setVisible(len(waiting) > 1 and not self._desk.is_read_only)
        self._show_retired()
        if is_here and QApplication.focusWidget() is not focused:
            focus_first(self._said)  # what had the focus is gone: not on to the next button

    def _show_said(self, said: tuple[Said, ...]) -> None:
        """Show the texts of then; the same ones stay as they are, with what is selected there."""
        told = (self._question, self._desk.interface, said)
        if told == self._told:
            return
        self._told = told
        _clear(self._texts)
        for each in said:
            self._add(each)
        if not said:
            words = self.tr("Nothing was said here last time.")
            self._put(small_label(words, wraps=True, parent=self._said))

    def _show_others(self, said: Sequence[Said]) -> None:
        """Name the languages that a confirmation is about and that are not in sight."""
        shown = {each.language for each in said}
        others = [each for each in self._earlier.waiting_languages(self._question)
                  if each not in shown]  # fmt: skip
        names = self.tr(", ").join(own_name(language) for language in others)
        words = self.tr("Confirms {languages} as well.").replace("{languages}", names)
        self._also.setText(words)
        self._also.setVisible(bool(said and others))

    def _add(self, said: Said) -> None:
        if said.language is not None:
            self._put(small_label(own_name(said.language), parent=self._said))
        if said.state is not None:
            self._put(Pill(carried_pill(said.state, is_short=True), self._said))
        elif said.after is not None:
            words = self.tr("Your own text stands here.")
            self._put(small_label(words, wraps=True, parent=self._said))
        if said.state is CarriedState.EDITED and said.after is not None:
            found = AnswerDifference(self._question, said.language, said.before, said.after)
            self._put(ComparedText(found.rows(), said.language, self._said))
        else:
            self._put(_copyable(self._words(said.before), self._said))

    def _put(self, widget: QWidget) -> None:
        """Add a widget that is there at once: one may be about to come here by key."""
        self._texts.addWidget(widget)
        widget.show()

    def _words(self, answer: Answer) -> str:
        """Return an answer in words: of a choice the label, not the key."""
        if answer.kind is Kind.CHOICE:
            question = self._desk.framework.question_at(self._question)
            for choice in question.choices:
                if choice.key == answer.value:
                    return choice.label.in_language(self._desk.interface)
        return answer.text.replace("\t", "  │  ")

    def _show_retired(self) -> None:
        lines = self._earlier.retired()
        words = self.tr("No longer asked: {count}").replace("{count}", str(len(lines)))
        self.retired.set_text(words)
        self.retired.setVisible(bool(lines))
        _clear(self._list)
        if self.retired.isChecked():
            for line in lines[:MOST_RETIRED]:
                self._add_retired(line)

    def _add_retired(self, line: RetiredLine) -> None:
        self._list.addWidget(small_label(line.place, wraps=True, parent=self))
        self._list.addWidget(_copyable(line.text, self))


def _copyable(text: str, parent: QWidget) -> PlainLabel:
    """Return a label whose text can be selected and copied, by keyboard as well."""
    label = PlainLabel(text, size=Size.SMALL, wraps=True, parent=parent)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt would let the pointer in only
    return label


def _clear(box: QVBoxLayout) -> None:
    while (item := box.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
