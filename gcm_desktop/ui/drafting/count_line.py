"""The line below a narrative: words and characters, and what was suggested.

Belongs here: the words of the line. Limits are soft: they warn and never cut.
"""

from PySide6.QtWidgets import QWidget

from gcm_desktop.ui.fonts import Size
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.labels import PlainLabel

_GROUP = "\u202f"
"""Sets thousands apart in all three languages, and breaks no line."""


class CountLine(PlainLabel):
    """Counts of one text in one language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(role="muted", size=Size.SMALL, parent=parent)
        self._words = self._characters = 0
        self._warns = False
        self._most_words: int | None = None
        self._least_characters: int | None = None
        self._most_characters: int | None = None
        translated(self, self._show_counts)

    def set_limits(self, words: int | None, characters: tuple[int | None, int | None]) -> None:
        """Set the most words suggested, and the least and the most characters."""
        self._most_words = words
        self._least_characters, self._most_characters = characters
        self._show_counts()

    def set_counts(self, words: int, characters: int) -> None:
        """Show how many there are."""
        if (words, characters) != (self._words, self._characters):
            self._words, self._characters = words, characters
            self._show_counts()

    @property
    def is_outside(self) -> bool:
        """True where there is more, or, once begun, less than what was suggested."""
        most_words, most = self._most_words, self._most_characters
        return (
            (most_words is not None and self._words > most_words)
            or (most is not None and self._characters > most)
            or 0 < self._characters < (self._least_characters or 0)
        )

    def _show_counts(self) -> None:
        said = self.tr("1 word") if self._words == 1 else self.tr("{words} words")
        parts = [said.replace("{words}", _grouped(self._words))]
        if self._characters:
            letters = self.tr("{characters} characters")
            parts.append(letters.replace("{characters}", _grouped(self._characters)))
        if self._most_words is not None:
            words = self.tr("about {limit} words suggested")
            parts.append(words.replace("{limit}", _grouped(self._most_words)))
        least, most = self._least_characters, self._most_characters
        if least is not None and most is not None:
            words = self.tr("{least} to {most} characters suggested")
            parts.append(
                words.replace("{least}", _grouped(least)).replace("{most}", _grouped(most))
            )
        elif most is not None:
            words = self.tr("at most {most} characters suggested")
            parts.append(words.replace("{most}", _grouped(most)))
        elif least is not None:
            words = self.tr("at least {least} characters suggested")
            parts.append(words.replace("{least}", _grouped(least)))
        words_said = " · ".join(parts)
        if words_said != self.text():
            self.setText(words_said)
        if self._warns != self.is_outside:
            self._warns = self.is_outside
            self.set_role("attention" if self._warns else "muted")


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", _GROUP)
