"""From a key, the palette or the bar of a small draft to a request or a contribution.

Belongs here: opening the dialog, asking where, writing. Does not: which keys
(``ui/drafting/deed_groups``).
"""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from gcm_desktop.base.file_names import safe_name
from gcm_desktop.services.sealing import PLAIN, Finish
from gcm_desktop.ui.authoring.signing import say_fault
from gcm_desktop.ui.drafting.deed import DraftView
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.file_words import among_documents
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.sharing.request_bar import RequestBar
from gcm_desktop.ui.sharing.request_dialog import Place, RequestDialog, asked_place
from gcm_desktop.ui.translation import translate


def open_request(view: DraftView) -> None:
    """Open the dialog that asks a body for its part, at the page shown."""
    if isinstance(view, QWidget):
        view.desk.hand_over()
        dialog = RequestDialog(view.desk, view.window(), view.item)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def send_back(
    desk: WritingDesk, parent: QWidget, place: Place = asked_place, finish: Finish = PLAIN
) -> None:
    """Ask where, and write the contribution of a small draft there; ``finish`` seals and signs."""
    surroundings = desk.surroundings
    request = surroundings.request
    if request is None:
        return
    name = safe_name(request.body_name(desk.interface), "contribution")
    title = translate("Sharing", "Send back the contribution")
    found = place(parent, title, among_documents(f"{name}-contribution.gcm"))
    if not found:
        return
    desk.hand_over()
    desk.session.flush()
    draft, file = desk.submission.id, Path(found)
    words = translate("Sharing", "The contribution was saved as {name}. Send it to who asked.")
    surroundings.jobs.run_on_store(
        lambda: surroundings.use_cases.requesting().contribute(draft, file, finish),
        lambda _: surroundings.navigator.say(words.replace("{name}", isolated(file.name))),
        lambda fault: say_fault(surroundings, fault),
    )


def send_sealed(desk: WritingDesk, parent: QWidget, place: Place = asked_place) -> None:
    """Ask how the contribution leaves, then where, and write it."""
    from gcm_desktop.ui.keys.closing_dialog import ask_closing

    ask_closing(desk.surroundings, parent, lambda finish: send_back(desk, parent, place, finish))


def request_bar(desk: WritingDesk, page: QWidget) -> RequestBar:
    """Return the bar over the page of a small draft.

    Raises:
        ValueError: where the draft answers no request.
    """
    surroundings = desk.surroundings
    if surroundings.request is None:
        raise ValueError("answers no request")
    bar = RequestBar(surroundings.request, can_send=not surroundings.is_read_only, parent=page)
    bar.send_requested.connect(lambda: send_back(desk, page.window()))
    bar.seal_requested.connect(lambda: send_sealed(desk, page.window()))
    return bar
