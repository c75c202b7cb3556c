"""The dialog that shows what a Word form proposes, takes over what is ticked and says what it did.

Belongs here: widgets and their signals. Does not: words of lines (``form_lines``, ``form_rest``),
drawing of differences (``ui/comparing``), taking over (``services/forms``).
"""

from functools import partial

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.submission import AnswerKey
from gcm_desktop.services.form_acceptance import Accepted
from gcm_desktop.ui import theme
from gcm_desktop.ui.comparing.difference_view import DifferenceView
from gcm_desktop.ui.comparing.entries import Section
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.forms.form_counts import accepted_words, proposed_words
from gcm_desktop.ui.forms.form_lines import Returned, effect_sentence, proposal_groups
from gcm_desktop.ui.forms.form_rest import Rest, rest_groups
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.merging.preview_lines import Effect, Line
from gcm_desktop.ui.merging.preview_rows import effect_pill
from gcm_desktop.ui.merging.preview_tree import PreviewTree
from gcm_desktop.ui.moments import counted, isolated
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title, small_label
from gcm_desktop.ui.widgets.outline_items import OutlineGroup, OutlineItem
from gcm_desktop.ui.widgets.outline_view import OutlineView
from gcm_desktop.ui.widgets.pill import Pill

FIRST_SIZE = QSize(1120, 660)
_SIDE = 380


