"""The dialog that makes a statement: what it is for, which answers it says, how long it gets.

Belongs here: the dialog. Does not: the tree (``parts_tree``), what is composed
(``services/statements``). What is made is a new record: one made before stays as it is.
"""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.base.ids import new_ulid
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.statement import MOST_PAGES, suggested
from gcm_desktop.services.statements import statement_added
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.wordings import language_name
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.moments import counted
from gcm_desktop.ui.statements.offered_parts import OfferedParts, Tally
from gcm_desktop.ui.statements.parts_tree import PartsTree
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.card import Ground
from gcm_desktop.ui.widgets.choice_box import ChoiceBox
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title, small_label

_WIDTH, _HEIGHT = 720, 640
_FRAME = 48
"""Room the frame of the window takes on a small screen."""


class StatementDialog(QDialog):
    """Makes one statement out of what is ticked.

    Args:
        occasion: The occasion to begin with; the first one by default.

    Signals:
        made: The address of the record that was made.
    """

    made = Signal(str)

    def __init__(self, desk: WritingDesk, parent: QWidget, occasion: str = "") -> None:
        super().__init__(parent)
        self._desk = desk
        self._parts = OfferedParts(desk)
        self._title = section_title(parent=self)
        self._sentence = PlainLabel(wraps=True, role="muted", parent=self)
        self._labels = tuple(PlainLabel(parent=self) for _ in range(2))
        self.occasion = ChoiceBox(self)
        self.tree = PartsTree(self)
        self.total = PlainLabel(wraps=True, parent=self)
        self.note = small_label(wraps=True, parent=self)
        self.fault = FaultLine(self)
        self.suggest = PlainButton("", "undo", small=True, parent=self)
        self._cancel, self.make = PlainButton(parent=self), PrimaryButton("", "plus", parent=self)
        self.setModal(True)
        self._lay_out()
        translated(self, self._retranslate)
        self.occasion.setCurrentIndex(max(self.occasion.findData(occasion), 0))
        self._suggest()
        self.occasion.currentIndexChanged.connect(self._suggest)
        self.tree.altered.connect(self._refresh)
        self.suggest.clicked.connect(self._suggest)
        self.make.clicked.connect(self._make)
        self._cancel.clicked.connect(self.reject)
        self.occasion.setFocus()

    def _lay_out(self) -> None:
        chosen = QHBoxLayout()
        chosen.setSpacing(theme.GRID)
        chosen.addWidget(self.occasion, 1)
        chosen.addWidget(self.suggest)
        ground = Ground("surface", radius=theme.CONTROL_RADIUS, parent=self)
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.tree)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.make)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        for widget in (self._title, self._sentence, self._labels[0]):
            box.addWidget(widget)
        box.addLayout(chosen)
        box.addWidget(self._labels[1])
        box.addWidget(ground, 1)
        box.addWidget(self.total)
        box.addWidget(self.note)
        box.addWidget(self.fault)
        box.addLayout(buttons)
        self._labels[0].setBuddy(self.occasion)
        self._labels[1].setBuddy(self.tree)
        for button in (self.suggest, self._cancel):
            button.setAutoDefault(False)
        self.make.setDefault(True)
        scale = theme.text_scale()
        room = self.screen().availableSize()
        height = min(round(_HEIGHT * scale), room.height() - _FRAME)
        self.resize(min(round(_WIDTH * scale), room.width() - _FRAME), height)

    def _suggest(self) -> None:
        """Tick what is suggested for the occasion chosen."""
        desk, occasion = self._desk, str(self.occasion.currentData() or "")
        self.tree.set_chosen(suggested(desk.submission, desk.framework, occasion))
        self._refresh()

    def _refresh(self) -> None:
        """Say how long the statement gets, and whether there is one already."""
        self.fault.clear()
        chosen = self.tree.chosen
        tallies = self._parts.tallies(chosen)
        said = [self._words(tally) for tally in tallies if tally.words]
        self.total.setText(" · ".join(said) if said else self.tr("Nothing is chosen yet."))
        notes = []
        if any(tally.pages > MOST_PAGES for tally in tallies):
            notes.append(self.tr("A statement should not be longer than three pages."))
        silent = [language_name(each.language) for each in tallies if chosen and not each.words]
        if silent:
            words = self.tr("Nothing of this is written in: {languages}.")
            notes.append(words.replace("{languages}", " · ".join(silent)))
        if self._parts.is_made(str(self.occasion.currentData() or "")):
            notes.append(
                self.tr("There is a statement for this occasion; it stays as it is, beside this.")
            )
        self.note.setText(" ".join(notes))
        self.note.setVisible(bool(notes))
        self.make.setEnabled(bool(said) and not self._desk.is_read_only)

    def _words(self, tally: Tally) -> str:
        words = self.tr("{language}: {words} words, about {pages} p.")
        for place, value in (
            ("{language}", language_name(tally.language)),
            ("{words}", counted(tally.words)),
            ("{pages}", counted(tally.pages)),
        ):
            words = words.replace(place, value)
        return words

    def _make(self) -> None:
        desk = self._desk
        desk.hand_over()
        occasion = str(self.occasion.currentData() or "")
        try:
            change = statement_added(
                desk.submission, desk.framework, occasion, self.tree.chosen, new_ulid()
            )
        except GcmError as fault:
            self.fault.say(words_for(fault, desk.interface))
            return
        desk.make(change, origin=self)
        self.accept()
        self.made.emit(change.record.address)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Make a statement"))
        self._title.setText(self.windowTitle())
        self._sentence.setText(
            self.tr(
                "Choose what it is for and what it says. The text is put together from the "
                "answers in every language and can then be edited; the report is not touched."
            )
        )
        self._labels[0].setText(self.tr("Occasion"))
        self._labels[1].setText(self.tr("What it says"))
        self.occasion.setAccessibleName(self.tr("Occasion"))
        self.tree.setAccessibleName(self.tr("What it says"))
        self.tree.setHeaderLabels([self.tr("Part"), self.tr("Words")])
        self.suggest.set_text(self.tr("As suggested"))
        self._cancel.set_text(self.tr("Cancel"))
        self.make.set_text(self.tr("Make the statement"))
        self._offer()

    def _offer(self) -> None:
        """Show occasions and parts in the language of the interface; what is ticked stays."""
        chosen, at = self.tree.chosen, max(self.occasion.currentIndex(), 0)
        blocker = QSignalBlocker(self.occasion)
        self.occasion.clear()
        for key, words in self._parts.occasions():
            self.occasion.addItem(words, key)
        self.occasion.setCurrentIndex(at)
        blocker.unblock()
        self.tree.set_branches(self._parts.branches())
        self.tree.set_chosen(chosen)
        self._refresh()
