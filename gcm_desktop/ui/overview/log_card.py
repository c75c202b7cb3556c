"""The contribution log on the overview: what was sent, received and merged, the newest first.

Belongs here: the card and its words. Does not: the log (``services/contribution_log``).
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gcm_desktop.services.contribution_log import LogEntry, Step, contribution_log
from gcm_desktop.ui import theme
from gcm_desktop.ui.authoring.signed_dialog import author_words
from gcm_desktop.ui.dates import date_words
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import counted, isolated, led, when
from gcm_desktop.ui.translation import translate, translated
from gcm_desktop.ui.widgets.card import Card, Glyph
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label

MOST_SHOWN = 12
"""Steps shown; older ones are counted."""
_ICONS = {
    Step.SENT: ("share", "accent"),
    Step.RECEIVED: ("open-file", "muted"),
    Step.MERGED: ("merge", "good"),
    Step.TAKEN_BACK: ("undo", "muted"),
}


class LogCard(Card):
    """Hidden while nothing was exchanged yet."""

    def __init__(self, desk: WritingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._entries: Sequence[LogEntry] = ()
        self._table = QWidget(self)
        self.body.addWidget(self._table)
        self.hide()
        translated(self, self._retranslate)

    @property
    def lines(self) -> list[str]:
        """What each step says."""
        labels = self._table.findChildren(PlainLabel)
        return [label.text() for label in labels if label.objectName() == _LINE]

    def read(self) -> None:
        """Read the log on the store's worker, quietly nothing where that fails."""
        use_cases, submission_id = self._desk.surroundings.use_cases, self._desk.submission.id
        self._desk.surroundings.jobs.run_on_store(
            lambda: contribution_log(use_cases.store, use_cases.companions, submission_id),
            while_alive(self, self._take),
            lambda _: None,
        )

    def _take(self, entries: Sequence[LogEntry]) -> None:
        if entries != self._entries:
            self._entries = entries
            self._retranslate()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Exchange with colleagues"))
        self.body.removeWidget(self._table)
        self._table.hide()
        self._table.deleteLater()
        self._table = QWidget(self)
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GRID)
        grid.setVerticalSpacing(theme.GRID)
        grid.setColumnStretch(1, 1)
        for at, entry in enumerate(self._entries[:MOST_SHOWN]):
            glyph = Glyph(*_ICONS[entry.step], 16, self._table)
            grid.addWidget(glyph, at, 0, Qt.AlignmentFlag.AlignTop)
            line = PlainLabel(self._words(entry), wraps=True, parent=self._table)
            line.setObjectName(_LINE)
            grid.addWidget(line, at, 1)
            moment = small_label(led(when(entry.at)), parent=self._table)
            grid.addWidget(moment, at, 2, Qt.AlignmentFlag.AlignTop)
        left = len(self._entries) - MOST_SHOWN
        if left > 0:
            words = self.tr("and {count} older").replace("{count}", counted(left))
            grid.addWidget(small_label(words, parent=self._table), MOST_SHOWN, 1)
        self.body.addWidget(self._table)
        self._table.setVisible(True)
        self.setVisible(bool(self._entries))

    def _words(self, entry: LogEntry) -> str:
        if entry.step is Step.SENT:
            return self._sent(entry)
        pattern = {
            Step.RECEIVED: self.tr("Received: {files}"),
            Step.MERGED: self.tr("Merged: {files}"),
            Step.TAKEN_BACK: self.tr("Merged and taken back: {files}"),
        }[entry.step]
        comma = translate("Authoring", ", ")
        words = pattern.replace("{files}", comma.join(isolated(name) for name in entry.files))
        return f"{words} · {author_words(entry.author)}" if entry.author.is_known else words

    def _sent(self, entry: LogEntry) -> str:
        name = entry.body.get(self._desk.interface) or next(iter(entry.body.values()), "")
        words = (
            self.tr("Asked {body}, parts: {count}") if name else self.tr("Asked, parts: {count}")
        )
        words = words.replace("{body}", isolated(name)).replace("{count}", counted(entry.parts))
        if entry.due:
            due = self.tr("due {date}").replace("{date}", date_words(entry.due))
            words += f" · {due}"
        return words


_LINE = "line"
