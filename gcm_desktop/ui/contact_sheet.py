"""Pictures of every screen: each language, light and dark, and one sheet that shows them all.

Run as ``python -m gcm_desktop.ui.contact_sheet --out DIR`` (``QT_QPA_PLATFORM=offscreen``); a
developer's command hands its own screens to ``write_pictures``. Belongs here: taking pictures.
Does not: which pages there are.
"""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from math import ceil
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.gallery import Gallery
from gcm_desktop.ui.translation import InterfaceLanguage, Language

Screen = Callable[[Language], QWidget]
SIZE = QSize(1280, 720)
_COLUMNS = 3
_THUMB = QSize(640, 360)
_GAP = 16
_LAYOUT_ROUNDS = 6
"""A layout inside a layout learns its height one round later."""
_LANGUAGES = (Language.ARABIC, Language.ENGLISH, Language.FRENCH)


def write_pictures(
    application: QApplication,
    language: InterfaceLanguage,
    screens: Mapping[str, Screen],
    out: Path,
    *,
    size: QSize = SIZE,
) -> list[Path]:
    """Write ``<screen>-<language>-<scheme>.png`` for every screen, and ``sheet.png``.

    Raises:
        OSError: Where a picture cannot be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    pictures: list[Path] = []
    for scheme in (theme.Scheme.LIGHT, theme.Scheme.DARK):
        theme.apply_theme(application, scheme)
        for tongue in _LANGUAGES:
            language.switch(tongue)
            for name, screen in screens.items():
                path = out / f"{name}-{tongue.value}-{scheme.value}.png"
                _save(_picture(screen(tongue), size), path)
                pictures.append(path)
    _save(_sheet(pictures), out / "sheet.png")
    return pictures


def _picture(window: QWidget, size: QSize) -> QImage:
    if not isinstance(window, QDialog):  # a dialog has a size of its own
        window.resize(size)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    for _ in range(_LAYOUT_ROUNDS):
        QCoreApplication.sendPostedEvents()
    image = window.grab().toImage()
    window.close()
    window.deleteLater()
    return image


def _sheet(pictures: Sequence[Path]) -> QImage:
    rows = ceil(len(pictures) / _COLUMNS)
    step_x, step_y = _THUMB.width() + _GAP, _THUMB.height() + _GAP
    sheet = QImage(_COLUMNS * step_x + _GAP, rows * step_y + _GAP, QImage.Format.Format_RGB32)
    sheet.fill(theme.theme_named("light").colour("chip"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for at, path in enumerate(pictures):
        image = QImage(str(path)).scaled(
            _THUMB,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        row, column = divmod(at, _COLUMNS)
        place = QRect(_GAP + column * step_x, _GAP + row * step_y, image.width(), image.height())
        painter.drawImage(place, image)
    painter.end()
    return sheet


def _save(image: QImage, path: Path) -> None:
    if not image.save(str(path)):
        raise OSError(f"cannot write {path}")


def main(arguments: Sequence[str]) -> int:
    """Write pictures of the gallery; return the exit code."""
    parser = argparse.ArgumentParser(description="Pictures of the interface")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args(arguments)
    application = QApplication(["contact-sheet"])
    language = InterfaceLanguage(application)
    theme.apply_theme(application, theme.Scheme.LIGHT)
    gallery: dict[str, Screen] = {"gallery": lambda tongue: Gallery(tongue.value)}
    write_pictures(application, language, gallery, options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
