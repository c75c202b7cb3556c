"""The bundle for upload: what will be in it, making it, and what came of it.

Belongs here: the card's widgets. Does not: making it (``bundle_run``),
its sentences (``bundle_words``).
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QHideEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.exporting import bundle_words
from gcm_desktop.ui.exporting.bundle_leaving import BundleLeaving
from gcm_desktop.ui.exporting.bundle_run import BundleChoice, BundleRun
from gcm_desktop.ui.exporting.export_presenter import ExportFacts, is_about_place
from gcm_desktop.ui.fonts import Size
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import counted, isolated
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translate, translated
from gcm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.check_row import CheckRow
from gcm_desktop.ui.widgets.choice_row import Choice
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label
from gcm_desktop.ui.widgets.progress_strip import ProgressStrip, Share

if TYPE_CHECKING:
    from gcm_desktop.services.bundling import Bundle

ZIP, FREEZE = "zip", "freeze"
POLL_MS = 120
"""How often the card looks where the bundle stands."""


class BundleCard(Card):
    """Makes the bundle of one draft.

    Signals:
        told: There is something new to read at its end.
    """

    told = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._surroundings = surroundings
        self._facts: ExportFacts | None = None
        self._folder = ""
        self._run: BundleRun | None = None
        self._made: Bundle | None = None
        self._fault: Exception | None = None
        self._about, self._list = PlainLabel(wraps=True), small_label(wraps=True)
        self.leaving = BundleLeaving(surroundings, self)
        self._options = CheckRow()
        self._folder_words, self._choose = PlainLabel(), PlainButton(icon_name="folder", small=True)
        self._reason, self._fault_line = small_label(wraps=True), FaultLine()
        self._make, self._stop = PlainButton(icon_name="package"), QuietButton()
        self._elsewhere = PlainButton(icon_name="folder")
        self._failed_run: BundleRun | None = None
        self._strip, self._step = ProgressStrip(), small_label()
        self._code = PlainLabel(size=Size.HERO, weight=QFont.Weight.Bold)
        self._code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._result, self._files = PlainLabel(wraps=True), small_label(wraps=True)
        self._large = PlainLabel(wraps=True, role="bad")
        self._open = QuietButton(icon_name="folder")
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._lay_out()
        self._choose.clicked.connect(self._choose_folder)
        self._make.clicked.connect(self._start)
        self._stop.clicked.connect(self._end)
        self._elsewhere.clicked.connect(self._write_elsewhere)
        self._open.clicked.connect(self._show_folder)
        self._timer.timeout.connect(self._show_step)
        translated(self, self._retranslate)
        self._options.set_values((FREEZE,))
        self._show_parts()

    @property
    def words(self) -> str:
        """What is said of the bundle made last, a fault included."""
        shown = (self._code, self._result, self._large) if self._made is not None else ()
        said = (*(label.text() for label in shown), self._fault_line.words)
        return "\n".join(each for each in said if each)

    @property
    def step(self) -> str:
        """What is said of where the bundle stands."""
        return self._step.text()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop what is under way where the page is left."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._end()

    def set_facts(self, facts: ExportFacts, folder: str) -> None:
        """Offer the bundle of what was read; ``folder`` is where files go by default."""
        self._facts = facts
        self.leaving.set_facts(facts)
        self.set_folder(self._folder or folder)
        self._retranslate()
        self._show_parts()

    def set_folder(self, folder: str) -> None:
        """Make the bundle in ``folder``."""
        self._folder = folder
        self._folder_words.setText(isolated(folder) if folder else self.tr("No folder chosen"))

    def _lay_out(self) -> None:
        folder, last = QHBoxLayout(), QHBoxLayout()
        folder.addWidget(self._folder_words, 1)
        folder.addWidget(self._choose)
        for button in (self._make, self._elsewhere, self._stop):
            last.addWidget(button)
        last.addStretch(1)
        self._add(self._about, self._list, self.leaving, self._options)
        self.body.addLayout(folder)
        self._add(self._reason, self._fault_line)
        self.body.addLayout(last)
        self._add(self._strip, self._step, self._code, self._result, self._large, self._files)
        self.head.addWidget(self._open)

    def _add(self, *parts: QWidget) -> None:
        for part in parts:
            self.body.addWidget(part)

    def _show_parts(self) -> None:
        """Show what there is to show at this moment."""
        is_running, made, facts = self._run is not None, self._made, self._facts
        is_blocked = facts is not None and facts.is_blocked
        is_read_only = self._surroundings.is_read_only
        self._make.setEnabled(
            facts is not None and not is_blocked and not is_running and not is_read_only
        )
        self._reason.setVisible(bool(self._reason.text()))
        self._elsewhere.setVisible(self._failed_run is not None)
        for part in (self._stop, self._strip, self._step):
            part.setVisible(is_running)
        for part in (self._code, self._result, self._files, self._open):
            part.setVisible(made is not None)
        self._large.setVisible(made is not None and bool(made.too_large))

    def _start(self) -> None:
        if self._facts is None or self._run is not None:
            return
        if not self._folder:
            self._fault_line.say(self.tr("Choose the folder the bundle goes to."))
            return
        self._made = None
        self._fault_line.clear()
        chosen = self._options.values
        choice = BundleChoice(self._folder, is_zip=ZIP in chosen, freezes=FREEZE in chosen)
        use_cases, jobs = self._surroundings.use_cases, self._surroundings.jobs
        run = BundleRun(
            use_cases,
            jobs,
            choice,
            while_alive(self, self._show_made),
            while_alive(self, self._failed),
            self._surroundings.navigator.note_frozen,
        )
        self._follow(run)
        run.start(self._facts.reader.submission.id)

    def _follow(self, run: BundleRun) -> None:
        self._run, self._failed_run = run, None
        self._timer.start()
        self._show_step()
        self._show_parts()

    def _write_elsewhere(self) -> None:
        """Write the files that are made already to a folder one chooses."""
        run, title = self._failed_run, self.tr("Folder for the bundle")
        found = QFileDialog.getExistingDirectory(self, title, self._folder) if run else ""
        if run is not None and found:
            self.set_folder(found)
            self._fault_line.clear()
            self._follow(run)
            run.write_to(found)

    def _end(self) -> None:
        if self._run is not None:
            self._run.stop()

    def _show_step(self) -> None:
        step = self._run.step if self._run is not None else None
        if step is None:
            self._step.setText(self.tr("Reading…"))
            self._strip.set_shares([Share(1, self.tr("Reading…"), "track")])
            return
        words = self.tr("{done} of {total}: {file}")
        words = words.replace("{done}", counted(step.done)).replace("{total}", counted(step.total))
        self._step.setText(words.replace("{file}", isolated(step.name)))
        self._strip.set_shares(
            [
                Share(step.done, self.tr("done"), "accent"),
                Share(step.total - step.done, self.tr("to come"), "track"),
            ]
        )

    def _show_made(self, made: "Bundle") -> None:
        self._run, self._made = None, made
        self._timer.stop()
        self._fault_line.clear()
        self._retranslate()
        self._show_parts()
        self.told.emit()

    def _failed(self, fault: Exception) -> None:
        run, self._run, self._fault = self._run, None, fault
        can_go_elsewhere = run is not None and run.can_go_elsewhere and is_about_place(fault)
        self._failed_run = run if can_go_elsewhere else None
        self._timer.stop()
        self._fault_line.say(words_for(fault, self._surroundings.language.language.value))
        self._show_parts()
        self.told.emit()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Bundle for upload"))
        self._about.setText(bundle_words.purpose(self._facts))
        self._choose.set_text(translate("ChoicesCard", "Choose…"))
        self._make.set_text(self.tr("Make the bundle"))
        self._stop.set_text(self.tr("Stop"))
        self._elsewhere.set_text(translate("ResultRow", "Save elsewhere…"))
        self._open.set_text(translate("ResultsCard", "Open folder"))
        self._options.setAccessibleName(self.tr("How the bundle is made"))
        self._options.set_choices(_options(self._facts))
        self.set_folder(self._folder)
        if self._facts is not None:
            self._list.setText(bundle_words.contents(self._facts))
            is_read_only = self._surroundings.is_read_only
            self._reason.setText(bundle_words.hindrance(self._facts, is_read_only=is_read_only))
        if self._made is not None:
            self._say_made(self._made)

    def _say_made(self, made: "Bundle") -> None:
        self._code.setText(made.receipt.code)
        self._result.setText(bundle_words.outcome(made))
        self._large.setText("\n".join(bundle_words.too_large(each) for each in made.too_large))
        self._files.setText(bundle_words.files(made))

    def _choose_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the bundle"), self._folder
        )
        if found:
            self.set_folder(found)
            self._fault_line.clear()

    def _show_folder(self) -> None:
        if self._made is not None:
            place = self._made.place
            folder = place if place.is_dir() else Path(place).parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _options(facts: ExportFacts | None) -> list[Choice]:
    """Return the options offered: what is frozen already cannot be frozen again."""
    choices = [Choice(ZIP, translate("BundleCard", "One zip"))]
    if facts is None or facts.frozen is None:
        choices.insert(0, Choice(FREEZE, translate("BundleCard", "Freeze the submission")))
    return choices
