"""Starting the window: screen, fonts, language, store, and the last hooks for bugs.

Belongs here: what happens once per start. Does not: pages (``main_window`` and the features).
"""

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.hooks import Hooks
from gcm_desktop.ui.jobs import QtJobRunner
from gcm_desktop.ui.main_window import MainWindow
from gcm_desktop.ui.physical_keys import PhysicalKeys
from gcm_desktop.ui.second_start import RequestWatcher, leave_request
from gcm_desktop.ui.theme import Scheme, apply_theme
from gcm_desktop.ui.translation import InterfaceLanguage, Language
from gcm_desktop.ui.window_menu import (
    LANGUAGE_PREFERENCE,
    SCHEME_PREFERENCE,
    TEXT_SIZE_PREFERENCE,
    text_size,
)
from gcm_desktop.ui.window_place import PLACE_PREFERENCE, put_back

AFTER_FIRST_PAINT_MS = 300
"""What the first picture does not need waits this long."""
_SCREEN_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_screen() -> bool:
    """True where a window can be opened: asked before Qt, which would end the process."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(variable) for variable in _SCREEN_VARIABLES)


def open_window(open_store: Callable[[bool], UseCases], store: Path, source: str) -> int:
    """Open the window on a draft id, a file or Home and return the exit code when it closes.

    Raises:
        GcmError: ``store.*`` where the store cannot be opened at all, ``window.no_screen``.
    """
    if not has_screen():
        raise GcmError("window.no_screen", Reaction.ENVIRONMENT)
    try:
        use_cases, read_only = open_store(True), False
    except GcmError as fault:
        if fault.code != "store.held":
            raise
        if leave_request(store, source):
            return 0
        use_cases, read_only = open_store(False), True
    try:
        return _run(use_cases, store, source, is_read_only=read_only)
    finally:
        use_cases.close()


def application() -> QApplication:
    """Return the application, the one that is there where a caller has made it already."""
    found = QApplication.instance()
    made = found if isinstance(found, QApplication) else QApplication(["gcm-desktop"])
    made.setApplicationName("gcm-desktop")
    made.setApplicationDisplayName("GCM Desktop")
    made.setDesktopFileName("gcm-desktop")
    return made


def _run(use_cases: UseCases, store: Path, source: str, *, is_read_only: bool) -> int:
    running = application()
    preference = use_cases.store.preference
    scale = text_size(preference(TEXT_SIZE_PREFERENCE)) / 100
    apply_theme(running, _scheme(preference(SCHEME_PREFERENCE)), text_scale=scale)
    language = InterfaceLanguage(running)
    language.switch(_language(preference(LANGUAGE_PREFERENCE)))
    keys = PhysicalKeys(running)
    jobs = QtJobRunner()
    window = MainWindow(use_cases, jobs, language, is_read_only=is_read_only)
    put_back(window, preference(PLACE_PREFERENCE))
    hooks = Hooks(window.report_bug)
    watcher = None if is_read_only else RequestWatcher(store, window)
    window.navigation.show_source(source)
    window.show()
    QTimer.singleShot(AFTER_FIRST_PAINT_MS, gc.enable)
    if watcher is not None:
        watcher.requested.connect(window.show_source_in_front)
        QTimer.singleShot(AFTER_FIRST_PAINT_MS, watcher.start)
    try:
        return running.exec()
    finally:
        hooks.take_back()
        if watcher is not None:
            watcher.stop()
        jobs.shut_down()
        running.removeEventFilter(keys)


def _language(preferred: str) -> Language:
    """Return the interface language: the preferred one, else the system's, else English."""
    for wanted in (preferred, QLocale.system().name()[:2]):
        if wanted in {language.value for language in Language}:
            return Language(wanted)
    return Language.ENGLISH


def _scheme(preferred: str) -> Scheme:
    return Scheme(preferred) if preferred in {scheme.value for scheme in Scheme} else Scheme.AUTO
