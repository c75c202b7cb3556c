"""The approval of an item in the head of its page: by whom, when, and whether it still holds.

Belongs here: one line, built when there is something to say. Does not: approving (``approving``).
"""

from PySide6.QtWidgets import QWidget

from gcm_desktop.domain.approval import Approval, approval_of, is_valid
from gcm_desktop.domain.framework import Item
from gcm_desktop.domain.progress import DraftingState
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.widgets.flow import FlowRow
from gcm_desktop.ui.widgets.pill import LinkPill, Pill, PillSpec

_FINISHED = (DraftingState.READY, DraftingState.NOT_APPLICABLE)
"""States in which approving is offered in sight; the menu offers it always."""


class ApprovalLine(FlowRow):
    """Hidden while nothing is approved and nothing is ready to be."""

    def __init__(self, desk: WritingDesk, item: Item, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._item = item
        self.badge: Pill | None = None
        self._buttons: dict[str, LinkPill] = {}
        self._approval: Approval | None = None
        self.hide()

    @property
    def buttons(self) -> dict[str, LinkPill]:
        """The buttons by what they do: ``approve``, ``compare``, ``withdraw``."""
        return self._buttons

    def show_state(self, state: DraftingState) -> None:
        """Show what there is to say."""
        submission, address = self._desk.submission, self._item.address
        self._approval = approval_of(submission, address)
        if self._approval is None and state not in _FINISHED:
            self.hide()
            return
        if self.badge is None:
            self._build()
        holds = self._approval is not None and is_valid(submission, address)
        self._say(holds=holds)
        may_write = not self._desk.is_read_only
        self._buttons["approve"].setVisible(may_write and not holds)
        self._buttons["withdraw"].setVisible(may_write and self._approval is not None)
        lapsed = self._approval is not None and not holds and bool(self._approval.snapshot)
        self._buttons["compare"].setVisible(lapsed)
        self.setVisible(may_write or self._approval is not None)

    def _build(self) -> None:
        self.badge = Pill(PillSpec(""), self)
        self.add(self.badge)
        deeds = {"compare": self._compare, "approve": self._approve, "withdraw": self._withdraw}
        for key, deed in deeds.items():
            button = LinkPill(self)
            button.clicked.connect(deed)
            self._buttons[key] = button
            self.add(button)

    def _say(self, *, holds: bool) -> None:
        badge, approval = self.badge, self._approval
        if badge is None:
            return
        badge.setVisible(approval is not None)
        if approval is not None:
            from gcm_desktop.ui.comparing.entries import approval_words  # only with an approval

            words = approval_words(approval)
            lapsed = self.tr("{approval} – the text has changed since")
            spec = PillSpec(words, "drafting-approved", "good", "good_soft")
            if not holds:
                words = lapsed.replace("{approval}", words)
                spec = PillSpec(words, "warning", "attention", "attention_soft")
            badge.set_spec(spec)
        again = self.tr("Approve again…") if approval is not None else self.tr("Approve…")
        self._buttons["approve"].set_words(again)
        self._buttons["withdraw"].set_words(self.tr("Withdraw approval"))
        self._buttons["compare"].set_words(self.tr("What has changed"))

    def _approve(self) -> None:
        from gcm_desktop.ui.drafting.approving import approve

        approve(self._desk, self, self._item.address)

    def _withdraw(self) -> None:
        from gcm_desktop.ui.drafting.approving import withdraw

        withdraw(self._desk, self._item.address)

    def _compare(self) -> None:
        from gcm_desktop.ui.comparing.comparing_dialog import open_comparing

        if self._approval is not None:
            open_comparing(self._desk, self, self._approval.snapshot, self._item.address)
