"""A Word form held or dropped over the Draft page.

Belongs here: whether what is dropped is one Word file that the page shown can take in. Does not:
taking it in (``form_deeds``).
"""

from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget

from gcm_desktop.services.forms import WORD_SUFFIX
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.home.home_presenter import local_path


def dropped_form(mime: QMimeData, page: QWidget | None) -> Callable[[], None] | None:
    """Return what takes the one Word file dropped in; ``None`` where ``page`` cannot."""
    files = [local_path(url) for url in mime.urls()] if mime.hasUrls() else []
    file = files[0] if len(files) == 1 else None
    if file is None or file.suffix.lower() != WORD_SUFFIX:
        return None
    if not isinstance(page, DraftPage) or page.desk.is_read_only:
        return None

    def take() -> None:
        from gcm_desktop.ui.forms.form_deeds import take_in

        take_in(page.desk, page, file)

    return take
