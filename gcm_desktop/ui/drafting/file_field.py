"""The field of an attached file: its name, kind and size; choosing, saving a copy, taking it away.

Nothing here opens a file: a copy is saved where the user says, and what runs it is their own
choice. Belongs here: one answer and its file. Does not: keeping files (``services/attaching``).
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.answering import answer_from_text
from gcm_desktop.domain.change import set_answer
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.evidence import FileRef, parse_ref
from gcm_desktop.domain.framework import Question
from gcm_desktop.domain.submission import Answer
from gcm_desktop.services.attaching import Attaching
from gcm_desktop.services.companions import Attachment
from gcm_desktop.services.draft_session import Altered
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.field_answers import touches
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.file_words import among_documents, size_words, warning
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.translation import translate, translated
from gcm_desktop.ui.widgets.buttons import PlainButton
from gcm_desktop.ui.widgets.flow import FlowRow
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label

T = TypeVar("T")


class FileField(QWidget):
    """One attached file."""

    def __init__(
        self, desk: WritingDesk, address: Address, question: Question, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._address = address
        self._question = question
        self._kept: Mapping[str, Attachment] | None = None
        self.name = PlainLabel(wraps=True, parent=self)
        self.told = small_label(wraps=True, parent=self)
        self.note = small_label(wraps=True, parent=self)
        self.note.set_role("attention")
        self.choose = PlainButton("", "open-file", small=True, parent=self)
        self.save = PlainButton("", "export", small=True, parent=self)
        self.remove = PlainButton("", "trash", small=True, danger=True, parent=self)
        self._buttons = FlowRow(parent=self)
        for button in (self.choose, self.save, self.remove):
            self._buttons.add(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GRID // 2)
        for widget in (self.name, self.told, self.note, self._buttons):
            box.addWidget(widget)
        self.setAcceptDrops(not desk.is_read_only)
        self.choose.clicked.connect(self._ask_for_file)
        self.save.clicked.connect(self._ask_where)
        self.remove.clicked.connect(self._remove)
        desk.altered.connect(self._follow)
        translated(self, self._retranslate)
        self._look()

    @property
    def ref(self) -> FileRef | None:
        """The file that the answer names."""
        return parse_ref(self._desk.submission.choice(self._address))

    def take(self, file: Path) -> None:
        """Attach a file in place of the one there is."""
        attaching, submission = self._attaching, self._desk.submission.id

        def done(ref: FileRef) -> None:
            self._give(answer_from_text(self._question, ref.value))
            self._look()

        self._on_store(lambda: attaching.keep(submission, file), while_alive(self, done))

    def save_to(self, out: Path) -> None:
        """Write a copy of the file to ``out``."""
        ref, attaching, submission = self.ref, self._attaching, self._desk.submission.id
        if ref is not None:
            sha256 = ref.sha256
            self._on_store(
                lambda: attaching.save(submission, sha256, out), while_alive(self, self._say_saved)
            )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of this computer."""
        if _dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach the file that was dropped."""
        file = _dropped(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.take(file)

    @property
    def _attaching(self) -> Attaching:
        return self._desk.surroundings.use_cases.attaching

    def _ask_for_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("File to attach"), among_documents(""))
        if name:
            self.take(Path(name))

    def _ask_where(self) -> None:
        ref = self.ref
        if ref is not None:
            title, suggested = self.tr("Save a copy of the file"), among_documents(ref.name)
            name, _ = QFileDialog.getSaveFileName(self, title, suggested)
            if name:
                self.save_to(Path(name))

    def _remove(self) -> None:
        self._give(None)
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self, answer: Answer | None) -> None:
        """Give the answer in a step of its own: what was chosen is no typing to be joined."""
        change = set_answer(self._desk.submission, self._address, None, answer)
        if change is not None:
            self._desk.make(change, origin=self)
        self._kept = None  # until the store was asked again, no file is said to be missing
        self._show()

    def _say_saved(self, _: None) -> None:
        self._desk.surroundings.navigator.say(self.tr("The copy was saved."))

    def _follow(self, altered: Altered) -> None:
        if altered.origin is not self and touches(altered.change, self._address, None):
            self._kept = None
            self._show()
            self._look()

    def _look(self) -> None:
        """Find out which files are there."""
        if self.ref is not None:
            attaching, submission = self._attaching, self._desk.submission.id
            self._on_store(lambda: attaching.kept(submission), while_alive(self, self._take_kept))

    def _take_kept(self, kept: Mapping[str, Attachment]) -> None:
        self._kept = kept
        self._show()

    def _show(self) -> None:
        """Say what there is and offer what can be done."""
        value, ref = self._desk.submission.choice(self._address), self.ref
        there = self._kept.get(ref.sha256) if ref and self._kept is not None else None
        is_missing = bool(value) and (ref is None or (self._kept is not None and there is None))
        named = ref.name if ref else value
        self.name.setText(isolated(named) if named else self.tr("No file attached"))
        self.name.set_role("ink" if named else "muted")
        self.told.setText(self._told(ref, there))
        self.told.setVisible(bool(self.told.text()))
        self.note.setText(_note_words(ref, is_missing=is_missing))
        self.note.setVisible(bool(self.note.text()))
        may_write = not self._desk.is_read_only
        self.choose.set_text(self.tr("Replace…") if value else self.tr("Choose file…"))
        self.choose.setVisible(may_write)
        self.save.setVisible(ref is not None and not is_missing)
        self.remove.setVisible(may_write and bool(value))
        self._say_names(named)

    def _say_names(self, named: str) -> None:
        """Let a screen reader say which file a button is about."""
        label = self._question.label.in_language(self._desk.interface)
        self.setAccessibleName(f"{label}: {named}" if named else label)
        for button in (self.choose, self.save, self.remove):
            words = button.text().strip().replace("&&", "&")
            button.setAccessibleName(f"{words}: {named}" if named else words)
            button.setAccessibleDescription(self.note.text())

    def _told(self, ref: FileRef | None, there: Attachment | None) -> str:
        if ref is None:
            is_open = not self._desk.submission.choice(self._address)
            may_drop = is_open and not self._desk.is_read_only
            return self.tr("A file can also be dropped here.") if may_drop else ""
        parts = [isolated(ref.extension)] if ref.extension else []
        if there is not None:
            parts.append(isolated(size_words(there.size)))
        return " · ".join(parts)

    def _on_store(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        def failed(fault: Exception) -> None:
            if not isinstance(fault, GcmError):
                raise fault
            self._desk.say_fault(fault)

        self._desk.surroundings.jobs.run_on_store(job, done, while_alive(self, failed))

    def _retranslate(self) -> None:
        self.save.set_text(self.tr("Save a copy…"))
        self.remove.set_text(self.tr("Remove"))
        self._show()


def _note_words(ref: FileRef | None, *, is_missing: bool) -> str:
    if is_missing and ref is None:
        return translate("FileField", "Only a name was written; the file itself is not attached.")
    if is_missing:
        return translate(
            "FileField",
            "This file is not on this computer. Choose it again, or ask whoever sent the draft.",
        )
    return warning(ref) if ref is not None else ""


def _dropped(data: QMimeData) -> Path | None:
    """Return the one file of this computer that is dragged, ``None`` for anything else.

    Looked at as text: on Windows even asking whether ``//host/share`` exists sends a password hash
    (faults case 58).
    """
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile() or urls[0].host():
        return None
    path = urls[0].toLocalFile()
    return None if path.startswith(("//", "\\\\")) else Path(path)
