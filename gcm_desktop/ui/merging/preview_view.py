"""The preview of a merge: files and what they touch at the start side, the text with marks beside.

Belongs here: widgets and signals. Does not: decisions (``merging_presenter``), words of lines
(``preview_lines``), drawing of differences (``ui/comparing``).
"""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.comparing.difference_view import DifferenceView
from gcm_desktop.ui.comparing.entries import Section
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.fonts import Size
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.merging.file_rows import FileRows
from gcm_desktop.ui.merging.merging_presenter import MergingPresenter
from gcm_desktop.ui.merging.preview_lines import Effect, Line
from gcm_desktop.ui.merging.preview_rows import effect_pill
from gcm_desktop.ui.merging.preview_tree import PreviewTree
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import IconButton, PlainButton
from gcm_desktop.ui.widgets.card import Card, Ground, Hairline
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label
from gcm_desktop.ui.widgets.pill import Pill

WIDTH = 400


class PreviewView(QWidget):
    """What merging would do.

    Signals:
        add_requested: The user wants to choose more files.
    """

    add_requested = Signal()

    def __init__(
        self, surroundings: Surroundings, presenter: MergingPresenter, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self.presenter = presenter
        self._files_title = PlainLabel(weight=QFont.Weight.DemiBold, parent=self)
        self._add = PlainButton("", "plus", small=True, parent=self)
        self.files = FileRows(self)
        self._paused = small_label(wraps=True, parent=self)
        self._fault = FaultLine(self)
        self._touched = PlainLabel(weight=QFont.Weight.DemiBold, parent=self)
        self.tree = PreviewTree(self)
        self._nothing = PlainLabel(role="muted", wraps=True, parent=self)
        self._heading = PlainLabel(
            wraps=True, size=Size.SECTION, weight=QFont.Weight.DemiBold, parent=self
        )
        self._pill = Pill(effect_pill(Effect.ADDED), self)
        self._note = small_label(wraps=True, parent=self)
        self.text = DifferenceView(self)
        self._declined = small_label(wraps=True, parent=self)
        self.previous, self.next = (IconButton(each, parent=self) for each in ("back", "forward"))
        self._shown: object = None
        self._lay_out()
        self._connect()
        translated(self, self._retranslate)

    def refresh(self) -> None:
        """Show the files and lines as they are now."""
        presenter = self.presenter
        self.files.show_files(presenter, self._interface)
        self._paused.setVisible(presenter.was_paused)
        fault = presenter.fault
        self._fault.say(words_for(fault, self._interface) if fault is not None else "")
        if presenter.groups is not self._shown:
            self._shown = presenter.groups
            self.tree.show_groups(presenter.groups, presenter.is_taken)
        is_known = presenter.plan is not None and not presenter.queue.reading
        self.tree.setVisible(bool(presenter.groups))
        self._touched.setVisible(bool(presenter.groups))
        self._nothing.setVisible(is_known and not presenter.groups)

    def _lay_out(self) -> None:
        side = Ground("surface", parent=self)
        side.setFixedWidth(round(WIDTH * min(theme.text_scale(), 1.25)))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(theme.GRID)
        top = QVBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.setSpacing(theme.GRID)
        head = QHBoxLayout()
        head.addWidget(self._files_title, 1)
        head.addWidget(self._add)
        top.addLayout(head)
        for widget in (self._paused, self._fault, self.files):
            top.addWidget(widget)
        column.addLayout(top)
        column.addWidget(Hairline(parent=self))
        words = QVBoxLayout()
        words.setContentsMargins(16, 2, 16, 0)
        words.addWidget(self._touched)
        words.addWidget(self._nothing)
        column.addLayout(words)
        column.addWidget(self.tree, 1)
        column.addStretch(0)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addWidget(Hairline(Qt.Orientation.Vertical, self))
        whole.addLayout(self._middle(), 1)

    def _middle(self) -> QVBoxLayout:
        card = Card(parent=self)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(head)
        card.body.addWidget(self._note)
        card.body.addWidget(self._declined)
        card.body.addWidget(self.text, 1)
        foot.addWidget(self.previous)
        foot.addWidget(self.next)
        foot.addStretch(1)
        card.body.addLayout(foot)
        middle = QVBoxLayout()
        middle.setContentsMargins(20, 20, 20, 20)
        middle.addWidget(card)
        self._card = card
        return middle

    def _connect(self) -> None:
        self._add.clicked.connect(self.add_requested)
        self.files.left_out.connect(self.presenter.take_out)
        self.tree.chosen.connect(self._choose)
        self.tree.taken.connect(self._take)
        self.previous.clicked.connect(partial(self.tree.step, -1))
        self.next.clicked.connect(partial(self.tree.step, 1))
        for keys, by in (("F7", 1), ("Shift+F7", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.tree.step, by))

    def _take(self, lines: tuple[Line, ...], taken: bool) -> None:
        self.presenter.set_taken(lines, taken)
        current = self.tree.current
        if current is not None:
            self._say_declined(current)

    def _choose(self, line: Line | None) -> None:
        """Show a line with its marks."""
        for widget in (self._heading, self._pill, self._note, self.text, self.previous, self.next):
            widget.setVisible(line is not None)
        self._card.setVisible(line is not None)
        facts = self.presenter.facts
        if line is None or facts is None:
            self._declined.hide()
            return
        self._heading.setText(line.entry.title)
        self._pill.set_spec(effect_pill(line.effect))
        self._note.setText(line.note)
        self._note.setVisible(bool(line.note))
        self._say_declined(line)
        surroundings = self._surroundings
        job = partial(line.entry.sections, facts.framework, self._interface)
        shown = while_alive(self, partial(self._show_sections, line))
        surroundings.jobs.run_work(job, shown, while_alive(self, self._not_shown))

    def _say_declined(self, line: Line) -> None:
        words = ""
        if not self.presenter.is_taken(line):
            words = self.tr("Declined: yours stays as it is.")
        elif line.effect is Effect.CONFLICT and line.is_record:
            words = self.tr("You will be asked after merging whether it stays.")
        elif line.effect is Effect.CONFLICT:
            words = self.tr(
                "Both sides changed this. Marked is what theirs has in place of yours; you will "
                "be asked after merging, and nothing is lost until then."
            )
        self._declined.setText(words)
        self._declined.setVisible(bool(words))

    def _show_sections(self, line: Line, sections: tuple[Section, ...]) -> None:
        current = self.tree.current
        if current is not None and current.entry.key == line.entry.key:
            self.text.show_sections(sections)

    def _not_shown(self, fault: Exception) -> None:
        self._surroundings.navigator.say(words_for(fault, self._interface), is_fault=True)

    @property
    def _interface(self) -> str:
        return self._surroundings.language.language.value

    def _retranslate(self) -> None:
        self._files_title.setText(self.tr("Files"))
        self._add.set_text(self.tr("Add files…"))
        self._paused.setText(
            self.tr("You chose these files another time and have not merged them yet.")
        )
        self._touched.setText(self.tr("What they touch"))
        self._nothing.setText(self.tr("Nothing in these files differs from your draft."))
        self.tree.setAccessibleName(self.tr("What the files touch"))
        self.text.setAccessibleName(self.tr("Text with marks"))
        self.previous.set_words(self.tr("Previous") + " (Shift+F7)")
        self.next.set_words(self.tr("Next") + " (F7)")
        self.refresh()
