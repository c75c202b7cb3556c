"""The use cases as the composition root hands them to the command line and the window."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from gcm_desktop.services.drafting import Drafting
from gcm_desktop.services.exporting import Exporting
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.inspecting import Inspecting
from gcm_desktop.services.library import Library
from gcm_desktop.services.pasting import PasteReader
from gcm_desktop.services.ports import Countries, FrameworkLibrary, SubmissionStore
from gcm_desktop.services.reviewing import Reviewing
from gcm_desktop.services.sharing import Sharing
from gcm_desktop.services.tables import TableReader


@dataclass(frozen=True, slots=True)
class StoreFree:
    """What works without any store: files in, files out."""

    inspecting: Inspecting
    exporting: Exporting
    frameworks: FrameworkLibrary
    countries: Countries
    pasting: Callable[[], PasteReader]
    tables: Callable[[], TableReader]


@dataclass(frozen=True, slots=True)
class UseCases:
    """What works on an open store; ``close`` ends it."""

    free: StoreFree
    store: SubmissionStore
    shelf: FrameworkShelf
    library: Library
    drafting: Drafting
    sharing: Sharing
    reviewing: Reviewing
    health: Callable[[], Mapping[str, str]]
    close: Callable[[], None]
