"""The Merge page: what the last merge did, the preview of the next one, deciding conflicts.

Belongs here: the page, its bar, which view is shown, files dropped on it. Does not: the views,
decisions (``merging_presenter``, ``conflict_presenter``).
"""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.ui.home.home_presenter import PACKAGE_SUFFIX
from gcm_desktop.ui.keys.opening import run_opening
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.merging.dropped_files import dropped_packages
from gcm_desktop.ui.merging.file_queue import Sources
from gcm_desktop.ui.merging.merging_presenter import MergingPresenter
from gcm_desktop.ui.merging.preview_view import PreviewView
from gcm_desktop.ui.merging.report_view import ReportView
from gcm_desktop.ui.moments import counted
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.pill import Pill, PillSpec
from gcm_desktop.ui.widgets.top_bar import TopBar
from gcm_desktop.ui.window_menu import WindowMenu

if TYPE_CHECKING:
    from gcm_desktop.ui.merging.conflict_view import ConflictView


class MergingPage(QWidget):
    """One draft, and files of others.

    Args:
        files: To be added to what was chosen before.
        address: Where to begin deciding; empty begins with the files.
    """

    def __init__(
        self,
        surroundings: Surroundings,
        submission_id: str,
        files: Sources = (),
        address: Address = "",
    ) -> None:
        super().__init__()
        self._surroundings = surroundings
        self._submission_id = submission_id
        self.setAcceptDrops(True)
        refresh = while_alive(self, lambda _: self._refresh())
        self.presenter = MergingPresenter(
            surroundings,
            submission_id,
            lambda: refresh(None),
            partial(run_opening, surroundings, self),
        )
        self._bar = TopBar(self)
        self.back = PlainButton("", "back", small=True, parent=self)
        self._pill = Pill(PillSpec(""), self)
        self.cancel = PlainButton(parent=self)
        self.merge = PrimaryButton("", "merge", self)
        self.report = ReportView(surroundings, self.presenter, self)
        self.preview = PreviewView(surroundings, self.presenter, self)
        self._stack = QStackedWidget(self)
        self._is_deciding = bool(address)
        self._left = 0
        self._address = address
        self._lay_out()
        self._connect()
        translated(self, self._retranslate)
        self.presenter.open(files)
        if address:
            self.decide(address)

    @property
    def entry(self) -> QWidget:
        """Where one begins with the keyboard."""
        if self._is_deciding:
            return self.conflicts.choices
        is_preview = self._stack.currentWidget() is self.preview
        return self.preview.tree if is_preview else self.report.choose

    @cached_property
    def conflicts(self) -> "ConflictView":
        """The view in which conflicts are decided, made when first wanted."""
        from gcm_desktop.ui.merging.conflict_view import ConflictView

        made = ConflictView(self._surroundings, self._submission_id, self)
        made.progressed.connect(self._note_left)
        self._stack.addWidget(made)
        return made

    def decide(self, address: Address = "") -> None:
        """Show what is open, and how to decide it."""
        self._is_deciding = True
        self.conflicts.open(address)
        self._refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Answer to packages held over the page."""
        if dropped_packages(event.mimeData()):
            self.report.drop.set_over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget them."""
        self.report.drop.set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the packages."""
        self.report.drop.set_over(False)
        files = dropped_packages(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.add(files)

    def add(self, files: Sources) -> None:
        """Add files to those chosen."""
        self._is_deciding = False
        self.presenter.add(files)

    def _lay_out(self) -> None:
        self._bar.add_before_title(self.back)
        self._bar.add_start(self._pill)
        for widget in (self.cancel, WindowMenu(self._surroundings, self), self.merge):
            self._bar.add_end(widget)
        for view in (self.report, self.preview):
            self._stack.addWidget(view)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._bar)
        box.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_back)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._go_back)
        self.cancel.clicked.connect(self._cancel)
        self.merge.clicked.connect(self.presenter.merge)
        self.preview.tree.taken.connect(self._say_state)
        self.preview.add_requested.connect(self._choose)
        self.report.add_requested.connect(self._choose)
        self.report.decide_requested.connect(self.decide)
        self.report.draft_requested.connect(self._show_draft)

    def _choose(self) -> None:
        title = self.tr("Choose files to merge")
        names, _ = QFileDialog.getOpenFileNames(self, title, "", f"GCM (*{PACKAGE_SUFFIX})")
        if names:
            self.add(tuple(map(Path, names)))

    def _go_back(self) -> None:
        """Leave deciding for the report, and the page for the draft; what was chosen is kept."""
        if self.presenter.is_writing:  # what is open of the draft is not what is being written
            return
        if self._is_deciding and not self._address:
            self._is_deciding = False
            self.presenter.look_anew()
            self._refresh()
        else:
            self._show_draft()

    def _show_draft(self, address: Address = "") -> None:
        navigator = self._surroundings.navigator
        navigator.show_draft(self._submission_id, address or self._address)

    def _cancel(self) -> None:
        self.presenter.drop()
        self._show_draft()

    def _note_left(self, left: int) -> None:
        """Leave deciding once nothing is open."""
        self._left = left
        if self._is_deciding and not left:
            self._is_deciding = False
            self.presenter.look_anew()
        self._refresh()

    def _refresh(self) -> None:
        """Show the view there is something to do in."""
        queue = self.presenter.queue
        has_files = bool(queue.files or queue.broken or queue.reading)
        view: QWidget = self.preview if has_files else self.report
        if self._is_deciding:
            view = self.conflicts
        if view is self.report:
            self.report.refresh()
        elif view is self.preview:
            self.preview.refresh()
        is_other = self._stack.currentWidget() is not view
        self._stack.setCurrentWidget(view)
        if is_other:
            self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_state()

    def _say_state(self) -> None:
        """Say in the bar how far one is, and what can be done."""
        presenter = self.presenter
        view = self._stack.currentWidget()
        is_preview = view is self.preview
        self.cancel.setVisible(is_preview)
        self.merge.setVisible(is_preview)
        self.merge.setEnabled(presenter.can_merge)
        for button in (self.back, self.cancel):
            button.setEnabled(not presenter.is_writing)
        lines = presenter.lines
        taken = sum(presenter.is_taken(line) for line in lines)
        words = self.tr("Merge {count}").replace("{count}", counted(taken))
        if taken != len(lines):
            words = self.tr("Merge {count} of {all}").replace("{count}", counted(taken))
        self.merge.set_text(words.replace("{all}", counted(len(lines))))
        self._pill.setVisible(True)
        if self._is_deciding:
            left = self.tr("Left to decide: {count}")
            words = left.replace("{count}", counted(self._left))
            self._pill.set_spec(PillSpec(words, "warning", "attention", "attention_soft"))
        elif presenter.queue.reading or presenter.is_busy:
            reading = self.tr("Reading…") if presenter.queue.reading else self.tr("Comparing…")
            self._pill.set_spec(PillSpec(reading, "saving"))
        elif is_preview:
            words = self.tr("Nothing is written yet")
            self._pill.set_spec(PillSpec(words, "eye"))
        else:
            self._pill.setVisible(False)

    def _retranslate(self) -> None:
        self.back.set_text(self.tr("Back"))
        self.back.setToolTip(self.tr("What you chose is kept and offered again."))
        self.cancel.set_text(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Forget these files and go back to the draft."))
        self._bar.set_title(self.tr("Merge files"))
        self.setAccessibleName(self.tr("Merge files"))
        self.presenter.look_anew()
        self._say_state()
