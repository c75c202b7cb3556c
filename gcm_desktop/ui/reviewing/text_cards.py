"""Read-only texts: a narrative, a short value, and what is said where a text is missing.

Belongs here: showing one part. Does not: choosing parts (``review_presenter``).
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Kind, Language
from gcm_desktop.services.ports import SubmissionReader
from gcm_desktop.ui import theme
from gcm_desktop.ui.moments import isolated, own_name
from gcm_desktop.ui.reviewing.review_presenter import Part, shown
from gcm_desktop.ui.widgets.buttons import QuietButton
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.labels import PlainLabel
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit


class PartCard(Card):
    """One part of an item.

    Signals:
        language_requested: The user wants to read in this language.
    """

    language_requested = Signal(str)

    def __init__(
        self,
        reader: SubmissionReader,
        found: Part,
        interface: str,
        reading: Language,
        numbers: Mapping[str, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(found.question.label.in_language(interface), parent=parent)
        if found.answer is None:
            self._say_elsewhere(found, reading)
        elif found.answer.kind is Kind.NARRATIVE:
            name = found.question.label.in_language(interface)
            self.body.addWidget(read_only_text(found.answer.value, reading, name, numbers))
        else:
            words = shown(reader.framework, found.question, found.answer, interface)
            self.body.addWidget(PlainLabel(words, wraps=True))

    def _say_elsewhere(self, found: Part, reading: Language) -> None:
        written = " · ".join(isolated(own_name(each)) for each in found.elsewhere)
        words = self.tr("Not written in {language}. Written in: {others}")
        words = words.replace("{language}", isolated(own_name(reading)))
        self.body.addWidget(
            PlainLabel(words.replace("{others}", written), role="muted", wraps=True)
        )
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        for each in found.elsewhere:
            button = QuietButton(
                self.tr("Read in {language}").replace("{language}", own_name(each))
            )
            button.clicked.connect(partial(self.language_requested.emit, each))
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)


def read_only_text(
    html: str, language: Language, name: str, numbers: Mapping[str, int]
) -> NarrativeEdit:
    """Return a narrative that can be read, selected and copied, and nothing else."""
    view = NarrativeEdit(language, least_lines=1)
    view.setReadOnly(True)
    view.setAccessibleName(name)
    view.set_source_numbers(numbers)
    view.load(parse_html(html))
    view.document().setDocumentMargin(0)
    return view
