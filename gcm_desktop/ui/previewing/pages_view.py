"""Pages one under the other, as wide as there is room: scrolled, heard, followed by the caret.

Belongs here: drawing and scrolling. Does not: making pages (``preview_feed``), where they stand
(``pages_layout``), where the caret is.
"""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from gcm_desktop.domain.text import Direction
from gcm_desktop.services.previewing import Spot
from gcm_desktop.ui import theme
from gcm_desktop.ui.previewing.pages_layout import EDGE, PagesLayout
from gcm_desktop.ui.previewing.preview_feed import PreviewFeed
from gcm_desktop.ui.translation import translated

_HIGH, _LOW, _THERE = 0.08, 0.72, 0.3
"""Shares of the height: a spot between the first two is left alone, any other goes to the last."""
_TICK = 3
_LINE = 13.0
"""Points of a line of text: the height of the tick beside it."""
_LEAST = 120


class PagesView(QAbstractScrollArea):
    """Shows the pages of a feed; old ones stay until the new ones come.

    Signals:
        opened: A page was clicked, or Enter was pressed.
        told: What is shown, or the page one is at, may be another one.
    """

    opened = Signal()
    told = Signal()

    def __init__(self, feed: PreviewFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._layout = PagesLayout((), 0)
        self._shown: dict[int, QImage] = {}
        self._item = ""
        self._has_failed = False
        self._spot: Spot | None = None
        self._direction = Direction.LTR
        self.words = ""
        """What stands in place of pages, empty where there are pages."""
        self.page = 0
        """The page one is at, from 0: that of the caret, else the one in the middle."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: pages that grow by one must not become narrower by it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(_LEAST, _LEAST)
        for signal in (feed.made, feed.drawn):
            signal.connect(self._take)
        feed.failed.connect(self._say_failed)
        theme.notice().changed.connect(self.viewport().update)
        translated(self, self._retranslate)

    @property
    def pages(self) -> int:
        """How many pages there are, 0 where none is shown."""
        return len(self._layout.sizes)

    def set_direction(self, direction: Direction) -> None:
        """Show the place of the caret at the side where lines begin."""
        self._direction = direction
        self.viewport().update()

    def follow(self, spot: Spot | None) -> None:
        """Bring the place of the caret into sight, if it is another one than before."""
        if spot is not None and spot.page >= self.pages:
            spot = None
        if spot == self._spot:
            return
        self._spot = spot
        if spot is not None:
            bar, height = self.verticalScrollBar(), self.viewport().height()
            y = self._layout.y_of(spot)
            if not _HIGH * height <= y - bar.value() <= _LOW * height:
                bar.setValue(round(y - _THERE * height))
        self._look()
        self.viewport().update()

    def place_of(self, page: int) -> QRectF:
        """Return where a page (from 0) stands in the viewport as it is scrolled now."""
        return self._layout.paper(page, self.verticalScrollBar().value())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages; the place one is at stays."""
        super().resizeEvent(event)
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._fit()
        bar.setValue(round(share * bar.maximum()))
        self._look()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Draw anew: other pages may be in sight."""
        self._look()
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for pictures."""
        super().showEvent(event)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for none."""
        super().hideEvent(event)
        self._feed.leave(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Home and End go to the first and the last page."""
        bar, key = self.verticalScrollBar(), event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.maximum() if key == Qt.Key.Key_End else 0)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open where a page was clicked."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and any(self.place_of(at).contains(event.position()) for at in self._in_sight()):
            self.opened.emit()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the pages in sight: white paper with a hairline, whatever the theme."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.words:
            painter.setPen(theme.colour("muted"))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            room = QRectF(self.viewport().rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
            painter.drawText(room, flags, self.words)
            return
        for page in self._in_sight():
            paper = self.place_of(page)
            is_here = self.hasFocus() and page == self.page
            _draw_paper(painter, paper, self._shown.get(page), is_here=is_here)
            if self._spot is not None and self._spot.page == page:
                height = max(8.0, _LINE * self._layout.scale(page))
                at = paper.left() if self._direction is Direction.LTR else paper.right() - _TICK
                y = self._layout.y_of(self._spot) - self.verticalScrollBar().value()
                painter.fillRect(QRectF(at, y, _TICK, height), theme.colour("accent"))

    def _take(self) -> None:
        """Show what the feed has; pictures of before stay where there is none yet."""
        preview = self._feed.preview
        if preview is None:
            return
        self._has_failed = False
        if preview.sizes != self._layout.sizes:
            self._fit()
        if preview.item != self._item:
            self._item, self._spot = preview.item, None
            self.verticalScrollBar().setValue(0)
        near = self._in_sight()
        for page in near:
            picture = self._feed.picture(page, self._pixels())
            if picture is not None:
                self._shown[page] = picture
        self._shown = {page: image for page, image in self._shown.items() if page in near}
        self._retranslate()
        self.viewport().update()

    def _say_failed(self) -> None:
        self._has_failed = True
        self._shown, self._spot = {}, None
        self._fit()
        self._retranslate()
        self.viewport().update()

    def _look(self) -> None:
        """Tell the feed which pages are in sight, and others which page one is at."""
        pages = self._in_sight()
        if self.isVisible():
            self._feed.look(self, pages or (0, 1), self._pixels())
        bar, height = self.verticalScrollBar(), self.viewport().height()
        self.page = self._layout.page_at(bar.value() + height / 2)
        if self._spot is not None and self._spot.page in pages:
            self.page = self._spot.page
        words = self.tr("Preview, page {page} of {pages}")
        words = words.replace("{page}", str(self.page + 1)).replace("{pages}", str(self.pages))
        name = self.words or words
        if name != self.accessibleName():
            self.setAccessibleName(name)
            self.told.emit()

    def _in_sight(self) -> tuple[int, ...]:
        return self._layout.in_sight(self.verticalScrollBar().value(), self.viewport().height())

    def _fit(self) -> None:
        preview, bar = self._feed.preview, self.verticalScrollBar()
        self._layout = PagesLayout(preview.sizes if preview else (), self.viewport().width())
        height = self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(max(1, height // 10))
        bar.setRange(0, max(0, self._layout.height - height))

    def _pixels(self) -> int:
        return round(self._layout.width * self.devicePixelRatioF())

    def _retranslate(self) -> None:
        self.words = ""
        if self._has_failed:
            self.words = self.tr("This text cannot be shown as pages.")
        elif not self.pages:
            self.words = self.tr("The pages are being made…")
        self.setAccessibleDescription(self.tr("Enter shows the pages larger."))
        self._look()


def _draw_paper(painter: QPainter, paper: QRectF, picture: QImage | None, *, is_here: bool) -> None:
    painter.fillRect(paper, Qt.GlobalColor.white)
    if picture is not None:
        painter.drawImage(paper, picture)
    width = 2.0 if is_here else 1.0
    painter.setPen(QPen(theme.colour("accent" if is_here else "line"), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(paper.adjusted(-width / 2, -width / 2, width / 2, width / 2))
