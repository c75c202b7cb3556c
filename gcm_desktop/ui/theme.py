"""Colours of the interface: roles read from one TOML file, palette and stylesheet made from them.

Belongs here: roles, the palette, the one small stylesheet. Does not: colour values (they live in
``resources/themes/themes.toml``), type (``fonts``), drawing (``widgets``).
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from gcm_desktop.ui.fonts import font, load_fonts
from gcm_desktop.ui.resources import resource_path
from gcm_desktop.ui.stylesheet import stylesheet

GRID = 8
"""Distances are multiples of this many device-independent pixels (half of it inside controls)."""
CARD_RADIUS = 12
CONTROL_RADIUS = 8
READABLE_WIDTH = 720
"""Widest text column: about 90 characters at the base size."""


class Scheme(StrEnum):
    """Light or dark; ``AUTO`` follows the system."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours by role name."""

    name: str
    colours: Mapping[str, str]

    def colour(self, role: str) -> QColor:
        """Return the colour of ``role``."""
        return QColor(self.colours[role])


class ThemeNotice(QObject):
    """Tells widgets that draw themselves that the colours were changed."""

    changed = Signal()


@cache
def theme_document() -> Mapping[str, dict[str, object]]:
    """Return the parsed theme file."""
    return tomllib.loads(resource_path("themes", "themes.toml").read_text("utf-8"))


@cache
def theme_named(name: str) -> Theme:
    """Return the theme ``light`` or ``dark``."""
    return Theme(name, {role: str(value) for role, value in theme_document()[name].items()})


_current = [theme_named("light")]
_text_scale = [1.0]


@cache
def notice() -> ThemeNotice:
    """Return the one sender of ``changed``."""
    return ThemeNotice()


def current() -> Theme:
    """Return the theme in force."""
    return _current[0]


def text_scale() -> float:
    """Return the user's size of all text, 0.8 to 2.0."""
    return _text_scale[0]


def colour(role: str) -> QColor:
    """Return the colour of ``role`` in the theme in force; ask when drawing, never keep it."""
    return current().colour(role)


def apply_theme(
    application: QApplication, scheme: Scheme = Scheme.AUTO, *, text_scale: float | None = None
) -> None:
    """Give the application its style, type and colours; callable at any time to change them.

    Args:
        application: The running application.
        scheme: Which theme; ``AUTO`` asks the system and falls back to light.
        text_scale: Size of all text, 0.8 to 2.0; ``None`` leaves it as it is.
    """
    load_fonts()
    theme = theme_named(_resolved(scheme))
    _current[0] = theme
    if text_scale is not None:
        _text_scale[0] = text_scale
    if application.style().name().lower() != "fusion":
        application.setStyle(QStyleFactory.create("Fusion"))
    application.setFont(font(scale=_text_scale[0]))
    application.setPalette(palette(theme))
    application.setStyleSheet(stylesheet(theme.colours))
    notice().changed.emit()


def _resolved(scheme: Scheme) -> str:
    if scheme is not Scheme.AUTO:
        return scheme.value
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return Scheme.DARK.value if dark else Scheme.LIGHT.value


_PALETTE_ROLES: Mapping[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "hover",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "field_line",
    QPalette.ColorRole.Dark: "faint_mark",
    QPalette.ColorRole.Shadow: "muted",
}


def palette(theme: Theme) -> QPalette:
    """Return the palette of ``theme``: text and ground always set together."""
    made = QPalette()
    for role, name in _PALETTE_ROLES.items():
        made.setColor(role, theme.colour(name))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("muted"))
    return made
