"""What will stand in place of a conflict: shown for a choice, written over for one's own.

Belongs here: the field. Does not: choices (``conflict_view``), keeping it.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.joining import Value
from gcm_desktop.domain.richtext import to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Kind, Language
from gcm_desktop.services.resolving import OpenConflict
from gcm_desktop.ui.merging.conflict_cards import MarkedText
from gcm_desktop.ui.merging.conflict_sides import ConflictSide, own_kind, side_section
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.labels import PlainLabel
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.narrative.mime import ReaderMaker
from gcm_desktop.ui.widgets.narrative.toolbar import NarrativeToolbar


class ResultCard(Card):
    """One field, made for the conflict that is shown.

    Signals:
        edited: The user wrote something of their own.
    """

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._field: QWidget | None = None
        self._edit: NarrativeEdit | None = None
        self._line: LineField | None = None
        self._hint = PlainLabel(role="muted", wraps=True, parent=self)
        self._room = QVBoxLayout()
        self.body.addWidget(self._hint)
        self.body.addLayout(self._room)
        translated(self, self._retranslate)

    @property
    def is_html(self) -> bool:
        """True where ``own`` is rich text."""
        return self._edit is not None

    @property
    def own(self) -> str:
        """What is written in the field: canonical HTML, or one line."""
        if self._edit is not None:
            return to_html(self._edit.value)
        return self._line.value if self._line is not None else ""

    @property
    def field(self) -> QWidget | None:
        """Where one writes, ``None`` where nothing can be written."""
        return self._edit or self._line

    def begin(self, found: OpenConflict, framework: Framework, reader: ReaderMaker) -> None:
        """Make the field for another conflict, empty."""
        kind = own_kind(found, framework)
        self._edit = self._line = None
        made: QWidget = QWidget(self)
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        if kind is Kind.NARRATIVE:
            self._edit = NarrativeEdit(found.language, parent=made)
            self._edit.set_paste_reader(reader)
            self._edit.edited.connect(self.edited)
            box.addWidget(NarrativeToolbar(self._edit, made))
            box.addWidget(self._edit)
        elif kind is Kind.TEXT:
            self._line = LineField(language=found.language, parent=made)
            self._line.edited.connect(self.edited)
            box.addWidget(self._line)
        self._put(made)
        self._hint.show()
        self._retranslate()

    def show_value(
        self, found: OpenConflict, value: Value, framework: Framework, interface: Language
    ) -> None:
        """Show what a choice gives; one may go on writing it."""
        self._hint.hide()
        if self._edit is not None:
            self._edit.load(parse_html(value.value if value is not None else ""))
        elif self._line is not None:
            self._line.setText(value.text if value is not None else "")
        elif value is not None:
            text = MarkedText(self)
            text.setAccessibleName(self.title.text())
            side = ConflictSide("", "", value, is_base=True)
            text.show_sections([side_section(found, side, framework, interface)])
            self._put(text)
        else:
            self.say(self.tr("Nothing: it is left out."))

    def say(self, words: str) -> None:
        """Say in a sentence what a choice gives."""
        self._hint.hide()
        self._put(PlainLabel(words, wraps=True, parent=self))

    def focus_field(self) -> None:
        """Go to where one writes."""
        self._hint.hide()
        if self.field is not None:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, widget: QWidget) -> None:
        before, self._field = self._field, widget
        if before is not None:
            self._room.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._room.addWidget(widget)
        widget.show()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Result"))
        words = self.tr("Choose below what shall stand here.")
        if self.field is not None:
            words = self.tr("Choose below what shall stand here, or write it.")
            self.field.setAccessibleName(self.tr("Result"))
        self._hint.setText(words)
