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
        self._rows: list[QWidget] = []
        self._ground = QWidget(self)
        self._box = QVBoxLayout(self._ground)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(10)
        self._box.addStretch(1)
        self.setWidget(self._ground)

    def show_files(self, presenter: MergingPresenter, interface: Language) -> None:
        """Show the files added so far, broken ones last."""
        for row in self._rows:
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for file in presenter.queue.files:
            found = planned(presenter.plan, file)
            words = planned_words(found) if found is not None else self.tr("Comparing…")
            icon = "check" if found is not None and found.is_included else "package"
            self._add(_FileRow(file.name, words, icon, "muted", self._ground), file.sha256)
        for broken in presenter.queue.broken:
            words = words_for(broken.fault, interface)
            self._add(_FileRow(broken.name, words, "warning", "bad", self._ground), "")
        if presenter.queue.reading:
            reading = _FileRow(
                presenter.queue.reading, self.tr("Reading and verifying…"), "saving", "muted",
                self._ground,
            )  # fmt: skip
            self._add(reading, "")
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

    def _add(self, row: "_FileRow", sha256: str) -> None:
        if sha256:
            words = self.tr("Leave this file out") + f": {shown_name(row.name)}"
            row.remove.set_words(words)
            row.remove.clicked.connect(partial(self.left_out.emit, sha256))
        row.remove.setVisible(bool(sha256))
        self._rows.append(row)
        self._box.insertWidget(self._box.count() - 1, row)
        row.show()


class _FileRow(QWidget):
    def __init__(self, name: str, words: str, icon: str, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self.remove = IconButton("close", parent=self)
        text = QVBoxLayout()
        text.setSpacing(1)
        title = PlainLabel(shown_name(name), weight=QFont.Weight.Medium, parent=self)
        said = PlainLabel(
            words,
            role="bad" if role == "bad" else "muted",
            size=Size.SMALL,
            wraps=True,
            parent=self,
        )
        text.addWidget(title)
        text.addWidget(said)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(Glyph(icon, role, 18, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
