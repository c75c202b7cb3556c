"""The menu every page has at its end side: language of the interface, light or dark."""

from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.theme import Scheme, apply_theme
from gcm_desktop.ui.translation import Language, translated
from gcm_desktop.ui.widgets.buttons import PlainButton

LANGUAGE_PREFERENCE = "interface.language"
SCHEME_PREFERENCE = "interface.scheme"


class WindowMenu(PlainButton):
    """A button with the language in force; its menu switches language and colours at once."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__("", "globe", parent=parent)
        self._surroundings = surroundings
        self._menu = QMenu(self)
        self._languages = QActionGroup(self)
        for language in Language:
            action = QAction(language.own_name, self._menu, checkable=True)
            action.triggered.connect(partial(self._switch, language))
            self._languages.addAction(action)
            self._menu.addAction(action)
        self._menu.addSeparator()
        self._schemes = {Scheme.LIGHT: QAction(self._menu), Scheme.DARK: QAction(self._menu)}
        for scheme, action in self._schemes.items():
            action.triggered.connect(partial(self._colour, scheme))
            self._menu.addAction(action)
        self.setMenu(self._menu)
        translated(self, self._retranslate)

    def _retranslate(self) -> None:
        language = self._surroundings.language.language
        self.set_text(language.own_name)
        self.setAccessibleName(
            self.tr("Language and colours: {language}").replace("{language}", language.own_name)
        )
        for action, each in zip(self._languages.actions(), Language, strict=True):
            action.setChecked(each is language)
        self._schemes[Scheme.LIGHT].setText(self.tr("Light colours"))
        self._schemes[Scheme.DARK].setText(self.tr("Dark colours"))

    def _switch(self, language: Language) -> None:
        self._surroundings.language.switch(language)
        self._keep(LANGUAGE_PREFERENCE, language.value)

    def _colour(self, scheme: Scheme) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, scheme)
        self._keep(SCHEME_PREFERENCE, scheme.value)

    def _keep(self, key: str, value: str) -> None:
        if self._surroundings.is_read_only:
            return
        store = self._surroundings.use_cases.store
        self._surroundings.jobs.run_on_store(
            lambda: store.set_preference(key, value), lambda _: None, self._not_kept
        )

    def _not_kept(self, fault: Exception) -> None:
        """Nothing to do: the choice is in force, only the next start will not know it."""
