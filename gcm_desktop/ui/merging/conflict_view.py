"""Deciding conflicts one after another: all sides with their marks, a choice, what will stand.

Belongs here: widgets and signals. Does not: decisions (``conflict_presenter``), words of sides and
choices (``conflict_sides``), cards (``conflict_cards``), the result (``conflict_result``).
"""

from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.services.resolving import OpenConflict
from gcm_desktop.ui import theme
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.fonts import Size
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.merging.conflict_cards import BottomBar, SideCard, SideCards
from gcm_desktop.ui.merging.conflict_presenter import ConflictFacts, ConflictPresenter
from gcm_desktop.ui.merging.conflict_result import ResultCard
from gcm_desktop.ui.merging.conflict_sides import (
    OWN,
    REMOVE,
    ConflictSide,
    conflict_choices,
    conflict_sides,
    conflict_title,
    outcome,
    record_sections,
    side_section,
)
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import IconButton, PrimaryButton
from gcm_desktop.ui.widgets.card import Ground, Hairline
from gcm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label
from gcm_desktop.ui.widgets.outline_items import OutlineGroup, OutlineItem
from gcm_desktop.ui.widgets.outline_view import OutlineView
from gcm_desktop.ui.widgets.page_column import PageColumn

SIDE = 264
_CHOICE_KEYS = 9


