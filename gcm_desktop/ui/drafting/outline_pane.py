"""The outline at the start side: the switch of arrangements and the tree.

Belongs here: one column. Does not: what stands in it (``outline_presenter``).
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.assignment import Assignments
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.progress import NOBODY, Progress
from gcm_desktop.domain.submission import Language
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.outline_presenter import BY_BODY, OutlineFacts, outline_groups
from gcm_desktop.ui.drafting.pill_switch import PillSwitch
from gcm_desktop.ui.translation import translate
from gcm_desktop.ui.widgets.card import Ground, Hairline
from gcm_desktop.ui.widgets.outline_items import OutlineGroup
from gcm_desktop.ui.widgets.outline_view import OutlineView

WIDTH, NARROW = 274, 232


class OutlinePane(Ground):
    """The column of the outline.

    Signals:
        chosen: The address of the item, assigned question or record kind the user went to.
        arranged: The key of the arrangement the user chose.
    """

    chosen = Signal(str)
    arranged = Signal(str)

    def __init__(self, framework: Framework, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent=parent)
        self._framework = framework
        self._arrangement = framework.arrangements[0].key
        self._progress: Progress | None = None
        self._assignments: Assignments = NOBODY
        self._groups: tuple[OutlineGroup, ...] = ()
        self._offers_bodies = False
        self._counts: Mapping[str, int] = {}
        self._comments: Mapping[Address, int] = {}
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
        self._switch.chosen.connect(self._arrange)
        self.view.chosen.connect(self.chosen)

    @property
    def arrangement(self) -> str:
        """Key of the arrangement shown."""
        return self._arrangement

    def set_arrangement(self, key: str) -> None:
        """Show another arrangement without a signal; unknown keys change nothing."""
        known = (BY_BODY, *(each.key for each in self._framework.arrangements))
        if key != self._arrangement and key in known:
            self._arrangement = key
            self._name_arrangements()
            self._show()

    def set_progress(self, progress: Progress, assignments: Assignments = NOBODY) -> None:
        """Show other drafting states and assignments; only rows that differ are touched."""
        is_first, bodies = self._progress is None, self._assignments.bodies
        self._progress, self._assignments = progress, assignments
        if not is_first:
            if bool(bodies) != bool(assignments.bodies):
                self._name_arrangements()
            self._follow()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show other numbers of records by kind; only rows that differ are touched."""
        before, self._counts = self._counts, counts
        if before and before != counts:
            self._follow()

    def set_comments(self, comments: Mapping[Address, int]) -> None:
        """Show other numbers of comments not settled; only rows that differ are touched."""
        if comments != self._comments:
            self._comments = comments
            if self._groups:
                self._follow()

    def set_words(self, interface: Language, name: str) -> None:
        """Show everything in another language of the interface."""
        self._interface = interface
        self.view.setAccessibleName(name)
        self._name_arrangements()
        self._show()

    def set_current(self, address: Address) -> None:
        """Show where one is, without a signal; a question of it that is current stays current."""
        if not self.view.current_key.startswith(address + "/"):
            self.view.set_current(address)

    def _arrange(self, key: str) -> None:
        self.set_arrangement(key)
        self.arranged.emit(key)

    def _name_arrangements(self) -> None:
        """Offer the arrangements; the one by body takes no room where there are none."""
        choices = [
            (each.key, each.label.in_language(self._interface))
            for each in self._framework.arrangements
        ]
        if self._assignments.bodies or self._arrangement == BY_BODY or self._offers_bodies:
            self._offers_bodies = True
            choices.append((BY_BODY, translate("Drafting", "By body")))
        self._switch.set_choices(choices, name=self.view.accessibleName())
        self._switch.set_value(self._arrangement)
        self._switch.setVisible(len(choices) > 1)

    def _show(self) -> None:
        """Build the view anew."""
        if self._progress is not None:
            self._groups = self._made(self._progress)
            self.view.set_groups(self._groups)

    def _follow(self) -> None:
        """Touch the rows that differ; build anew only where other rows stand in other groups."""
        if self._progress is None:
            return
        before, groups = self._groups, self._made(self._progress)
        if _plan(before) != _plan(groups):
            self._show()
            return
        self._groups = groups
        for old, new in zip(before, groups, strict=True):
            for was, row in zip(old.items, new.items, strict=True):
                if was != row:
                    self.view.update_item(row)

    def _made(self, progress: Progress) -> tuple[OutlineGroup, ...]:
        facts = OutlineFacts(
            self._framework, progress, self._counts, self._assignments, self._comments
        )
        return outline_groups(facts, self._arrangement, self._interface)


def _plan(groups: Sequence[OutlineGroup]) -> list[tuple[str, tuple[str, ...]]]:
    return [(group.title, tuple(row.key for row in group.items)) for group in groups]
