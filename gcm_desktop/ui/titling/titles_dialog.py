"""The dialog of one official title: its wording in each language, and whether it was checked.

Belongs here: widgets. Does not: reading and keeping (``titles_presenter``).
"""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.titles import MOST_LETTERS, Title
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import own_name
from gcm_desktop.ui.titling.titles_presenter import TitlesPresenter, Wordings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton, QuietButton
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title, small_label
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.tick_box import TickBox, TickWords

FILES = "JSON (*.json)"


class WordingRow(Card):
    """A title in one language."""

    def __init__(self, language: Language, own: Title, now: Title, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.language, self._own = language, own
        self._name = small_label(own_name(language), parent=self)
        self.field = LineField(language=language, limit=MOST_LETTERS, parent=self)
        self.field.set_value(now.text)
        self.tick = TickBox(self)
        self.tick.setChecked(now.is_verified)
        self._words = TickWords(self.tick, self)
        self._before = small_label(wraps=True, parent=self)
        self.back = QuietButton(parent=self)
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        line.addWidget(self.tick)
        line.addWidget(self._words, 1)
        line.addWidget(self.back)
        for widget in (self._name, self.field, self._before):
            self.body.addWidget(widget)
        self.body.addLayout(line)
        self.field.edited.connect(self._edited)
        self.tick.toggled.connect(self._show_difference)
        self.back.clicked.connect(self._take_back)
        translated(self, self._retranslate)

    @property
    def title_now(self) -> Title:
        """What the row says."""
        return Title(self.field.value, self.tick.isChecked())

    def _edited(self, _: str) -> None:
        """Another wording is not the one that was checked."""
        self.tick.setChecked(self.field.value == self._own.text and self._own.is_verified)
        self._show_difference()

    def _take_back(self) -> None:
        self.field.setText(self._own.text)
        self.tick.setChecked(self._own.is_verified)
        self.field.setFocus()

    def _show_difference(self, _: bool = False) -> None:
        differs = self.title_now != self._own
        self._before.setVisible(differs)
        self.back.setVisible(differs)

    def _retranslate(self) -> None:
        self._words.setText(self.tr("Compared with the official text"))
        self.tick.setAccessibleName(f"{self._words.text()} · {own_name(self.language)}")
        self.field.setAccessibleName(own_name(self.language))
        before = self.tr("In the framework: {title}").replace("{title}", self._own.text)
        self._before.setText(before)
        self.back.set_text(self.tr("Take the correction back"))
        self._show_difference()


class TitlesDialog(QDialog):
    """Corrects one title; what is kept is shown in every draft of this computer."""

    def __init__(self, desk: WritingDesk, address: Address, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._address = desk, address
        self._presenter = TitlesPresenter(desk, address)
        self.setModal(True)
        self._title = section_title()
        self._sentence = PlainLabel(wraps=True, role="muted")
        self._rows: list[WordingRow] = []
        self._room = QVBoxLayout()
        self._room.setSpacing(theme.GRID)
        self._fault = FaultLine()
        self._install, self._export = PlainButton(), PlainButton()
        self._cancel, self._keep = PlainButton(), PrimaryButton()
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(self._title)
        box.addWidget(self._sentence)
        box.addLayout(self._room)
        box.addWidget(self._fault)
        buttons = QHBoxLayout()
        for button in (self._install, self._export):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._keep)
        box.addLayout(buttons)
        self.setMinimumWidth(round(760 * theme.text_scale()))
        self._keep.setEnabled(False)
        self._keep.clicked.connect(self.keep)
        self._cancel.clicked.connect(self.reject)
        self._install.clicked.connect(self._choose_file)
        self._export.clicked.connect(self._choose_target)
        self._presenter.read(while_alive(self, self._show_rows), while_alive(self, self._refuse))
        translated(self, self._retranslate)

    @property
    def rows(self) -> Mapping[Language, WordingRow]:
        """The rows by language."""
        return {row.language: row for row in self._rows}

    def keep(self) -> None:
        """Keep what the rows say and show it."""
        self._fault.clear()
        wanted = {row.language: row.title_now for row in self._rows}
        done, failed = while_alive(self, self._reworded), while_alive(self, self._refuse)
        self._presenter.keep(wanted, done, failed)

    def install(self, file: Path) -> None:
        """Add the corrections of a file and show them."""
        self._fault.clear()
        done, failed = while_alive(self, self._reworded), while_alive(self, self._refuse)
        self._presenter.install(file, done, failed)

    def _show_rows(self, wordings: Wordings) -> None:
        for language, own in wordings.own.items():
            row = WordingRow(language, own, wordings.now[language], self)
            self._rows.append(row)
            self._room.addWidget(row)
        self._keep.setEnabled(not self._desk.is_read_only)
        if self._rows:
            self._rows[0].field.setFocus()

    def _reworded(self, _: Framework) -> None:
        self.accept()
        navigator = self._desk.surroundings.navigator
        self._desk.hand_over()
        navigator.show_draft(self._desk.submission.id, self._address)

    def _refuse(self, fault: Exception) -> None:
        self._fault.say(words_for(fault, self._desk.interface))

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self._install.accessibleName(), "", FILES)
        if name:
            self.install(Path(name))

    def _choose_target(self) -> None:
        title = self._export.accessibleName()
        name, _ = QFileDialog.getSaveFileName(self, title, "titles.json", FILES)
        if name:
            done = while_alive(self, partial(self._say_written, name))
            self._presenter.export(Path(name), done, while_alive(self, self._refuse))

    def _say_written(self, name: str, number: int) -> None:
        words = self.tr("{count} corrections were written to {file}.")
        said = words.replace("{count}", str(number)).replace("{file}", Path(name).name)
        self._desk.surroundings.navigator.say(said)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Official title"))
        self._title.setText(self.windowTitle())
        self._sentence.setText(
            self.tr(
                "A corrected title is shown in every draft of this computer and goes out with "
                "packages and documents. Nothing that was written changes."
            )
        )
        self._install.set_text(self.tr("Take from a file…"))
        self._export.set_text(self.tr("Write to a file…"))
        self._cancel.set_text(self.tr("Cancel"))
        self._keep.set_text(self.tr("Keep"))
