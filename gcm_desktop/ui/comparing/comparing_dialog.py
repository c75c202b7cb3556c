"""The dialog that shows what differs between two versions and goes back to one.

Belongs here: widgets and their signals. Does not: decisions (``comparing_presenter``), the list
(``entry_list``), the drawing of texts (``difference_view``).
"""

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.services.versioning import Listed
from gcm_desktop.ui.comparing.comparing_presenter import NOW, ComparingPresenter, version_words
from gcm_desktop.ui.comparing.difference_view import DifferenceView
from gcm_desktop.ui.comparing.entries import Entry, Section
from gcm_desktop.ui.comparing.entry_list import EntryList
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import counted
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import IconButton, PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.choice_box import ChoiceBox
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title, small_label

FOLLOW_MS = 250
"""The comparison follows an edit or an undo after this time without another one."""
FIRST_SIZE = QSize(1120, 660)


class ComparingDialog(QDialog):
    """Two versions, what differs between them, and the way back.

    Args:
        before: Id of the older version; empty is the last submission or the newest other one.
        place: Answer or item to show first, where it differs.
    """

    def __init__(
        self, desk: WritingDesk, parent: QWidget, before: str = NOW, place: Address = ""
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._window = parent
        self.desk = desk
        self.presenter = ComparingPresenter(desk, before)
        self._place = place
        self._entering = 0
        self._restored = 0
        self._title = section_title(parent=self)
        self._labels = tuple(small_label(parent=self) for _ in range(2))
        self.before, self.after = ChoiceBox(self), ChoiceBox(self)
        self._said = PlainLabel(wraps=True, role="muted", parent=self)
        self.list = EntryList(self)
        self._heading = PlainLabel(wraps=True, weight=QFont.Weight.DemiBold, parent=self)
        self._note = small_label(wraps=True, parent=self)
        self.view = DifferenceView(self)
        self.previous = IconButton("back", parent=self)
        self.next = IconButton("forward", parent=self)
        self.restore_one = PlainButton("", "history", parent=self)
        self.restore_all = PlainButton(parent=self)
        self.undo = PlainButton("", "undo", parent=self)
        self.done_button = PrimaryButton(parent=self)
        self._timer = QTimer(self)
        self._lay_out()
        self._connect()
        translated(self, self._retranslate)
        self.presenter.load(while_alive(self, self._show_versions))

    def step(self, by: int) -> None:
        """Go to the next changed paragraph, or the one before; round the end it begins anew."""
        if self.view.step(by):
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.list.count():
            self._entering = by
            self.list.step(by)

    def _lay_out(self) -> None:
        choosers = QHBoxLayout()
        choosers.setSpacing(8)
        for label, box in zip(self._labels, (self.before, self.after), strict=True):
            label.setBuddy(box)
            choosers.addWidget(label)
            choosers.addWidget(box, 1)
        head, foot, columns, whole = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        head.addStretch(1)
        head.addWidget(self.restore_one)
        aside, text = Card(parent=self), Card(parent=self)
        aside.body.setContentsMargins(6, 6, 6, 6)
        aside.body.addWidget(self.list)
        text.body.addWidget(self._heading)
        text.body.addWidget(self._note)
        text.body.addWidget(self.view, 1)
        text.body.addLayout(head)
        columns.setSpacing(12)
        columns.addWidget(aside)
        columns.addWidget(text, 1)
        foot.addWidget(self.restore_all)
        foot.addWidget(self.undo)
        foot.addStretch(1)
        foot.addWidget(self.done_button)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(12)
        whole.addWidget(self._title)
        whole.addLayout(choosers)
        whole.addWidget(self._said)
        whole.addLayout(columns, 1)
        whole.addLayout(foot)
        room = self._window.size()
        self.resize(FIRST_SIZE.boundedTo(room - QSize(48, 48)).expandedTo(QSize(760, 480)))

    def _connect(self) -> None:
        self._timer.setSingleShot(True)
        self._timer.setInterval(FOLLOW_MS)
        self._timer.timeout.connect(self._compare)
        self.desk.altered.connect(self._timer.start)
        self.before.activated.connect(self._choose)
        self.after.activated.connect(self._choose)
        self.list.currentRowChanged.connect(self._show_entry)
        self.previous.clicked.connect(partial(self.step, -1))
        self.next.clicked.connect(partial(self.step, 1))
        self.restore_one.clicked.connect(self._restore_one)
        self.restore_all.clicked.connect(self._restore_all)
        self.undo.clicked.connect(self._undo)
        self.done_button.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)
        for keys, deed in (
            ("F7", partial(self.step, 1)),
            ("Shift+F7", partial(self.step, -1)),
            ("Ctrl+Z", self._undo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(deed)
        for button in (self.restore_one, self.restore_all, self.undo):
            button.setAutoDefault(False)
        self.undo.setVisible(False)

    def _show_versions(self, _: tuple[Listed, ...]) -> None:
        self._retranslate()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        self.presenter.before = str(self.before.currentData() or NOW)
        self.presenter.after = str(self.after.currentData() or NOW)
        self._compare()

    def _compare(self) -> None:
        self.presenter.compare(while_alive(self, self._show_entries))

    def _show_entries(self, found: tuple[Entry, ...]) -> None:
        self.list.show_entries(found, self._place)
        self._place = ""
        if not found:
            self._show_entry()
        words = self.tr("Differences: {count}").replace("{count}", counted(len(found)))
        if not self.presenter.listed:
            words = self.tr("No version is kept yet. Name one, or write on: one is kept at times.")
        elif not found:
            words = self.tr("Both say the same.")
        self._said.setText(words)
        self.restore_all.setVisible(bool(self.presenter.restoring()))

    def _show_entry(self) -> None:
        entry = self.list.current
        self._heading.setText(entry.title if entry else "")
        self._note.setText(entry.note if entry else "")
        is_there = entry is not None and bool(self.presenter.restoring(entry))
        self.restore_one.setVisible(is_there)
        if entry is None:
            self.view.show_sections(())
        else:
            self.presenter.show(entry, while_alive(self, partial(self._show_sections, entry)))

    def _show_sections(self, entry: Entry, sections: tuple[Section, ...]) -> None:
        current = self.list.current
        if current is None or current.key != entry.key:
            return
        by, self._entering = self._entering, 0
        self.view.show_sections(sections, from_end=by < 0)
        if by and self.view.step(by):
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _restore_one(self) -> None:
        entry = self.list.current
        if entry is not None:
            self._restore(entry)

    def _restore_all(self) -> None:
        self._restore(None)

    def _restore(self, entry: Entry | None) -> None:
        if self.presenter.restore(entry):
            self._restored += 1
            self.undo.setVisible(True)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self) -> None:
        """Take back what was restored here, and nothing that was done before."""
        if self._restored:
            self._restored -= 1
            self.desk.undo()
        self.undo.setVisible(self._restored > 0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Compare versions"))
        self._title.setText(self.windowTitle())
        words = (self.tr("From"), self.tr("To"))
        sides = ((self.before, self.presenter.before), (self.after, self.presenter.after))
        for label, (box, key), word in zip(self._labels, sides, words, strict=True):
            label.setText(word)
            box.setAccessibleName(word)
            box.clear()
            box.addItem(self.tr("The draft as it is now"), NOW)
            for listed in self.presenter.listed:
                box.addItem(version_words(listed), listed.version.snapshot)
            box.setCurrentIndex(max(box.findData(key), 0))
        self.previous.set_words(self.tr("Previous difference") + " (Shift+F7)")
        self.next.set_words(self.tr("Next difference") + " (F7)")
        self.restore_one.set_text(self.tr("Restore this"))
        self.restore_all.set_text(self.tr("Restore everything"))
        for button in (self.restore_one, self.restore_all):
            button.setToolTip(self.tr("The draft will say what the version under “From” says."))
        self.undo.set_text(self.tr("Undo"))
        self.done_button.set_text(self.tr("Done"))
        self.list.setAccessibleName(self.tr("What differs"))
        self.view.setAccessibleName(self.tr("Text with marks"))
        if self.presenter.listed:
            self._compare()


def open_comparing(
    desk: WritingDesk, owner: QWidget, before: str = NOW, place: Address = ""
) -> ComparingDialog:
    """Open the dialog over the window of ``owner`` and return it."""
    desk.hand_over()
    dialog = ComparingDialog(desk, owner.window(), before, place)
    dialog.open()
    return dialog
