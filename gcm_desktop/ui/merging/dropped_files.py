"""Packages held or dropped over a window, and the page that is the right one for them.

Belongs here: which of the dropped files are packages, as addresses only, and whether a draft of
theirs is here. Does not: pages.
"""

from pathlib import Path

from PySide6.QtCore import QMimeData

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.home.home_presenter import PACKAGE_SUFFIX, local_path
from gcm_desktop.ui.surroundings import Surroundings


def dropped_packages(mime: QMimeData) -> tuple[Path, ...]:
    """Return the packages dropped, in order; none where anything else is among them."""
    files = [local_path(url) for url in mime.urls()] if mime.hasUrls() else []
    packages = tuple(
        file for file in files if file is not None and file.suffix.lower() == PACKAGE_SUFFIX
    )
    return packages if len(packages) == len(files) else ()


def open_dropped(surroundings: Surroundings, files: tuple[Path, ...]) -> None:
    """Show files: in the Merge page where a draft of theirs is here, else the first for reading."""
    navigator = surroundings.navigator

    def show(submission_id: str) -> None:
        if submission_id:
            navigator.show_merging(submission_id, files)
        else:
            navigator.open_received_file(files[0])

    if surroundings.is_read_only:
        show("")
    else:
        surroundings.jobs.run_on_store(
            lambda: _draft_of(surroundings.use_cases, files), show, lambda _: show("")
        )


def _draft_of(use_cases: UseCases, files: tuple[Path, ...]) -> str:
    """Return the draft the first readable file belongs to, empty where it is not here."""
    drafts = {header.id for header in use_cases.library.headers()}
    for file in files:
        try:
            found = use_cases.free.inspecting.read(file).submission.id
        except GcmError:  # the page says what is wrong with it
            continue
        return found if found in drafts else ""
    return ""
