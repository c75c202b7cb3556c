"""The dialog of the bodies: who they are, what each is assigned, what of it is still missing.

Removing a body asks nothing and can be taken back as long as the dialog is open. Belongs here: the
list. Does not: the form of a body (``body_dialog``).
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.assignment import Assignment, Body
from gcm_desktop.domain.submission import Language
from gcm_desktop.ui import theme
from gcm_desktop.ui.assigning.assignment_desk import AssignmentDesk
from gcm_desktop.ui.assigning.assignment_words import due_words, kind_word, today
from gcm_desktop.ui.assigning.body_dialog import BodyDialog
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton, QuietButton
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title, small_label

_WIDTH, _HEIGHT = 640, 440
_MOST_PARTS = 6
"""Parts named in a row; the rest is counted, and the outline by body has them all."""


class BodyRow(Card):
    """One body and what it is assigned."""

    def __init__(self, dialog: "BodiesDialog", body: Body) -> None:
        super().__init__(parent=dialog)
        self._dialog = dialog
        self._body = body
        self._about = small_label(wraps=True, parent=self)
        self._parts = PlainLabel(wraps=True, parent=self)
        self.edit = QuietButton(parent=self)
        self.remove = PlainButton("", "trash", small=True, parent=self)
        self.head.addWidget(self.edit)
        self.head.addWidget(self.remove)
        self.body.addWidget(self._about)
        self.body.addWidget(self._parts)
        for button in (self.edit, self.remove):
            button.setAutoDefault(False)
        self.edit.clicked.connect(partial(dialog.edit, body))
        self.remove.clicked.connect(partial(dialog.remove, body))
        self._show()

    def _show(self) -> None:
        body, interface = self._body, self._dialog.desk.interface
        name = body.name(interface)
        self.set_title(name)
        self.edit.set_text(self.tr("Edit…"))
        self.remove.set_text(self.tr("Remove"))
        for button in (self.edit, self.remove):
            button.setAccessibleName(f"{button.accessibleName()} · {name}")
        others = [each for each in body.names.values() if each and each != name]
        facts = [kind_word(body.kind), *map(isolated, others)]
        if body.contact:
            facts.append(isolated(body.contact))
        self._about.setText(" · ".join(facts))
        self._parts.setText(self._part_words())
        self.setAccessibleName(f"{name}. {self._about.text()}. {self._parts.text()}")

    def _part_words(self) -> str:
        dialog = self._dialog
        parts = dialog.desk.assignments.of(self._body.id)
        if not parts:
            return self.tr("Nothing is assigned to it yet.")
        owed = [each for each in parts if each.about in dialog.owed]
        words = self.tr("Assigned: {all}, still missing: {open}")
        lines = [words.replace("{all}", str(len(parts))).replace("{open}", str(len(owed)))]
        # What is missing first, the nearest day first; what has no day is last.
        ordered = sorted(parts, key=lambda each: (each not in owed, each.due or "9", each.about))
        lines += [self._line(each, is_owed=each in owed) for each in ordered[:_MOST_PARTS]]
        more = len(parts) - _MOST_PARTS
        if more > 0:
            lines.append(self.tr("and {count} more").replace("{count}", str(more)))
        return "\n".join(lines)

    def _line(self, part: Assignment, *, is_owed: bool) -> str:
        place = isolated(self._dialog.place(part.about))
        state = "" if is_owed else self.tr("there")
        due = due_words(part.due, is_owed=is_owed, on=today()) if is_owed else ""
        return "– " + " · ".join(each for each in (place, due, state) if each)


class BodiesDialog(QDialog):
    """Lists the bodies; adds, alters and removes them.

    Args:
        languages: In which bodies may have names.
        places: Each assigned address in words.
        owed: Addresses of which something is still missing (``Progress.owed``).
    """

    def __init__(
        self,
        desk: AssignmentDesk,
        languages: tuple[Language, ...],
        places: Mapping[Address, str],
        owed: frozenset[Address],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.owed = owed
        self._languages = languages
        self._places = places
        self._removed: tuple[Body, tuple[Assignment, ...]] | None = None
        self._title = section_title()
        self._sentence = PlainLabel(wraps=True, role="muted")
        self._list = QWidget()
        self.rows: dict[str, BodyRow] = {}
        self._said = PlainLabel(wraps=True, role="muted")
        self.undo = PlainButton("", "undo", parent=self)
        self.add, self._done = PlainButton("", "plus", parent=self), PrimaryButton(parent=self)
        self._build()
        self.setModal(True)
        self.add.clicked.connect(partial(self.edit, None))
        self.undo.clicked.connect(self._bring_back)
        self._done.clicked.connect(self.accept)
        desk.altered.connect(self._show_rows)
        translated(self, self._retranslate)
        self.add.setFocus()

    def place(self, about: Address) -> str:
        """Return an assigned address in words."""
        return self._places.get(about, about)

    def edit(self, body: Body | None) -> None:
        """Open the form of a body, of a new one for ``None``."""
        dialog = BodyDialog(self.desk, self._languages, body, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def remove(self, body: Body) -> None:
        """Take a body away with what is assigned to it."""
        owed = self.desk.assignments.of(body.id)

        def said(_: None) -> None:
            self._removed = (body, owed)
            self._show_removed()
            self.undo.setFocus()

        self.desk.make(
            lambda service, draft: service.drop_body(draft, body.id), while_alive(self, said)
        )

    def _bring_back(self) -> None:
        if self._removed is None:
            return
        body, owed = self._removed

        def said(_: None) -> None:
            self._removed = None
            self._show_removed()
            self.add.setFocus()

        self.desk.make(
            lambda service, draft: service.restore_body(draft, body, owed), while_alive(self, said)
        )

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(self._title)
        box.addWidget(self._sentence)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(self._list)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        box.addWidget(area, 1)
        line = QHBoxLayout()
        line.addWidget(self._said, 1)
        line.addWidget(self.undo)
        box.addLayout(line)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addStretch(1)
        buttons.addWidget(self._done)
        box.addLayout(buttons)
        for button in (self.add, self.undo, self._done):
            button.setAutoDefault(False)
        scale = theme.text_scale()
        self.setMinimumSize(round(_WIDTH * scale), round(_HEIGHT * scale))

    def _show_rows(self) -> None:
        """Show the bodies anew; the focus stays at its body, where that is still there."""
        focused = QApplication.focusWidget()
        at = ""
        if focused is not None:
            at = next((key for key, row in self.rows.items() if row.isAncestorOf(focused)), "")
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        bodies = self.desk.assignments.bodies
        self.rows = {body.id: BodyRow(self, body) for body in bodies.values()}
        for row in self.rows.values():
            self._column.addWidget(row)
        if not bodies:
            words = self.tr("No bodies yet. Add the ministries and agencies that contribute.")
            self._column.addWidget(PlainLabel(words, wraps=True, role="muted", parent=self))
        self._column.addStretch(1)
        if at in self.rows:
            self.rows[at].edit.setFocus()
        elif at:
            self.add.setFocus()

    def _show_removed(self) -> None:
        words = ""
        if self._removed is not None:
            body, owed = self._removed
            words = self.tr("{body} was removed, with what was assigned to it: {count}.")
            words = words.replace("{body}", isolated(body.name(self.desk.interface)))
            words = words.replace("{count}", str(len(owed)))
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self.undo.setVisible(bool(words))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Bodies"))
        self._title.setText(self.windowTitle())
        self._sentence.setText(
            self.tr(
                "Who contributes to this submission and what each owes. Nothing is blocked by "
                "it, and it leaves in no package."
            )
        )
        self.add.set_text(self.tr("Add a body…"))
        self.undo.set_text(self.tr("Undo"))
        self._done.set_text(self.tr("Done"))
        self._show_rows()
        self._show_removed()
