"""The Last report panel: what was said last time at this question, and the Word report of then.

Belongs here: widgets and their signals. Does not: decisions (``earlier_presenter``), the list of a
Word report (``earlier_list``), putting paragraphs into a text (``earlier_sending``).
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from gcm_desktop.domain.carrying import Carried
from gcm_desktop.services.carrying import Earlier
from gcm_desktop.services.earlier_reports import ReportPart
from gcm_desktop.ui.drafting.dock_tabs import Panel
from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter
from gcm_desktop.ui.drafting.earlier_answers import EarlierAnswers
from gcm_desktop.ui.drafting.earlier_presenter import EarlierPresenter
from gcm_desktop.ui.drafting.earlier_sending import EarlierSending
from gcm_desktop.ui.drafting.earlier_word import EarlierWord
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label

ALTERED_MS = 400
"""The panel follows an edit after this time without another one."""


class EarlierPanel(Panel):
    """The tab of the dock."""

    def __init__(
        self, desk: WritingDesk, presenter: DraftPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, presenter, parent)
        self.earlier = EarlierPresenter(desk)
        self._sending = EarlierSending(desk, self.earlier, self)
        self._none = PlainLabel(wraps=True, role="muted", parent=self)
        self.first = PrimaryButton("", "open-file", self)
        self.answers = EarlierAnswers(desk, self.earlier, self)
        self.word = EarlierWord(self)
        self.another = PlainButton("", "open-file", small=True, parent=self)
        self.said = small_label(wraps=True, parent=self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ALTERED_MS)
        self._lay_out()
        for button in (self.first, self.another):
            button.clicked.connect(self.choose_file)
        self.answers.confirmed.connect(self.confirm)
        self.word.list.sent.connect(self._send)
        self._timer.timeout.connect(self.refresh)
        desk.altered.connect(self._follow)
        desk.languages_changed.connect(self._follow)
        translated(self, self._retranslate)

    def refresh(self) -> None:
        """Show what was said at the question one is at; reads the reports at first."""
        if self.isVisible():
            self.earlier.load(while_alive(self, self._show))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was written while nobody looked."""
        super().showEvent(event)
        self.refresh()

    def choose_file(self) -> None:
        """Ask for the package or the Word report of the last cycle."""
        kinds = self.tr("Packages and Word reports") + " (*.gcm *.docx *.docm)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Start from last report"), "", kinds)
        if name:
            self.receive(Path(name))

    def receive(self, file: Path) -> None:
        """Take over what a file says where the draft says nothing yet."""
        if not self.desk.is_read_only:
            from gcm_desktop.ui.keys.opening import run_opening  # it may be sealed

            reads = partial(run_opening, self.desk.surroundings, self)
            self.earlier.receive(file, self._tell, reads)

    def confirm(self, units: Sequence[str] = ()) -> None:
        """Say that what was taken over still holds; of the question one is at by default."""
        if not self.earlier.confirm(units or (self.question,)):
            self.said.setText(self.tr("Nothing here waits for a confirmation."))
        self.refresh()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(16, 14, 16, 0)
        head.setSpacing(10)
        for button in (self.first, self.another):  # the column keeps its width
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for widget in (self._none, self.first, self.answers):
            head.addWidget(widget)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 0, 16, 14)
        foot.setSpacing(8)
        foot.addWidget(self.said)
        foot.addWidget(self.another)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addLayout(head)
        box.addWidget(self.word, 1)
        box.addLayout(foot)
        box.addStretch(0)

    def _follow(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _send(self, parts: Sequence[ReportPart], goes: bool) -> None:
        answer = self._sending.target(self.question)
        if self.desk.is_read_only or answer is None:
            words = self.tr("Go to a text first: what you choose is put where you write.")
            self.said.setText(words)
            return
        self._sending.send(answer, parts, goes=goes)
        place = self.desk.framework.place(answer.address, self.desk.interface)
        words = self.tr("Put into “{place}”, marked as taken over. Undo takes it back.")
        self.said.setText(words.replace("{place}", place))

    def _tell(self, earlier: Earlier, done: Carried | None) -> None:
        """Say in the window what was done; the panel shows it."""
        if done is None:
            words = self.tr("The Word report stands beside the questions now.")
            if earlier.warnings:
                words += " " + self.tr("Macros, links and files in it were left alone.")
        else:
            words = self.tr(
                "Taken over: {answers} answers, {records} records. "
                "Your own text stayed: {kept}. No longer asked: {retired}."
            )
            for name, number in (
                ("answers", len(done.filled)), ("records", len(done.records)),
                ("kept", len(done.kept)), ("retired", len(done.retired)),
            ):  # fmt: skip
                words = words.replace("{" + name + "}", str(number))
        self.desk.surroundings.navigator.say(words)
        self._show()
        if done is None:
            self.word.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, _: object = None) -> None:
        has_any = bool(self.earlier.reports)
        self._none.setVisible(not has_any)
        self.first.setVisible(not has_any and not self.desk.is_read_only)
        self.another.setVisible(has_any and not self.desk.is_read_only)
        self.answers.setVisible(self.earlier.has_package)
        if self.earlier.has_package:
            self.answers.show_place(self.item, self.question)
        self.word.show_report(self.earlier.word)
        self.word.setVisible(self.earlier.word is not None)

    def _retranslate(self) -> None:
        self._none.setText(
            self.tr(
                "What was said last time stands here once a report of the last cycle is opened: "
                "its package (.gcm), or the Word report of then. Only what is empty is filled."
            )
        )
        words = self.tr("Start from last report…")
        self.first.set_text(words)
        self.another.set_text(self.tr("Open another report…"))
        self.word.retranslate()
        if self.isVisible():
            self.refresh()
