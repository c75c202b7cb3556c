"""The list of terms: each in three languages, the one to write in first, marked where unsure.

Belongs here: rows, their drawing, keyboard and mouse. Does not: which terms (``terms_presenter``).
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gcm_desktop.domain.submission import LANGUAGES, Language
from gcm_desktop.domain.text import RTL_LANGUAGES
from gcm_desktop.services.terms import Standing, Term
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.terms_presenter import standing_words
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.icons import paint_icon
from gcm_desktop.ui.widgets.broken_text import broken, draw_lines

Index = QModelIndex | QPersistentModelIndex
TAGS = {"ar": "ع", "en": "EN", "fr": "FR"}
"""What names a language beside a term, alike in every language of the interface."""
TERM_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Holds the ``Term`` of a row."""
_PAD, _TAG, _GLYPH, _GAP, _EDGE = 12, 24, 13, 6, 6
_HIGHEST = 250
"""Pixels at the usual text size; longer lists scroll."""
_GLYPHS = {Standing.USAGE: ("info", "muted"), Standing.PROPOSAL: ("warning", "attention")}
"""Marks of a wording that was not found in official texts."""


class TermList(QListView):
    """Rows walked with the arrow keys.

    Signals:
        chosen: A ``Term`` to insert: Enter, or a double click.
        current_changed: Another row is the current one, or none.
    """

    chosen = Signal(object)
    current_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self._is_filling = False
        self.languages: tuple[Language, ...] = LANGUAGES
        self.setModel(self._model)
        self.setItemDelegate(_TermDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListView { background: transparent; border: none; outline: none; }")
        self.setMouseTracking(True)
        theme.notice().changed.connect(self._lay_out_anew)

    @property
    def terms(self) -> tuple[Term, ...]:
        """The terms listed, in their order."""
        rows = (self._model.item(row) for row in range(self._model.rowCount()))
        return tuple(item.data(TERM_ROLE) for item in rows)

    @property
    def current(self) -> Term | None:
        """The term of the current row."""
        term = self.currentIndex().data(TERM_ROLE)
        return term if isinstance(term, Term) else None

    def show_terms(self, terms: Sequence[Term], languages: tuple[Language, ...]) -> None:
        """List other terms, or the same with another language first; keep the current one."""
        if terms == self.terms and languages == self.languages:
            return
        current = self.current
        self.languages = languages
        self._is_filling = True  # each row taken away would tell of another current one
        self._model.clear()
        for term in terms:
            item = QStandardItem(term.forms(languages[0])[0])
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setData(term, TERM_ROLE)
            item.setData(_spoken(term, languages), Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        if current in terms:
            self.set_row(terms.index(current))
        self._is_filling = False
        self._fit()
        self.current_changed.emit()

    def set_row(self, row: int) -> None:
        """Make a row the current one, within the ends."""
        at = min(max(row, 0), self._model.rowCount() - 1)
        self.setCurrentIndex(self._model.index(at, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of it."""
        super().currentChanged(current, previous)
        if not self._is_filling:
            self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Insert with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Insert what was clicked twice."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def choose(self) -> None:
        """Choose the current term."""
        if self.current is not None:
            self.chosen.emit(self.current)

    def _lay_out_anew(self) -> None:
        self.doItemsLayout()
        self._fit()

    def _fit(self) -> None:
        """Be as high as the rows, up to a limit: what stands below follows at once."""
        height, highest = 0, _scaled(_HIGHEST)
        for row in range(self._model.rowCount()):
            height += self.sizeHintForRow(row)
            if height > highest:
                break
        self.setFixedHeight(min(height, highest))


class _TermDelegate(QStyledItemDelegate):
    """Paints one row: a line a language, the first one strong and on two lines where it must."""

    def __init__(self, owner: TermList) -> None:
        super().__init__(owner)
        self._list = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of all lines."""
        term = index.data(TERM_ROLE)
        width = self._list.viewport().width() - 2 * _PAD
        lines = 1
        if isinstance(term, Term):
            lines = sum(len(rows) for _, rows in self._lines(term, width))
        return QSize(80, lines * QFontMetrics(_face()).height() + 2 * _EDGE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        term = index.data(TERM_ROLE)
        if not isinstance(term, Term):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, direction, state = option.rect, option.direction, option.state
        _paint_ground(painter, area, state)
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        inner = area.adjusted(_PAD, _EDGE, -_PAD, -_EDGE)
        height = QFontMetrics(_face()).height()
        for language, rows in self._lines(term, inner.width()):
            line = QRect(inner.x(), inner.y(), inner.width(), height)
            _paint_tag(painter, line, language, mirrored=mirrored)
            _paint_standing(painter, line, term.wordings[language].standing, direction)
            is_first = language == self._list.languages[0]
            painter.setFont(_face(strong=is_first))
            painter.setPen(theme.colour("ink" if is_first else "muted"))
            painter.setLayoutDirection(_direction(language))
            room = _words_area(line, mirrored=mirrored)
            draw_lines(painter, room, rows, at_right=mirrored, at_top=True)
            inner.setTop(inner.top() + height * len(rows))
        painter.restore()

    def _lines(self, term: Term, width: int) -> list[tuple[Language, tuple[str, ...]]]:
        room = width - _scaled(_TAG) - _scaled(_GLYPH) - _GAP
        made = []
        for at, language in enumerate(self._list.languages):
            words = term.forms(language)[0]
            made.append((language, broken(words, _face(strong=not at), room, most=1 if at else 2)))
        return made


def _words_area(line: QRect, *, mirrored: bool) -> QRect:
    start, end = _scaled(_TAG), _scaled(_GLYPH) + _GAP
    return line.adjusted(end if mirrored else start, 0, -start if mirrored else -end, 0)


def _paint_ground(painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if not selected and not state & QStyle.StateFlag.State_MouseOver:
        return
    focused = selected and bool(state & QStyle.StateFlag.State_HasFocus)
    painter.setPen(QPen(theme.colour("accent"), 1.5) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent_soft" if selected else "hover"))
    painter.drawRoundedRect(QRectF(area).adjusted(5, 1, -5, -1), 6, 6)


def _paint_tag(painter: QPainter, line: QRect, language: Language, *, mirrored: bool) -> None:
    painter.setFont(font(Size.SMALL, scale=theme.text_scale() * 0.85))
    painter.setPen(theme.colour("muted"))
    draw_lines(painter, line, (TAGS[language],), at_right=mirrored)


def _paint_standing(
    painter: QPainter, line: QRect, standing: Standing | None, direction: Qt.LayoutDirection
) -> None:
    """Mark a wording that was not found at the end of its line."""
    if standing not in _GLYPHS:
        return
    name, role = _GLYPHS[standing]
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    side = _scaled(_GLYPH)
    left = line.left() if mirrored else line.right() + 1 - side
    top = line.y() + (line.height() - side) / 2
    paint_icon(painter, QRectF(left, top, side, side), name, role, direction)


def _spoken(term: Term, languages: Sequence[Language]) -> str:
    parts = []
    for language in languages:
        unsure = standing_words(term.wordings[language].standing)
        parts.append(term.forms(language)[0] + (f" ({unsure})" if unsure else ""))
    return " · ".join(parts)


def _direction(language: Language) -> Qt.LayoutDirection:
    is_rtl = language in RTL_LANGUAGES
    return Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight


def _scaled(pixels: int) -> int:
    return round(pixels * theme.text_scale())


def _face(*, strong: bool = False) -> QFont:
    weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
    return font(Size.SMALL, weight, scale=theme.text_scale())
