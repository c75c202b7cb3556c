"""Before and after a merge: what the last one did and left open, and where to put the next files.

Belongs here: widgets and signals. Does not: decisions (``merging_presenter``), words of counts
(``report_words``).
"""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.base.file_names import shown_name
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.submission import Language
from gcm_desktop.ui import theme
from gcm_desktop.ui.authoring.signed_dialog import author_words
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.merging.merging_presenter import MergeFacts, MergingPresenter
from gcm_desktop.ui.merging.report_words import report_files, report_groups
from gcm_desktop.ui.moments import counted, isolated, led, when
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.card import Card, Glyph
from gcm_desktop.ui.widgets.drop_zone import DropZone
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import PlainLabel, page_title, small_label
from gcm_desktop.ui.widgets.outline_items import OutlineGroup, OutlineItem
from gcm_desktop.ui.widgets.outline_view import OutlineView
from gcm_desktop.ui.widgets.page_column import PageColumn

WIDEST = 760
_LIST = 200
"""Pixels at scale 1 of the list of what was touched; it scrolls."""


class ReportView(PageColumn):
    """One column.

    Signals:
        add_requested: The user wants to choose files.
        decide_requested: The user wants to decide what is open.
        draft_requested: The user wants to go on writing, at an address or where they were.
    """

    add_requested = Signal()
    decide_requested = Signal()
    draft_requested = Signal(str)

    def __init__(
        self, surroundings: Surroundings, presenter: MergingPresenter, parent: QWidget
    ) -> None:
        super().__init__(WIDEST, parent)
        self._surroundings = surroundings
        self.presenter = presenter
        self._title, self._sentence = (
            page_title(parent=self),
            PlainLabel(role="muted", wraps=True, parent=self),
        )
        self._fault = FaultLine(self)
        self._open = OpenCard(self)
        self._last = LastCard(self)
        self.drop = DropZone(self)
        self.choose = PrimaryButton("", "open-file", self)
        self.choose_more = PlainButton("", "open-file", parent=self)
        self.to_draft = PrimaryButton("", "forward", self)
        self.decide, self.undo = self._open.decide, self._last.undo
        self._lay_out()
        self.choose.clicked.connect(self.add_requested)
        self.choose_more.clicked.connect(self.add_requested)
        self.to_draft.clicked.connect(partial(self.draft_requested.emit, ""))
        self._last.jump_requested.connect(self.draft_requested)
        self._open.decide.clicked.connect(self.decide_requested)
        self._open.decide_first.clicked.connect(self.decide_requested)
        self.undo.clicked.connect(presenter.undo)
        translated(self, self.refresh)

    def refresh(self) -> None:
        """Show the state as it is now."""
        presenter, facts = self.presenter, self.presenter.facts
        is_done = presenter.done is not None
        open_ = len(facts.conflicts) if facts is not None else 0
        self._say(is_done, open_)
        fault = presenter.fault
        interface = self._surroundings.language.language.value
        self._fault.say(words_for(fault, interface) if fault is not None else "")
        self._open.show_count(open_, is_first=is_done)
        self._last.show_merge(facts, interface, is_undone=presenter.undone is not None)
        self.undo.setEnabled(not presenter.is_busy)
        self.choose.setVisible(not is_done)
        self.choose_more.setVisible(is_done)
        self.to_draft.setVisible(is_done and not open_)
        self.choose.set_text(self.tr("Choose files…"))
        self.choose_more.set_text(self.tr("Merge more files…"))
        self.to_draft.set_text(self.tr("Open the draft"))
        self.drop.setVisible(not is_done)
        self.drop.set_words(
            self.tr("Drop .gcm files here, several at once. Nothing is written until you say so.")
        )

    def _lay_out(self) -> None:
        self.add_heading(self._title, self._sentence)
        for widget in (self._fault, self._open, self._last, self.drop):
            self.column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        for button in (self.choose, self.to_draft, self.choose_more):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def _say(self, is_done: bool, open_: int) -> None:
        undone = self.presenter.undone
        title = self.tr("Merge files from others")
        sentence = self.tr(
            "Colleagues’ files are compared with your draft answer by answer. You see everything "
            "first and take what you want; where both sides changed the same words, you decide."
        )
        if is_done:
            title = self.tr("Merged")
            sentence = self.tr(
                "What you took is in your draft. Undo in the draft begins anew; to go back, take "
                "the whole merge back here."
            )
        elif undone is not None:
            title = self.tr("The merge was taken back")
            sentence = self.tr("Your draft says what it said before.")
            if undone.kept:
                sentence = self.tr(
                    "Your draft says what it said before, but for what was written since:"
                )
                sentence += "\n" + "\n".join(self._places(undone.kept))
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(title)

    def _places(self, addresses: tuple[str, ...]) -> list[str]:
        facts = self.presenter.facts
        interface = self._surroundings.language.language.value
        if facts is None:
            return []
        return [
            led(isolated(facts.framework.place(each, interface)))
            for each in dict.fromkeys(addresses)
        ]


