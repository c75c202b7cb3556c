"""What all fields of the page share: the session, the languages, and text not read yet.

A field tells the desk that it was edited; the desk asks it for its text after a short pause, or
sooner while one types on. Belongs here: that clock, and the way from fields to the session. Does
not: widgets.
"""

from collections.abc import Callable
from typing import Protocol
from weakref import ref

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.change import Change, SetOutline
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import Answer, Language, Submission
from gcm_desktop.services.draft_session import Altered, DraftSession, SaveState, Saving
from gcm_desktop.ui.assigning.assignment_desk import AssignmentDesk
from gcm_desktop.ui.commenting.comment_desk import CommentDesk
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.surroundings import Surroundings

IDLE_MS = 300
"""A field is read this long after the last letter …"""
TYPING_MS = 700
"""… and at most this long after the first one not read. The window flushes within 800 ms more, so
that text is on disk two seconds after it was typed."""


class Unread(Protocol):
    """A field whose text the session may not know yet."""

    def hand_over(self) -> None:
        """Give the session what the field says."""
        ...


class WritingDesk(QObject):
    """Given to every card.

    Signals:
        altered: A change was made; carries ``Altered``.
        saving_changed: The truth about saving; carries ``SaveState``. What fields say and the
            session does not know yet counts as not saved.
        languages_changed: Another language is written, or stands beside.
        jump_requested: An address to go to.
        assigning_requested: An item or a question that is to be assigned to a body.
    """

    altered = Signal(object)
    saving_changed = Signal(object)
    languages_changed = Signal()
    jump_requested = Signal(str)
    assigning_requested = Signal(str)

    def __init__(
        self, surroundings: Surroundings, session: DraftSession, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.surroundings = surroundings
        self.session = session
        self.assigning = AssignmentDesk(surroundings, session.submission.id, self)
        self.commenting = CommentDesk(surroundings, session.submission.id, self)
        self.text_language: Language = session.submission.main_language
        self.beside: Language | None = None
        self.left_field: QObject | None = None
        """What binds the field one left last to its answer; it may be gone."""
        self._unread: list[Unread] = []
        self._idle = self._timer(IDLE_MS)
        self._typing = self._timer(TYPING_MS)
        # A session outlives its pages and cannot forget a listener: it must not keep us alive.
        session.on_alteration(_while_alive(self, _tell_altered))
        session.on_saving(_while_alive(self, _tell_saving))

    @property
    def submission(self) -> Submission:
        """The current value."""
        return self.session.submission

    @property
    def framework(self) -> Framework:
        """The framework it is written with."""
        return self.session.framework

    @property
    def interface(self) -> Language:
        """The language of the interface."""
        return self.surroundings.language.language.value

    @property
    def is_read_only(self) -> bool:
        """True where nothing may be changed."""
        return self.surroundings.is_read_only or self.surroundings.frozen is not None

    @property
    def save_state(self) -> SaveState:
        """The truth about saving, text not read yet included."""
        state = self.session.save_state
        if self._unread and state.saving is Saving.SAVED:
            return SaveState(Saving.SAVING, state.at)
        return state

    def languages(self, *, translatable: bool) -> tuple[Language | None, ...]:
        """Return the languages in which a question is shown: one, two, or none in particular."""
        if not translatable:
            return (None,)
        return (self.text_language, self.beside) if self.beside else (self.text_language,)

    def set_languages(self, text: Language, beside: Language | None) -> None:
        """Write ``text``, with ``beside`` next to it; unknown languages change nothing."""
        known = self.submission.languages
        other = beside if beside in known and beside != text else None
        if text not in known or (text, other) == (self.text_language, self.beside):
            return
        self.hand_over()
        self.text_language, self.beside = text, other
        self.languages_changed.emit()

    def await_reading(self, field: Unread) -> None:
        """Read ``field`` soon."""
        if field not in self._unread:
            self._unread.append(field)
            self._tell_unread()
        self._idle.start()
        if not self._typing.isActive():
            self._typing.start()

    def forget(self, field: Unread) -> None:
        """Note that ``field`` was read."""
        if field in self._unread:
            self._unread.remove(field)
            self._tell_unread()
        if not self._unread:
            self._idle.stop()
            self._typing.stop()

    def hand_over(self) -> None:
        """Give the session everything that fields say and it does not know yet."""
        for field in tuple(self._unread):
            field.hand_over()

    def set_answer(
        self, address: Address, language: Language | None, answer: Answer | None, origin: object
    ) -> None:
        """Give an answer; never in a read-only window."""
        if not self.is_read_only:
            self.session.set_answer(address, language, answer, origin)

    def make(self, *changes: Change, origin: object = None) -> None:
        """Make changes as one step; never in a read-only window."""
        if not self.is_read_only:
            self.hand_over()
            self.session.make(changes, origin)

    def undo(self) -> None:
        """Take the last step back."""
        self.hand_over()
        if not self.is_read_only:
            self.session.undo()

    def redo(self) -> None:
        """Make the last step taken back again."""
        self.hand_over()
        if not self.is_read_only:
            self.session.redo()

    def say_fault(self, fault: GcmError) -> None:
        """Say a fault in words."""
        self.surroundings.navigator.say(words_for(fault, self.interface), is_fault=True)

    def follow_outline(self, altered: Altered) -> None:
        """Write in languages the submission has: one may just have been removed, or come back."""
        if isinstance(altered.change, SetOutline):
            known = self.submission.languages
            if self.text_language not in known:
                self.text_language = self.submission.main_language
            if self.beside not in known or self.beside == self.text_language:
                self.beside = None
            self.languages_changed.emit()

    def _tell_unread(self) -> None:
        """Tell again where it matters; a failure that goes on is told once."""
        if self.session.save_state.saving is Saving.SAVED:
            self.saving_changed.emit(self.save_state)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.hand_over)
        return timer


def _tell_altered(desk: WritingDesk, altered: Altered) -> None:
    desk.altered.emit(altered)
    desk.follow_outline(altered)


def _tell_saving(desk: WritingDesk, _: SaveState) -> None:
    desk.saving_changed.emit(desk.save_state)


def _while_alive(desk: WritingDesk, tell: Callable[..., None]) -> Callable[..., None]:
    """Return a listener that falls silent once the desk is gone."""
    found = ref(desk)

    def listener(value: object) -> None:
        there = found()
        if there is not None and shiboken6.isValid(there):
            tell(there, value)

    return listener
