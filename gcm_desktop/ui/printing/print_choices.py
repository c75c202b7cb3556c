"""The two choices of what is printed: which part, in which language.

Belongs here: the rows and their words. Does not: which items a part holds (``print_parts``).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.services.ports import SubmissionReader
from gcm_desktop.ui import theme
from gcm_desktop.ui.moments import own_name
from gcm_desktop.ui.printing.print_parts import PAGE, PrintPart, print_parts
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label


class PrintChoices(QWidget):
    """One row each, and what exactly the chosen part is.

    Args:
        place: The page one is on and the key of the order of objectives.

    Signals:
        altered: Another part or language was chosen.
    """

    altered = Signal()

    def __init__(
        self,
        surroundings: Surroundings,
        reader: SubmissionReader,
        place: tuple[Address, str],
        language: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._reader = reader
        self._place, self._arrangement = place
        self._parts: dict[str, PrintPart] = {}
        self._labels = tuple(small_label(parent=self) for _ in range(2))
        self.part, self.language = ChoiceRow(parent=self), ChoiceRow(parent=self)
        self._detail = PlainLabel(wraps=True, parent=self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GRID)
        for label, row in zip(self._labels, (self.part, self.language), strict=True):
            box.addWidget(label)
            box.addWidget(row)
            if row is self.part:
                box.addWidget(self._detail)
                box.addSpacing(theme.GRID)
        self.part.set_value(PAGE)
        self.language.set_value(language)
        self.part.chosen.connect(self._choose)
        self.language.chosen.connect(self._choose)
        translated(self, self._retranslate)

    @property
    def chosen(self) -> PrintPart:
        """The part that is chosen."""
        return self._parts[self.part.value]

    @property
    def document_name(self) -> str:
        """What the pages are, in their own language: for a file, and for a printer's queue."""
        language = self.language.value
        country = self._reader.submission.country
        state = self._surroundings.use_cases.free.countries.name(country, language)
        part = self._named(language)[self.part.value]
        return f"{state} - {part.title or part.label}"

    @property
    def stops(self) -> tuple[QRadioButton, ...]:
        """What takes the focus, in the order of reading."""
        rows = (self.part, self.language)
        return tuple(each for row in rows for each in row.findChildren(QRadioButton))

    def set_busy(self, busy: bool) -> None:
        """Let nothing be chosen while pages go to the printer."""
        for row in (self.part, self.language):
            row.set_read_only(busy)

    def _choose(self, key: str) -> None:
        if not key:  # a row lets its choice be taken back; paper needs one
            self.part.set_value(self.part.value or PAGE)
            self.language.set_value(self.language.value or self._reader.submission.main_language)
        self._tell_detail()
        self.altered.emit()

    def _tell_detail(self) -> None:
        self._detail.setText(self.chosen.title)
        self._detail.setVisible(bool(self.chosen.title))

    def _named(self, language: str) -> dict[str, PrintPart]:
        framework = self._reader.framework
        parts = print_parts(framework, self._place, self._arrangement, language)
        return {part.key: part for part in parts}

    def _retranslate(self) -> None:
        self._parts = self._named(self._surroundings.language.language.value)
        self.part.set_choices([Choice(part.key, part.label) for part in self._parts.values()])
        languages = self._reader.submission.languages
        self.language.set_choices([Choice(each, own_name(each)) for each in languages])
        names = (self.tr("What to print"), self.tr("Language of the pages"))
        rows = (self.part, self.language)
        for label, row, name in zip(self._labels, rows, names, strict=True):
            label.setText(name)
            row.setAccessibleName(name)
        self._tell_detail()
