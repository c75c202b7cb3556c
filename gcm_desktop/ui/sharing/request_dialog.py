"""The dialog that asks a body for its part: which parts, whom, until when, with a note.

Belongs here: one dialog. Does not: what may be chosen and what leaves (``asked_parts``), writing
the file (``services/requesting``).
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from gcm_desktop.base.file_names import safe_name
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.assignment import Body
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.request import Scope, SentRequest
from gcm_desktop.domain.typed import parse_date, parse_hijri
from gcm_desktop.services.requesting import Asked
from gcm_desktop.services.sealing import PLAIN, Finish
from gcm_desktop.ui import theme
from gcm_desktop.ui.assigning.assignment_words import body_word
from gcm_desktop.ui.assigning.body_dialog import BodyDialog
from gcm_desktop.ui.commenting.note_field import NoteField
from gcm_desktop.ui.dates import date_words, gregorian
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.file_words import among_documents
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.sharing.asked_parts import AskedParts
from gcm_desktop.ui.statements.parts_tree import PartsTree
from gcm_desktop.ui.translation import translate, translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton, QuietButton
from gcm_desktop.ui.widgets.card import Ground
from gcm_desktop.ui.widgets.choice_box import ChoiceBox
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title, small_label
from gcm_desktop.ui.widgets.line_field import DateField

_WIDTH, _HEIGHT = 920, 620
Place = Callable[[QWidget, str, str], str]
"""Asks where to save: over a window, with a title, at a suggested place; empty for nowhere."""


def asked_place(parent: QWidget, title: str, suggested: str) -> str:
    """Return where the user wants a package, empty where nowhere."""
    found, _ = QFileDialog.getSaveFileName(parent, title, suggested, "GCM (*.gcm)")
    return found


class RequestDialog(QDialog):
    """Writes a request for what is ticked.

    Args:
        about: The item that is ticked to begin with; what its body is assigned, where it has one.
        place: Where to save; asks the user by default.
    """

    def __init__(
        self, desk: WritingDesk, parent: QWidget, about: Address = "", place: Place = asked_place
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._place = place
        self._parts = AskedParts(desk)
        self._title = section_title(parent=self)
        self._sentence = PlainLabel(wraps=True, role="muted", parent=self)
        self._labels = tuple(PlainLabel(parent=self) for _ in range(4))
        self.body, self.new = ChoiceBox(self), PlainButton("", "plus", small=True, parent=self)
        self.tree = PartsTree(self)
        self.due, self.note = DateField(self), NoteField(self)
        self._read_as = small_label(wraps=True, parent=self)
        self.leaves = PlainLabel(wraps=True, parent=self)
        self.records = small_label(wraps=True, parent=self)
        self.fault = FaultLine(self)
        self._cancel, self.save = PlainButton(parent=self), PrimaryButton("", "share", parent=self)
        self.seal, self._finish = QuietButton("", "lock", parent=self), PLAIN
        self.setModal(True)
        self._lay_out()
        translated(self, self._retranslate)
        self._begin(about)
        self.body.currentIndexChanged.connect(self._suggest)
        self.new.clicked.connect(self._name_body)
        self.tree.altered.connect(self._refresh)
        self.due.edited.connect(self._show_reading)
        self.note.left.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.seal.clicked.connect(self._ask_closing)
        self._cancel.clicked.connect(self.reject)
        (self.body if self.body.isEnabled() else self.tree).setFocus()

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(3 * theme.GRID)
        columns.addLayout(self._parts_column(), 3)
        columns.addLayout(self._form_column(), 2)
        buttons = QHBoxLayout()
        buttons.addWidget(self.seal)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(self._title)
        box.addWidget(self._sentence)
        box.addLayout(columns, 1)
        for widget in (self.leaves, self.records, self.fault):
            box.addWidget(widget)
        box.addLayout(buttons)
        fields = (self.body, self.tree, self.due, self.note)
        for label, field in zip(self._labels, fields, strict=True):
            label.setBuddy(field)
        for button in (self.new, self._cancel, self.seal):
            button.setAutoDefault(False)
        self.save.setDefault(True)
        scale = theme.text_scale()
        self.resize(round(_WIDTH * scale), round(_HEIGHT * scale))

    def _parts_column(self) -> QVBoxLayout:
        ground = Ground("surface", radius=theme.CONTROL_RADIUS, parent=self)
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.tree)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._labels[1])
        column.addWidget(ground, 1)
        return column

    def _form_column(self) -> QVBoxLayout:
        due = QHBoxLayout()
        due.addWidget(self.due)
        due.addWidget(self._read_as, 1)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._labels[0])
        column.addWidget(self.body)
        column.addWidget(self.new)
        column.addSpacing(theme.GRID)
        column.addWidget(self._labels[2])
        column.addLayout(due)
        column.addSpacing(theme.GRID)
        column.addWidget(self._labels[3])
        column.addWidget(self.note)
        column.addStretch(1)
        return column

    def _begin(self, about: Address) -> None:
        """Begin with the body that owes the item shown, else with the item alone."""
        owed = self._desk.assigning.assignments.about(about) if about else None
        if owed is not None:
            self.body.setCurrentIndex(max(self.body.findData(owed.body), 0))
            self._suggest()
        elif about in self._desk.framework.items:
            self.tree.set_chosen(self._parts.leaves((about,)))
        self._refresh()

    @property
    def _body(self) -> Body | None:
        chosen = str(self.body.currentData() or "")
        return self._desk.assigning.assignments.bodies.get(chosen)

    def _suggest(self) -> None:
        """Tick what the body is assigned, and the day it is due where there is one for all."""
        body = self._body
        if body is None:
            return
        assigned = self._parts.assigned(body.id)
        if assigned:
            self.tree.set_chosen(assigned)
        days = {each.due for each in self._desk.assigning.assignments.of(body.id)}
        if len(days) == 1:
            self.due.set_value(next(iter(days)))
        self._refresh()

    def _scope(self) -> Scope:
        try:
            return self._parts.scope(self.tree.chosen)
        except GcmError:
            return ()

    def _refresh(self) -> None:
        """Say what would leave."""
        self.fault.clear()
        scope = self._scope()
        self.leaves.setText(self._parts.leaving(scope) if scope else self.tr("Nothing is chosen."))
        records = self._parts.titles(scope) if scope else ""
        self.records.setText(records)
        self.records.setVisible(bool(records))
        self.save.setEnabled(bool(scope) and not self._desk.is_read_only)
        self._show_reading()

    def _day(self) -> str | None:
        """Return the date typed as ISO, empty for none, ``None`` where it cannot be read."""
        typed = self.due.value.strip()
        if not typed:
            return ""
        hijri = parse_hijri(typed)
        return parse_date(typed) or (gregorian(*hijri) if hijri else "") or None

    def _show_reading(self) -> None:
        day = self._day()
        words = self.tr("Not read as a date yet") if day is None else date_words(day)
        self._read_as.setText(words)

    def _name_body(self) -> None:
        languages = self._desk.submission.languages
        dialog = BodyDialog(self._desk.assigning, languages, None, self)
        dialog.kept.connect(self._offer_bodies)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _offer_bodies(self, chosen: str = "") -> None:
        assignments, box = self._desk.assigning.assignments, self.body
        kept = chosen or str(box.currentData() or "")
        box.blockSignals(True)
        box.clear()
        none = self.tr("Choose a body") if assignments.bodies else self.tr("No bodies yet")
        box.addItem(none, "")
        for body in assignments.bodies:
            box.addItem(body_word(assignments, body, self._desk.interface), body)
        box.setCurrentIndex(max(box.findData(kept), 0))
        box.setEnabled(bool(assignments.bodies))
        box.blockSignals(False)

    def _save(self) -> None:
        """Ask where, and write the request there."""
        desk, body, day = self._desk, self._body, self._day()
        if day is None:
            self.fault.say(self.tr("Correct the date, or leave it empty."))
            self.due.setFocus()
            return
        name = body.name(desk.interface) if body is not None else desk.submission.country
        suggested = among_documents(f"{safe_name(name, 'request')}.gcm")
        place = self._place(self, self.windowTitle(), suggested)
        if not place:
            return
        desk.hand_over()
        desk.session.flush()
        names = body.names if body is not None else {}
        asked = Asked(self._scope(), names, day, self.note.text)
        use_cases, draft, file = desk.surroundings.use_cases, desk.submission.id, Path(place)
        desk.surroundings.jobs.run_on_store(
            lambda: use_cases.requesting().ask(draft, asked, file, self._finish),
            while_alive(self, lambda sent: self._saved(sent, file)),
            while_alive(self, self._fail),
        )

    def _ask_closing(self) -> None:
        """Ask how the request is to leave; it is written when it is saved."""
        from gcm_desktop.ui.keys.closing_dialog import ask_closing

        ask_closing(self._desk.surroundings, self, self._close)

    def _close(self, finish: Finish) -> None:
        self._finish = finish
        self._name_closing()

    def _name_closing(self) -> None:
        said = {
            (False, False): self.tr("Seal or sign it…"),
            (True, False): self.tr("Will be signed…"),
            (False, True): self.tr("Will be sealed…"),
            (True, True): self.tr("Will be sealed and signed…"),
        }
        self.seal.set_text(said[self._finish.signer is not None, self._finish.is_sealing])

    def _saved(self, _: SentRequest, file: Path) -> None:
        self.accept()
        words = translate("Sharing", "The request was saved as {name}. Send it to the body.")
        self._desk.surroundings.navigator.say(words.replace("{name}", isolated(file.name)))

    def _fail(self, fault: Exception) -> None:
        self.fault.say(words_for(fault, self._desk.interface))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Ask a body for its part"))
        self._title.setText(self.windowTitle())
        self._sentence.setText(
            self.tr(
                "The body gets a file with these questions, their guidance and the text there is, "
                "and nothing else. What it sends back is merged into this draft."
            )
        )
        words = (self.tr("Body"), self.tr("Parts"), self.tr("Due"), self.tr("Covering note"))
        fields = (self.body, self.tree, self.due, self.note)
        for label, name, field in zip(self._labels, words, fields, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.due.setPlaceholderText(self.tr("day/month/year, or empty"))
        self.tree.setHeaderLabels([self.tr("Part"), self.tr("Words")])
        self.new.set_text(self.tr("New body…"))
        self._cancel.set_text(self.tr("Cancel"))
        self.save.set_text(self.tr("Save the request…"))
        self._name_closing()
        chosen = self.tree.chosen
        self.tree.set_branches(self._parts.branches())
        self.tree.set_chosen(chosen)
        self._offer_bodies()
        self._refresh()
