"""The card of a reference: items reported elsewhere, and what is said there, read-only.

Write once, report twice: the text stays where it is. Belongs here: one card.
"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Question
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.domain.typed import natural
from gcm_desktop.services.draft_session import Altered
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.field_answers import touched_owner
from gcm_desktop.ui.drafting.item_picker import ItemPicker, item_words
from gcm_desktop.ui.drafting.question_card import QuestionCard
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import QuietButton
from gcm_desktop.ui.widgets.card import Ground
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label

EXCERPT_WORDS = 45


class ReferenceCard(QuestionCard):
    """Pills of the items, and an excerpt of what each says."""

    def __init__(
        self,
        desk: WritingDesk,
        address: Address,
        question: Question,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, address, question, parent)
        self._picker = ItemPicker(desk, (desk.framework.items_of(question.holds),))
        self._above = small_label()
        self._excerpts = QVBoxLayout()
        self._excerpts.setSpacing(theme.GRID)
        self._shown: list[QWidget] = []
        self.body.addWidget(self._picker)
        self.body.addWidget(self._above)
        self.body.addLayout(self._excerpts)
        self._picker.picked.connect(self._give)
        desk.altered.connect(self._follow)
        translated(self, self._retranslate)

    @property
    def _targets(self) -> tuple[Address, ...]:
        return tuple(self.desk.submission.choice(self.address).split())

    def _give(self, chosen: tuple[Address, ...]) -> None:
        value = " ".join(sorted(chosen, key=natural))
        answer = Answer(Kind.REFERENCE, value) if value else None
        self.desk.set_answer(self.address, None, answer, self)
        self._show()

    def _follow(self, altered: Altered) -> None:
        about = touched_owner(altered.change)
        if altered.origin is not self and about is not None:
            if self.address.startswith(about + "/"):
                self._show()
            elif about in self._targets:
                self._show_excerpts()

    def _show(self) -> None:
        self._picker.set_chosen(self._targets, self.label)
        self._show_excerpts()

    def _show_excerpts(self) -> None:
        for widget in self._shown:
            self._excerpts.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = [self._excerpt(target) for target in self._targets]
        self._above.setVisible(bool(self._shown))
        for widget in self._shown:
            self._excerpts.addWidget(widget)

    def _excerpt(self, target: Address) -> QWidget:
        ground = Ground("hover", radius=theme.CONTROL_RADIUS)
        box = QVBoxLayout(ground)
        box.setContentsMargins(14, 10, 14, 10)
        box.setSpacing(4)
        box.addWidget(PlainLabel(item_words(self.desk, target), weight=QFont.Weight.Medium))
        text = excerpt(self.desk, target)
        box.addWidget(PlainLabel(text or self.tr("Nothing is written there yet."), role="muted",
                                 wraps=True))  # fmt: skip
        go = QuietButton(self.tr("Open"), "forward")
        go.setAccessibleName(
            self.tr("Open {item}").replace("{item}", item_words(self.desk, target))
        )
        go.clicked.connect(partial(self.desk.jump_requested.emit, target))
        box.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)  # a layout mirrors it
        return ground

    def _retranslate(self) -> None:
        self.set_title(self.label)
        self._above.setText(self.tr("What is said there, shown here for reading"))
        self._show()


def excerpt(desk: WritingDesk, address: Address) -> str:
    """Return the beginning of the first narrative of an item, in the language that is written."""
    item = desk.framework.items.get(address)
    for question in item.questions if item else ():
        if question.kind is Kind.NARRATIVE:
            place = f"{address}/{question.key}"
            for language in (desk.text_language, *desk.submission.languages):
                found = desk.submission.answer(place, language)
                if found is not None:
                    words = found.text.split(" ")
                    more = len(words) > EXCERPT_WORDS
                    return " ".join(words[:EXCERPT_WORDS]) + ("…" if more else "")
    return ""
