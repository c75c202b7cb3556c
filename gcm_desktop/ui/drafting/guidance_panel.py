"""Guidance on the question one is at: what is asked, why, an example. It never enters the text."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.domain.address import owner
from gcm_desktop.domain.framework import Guidance, Item, Question
from gcm_desktop.domain.submission import Language
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.dock_tabs import Panel
from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.card import Ground
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label


class GuidancePanel(Panel):
    """Shows the guidance on one question, or on the item as a whole."""

    def __init__(
        self, desk: WritingDesk, presenter: DraftPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, presenter, parent)
        self._label = small_label(wraps=True)
        self._what = PlainLabel(weight=QFont.Weight.DemiBold, wraps=True)
        self._guidance = PlainLabel(wraps=True, role="muted")
        self._why_title = PlainLabel(weight=QFont.Weight.DemiBold)
        self._why = PlainLabel(wraps=True, role="muted")
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
        box.addWidget(self._why_title)
        box.addWidget(self._why)
        box.addSpacing(10)
        box.addWidget(self._example_title)
        box.addWidget(self._example_box)
        box.addStretch(1)
        self._has_guidance = False
        translated(self, self._retranslate)

    def refresh(self) -> None:
        """Show the guidance on the question one is at, else on the item as a whole."""
        interface = self.desk.interface
        question = self.presenter.question(self.question) if self.question else None
        item = self.desk.framework.items.get(owner(self.question or self.item))
        found = item.guidance_on(question) if item else _of_field(question)
        self._has_guidance = found.asked is not None
        self._label.setText(_named(item, question, interface))
        self._label.setVisible(bool(self._label.text()))
        if found.asked is not None:
            self._guidance.setText(found.asked.in_language(interface))
        self._why.setText(found.why.in_language(interface) if found.why else "")
        example = found.example
        self._example.setText(_quoted(example.in_language(interface), interface) if example else "")
        self._why_title.setVisible(found.why is not None)
        self._why.setVisible(found.why is not None)
        self._example_title.setVisible(example is not None)
        self._example_box.setVisible(example is not None)
        self._retranslate()

    def _retranslate(self) -> None:
        self._what.setText(self.tr("What to write here?"))
        self._what.setVisible(self._has_guidance)
        self._why_title.setText(self.tr("Why it matters"))
        self._example_title.setText(self.tr("Example"))
        if not self._has_guidance:
            self._guidance.setText(self.tr("Go to a question to read what belongs there."))


def _of_field(question: Question | None) -> Guidance:
    """Return the guidance on a field of a record."""
    return Guidance(question.guidance, None, question.example) if question else Guidance()


def _named(item: Item | None, question: Question | None, interface: Language) -> str:
    """Return the question and, where the guidance is the item's own, what it is about."""
    words = question.label.in_language(interface) if question else ""
    if item is None or item.guidance_on(question) is not item.guidance:
        return words
    name = item.short.in_language(interface)
    return name if words in ("", name) else f"{name} · {words}"


def _quoted(text: str, interface: Language) -> str:
    """Return ``text`` in the quotation marks of the language."""
    opening, closing = {"ar": ("«", "»"), "fr": ("«\u202f", "\u202f»")}.get(interface, ("“", "”"))
    return f"{opening}{text}{closing}"
