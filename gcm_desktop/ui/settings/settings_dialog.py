"""The dialog of a submission's settings: cover, digits, dates, missing translations.

Belongs here: widgets and words. Does not: what follows from them (``settings_values``), the emblem
(``emblem_row``). All it says is one change, so that one step takes it back.
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gcm_desktop.domain import settings
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.settings import MOST_LETTERS
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.settings.emblem_row import EmblemRow
from gcm_desktop.ui.settings.setting_words import setting_name, value_choices
from gcm_desktop.ui.settings.settings_values import CHOICES, change_to, shown_values
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title
from gcm_desktop.ui.widgets.line_field import LineField, NumberField

_WIDTH, _MARGIN = 640, 24
_FRAME = 48
"""Room the frame of the window takes on a small screen."""
_BODY = f"{settings.LEAD_BODY}."


class SettingsDialog(QDialog):
    """Sets how the documents of a submission look."""

    def __init__(self, desk: WritingDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setModal(True)
        shown = shown_values(desk.submission)
        self.emblem = EmblemRow(desk, shown[settings.EMBLEM], self)
        self.bodies = {
            key: LineField(language=key.removeprefix(_BODY), limit=MOST_LETTERS, parent=self)
            for key in shown
            if key.startswith(_BODY)
        }
        self.year = NumberField(self)
        self.choices = {key: ChoiceRow(parent=self) for key in CHOICES}
        self._rows, self._inside = QScrollArea(self), QWidget(self)
        self._rows.setWidget(self._inside)
        self._rows.setWidgetResizable(True)
        self._rows.setFrameShape(QFrame.Shape.NoFrame)
        self._rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = section_title()
        self._sentence = PlainLabel(wraps=True, role="muted")
        self._labels = {key: PlainLabel(parent=self) for key in self._fields()}
        self.fault = FaultLine(self)
        self._cancel, self.keep = PlainButton(parent=self), PrimaryButton(parent=self)
        self._build()
        self._fill(shown)
        self.keep.clicked.connect(self._keep)
        self._cancel.clicked.connect(self.reject)
        translated(self, self._retranslate)

    @property
    def values(self) -> dict[str, str]:
        """What the dialog says, by the keys of the settings."""
        return {
            **{key: field.value for key, field in self.bodies.items()},
            settings.REVIEW_YEAR: self.year.value,
            **{key: row.value for key, row in self.choices.items()},
            settings.EMBLEM: self.emblem.value,
        }

    def showEvent(self, event: QShowEvent) -> None:
        """Open high enough for every wrapped line."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as everything is; on a small screen the rows scroll above the buttons."""
        box, rows = self.layout(), self._inside.layout()
        if box is None or rows is None:
            return
        self._rows.setMinimumHeight(0)
        others = box.totalHeightForWidth(self.width()) - self._rows.sizeHint().height()
        inside = self.width() - 2 * _MARGIN
        most = self.screen().availableSize().height() - _FRAME - others
        self._rows.setMinimumHeight(min(rows.totalHeightForWidth(inside), most))
        self.resize(
            self.width(),
            min(max(self.height(), others + rows.totalHeightForWidth(inside)), others + most),
        )

    def _fields(self) -> dict[str, QWidget]:
        """Return the rows in their order."""
        return {
            settings.EMBLEM: self.emblem,
            **self.bodies,
            settings.REVIEW_YEAR: self.year,
            **self.choices,
        }

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, 20, _MARGIN, 20)
        box.setSpacing(12)
        box.addWidget(self._title)
        box.addWidget(self._sentence)
        form = QGridLayout(self._inside)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(2 * theme.GRID)
        form.setVerticalSpacing(theme.GRID + 4)
        form.setColumnStretch(1, 1)
        for row, (key, field) in enumerate(self._fields().items()):
            form.addWidget(self._labels[key], row, 0)
            form.addLayout(_from_start(field), row, 1)
            self._labels[key].setBuddy(field)
        box.addWidget(self._rows, 1)
        box.addWidget(self.fault)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.keep)
        box.addLayout(buttons)
        self._cancel.setAutoDefault(False)
        self.emblem.choose.setAutoDefault(False)
        self.emblem.remove.setAutoDefault(False)
        self.emblem.altered.connect(self._fit)
        self.keep.setDefault(True)
        self.keep.setEnabled(not self._desk.is_read_only)
        self.setMinimumWidth(round(_WIDTH * theme.text_scale()))

    def _fill(self, shown: Mapping[str, str]) -> None:
        for key, field in self.bodies.items():
            field.set_value(shown[key])
        self.year.set_value(shown[settings.REVIEW_YEAR])
        for key, row in self.choices.items():
            row.set_value(shown[key])

    def _keep(self) -> None:
        """Make the change; nothing is made while one value is none."""
        try:
            change = change_to(self._desk.submission, self.values)
        except GcmError as fault:
            is_year = fault.details.get("key") == settings.REVIEW_YEAR
            year = self.tr("The year of the review has four digits, for instance 2026.")
            self.fault.say(year if is_year else words_for(fault, self._desk.interface))
            self._fit()
            if is_year:
                self.year.setFocus()
            return
        if change is not None:
            self._desk.make(change)
        self.accept()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings of the documents"))
        self._title.setText(self.windowTitle())
        self._sentence.setText(
            self.tr(
                "They belong to this submission and hold for its documents in every language. "
                "Digits somebody wrote are never altered."
            )
        )
        for key, field in self._fields().items():
            words = setting_name(key)
            self._labels[key].setText(words)
            field.setAccessibleName(words)
        for key, row in self.choices.items():
            row.set_choices([Choice(*each) for each in value_choices(key).items()])
        self._cancel.set_text(self.tr("Cancel"))
        self.keep.set_text(self.tr("Keep"))


def _from_start(field: QWidget) -> QHBoxLayout:
    """Return a row that begins where reading does: a number's own direction is another."""
    row = QHBoxLayout()
    row.addWidget(field, 1)
    if field.maximumWidth() < _WIDTH:
        row.addStretch(1)
    return row
