"""The pill that says whom a part is assigned to; a click opens the dialog.

Belongs here: one pill. Does not: the dialog, which part it is about.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.ui.assigning.assignment_desk import AssignmentDesk
from gcm_desktop.ui.assigning.assignment_words import assignment_words, is_overdue, today
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.labels import set_plain_tooltip
from gcm_desktop.ui.widgets.pill import LinkPill, PillSpec


class AssignMark(LinkPill):
    """Shown where something is assigned; with ``offers`` also where nothing is, to begin with.

    Tab passes it by, so that the first field stays the first: the deed ``assign`` is the key to it.
    """

    def __init__(
        self, desk: AssignmentDesk, about: Address, *, offers: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._about = about
        self._offers = offers and not desk.is_read_only
        self._is_owed = True
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, desk.is_read_only)
        desk.altered.connect(self._show)
        translated(self, self._show)

    def set_owed(self, is_owed: bool) -> None:
        """Say whether something of the part is still missing: only then it is overdue."""
        if is_owed != self._is_owed:
            self._is_owed = is_owed
            self._show()

    def _show(self) -> None:
        desk = self._desk
        assigned = desk.assignments.by_address.get(self._about)
        tip = self.tr("Assign to a body (Ctrl+Shift+A)")
        if assigned is None:
            self.set_spec(PillSpec(self.tr("Assign…"), "people", "muted", "chip"))
        else:
            owed, on = self._is_owed, today()
            words = assignment_words(
                desk.assignments, assigned, desk.interface, is_owed=owed, on=on
            )
            is_late = owed and is_overdue(assigned.due, on)
            ink, ground = ("attention", "attention_soft") if is_late else ("muted", "chip")
            self.set_spec(PillSpec(words, "warning" if is_late else "people", ink, ground))
            tip = "\n".join(part for part in (words, assigned.note) if part)
        set_plain_tooltip(self, tip)
        self.setVisible(assigned is not None or self._offers)