class OpenCard(Card):
    """How many texts are in conflict, and the way to decide; the one step after a merge."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.decide, self.decide_first = PlainButton(parent=self), PrimaryButton(parent=self)
        self._words = PlainLabel(wraps=True, parent=self)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(Glyph("warning", "attention", 20, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        for button in (self.decide, self.decide_first):
            row.addWidget(button)
        self.body.addLayout(row)

    def show_count(self, count: int, *, is_first: bool) -> None:
        """Show ``count``; hidden while nothing is open."""
        self.setVisible(count > 0)
        words = self.tr(
            "Waiting for a decision: {count}. Nothing is lost; until all are decided, no final "
            "document can be made."
        )
        self._words.setText(words.replace("{count}", counted(count)))
        for button in (self.decide, self.decide_first):
            button.set_text(self.tr("Decide…"))
        self.decide.setVisible(not is_first)
        self.decide_first.setVisible(is_first)


class LastCard(Card):
    """What the last merge did, file by file, and the way back.

    Signals:
        jump_requested: The user wants to see a place in the draft.
    """

    jump_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.undo = PlainButton("", "undo", small=True, parent=self)
        self.head.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignTop)
        self._note = small_label(wraps=True, parent=self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.GRID)
        self._labels: list[PlainLabel] = []
        self._addresses: list[Address] = []
        self._list_title = small_label(parent=self)
        self.list = OutlineView(self)
        self.list.setFixedHeight(round(_LIST * theme.text_scale()))
        self.body.addWidget(self._note)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._list_title)
        self.body.addWidget(self.list)
        self.list.clicked.connect(self._tell)
        self.list.activated.connect(self._tell)

    def show_merge(self, facts: MergeFacts | None, interface: Language, *, is_undone: bool) -> None:
        """Show the merge that can be taken back; hidden where there is none."""
        note = facts.last if facts is not None else None
        self.setVisible(note is not None and not is_undone)
        if note is None or facts is None:
            return
        self._list_title.setText(self.tr("What it touched; choose a line to go there"))
        self.list.setAccessibleName(self.tr("What it touched; choose a line to go there"))
        groups = report_groups(note, facts.content, facts.framework, interface)
        self._addresses = [address for _, found in groups for address, _ in found]
        keys = iter(range(len(self._addresses)))
        self.list.set_groups(
            [
                OutlineGroup(
                    title, tuple(OutlineItem(str(next(keys)), "", place) for _, place in found)
                )
                for title, found in groups
            ]
        )
        self.set_title(self.tr("The last merge"))
        who = author_words(note.author)
        self._note.setText(led(" · ".join(part for part in (isolated(when(note.at)), who) if part)))
        self.undo.set_text(self.tr("Take the merge back"))
        for label in self._labels:
            self._rows.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        for name, words in report_files(note):
            title = PlainLabel(
                shown_name(name), weight=QFont.Weight.Medium, wraps=True, parent=self
            )
            said = small_label(words, wraps=True, parent=self)
            self._labels += [title, said]
            for label in (title, said):
                self._rows.addWidget(label)
                label.show()

    def _tell(self) -> None:
        if self.list.current_key:
            self.jump_requested.emit(self._addresses[int(self.list.current_key)])
