"""The top bar of the Draft page.

Belongs here: what stands in it and in which order. Does not: what the parts do.
"""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from gcm_desktop.services.draft_session import SaveState
from gcm_desktop.services.draft_session import Saving as Kept
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.jump_field import Finder, JumpField
from gcm_desktop.ui.drafting.text_languages import TextLanguages
from gcm_desktop.ui.drafting.wordings import local_moment
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import IconButton, PrimaryButton
from gcm_desktop.ui.widgets.save_state import SaveStateLabel, Saving
from gcm_desktop.ui.widgets.top_bar import TopBar
from gcm_desktop.ui.window_menu import WindowMenu

ROOMY = 1180
"""Narrower bars leave words out."""
TIGHT = 1060
"""Narrower bars leave undo and redo to keys and the menu."""
_SHOWN = {Kept.SAVED: Saving.SAVED, Kept.SAVING: Saving.SAVING, Kept.FAILED: Saving.UNSAVED}


class DraftBar(TopBar):
    """The bar.

    Signals:
        copy_requested: The user wants a copy elsewhere.
    """

    copy_requested = Signal()

    def __init__(
        self, desk: WritingDesk, find: Finder, host: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        navigator = desk.surroundings.navigator
        self._home = IconButton("home")
        self.save_state = SaveStateLabel()
        self.jump = JumpField(find, host)
        self._undo, self._redo = IconButton("undo"), IconButton("redo")
        self.languages = TextLanguages(desk)
        self._export = PrimaryButton("", "export")
        self.add_before_title(self._home)
        self.add_start(self.save_state)
        self._menu = WindowMenu(desk.surroundings)
        for widget in (self.jump, self._undo, self._redo, self.languages,
                       self._menu, self._export):  # fmt: skip
            self.add_end(widget)
        self.last: QWidget = self._export
        self._home.clicked.connect(navigator.show_home)
        self._export.clicked.connect(lambda: navigator.show_export(desk.submission.id))
        self._undo.clicked.connect(desk.undo)
        self._redo.clicked.connect(desk.redo)
        self.save_state.retry_requested.connect(self._retry)
        self.save_state.copy_requested.connect(self.copy_requested)
        desk.saving_changed.connect(self._show_saving)
        desk.altered.connect(self._show_steps)
        theme.notice().changed.connect(self._give_way)
        self._show_saving(desk.save_state)
        self._show_steps()
        translated(self, self._retranslate)

    def add_deeds(self, menu: QWidget) -> None:
        """Put the menu of deeds at the end of the bar."""
        self.add_end(menu)
        QWidget.setTabOrder(self.last, menu)
        self.last = menu

    def _show_saving(self, state: SaveState) -> None:
        if self._desk.is_read_only:
            self.save_state.set_state(Saving.READ_ONLY)
        else:
            self.save_state.set_state(_SHOWN[state.saving], local_moment(state.at))
        self._give_way()

    def _give_way(self) -> None:
        """Never let the truth about saving be cut: everything else gives way to it."""
        desk = self._desk
        is_narrow = self.width() < ROOMY * theme.text_scale()
        is_tight = self.width() < TIGHT * theme.text_scale()
        is_crowded = is_narrow and desk.session.save_state.saving is Kept.FAILED
        self.languages.set_short(is_narrow)
        for widget in (self._menu, self._export):  # Export is in the menu of deeds as well
            widget.setVisible(not is_crowded)
        for button in (self._undo, self._redo):
            button.setVisible(not is_tight and not is_crowded and not desk.is_read_only)
        self.save_state.setMinimumWidth(self.save_state.sizeHint().width())

    def _retry(self) -> None:
        self._desk.hand_over()
        self._desk.session.flush()

    def _show_steps(self) -> None:
        self._undo.setEnabled(self._desk.session.can_undo)
        self._redo.setEnabled(self._desk.session.can_redo)

    def _retranslate(self) -> None:
        desk = self._desk
        country = desk.surroundings.country_name(desk.submission.country)
        title = desk.framework.title.in_language(desk.interface)
        self.set_title(f"{country} · {title}")
        self._home.set_words(self.tr("Back to all drafts"))
        self._undo.set_words(self.tr("Undo (Ctrl+Z)"))
        self._redo.set_words(self.tr("Redo (Ctrl+Shift+Z)"))
        self._export.set_text(self.tr("Export"))
        # The label hears of the new language after this bar, which is older.
        QTimer.singleShot(0, self, self._give_way)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten words where there is little room."""
        super().resizeEvent(event)
        self._give_way()
