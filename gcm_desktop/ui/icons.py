"""Icons of our own drawing, coloured by role and mirrored with the direction, at run time.

Belongs here: turning ``resources/icons/*.svg`` into icons. Does not: which state has which icon
(``words``), colour values (``theme``).
"""

from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from gcm_desktop.ui import theme
from gcm_desktop.ui.resources import resource_path

TWINS = {"numbers": "numbers-rtl"}
"""Icons whose mirror image is drawn by hand, because digits must not flip."""
MIRRORED = frozenset(
    {
        "back", "forward", "chevron", "bullets", "indent", "outdent", "undo", "redo",
        "document", "source", "share", "open-file", "help", "overview",
    }
)  # fmt: skip
"""Icons that point somewhere or show lines of text; ticks, clocks' faces and letters never flip."""
_KEPT: dict[tuple[str, str, str, int, bool], QPixmap] = {}
_MOST_KEPT = 800


@cache
def _source(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text("utf-8")


def icon_pixmap(name: str, role: str, pixels: int, *, mirrored: bool) -> QPixmap:
    """Return icon ``name`` as a square of ``pixels`` device pixels in the colour of ``role``.

    Raises:
        FileNotFoundError: Where there is no such icon.
    """
    if mirrored:
        name = TWINS.get(name, name)
    key = (name, role, theme.current().name, pixels, mirrored and name in MIRRORED)
    kept = _KEPT.get(key)
    if kept is None:
        if len(_KEPT) >= _MOST_KEPT:
            _KEPT.clear()
        kept = _KEPT[key] = _render(name, role, pixels)
        if key[4]:
            kept = _KEPT[key] = kept.transformed(QTransform().scale(-1, 1))
    return kept


def _render(name: str, role: str, pixels: int) -> QPixmap:
    paper = theme.colour("on_accent").name()
    source = _source(name).replace("currentColor", theme.colour(role).name())
    renderer = QSvgRenderer(QByteArray(source.replace('"white"', f'"{paper}"').encode()))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap


def paint_icon(
    painter: QPainter, rect: QRectF, name: str, role: str, direction: Qt.LayoutDirection
) -> None:
    """Draw icon ``name`` into the largest square centred in ``rect``."""
    ratio = painter.device().devicePixelRatio()
    side = min(rect.width(), rect.height())
    pixmap = icon_pixmap(
        name, role, round(side * ratio), mirrored=direction == Qt.LayoutDirection.RightToLeft
    )
    at = rect.center() - QPointF(side / 2, side / 2)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(QRectF(at.x(), at.y(), side, side), pixmap, QRectF(pixmap.rect()))


class RoleIconEngine(QIconEngine):
    """Draws one icon in the colour its role has at that moment."""

    def __init__(self, name: str, role: str, checked_role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._checked_role = checked_role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into ``rect``; disabled icons are muted."""
        direction = QGuiApplication.layoutDirection()
        paint_icon(painter, QRectF(rect), self._name, self._colour(mode, state), direction)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return a pixmap of ``size`` device pixels."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Return a pixmap of ``size`` device pixels."""
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = min(size.width(), size.height())
        return QPixmap(icon_pixmap(self._name, self._colour(mode, state), side, mirrored=mirrored))

    def clone(self) -> QIconEngine:
        """Return an equal engine."""
        return RoleIconEngine(self._name, self._role, self._checked_role)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "faint_mark"
        return self._checked_role if state == QIcon.State.On else self._role


def icon(name: str, role: str = "ink", *, checked_role: str | None = None) -> QIcon:
    """Return icon ``name``; it follows colours and direction at run time.

    Raises:
        FileNotFoundError: Where there is no such icon: better at build time than a blank button.
    """
    _source(name)
    return QIcon(RoleIconEngine(name, role, checked_role or role))
