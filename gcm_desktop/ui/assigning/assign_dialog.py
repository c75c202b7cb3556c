"""The dialog that assigns a part to a body: which part, which body, until when.

Belongs here: one dialog. Does not: the form of a body (``body_dialog``).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.typed import parse_date, parse_hijri
from gcm_desktop.ui import theme
from gcm_desktop.ui.assigning.assignment_desk import AssignmentDesk
from gcm_desktop.ui.assigning.assignment_words import body_word
from gcm_desktop.ui.assigning.body_dialog import BodyDialog
from gcm_desktop.ui.dates import date_words, gregorian
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.choice_box import ChoiceBox
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title, small_label
from gcm_desktop.ui.widgets.line_field import DateField, LineField

_WIDTH = 600


@dataclass(frozen=True, slots=True)
class Part:
    """What can be assigned; empty words are the whole of the page."""

    about: Address
    words: str


class AssignDialog(QDialog):
    """Shows what each part is assigned to and assigns it anew.

    Args:
        place: The page in words.
        parts: What can be assigned there, the whole first.
        about: The part to begin with.
        languages: In which a new body may have a name.
    """

    def __init__(
        self,
        desk: AssignmentDesk,
        place: str,
        parts: Sequence[Part],
        about: Address,
        languages: tuple[Language, ...],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parts = parts
        self._languages = languages
        self._title = section_title()
        self._place = PlainLabel(isolated(place), role="muted", wraps=True)
        self.part, self.body = ChoiceBox(self), ChoiceBox(self)
        self.new = PlainButton("", "plus", small=True, parent=self)
        self.due, self.note = DateField(self), LineField(parent=self)
        self._read_as = small_label(wraps=True)
        self.fault = FaultLine(self)
        self.take_away = PlainButton("", "trash", parent=self)
        self._cancel, self.assign = PlainButton(parent=self), PrimaryButton(parent=self)
        self._labels = tuple(PlainLabel() for _ in range(4))
        self._build()
        self.setModal(True)
        self.part.addItems([part.words for part in parts])
        self.part.setCurrentIndex([part.about for part in parts].index(about))
        self.part.currentIndexChanged.connect(self._show_part)
        self.due.edited.connect(self._show_reading)
        self.new.clicked.connect(self._name_body)
        self.assign.clicked.connect(self._assign)
        self.take_away.clicked.connect(self._unassign)
        self._cancel.clicked.connect(self.reject)
        translated(self, self._retranslate)
        self._show_part()
        self._first().setFocus()

    @property
    def about(self) -> Address:
        """The part that is chosen."""
        return self._parts[max(self.part.currentIndex(), 0)].about

    def _first(self) -> QWidget:
        """Return where to choose a body, or to add the first."""
        return self.body if self.body.isEnabled() else self.new

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(self._title)
        box.addWidget(self._place)
        form = QGridLayout()
        form.setSpacing(theme.GRID)
        form.setColumnStretch(1, 1)
        whom = QHBoxLayout()
        whom.addWidget(self.body, 1)
        whom.addWidget(self.new)
        due = QHBoxLayout()
        due.addWidget(self.due, 1)
        due.addWidget(self._read_as, 1)
        form.addWidget(self.part, 0, 1)
        form.addLayout(whom, 1, 1)
        form.addLayout(due, 2, 1)
        form.addWidget(self.note, 3, 1)
        fields = (self.part, self.body, self.due, self.note)
        for row, (label, field) in enumerate(zip(self._labels, fields, strict=True)):
            form.addWidget(label, row, 0)
            label.setBuddy(field)
        for widget in (self._labels[0], self.part):
            widget.setVisible(len(self._parts) > 1)
        box.addLayout(form)
        box.addWidget(self.fault)
        buttons = QHBoxLayout()
        buttons.addWidget(self.take_away)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.assign)
        box.addLayout(buttons)
        for button in (self.new, self.take_away, self._cancel):
            button.setAutoDefault(False)
        self.assign.setDefault(True)
        self.setMinimumWidth(round(_WIDTH * theme.text_scale()))

    def _show_part(self) -> None:
        """Show what the part chosen is assigned to."""
        assigned = self._desk.assignments.by_address.get(self.about)
        self.fault.clear()
        self._offer_bodies(assigned.body if assigned else "")
        self.due.set_value(assigned.due if assigned else "")
        self.note.set_value(assigned.note if assigned else "")
        self.take_away.setVisible(assigned is not None)
        self._show_reading()

    def _offer_bodies(self, chosen: str) -> None:
        assignments, box = self._desk.assignments, self.body
        box.clear()
        if not assignments.bodies:
            box.addItem(self.tr("No bodies yet"), "")
        elif not chosen:
            box.addItem(self.tr("Choose a body"), "")
        for body in assignments.bodies:
            box.addItem(body_word(assignments, body, self._desk.interface), body)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.setEnabled(bool(assignments.bodies))

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
        dialog = BodyDialog(self._desk, self._languages, None, self)
        dialog.kept.connect(self._take_body)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_body(self, body: str) -> None:
        self._offer_bodies(body)
        self.fault.clear()
        self.due.setFocus()

    def _assign(self) -> None:
        about, body, day = self.about, self.body.currentData(), self._day()
        typed, note = self.due.value, self.note.value
        if not body:
            self.fault.say(self.tr("Choose a body, or add one."))
            self._first().setFocus()
            return
        self._desk.make(
            lambda service, draft: service.assign(draft, about, body, day or typed, note),
            while_alive(self, lambda _: self.accept()),
            while_alive(self, self._fail),
        )

    def _unassign(self) -> None:
        about = self.about
        self._desk.make(
            lambda service, draft: service.unassign(draft, about),
            while_alive(self, lambda _: self.accept()),
            while_alive(self, self._fail),
        )

    def _fail(self, fault: Exception) -> None:
        self.fault.say(self._desk.words_for(fault))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Assign to a body"))
        self._title.setText(self.windowTitle())
        names = (self.tr("Part"), self.tr("Body"), self.tr("Due"), self.tr("Note"))
        for label, name, field in zip(
            self._labels, names, (self.part, self.body, self.due, self.note), strict=True
        ):
            label.setText(name)
            field.setAccessibleName(name)
        for at, part in enumerate(self._parts):
            self.part.setItemText(at, part.words or self.tr("All of it"))
        self.due.setPlaceholderText(self.tr("day/month/year, or empty"))
        self.new.set_text(self.tr("New body…"))
        self.take_away.set_text(self.tr("Take the assignment away"))
        self._cancel.set_text(self.tr("Cancel"))
        self.assign.set_text(self.tr("Assign"))