class ReturnedDialog(QDialog):
    """A form that came back; nothing is written before it is accepted.

    It keeps nothing of the page below: that is made anew once the draft was altered.

    Signals:
        decide_requested: The address of the first conflict; the dialog is closed.
    """

    decide_requested = Signal(str)

    def __init__(self, surroundings: Surroundings, returned: Returned, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._owner = parent
        self._surroundings = surroundings
        self.returned = returned
        self.declined: frozenset[AnswerKey] = returned.waiting
        self.accepted_form: Accepted | None = None
        self._is_writing = False
        self._rest: list[Rest] = []
        self._title = section_title(parent=self)
        self.said = PlainLabel(wraps=True, role="muted", parent=self)
        self.tree = PreviewTree(self)
        self._rest_title = PlainLabel(weight=QFont.Weight.DemiBold, parent=self)
        self.rest = OutlineView(self)
        self._heading = PlainLabel(wraps=True, weight=QFont.Weight.DemiBold, parent=self)
        self._pill = Pill(effect_pill(Effect.ADDED), self)
        self._note = small_label(wraps=True, parent=self)
        self.text = DifferenceView(self)
        self.copy = PlainButton("", small=True, parent=self)
        self.fault = FaultLine(self)
        self.cancel = PlainButton(parent=self)
        self.accept_button = PrimaryButton("", "merge", self)
        self.decide = PrimaryButton(parent=self)
        self._lay_out()
        self._connect()
        translated(self, self._retranslate)
        (self.tree if returned.proposals.changed else self.rest).setFocus()

    def _lay_out(self) -> None:
        aside, text = Card(parent=self), Card(parent=self)
        aside.setFixedWidth(round(_SIDE * min(theme.text_scale(), 1.25)))
        aside.body.setContentsMargins(6, 10, 6, 6)
        aside.body.addWidget(self.tree, 3)
        titled = QVBoxLayout()
        titled.setContentsMargins(10, 4, 10, 0)
        titled.addWidget(self._rest_title)
        aside.body.addLayout(titled)
        aside.body.addWidget(self.rest, 2)
        head, foot, columns, buttons = (QHBoxLayout() for _ in range(4))
        head.addWidget(self._heading, 1)
        head.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        foot.addStretch(1)
        foot.addWidget(self.copy)
        text.body.addLayout(head)
        text.body.addWidget(self._note)
        text.body.addWidget(self.text, 1)
        text.body.addLayout(foot)
        columns.setSpacing(12)
        columns.addWidget(aside)
        columns.addWidget(text, 1)
        buttons.addStretch(1)
        for button in (self.cancel, self.accept_button, self.decide):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self._columns = (aside, text)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(12)
        whole.addWidget(self._title)
        whole.addWidget(self.said)
        whole.addLayout(columns, 1)
        whole.addWidget(self.fault)
        whole.addLayout(buttons)
        self.decide.hide()
        self.copy.hide()
        room = self._owner.size()
        self.resize(FIRST_SIZE.boundedTo(room - QSize(48, 48)).expandedTo(QSize(760, 480)))

    def _connect(self) -> None:
        self.tree.taken.connect(self._take)
        self.tree.chosen.connect(self._show_line)
        self.tree.itemClicked.connect(lambda: self._show_line(self.tree.current))
        self.rest.chosen.connect(self._show_rest)
        self.rest.clicked.connect(lambda: self._show_rest(self.rest.current_key))
        self.copy.clicked.connect(self._copy)
        self.cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._accept)
        self.decide.clicked.connect(self._decide)
        self.finished.connect(self.deleteLater)

    @property
    def chosen(self) -> frozenset[AnswerKey]:
        """Answers that are taken over."""
        changed = self.returned.proposals.changed
        return frozenset(each.key for each in changed) - self.declined

    @property
    def _interface(self) -> str:
        return self._surroundings.language.language.value

    def _take(self, lines: tuple[Line, ...], taken: bool) -> None:
        keys = {key for line in lines for key in line.keys}
        self.declined = self.declined - keys if taken else self.declined | keys
        self._say_count()

    def _show_line(self, line: Line | None) -> None:
        """Show what a proposal changes, marked."""
        self._pill.setVisible(line is not None)
        self.copy.hide()
        with QSignalBlocker(self.rest):
            self.rest.setCurrentIndex(QModelIndex())
        if line is None:
            self._heading.setText("")
            self._note.setText("")
            self.text.show_sections(())
            return
        self._heading.setText(line.entry.title)
        self._pill.set_spec(effect_pill(line.effect))
        told = effect_sentence(line.effect)
        self._note.setText("\n".join(each for each in (line.note, told) if each))
        job = partial(line.entry.sections, self.returned.framework, self._interface)
        shown = while_alive(self, partial(self._show_sections, line))
        self._surroundings.jobs.run_work(job, shown, while_alive(self, self._fail))

    def _show_sections(self, line: Line, sections: tuple[Section, ...]) -> None:
        current = self.tree.current
        if current is not None and current.entry.key == line.entry.key and self.copy.isHidden():
            self.text.show_sections(sections)

    def _show_rest(self, key: str) -> None:
        """Show a text in full, nothing marked."""
        if not key:
            return
        found = self._rest[int(key)]
        with QSignalBlocker(self.tree):
            self.tree.setCurrentIndex(QModelIndex())
        self._pill.hide()
        self._heading.setText(found.title)
        self._note.setText(found.note)
        self.text.show_sections(found.sections())
        self.copy.show()
        self.copy.setEnabled(bool(found.text))

    def _copy(self) -> None:
        if self.rest.current_key:
            QGuiApplication.clipboard().setText(self._rest[int(self.rest.current_key)].text)

    def reject(self) -> None:
        """Close, but not while something is being written."""
        if not self._is_writing:
            super().reject()

    def _accept(self) -> None:
        """Write; the draft is read anew, whatever becomes of the dialog; then that says so."""
        surroundings, found = self._surroundings, self.returned.proposals
        use_cases, chosen = surroundings.use_cases, self.chosen
        navigator, report = surroundings.navigator, while_alive(self, self._report)

        def accepted(done: Accepted) -> None:
            if done.note is not None:
                navigator.note_altered(found.submission)
            report(done)

        self.fault.clear()
        self._set_writing(True)
        surroundings.jobs.run_on_store(
            lambda: use_cases.forms().accept(found.submission, found, chosen),
            accepted,
            while_alive(self, self._fail),
        )

    def _set_writing(self, is_writing: bool) -> None:
        self._is_writing = is_writing
        for widget in (self.tree, self.cancel, self.accept_button):
            widget.setEnabled(not is_writing)

    def _report(self, done: Accepted) -> None:
        self.accepted_form = done
        self._set_writing(False)
        self.tree.hide()
        self._show_line(None)
        self._rest_title.setVisible(bool(self._rest))
        for column in self._columns:
            column.setVisible(bool(self._rest))
        self.accept_button.hide()
        self.decide.setVisible(bool(self._open))
        self._retranslate()
        (self.cancel if self.decide.isHidden() else self.decide).setFocus()
        if self._rest:
            self.rest.set_current("0")
            self._show_rest("0")
        else:
            self.adjustSize()

    @property
    def _open(self) -> tuple[Address, ...]:
        """Where something is to be decided after taking over."""
        done = self.accepted_form
        if done is None:
            return ()
        return (*done.records, *(each.address for each in done.conflicts))

    def _decide(self) -> None:
        address = self._open[0]
        self.accept()
        self.decide_requested.emit(address)

    def _fail(self, fault: Exception) -> None:
        self.fault.say(words_for(fault, self._interface))
        self._set_writing(False)
        self._say_count()

    def _say_count(self) -> None:
        """Say how much is taken over; a form may bring comments alone."""
        found = self.returned.proposals
        words = self.tr("Take over {count} of {all}")
        words = words.replace("{count}", counted(len(self.chosen)))
        self.accept_button.set_text(words.replace("{all}", counted(len(found.changed))))
        has_comments = any(each.address for each in found.comments)
        self.accept_button.setEnabled(bool(self.chosen) or has_comments)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Take in a Word form"))
        found = self.returned.proposals
        name = isolated(found.name)
        pattern = self.tr("What {name} proposes")
        if self.accepted_form is not None:
            pattern = self.tr("{name} was taken in")
        self._title.setText(pattern.replace("{name}", name))
        done = self.accepted_form
        self.said.setText(proposed_words(found) if done is None else accepted_words(done))
        self._rest_title.setText(self.tr("Look at this yourself"))
        self.tree.setAccessibleName(self.tr("Changed answers"))
        self.rest.setAccessibleName(self._rest_title.text())
        self.text.setAccessibleName(self.tr("Text with marks"))
        self.copy.set_text(self.tr("Copy the text"))
        self.decide.set_text(self.tr("Decide…"))
        closes = self.accepted_form is not None
        self.cancel.set_text(self.tr("Close") if closes else self.tr("Cancel"))
        groups = rest_groups(self.returned, self._interface)
        self._rest = [each for group in groups for each in group.found]
        keys = iter(range(len(self._rest)))
        self.rest.set_groups(
            [
                OutlineGroup(
                    group.title,
                    tuple(OutlineItem(str(next(keys)), "", each.title) for each in group.found),
                )
                for group in groups
            ]
        )
        self._rest_title.setVisible(bool(self._rest))
        self.rest.setVisible(bool(self._rest))
        if not closes:
            lines = proposal_groups(self.returned, self._interface)
            self.tree.setVisible(bool(lines))
            self.tree.show_groups(lines, lambda line: line.keys[0] not in self.declined)
            self._say_count()
