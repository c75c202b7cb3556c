"""The card of a narrative: its fields and which translations are there.

Belongs here: one card. Does not: the field (``fields``).
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Question
from gcm_desktop.services.draft_session import Altered
from gcm_desktop.ui.drafting.field_answers import touched_owner
from gcm_desktop.ui.drafting.fields import field_row
from gcm_desktop.ui.drafting.question_card import QuestionCard
from gcm_desktop.ui.drafting.wordings import language_name
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.pill import Pill, PillSpec


class FieldCard(QuestionCard):
    """A card with the fields of one question; narratives show their other languages as pills."""

    def __init__(
        self,
        desk: WritingDesk,
        address: Address,
        question: Question,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, address, question, parent)
        self._pills: dict[str, Pill] = {}
        if question.translatable:
            shown = desk.languages(translatable=True)
            for language in desk.submission.languages:
                if language not in shown:
                    self._pills[language] = Pill(PillSpec(""))
        for pill in self._pills.values():
            self.head.addWidget(pill, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(field_row(desk, address, question))
        desk.altered.connect(self._follow)
        translated(self, self._retranslate)

    def _follow(self, altered: Altered) -> None:
        about = touched_owner(altered.change)
        if about is not None and self.address.startswith(about + "/"):
            self._show_translations()

    def _show_translations(self) -> None:
        submission = self.desk.submission
        there = {
            language: submission.answer(self.address, language) is not None
            for language in submission.languages
        }
        for language, pill in self._pills.items():
            pill.setVisible(any(there.values()))
            name = language_name(language)
            if there[language]:
                pill.set_spec(PillSpec(name, "check", "good", "good_soft"))
                pill.setAccessibleName(self.tr("{language}: there").replace("{language}", name))
            else:
                words = self.tr("{language} is missing").replace("{language}", name)
                pill.set_spec(PillSpec(words, "", "attention", "attention_soft"))

    def _retranslate(self) -> None:
        self.set_title(self.label)
        self._show_translations()
