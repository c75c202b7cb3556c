"""What tests read off a page: every word shown, and where things stand."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QWidget

from gcm_desktop.ui.translation import Language

LATIN_WORD = re.compile(r"\b[A-ZÀ-Þ]?[a-zà-ÿ]{2,}\b")
"""Words as the interface writes them; receipts and symbols of resolutions are all capitals."""
MAIL = re.compile(r"[\w.-]+@[\w.-]+")
"""Addresses in the text of a submission are Latin in any window."""
PROPER = frozenset({
    "Desktop", "English", "Français", "GCM", "gcm", "PDF", "RES", "WKB", "Word", "docx", "pdf",
    "sample",
})  # fmt: skip
"""Latin words that stand in an Arabic window rightly."""


def words(page: QWidget) -> Iterator[str]:
    """Yield every text the page shows."""
    for label in page.findChildren(QLabel):
        yield label.text()
    for button in page.findChildren(QAbstractButton):
        yield button.text()
    for field in page.findChildren(QLineEdit):
        yield field.placeholderText()
    for view in page.findChildren(QAbstractItemView):
        model = view.model()
        if model is not None:
            yield from _cells(model, QModelIndex())


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for column in range(model.columnCount(parent)):
        header = model.headerData(column, Qt.Orientation.Horizontal)
        yield "" if isinstance(header, int) or header is None else str(header)
        for row in range(model.rowCount(parent)):
            index = model.index(row, column, parent)
            yield str(index.data() or "")
            if column == 0:
                yield from _cells(model, index)


def english_left(page: QWidget) -> set[str]:
    """Return Latin words that have no place in an Arabic window."""
    return {
        found
        for text in words(page)
        for found in LATIN_WORD.findall(MAIL.sub("", text))
        if found not in PROPER
    }


def start_side(widget: QWidget, page: QWidget) -> int:
    """Return the distance of a widget from the start side of its page."""
    left = widget.mapTo(page, QPoint(0, 0)).x()
    mirrored = page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return page.width() - left - widget.width() if mirrored else left


def nameless(page: QWidget) -> list[str]:
    """Return the kinds of widgets that take focus and have no name for a screen reader."""
    return [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(page)
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]


def is_mirrored(language: Language) -> bool:
    """True where the window stands the other way round."""
    return language is Language.ARABIC
