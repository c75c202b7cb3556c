"""The screens of a draft for the contact sheet: its pages, every panel of the dock, every dialog.

Panels and dialogs come from the lists of the draft page, so that a new one is pictured by itself.
Belongs here: bringing each into sight. Does not: the store they stand on (``screens``), taking
pictures (``contact_sheet``).
"""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.ui.contact_sheet import SIZE, Screen
from gcm_desktop.ui.drafting.deeds import offered
from gcm_desktop.ui.drafting.dock_tabs import DOCK_TABS
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.overview.place import OVERVIEW
from gcm_desktop.ui.translation import Language

_PLACES = {
    "draft-overview": OVERVIEW,
    "draft-objective": "objective/6",
    "draft-section": "section/summary",
    "draft-declaration": "declaration/PD-LABOUR",
    "draft-records": "records/agreement",
}
_DIALOGS = {
    "languages": "languages",
    "title": "title",
    "assign": "assign",
    "bodies": "bodies",
    "request": "request",
    "form": "form",
    "version": "version.name",
    "approve": "approve",
    "author": "author",
    "print": "print",
    "statement": "statement",
    "settings": "settings",
}
"""Pictures of dialogs, and the deed that opens each."""

MakeDraft = Callable[[Address], DraftPage]


def draft_screens(make: MakeDraft) -> Mapping[str, Screen]:
    """Return the screens of a draft; ``make`` opens one at an address."""
    return {
        **{name: partial(_page, make, place) for name, place in _PLACES.items()},
        **{f"panel-{tab.key}": partial(_panel, make, tab.key) for tab in DOCK_TABS},
        **{f"dialog-{name}": partial(_dialog, make, deed) for name, deed in _DIALOGS.items()},
    }


def _page(make: MakeDraft, place: Address, _: Language) -> QWidget:
    return make(place)


def _shown(make: MakeDraft) -> DraftPage:
    page = make("objective/6")
    page.resize(SIZE)
    page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    page.show()
    QCoreApplication.sendPostedEvents()
    return page


def _panel(make: MakeDraft, key: str, _: Language) -> QWidget:
    page = _shown(make)
    page.show_tab(key)
    return page


def _dialog(make: MakeDraft, key: str, _: Language) -> QWidget:
    """Return the dialog a deed opens; its page goes with it.

    Raises:
        StopIteration: Where there is no such deed, or it opens none.
    """
    page = _shown(make)
    next(deed for deed in offered(page) if deed.key == key).run()
    dialog = next(iter(page.findChildren(QDialog)))
    dialog.destroyed.connect(page.deleteLater)
    return dialog
