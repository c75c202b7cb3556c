"""The one typeface of the interface, loaded from the package before the first window.

Belongs here: loading and sizes of type. Does not: colours (``theme``), fonts of documents
(``export``).
"""

from enum import Enum
from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from gcm_desktop.domain.text import Direction

FAMILY = "IBM Plex Sans Arabic"
_PACKAGE = "fontpkg_ibm_plex_sans_arabic"
_FACES = ("Regular", "Medium", "SemiBold", "Bold")
LINE_HEIGHT = {Direction.RTL: 120, Direction.LTR: 108}
"""Line height of editors in per cent of the font's own (1.57 of its size): 1.9 in Arabic."""


class Size(Enum):
    """Type sizes in device-independent pixels at 100 % text."""

    SMALL = 12.5
    BASE = 14.0
    EDITOR_LTR = 15.0
    EDITOR_RTL = 15.5
    SECTION = 15.01
    TITLE = 22.0
    HERO = 26.0


class FontMissingError(RuntimeError):
    """The bundled typeface could not be loaded; the installation is incomplete."""


def load_fonts() -> None:
    """Load the faces; call once, after the application object and before the first window.

    Raises:
        FontMissingError: Where a face is absent: squares instead of Arabic are not acceptable.
    """
    if FAMILY in QFontDatabase.families():
        return
    folder = files(_PACKAGE) / "files"
    for face in _FACES:
        path = str(folder / f"IBMPlexSansArabic-{face}.ttf")
        if QFontDatabase.addApplicationFont(path) < 0:
            raise FontMissingError(path)


def font(
    size: Size = Size.BASE,
    weight: QFont.Weight = QFont.Weight.Normal,
    *,
    scale: float = 1.0,
) -> QFont:
    """Return the interface font; ``scale`` is the user's text size (0.8 to 2.0)."""
    made = QFont(FAMILY)
    made.setPointSizeF(size.value * scale * 72.0 / _dots_per_inch())
    made.setWeight(weight)
    return made


def _dots_per_inch() -> float:
    """Return the logical resolution, so that half pixels (15.5) can be asked for in points."""
    return float(QGuiApplication.primaryScreen().logicalDotsPerInchY())
