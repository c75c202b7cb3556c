"""Keeps the dock up to date: the panel in sight follows the place one is at, findings follow edits.

Belongs here: when a panel is filled anew and when the dock folds. Does not: panels, decisions.
"""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.services.draft_session import SaveState, Saving
from gcm_desktop.ui.commenting.comment_counts import comments_here
from gcm_desktop.ui.drafting.dock import Dock
from gcm_desktop.ui.drafting.dock_tabs import CHECKS, COMMENTS, HISTORY
from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter
from gcm_desktop.ui.drafting.question_card import question_at
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.lifetime import while_alive

CHECKS_MS = 1200
"""Findings follow an edit after this time without another one."""
ROOMY = 1180
"""In narrower windows the dock begins folded."""


class DockFilling(QObject):
    """Serves one dock; lives in it.

    Signals:
        found: The findings are other ones.
    """

    found = Signal()

    def __init__(self, dock: Dock, presenter: DraftPresenter, desk: WritingDesk) -> None:
        super().__init__(dock)
        self._dock = dock
        self._presenter = presenter
        self._desk = desk
        self._question: Address = ""
        self._is_fold_chosen = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look_for_findings)
        desk.altered.connect(self._note_alteration)
        desk.saving_changed.connect(self._note_saving)
        desk.commenting.altered.connect(self._note_comments)
        dock.opened.connect(self._fill)
        dock.folded.connect(self._keep_fold)
        self._timer.start(0)

    def fit(self, width: int) -> None:
        """Fold in a narrow window, unless the user has folded or unfolded by hand."""
        if not self._is_fold_chosen:
            self._dock.set_folded(width < ROOMY)

    def follow_focus(self, now: QWidget) -> None:
        """Show what there is about the question ``now`` belongs to."""
        address = question_at(now)
        if address and address != self._question:
            self._question = address
            self._fill()

    def show_item(self, first_guided: Address) -> None:
        """Show what there is about another item."""
        self._question = first_guided
        self._count_findings()
        self._count_comments()
        self._fill()

    def retranslate(self) -> None:
        """Show the same in another language."""
        self._fill()

    def _fill(self) -> None:
        panel = self._dock.in_sight
        if panel is not None:
            panel.show_place(self._presenter.item, self._question)

    def _note_alteration(self) -> None:
        self._timer.start(CHECKS_MS)

    def _note_saving(self, state: SaveState) -> None:
        if state.saving is Saving.SAVED and self._dock.tab == HISTORY:
            self._refresh()

    def _look_for_findings(self) -> None:
        self._presenter.look_for_findings(while_alive(self, lambda _: self._show_findings()))

    def _show_findings(self) -> None:
        self.found.emit()
        self._count_findings()
        if self._dock.tab == CHECKS:
            self._refresh()

    def _count_findings(self) -> None:
        self._dock.set_count(CHECKS, self._presenter.found_here())

    def _count_comments(self) -> None:
        self._dock.set_count(COMMENTS, comments_here(self._desk, self._presenter))

    def _note_comments(self) -> None:
        self._count_comments()
        self._timer.start(CHECKS_MS)

    def _refresh(self) -> None:
        panel = self._dock.in_sight
        if panel is not None:
            panel.refresh()

    def _keep_fold(self) -> None:
        self._is_fold_chosen = True
        self._fill()
