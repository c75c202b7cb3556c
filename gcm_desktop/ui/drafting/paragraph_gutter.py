"""The strip at the start side of a narrative: the state of each paragraph, and the pair one is in.

Belongs here: drawing and when. It never touches the document, so that neither undo nor layout is
concerned. Does not: what states mean (``domain/translation``).
"""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.marks import marked
from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.translation import Comparison, ParagraphState, compare
from gcm_desktop.domain.translation_marks import passages
from gcm_desktop.services.draft_session import Altered
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.paragraph_extents import extent_at, extents
from gcm_desktop.ui.drafting.paragraph_states import LOOKS, state_word
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.icons import paint_icon
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.labels import plain_tooltip
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit

IDLE_MS = 250
"""States follow an edit that was read after this time without another one."""
_WIDTH, _SIDE, _BAR = 22, 15, 3


class ParagraphGutter(QWidget):
    """Serves one field; beside a translation it shows all states, beside a source what is missing.

    Args:
        edit: The field it stands beside.
        language: The language of the field.

    Attributes:
        partner: What stands beside the field of the other language.
        current: Place of the paragraph whose pair is shown, ``None`` for none.
    """

    def __init__(
        self,
        desk: WritingDesk,
        edit: NarrativeEdit,
        address: Address,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._edit = desk, edit
        self.address, self.language = address, language
        self._states: dict[int, ParagraphState] = {}
        self._comparison: Comparison | None = None
        self.partner: ParagraphGutter | None = None
        self.current: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE_MS)
        self._timer.timeout.connect(self.refresh)
        desk.altered.connect(self._follow)
        edit.document().documentLayout().documentSizeChanged.connect(self._follow_layout)
        edit.cursorPositionChanged.connect(self._follow_caret)
        edit.left.connect(self._leave)
        theme.notice().changed.connect(self._scale)
        translated(self, self.refresh)

    @property
    def states(self) -> dict[int, ParagraphState]:
        """State by place among the field's paragraphs."""
        return dict(self._states)

    def pair_with(self, partner: "ParagraphGutter") -> None:
        """Let both show the pair of paragraphs the caret is in."""
        self.partner, partner.partner = partner, self
        self.refresh()
        partner.refresh()

    def refresh(self) -> None:
        """Compute the states anew."""
        desk = self._desk
        target = self._target()
        self._comparison = None
        self._states = {}
        if target is not None:
            self._comparison = compare(desk.submission, self.address, target)
            own = passages(desk.submission.answer(self.address, self.language))
            places = {passage.at: at for at, passage in enumerate(own)}
            is_target = target == self.language
            for pair in self._comparison.pairs:
                side = pair.target if is_target else pair.source
                if side is not None and (is_target or pair.state is ParagraphState.MISSING):
                    self._states[places[side.at]] = pair.state
        self.setAccessibleName(self._words())
        self.update()

    def show_pair(self, at: int | None) -> None:
        """Show which paragraph belongs to the one the caret is in."""
        if at != self.current:
            self.current = at
            self.update()
        if self.partner is not None and at is None and self.partner.current is not None:
            self.partner.show_pair(None)

    def sizeHint(self) -> QSize:
        """Return the width of a glyph with its bar."""
        return QSize(round(_WIDTH * theme.text_scale()), 0)

    def event(self, event: QEvent) -> bool:
        """Say a state in words where it is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            for at, (top, height, _, _) in enumerate(extents(self._edit)):
                if at in self._states and top <= event.pos().y() <= top + height:
                    words = plain_tooltip(state_word(self._states[at]))
                    QToolTip.showText(event.globalPos(), words, self)
                    return True
            QToolTip.hideText()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw one glyph at the first line of each paragraph, and the bar of the pair."""
        painter = QPainter(self)
        side = _SIDE * theme.text_scale()
        line = self._edit.fontMetrics().height()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for at, (top, height, _, _) in enumerate(extents(self._edit)):
            if at == self.current:
                left = 0.0 if mirrored else float(self.width() - _BAR)
                painter.fillRect(QRectF(left, top, _BAR, height), theme.colour("accent"))
            if at in self._states:
                look = LOOKS[self._states[at]]
                left = self.width() - side if mirrored else 0.0
                box = QRectF(left, top + max(line - side, 0.0) / 2 + 2, side, side)
                paint_icon(painter, box, look.icon, look.role, self.layoutDirection())

    def _target(self) -> Language | None:
        """Return the language whose states are shown here."""
        if self.language != self._desk.submission.main_language:
            return self.language
        return self.partner.language if self.partner is not None else None

    def _follow(self, altered: Altered) -> None:
        change = altered.change
        if isinstance(change, SetAnswer) and marked(change.address) == self.address:
            self._timer.start()

    def _follow_layout(self) -> None:
        self.update()

    def _leave(self) -> None:
        self.show_pair(None)

    def _follow_caret(self) -> None:
        partner = self.partner
        if partner is None or not self._edit.hasFocus():
            return
        at = self._edit.textCursor().position()
        own = extent_at(extents(self._edit), at)
        other = self._counterpart(own)
        self.current = own if other is not None else None
        self.update()
        partner.current = other
        partner.update()

    def _counterpart(self, own: int | None) -> int | None:
        """Return the place in the partner's field of what belongs to paragraph ``own`` here."""
        if own is None or self._comparison is None or self.partner is None:
            return None
        sides = [(pair.source, pair.target) for pair in self._comparison.pairs]
        if self.language == self._target():
            sides = [(target, source) for source, target in sides]
        here = sorted({one.at for one, _ in sides if one is not None})
        there = sorted({other.at for _, other in sides if other is not None})
        for one, other in sides:
            if one is not None and other is not None and here.index(one.at) == own:
                return there.index(other.at)
        return None

    def _words(self) -> str:
        said = (f"{at + 1}: {state_word(state)}" for at, state in sorted(self._states.items()))
        return self.tr("Paragraphs") + " · " + "; ".join(said) if self._states else ""

    def _scale(self) -> None:
        self.updateGeometry()
        self.update()
