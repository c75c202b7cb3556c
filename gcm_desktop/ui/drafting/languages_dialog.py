"""The dialog of a submission's languages: which it is written in and which is the main one.

Belongs here: one dialog; each step in it is a change that can be undone. Does not: which language
is written at the moment (``text_languages``).
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.change import SetOutline
from gcm_desktop.domain.submission import LANGUAGES, Language, Submission
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.wordings import language_name
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.moments import counted, own_name
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton, QuietButton
from gcm_desktop.ui.widgets.card import Card, Glyph
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title, small_label


def languages_set(submission: Submission, languages: Sequence[Language]) -> SetOutline:
    """Return the change that writes a submission in ``languages``, the main one first."""
    settings = tuple(sorted(submission.settings.items()))
    return SetOutline(submission.languages, tuple(languages), settings, settings)


def kept_answers(submission: Submission, language: Language) -> int:
    """Return how many answers there are in ``language``, whether it counts or not."""
    return sum(
        1 for address, each in submission.answers if each == language and "/@" not in address
    )


class LanguageRow(Card):
    """One language: what it is here, and what can be done about it."""

    def __init__(self, dialog: "LanguagesDialog", language: Language) -> None:
        super().__init__(parent=dialog)
        self.language = language
        self._dialog = dialog
        self._name = PlainLabel(own_name(language), parent=self)
        self._note = small_label(wraps=True, parent=self)
        self._glyph = Glyph("check", "good", parent=self)
        self.main = QuietButton(parent=self)
        self.add = PlainButton("", "plus", small=True, parent=self)
        self.remove = PlainButton(small=True, parent=self)
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        for widget, stretch in ((self._glyph, 0), (self._name, 1), (self.main, 0),
                                (self.add, 0), (self.remove, 0)):  # fmt: skip
            line.addWidget(widget, stretch)
        self.body.addLayout(line)
        self.body.addWidget(self._note)
        self.main.clicked.connect(partial(dialog.make_main, language))
        self.add.clicked.connect(partial(dialog.add, language))
        self.remove.clicked.connect(partial(dialog.remove, language))

    def refresh(self, submission: Submission) -> None:
        """Show what the language is in ``submission``."""
        known = submission.languages
        is_there, is_main = self.language in known, self.language == known[0]
        texts = kept_answers(submission, self.language)
        name = language_name(self.language)
        own = own_name(self.language)
        self._name.setText(own if own == name else f"{own} · {name}")
        self._glyph.set_icon("check" if is_there else "minus", "good" if is_there else "muted")
        self.main.set_text(self.tr("Make it the main language"))
        self.main.setVisible(is_there and not is_main)
        self.add.set_text(self.tr("Add"))
        self.add.setVisible(not is_there)
        self.remove.set_text(self.tr("Remove"))
        self.remove.setVisible(is_there and not is_main)
        for button in (self.main, self.add, self.remove):
            button.setEnabled(not self._dialog.desk.is_read_only)
            button.setAccessibleName(f"{button.accessibleName()} · {name}")
        self._note.setText(self._words(texts, is_there=is_there, is_main=is_main))
        self.setAccessibleName(f"{name}. {self._note.text()}")

    def _words(self, texts: int, *, is_there: bool, is_main: bool) -> str:
        said = self.tr("{count} texts").replace("{count}", counted(texts))
        if is_main:
            return self.tr("Main language") + " · " + said
        if is_there:
            return self.tr("Language of this submission") + " · " + said
        if texts:
            kept = self.tr("{count} texts are kept here and come back when it is added again.")
            return kept.replace("{count}", counted(texts))
        return self.tr("Not written in this submission")


class LanguagesDialog(QDialog):
    """Adds and removes languages, and chooses the main one."""

    def __init__(self, desk: WritingDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setModal(True)
        self._title = section_title()
        self._sentence = PlainLabel(wraps=True, role="muted")
        self._done = PrimaryButton()
        self._undo = PlainButton("", "undo")
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(self._title)
        box.addWidget(self._sentence)
        known = desk.submission.languages
        others = {each for _, each in desk.submission.answers if each is not None}
        all_languages = dict.fromkeys((*known, *LANGUAGES, *sorted(others)))
        self.rows = {each: LanguageRow(self, each) for each in all_languages}
        for row in self.rows.values():
            box.addWidget(row)
        buttons = QHBoxLayout()
        buttons.addWidget(self._undo)
        buttons.addStretch(1)
        buttons.addWidget(self._done)
        box.addLayout(buttons)
        self.setMinimumWidth(round(460 * theme.text_scale()))
        self._undo.setVisible(False)
        self._done.clicked.connect(self.accept)
        self._undo.clicked.connect(desk.undo)
        desk.languages_changed.connect(self._refresh)
        translated(self, self._refresh)

    def add(self, language: Language) -> None:
        """Write in one language more; its texts of former times are there again."""
        self._set((*self.desk.submission.languages, language))

    def remove(self, language: Language) -> None:
        """Write no more in ``language``; its texts are kept."""
        known = self.desk.submission.languages
        if language != known[0]:
            self._set(tuple(each for each in known if each != language))

    def make_main(self, language: Language) -> None:
        """Put ``language`` first."""
        known = self.desk.submission.languages
        self._set((language, *(each for each in known if each != language)))

    def _set(self, languages: tuple[Language, ...]) -> None:
        focused = QApplication.focusWidget()
        self.desk.make(languages_set(self.desk.submission, languages))
        self._undo.setVisible(True)
        if focused is not None and not focused.isVisible():
            self._done.setFocus()

    def _refresh(self) -> None:
        self.setWindowTitle(self.tr("Languages of this submission"))
        self._title.setText(self.windowTitle())
        self._sentence.setText(
            self.tr(
                "Drafting and required answers follow the main language. A language that is "
                "removed keeps its texts: they are neither counted nor exported until it is "
                "added again."
            )
        )
        self._done.set_text(self.tr("Done"))
        self._undo.set_text(self.tr("Undo"))
        for row in self.rows.values():
            row.refresh(self.desk.submission)
