"""The form of one body: its name in each language of the submission, its kind, its contact.

Belongs here: one dialog. Does not: the list of bodies (``bodies_dialog``).
"""

from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.base.ids import new_ulid
from gcm_desktop.domain.assignment import KINDS, Body
from gcm_desktop.domain.submission import Language
from gcm_desktop.ui import theme
from gcm_desktop.ui.assigning.assignment_desk import AssignmentDesk
from gcm_desktop.ui.assigning.assignment_words import kind_word
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import own_name
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.choice_box import ChoiceBox
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title, small_label
from gcm_desktop.ui.widgets.line_field import LineField

_WIDTH = 460


class BodyDialog(QDialog):
    """Keeps one body.

    Args:
        body: The one to alter, ``None`` for a new one.

    Signals:
        kept: The body is in the store; its id.
    """

    kept = Signal(str)

    def __init__(
        self,
        desk: AssignmentDesk,
        languages: tuple[Language, ...],
        body: Body | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._before = body
        self._body = body or Body(new_ulid())
        shown = (*languages, *(each for each in self._body.names if each not in languages))
        self.names = {each: LineField(language=each, parent=self) for each in shown}
        self.kind = ChoiceBox(self)
        self.contact = LineField(parent=self)
        self._title = section_title()
        self._labels = {each: PlainLabel() for each in (*shown, "kind", "contact")}
        self._note = small_label(wraps=True)
        self.fault = FaultLine(self)
        self._cancel, self.keep = PlainButton(parent=self), PrimaryButton(parent=self)
        self._build()
        self._fill()
        self.setModal(True)
        self.keep.clicked.connect(self._keep)
        self._cancel.clicked.connect(self.reject)
        translated(self, self._retranslate)
        next(iter(self.names.values())).setFocus()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(self._title)
        form = QGridLayout()
        form.setSpacing(theme.GRID)
        form.setColumnStretch(1, 1)
        fields = {**self.names, "kind": self.kind, "contact": self.contact}
        for row, (key, field) in enumerate(fields.items()):
            form.addWidget(self._labels[key], row, 0)
            form.addWidget(field, row, 1)
            self._labels[key].setBuddy(field)
        box.addLayout(form)
        box.addWidget(self._note)
        box.addWidget(self.fault)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.keep)
        box.addLayout(buttons)
        self._cancel.setAutoDefault(False)
        self.keep.setDefault(True)
        self.setMinimumWidth(round(_WIDTH * theme.text_scale()))

    def _fill(self) -> None:
        for language, field in self.names.items():
            field.set_value(self._body.names.get(language, ""))
        for kind in KINDS:
            self.kind.addItem("", kind)
        self.kind.setCurrentIndex(max(self.kind.findData(self._body.kind), 0))
        self.contact.set_value(self._body.contact)

    def _keep(self) -> None:
        names = {language: field.value for language, field in self.names.items()}
        body = Body(
            self._body.id,
            MappingProxyType(names),
            self.kind.currentData(),
            self.contact.value,
        )
        self._desk.make(
            lambda service, draft: service.keep_body(draft, body),
            while_alive(self, self._end),
            while_alive(self, self._fail),
        )

    def _end(self, body: Body) -> None:
        self.accept()
        self.kept.emit(body.id)

    def _fail(self, fault: Exception) -> None:
        self.fault.say(self._desk.words_for(fault))
        next(iter(self.names.values())).setFocus()

    def _retranslate(self) -> None:
        is_new = self._before is None
        self.setWindowTitle(self.tr("New body") if is_new else self.tr("Body"))
        self._title.setText(self.windowTitle())
        words = {
            language: self.tr("Name · {language}").replace("{language}", own_name(language))
            for language in self.names
        }
        words |= {"kind": self.tr("Kind"), "contact": self.tr("Contact")}
        for key, field in {**self.names, "kind": self.kind, "contact": self.contact}.items():
            self._labels[key].setText(words[key])
            field.setAccessibleName(words[key])
        for at, kind in enumerate(KINDS):
            self.kind.setItemText(at, kind_word(kind))
        self._note.setText(
            self.tr("The contact stays on this computer: it is in no document and no package.")
        )
        self._cancel.set_text(self.tr("Cancel"))
        self.keep.set_text(self.tr("Keep"))
