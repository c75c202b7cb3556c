"""What a document says, read anew only where it changed.

A key alters one paragraph of hundreds; reading them all costs more than drawing the letter. The
runs of each block are kept until an edit touches it, and the rest (lists, levels, tables) is read
each time. Belongs here: what is kept and for how long. Does not: reading a block (``reading``).
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextDocument

from gcm_desktop.domain.richtext import RichText, Runs, runs_text
from gcm_desktop.domain.text import count_words
from gcm_desktop.ui.widgets.narrative.reading import block_runs, read_document


class Tracking(QObject):
    """Serves one document; lives in it."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._runs: list[Runs | None] = []
        self._counts: list[tuple[int, int] | None] = []
        document.contentsChange.connect(self._note)

    def forget(self) -> None:
        """Read everything anew next time."""
        self._runs.clear()
        self._counts.clear()

    def read(self) -> RichText:
        """Return what the document says, in normal form."""
        self._fit()
        return read_document(self._document, self._runs_of)

    def counts(self) -> tuple[int, int]:
        """Return the number of words and of characters; ends of paragraphs are none."""
        self._fit()
        words = characters = 0
        block = self._document.begin()
        while block.isValid():
            there, letters = self._counts_of(block)
            words += there
            characters += letters
            block = block.next()
        return words, characters

    def _fit(self) -> None:
        if len(self._runs) != self._document.blockCount():
            self._runs = [None] * self._document.blockCount()
            self._counts = [None] * self._document.blockCount()

    def _note(self, position: int, removed: int, added: int) -> None:
        """Forget the blocks an edit touched; all of them where blocks came or went."""
        document = self._document
        if document.blockCount() != len(self._runs):
            self.forget()
            return
        last = min(position + added, document.characterCount() - 1)  # may be said past the end
        first_block = document.findBlock(position).blockNumber()
        last_block = document.findBlock(last).blockNumber()
        if first_block < 0 or last_block < first_block:
            self.forget()
            return
        for at in range(first_block, last_block + 1):
            self._runs[at] = self._counts[at] = None

    def _runs_of(self, block: QTextBlock) -> Runs:
        at = block.blockNumber()
        kept = self._runs[at]
        if kept is None:
            kept = self._runs[at] = block_runs(block)
        return kept

    def _counts_of(self, block: QTextBlock) -> tuple[int, int]:
        at = block.blockNumber()
        kept = self._counts[at]
        if kept is None:
            text = runs_text(self._runs_of(block))
            kept = self._counts[at] = count_words(text), len(text)
        return kept
