"""The overview of a draft.

Belongs here: the cards and how they follow the draft. Does not: what they say
(``overview_presenter``).
"""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.overview import statuses
from gcm_desktop.domain.progress import Progress
from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.translation import Completeness
from gcm_desktop.ui import theme
from gcm_desktop.ui.commenting.comment_counts import counts_by_page
from gcm_desktop.ui.commenting.comment_words import comment_words
from gcm_desktop.ui.drafting.completeness_bars import CompletenessBars
from gcm_desktop.ui.drafting.link_words import LinkWords
from gcm_desktop.ui.drafting.scrolled_page import ScrolledPage
from gcm_desktop.ui.drafting.wordings import groups_word
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import country_words
from gcm_desktop.ui.overview import overview_presenter as presenter
from gcm_desktop.ui.overview.log_card import LogCard
from gcm_desktop.ui.overview.overview_presenter import OverviewRow
from gcm_desktop.ui.overview.place import OVERVIEW
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.card import Card, EmptyState
from gcm_desktop.ui.widgets.labels import page_title, small_label
from gcm_desktop.ui.widgets.state_bar import StateBar
from gcm_desktop.ui.widgets.status_tile import StatusTile
from gcm_desktop.ui.widgets.tile_grid import TileGrid
from gcm_desktop.ui.words import IMPLEMENTATION

_NAME_SHARE, _BAR_SHARE = 2, 3
"""How the width of a row is shared between its name and its bar."""


class RowsCard(Card):
    """A table of names, bars and sentences, made anew when the rows are others.

    Args:
        desk: Told where to go when a name is chosen.
    """

    def __init__(self, desk: WritingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._rows: list[OverviewRow] = []
        self._table = QWidget(self)
        self.body.addWidget(self._table)

    def show_rows(self, title: str, rows: list[OverviewRow]) -> None:
        """Show ``rows``; the same ones leave the card as it is, and the focus where it is."""
        self.set_title(title)
        self.setVisible(bool(rows))
        if rows == self._rows:
            return
        self._rows = rows
        self.body.removeWidget(self._table)
        self._table.hide()
        self._table.deleteLater()
        self._table = QWidget(self)
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setVerticalSpacing(theme.GRID + 4)
        grid.setColumnStretch(0, _NAME_SHARE)
        grid.setColumnStretch(1, _BAR_SHARE)
        for at, row in enumerate(rows):
            name = LinkWords(row.name, self._table, role="ink")
            name.setEnabled(bool(row.leads_to))
            name.clicked.connect(partial(self._desk.jump_requested.emit, row.leads_to))
            bar = StateBar(self._table)
            words = presenter.in_words(row.counts)
            bar.set_segments(presenter.segments(row.counts), words)
            name.setAccessibleDescription(f"{row.note}. {words}")
            side = QVBoxLayout()
            side.setSpacing(3)
            side.addWidget(bar)
            side.addWidget(small_label(row.note, wraps=True, parent=self._table))
            grid.addWidget(name, at, 0)
            grid.addLayout(side, at, 1)
        self.body.addWidget(self._table)
        self._table.setVisible(True)  # a layout would show it one turn later: the card would blink


class OverviewPage(ScrolledPage):
    """Where the draft stands; it follows every edit while it is in sight."""

    def __init__(self, desk: WritingDesk, parent: QWidget | None = None) -> None:
        super().__init__(OVERVIEW, parent=parent)
        self._desk = desk
        self._progress: Progress | None = None
        self._eyebrow, self._title = small_label(), page_title()
        self._whole, self._parts, self._areas, self._bodies = (RowsCard(desk) for _ in range(4))
        self._nobody = Card()
        self._empty = EmptyState("people")
        self._nobody.body.addWidget(self._empty)
        self._statuses = Card()
        self._tiles: dict[str, StatusTile] = {}
        for address, _ in statuses(desk.submission, desk.framework):
            tile = StatusTile()
            tile.clicked.connect(partial(desk.jump_requested.emit, address))
            self._tiles[address] = tile
        self._grid = TileGrid(tuple(self._tiles.values()))
        self._statuses.body.addWidget(self._grid)
        self._languages = Card()
        self._bars = CompletenessBars()
        self._languages.body.addWidget(self._bars)
        head = QVBoxLayout()
        head.setSpacing(theme.GRID)
        head.addWidget(self._eyebrow)
        head.addWidget(self._title)
        self.column.addLayout(head)
        for card in (self._whole, self._areas, self._parts, self._bodies, self._nobody):
            self.column.addWidget(card)
        self._log = LogCard(desk, self.ground)
        self.column.addWidget(self._log)
        self.column.addWidget(self._statuses)
        self.column.addWidget(self._languages)
        self.column.addStretch(1)
        desk.assigning.altered.connect(self._refresh)
        desk.commenting.altered.connect(self._show_statuses)
        translated(self, self._retranslate)

    def set_progress(self, progress: Progress) -> None:
        """Show other drafting states; the first ones before the page is seen, in one layout."""
        is_first, self._progress = self._progress is None, progress
        if is_first or self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was written while another page was in sight."""
        super().showEvent(event)
        self._log.read()
        self._refresh()

    def _refresh(self) -> None:
        progress, desk = self._progress, self._desk
        if progress is None:
            return
        counts = presenter.whole(progress)
        done, said = presenter.done_words(counts), presenter.in_words(counts)
        everything = OverviewRow(done, counts, said, counts.first_open)
        self._whole.show_rows(self.tr("Where the draft stands"), [everything])
        framework, interface = desk.framework, desk.interface
        found = framework.arrangements[0]
        areas = presenter.group_rows(progress, framework, found.key, interface)
        self._areas.show_rows(groups_word(found, interface), areas)
        self._parts.show_rows(self.tr("By part"), presenter.part_rows(progress, framework))
        bodies = presenter.body_rows(progress, desk)
        self._bodies.show_rows(self.tr("By body"), bodies)
        self._nobody.setVisible(not bodies)
        self._show_statuses()
        presenter.read_completeness(desk, while_alive(self, self._show_languages))

    def _show_statuses(self) -> None:
        desk = self._desk
        none, comments = self.tr("Not stated"), counts_by_page(desk)
        for address, status in statuses(desk.submission, desk.framework):
            item = desk.framework.item(address)
            short = item.short.in_language(desk.interface)
            self._tiles[address].set_words(item.key, short, IMPLEMENTATION.get(status), none)
            count = comments.get(address, 0)
            self._tiles[address].set_comments(comment_words(count) if count else "")
        self._grid.refresh()

    def _show_languages(self, numbers: dict[Language, Completeness]) -> None:
        self._bars.show_numbers({}, numbers)
        QTimer.singleShot(0, self, self.ground.adjustSize)

    def _retranslate(self) -> None:
        desk = self._desk
        countries = desk.surroundings.use_cases.free.countries
        country = country_words(countries, desk.submission.country, desk.interface)
        self._eyebrow.setText(country)
        self._title.setText(self.tr("Overview"))
        self._statuses.set_title(self.tr("Implementation status of the objectives"))
        self._languages.set_title(self.tr("Languages"))
        self._nobody.set_title(self.tr("By body"))
        self._empty.set_words(
            self.tr("Nothing is assigned yet"),
            self.tr("Assign an objective or a question to a body to see who owes what."),
        )
        self._refresh()
