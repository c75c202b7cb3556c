"""Home: the drafts as cards, what was received from others, a new submission.

Belongs here: widgets and signals. Does not: reading and deciding (``home_presenter``).
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.services.ports import ReceivedFile
from gcm_desktop.ui import theme
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.home.draft_card import DraftCard
from gcm_desktop.ui.home.home_presenter import (
    DraftProgress,
    HomeFacts,
    dropped_package,
    read_home,
    read_progress,
)
from gcm_desktop.ui.home.received_card import ReceivedCard
from gcm_desktop.ui.home.welcome import Skeleton, Welcome
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.drop_zone import DropZone
from gcm_desktop.ui.widgets.labels import page_title, small_label
from gcm_desktop.ui.widgets.page_column import PageColumn
from gcm_desktop.ui.widgets.top_bar import TopBar
from gcm_desktop.ui.window_menu import WindowMenu

SKELETON_AFTER_MS = 160
"""Grey cards only where reading takes longer than one notices; anything earlier flickers."""


class HomePage(QWidget):
    """The first page; reads on the store's worker and fills itself in."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._cards: dict[str, DraftCard] = {}
        self._is_opening = False
        self.setAcceptDrops(True)
        self._bar = TopBar()
        self._bar.add_end(WindowMenu(surroundings))
        self._title, self._sentence = page_title(), small_label()
        self._open = PlainButton(icon_name="open-file")
        self._new = PrimaryButton(icon_name="plus")
        self._new.setEnabled(not surroundings.is_read_only)
        self._welcome = Welcome(surroundings.is_read_only)
        self._skeleton = Skeleton()
        self._drafts = QVBoxLayout()
        self._drafts.setSpacing(2 * theme.GRID)
        self._below = QVBoxLayout()
        self._drop = DropZone()
        self._lay_out()
        self._connect()
        translated(self, self._retranslate)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SKELETON_AFTER_MS)
        self._timer.timeout.connect(self._skeleton.show)
        self._timer.start()
        self._read()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Answer to one package held over the page."""
        if dropped_package(event.mimeData()) is not None:
            self._drop.set_over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget it."""
        self._drop.set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what is in the package; nothing is imported."""
        self._drop.set_over(False)
        file = dropped_package(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self._open_package(file)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        head.addLayout(words, 1)
        for button in (self._open, self._new):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        page = PageColumn()
        page.column.addLayout(head)
        for part in (self._welcome, self._skeleton):
            part.hide()
        page.column.addWidget(self._welcome)
        page.column.addWidget(self._skeleton)
        page.column.addLayout(self._drafts)
        page.column.addLayout(self._below)
        page.column.addWidget(self._drop)
        page.column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._bar)
        box.addWidget(page, 1)

    def _connect(self) -> None:
        navigator = self._surroundings.navigator
        self._open.clicked.connect(navigator.choose_received_file)
        self._new.clicked.connect(navigator.show_new)
        self._welcome.new_requested.connect(navigator.show_new)
        self._welcome.sample_requested.connect(self._make_sample)

    def _retranslate(self) -> None:
        self._bar.set_title("GCM Desktop")
        self._title.setText(self.tr("Your submissions"))
        self._sentence.setText(self.tr("Everything stays on this computer until you export it."))
        self._open.set_text(self.tr("Open a received file…"))
        self._new.set_text(self.tr("New submission"))
        self._drop.set_words(
            self.tr(
                "Drop a .gcm file here to see what is in it. Nothing is imported until you say so."
            )
        )
        self.setAccessibleName(self.tr("Your submissions"))

    def _read(self) -> None:
        use_cases = self._surroundings.use_cases
        self._surroundings.jobs.run_on_store(
            partial(read_home, use_cases),
            while_alive(self, self._show),
            while_alive(self, self._not_read),
        )

    def _show(self, facts: HomeFacts) -> None:
        self._timer.stop()
        self._skeleton.hide()
        self._welcome.setVisible(not facts.drafts)
        self._new.setVisible(bool(facts.drafts))
        for draft in facts.drafts:
            card = DraftCard(self._surroundings, draft)
            card.continued.connect(self._surroundings.navigator.show_draft)
            card.export_requested.connect(self._surroundings.navigator.show_export)
            self._cards[draft.header.id] = card
            self._drafts.addWidget(card)
            card.show()
            self._read_progress(draft.header.id)
        if facts.received:  # a table costs more than the rest of the page: only where it is needed
            received = ReceivedCard(self._surroundings)
            received.set_files(facts.received, frozenset(draft.header.id for draft in facts.drafts))
            received.opened.connect(self._open_kept)
            received.merge_requested.connect(self._merge_kept)
            self._below.addWidget(received)
            received.show()

    def _read_progress(self, submission_id: str) -> None:
        def show(found: DraftProgress) -> None:
            self._cards[submission_id].set_progress(found)

        self._surroundings.jobs.run_on_store(
            partial(read_progress, self._surroundings.use_cases, submission_id),
            while_alive(self, show),
            while_alive(self, self._not_read),
        )

    def _make_sample(self) -> None:
        navigator = self._surroundings.navigator
        self._surroundings.jobs.run_on_store(
            self._surroundings.use_cases.library.sample,
            while_alive(self, navigator.show_draft),
            while_alive(self, self._not_read),
        )

    def _open_package(self, file: Path) -> None:
        self._surroundings.navigator.open_received_file(file)

    def _open_kept(self, file: ReceivedFile) -> None:
        if self._is_opening:
            return
        self._is_opening = True
        reviewing = self._surroundings.use_cases.reviewing
        from gcm_desktop.ui.keys.opening import run_opening  # it may be sealed

        run_opening(
            self._surroundings,
            self,
            partial(reviewing.open_received, file),
            self._surroundings.navigator.show_review,
            self._not_read,
        )

    def _merge_kept(self, file: ReceivedFile) -> None:
        self._surroundings.navigator.show_merging(file.submission, (file,))

    def _not_read(self, fault: Exception) -> None:
        self._timer.stop()
        self._skeleton.hide()
        self._is_opening = False
        language = self._surroundings.language.language.value
        self._surroundings.navigator.say(words_for(fault, language), is_fault=True)
