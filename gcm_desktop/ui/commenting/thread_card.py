"""One thread in the Comments panel: how it stands, what it quotes, what was said, what can be done.

Belongs here: widgets of one thread. Does not: decisions (``comments_presenter``).
"""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.review import Act, State
from gcm_desktop.ui.commenting.comment_words import state_pill_of
from gcm_desktop.ui.commenting.comments_presenter import SaidLine, ThreadView
from gcm_desktop.ui.commenting.note_field import NoteForm
from gcm_desktop.ui.drafting.link_words import LinkWords
from gcm_desktop.ui.translation import translate
from gcm_desktop.ui.widgets.buttons import QuietButton
from gcm_desktop.ui.widgets.card import Ground
from gcm_desktop.ui.widgets.flow import FlowRow
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label
from gcm_desktop.ui.widgets.pill import Pill


class ThreadCard(Ground):
    """Shows one thread; made anew when it is another one.

    Signals:
        jump_asked: Somebody wants to see what it is about.
        replied: Somebody wants to reply; carries the text.
        acted: Somebody says how it stands; carries the ``Act``.
    """

    jump_asked = Signal()
    replied = Signal(str)
    acted = Signal(object)

    def __init__(self, view: ThreadView, *, can_write: bool, parent: QWidget) -> None:
        super().__init__("background", radius=10, parent=parent)
        self.view = view
        self.setAccessibleName(translate("Commenting", "Comment"))
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 10)
        box.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(Pill(state_pill_of(view.state), self))
        head.addStretch(1)
        head.addWidget(small_label(view.language, parent=self))
        box.addLayout(head)
        self.jump = LinkWords(self._about(), self, role="muted")
        self.jump.clicked.connect(self.jump_asked)
        box.addWidget(self.jump)
        if view.is_moved:
            words = translate(
                "Commenting", "That paragraph has changed since, or is no longer there."
            )
            box.addWidget(_small(words, "attention", self))
        for line in view.said:
            self._add_line(box, line)
        self._form: NoteForm | None = None
        self._row = FlowRow(spacing=4, parent=self)
        self._buttons: dict[Act, QuietButton] = {}
        if can_write:
            self._offer()
        box.addWidget(self._row)
        self._box = box

    @property
    def form(self) -> NoteForm:
        """Where a reply is written, made when first wanted: most threads get none."""
        if self._form is None:
            self._form = NoteForm(self)
            self._form.set_words(
                translate("Commenting", "Write a reply"),
                translate("Commenting", "Add the reply"),
                translate("Commenting", "Cancel"),
            )
            self._form.hide()
            self._form.sent.connect(self.replied)
            self._form.left.connect(self.close_form)
            self._box.addWidget(self._form)
        return self._form

    @property
    def draft(self) -> str | None:
        """The reply one is writing, ``None`` where none is begun."""
        is_begun = self._form is not None and not self._form.isHidden()
        return self.form.field.text if is_begun else None

    def button(self, act: Act) -> QuietButton | None:
        """Return the button of a deed, ``None`` where it is not offered."""
        return self._buttons.get(act)

    def open_form(self, draft: str = "") -> None:
        """Let a reply be written."""
        self.form.field.set_text(draft)
        self.form.show()
        self._row.hide()

    def close_form(self) -> None:
        """Leave the reply."""
        if self._form is not None:
            self._form.field.set_text("")
            self._form.hide()
        self._row.show()
        self.enter()

    def enter(self) -> None:
        """Give the focus to the first thing one can do."""
        first = next(iter(self._buttons.values()), None)
        (first or self.jump).setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        words = {
            Act.REPLY: translate("Commenting", "Reply"),
            Act.ANSWERED: translate("Commenting", "Mark as answered"),
            Act.RESOLVED: translate("Commenting", "Settle"),
            Act.REOPENED: translate("Commenting", "Open again"),
        }
        for act in _OFFERED[self.view.state]:
            button = QuietButton(words[act], parent=self._row)
            if act is Act.REPLY:
                button.clicked.connect(self._reply)
            else:
                button.clicked.connect(partial(self.acted.emit, act))
            self._row.add(button)
            self._buttons[act] = button

    def _reply(self) -> None:
        self.open_form()
        self.form.enter()

    def _about(self) -> str:
        if self.view.quote:
            return translate("Commenting", "“{quote}”").replace("{quote}", self.view.quote)
        return translate("Commenting", "Go to what it is about")

    def _add_line(self, box: QVBoxLayout, line: SaidLine) -> None:
        box.addSpacing(2)
        box.addWidget(small_label(line.who, wraps=True, parent=self))
        if line.deed:
            box.addWidget(_small(line.deed, "muted", self))
        if line.text:
            box.addWidget(PlainLabel(line.text, wraps=True, parent=self))


_OFFERED = {
    State.OPEN: (Act.REPLY, Act.RESOLVED, Act.ANSWERED),
    State.ANSWERED: (Act.REPLY, Act.RESOLVED, Act.REOPENED),
    State.RESOLVED: (Act.REOPENED,),
}


def _small(words: str, role: str, parent: QWidget) -> PlainLabel:
    label = small_label(words, wraps=True, parent=parent)
    label.set_role(role)
    return label
