"""The files of a merge: what each would do, or why it cannot be merged.

Belongs here: rows of files. Does not: reading them (``file_queue``).
"""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gcm_desktop.base.file_names import shown_name
from gcm_desktop.domain.submission import Language
from gcm_desktop.ui import theme
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.fonts import Size
from gcm_desktop.ui.merging.merging_presenter import MergingPresenter, planned
from gcm_desktop.ui.merging.report_words import planned_words
from gcm_desktop.ui.widgets.buttons import IconButton
from gcm_desktop.ui.widgets.card import Glyph
from gcm_desktop.ui.widgets.labels import PlainLabel

_HIGHEST = 220
"""Pixels at scale 1 before the list scrolls."""
_BROKEN, _READING = "broken ", "reading"
"""Keys of rows that are no file one can leave out; those have their hash."""


class FileRows(QScrollArea):
    """As high as its rows, up to a height from which it scrolls.

    Signals:
        left_out: The user takes a file out (its hash).
    """

    left_out = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows: dict[str, _FileRow] = {}
        self._ground = QWidget(self)
        self._box = QVBoxLayout(self._ground)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(10)
        self._box.addStretch(1)
        self.setWidget(self._ground)

    def show_files(self, presenter: MergingPresenter, interface: Language) -> None:
        """Show the files added so far, broken ones last; rows that are there stay."""
        shown: dict[str, tuple[str, str, str, str]] = {}
        for file in presenter.queue.files:
            found = planned(presenter.plan, file)
            words = planned_words(found) if found is not None else self.tr("Comparing…")
            icon = "check" if found is not None and found.is_included else "package"
            shown[file.sha256] = (file.name, words, icon, "muted")
        for at, broken in enumerate(presenter.queue.broken):
            words = words_for(broken.fault, interface)
            shown[f"{_BROKEN}{at}"] = (broken.name, words, "warning", "bad")
        if presenter.queue.reading:
            words = self.tr("Reading and verifying…")
            shown[_READING] = (presenter.queue.reading, words, "saving", "muted")
        for key in self._rows.keys() - shown.keys():
            row = self._rows.pop(key)
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        for at, (key, told) in enumerate(shown.items()):
            self._row(key, at).show_file(*told, self.tr("Leave this file out"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of the rows."""
        width = max(self.viewport().width(), 200)
        needed = self._box.totalHeightForWidth(width) if self._box.hasHeightForWidth() else 0
        height = max(needed, self._ground.sizeHint().height() if not needed else 0)
        return QSize(width, min(height, round(_HIGHEST * theme.text_scale())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height the words take at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _row(self, key: str, at: int) -> "_FileRow":
        """Return the row of a file at its place, made where there is none."""
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = _FileRow(self._ground)
            row.remove.setVisible(not key.startswith((_BROKEN, _READING)))
            row.remove.clicked.connect(partial(self.left_out.emit, key))
            self._box.insertWidget(at, row)
            row.show()
        elif self._box.indexOf(row) != at:
            self._box.removeWidget(row)
            self._box.insertWidget(at, row)
        return row


class _FileRow(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.remove = IconButton("close", parent=self)
        self._title = PlainLabel(weight=QFont.Weight.Medium, parent=self)
        self._words = PlainLabel(role="muted", size=Size.SMALL, wraps=True, parent=self)
        self._glyph = Glyph("package", "muted", 18, self)
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addWidget(self._title)
        text.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def show_file(self, name: str, words: str, icon: str, role: str, remove: str) -> None:
        """Show what a file would do, or why it cannot be merged."""
        if words != self._words.text() or name != self._title.text():
            self._title.setText(shown_name(name))
            self._words.setText(words)
            self._words.set_role(role)
            self._glyph.set_icon(icon, role)
        self.remove.set_words(f"{remove}: {shown_name(name)}")
