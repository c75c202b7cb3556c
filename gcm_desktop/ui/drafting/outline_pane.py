"""The outline at the start side: the switch of arrangements and the tree.

Belongs here: one column. Does not: what stands in it (``outline_presenter``).
"""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.progress import Progress
from gcm_desktop.domain.submission import Language
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.outline_presenter import outline_groups, outline_item, record_row
from gcm_desktop.ui.drafting.pill_switch import PillSwitch
from gcm_desktop.ui.widgets.card import Ground, Hairline
from gcm_desktop.ui.widgets.outline_view import OutlineView

WIDTH, NARROW = 274, 232


class OutlinePane(Ground):
    """The column of the outline.

    Signals:
        chosen: The address of the item or record kind the user went to.
        arranged: The key of the arrangement the user chose.
    """

    chosen = Signal(str)
    arranged = Signal(str)

    def __init__(self, framework: Framework, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent=parent)
        self._framework = framework
        self._arrangement = framework.arrangements[0].key
        self._progress: Progress | None = None
        self._counts: Mapping[str, int] = {}
        self._interface: Language = "en"
        self._switch = PillSwitch()
        self.view = OutlineView()
        self.setFixedWidth(WIDTH)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 0)
        box.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(2 * theme.GRID, 0, 2 * theme.GRID, 0)
        inner.addWidget(self._switch)
        box.addLayout(inner)
        box.addSpacing(6)
        box.addWidget(Hairline())
        box.addWidget(self.view, 1)
        self._switch.setVisible(len(framework.arrangements) > 1)
        self._switch.chosen.connect(self._arrange)
        self.view.chosen.connect(self.chosen)

    @property
    def arrangement(self) -> str:
        """Key of the arrangement shown."""
        return self._arrangement

    def set_arrangement(self, key: str) -> None:
        """Show another arrangement without a signal; unknown keys change nothing."""
        if key != self._arrangement and any(key == a.key for a in self._framework.arrangements):
            self._arrangement = key
            self._switch.set_value(key)
            self._show()

    def set_progress(self, progress: Progress) -> None:
        """Show other drafting states; only rows that differ are touched."""
        before, self._progress = self._progress, progress
        if before is None:
            return
        for address, state in progress.states.items():
            if before.states[address] is not state:
                item = self._framework.item(address)
                self.view.update_item(outline_item(item, progress, self._interface))

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show other numbers of records by kind; only rows that differ are touched."""
        before, self._counts = self._counts, counts
        for kind in self._framework.record_kinds.values():
            if before.get(kind.kind) != counts[kind.kind]:
                self.view.update_item(record_row(kind, counts[kind.kind], self._interface))

    def set_words(self, interface: Language, name: str) -> None:
        """Show everything in another language of the interface."""
        self._interface = interface
        self.view.setAccessibleName(name)
        self._switch.set_choices(
            [(each.key, each.label.in_language(interface)) for each in
             self._framework.arrangements], name=name
        )  # fmt: skip
        self._switch.set_value(self._arrangement)
        self._show()

    def set_current(self, address: Address) -> None:
        """Show where one is, without a signal."""
        self.view.set_current(address)

    def _arrange(self, key: str) -> None:
        self.set_arrangement(key)
        self.arranged.emit(key)

    def _show(self) -> None:
        if self._progress is not None:
            groups = outline_groups(
                self._framework, self._progress, self._counts, self._arrangement, self._interface
            )
            self.view.set_groups(groups)
