"""From a key or the palette to the last report: opening one, confirming, the next to confirm.

Belongs here: doing what is wanted. Does not: which keys (``deeds``).
"""

from PySide6.QtWidgets import QApplication

from gcm_desktop.domain.address import Address
from gcm_desktop.ui.drafting.deed import DraftView
from gcm_desktop.ui.drafting.dock_tabs import EARLIER, Panel
from gcm_desktop.ui.drafting.earlier_panel import EarlierPanel
from gcm_desktop.ui.drafting.earlier_presenter import EarlierPresenter
from gcm_desktop.ui.drafting.question_card import question_at
from gcm_desktop.ui.translation import translate


def start(view: DraftView) -> None:
    """Ask for the report of the last cycle."""
    panel = view.show_tab(EARLIER)
    if isinstance(panel, EarlierPanel):
        panel.choose_file()


def confirm(view: DraftView) -> None:
    """Confirm what was taken over at the question one is at; the focus stays where it is."""
    desk = view.desk
    address = _question()
    if not EarlierPresenter(desk).confirm((address,) if address else ()):
        words = translate("Carried", "Nothing here waits for a confirmation.")
        desk.surroundings.navigator.say(words)


def _question() -> Address:
    """Return the question one is at: of the field one is in, or that a panel tells about."""
    focused = QApplication.focusWidget()
    panel = focused
    while panel is not None and not isinstance(panel, Panel):
        panel = panel.parentWidget()
    return panel.question if isinstance(panel, Panel) else question_at(focused)


def step(view: DraftView) -> None:
    """Go to the next answer that waits for a confirmation."""
    found = EarlierPresenter(view.desk).next_open(_question() or view.item)
    if found:
        view.go_to(found)
    else:
        words = translate("Carried", "Everything taken over is confirmed or edited.")
        view.desk.surroundings.navigator.say(words)