class ConflictView(QWidget):
    """What is open at the start side, one conflict in the middle, the choice below it.

    Signals:
        progressed: The number left is another one; zero once nothing is open.
    """

    progressed = Signal(int)

    def __init__(self, surroundings: Surroundings, submission_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        show = while_alive(self, lambda _: self._show())
        self.presenter = ConflictPresenter(surroundings, submission_id, lambda: show(None))
        self._shown = ""
        self._left = -1
        self.list = OutlineView(self)
        self._place = small_label(parent=self)
        self._title = PlainLabel(wraps=True, size=Size.TITLE, weight=QFont.Weight.Bold, parent=self)
        self._note = small_label(wraps=True, parent=self)
        self.page = PageColumn(parent=self)
        self.cards = SideCards(self)
        self.result = ResultCard(self)
        self._kept = small_label(wraps=True, parent=self)
        self._fault = FaultLine(self)
        self.choices = ChoiceRow(parent=self)
        self.previous, self.next = (
            IconButton("back", parent=self),
            IconButton("forward", parent=self),
        )
        self.accept = PrimaryButton("", "check", self)
        self._lay_out()
        self._connect()
        translated(self, self._retranslate)

    def open(self, address: Address = "") -> None:
        """Show what is open, the conflict at ``address`` first."""
        self._shown = ""
        self.presenter.open(address)

    def _lay_out(self) -> None:
        side = Ground("surface", parent=self)
        side.setFixedWidth(round(SIDE * min(theme.text_scale(), 1.3)))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(self.list)
        head = QVBoxLayout()
        head.setSpacing(2)
        for label in (self._place, self._title, self._note):
            head.addWidget(label)
        self.page.column.addLayout(head)
        for widget in (self.cards, self.result, self._kept):
            self.page.column.addWidget(widget)
        self.page.column.addStretch(1)
        bar = BottomBar(self)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self.choices, 1)
        for button in (self.previous, self.next, self.accept):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        bar.body.addWidget(self._fault)
        bar.body.addLayout(row)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.page, 1)
        middle.addWidget(Hairline(parent=self))
        middle.addWidget(bar)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addWidget(Hairline(Qt.Orientation.Vertical, self))
        whole.addLayout(middle, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._go_to)
        self.choices.chosen.connect(self._choose)
        self.result.edited.connect(self._note_own)
        self.accept.clicked.connect(self._accept)
        self.previous.clicked.connect(partial(self.presenter.step, -1))
        self.next.clicked.connect(partial(self.presenter.step, 1))
        keys = [("F7", partial(self.presenter.step, 1)),
                ("Shift+F7", partial(self.presenter.step, -1)),
                ("Ctrl+Return", self._accept)]  # fmt: skip
        keys += [(f"Alt+{at + 1}", partial(self.choose_at, at)) for at in range(_CHOICE_KEYS)]
        for key, deed in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def _go_to(self, item: str) -> None:
        items = [each.item for each in self.presenter.conflicts]
        if item in items:
            self.presenter.go_to(items.index(item))

    def choose_at(self, at: int) -> None:
        """Choose by place, as Alt and a digit do."""
        found, facts = self.presenter.current, self.presenter.facts
        if found is not None and facts is not None:
            keys = [key for key, _ in conflict_choices(found, facts.framework)]
            if at < len(keys):
                self.choices.set_value(keys[at])
                self._choose(keys[at])

    def _choose(self, key: str) -> None:
        """Show what a choice gives."""
        found, facts = self.presenter.current, self.presenter.facts
        self.accept.setEnabled(bool(key))
        if found is None or facts is None or not key:
            return
        if found.is_record:
            removed = self.tr("The record is removed, with everything in it.")
            kept = self.tr("The record stays, as it is now.")
            self.result.say(removed if key == REMOVE else kept)
        elif key != OWN:
            value = outcome(found, key)
            self.result.show_value(found, value, facts.framework, self._interface)
        else:
            self.result.focus_field()

    def _note_own(self) -> None:
        """Whatever is written in the result is a text of one's own."""
        self.choices.set_value(OWN)
        self.accept.setEnabled(True)

    def _accept(self) -> None:
        if self.accept.isEnabled() and self.choices.value:
            self.accept.setEnabled(False)
            key = self.choices.value
            own = self.result.own if key == OWN else ""
            self.presenter.decide(key, own, is_html=self.result.is_html)

    def _show(self) -> None:
        """Show the conflict that is current, and how many are left."""
        facts, found = self.presenter.facts, self.presenter.current
        fault = self.presenter.fault
        self._fault.say(words_for(fault, self._interface) if fault is not None else "")
        if facts is None:
            return
        if self._left != len(facts.conflicts):
            self._left = len(facts.conflicts)
            self._fill_list(facts)
            self.progressed.emit(self._left)
        if found is None:
            return
        self.list.set_current(found.item)
        if self._shown != found.item:
            self._shown = found.item
            self._show_conflict(facts, found)
        elif fault is not None:
            self.accept.setEnabled(bool(self.choices.value))

    def _show_conflict(self, facts: ConflictFacts, found: OpenConflict) -> None:
        self.choices.set_value("")
        self._show_sides(facts, found)
        self.result.begin(found, facts.framework, self._surroundings.use_cases.free.pasting)
        self.accept.setEnabled(False)
        self.page.to_top()
        if QApplication.focusWidget() is not self.list:  # one walks through it by key
            self.choices.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_sides(self, facts: ConflictFacts, found: OpenConflict) -> None:
        self._say_title(facts, found)
        self.cards.set_cards([self._card(facts, found, side) for side in conflict_sides(found)])
        self.choices.set_choices(
            [Choice(*each) for each in conflict_choices(found, facts.framework)]
        )

    def _card(self, facts: ConflictFacts, found: OpenConflict, side: ConflictSide) -> SideCard:
        card = SideCard(side.title, is_base=side.is_base, parent=self.cards)
        if found.is_record and side.value is not None:
            address, content = found.address, facts.content
            card.show_text(record_sections(address, content, facts.framework, self._interface))
        elif side.value is not None:
            card.show_text([side_section(found, side, facts.framework, self._interface)])
        elif found.is_record:
            card.say(self.tr("removed"))
        else:
            card.say(self.tr("(nothing known)") if side.is_base else self.tr("(taken out)"))
        return card

    def _say_title(self, facts: ConflictFacts, found: OpenConflict) -> None:
        place, title = conflict_title(found, facts.framework, self._interface)
        self._place.setText(place)
        self._title.setText(title)
        words = self.tr("Both sides changed this.")
        if found.is_record:
            words = self.tr("One side removed this record, the other went on writing it.")
        elif found.is_part:
            words = self.tr("Both sides changed this paragraph; the rest of the text is united.")
        files = " · ".join(isolated(each) for each in facts.files(found))
        if files:
            words += "\n" + self.tr("Theirs came with: {files}").replace("{files}", files)
        self._note.setText(words)

    def _fill_list(self, facts: ConflictFacts) -> None:
        rows = [
            (*conflict_title(each, facts.framework, self._interface), each.item)
            for each in facts.conflicts
        ]
        groups = [
            OutlineGroup(place, tuple(OutlineItem(item, "", title) for _, title, item in found))
            for place, found in groupby(rows, key=lambda row: row[0])
        ]
        self.list.set_groups(groups)

    @property
    def _interface(self) -> str:
        return self._surroundings.language.language.value

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("What waits for a decision"))
        self.choices.setAccessibleName(self.tr("What shall stand here"))
        self.previous.set_words(self.tr("Previous conflict") + " (Shift+F7)")
        self.next.set_words(self.tr("Next conflict") + " (F7)")
        self.accept.set_text(self.tr("Decide"))
        self.accept.setToolTip(self.tr("Kept at once (Ctrl+Enter)"))
        self._kept.setText(
            self.tr("What is not chosen stays in the history and in the files received.")
        )
        facts, found = self.presenter.facts, self.presenter.current
        if facts is not None and found is not None:
            self._fill_list(facts)
            self.list.set_current(found.item)
            self._show_sides(facts, found)
            self.progressed.emit(self._left)
