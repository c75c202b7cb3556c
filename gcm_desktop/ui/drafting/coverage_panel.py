"""The Coverage panel: Declaration entries, principles and priority areas nothing speaks to yet.

Belongs here: three lists whose rows jump. Does not: finding them (``domain/reporting``).
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.reporting import Coverage, Silence, coverage
from gcm_desktop.domain.submission import Kind
from gcm_desktop.ui.drafting.dock_tabs import Panel
from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter
from gcm_desktop.ui.drafting.item_picker import item_words
from gcm_desktop.ui.drafting.link_words import LinkWords
from gcm_desktop.ui.drafting.question_card import focusable
from gcm_desktop.ui.drafting.wordings import groups_word
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translate, translated
from gcm_desktop.ui.widgets.card import Glyph
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label

IDLE_MS = 400
"""The panel follows an edit after this time without another one."""

Row = tuple[str, str, Address]
"""Words, a remark or nothing, and where to go."""


class CoveragePanel(Panel):
    """Follows edits while it is visible."""

    def __init__(
        self, desk: WritingDesk, presenter: DraftPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, presenter, parent)
        self._shown: tuple[tuple[str, tuple[Row, ...]], ...] | None = None
        self._title = PlainLabel(weight=QFont.Weight.DemiBold, parent=self)
        self._sentence = small_label(wraps=True, parent=self)
        self._lists = QVBoxLayout()
        self._lists.setSpacing(8)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(8)
        box.addWidget(self._title)
        box.addWidget(self._sentence)
        box.addLayout(self._lists)
        box.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE_MS)
        self._timer.timeout.connect(self.refresh)
        desk.altered.connect(self._follow)
        translated(self, self._retranslate)

    def refresh(self) -> None:
        """List what nothing speaks to now; the same lists are left as they are."""
        if self.isVisible():
            self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was written while another panel was shown."""
        super().showEvent(event)
        self._retranslate()

    def _follow(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _retranslate(self) -> None:
        found = coverage(self.desk.submission, self.desk.framework)
        title = self.tr("Nothing speaks to yet: {count}").replace("{count}", str(found.total))
        self._title.setText(title)
        self._sentence.setText(
            self.tr("No text, no reference and no record. What does not apply is not listed.")
        )
        groups = self._groups(found)
        if groups != self._shown:
            self._shown = groups
            self._fill(groups)

    def _groups(self, found: Coverage) -> tuple[tuple[str, tuple[Row, ...]], ...]:
        desk = self.desk
        arrangements = desk.framework.arrangements
        areas = tuple(
            (group.title.in_language(desk.interface), "", self._place(group.items[0]))
            for group in found.areas
            if group.items
        )
        area_words = groups_word(arrangements[0], desk.interface) if arrangements else ""
        return (
            (translate("Drafting", "Progress Declaration"), self._rows(found.entries)),
            (translate("Drafting", "Guiding principles"), self._rows(found.principles)),
            *(((area_words, areas),) if arrangements and len(arrangements[0].groups) > 1 else ()),
        )

    def _rows(self, silences: Sequence[Silence]) -> tuple[Row, ...]:
        remark = self.tr("Refers only to objectives where nothing is written yet")
        return tuple(
            (
                item_words(self.desk, each.address),
                remark if each.refers_to_nothing else "",
                self._place(each.address),
            )
            for each in silences
        )

    def _place(self, address: Address) -> Address:
        """Return where one can write about an item: its first narrative."""
        questions = self.desk.framework.items[address].questions
        texts = (f"{address}/{each.key}" for each in questions if each.kind is Kind.NARRATIVE)
        return next(texts, address)

    def _fill(self, groups: tuple[tuple[str, tuple[Row, ...]], ...]) -> None:
        """Make the lists anew; the focus stays at the place of the row it was in."""
        rows = focusable(self)
        at = next((at for at, row in enumerate(rows) if row.hasFocus()), None)
        while (item := self._lists.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for words, lines in groups:
            self._lists.addWidget(self._heading(words, len(lines)))
            for line in lines:
                self._lists.addWidget(self._row(line))
        if at is None:
            return
        self._show_lists()  # what is not visible yet takes no focus
        left = focusable(self)
        if left:
            left[min(at, len(left) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_lists(self) -> None:
        for at in range(self._lists.count()):
            item = self._lists.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.show()

    def _heading(self, words: str, number: int) -> QWidget:
        row = QWidget(self)
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(8)
        look = ("drafting-not-started", "muted") if number else ("check", "good")
        box.addWidget(Glyph(*look, 16, row), 0, Qt.AlignmentFlag.AlignTop)
        said = self.tr("{list}: {count}") if number else self.tr("{list}: nothing is left open")
        said = said.replace("{list}", words).replace("{count}", str(number))
        label = PlainLabel(said, weight=QFont.Weight.Medium, wraps=True, parent=row)
        box.addWidget(label, 1)
        return row

    def _row(self, line: Row) -> QWidget:
        words, remark, address = line
        row = QWidget(self)
        box = QVBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        link = LinkWords(words, row)
        link.clicked.connect(partial(self.desk.jump_requested.emit, address))
        box.addWidget(link)
        if remark:
            link.setAccessibleName(f"{words}. {remark}")
            note = small_label(remark, wraps=True, parent=row)
            note.setContentsMargins(2, 0, 2, 0)
            box.addWidget(note)
        return row
