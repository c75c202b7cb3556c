"""The strip at the end side of a narrative: a bubble beside each paragraph with open comments.

A field gets one when it is first commented on. Belongs here: drawing and when; it never touches
the document, and nothing is computed while one types. Does not: threads (``comment_desk``).
"""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.review import Thread
from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.translation_marks import passages
from gcm_desktop.services.draft_session import Altered
from gcm_desktop.services.library import MOST_TOLD, shortened
from gcm_desktop.ui import theme
from gcm_desktop.ui.commenting.comment_words import comment_words
from gcm_desktop.ui.drafting.paragraph_extents import extents
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.icons import paint_icon
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.labels import plain_tooltip
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit

IDLE_MS = 300
"""Paragraphs are looked at this long after an edit that was read without another one."""
_WIDTH, _SIDE = 22, 15


class CommentStrip(QWidget):
    """Serves one field; a thread whose paragraph has changed stands at the first one.

    Attributes:
        places: The threads by the place of their paragraph among those that say something.
    """

    def __init__(
        self,
        desk: WritingDesk,
        edit: NarrativeEdit,
        address: Address,
        language: Language | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._edit = desk, edit
        self._address, self._language = address, language
        self.places: dict[int, list[Thread]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE_MS)
        self._timer.timeout.connect(self.refresh)
        desk.altered.connect(self._follow)
        desk.commenting.altered.connect(self.refresh)
        edit.document().documentLayout().documentSizeChanged.connect(self._follow_layout)
        theme.notice().changed.connect(self._scale)
        translated(self, self.refresh)

    def refresh(self) -> None:
        """Look anew at which paragraph each thread is about."""
        threads = self._desk.commenting.open_at(self._address, self._language)
        self.places = {}
        if threads:
            answer = self._desk.submission.answer(self._address, self._language)
            found = {each.hash: at for at, each in enumerate(passages(answer))}
            for each in threads:
                at = found.get(each.anchor.paragraph, 0)
                self.places.setdefault(at, []).append(each)
        self.setAccessibleName(comment_words(len(threads)) if threads else "")
        self.setVisible(bool(threads))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of a bubble."""
        return QSize(round(_WIDTH * theme.text_scale()), 0)

    def event(self, event: QEvent) -> bool:
        """Say what a comment says where it is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = [shortened(each.comment.text, MOST_TOLD) for each in self._at(event.pos().y())]
            if said:
                QToolTip.showText(event.globalPos(), plain_tooltip("\n".join(said)), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the thread; the Comments panel is the way without a mouse."""
        for each in self._at(round(event.position().y()))[:1]:
            self._desk.commenting.asked_for.emit(each.comment.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw one bubble at the first line of each paragraph that has comments."""
        if not self.places:
            return
        painter = QPainter(self)
        side = _SIDE * theme.text_scale()
        left = (self.width() - side) / 2
        for top, _, _ in self._spots():
            box = QRectF(left, top, side, side)
            paint_icon(painter, box, "comment", "attention", self.layoutDirection())

    def _at(self, y: int) -> list[Thread]:
        """Return the threads of the paragraph at a height."""
        for top, bottom, threads in self._spots():
            if top <= y <= bottom:
                return threads
        return []

    def _spots(self) -> list[tuple[float, float, list[Thread]]]:
        """Return where each bubble stands, where its paragraph ends, and its threads."""
        found = extents(self._edit)
        side = _SIDE * theme.text_scale()
        inset = max(self._edit.fontMetrics().height() - side, 0.0) / 2 + 2
        spots = []
        for at, threads in sorted(self.places.items()):
            top, height = found[at][:2] if at < len(found) else (0.0, side)
            spots.append((top + inset, top + max(height, side + inset), threads))
        return spots

    def _follow(self, altered: Altered) -> None:
        change = altered.change
        if self.places and isinstance(change, SetAnswer) and change.address == self._address:
            self._timer.start()

    def _follow_layout(self) -> None:
        if self.places:
            self.update()

    def _scale(self) -> None:
        self.updateGeometry()
        self.update()
