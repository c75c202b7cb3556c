"""Asking how one file is to leave: sealed or not, signed or not, before it is written.

Belongs here: the dialog for pages that have no room for the choice. Does not: the choice itself
(``closing_row``), writing the file.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.services.key_ports import KeptKeys
from gcm_desktop.services.sealing import Finish
from gcm_desktop.ui import theme
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.keys.closing_row import ClosingRow
from gcm_desktop.ui.keys.keys_dialog import open_keys
from gcm_desktop.ui.keys.opening import run_opening
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.fault_line import FaultLine
from gcm_desktop.ui.widgets.labels import section_title

_WIDTH = 520


class ClosingDialog(QDialog):
    """The choice, with what is wrong with it.

    Args:
        then: Called with what is to be done to the file, once everything it needs is there.
    """

    def __init__(
        self, surroundings: Surroundings, then: Callable[[Finish], None], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._surroundings = surroundings
        self._then = then
        self._title = section_title(parent=self)
        self.row, self.fault = ClosingRow(self), FaultLine(self)
        self.go_on, self._cancel = PrimaryButton(parent=self), PlainButton(parent=self)
        self._lay_out()
        self.row.keys_requested.connect(self._open_keys)
        self.row.how.chosen.connect(self._fit)
        self.go_on.clicked.connect(self._judge)
        self._cancel.clicked.connect(self.reject)
        translated(self, self._retranslate)
        self._read()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        for part in (self._title, self.row, self.fault):
            box.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.go_on)
        box.addLayout(buttons)
        self._cancel.setAutoDefault(False)
        self.go_on.setDefault(True)
        self.setMinimumWidth(round(_WIDTH * theme.text_scale()))

    def _fit(self) -> None:
        self.adjustSize()

    def _open_keys(self) -> None:
        open_keys(self._surroundings, self).finished.connect(self._read)

    def _read(self) -> None:
        kept = self._surroundings.use_cases.free.sealing.keys.kept
        shown, failed = while_alive(self, self._show), while_alive(self, self._fail)
        self._surroundings.jobs.run_on_store(kept, shown, failed)

    def _show(self, kept: KeptKeys) -> None:
        self.row.set_keys(kept)
        self._fit()

    def _judge(self) -> None:
        """Get everything ready; a locked key is asked for, what is missing is said here."""
        self.fault.clear()
        if not self.row.is_complete:
            self.fault.say(self.tr("Choose for whom it is sealed."))
            return
        try:
            closing = self.row.closing
        except GcmError as fault:
            self._fail(fault)
            return
        finish = partial(self._surroundings.use_cases.free.sealing.finish, closing)
        run_opening(self._surroundings, self, finish, self._done, self._fail)

    def _done(self, finish: Finish) -> None:
        self.accept()
        self._then(finish)

    def _fail(self, fault: Exception) -> None:
        self.fault.say(words_for(fault, self._surroundings.language.language.value))
        self._fit()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Seal or sign the file"))
        self._title.setText(self.windowTitle())
        self.go_on.set_text(self.tr("Go on"))
        self._cancel.set_text(self.tr("Cancel"))


def ask_closing(
    surroundings: Surroundings, owner: QWidget, then: Callable[[Finish], None]
) -> ClosingDialog:
    """Open the dialog over a window and return it; ``then`` is not called where it is cancelled."""
    dialog = ClosingDialog(surroundings, then, owner.window())
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
