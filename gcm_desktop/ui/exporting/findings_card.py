"""What the checks found, by severity, each line leading to its place in the draft.

Belongs here: the list and its words. Does not: checking (``domain/checks``).
"""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from gcm_desktop.base.messages import message
from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.checks import Severity
from gcm_desktop.domain.framework import Framework
from gcm_desktop.services.wording import finding_words
from gcm_desktop.ui.exporting.export_presenter import UNCONFIRMED, ExportFacts, FindingLine
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.labels import small_label
from gcm_desktop.ui.widgets.outline_items import OutlineGroup, OutlineItem
from gcm_desktop.ui.widgets.outline_view import OutlineView
from gcm_desktop.ui.widgets.pill import Pill, PillSpec
from gcm_desktop.ui.words import StateLook

_HEIGHT = 232


class FindingsCard(Card):
    """The findings.

    Signals:
        jump_requested: The user wants to see the place at this address.
    """

    jump_requested = Signal(str)

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._surroundings = surroundings
        self._facts: ExportFacts | None = None
        self._pill = Pill(PillSpec(""))
        self._pill.hide()
        self.head.addWidget(self._pill)
        self._note = small_label(wraps=True)
        self._list = OutlineView()
        self._list.setFixedHeight(_HEIGHT)
        self.body.addWidget(self._note)
        self.body.addWidget(self._list)
        self._list.clicked.connect(self._jump)
        self._list.activated.connect(self._jump)
        translated(self, self._retranslate)

    def set_facts(self, facts: ExportFacts) -> None:
        """Show what was found."""
        self._facts = facts
        self._retranslate()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Checks"))
        self._list.setAccessibleName(self.tr("Checks"))
        facts = self._facts
        if facts is None:
            self._note.setText(self.tr("Reading…"))
            return
        self._pill.show()
        if facts.is_blocked:
            self._pill.set_spec(PillSpec(self.tr("Not final yet"), "warning", "bad", "bad_soft"))
            self._note.setText(
                self.tr("A draft can be exported at any time. Choose a line to go to its place.")
            )
        else:
            self._pill.set_spec(PillSpec(self.tr("Nothing blocks"), "check", "good", "good_soft"))
            self._note.setText(
                self.tr(
                    "Nothing stands in the way of a final version. "
                    "Choose a line to go to its place."
                )
            )
        self._list.setVisible(bool(facts.lines))
        self._list.set_groups(self._groups(facts))

    def _groups(self, facts: ExportFacts) -> tuple[OutlineGroup, ...]:
        titles = {
            Severity.BLOCKS: self.tr("Blocks the final version: {count}"),
            Severity.MEND: self.tr("To mend: {count}"),
            Severity.NOTE: self.tr("To know: {count}"),
        }
        looks = {
            Severity.BLOCKS: StateLook("warning", "bad", "bad_soft", "bad", ""),
            Severity.MEND: StateLook("warning", "attention", "attention_soft", "attention", ""),
            Severity.NOTE: StateLook("info", "muted", "chip", "muted", ""),
        }
        groups = []
        for severity, title in titles.items():
            items = tuple(
                OutlineItem(
                    f"{number}", "", self._words(line, facts.reader.framework), looks[severity]
                )
                for number, line in enumerate(facts.lines)
                if line.finding.severity is severity
            )
            if items:
                counted = title.replace("{count}", str(facts.counts[severity]))
                groups.append(OutlineGroup(counted, items))
        return tuple(groups)

    def _words(self, line: FindingLine, framework: Framework) -> str:
        language = self._surroundings.language.language.value
        if line.count == 1:
            return finding_words(line.finding, framework, language)
        address = addresses.owner(line.finding.address)
        if address not in framework.items:
            kind = framework.record_kinds.get(addresses.kind(address))
            place = kind.plural.in_language(language) if kind else address
        else:
            place = framework.place(address, language)
        words = self.tr("{place}: {count} texts missing in {language}")
        if line.finding.code == UNCONFIRMED:
            words = self.tr("{place}: from the last report, not confirmed yet: {count}")
        words = words.replace("{place}", place).replace("{count}", str(line.count))
        about = line.finding.language
        name = message(f"language.{about}", {}, language) if about else ""
        return words.replace("{language}", name)

    def _jump(self, _: QModelIndex) -> None:
        key = self._list.current_key
        if self._facts is not None and key:
            self.jump_requested.emit(self._facts.lines[int(key)].finding.address)
