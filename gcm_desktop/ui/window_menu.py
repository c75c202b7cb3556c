"""The menu every page has at its end side: language of the interface, colours, size of text."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.theme import Scheme, apply_theme
from gcm_desktop.ui.translation import Language, translated
from gcm_desktop.ui.widgets.buttons import PlainButton

LANGUAGE_PREFERENCE = "interface.language"
SCHEME_PREFERENCE = "interface.scheme"
TEXT_SIZE_PREFERENCE = "interface.text_size"
TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Sizes of all text in per cent."""


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
        self._menu.addSeparator()
        self._sizes_menu = self._menu.addMenu("")
        self._larger, self._smaller, self._usual = (QAction(self._menu) for _ in range(3))
        self._sizes: dict[int, QAction] = {}
        self._add_sizes()
        self._who, self._keys = QAction(self._menu), QAction(self._menu)
        if not surroundings.is_read_only:
            self._menu.addSeparator()
            self._menu.addAction(self._who)
            self._who.triggered.connect(partial(_run, self._ask_who))
            self._menu.addAction(self._keys)
            self._keys.triggered.connect(partial(_run, self._show_keys))
        self.setMenu(self._menu)
        translated(self, self._retranslate)

    def _add_sizes(self) -> None:
        """Add the steps, which have keys on every page, and each size."""
        deeds = (
            (self._larger, "Ctrl+=", partial(self._step, 1)),
            (self._smaller, "Ctrl+-", partial(self._step, -1)),
            (self._usual, "Ctrl+0", partial(self._size, 100)),
        )
        for action, keys, deed in deeds:
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(partial(_run, deed))
            self._sizes_menu.addAction(action)
            self.addAction(action)
        self._sizes_menu.addSeparator()
        group = QActionGroup(self)
        for size in TEXT_SIZES:
            action = QAction(f"{size} %", self._sizes_menu, checkable=True)
            action.triggered.connect(partial(_run, partial(self._size, size)))
            group.addAction(action)
            self._sizes_menu.addAction(action)
            self._sizes[size] = action
        self._mark_size()

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
        self._sizes_menu.setTitle(self.tr("Text size"))
        self._larger.setText(self.tr("Larger"))
        self._smaller.setText(self.tr("Smaller"))
        self._usual.setText(self.tr("Usual size"))
        self._who.setText(self.tr("Who is writing…"))
        self._keys.setText(self.tr("Keys…"))

    def _ask_who(self) -> None:
        from gcm_desktop.ui.authoring.signing import ask_author  # nobody asks at a start

        ask_author(self._surroundings, self)

    def _show_keys(self) -> None:
        from gcm_desktop.ui.keys.keys_dialog import open_keys

        open_keys(self._surroundings, self)

    def _switch(self, language: Language) -> None:
        self._surroundings.language.switch(language)
        self._surroundings.keep(LANGUAGE_PREFERENCE, language.value)

    def _colour(self, scheme: Scheme) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, scheme)
        self._surroundings.keep(SCHEME_PREFERENCE, scheme.value)

    def _size(self, percent: int) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            scheme = Scheme(theme.current().name)
            apply_theme(application, scheme, text_scale=percent / 100)
        self._mark_size()
        self._surroundings.keep(TEXT_SIZE_PREFERENCE, str(percent))

    def _step(self, by: int) -> None:
        """Go to the next larger or smaller size."""
        now = round(theme.text_scale() * 100)
        if stepped(now, by) != now:
            self._size(stepped(now, by))

    def _mark_size(self) -> None:
        now = round(theme.text_scale() * 100)
        for size, action in self._sizes.items():
            action.setChecked(size == now)


def _run(deed: Callable[[], None], _: bool = False) -> None:
    deed()


def stepped(now: int, by: int) -> int:
    """Return the size that follows ``now`` upwards or downwards, ``now`` itself at the ends."""
    further = [size for size in TEXT_SIZES if (size - now) * by > 0]
    return min(further, key=lambda size: abs(size - now), default=now)


def text_size(kept: str) -> int:
    """Return a kept size of text in per cent; anything else gives 100."""
    return int(kept) if kept in {str(size) for size in TEXT_SIZES} else 100
