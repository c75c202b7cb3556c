"""The switch of the languages that are written: one, and one beside it.

Belongs here: a button with a menu. The language of the interface is another setting.
"""

from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.moments import own_name
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton


class TextLanguages(PlainButton):
    """Shows ``Text: العربية ⇄ English``."""

    def __init__(self, desk: WritingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._is_short = False
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        if desk.is_read_only and len(desk.submission.languages) < 2:
            self.hide()
        desk.languages_changed.connect(self._retranslate)
        translated(self, self._retranslate)

    def set_short(self, is_short: bool) -> None:
        """Leave the leading word out where there is little room."""
        if is_short != self._is_short:
            self._is_short = is_short
            self._retranslate()

    def _fill(self) -> None:
        desk = self._desk
        self._menu.clear()
        self._heading(self.tr("Language of the text"))
        texts = QActionGroup(self._menu)
        for language in desk.submission.languages:
            action = self._choice(own_name(language), language == desk.text_language)
            action.triggered.connect(partial(self._write, language))
            texts.addAction(action)
        self._menu.addSeparator()
        self._heading(self.tr("Beside it"))
        others = QActionGroup(self._menu)
        for beside in (None, *desk.submission.languages):
            if beside == desk.text_language:
                continue
            words = own_name(beside) if beside else self.tr("No other language")
            action = self._choice(words, beside == desk.beside)
            action.triggered.connect(partial(self._show_beside, beside))
            others.addAction(action)
        self._menu.addSeparator()
        languages = QAction(self.tr("Languages of this submission…"), self._menu)
        languages.triggered.connect(self.open_languages)
        self._menu.addAction(languages)

    def open_languages(self) -> None:
        """Open the dialog that adds and removes languages."""
        from gcm_desktop.ui.drafting.languages_dialog import LanguagesDialog

        dialog = LanguagesDialog(self._desk, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _heading(self, words: str) -> None:
        action = QAction(words, self._menu)
        action.setEnabled(False)
        self._menu.addAction(action)

    def _choice(self, words: str, is_chosen: bool) -> QAction:
        action = QAction(words, self._menu, checkable=True)
        action.setChecked(is_chosen)
        self._menu.addAction(action)
        return action

    def _write(self, language: str) -> None:
        desk = self._desk
        beside = desk.text_language if desk.beside == language else desk.beside
        desk.set_languages(language, beside)

    def _show_beside(self, beside: str | None) -> None:
        self._desk.set_languages(self._desk.text_language, beside)

    def _retranslate(self) -> None:
        desk = self._desk
        names = own_name(desk.text_language)
        if desk.beside:
            names = f"{names} ⇄ {own_name(desk.beside)}"
        words = self.tr("Text: {languages}").replace("{languages}", names)
        self.set_text(names if self._is_short else words)
        self.setAccessibleName(words)
        self.setToolTip(words if self._is_short else "")
