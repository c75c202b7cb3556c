"""The dialog that asks for chosen answers by a Word form: in which language, which parts.

Belongs here: one dialog. Does not: what may be chosen (``ui/sharing/asked_parts``), writing the
form (``services/forms``).
"""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.base.file_names import safe_name
from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.form import form_places
from gcm_desktop.domain.request import Scope
from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.text import count_words
from gcm_desktop.services.forms import HandedOut
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.wordings import language_name
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.file_words import among_documents
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import counted, isolated
from gcm_desktop.ui.sharing.asked_parts import AskedParts, leaving_words
from gcm_desktop.ui.sharing.request_dialog import Place
from gcm_desktop.ui.statements.parts_tree import PartsTree
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.card import Ground
from gcm_desktop.ui.widgets.choice_box import ChoiceBox
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title, small_label

_WIDTH, _HEIGHT = 760, 600


def form_place(parent: QWidget, title: str, suggested: str) -> str:
    """Return where the user wants a form, empty where nowhere."""
    found, _ = QFileDialog.getSaveFileName(parent, title, suggested, "Word (*.docx)")
    return found


class HandingOutDialog(QDialog):
    """Writes a form of what is ticked.

    Args:
        about: The item that is ticked to begin with.
        place: Where to save; asks the user by default.
    """

    def __init__(
        self, desk: WritingDesk, parent: QWidget, about: Address = "", place: Place = form_place
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._place = place
        self._parts = AskedParts(desk)
        self._title = section_title(parent=self)
        self._sentence = PlainLabel(wraps=True, role="muted", parent=self)
        self._labels = tuple(PlainLabel(parent=self) for _ in range(2))
        self.language, self.tree = ChoiceBox(self), PartsTree(self)
        self.leaves = PlainLabel(wraps=True, parent=self)
        self.empty = small_label(wraps=True, parent=self)
        self.fault = FaultLine(self)
        self._cancel, self.save = PlainButton(parent=self), PrimaryButton("", "share", parent=self)
        self.setModal(True)
        self._lay_out()
        translated(self, self._retranslate)
        if about in desk.framework.items:
            self.tree.set_chosen(self._parts.leaves((about,)))
        self._refresh()
        self.language.currentIndexChanged.connect(self._refresh)
        self.tree.altered.connect(self._refresh)
        self.save.clicked.connect(self._save)
        self._cancel.clicked.connect(self.reject)
        self.tree.setFocus()

    def _lay_out(self) -> None:
        ground = Ground("surface", radius=theme.CONTROL_RADIUS, parent=self)
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.tree)
        language, buttons = QHBoxLayout(), QHBoxLayout()
        language.addWidget(self._labels[0])
        language.addWidget(self.language)
        language.addStretch(1)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(self._title)
        box.addWidget(self._sentence)
        box.addLayout(language)
        box.addWidget(self._labels[1])
        box.addWidget(ground, 1)
        for widget in (self.leaves, self.empty, self.fault):
            box.addWidget(widget)
        box.addLayout(buttons)
        for label, field in zip(self._labels, (self.language, self.tree), strict=True):
            label.setBuddy(field)
        self._cancel.setAutoDefault(False)
        self.save.setDefault(True)
        scale = theme.text_scale()
        self.resize(round(_WIDTH * scale), round(_HEIGHT * scale))

    @property
    def _language(self) -> Language:
        return str(self.language.currentData() or self._desk.text_language)

    def _scope(self) -> Scope:
        try:
            return self._parts.scope(self.tree.chosen)
        except GcmError:  # nothing is chosen
            return ()

    def _refresh(self) -> None:
        """Say what would leave, and how many questions would be open in the form."""
        self.fault.clear()
        scope, desk = self._scope(), self._desk
        submission, framework = desk.submission, desk.framework
        places = form_places(submission, framework, self._language, scope) if scope else ()
        answers = [submission.answer(*each.answer_key) for each in places]
        given = [each for each in answers if each is not None]
        owners = {addresses.owner(each.address) for each in places} - {*framework.items}
        words = sum(count_words(each.text) for each in given)
        nothing = self.tr("Nothing is chosen.")
        self.leaves.setText(leaving_words(len(given), words, len(owners)) if places else nothing)
        told = self.tr("Questions still to be answered: {count}. Sources referred to go along.")
        self.empty.setText(told.replace("{count}", counted(len(answers) - len(given))))
        self.empty.setVisible(bool(places))
        self.save.setEnabled(bool(places) and not desk.is_read_only)

    def _save(self) -> None:
        """Ask where, and write the form there."""
        desk, language, scope = self._desk, self._language, self._scope()
        country = desk.surroundings.country_name(desk.submission.country)
        suggested = among_documents(f"{safe_name(country, 'form')}-{language}.docx")
        place = self._place(self, self.windowTitle(), suggested)
        if not place:
            return
        desk.hand_over()
        desk.session.flush()
        self.save.setEnabled(False)
        use_cases, draft, file = desk.surroundings.use_cases, desk.submission.id, Path(place)
        desk.surroundings.jobs.run_on_store(
            lambda: use_cases.forms().hand_out(draft, language, file, scope),
            while_alive(self, lambda made: self._saved(made, file)),
            while_alive(self, self._fail),
        )

    def _saved(self, made: HandedOut, file: Path) -> None:
        self.accept()
        words = self.tr("The form was saved as {name}, with {count} answers to write in.")
        words = words.replace("{count}", counted(made.answers))
        self._desk.surroundings.navigator.say(words.replace("{name}", isolated(file.name)))

    def _fail(self, fault: Exception) -> None:
        self.save.setEnabled(True)
        self.fault.say(words_for(fault, self._desk.interface))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Ask by Word form"))
        self._title.setText(self.windowTitle())
        self._sentence.setText(
            self.tr(
                "Somebody without this program gets the questions with the text there is as a "
                "Word file, and writes in it. When it comes back, take it in here."
            )
        )
        words = (self.tr("Language"), self.tr("Parts"))
        for label, name, field in zip(self._labels, words, (self.language, self.tree), strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.tree.setHeaderLabels([self.tr("Part"), self.tr("Words")])
        self._cancel.set_text(self.tr("Cancel"))
        self.save.set_text(self.tr("Save the form…"))
        chosen, language = self.tree.chosen, self._language
        self.tree.set_branches(self._parts.branches())
        self.tree.set_chosen(chosen)
        self.language.blockSignals(True)
        self.language.clear()
        for each in self._desk.submission.languages:
            self.language.addItem(language_name(each), each)
        self.language.setCurrentIndex(max(self.language.findData(language), 0))
        self.language.blockSignals(False)
        self._refresh()
