"""One objective that may already say what an item asks: what it says, and referring to it.

Belongs here: drawing one source. Does not: which sources there are (``domain/reporting``), making
the change (``reporting_card``).
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address, key
from gcm_desktop.domain.reporting import Source
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.item_picker import item_words
from gcm_desktop.ui.drafting.record_rows import record_title, untitled
from gcm_desktop.ui.drafting.wordings import language_name
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.moments import counted, isolated
from gcm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from gcm_desktop.ui.widgets.card import Ground
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label
from gcm_desktop.ui.widgets.pill import Pill, PillSpec

MOST_WORDS = 45
"""Words of a paragraph that are shown; the objective's page has all of them."""
MOST_RECORDS = 3
"""Records named as the link between the two; the rest is counted."""


class SourceRow(Ground):
    """Stays while its source changes, so that the focus stays as well.

    Signals:
        wished: Refer to the objective (True), or no longer (False).
        opened: An address to go to.
    """

    wished = Signal(bool)
    opened = Signal(str)

    def __init__(
        self, desk: WritingDesk, source: Source, *, can_refer: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("hover", radius=theme.CONTROL_RADIUS, parent=parent)
        self._desk = desk
        self._can_refer = can_refer and not desk.is_read_only
        self.source = source
        self._title = PlainLabel(weight=QFont.Weight.Medium, parent=self)
        self._referenced = Pill(PillSpec(""), self)
        self._via = small_label(wraps=True, parent=self)
        self._text = PlainLabel(wraps=True, role="muted", parent=self)
        self._about = small_label(wraps=True, parent=self)
        self.refer = PlainButton("", "link", small=True, parent=self)
        self.let_go = PlainButton("", "close", small=True, parent=self)
        self.open = QuietButton("", "forward", parent=self)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._referenced)
        deeds = QHBoxLayout()
        for button in (self.refer, self.let_go, self.open):
            deeds.addWidget(button)
        deeds.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 10, 14, 10)
        box.setSpacing(4)
        box.addLayout(head)
        for label in (self._via, self._text, self._about):
            box.addWidget(label)
        box.addLayout(deeds)
        self.refer.clicked.connect(lambda: self.wished.emit(True))
        self.let_go.clicked.connect(lambda: self.wished.emit(False))
        self.open.clicked.connect(self._go)
        self.show_source(source)

    def show_source(self, source: Source) -> None:
        """Show ``source`` as it is now, in the language of the interface."""
        self.source = source
        words = item_words(self._desk, source.objective)
        self._title.setText(words)
        self.setAccessibleName(words)
        self._referenced.set_spec(PillSpec(self.tr("Referred to"), "check", "good", "good_soft"))
        self._show_text(source)
        self._show_via(source.via)
        self.refer.set_text(self.tr("Use by reference"))
        self.let_go.set_text(self.tr("Remove the reference"))
        self.open.set_text(self.tr("Open"))
        for button in (self.refer, self.let_go, self.open):
            button.setAccessibleName(f"{button.accessibleName()}: {words}")
        self._show_deeds(is_referenced=source.is_referenced)

    def _go(self) -> None:
        self.opened.emit(self.source.question or self.source.objective)

    def _show_text(self, source: Source) -> None:
        """Show the first paragraph; what is referred to already is read in the card above."""
        self._text.setText(_cut(source.opening) or self.tr("Nothing is written there yet."))
        is_above = source.is_referenced and bool(source.opening)
        self._text.setVisible(not is_above)
        parts = []
        if source.opening and not is_above:
            number = self.tr("Words: {count}").replace("{count}", counted(source.words))
            names = " · ".join(isolated(language_name(each)) for each in source.languages)
            parts = [number, self.tr("Written in: {languages}").replace("{languages}", names)]
        self._about.setText(" — ".join(parts))
        self._about.setVisible(bool(parts))

    def _show_via(self, via: tuple[Address, ...]) -> None:
        submission = self._desk.submission
        records = [submission.records[key(each)] for each in via if key(each) in submission.records]
        titles = [
            isolated(record_title(submission, each, self._desk.text_language, fallback=untitled()))
            for each in records[:MOST_RECORDS]
        ]
        if len(records) > MOST_RECORDS:
            titles.append(isolated(f"+{len(records) - MOST_RECORDS}"))
        named = " · ".join(titles)
        self._via.setText(self.tr("Linked by: {records}").replace("{records}", named))
        self._via.setVisible(bool(titles))

    def _show_deeds(self, *, is_referenced: bool) -> None:
        """Offer one of the two; the focus goes over from the one to the other."""
        shown, hidden = (self.refer, self.let_go)[:: -1 if is_referenced else 1]
        was_here = hidden.hasFocus()
        shown.setVisible(self._can_refer)
        # What is shown anew stands in the order of Tab where the other one stood.
        QWidget.setTabOrder(hidden, shown)
        QWidget.setTabOrder(shown, self.open)
        if was_here:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        hidden.hide()
        self._referenced.setVisible(is_referenced)


def _cut(text: str) -> str:
    words = text.split(" ")
    return text if len(words) <= MOST_WORDS else " ".join(words[:MOST_WORDS]) + "…"
