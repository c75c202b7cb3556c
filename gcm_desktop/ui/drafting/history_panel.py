"""The History panel: versions of the draft, and what was changed about the item and by whom.

Belongs here: widgets. Does not: reading the journal (``journal_lines``), comparing
(``ui/comparing``).
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.services.versioning import Listed
from gcm_desktop.ui.authoring.signed_dialog import author_words
from gcm_desktop.ui.comparing.comparing_dialog import open_comparing
from gcm_desktop.ui.comparing.comparing_presenter import version_words
from gcm_desktop.ui.comparing.naming import name_version
from gcm_desktop.ui.drafting.dock_tabs import Panel
from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter
from gcm_desktop.ui.drafting.journal_lines import JournalLine
from gcm_desktop.ui.drafting.link_words import LinkWords
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import led
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton
from gcm_desktop.ui.widgets.flow import FlowRow
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title, small_label

UNREAD = "unread"
"""Stands for the newest version before one was read; no version has this id."""
MOST_VERSIONS = 6
"""Versions listed here; the dialog that compares has all of them."""


class HistoryPanel(Panel):
    """Versions above, the journal of the page below."""

    def __init__(
        self, desk: WritingDesk, presenter: DraftPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, presenter, parent)
        self._lines: Sequence[JournalLine] = ()
        self._listed: Sequence[Listed] = ()
        self._head = UNREAD
        self._titles = (section_title(parent=self), section_title(parent=self))
        self.name, self.compare = (
            PlainButton(small=True, parent=self),
            PlainButton(small=True, parent=self),
        )
        self._versions, self._journal = QVBoxLayout(), QVBoxLayout()
        buttons = FlowRow(parent=self)
        buttons.add(self.name)
        buttons.add(self.compare)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(6)
        box.addWidget(self._titles[0])
        box.addWidget(buttons)
        box.addLayout(self._versions)
        box.addSpacing(12)
        box.addWidget(self._titles[1])
        box.addLayout(self._journal)
        box.addStretch(1)
        self.name.setVisible(not desk.is_read_only)
        self.name.clicked.connect(partial(name_version, desk, self, self.read_anew))
        self.compare.clicked.connect(partial(self._compare, ""))
        translated(self, self._retranslate)

    def show_place(self, item: Address, question: Address) -> None:
        """Show what was changed at another place, and the versions as they are now."""
        self._head = UNREAD
        super().show_place(item, question)

    def refresh(self) -> None:
        """Read the journal anew, and the versions where there is a newer one."""
        self.presenter.read_history(while_alive(self, self._show_lines))
        self.presenter.read_versions(self._head, while_alive(self, self._show_versions))

    def read_anew(self) -> None:
        """Read everything: a version has a name now."""
        self._head = UNREAD
        self.refresh()

    def _show_lines(self, lines: Sequence[JournalLine]) -> None:
        self._lines = lines
        self._retranslate()

    def _show_versions(self, found: tuple[str, Sequence[Listed]]) -> None:
        self._head, listed = found
        if listed != self._listed:
            self._listed = listed
            self._retranslate()

    def _compare(self, before: str) -> None:
        open_comparing(self.desk, self, before, self.item)

    def _retranslate(self) -> None:
        self._titles[0].setText(self.tr("Versions"))
        self._titles[1].setText(self.tr("Changes on this page"))
        self.name.set_text(self.tr("Name this version…"))
        self.compare.set_text(self.tr("Compare…"))
        for layout in (self._versions, self._journal):
            _clear(layout)
        for listed in self._listed[:MOST_VERSIONS]:
            self._add_version(listed)
        if not self._listed:
            words = self.tr("A version is kept by itself each time the draft is opened.")
            self._versions.addWidget(PlainLabel(words, wraps=True, role="muted", parent=self))
        if not self._lines:
            words = self.tr("Nothing was changed here yet on this computer.")
            self._journal.addWidget(PlainLabel(words, wraps=True, role="muted", parent=self))
        for line in self._lines:
            self._add_line(line)

    def _add_version(self, listed: Listed) -> None:
        words = LinkWords(version_words(listed), self)
        words.setAccessibleName(self.tr("Compare with {version}").replace(
            "{version}", version_words(listed)))  # fmt: skip
        words.clicked.connect(partial(self._compare, listed.version.snapshot))
        self._versions.addWidget(words)
        if listed.version.author.is_known:
            self._versions.addWidget(small_label(author_words(listed.version.author), wraps=True))

    def _add_line(self, line: JournalLine) -> None:
        parts = [line.moment, *([author_words(line.author)] if line.author.is_known else [])]
        self._journal.addWidget(small_label(led(" · ".join(parts)), wraps=True, parent=self))
        if line.address:
            place = LinkWords(line.place, self)
            place.setAccessibleName(self.tr("Go to {place}").replace("{place}", line.place))
            place.clicked.connect(partial(self.desk.jump_requested.emit, line.address))
            self._journal.addWidget(place)
        else:
            label = PlainLabel(line.place, weight=QFont.Weight.Medium, wraps=True, parent=self)
            self._journal.addWidget(label)
        for source, text, role in (
            (self.tr("before: {text}"), line.before, "muted"),
            (self.tr("now: {text}"), line.after, "ink"),
        ):
            if text:
                words = source.replace("{text}", text)
                self._journal.addWidget(PlainLabel(words, wraps=True, role=role, parent=self))
        self._journal.addSpacing(12)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
