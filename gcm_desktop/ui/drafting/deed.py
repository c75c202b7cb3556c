"""One thing to do in a draft beside writing, and what it asks of the page.

Belongs here: the values. Does not: which deeds there are (``deeds``), doing them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from gcm_desktop.domain.address import Address
from gcm_desktop.ui.drafting.dock_tabs import Panel
from gcm_desktop.ui.drafting.writing_desk import WritingDesk


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to do.

    Attributes:
        key: Names it for tests and for the palette.
        icon: Name of its picture, empty for none.
        words: Returns what it is called in the language of the interface.
        run: Does it.
        shortcut: In Qt's portable form, empty for none; letters work on the Arabic layout too.
        writes: True where it changes the draft: not offered in a read-only window.
    """

    key: str
    icon: str
    words: Callable[[], str]
    run: Callable[[], None]
    shortcut: str = ""
    writes: bool = False


class DraftView(Protocol):
    """What deeds ask of the Draft page."""

    desk: WritingDesk
    enter_palette: Callable[[], None]
    """Goes to the field that jumps anywhere."""

    @property
    def item(self) -> Address:
        """Address of the page shown."""
        ...

    def go_to(self, address: Address) -> None:
        """Show the item ``address`` is about and go to its field."""
        ...

    def show_tab(self, key: str) -> Panel:
        """Bring a panel of the dock into sight, give it the focus and return it."""
        ...
