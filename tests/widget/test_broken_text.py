"""Long titles take another line instead of losing their end."""

import pytest
from pytestqt.qtbot import QtBot

from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.widgets.broken_text import broken, narrowest
from gcm_desktop.ui.widgets.outline_items import OutlineGroup, OutlineItem
from gcm_desktop.ui.widgets.outline_view import OutlineView
from gcm_desktop.ui.widgets.pill import PillSpec
from gcm_desktop.ui.widgets.record_table import Column, RecordTable, Row
from gcm_desktop.ui.widgets.status_tile import StatusTile
from gcm_desktop.ui.widgets.tile_grid import TileGrid

LONG = "Perfectionnement et reconnaissance des qualifications"


@pytest.mark.parametrize("words", [LONG, "الإدماج والتماسك الاجتماعي", "Année de début"])
def test_two_lines_hold_every_word_at_the_narrowest_width(qtbot: QtBot, words: str) -> None:
    face = font(Size.SMALL)
    lines = broken(words, face, narrowest(words, face))
    assert len(lines) == 2
    assert " ".join(lines) == words


def test_what_fits_stays_on_one_line_and_only_the_last_line_is_cut(qtbot: QtBot) -> None:
    face = font(Size.BASE)
    assert broken("Données", face, 200) == ("Données",)
    lines = broken(LONG, face, 150)
    assert len(lines) == 2
    assert lines[0] == "Perfectionnement et"
    assert lines[1].endswith("…")


def test_an_outline_row_is_higher_where_its_title_is_long(qtbot: QtBot) -> None:
    view = OutlineView()
    qtbot.addWidget(view)
    view.resize(240, 300)
    rows = (OutlineItem("a", "1", "Données"), OutlineItem("b", "18", LONG))
    view.set_groups([OutlineGroup("", rows)])
    view.show()
    short, tall = (view.visualRect(view.model().index(row, 0)).height() for row in (0, 1))
    assert tall > short
    view.resize(900, 300)
    assert view.visualRect(view.model().index(1, 0)).height() == short


def test_tiles_of_a_grid_are_as_high_as_the_one_with_most_words(qtbot: QtBot) -> None:
    tiles = [StatusTile(), StatusTile()]
    grid = TileGrid(tiles)
    qtbot.addWidget(grid)
    tiles[0].set_words("1", "Données", None, "Non précisé")
    tiles[1].set_words("2", "Fin", None, "Non précisé")
    grid.resize(900, 200)
    grid.show()
    low = tiles[0].sizeHint().height()
    tiles[1].set_words("18", LONG, None, "Non précisé")
    grid.refresh()
    assert tiles[0].sizeHint().height() == tiles[1].sizeHint().height() > low


def test_a_fitting_column_takes_what_it_needs_and_the_title_the_rest(qtbot: QtBot) -> None:
    table = RecordTable()
    qtbot.addWidget(table)
    table.set_columns(
        [Column("Titre", 6), Column("Année de début", fits=True), Column("État", fits=True)],
        name="Mesures",
    )
    table.set_rows([Row("a", (LONG, "2023", PillSpec("En vigueur", "status-achieved")))])
    table.resize(420, 300)
    table.show()
    grid = table.grid
    title, year, state = (grid.columnWidth(at) for at in range(3))
    assert title > state > year
    assert grid.rowHeight(0) > 2 * grid.fontMetrics().height()
    assert grid.height() == grid.sizeHint().height()
