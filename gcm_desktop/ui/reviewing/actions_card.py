"""The lettered actions of an objective: which are taken, with what was written about them.

Belongs here: showing them read-only.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.framework import Item
from gcm_desktop.domain.submission import Kind, Language
from gcm_desktop.domain.typed import YES
from gcm_desktop.ui import theme
from gcm_desktop.ui.moments import isolated, own_name
from gcm_desktop.ui.reviewing.review_presenter import Part
from gcm_desktop.ui.reviewing.text_cards import read_only_text
from gcm_desktop.ui.widgets.card import Card, Glyph
from gcm_desktop.ui.widgets.labels import PlainLabel


class ReadActionsCard(Card):
    """The actions something was said about."""

    def __init__(
        self,
        title: str,
        item: Item,
        said: Sequence[Part],
        interface: str,
        reading: Language,
        numbers: Mapping[str, int],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent=parent)
        self._reading, self._numbers = reading, numbers
        for action in item.actions:
            prefix = f"{item.address}/action/{action.letter}/"
            mine = [each for each in said if each.address.startswith(prefix)]
            if mine:
                words = f"({action.letter}) {action.label.in_language(interface)}"
                self._add(words, mine)

    def _add(self, words: str, said: Sequence[Part]) -> None:
        done = any(
            each.answer is not None and each.answer.kind is Kind.YES_NO and each.answer.value == YES
            for each in said
        )
        glyph = Glyph(
            "status-achieved" if done else "status-not-started", "good" if done else "muted"
        )
        glyph.setAccessibleName(self.tr("Taken") if done else self.tr("Not taken"))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(PlainLabel(words, wraps=True))
        for each in said:
            if each.answer is None:
                written = " · ".join(isolated(own_name(tongue)) for tongue in each.elsewhere)
                told = self.tr("Written in: {others}").replace("{others}", written)
                texts.addWidget(PlainLabel(told, role="muted", wraps=True))
            elif each.answer.kind is Kind.NARRATIVE:
                text = read_only_text(each.answer.value, self._reading, words, self._numbers)
                texts.addWidget(text)
            elif each.answer.kind is not Kind.YES_NO:
                texts.addWidget(PlainLabel(each.answer.text, role="muted", wraps=True))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.body.addLayout(row)
        self.body.addSpacing(theme.GRID // 2)
