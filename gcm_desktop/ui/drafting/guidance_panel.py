"""Guidance on the question one is at, with an example. It never enters the text."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.domain.framework import Question
from gcm_desktop.domain.submission import Language
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.dock_tabs import Panel
from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.card import Ground
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label


class GuidancePanel(Panel):
    """Shows one question's guidance."""

    def __init__(
        self, desk: WritingDesk, presenter: DraftPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, presenter, parent)
        self._label = small_label(wraps=True)
        self._what = PlainLabel(weight=QFont.Weight.DemiBold, wraps=True)
        self._guidance = PlainLabel(wraps=True, role="muted")
        self._example_title = PlainLabel(weight=QFont.Weight.DemiBold)
        self._example_box = Ground("hover", radius=theme.CONTROL_RADIUS)
        self._example = PlainLabel(wraps=True, role="muted")
        inner = QVBoxLayout(self._example_box)
        inner.setContentsMargins(12, 10, 12, 10)
        inner.addWidget(self._example)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(6)
        box.addWidget(self._label)
        box.addWidget(self._what)
        box.addWidget(self._guidance)
        box.addSpacing(10)
        box.addWidget(self._example_title)
        box.addWidget(self._example_box)
        box.addStretch(1)
        self._has_guidance = False
        translated(self, self._retranslate)

    def refresh(self) -> None:
        """Show the guidance on the question one is at."""
        question = self.presenter.question(self.question) if self.question else None
        self._show_question(question, self.desk.interface)

    def _show_question(self, question: Question | None, interface: Language) -> None:
        guidance = question.guidance if question else None
        example = question.example if question else None
        self._has_guidance = guidance is not None
        self._label.setText(question.label.in_language(interface) if question else "")
        self._label.setVisible(question is not None)
        if guidance is not None:
            self._guidance.setText(guidance.in_language(interface))
        self._example.setText(_quoted(example.in_language(interface), interface) if example else "")
        for widget in (self._example_title, self._example_box):
            widget.setVisible(example is not None)
        self._retranslate()

    def _retranslate(self) -> None:
        self._what.setText(self.tr("What to write here?"))
        self._what.setVisible(self._has_guidance)
        self._example_title.setText(self.tr("Example"))
        if not self._has_guidance:
            self._guidance.setText(self.tr("Go to a question to read what belongs there."))


def _quoted(text: str, interface: Language) -> str:
    """Return ``text`` in the quotation marks of the language."""
    opening, closing = {"ar": ("«", "»"), "fr": ("«\u202f", "\u202f»")}.get(interface, ("“", "”"))
    return f"{opening}{text}{closing}"
