"""The head of an item's page: where it is agreed, its title, its drafting state, its links.

Belongs here: what stands above the cards. Does not: the cards.
"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.domain.framework import Item
from gcm_desktop.domain.framework_data import ALL_TARGETS
from gcm_desktop.domain.progress import DraftingState
from gcm_desktop.ui import theme
from gcm_desktop.ui.assigning.assign_mark import AssignMark
from gcm_desktop.ui.assigning.assignment_words import awaiting_words
from gcm_desktop.ui.drafting.approval_line import ApprovalLine
from gcm_desktop.ui.drafting.item_picker import item_words
from gcm_desktop.ui.drafting.item_progress import answered
from gcm_desktop.ui.drafting.wordings import eyebrow, item_number
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.flow import FlowRow
from gcm_desktop.ui.widgets.labels import page_title, small_label
from gcm_desktop.ui.widgets.pill import LinkPill, Pill, PillSpec, state_pill
from gcm_desktop.ui.words import DRAFTING

MOST_TARGETS = 5
"""SDG targets named on the pill; the rest is counted, and all are in the tooltip."""


class ItemHead(QWidget):
    """Follows the item's drafting state; ``set_state`` tells it."""

    def __init__(self, desk: WritingDesk, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._item = item
        self._state_key = DraftingState.NOT_STARTED
        self._awaited: tuple[str, ...] = ()
        self._eyebrow = small_label()
        self._title = page_title()
        self._pills = FlowRow()
        self._state = Pill(PillSpec(""))
        self._unverified = Pill(PillSpec(""))
        self._targets = Pill(PillSpec(""))
        self._links: list[tuple[LinkPill, str]] = []
        for pill in (self._state, self._unverified, self._targets):
            self._pills.add(pill)
        for address in item.objectives:
            link = LinkPill()
            link.clicked.connect(partial(desk.jump_requested.emit, address))
            self._links.append((link, address))
            self._pills.add(link)
        self._approval = ApprovalLine(desk, item, self) if item.reporting else None
        self._assigned: AssignMark | None = None
        if item.reporting:
            mark = AssignMark(desk.assigning, item.address, offers=True, parent=self._pills)
            mark.clicked.connect(partial(desk.assigning_requested.emit, item.address))
            self._pills.add(mark)
            self._assigned = mark
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 2)
        box.setSpacing(theme.GRID)
        box.addWidget(self._eyebrow)
        box.addWidget(self._title)
        box.addWidget(self._pills)
        if self._approval is not None:
            box.addWidget(self._approval)
        translated(self, self._retranslate)

    def set_state(self, state: DraftingState, awaited: tuple[str, ...] = ()) -> None:
        """Show the drafting state and how many questions are answered.

        Args:
            awaited: Ids of the bodies that are awaited.
        """
        self._state_key, self._awaited = state, awaited
        done, whole = answered(self._desk.submission, self._item)
        look = DRAFTING[state.value]
        words = look.text
        assignments = self._desk.assigning.assignments
        own = assignments.by_address.get(self._item.address)
        owing = own.body if own is not None and own.body in awaited else ""
        if self._assigned is not None:
            self._assigned.set_owed(bool(owing))
        if awaited and awaited != (owing,):  # the one body that stands beside is not said twice
            words = awaiting_words(assignments, awaited, self._desk.interface)
        if whole > 1 and state is not DraftingState.NOT_APPLICABLE:
            part = self.tr("{done} of {all}").replace("{done}", str(done))
            words = f"{words} · {part.replace('{all}', str(whole))}"
        spec = state_pill(look, words)
        if spec != self._state.spec:
            self._state.set_spec(spec)
        if self._approval is not None:
            self._approval.show_state(state)

    def _retranslate(self) -> None:
        item, interface = self._item, self._desk.interface
        self._eyebrow.setText(eyebrow(item, interface))
        self._title.setText(item.title.in_language(interface))
        self._state.setVisible(item.reporting)
        verified = item.title.is_verified(interface)
        self._unverified.setVisible(not verified)
        self._unverified.set_spec(
            PillSpec(self.tr("Not yet checked against the official text"), "info")
        )
        self._show_targets()
        for link, address in self._links:
            linked = self._desk.framework.items.get(address)
            number = item_number(linked, interface) if linked else address
            link.set_words(self.tr("Objective {number}").replace("{number}", number))
            link.setToolTip(item_words(self._desk, address))
            link.setAccessibleName(
                self.tr("Open {item}").replace("{item}", item_words(self._desk, address))
            )
        self.set_state(self._state_key, self._awaited)

    def _show_targets(self) -> None:
        targets = self._item.sdg_targets
        self._targets.setVisible(bool(targets))
        if ALL_TARGETS in targets:
            self._targets.set_spec(PillSpec(self.tr("All SDG targets")))
            return
        few = " · ".join(isolated(each) for each in targets[:MOST_TARGETS])
        more = len(targets) - MOST_TARGETS
        words = self.tr("SDG targets {targets}").replace("{targets}", few)
        self._targets.set_spec(PillSpec(words + (f" · {isolated(f'+{more}')}" if more > 0 else "")))
        self._targets.setAccessibleName(
            self.tr("SDG targets {targets}").replace("{targets}", " · ".join(targets))
        )
        self._targets.setCursor(Qt.CursorShape.ArrowCursor)
