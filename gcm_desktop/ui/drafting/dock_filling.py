"""Keeps the dock up to date: guidance on the question one is at, findings, the item's history.

Belongs here: when a panel is filled anew and when the dock folds. Does not: panels, decisions.
"""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.services.draft_session import SaveState, Saving
from gcm_desktop.ui.drafting.dock import CHECKS, HISTORY, Dock
from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter
from gcm_desktop.ui.drafting.journal_lines import JournalLine
from gcm_desktop.ui.drafting.question_card import question_at
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.lifetime import while_alive

CHECKS_MS = 1200
"""Findings follow an edit after this time without another one."""
ROOMY = 1180
"""In narrower windows the dock begins folded."""


class DockFilling(QObject):
    """Serves one dock; lives in it."""

    def __init__(self, dock: Dock, presenter: DraftPresenter, desk: WritingDesk) -> None:
        super().__init__(dock)
        self._dock = dock
        self._presenter = presenter
        self._desk = desk
        self._guided: Address = ""
        self._is_fold_chosen = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look_for_findings)
        desk.altered.connect(self._note_alteration)
        desk.saving_changed.connect(self._note_saving)
        dock.opened.connect(self._fill)
        dock.folded.connect(self._keep_fold)
        self._timer.start(0)

    def fit(self, width: int) -> None:
        """Fold in a narrow window, unless the user has folded or unfolded by hand."""
        if not self._is_fold_chosen:
            self._dock.set_folded(width < ROOMY)

    def follow_focus(self, now: QWidget) -> None:
        """Show the guidance on the question ``now`` belongs to."""
        address = question_at(now)
        if address:
            self.show_guidance(address)

    def show_guidance(self, address: Address) -> None:
        """Show the guidance on a question."""
        self._guided = address
        question = self._presenter.question(address) if address else None
        self._dock.guidance.show_question(question, self._desk.interface)

    def show_item(self, first_guided: Address) -> None:
        """Show what there is about another item."""
        self.show_guidance(first_guided)
        self._fill()

    def retranslate(self) -> None:
        """Show the same in another language."""
        self.show_guidance(self._guided)
        self._fill()

    def refresh_history(self) -> None:
        """Read the journal anew where it is in sight."""
        if self._dock.tab == HISTORY:
            self._presenter.read_history(while_alive(self, self._show_history))

    def _fill(self) -> None:
        self._show_findings()
        self.refresh_history()

    def _note_alteration(self) -> None:
        self._timer.start(CHECKS_MS)

    def _note_saving(self, state: SaveState) -> None:
        if state.saving is Saving.SAVED:
            self.refresh_history()

    def _look_for_findings(self) -> None:
        self._presenter.look_for_findings(while_alive(self, lambda _: self._show_findings()))

    def _show_findings(self) -> None:
        self._dock.set_found(self._presenter.found_here())
        if self._dock.tab == CHECKS:
            self._dock.checks.show_findings(*self._presenter.finding_lines())

    def _show_history(self, lines: tuple[JournalLine, ...]) -> None:
        self._dock.history.show_lines(lines)

    def _keep_fold(self) -> None:
        self._is_fold_chosen = True
