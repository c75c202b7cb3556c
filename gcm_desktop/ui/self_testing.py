"""The window's test of itself: fonts with Arabic letters, Qt's and our translations."""

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QFontInfo, QGuiApplication, QRawFont
from PySide6.QtWidgets import QApplication

from gcm_desktop.services.self_testing import OK
from gcm_desktop.ui.fonts import font, load_fonts
from gcm_desktop.ui.resources import translations_path

_LETTER = ord("ع")


def window_self_test() -> tuple[tuple[str, str], ...]:
    """Return the name and result of each step; needs no screen where Qt runs offscreen."""
    application = QGuiApplication.instance() or QApplication(
        ["gcm-desktop", "-platform", "offscreen"]
    )
    load_fonts()
    face = font()
    is_drawn = QRawFont.fromFont(face).supportsCharacter(_LETTER)
    results = [("font", OK if is_drawn else f"failed: {QFontInfo(face).family()} has no Arabic")]
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in (
        ("qtbase_ar", folder),
        ("qtbase_fr", folder),
        ("gcm_ar", str(translations_path())),
        ("gcm_fr", str(translations_path())),
    ):
        is_loaded = QTranslator(application).load(name, place)
        results.append((name, OK if is_loaded else f"failed: {place}"))
    return tuple(results)
