"""The language of the interface: loading, switching at run time, direction, number locale.

Source strings are English, written as ``self.tr("…")`` or ``QCoreApplication.translate``; their
translations are ``translations/gcm_ar.ts`` and ``gcm_fr.ts``. ``python -m
gcm_desktop.ui.translation_files update`` brings new strings in, ``… build`` writes the ``.qm``.

Belongs here: what happens while the program runs. Does not: the languages of a document or of a
text, which are other settings.
"""

from collections.abc import Callable
from enum import StrEnum
from functools import cache

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTranslator,
    Signal,
)
from PySide6.QtWidgets import QApplication, QWidget

from gcm_desktop.domain.text import RTL_LANGUAGES
from gcm_desktop.ui.resources import translations_path


class Language(StrEnum):
    """A language the interface speaks."""

    ARABIC = "ar"
    ENGLISH = "en"
    FRENCH = "fr"

    @property
    def own_name(self) -> str:
        """The name in the language itself, as language menus show it."""
        return _OWN_NAMES[self]

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The direction of the whole window."""
        if self.value in RTL_LANGUAGES:
            return Qt.LayoutDirection.RightToLeft
        return Qt.LayoutDirection.LeftToRight


_OWN_NAMES = {
    Language.ARABIC: "العربية",
    Language.ENGLISH: "English",
    Language.FRENCH: "Français",
}
_LOCALES = {Language.ARABIC: "ar_TN", Language.ENGLISH: "en_GB", Language.FRENCH: "fr_FR"}
"""Locales with Latin digits; the plain ``ar`` locale would give other digits than the text has."""


class TranslationMissingError(RuntimeError):
    """A compiled translation is absent; the installation is incomplete."""


class InterfaceLanguage(QObject):
    """Holds the translators of one application and switches them as a whole."""

    changed = Signal(str)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self._language = Language.ENGLISH

    @property
    def language(self) -> Language:
        """The language in force."""
        return self._language

    def switch(self, language: Language) -> None:
        """Speak ``language`` from now on: words, Qt's own words, direction, number locale.

        Raises:
            TranslationMissingError: Where a compiled translation cannot be loaded.
        """
        loaded = self._loaded(language)
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = loaded
        self._language = language
        QLocale.setDefault(QLocale(_LOCALES[language]))
        for translator in loaded:
            self._application.installTranslator(translator)
        self._application.setLayoutDirection(language.direction)
        _notice().changed.emit()
        self.changed.emit(language.value)

    def _loaded(self, language: Language) -> list[QTranslator]:
        if language is Language.ENGLISH:
            return []
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        sources = (
            (f"qtbase_{language.value}", qt_folder),
            (f"gcm_{language.value}", str(translations_path())),
        )
        loaded: list[QTranslator] = []
        for name, folder in sources:
            translator = QTranslator(self)
            if not translator.load(name, folder):
                raise TranslationMissingError(f"{folder}/{name}.qm")
            loaded.append(translator)
        return loaded


class _Notice(QObject):
    changed = Signal()


@cache
def _notice() -> _Notice:
    return _Notice()


class _Retranslator(QObject):
    """Lives in the widget it serves and calls it back when the language was changed."""

    def __init__(self, widget: QWidget, retranslate: Callable[[], None]) -> None:
        super().__init__(widget)
        self._retranslate = retranslate
        _notice().changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._retranslate()


def translated(widget: QWidget, retranslate: Callable[[], None]) -> None:
    """Call ``retranslate`` now and at every change of language, as long as ``widget`` lives."""
    _Retranslator(widget, retranslate)
    retranslate()


def is_language_change(event: QEvent) -> bool:
    """True where Qt tells that its own translators were changed."""
    return event.type() == QEvent.Type.LanguageChange


def translate(context: str, source: str) -> str:
    """Return the words for a ``source`` that is marked elsewhere with ``QT_TRANSLATE_NOOP``."""
    return QCoreApplication.translate(context, source)
