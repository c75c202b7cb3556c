"""From a key or the palette to paper.

Belongs here: opening the dialog on what is shown. Does not: which keys (``deeds``), the dialog
(``ui/printing``).
"""

from functools import partial

from gcm_desktop.domain.settings import emblem
from gcm_desktop.services.library import Opened
from gcm_desktop.ui.drafting.deed import DraftView
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.printing.print_dialog import PrintDialog


def open_print(view: DraftView) -> None:
    """Offer to print the page shown; the text counts as it stands in the window."""
    if not isinstance(view, DraftPage) or not view.item:
        return
    desk = view.desk
    desk.hand_over()
    if not emblem(desk.submission.settings):
        _open(view, b"")
        return
    surroundings = desk.surroundings
    picture = partial(surroundings.use_cases.emblems.of, desk.submission)
    opened = while_alive(view, partial(_open, view))
    surroundings.jobs.run_on_store(picture, opened, lambda _: opened(b""))


def _open(view: DraftPage, picture: bytes) -> None:
    desk = view.desk
    reader = Opened(desk.submission, desk.framework, picture)
    # The outline knows an order by body as well, which no document has.
    known = [each.key for each in desk.framework.arrangements]
    shown = view.outline.arrangement
    place = (view.item, shown if shown in known else known[0])
    dialog = PrintDialog(desk.surroundings, reader, place, desk.text_language, view.window())
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
