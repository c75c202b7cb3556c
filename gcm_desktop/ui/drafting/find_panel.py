"""Find and replace: the query, its options, what was found, and what would be put in its place.

Belongs here: widgets and their signals. Does not: decisions (``find_presenter``), the list
(``found_list``), the fields of the page (``found_fields``).
"""

from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.search import Hit, Query
from gcm_desktop.domain.text import clean_line
from gcm_desktop.services.draft_session import Altered
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.dock_tabs import Panel
from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter
from gcm_desktop.ui.drafting.find_options import FindOptions
from gcm_desktop.ui.drafting.find_presenter import MOST_HITS, FindPresenter
from gcm_desktop.ui.drafting.found_fields import FoundFields
from gcm_desktop.ui.drafting.found_list import FoundList
from gcm_desktop.ui.drafting.replace_part import ReplacePart
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import IconButton
from gcm_desktop.ui.widgets.labels import small_label
from gcm_desktop.ui.widgets.line_field import LineField

TYPED_MS, ALTERED_MS = 150, 400
"""Finding begins this long after the last letter of the query, or after the last edit."""


class FindPanel(Panel):
    """The tab of the dock."""

    def __init__(
        self, desk: WritingDesk, presenter: DraftPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, presenter, parent)
        self._soon: Callable[[Callable[[], None]], None] = partial(QTimer.singleShot, 0, self)
        self._finding = FindPresenter(desk, self._soon)
        self._fields = FoundFields(self, self._finding)
        self._before: QWidget | None = None
        self._current: Hit | None = None
        self.query = LineField()
        self._previous, self._next = IconButton("chevron-up"), IconButton("chevron-down")
        self.options = FindOptions()
        self.replacing = ReplacePart()
        self._count = small_label(wraps=True)
        self.list = FoundList()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._lay_out()
        self.setFocusProxy(self.query)
        self._connect()
        translated(self, self._retranslate)

    def begin(self, text: str = "", *, replacing: bool = False) -> None:
        """Go to the query, with ``text`` in it where there is any; find it at once."""
        if replacing and not self.desk.is_read_only:
            self.replacing.set_open(True)
        if text:
            self.query.setText(clean_line(text))
            self._look()
        self.query.selectAll()
        self.query.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def remember(self, before: QWidget | None) -> None:
        """Keep where Esc leads back to."""
        if before is not None and not self.isAncestorOf(before):
            self._before = before

    def step(self, by: int) -> None:
        """Go to the next hit, or the one before, round the ends."""
        hits = self._finding.found.hits
        if not hits:
            self.begin()
            return
        at = hits.index(self._current) + by if self._current in hits else min(by, 0)
        self._go(hits[at % len(hits)])

    def refresh(self) -> None:
        """Mark what is in sight of the page that is shown now; find anew after edits."""
        if self.query.value and not self._finding.is_current():
            self._look()
        else:
            self._soon(self._mark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the focus back with Escape."""
        if event.key() == Qt.Key.Key_Escape and self._before is not None:
            before, self._before = self._before, None
            if shiboken6.isValid(before) and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Down and self.query.hasFocus() and self.list.hits:
            self.list.set_current(self.list.current_hit or self.list.hits[0])
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Find anew what may have changed while nobody looked."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no marks behind."""
        super().hideEvent(event)
        self._fields.clear()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        for widget, stretch in ((self.query, 1), (self._previous, 0), (self._next, 0)):
            head.addWidget(widget, stretch)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 14, 0, 8)
        box.setSpacing(theme.GRID)
        top = QVBoxLayout()
        top.setContentsMargins(16, 0, 12, 0)
        top.setSpacing(theme.GRID)
        top.addLayout(head)
        top.addWidget(self.options)
        top.addWidget(self.replacing)
        top.addWidget(self._count)
        box.addLayout(top)
        box.addWidget(self.list, 1)
        self.list.setMinimumHeight(160)
        self.replacing.setVisible(not self.desk.is_read_only)

    def _connect(self) -> None:
        self.query.edited.connect(lambda _: self._timer.start(TYPED_MS))
        self.query.returnPressed.connect(self._go_first)
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self.options.changed.connect(self._look)
        self._timer.timeout.connect(self._look)
        self.list.chosen.connect(self._go)
        self.list.ticked.connect(self._show_replacing)
        self.replacing.edited.connect(self._show_replacing)
        self.replacing.asked.connect(self._replace)
        self.replacing.undo_asked.connect(self.desk.undo)
        self.desk.altered.connect(self._follow)
        self.desk.languages_changed.connect(lambda: self._timer.start(TYPED_MS))

    def _follow(self, altered: Altered) -> None:
        if altered.origin is not self:
            self.replacing.forget_undo()
        if self.isVisible() and self.query.value:
            self._timer.start(ALTERED_MS)

    def _look(self) -> None:
        self._timer.stop()
        options = self.options
        languages = frozenset() if options.all_languages else self._finding.written_languages()
        query = Query(self.query.value, options.whole_words, options.exact, languages)
        self._finding.seek(query, self._show)

    def _show(self) -> None:
        if not shiboken6.isValid(self):
            return
        self.list.set_groups(self._finding.groups())
        self._show_count()
        self._show_replacing()
        self._mark()

    def _show_count(self) -> None:
        found = self._finding.found
        number = len(found.hits)
        words = self.tr("Found: {count}") if number else self.tr("Nothing found")
        if found.is_cut:
            words = self.tr("The first {count} are shown")
        if not self.query.value.strip():
            words = self.tr("Spelling variants of a letter count as one: أ إ آ ا, ة ه, é e, ٣ 3")
        elif number and not found.is_whole_phrase:
            words = self.tr("Not found word after word; texts that hold every word: {count}")
        self._count.setText(words.replace("{count}", str(min(number, MOST_HITS))))
        for button in (self._previous, self._next):
            button.setEnabled(number > 0)

    def _show_replacing(self) -> None:
        can = self._finding.found.is_whole_phrase and bool(self.query.value.strip())
        is_open = self.replacing.is_open and can
        self.list.set_replacement(self.replacing.words if is_open else None)
        self.replacing.set_count(len(self.list.chosen_hits) if is_open else 0)

    def _replace(self) -> None:
        """Make all replacements one step, unless the text changed under the list."""
        self.desk.hand_over()
        if not self._finding.is_current():
            self._look()
            self.replacing.say(self.tr("The text has changed meanwhile: look at the list again."))
            return
        chosen = self.list.chosen_hits
        try:
            changes = self._finding.changes(chosen, self.replacing.words)
        except GcmError as fault:
            self.desk.say_fault(fault)
            return
        if not changes:
            return
        self.desk.make(*changes, origin=self)
        words = self.tr("Replaced: {count}").replace("{count}", str(len(chosen)))
        self.replacing.say(words, can_undo=True)
        self._look()

    def _go_first(self) -> None:
        if self._timer.isActive():
            self._look()
        if self._finding.found.hits:
            self._go(self.list.current_hit or self._finding.found.hits[0])

    def _go(self, hit: Hit) -> None:
        self._current = hit
        self.list.set_current(hit)
        self._finding.show_language(hit.language)
        self.desk.jump_requested.emit(hit.address)
        self._soon(lambda: self._fields.select(hit))
        self._soon(self._mark)

    def _mark(self) -> None:
        if self.isVisible():
            self._fields.mark()

    def _retranslate(self) -> None:
        self.query.setPlaceholderText(self.tr("Find in the whole text"))
        self.query.setAccessibleName(self.tr("Find in the whole text"))
        self._previous.set_words(self.tr("Previous (Shift+F3)"))
        self._next.set_words(self.tr("Next (F3)"))
        self.list.setAccessibleName(self.tr("What was found"))
        if self.query.value:
            self._show()
        else:
            self._show_count()
