"""Deeds by what they are about; what does one is imported when it is first wanted.

Belongs here: names, keys and pictures of deeds. Does not: their order in the menu (``deeds``),
doing them (``<feature>_deeds``).
"""

from gcm_desktop.domain.address import Address
from gcm_desktop.ui.drafting.deed import Deed, DraftView
from gcm_desktop.ui.drafting.form_group import forms
from gcm_desktop.ui.translation import translate


def finding(view: DraftView) -> tuple[Deed, ...]:
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


def translating(view: DraftView) -> tuple[Deed, ...]:
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


def assigning(view: DraftView) -> tuple[Deed, ...]:
    """Return the deeds of bodies, assignments and requests; dialogs are imported when wanted."""

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
        sharing(view),
        *forms(view),
    )


def assigned(view: DraftView, about: Address = "") -> None:
    """Open the dialog that assigns ``about``; empty is the question one is in, else the item."""
    from gcm_desktop.ui.drafting import assigning_deeds

    assigning_deeds.open_assign(view, about)


def commenting(view: DraftView) -> tuple[Deed, ...]:
    """Return the deed that begins a comment; a frozen draft can be commented on too."""

    def begin() -> None:
        from gcm_desktop.ui.commenting import comment_deeds

        comment_deeds.begin(view)

    if view.desk.commenting.is_read_only:
        return ()
    return (
        Deed("comment", "comment", lambda: translate("Deeds", "Comment on this…"), begin,
             "Ctrl+Shift+M"),
    )  # fmt: skip


def commented(view: DraftView, thread: str) -> None:
    """Show a thread in the Comments panel, which is imported when first wanted."""
    from gcm_desktop.ui.commenting import comment_deeds

    comment_deeds.show_thread(view, thread)


def carrying(view: DraftView) -> tuple[Deed, ...]:
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


def history(view: DraftView) -> tuple[Deed, ...]:
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


def hijri(view: DraftView) -> Deed:
    """Return the deed that shows or hides Hijri dates; a setting of the submission."""

    def turn() -> None:
        from gcm_desktop.domain.settings import HIJRI, settings_set, shows_hijri
        from gcm_desktop.domain.typed import NO, YES

        submission = view.desk.submission
        chosen = NO if shows_hijri(submission) else YES
        change = settings_set(submission, {HIJRI: chosen})
        if change is not None:
            view.desk.make(change)

    return Deed(
        "hijri", "", lambda: translate("Deeds", "Show or hide Hijri dates"), turn, writes=True
    )


def setting(view: DraftView) -> tuple[Deed, ...]:
    """Return the deeds that set how documents look and what things are called."""
    return settings(view), hijri(view), titling(view)


def settings(view: DraftView) -> Deed:
    """Return the deed that sets how documents look, imported when first wanted."""

    def begin() -> None:
        from gcm_desktop.ui.settings import settings_deeds

        settings_deeds.open_settings(view)

    return Deed(
        "settings",
        "gear",
        lambda: translate("Deeds", "Settings of the documents…"),
        begin,
        writes=True,
    )


def titling(view: DraftView) -> Deed:
    """Return the deed that corrects an official title, imported when first wanted."""

    def begin() -> None:
        from gcm_desktop.ui.titling import titling_deeds

        titling_deeds.open_title(view)

    return Deed(
        "title", "", lambda: translate("Deeds", "Correct the official title…"), begin, writes=True
    )


def giving_out(view: DraftView) -> tuple[Deed, ...]:
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


def sharing(view: DraftView) -> Deed:
    """Return the deed that asks a body for its part; in a small draft that sends it back."""

    def ask() -> None:
        from gcm_desktop.ui.sharing import sharing_deeds

        sharing_deeds.open_request(view)

    def send() -> None:
        from gcm_desktop.ui.drafting.draft_page import DraftPage
        from gcm_desktop.ui.sharing import sharing_deeds

        if isinstance(view, DraftPage):
            sharing_deeds.send_back(view.desk, view.window())

    if view.desk.surroundings.request is None:
        return Deed(
            "request",
            "share",
            lambda: translate("Deeds", "Ask a body for its part…"),
            ask,
            writes=True,
        )
    return Deed(
        "contribution",
        "share",
        lambda: translate("Deeds", "Send back the contribution…"),
        send,
        writes=True,
    )


def merging(view: DraftView) -> Deed:
    """Return the deed that merges files of others, imported when first wanted."""
    desk = view.desk
    return Deed(
        "merge",
        "merge",
        lambda: translate("Deeds", "Merge files…"),
        lambda: desk.surroundings.navigator.show_merging(desk.submission.id),
        "Ctrl+Shift+G",
        writes=True,
    )


def speaking(view: DraftView) -> tuple[Deed, ...]:
    """Return what makes documents beside the report; imported when first wanted."""

    def statement() -> None:
        from gcm_desktop.ui.statements import statement_deeds

        statement_deeds.open_statement(view)

    def letter() -> None:
        from gcm_desktop.ui.statements import statement_deeds

        statement_deeds.make_letter(view)

    return (
        Deed(
            "statement",
            "comment",
            lambda: translate("Deeds", "Make a statement…"),
            statement,
            writes=True,
        ),
        Deed(
            "letter",
            "document",
            lambda: translate("Deeds", "Transmittal letter"),
            letter,
            writes=True,
        ),
    )


def sought(view: DraftView, text: str) -> None:
    """Seek ``text`` in the whole submission."""
    from gcm_desktop.ui.drafting import find_deeds

    find_deeds.begin(view, text)
