"""What leaves: how much of what, everything one by one, what stays, and the receipt.

Belongs here: the preview's widgets and words. Does not: reading (``export_presenter``), the rows of
the tree (``leaving_rows``).
"""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from gcm_desktop.domain.leaving import DRAFT, FINAL
from gcm_desktop.services.leaving import OPEN_POINTS, LeavingChoice, WhatLeaves
from gcm_desktop.ui import theme
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.exporting.export_presenter import ExportFacts, LeavingReader
from gcm_desktop.ui.exporting.leaving_rows import LeavingRows
from gcm_desktop.ui.exporting.leaving_tree import LeavingTree
from gcm_desktop.ui.fonts import Size
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import counted, isolated, own_name
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label

_ROWS = 6


class LeavingCard(Card):
    """The preview of what an export holds.

    Signals:
        jump_requested: The user wants to see the place at this address.
    """

    jump_requested = Signal(str)

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._surroundings = surroundings
        self._facts: ExportFacts | None = None
        self._found: WhatLeaves | None = None
        self._reading = LeavingReader(
            surroundings.use_cases.free,
            surroundings.jobs,
            while_alive(self, self._show),
            while_alive(self, self._fail),
        )
        self._receipt = PlainLabel(size=Size.HERO, weight=QFont.Weight.Bold)
        self._receipt.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._receipt_note = small_label(wraps=True)
        self._labels = [PlainLabel(role="muted") for _ in range(_ROWS)]
        self._values = [PlainLabel(wraps=True) for _ in range(_ROWS)]
        self._hint = small_label(wraps=True)
        self._tree = LeavingTree(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * theme.GRID)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(zip(self._labels, self._values, strict=True)):
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        self.body.addLayout(grid)
        self.body.addSpacing(theme.GRID)
        self.body.addWidget(self._hint)
        self.body.addWidget(self._tree)
        self.body.addSpacing(theme.GRID)
        self.body.addWidget(self._receipt)
        self.body.addWidget(self._receipt_note)
        self._tree.jump_requested.connect(self.jump_requested)
        translated(self, self._retranslate)

    def set_facts(self, facts: ExportFacts) -> None:
        """Show what was read."""
        self._facts = facts
        self._retranslate()

    def set_choice(self, choice: LeavingChoice) -> None:
        """Show what leaves in the files that are chosen now; it is read away from the window."""
        if self._facts is not None:
            self._reading.read(self._facts, choice)

    def _show(self, found: WhatLeaves) -> None:
        self._found = found
        self._retranslate()

    def _fail(self, fault: Exception) -> None:
        self._found = None
        self._hint.setText(words_for(fault, self._surroundings.language.language.value))

    def _retranslate(self) -> None:
        self.set_title(self.tr("What leaves"))
        self._tree.setAccessibleName(self.tr("What leaves and what stays, one by one"))
        self._receipt_note.setText(
            self.tr(
                "The receipt is computed from the content: whoever receives the package can read "
                "the same letters back to you."
            )
        )
        names = (
            self.tr("Submission"), self.tr("Languages"), self.tr("Answers"), self.tr("Records"),
            self.tr("To look at"), self.tr("Stays"),
        )  # fmt: skip
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
        self._hint.setText(self.tr("Reading…"))
        if self._facts is None or self._found is None:
            return
        for value, words in zip(self._values, self._rows(self._facts, self._found), strict=True):
            value.setText(words)
        self._hint.setText(self.tr("Choose a line to go to its place in the draft."))
        reader, language = self._facts.reader, self._surroundings.language.language.value
        self._tree.set_groups(
            LeavingRows(reader.submission, reader.framework, language).groups(self._found)
        )
        frozen, is_whole = self._facts.frozen, self._found.content.profile in (DRAFT, FINAL)
        receipt = frozen.code if frozen is not None and is_whole else self._found.receipt
        for label in (self._receipt, self._receipt_note):
            label.setVisible(bool(receipt))
        self._receipt.setText(receipt)
        self._receipt.setAccessibleName(self.tr("Receipt {receipt}").replace("{receipt}", receipt))

    def _rows(self, facts: ExportFacts, found: WhatLeaves) -> tuple[str, ...]:
        framework, content = facts.reader.framework, found.content
        language = self._surroundings.language.language.value
        state = self._surroundings.country_name(facts.reader.submission.country)
        words = (
            self.tr("{language}: {count} words")
            .replace("{language}", isolated(own_name(each)))
            .replace("{count}", counted(count))
            for each, count in content.words.items()
        )
        pattern = self.tr("{name}: {count}").replace(" ", "\u00a0")
        kinds = framework.record_kinds
        records = [
            (kinds[kind].plural.in_language(language) if kind in kinds else kind, count)
            for kind, count in content.leaves.records
        ]
        counts = (
            (self.tr("names of persons"), len(content.leaves.names)),
            (self.tr("e-mail addresses and numbers"), len(content.contacts)),
            (self.tr("attached files"), len(content.leaves.files)),
        )

        return (
            f"{state} · {framework.title.in_language(language)} {framework.ref.edition}",
            "\n".join(words) or self.tr("none"),
            counted(len(content.leaves.fields)),
            _listed(pattern, records) or self.tr("none"),
            _listed(pattern, counts) or self.tr("none"),
            self._stays(found, pattern),
        )

    def _stays(self, found: WhatLeaves, pattern: str) -> str:
        """Return what stays: of the content, and what has no way out at all."""
        part = found.content.stays
        counts = (
            (self.tr("answers"), len(part.fields)),
            (self.tr("records"), sum(count for _, count in part.records)),
            (self.tr("names of persons"), len(part.names)),
            (self.tr("attached files"), len(part.files)),
            (self.tr("marks"), sum(count for _, count in part.marks)),
        )
        always = self.tr("comments, assignments, journal, versions and names of who wrote")
        if OPEN_POINTS in found.adds:  # a draft names the bodies it waits for
            always = self.tr("comments, journal, versions and names of who wrote")
        return " · ".join(each for each in (_listed(pattern, counts), always) if each)


def _listed(pattern: str, entries: Iterable[tuple[str, int]]) -> str:
    """Return names with their numbers on one line; of what is not there nothing is said."""
    return " · ".join(
        pattern.replace("{name}", name).replace("{count}", counted(count))
        for name, count in entries
        if count
    )
