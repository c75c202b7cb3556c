"""What leaves: whose it is, in which languages and how much, and its receipt in large letters.

Belongs here: the preview's widgets and words. Does not: reading (``export_presenter``).
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.exporting.export_presenter import ExportFacts
from gcm_desktop.ui.fonts import Size
from gcm_desktop.ui.moments import counted, isolated, own_name
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label

_ROWS = 4


class LeavingCard(Card):
    """The preview of what an export holds."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._surroundings = surroundings
        self._facts: ExportFacts | None = None
        self._receipt = PlainLabel(size=Size.HERO, weight=QFont.Weight.Bold)
        self._receipt.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._receipt_note = small_label(wraps=True)
        self._labels = [PlainLabel(role="muted") for _ in range(_ROWS)]
        self._values = [PlainLabel(wraps=True) for _ in range(_ROWS)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * theme.GRID)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(zip(self._labels, self._values, strict=True)):
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        self.body.addLayout(grid)
        self.body.addSpacing(theme.GRID)
        self.body.addWidget(self._receipt)
        self.body.addWidget(self._receipt_note)
        translated(self, self._retranslate)

    def set_facts(self, facts: ExportFacts) -> None:
        """Show what was read."""
        self._facts = facts
        self._retranslate()

    def _retranslate(self) -> None:
        self.set_title(self.tr("What leaves"))
        self._receipt_note.setText(
            self.tr(
                "The receipt is computed from the content: whoever receives the package can read "
                "the same letters back to you."
            )
        )
        names = (
            self.tr("Submission"), self.tr("Languages"), self.tr("Answers"), self.tr("Records"),
        )  # fmt: skip
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
        if self._facts is None:
            return
        for value, words in zip(self._values, self._rows(self._facts), strict=True):
            value.setText(words)
        self._receipt.setText(self._facts.summary.receipt)
        self._receipt.setAccessibleName(
            self.tr("Receipt {receipt}").replace("{receipt}", self._facts.summary.receipt)
        )

    def _rows(self, facts: ExportFacts) -> tuple[str, ...]:
        submission, framework = facts.reader.submission, facts.reader.framework
        language = self._surroundings.language.language.value
        state = self._surroundings.country_name(submission.country)
        words = (
            self.tr("{language}: {count} words")
            .replace("{language}", isolated(own_name(each)))
            .replace("{count}", counted(count))
            for each, count in facts.summary.words.items()
        )
        pattern = self.tr("{name}: {count}").replace(" ", "\u00a0")
        kinds = (
            pattern.replace("{name}", kind.plural.in_language(language)).replace(
                "{count}", counted(len(submission.records_of(kind.kind)))
            )
            for kind in framework.record_kinds.values()
            if submission.records_of(kind.kind)
        )
        return (
            f"{state} · {framework.title.in_language(language)} {framework.ref.edition}",
            "\n".join(words),
            counted(len(submission.answers)),
            " · ".join(kinds) or self.tr("none"),
        )
