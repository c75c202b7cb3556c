"""The first page of a review: whose it is and whether intact, then every status at a glance.

Belongs here: cards and their words. Does not: counting (``review_presenter``).
"""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from gcm_desktop.domain.submission import Language
from gcm_desktop.services.reviewing import ReceivedSubmission
from gcm_desktop.ui import theme
from gcm_desktop.ui.moments import counted, isolated, own_name, tally
from gcm_desktop.ui.reviewing.identity_card import IdentityCard
from gcm_desktop.ui.reviewing.review_presenter import ReviewFacts, StatusGroup, line
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label
from gcm_desktop.ui.widgets.page_column import PageColumn
from gcm_desktop.ui.widgets.progress_strip import ProgressStrip, Share
from gcm_desktop.ui.widgets.status_tile import StatusTile
from gcm_desktop.ui.widgets.tile_grid import TileGrid
from gcm_desktop.ui.words import IMPLEMENTATION

_ORDER = ("achieved", "in_progress", "planned", "not_started", "not_applicable")


class SummaryView(PageColumn):
    """One page; a tile leads to its objective.

    Signals:
        chosen: Address of the item to read.
    """

    chosen = Signal(str)

    def __init__(
        self,
        received: ReceivedSubmission,
        facts: ReviewFacts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._received, self._facts = received, facts
        self._identity = IdentityCard(received)
        self._statuses = Card()
        self._strip, self._counts = ProgressStrip(), small_label(wraps=True)
        self._statuses.body.addWidget(self._strip)
        self._statuses.body.addWidget(self._counts)
        self._headings: list[PlainLabel] = []
        self._grids: list[TileGrid] = []
        self._tiles: dict[str, StatusTile] = {}
        for group in facts.groups:
            self._add_group(group)
        self._languages, self._answered = NumbersCard(), NumbersCard()
        self._records, self._support = NumbersCard(), Card()
        self._support_words = PlainLabel(wraps=True)
        self._support.body.addWidget(self._support_words)
        numbers = QHBoxLayout()
        numbers.setSpacing(2 * theme.GRID)
        for card in (self._languages, self._answered, self._records):
            numbers.addWidget(card, 1)
        self.column.addWidget(self._identity)
        self.column.addWidget(self._statuses)
        self.column.addLayout(numbers)
        self.column.addWidget(self._support)
        self.column.addStretch(1)

    def retranslate(self, state: str, language: str, reading: Language) -> None:
        """Set the words in the language of the interface; titles in the one that is read."""
        self._identity.retranslate(state, language)
        self._show_statuses(language)
        self._show_numbers(language)
        self._show_support(language, reading)

    def _add_group(self, group: StatusGroup) -> None:
        heading = small_label()
        tiles = []
        for item, _ in group.statuses:
            tile = StatusTile()
            tile.clicked.connect(partial(self.chosen.emit, item.address))
            self._tiles[item.address] = tile
            tiles.append(tile)
        self._headings.append(heading)
        self._statuses.body.addSpacing(theme.GRID // 2)
        self._statuses.body.addWidget(heading)
        grid = TileGrid(tiles)
        self._grids.append(grid)
        self._statuses.body.addWidget(grid)

    def _show_statuses(self, language: str) -> None:
        self._statuses.set_title(self.tr("Status of the objectives"))
        counts, none = self._facts.counts, self.tr("Not stated")
        shares = [
            Share(counts.get(each, 0), IMPLEMENTATION[each].text, IMPLEMENTATION[each].segment)
            for each in _ORDER
        ]
        shares.append(Share(counts.get("", 0), none, "track"))
        self._strip.set_shares(shares)
        words = self.tr("{count} {state}")
        said = (tally(words, share.count, share.text) for share in shares if share.count)
        self._counts.setText(" · ".join(said))
        for heading, group in zip(self._headings, self._facts.groups, strict=True):
            heading.setText(f"{group.group.key} · {group.group.short.in_language(language)}")
            for item, found in group.statuses:
                look = IMPLEMENTATION.get(found)
                title = item.short.in_language(language)
                self._tiles[item.address].set_words(item.key, title, look, none)
        for grid in self._grids:
            grid.refresh()

    def _show_numbers(self, language: str) -> None:
        framework = self._received.framework
        self._languages.show_rows(
            self.tr("Words in each language"),
            [
                (isolated(own_name(each)), counted(count))
                for each, count in self._facts.words.items()
            ],
        )
        kinds = {
            "objective": self.tr("Objectives"),
            "declaration": self.tr("Declaration entries"),
            "principle": self.tr("Guiding principles"),
            "section": self.tr("General parts"),
        }
        of = self.tr("{said} of {all}")
        self._answered.show_rows(
            self.tr("What is answered"),
            [
                (kinds[kind], of.replace("{said}", str(said)).replace("{all}", str(every)))
                for kind, (said, every) in self._facts.answered.items()
            ],
        )
        self._records.show_rows(
            self.tr("Measures and practices"),
            [
                (framework.record_kinds[kind].plural.in_language(language), counted(count))
                for kind, count in self._facts.records
            ]
            or [(self.tr("none"), "")],
        )

    def _show_support(self, language: str, reading: Language) -> None:
        self._support.set_title(self.tr("Support asked for"))
        submission = self._received.submission
        found = [line(submission, f"{each.address}/title", reading) for each in self._facts.support]
        lines = [title for title in found if title]
        if self._facts.support_items:
            numbers = " · ".join(item.key for item in self._facts.support_items)
            words = self.tr("Named in the text of objectives {numbers}")
            lines.append(words.replace("{numbers}", numbers))
        self._support_words.setText("\n".join(lines) or self.tr("none"))


class NumbersCard(Card):
    """A short list of names and numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * theme.GRID)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    def show_rows(self, title: str, rows: list[tuple[str, str]]) -> None:
        """Show ``rows``."""
        self.set_title(title)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, (name, count) in enumerate(rows):
            self._grid.addWidget(PlainLabel(name, role="muted", wraps=True), number, 0)
            self._grid.addWidget(PlainLabel(count), number, 1, Qt.AlignmentFlag.AlignTrailing)
