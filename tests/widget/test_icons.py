"""Icons: every one can be drawn, follows colours and direction, and flips only where it points."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from gcm_desktop.ui import theme
from gcm_desktop.ui.icons import MIRRORED, TWINS, icon, icon_pixmap
from gcm_desktop.ui.resources import resource_path
from gcm_desktop.ui.words import DRAFTING, IMPLEMENTATION

NAMES = sorted(path.stem for path in resource_path("icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_draws_something(name: str) -> None:
    image = icon_pixmap(name, "ink", 48, mirrored=False).toImage()
    drawn = sum(image.pixelColor(x, y).alpha() > 0 for x in range(48) for y in range(48))
    assert drawn > 40


@pytest.mark.parametrize("name", sorted(set(NAMES) - MIRRORED - set(TWINS)))
def test_others_do_not_flip(name: str) -> None:
    plain, flipped = (icon_pixmap(name, "ink", 48, mirrored=flag) for flag in (False, True))
    assert plain.toImage() == flipped.toImage()


@pytest.mark.parametrize("name", sorted(MIRRORED | set(TWINS)))
def test_directional_ones_flip(name: str) -> None:
    plain, flipped = (icon_pixmap(name, "ink", 48, mirrored=flag) for flag in (False, True))
    assert plain.toImage() != flipped.toImage()


def test_follows_colours_and_direction(themed: QApplication) -> None:
    made = QIcon(icon("forward"))
    light = made.pixmap(QSize(32, 32)).toImage()
    theme.apply_theme(themed, theme.Scheme.DARK)
    dark = made.pixmap(QSize(32, 32)).toImage()
    themed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = made.pixmap(QSize(32, 32)).toImage()
    assert light != dark != turned


def test_unknown_icon_fails_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        icon("nothing-of-the-kind")


def test_the_two_families_share_no_word_and_no_glyph() -> None:
    drafting, squares = DRAFTING.values(), IMPLEMENTATION.values()
    assert not {look.word for look in drafting} & {look.word for look in squares}
    assert not {look.icon for look in drafting} & {look.icon for look in squares}
