"""The preview of a document: one page at a time, stepped through by keys and buttons.

Belongs here: drawing and stepping. Does not: making pictures (``sheet_jobs``).
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gcm_desktop.services.printing import POINTS_PER_INCH, PageSize
from gcm_desktop.ui import theme
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import IconButton
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label

_EDGE = 10
RESIZE_MS = 120
"""A page is drawn anew when its size has rested for so long."""


class PaperView(QWidget):
    """The sheet of paper; takes the focus, so that it can be heard and stepped through.

    Signals:
        room_changed: There is room for a picture of another size.
    """

    room_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._size = PageSize(595.0, 842.0)
        self._words = ""
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(RESIZE_MS)
        self._resting.timeout.connect(self.room_changed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.notice().changed.connect(self.update)

    @property
    def image(self) -> QImage:
        """The picture shown, null where there is none."""
        return self._image

    @property
    def dpi(self) -> float:
        """Dots per inch of a picture that fits the room on this screen."""
        return self._paper().width() * self.devicePixelRatioF() / self._size.width * POINTS_PER_INCH

    def show_page(self, size: PageSize) -> None:
        """Show empty paper of ``size`` until its picture comes."""
        self._size = size
        self._image = QImage()
        self.update()

    def show_image(self, image: QImage) -> None:
        """Show the picture of the page."""
        self._image = image
        self._words = ""
        self.update()

    def say(self, words: str) -> None:
        """Show ``words`` in place of a page."""
        self._image = QImage()
        self._words = words
        self.update()

    def sizeHint(self) -> QSize:
        """Return room in which a page can be recognised."""
        return QSize(420, 560)

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(220, 300)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wait for the size to rest."""
        super().resizeEvent(event)
        self._resting.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet with a hairline around it, and a ring where it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper = self._paper()
        if self._words:
            painter.setPen(theme.colour("muted"))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(paper, flags, self._words)
            return
        painter.fillRect(paper, Qt.GlobalColor.white)
        if not self._image.isNull():
            painter.drawImage(paper, self._image)
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(theme.colour("accent" if self.hasFocus() else "line"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(paper.adjusted(-width / 2, -width / 2, width / 2, width / 2))

    def _paper(self) -> QRectF:
        """Return where the sheet stands: as large as fits, in the middle, on whole pixels."""
        room = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        by = max(0.05, min(room.width() / self._size.width, room.height() / self._size.height))
        paper = QRectF(0, 0, round(self._size.width * by), round(self._size.height * by))
        middle = room.center()
        paper.moveTopLeft(
            QPointF(round(middle.x() - paper.width() / 2), round(middle.y() - paper.height() / 2))
        )
        return paper


class PagePreview(QWidget):
    """The sheet, and under it where one is and the way to the pages beside.

    Signals:
        wanted: The page (from 0) whose picture is to be shown.
    """

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[PageSize, ...] = ()
        self._page = 0
        self.view = PaperView(self)
        self.view.room_changed.connect(self._again)
        self._back, self._forward = (
            IconButton("back", parent=self),
            IconButton("forward", parent=self),
        )
        self._place: PlainLabel = small_label(parent=self)
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._back)
        line.addWidget(self._place)
        line.addWidget(self._forward)
        line.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.view, 1)
        box.addLayout(line)
        self._back.clicked.connect(lambda: self.step(-1))
        self._forward.clicked.connect(lambda: self.step(1))
        translated(self, self._retranslate)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the focus, in the order of reading."""
        return (self.view, self._back, self._forward)

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    def set_sizes(self, sizes: tuple[PageSize, ...]) -> None:
        """Show the first page of another document; no page where there is none."""
        self._sizes = sizes
        self.go_to(0)

    def show_image(self, image: QImage) -> None:
        """Show the picture of the page one is on."""
        self.view.show_image(image)

    def say(self, words: str) -> None:
        """Show ``words`` in place of a document."""
        self._sizes = ()
        self._page = 0
        self.view.say(words)
        self._tell()
        self.view.setAccessibleName(words)

    def step(self, by: int) -> None:
        """Go ``by`` pages on, as far as there are pages."""
        self.go_to(self._page + by)

    def go_to(self, page: int) -> None:
        """Go to a page, the nearest where there is none of that number."""
        if self._sizes:
            self._page = max(0, min(page, len(self._sizes) - 1))
            self.view.show_page(self._sizes[self._page])
            self.wanted.emit(self._page)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by arrows; Home and End go to the first and the last page."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._sizes) - 1}
        key = Qt.Key(event.key())
        if key in steps:
            self.step(steps[key])
        elif key in ends:
            self.go_to(ends[key])
        else:
            super().keyPressEvent(event)

    def _again(self) -> None:
        if self._sizes:
            self.wanted.emit(self._page)

    def _tell(self) -> None:
        count = len(self._sizes)
        words = self.tr("Page {page} of {pages}")
        words = words.replace("{page}", str(self._page + 1)).replace("{pages}", str(count))
        self._place.setText(words if count else "")
        self._back.setEnabled(self._page > 0)
        self._forward.setEnabled(self._page + 1 < count)
        for button in (self._back, self._forward):
            button.setVisible(count > 1)
        self.view.setAccessibleName(self.tr("Preview") + (f", {words}" if count else ""))

    def _retranslate(self) -> None:
        self._back.set_words(self.tr("Page before"))
        self._forward.set_words(self.tr("Next page"))
        self._tell()
