"""How it leaves: version, order, languages, formats, folder.

Belongs here: the choices' widgets and words. Does not: what follows from them.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from gcm_desktop.domain.checks import Severity
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.leaving import BLANK, DRAFT, FINAL, PUBLIC
from gcm_desktop.services.exporting import DOCUMENT_FORMATS
from gcm_desktop.services.sealing import PLAIN, Closing, Finish
from gcm_desktop.ui import theme
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.exporting.document_choice import DocumentChoice
from gcm_desktop.ui.exporting.export_presenter import (
    FORMATS,
    PACKAGE,
    SHEETS,
    ExportChoice,
    ExportFacts,
    kept_keys,
)
from gcm_desktop.ui.exporting.profile_words import profile_choices, profile_purpose
from gcm_desktop.ui.keys.closing_row import ClosingRow
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import isolated, own_name
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton, QuietButton
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.check_row import CheckRow
from gcm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label

SINCE = "since"
"""The annex that tells what has changed since the last review."""


class ChoicesCard(Card):
    """The choices and the one button.

    Signals:
        export_requested: The user wants the files.
        cancel_requested: The user wants no further file.
        settings_requested: The user wants to see how the documents look.
        choice_changed: Another version, order, language or format is chosen.
    """

    export_requested = Signal()
    cancel_requested = Signal()
    settings_requested = Signal()
    choice_changed = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._surroundings = surroundings
        self._facts: ExportFacts | None = None
        self._folder = ""
        self._labels = [small_label() for _ in range(5)]
        self._what_label, self.what = small_label(), DocumentChoice(self)
        self._profile, self._arrangement = ChoiceRow(), ChoiceRow()
        self._languages, self._formats = CheckRow(), CheckRow()
        self._annex_label, self._annexes = small_label(), CheckRow()
        self.closing_row = ClosingRow()
        self._purpose, self._reason = small_label(wraps=True), small_label(wraps=True)
        self._folder_words = PlainLabel()
        self._choose = PlainButton(icon_name="folder", small=True)
        self._fault = FaultLine()
        self._export = PrimaryButton(icon_name="export")
        self._cancel = QuietButton()
        self._cancel.hide()
        self._settings = QuietButton(icon_name="gear", parent=self)
        self._lay_out()
        self.what.altered.connect(self._follow_what)
        self._choose.clicked.connect(self._choose_folder)
        self._profile.chosen.connect(self._follow_what)
        for row in (self._profile, self._arrangement):
            row.chosen.connect(self.choice_changed)
        for ticks in (self._languages, self._formats):
            ticks.changed.connect(self.choice_changed)
        self.what.altered.connect(self.choice_changed)
        self._export.clicked.connect(self.export_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._settings.clicked.connect(self.settings_requested)
        self.closing_row.keys_requested.connect(self._open_keys)
        self._formats.changed.connect(self._follow_formats)
        translated(self, self._retranslate)
        for widget in (self._annex_label, self._annexes):
            widget.hide()
        self._formats.set_values(FORMATS[:2])
        self._profile.set_value(DRAFT)

    @property
    def choice(self) -> ExportChoice:
        """What is chosen at this moment."""
        earlier = self._facts.earlier if self._facts is not None else None
        document = self.what.value
        return ExportChoice(
            self._profile.value,
            self._arrangement.value,
            self._languages.values,
            self._formats.values,
            self._folder,
            earlier if SINCE in self._annexes.values and not document else None,
            document,
        )

    @property
    def missing(self) -> str:
        """Return ``people`` where nobody is chosen to seal the package for."""
        return "people" if self._has_package and not self.closing_row.is_complete else ""

    @property
    def _has_package(self) -> bool:
        return PACKAGE in self._formats.values

    def set_facts(self, facts: ExportFacts) -> None:
        """Offer what this submission has."""
        is_first = self._facts is None
        self._facts = facts
        self.what.set_reader(facts.reader, self._surroundings.language.language.value)
        self.closing_row.set_keys(facts.keys)
        if is_first:
            self._folder = facts.folder or _documents()
        self._retranslate()
        if is_first:
            self._languages.set_values(facts.reader.submission.languages)
            self._arrangement.set_value(facts.reader.framework.arrangements[0].key)
            if not facts.is_blocked:
                self._profile.set_value(FINAL)
            self._follow_what()

    def set_folder(self, folder: str) -> None:
        """Write to ``folder``."""
        self._folder = folder
        self._folder_words.setText(isolated(folder) if folder else self.tr("No folder chosen"))

    def offer_settings(self, offered: bool, /) -> None:
        """Let the settings be opened from here, or not: they belong to a draft that is open."""
        self._settings.setVisible(offered)

    def set_busy(self, busy: bool) -> None:
        """Show that files are being written."""
        self._export.setEnabled(not busy)
        self._cancel.setVisible(busy)

    def say(self, words: str) -> None:
        """Say what is missing; empty takes it back."""
        self._fault.say(words)

    def when_closed(
        self, then: Callable[[Finish], None], failed: Callable[[Exception], None]
    ) -> None:
        """Call ``then`` with what is done to the package; a locked key is asked for before.

        What is wrong with a passphrase is said in the card.
        """
        try:
            closing = self.closing_row.closing if self._has_package else Closing()
        except GcmError as fault:
            self.say(words_for(fault, self._surroundings.language.language.value))
            return
        if closing == Closing():
            then(PLAIN)
            return
        from gcm_desktop.ui.keys.opening import run_opening

        finish = partial(self._surroundings.use_cases.free.sealing.finish, closing)
        run_opening(self._surroundings, self, finish, then, failed)

    def _open_keys(self) -> None:
        """Open the keys; what was added there is offered once they are closed."""
        from gcm_desktop.ui.keys.keys_dialog import open_keys

        around = self._surroundings
        shown = while_alive(self, self.closing_row.set_keys)
        job = partial(kept_keys, around.use_cases)

        def read() -> None:
            around.jobs.run_on_store(job, shown, lambda _: None)

        open_keys(around, self).finished.connect(while_alive(self, lambda _: read()))

    def _lay_out(self) -> None:
        folder = QHBoxLayout()
        folder.addWidget(self._folder_words, 1)
        folder.addWidget(self._choose)
        parts: tuple[QWidget | None, ...] = (
            self._profile, self._arrangement, self._languages, self._formats, None,
        )  # fmt: skip
        self.body.addWidget(self._what_label)
        self.body.addWidget(self.what)
        for label, part in zip(self._labels, parts, strict=True):
            self.body.addWidget(label)
            if part is None:
                self.body.addLayout(folder)
            else:
                self.body.addWidget(part)
            if part is self._profile:
                self.body.addWidget(self._purpose)
                self.body.addWidget(self._reason)
            if part is self._formats:
                self.body.addWidget(self._annex_label)
                self.body.addWidget(self._annexes)
                self.body.addWidget(self.closing_row)
        self.body.addWidget(self._fault)
        self.body.addSpacing(theme.GRID)
        last = QHBoxLayout()
        last.addWidget(self._export)
        last.addWidget(self._cancel)
        last.addStretch(1)
        last.addWidget(self._settings)
        self.body.addLayout(last)

    def _retranslate(self) -> None:
        self.set_title(self.tr("The files"))
        names = (
            self.tr("Version"), self.tr("Order of the objectives"), self.tr("Languages"),
            self.tr("Formats"), self.tr("Folder"),
        )  # fmt: skip
        rows = (self._profile, self._arrangement, self._languages, self._formats, self._choose)
        for label, row, name in zip(self._labels, rows, names, strict=True):
            label.setText(name)
            row.setAccessibleName(name)
        self._what_label.setText(self.tr("What"))
        self.what.setAccessibleName(self.tr("What"))
        self._choose.set_text(self.tr("Choose…"))
        self._export.set_text(self.tr("Export"))
        self._cancel.set_text(self.tr("Stop after this file"))
        self._settings.set_text(self.tr("Settings of the documents…"))
        self._profile.set_choices(profile_choices())
        self._purpose.setText(profile_purpose(self._profile.value))
        self._offer_formats()
        self.set_folder(self._folder)
        if self._facts is not None:
            interface = self._surroundings.language.language.value
            self.what.set_reader(self._facts.reader, interface)
            self._offer(self._facts)

    def _follow_what(self) -> None:
        """Offer what the document chosen can have: a statement has no order and no annexes."""
        self._purpose.setText(profile_purpose(self._profile.value))
        self._offer_formats()
        if self._facts is not None:
            self._offer(self._facts)

    def _offer_formats(self) -> None:
        names = {
            "docx": self.tr("Word"),
            "pdf": "PDF",
            SHEETS: self.tr("Excel (data)"),
            PACKAGE: self.tr("Package (.gcm)"),
        }
        around = self._surroundings  # a small draft goes back as a contribution, never as a whole
        may_pack = not around.is_read_only and around.request is None
        is_for_reading = bool(self.what.value) or self._profile.value == BLANK
        known = DOCUMENT_FORMATS if is_for_reading else FORMATS
        offered = tuple(each for each in known if may_pack or each != PACKAGE)
        self._formats.set_choices([Choice(each, names[each]) for each in offered])
        self._follow_formats()

    def _follow_formats(self) -> None:
        self.closing_row.setVisible(self._has_package)

    def _offer(self, facts: ExportFacts) -> None:
        language = self._surroundings.language.language.value
        arrangements = facts.reader.framework.arrangements
        self._arrangement.set_choices(
            [Choice(each.key, each.label.in_language(language)) for each in arrangements]
        )
        self._languages.set_choices(
            [Choice(each, own_name(each)) for each in facts.reader.submission.languages]
        )
        self._annex_label.setText(self.tr("Annex"))
        self._annexes.setAccessibleName(self.tr("Annex"))
        self._annexes.set_choices([Choice(SINCE, self.tr("Changes since the last review"))])
        is_report, is_blank = not self.what.value, self._profile.value == BLANK
        for widget in (self._annex_label, self._annexes):
            widget.setVisible(facts.earlier is not None and is_report and not is_blank)
        self._labels[1].setVisible(is_report)
        self._arrangement.setVisible(is_report)
        is_blocked = facts.is_blocked and is_report  # only the report waits for all that blocks
        for profile in (FINAL, PUBLIC):
            self._profile.set_available(profile, not is_blocked)
        self._profile.set_available(BLANK, is_report)
        self._reason.setVisible(is_blocked)
        words = self.tr("The final version opens once what blocks is mended: {count}")
        self._reason.setText(words.replace("{count}", str(facts.counts[Severity.BLOCKS])))

    def _choose_folder(self) -> None:
        title = self.tr("Folder for the files")
        found = QFileDialog.getExistingDirectory(self, title, self._folder)
        if found:
            self.set_folder(found)
            self.say("")


def _documents() -> str:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return place if place and Path(place).is_dir() else ""
