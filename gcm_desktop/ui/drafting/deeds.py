"""What one can do in a draft beside writing: in the menu of the bar, by shortcut, in the palette.

Belongs here: the list, one entry a deed. Does not: doing it (pages, panels, services).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from gcm_desktop.domain.address import Address
from gcm_desktop.ui.drafting.dock_tabs import DOCK_TABS, Panel
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.overview.place import OVERVIEW
from gcm_desktop.ui.translation import translate


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
        *_finding(view),
        *_translating(view),
        *_assigning(view),
        *_history(view),
        *_carrying(view),
        _hijri(view),
        _titling(view),
        *(
            Deed(
                f"panel.{tab.key}",
                tab.icon,
                tab.words,
                _shown(view, tab.key),
                f"Alt+{at}",
            )
            for at, tab in enumerate(DOCK_TABS, 1)
        ),
        *_giving_out(view),
        Deed("home", "home", lambda: translate("Deeds", "All drafts"), navigator.show_home),
    )


def offered(view: DraftView) -> tuple[Deed, ...]:
    """Return the deeds that can be done in this window."""
    return tuple(deed for deed in deeds(view) if not (deed.writes and view.desk.is_read_only))


def _finding(view: DraftView) -> tuple[Deed, ...]:
    """Return the deeds of the Find panel, which is imported when first wanted."""

    def begin(*, replacing: bool = False) -> None:
        from gcm_desktop.ui.drafting import find_deeds

        find_deeds.begin(view, replacing=replacing)

    def step(by: int) -> None:
        from gcm_desktop.ui.drafting import find_deeds

        find_deeds.step(view, by)

    return (
        Deed("find", "search", lambda: translate("Deeds", "Find…"), begin, "Ctrl+F"),
        Deed(
            "replace",
            "search",
            lambda: translate("Deeds", "Find and replace…"),
            lambda: begin(replacing=True),
            "Ctrl+H",
            writes=True,
        ),
        Deed("find.next", "", lambda: translate("Deeds", "Next found"), lambda: step(1), "F3"),
        Deed(
            "find.previous",
            "",
            lambda: translate("Deeds", "Previous found"),
            lambda: step(-1),
            "Shift+F3",
        ),
    )


def _translating(view: DraftView) -> tuple[Deed, ...]:
    """Return the deeds of translation; their panel and dialog are imported when first wanted."""

    def step(by: int) -> None:
        from gcm_desktop.ui.drafting import translation_deeds

        translation_deeds.step(view, by)

    def languages() -> None:
        from gcm_desktop.ui.drafting import translation_deeds

        translation_deeds.open_languages(view)

    return (
        Deed(
            "translation.next",
            "",
            lambda: translate("Deeds", "Next open translation"),
            lambda: step(1),
            "F8",
        ),
        Deed(
            "translation.previous",
            "",
            lambda: translate("Deeds", "Previous open translation"),
            lambda: step(-1),
            "Shift+F8",
        ),
        Deed(
            "languages",
            "globe",
            lambda: translate("Deeds", "Languages of this submission…"),
            languages,
            writes=True,
        ),
    )


def _assigning(view: DraftView) -> tuple[Deed, ...]:
    """Return the deeds of bodies and assignments; their dialogs are imported when first wanted."""

    def bodies() -> None:
        from gcm_desktop.ui.drafting import assigning_deeds

        assigning_deeds.open_bodies(view)

    return (
        Deed(
            "assign",
            "people",
            lambda: translate("Deeds", "Assign to a body…"),
            lambda: assigned(view),
            "Ctrl+Shift+A",
            writes=True,
        ),
        Deed(
            "bodies",
            "people",
            lambda: translate("Deeds", "Bodies and what they owe…"),
            bodies,
            writes=True,
        ),
    )


def assigned(view: DraftView, about: Address = "") -> None:
    """Open the dialog that assigns ``about``; empty is the question one is in, else the item."""
    from gcm_desktop.ui.drafting import assigning_deeds

    assigning_deeds.open_assign(view, about)


def _carrying(view: DraftView) -> tuple[Deed, ...]:
    """Return the deeds of the last report; their panel is imported when first wanted."""

    def start() -> None:
        from gcm_desktop.ui.drafting import carrying_deeds

        carrying_deeds.start(view)

    def confirm() -> None:
        from gcm_desktop.ui.drafting import carrying_deeds

        carrying_deeds.confirm(view)

    def step() -> None:
        from gcm_desktop.ui.drafting import carrying_deeds

        carrying_deeds.step(view)

    return (
        Deed(
            "carry.start",
            "open-file",
            lambda: translate("Deeds", "Start from last report…"),
            start,
            writes=True,
        ),
        Deed(
            "carry.confirm",
            "check",
            lambda: translate("Deeds", "Confirm unchanged from last report"),
            confirm,
            "F9",
            writes=True,
        ),
        Deed(
            "carry.next",
            "",
            lambda: translate("Deeds", "Next to confirm from last report"),
            step,
            "Shift+F9",
        ),
    )


def _history(view: DraftView) -> tuple[Deed, ...]:
    """Return the deeds of versions and approval; their dialogs are imported when first wanted."""

    def name() -> None:
        from gcm_desktop.ui.drafting import history_deeds

        history_deeds.begin_naming(view)

    def compare() -> None:
        from gcm_desktop.ui.drafting import history_deeds

        history_deeds.compare(view)

    def approve() -> None:
        from gcm_desktop.ui.drafting import history_deeds

        history_deeds.begin_approving(view)

    def ask() -> None:
        from gcm_desktop.ui.drafting import history_deeds

        history_deeds.ask_who(view)

    return (
        Deed("version.name", "history", lambda: translate("Deeds", "Name this version…"), name,
             "Ctrl+Shift+V", writes=True),
        Deed("version.compare", "history", lambda: translate("Deeds", "Compare versions…"), compare,
             "F7"),
        Deed("approve", "drafting-approved", lambda: translate("Deeds", "Approve this page…"),
             approve, writes=True),
        Deed("author", "people", lambda: translate("Deeds", "Who is writing…"), ask, writes=True),
    )  # fmt: skip


def _hijri(view: DraftView) -> Deed:
    """Return the deed that shows or hides Hijri dates; a setting of the submission."""

    def turn() -> None:
        from gcm_desktop.ui.dates import hijri_set, shows_hijri

        submission = view.desk.submission
        view.desk.make(hijri_set(submission, is_shown=not shows_hijri(submission)))

    return Deed(
        "hijri", "", lambda: translate("Deeds", "Show or hide Hijri dates"), turn, writes=True
    )


def _titling(view: DraftView) -> Deed:
    """Return the deed that corrects an official title, imported when first wanted."""

    def begin() -> None:
        from gcm_desktop.ui.titling import titling_deeds

        titling_deeds.open_title(view)

    return Deed(
        "title", "", lambda: translate("Deeds", "Correct the official title…"), begin, writes=True
    )


def _giving_out(view: DraftView) -> tuple[Deed, ...]:
    """Return what makes documents; the dialog that prints is imported when first wanted."""
    desk = view.desk

    def begin() -> None:
        from gcm_desktop.ui.drafting import print_deeds

        print_deeds.open_print(view)

    return (
        Deed(
            "export",
            "export",
            lambda: translate("Deeds", "Export"),
            lambda: desk.surroundings.navigator.show_export(desk.submission.id),
            "Ctrl+E",
        ),
        Deed("print", "print", lambda: translate("Deeds", "Print…"), begin, "Ctrl+P"),
    )


def sought(view: DraftView, text: str) -> None:
    """Seek ``text`` in the whole submission."""
    from gcm_desktop.ui.drafting import find_deeds

    find_deeds.begin(view, text)


def _shown(view: DraftView, key: str) -> Callable[[], None]:
    def show() -> None:
        view.show_tab(key)

    return show
