"""The emblem in the dialog of settings: what is chosen, choosing another one, taking it away.

Belongs here: the row of widgets; reading and drawing away from the window. Does not: keeping the
choice (``settings_dialog``), which files may be one (``domain/picture``).
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.picture import MAX_BYTES, Picture
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import small_label

_WIDTH, _HEIGHT, _EDGE = 132, 84, 8
_FILES = "PNG, JPEG (*.png *.jpg *.jpeg)"
_SHARP = 2
"""Pixels drawn for each one of the screen: sharp on fine screens too."""
PAPER = Qt.GlobalColor.white
"""The cover is paper in every theme."""


def thumbnail(picture: Picture) -> QImage:
    """Return a picture small enough for the dialog, a null image where it cannot be drawn.

    Only the reader of its own format is asked, and it scales while it reads.
    """
    bytes_ = QByteArray(picture.content)
    buffer = QBuffer(bytes_)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(picture.kind.encode()))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(False)
    room = QSizeF((_WIDTH - 2 * _EDGE) * _SHARP, (_HEIGHT - 2 * _EDGE) * _SHARP)
    size = QSizeF(picture.width, picture.height).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    reader.setScaledSize(size.toSize().expandedTo(QSize(1, 1)))
    return reader.read()


class EmblemView(QWidget):
    """A piece of paper with the picture on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.setFixedSize(_WIDTH, _HEIGHT)
        theme.notice().changed.connect(self.update)

    def set_image(self, image: QImage) -> None:
        """Show ``image``; a null one is none."""
        self.image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper, and the picture in its middle."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        shows = not self.image.isNull()
        line = Qt.PenStyle.SolidLine if shows else Qt.PenStyle.DashLine
        painter.setPen(QPen(theme.colour("field_line"), 1.0, line))
        painter.setBrush(PAPER if shows else theme.colour("background"))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        if shows:
            room = area.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
            size = QSizeF(self.image.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(room.center())
            painter.drawImage(place, self.image)


class EmblemRow(QWidget):
    """Shows the emblem and lets another one be chosen; ``value`` is its hash, empty for none.

    Signals:
        altered: Another one is shown, or none.
    """

    altered = Signal()

    def __init__(self, desk: WritingDesk, value: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.value = value
        self._is_there = True
        self.view = EmblemView(self)
        self.choose = PlainButton(icon_name="folder", small=True, parent=self)
        self.remove = QuietButton(parent=self)
        self._note = small_label(wraps=True, parent=self)
        self.fault = FaultLine(self)
        deeds = QHBoxLayout()
        deeds.setSpacing(theme.GRID)
        for button in (self.choose, self.remove):
            deeds.addWidget(button)
        deeds.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(theme.GRID)
        words.addLayout(deeds)
        words.addWidget(self._note)
        words.addWidget(self.fault)
        words.addStretch(1)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * theme.GRID)
        box.addWidget(self.view)
        box.addLayout(words, 1)
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(self.clear)
        translated(self, self._retranslate)
        if value:
            self._draw(value)

    def take(self, file: Path) -> None:
        """Keep the picture in ``file`` with the draft and show it; say why where it is none."""
        self.fault.clear()
        draft, emblems = self._desk.submission.id, self._desk.surroundings.use_cases.emblems
        self._desk.surroundings.jobs.run_on_store(
            partial(emblems.keep, draft, file),
            while_alive(self, self._draw),
            while_alive(self, self._refuse),
        )

    def clear(self) -> None:
        """Have no emblem."""
        self.fault.clear()
        self._show("", QImage())
        self.choose.setFocus()

    def _draw(self, sha256: str) -> None:
        """Show a picture kept with the draft, read by the store and scaled by the worker."""
        emblems, jobs = self._desk.surroundings.use_cases.emblems, self._desk.surroundings.jobs
        refuse = while_alive(self, self._refuse)
        show = while_alive(self, partial(self._show, sha256))

        def found(picture: Picture | None) -> None:
            if picture is None:
                self._show(sha256, QImage())
            else:
                jobs.run_work(partial(thumbnail, picture), show, refuse)

        wanted = partial(emblems.picture, self._desk.submission.id, sha256)
        jobs.run_on_store(wanted, while_alive(self, found), refuse)

    def _show(self, value: str, image: QImage) -> None:
        self.value = value
        self._is_there = not value or not image.isNull()
        self.view.set_image(image)
        self._retranslate()
        self.altered.emit()

    def _refuse(self, fault: Exception) -> None:
        self.fault.say(words_for(fault, self._desk.interface))

    def _choose(self) -> None:
        title = self.tr("Picture for the cover")
        name, _ = QFileDialog.getOpenFileName(self, title, "", _FILES)
        if name:
            self.take(Path(name))

    def _retranslate(self) -> None:
        self.choose.set_text(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose an emblem"))
        self.remove.set_text(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove the emblem"))
        self.remove.setVisible(bool(self.value))
        for button in (self.choose, self.remove):
            button.setEnabled(not self._desk.is_read_only)
        if not self._is_there:
            note = self.tr("The file of the emblem is not here: the cover has none.")
        else:
            words = self.tr(
                "A PNG or JPEG picture of at most {limit} MB; only the picture itself is kept."
            )
            note = words.replace("{limit}", str(MAX_BYTES // 2**20))
        self._note.setText(note)
        shown = self.tr("Emblem on the cover") if self.value else self.tr("No emblem")
        self.view.setAccessibleName(shown)
