"""What one can do in a draft beside writing: in the menu of the bar, by shortcut, in the palette.

Belongs here: the whole list, in order. Does not: what a deed is (``deed``), each of them
(``deed_groups``), doing it (pages, panels, services).
"""

from collections.abc import Callable

from gcm_desktop.ui.drafting import deed_groups
from gcm_desktop.ui.drafting.deed import Deed, DraftView
from gcm_desktop.ui.drafting.dock_tabs import DOCK_TABS
from gcm_desktop.ui.overview.place import OVERVIEW
from gcm_desktop.ui.translation import translate

_DIGITS = 10
"""So many panels have a key: Alt and a digit, the tenth has 0."""


def deeds(view: DraftView) -> tuple[Deed, ...]:
    """Return everything one can do in the draft shown, in the order of the menu."""
    desk = view.desk
    navigator = desk.surroundings.navigator
    return (
        Deed(
            "palette",
            "search",
            lambda: translate("Deeds", "Go to…"),
            view.enter_palette,
            "Ctrl+K",
        ),
        # A field one writes in keeps these keys for itself: they reach the page elsewhere only.
        Deed(
            "undo",
            "undo",
            lambda: translate("Deeds", "Undo"),
            desk.undo,
            "Ctrl+Z",
            writes=True,
        ),
        Deed(
            "redo",
            "redo",
            lambda: translate("Deeds", "Redo"),
            desk.redo,
            "Ctrl+Shift+Z",
            writes=True,
        ),
        Deed(
            "overview",
            "overview",
            lambda: translate("Deeds", "Overview"),
            lambda: view.go_to(OVERVIEW),
            "Ctrl+Shift+O",
        ),
        *deed_groups.finding(view),
        *deed_groups.translating(view),
        *deed_groups.assigning(view),
        *deed_groups.commenting(view),
        deed_groups.merging(view),
        *deed_groups.history(view),
        *deed_groups.carrying(view),
        *deed_groups.setting(view),
        *(
            Deed(
                f"panel.{tab.key}",
                tab.icon,
                tab.words,
                _shown(view, tab.key),
                f"Alt+{at % 10}" if at <= _DIGITS else "",
            )
            for at, tab in enumerate(DOCK_TABS, 1)
        ),
        *deed_groups.speaking(view),
        *deed_groups.giving_out(view),
        Deed("home", "home", lambda: translate("Deeds", "All drafts"), navigator.show_home),
    )


def offered(view: DraftView) -> tuple[Deed, ...]:
    """Return the deeds that can be done in this window."""
    return tuple(deed for deed in deeds(view) if not (deed.writes and view.desk.is_read_only))


def _shown(view: DraftView, key: str) -> Callable[[], None]:
    def show() -> None:
        view.show_tab(key)

    return show
