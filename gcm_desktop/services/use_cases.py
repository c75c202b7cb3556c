"""The use cases as the composition root hands them to the command line and the window."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gcm_desktop.services.assigning import Assigning
from gcm_desktop.services.attaching import Attaching
from gcm_desktop.services.authoring import Authoring
from gcm_desktop.services.companions import Companions
from gcm_desktop.services.drafting import Drafting
from gcm_desktop.services.exporting import Exporting
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.inspecting import Inspecting
from gcm_desktop.services.library import Library
from gcm_desktop.services.pasting import PasteReader
from gcm_desktop.services.ports import Countries, FrameworkLibrary, SubmissionStore
from gcm_desktop.services.printing import Printing
from gcm_desktop.services.reviewing import Reviewing
from gcm_desktop.services.sharing import Sharing
from gcm_desktop.services.tables import TableReader
from gcm_desktop.services.terms import Terms
from gcm_desktop.services.titling import Titling
from gcm_desktop.services.versioning import Versioning

if TYPE_CHECKING:  # with what it needs, no start has the time for it
    from gcm_desktop.services.carrying import Carrying


@dataclass(frozen=True, slots=True)
class StoreFree:
    """What works without any store: files in, files out."""

    inspecting: Inspecting
    exporting: Exporting
    frameworks: FrameworkLibrary
    titling: Titling
    countries: Countries
    pasting: Callable[[], PasteReader]
    tables: Callable[[], TableReader]
    terms: Callable[[], Terms]
    printing: Printing


@dataclass(frozen=True, slots=True)
class UseCases:
    """What works on an open store; ``close`` ends it."""

    free: StoreFree
    store: SubmissionStore
    companions: Companions
    authoring: Authoring
    assigning: Assigning
    attaching: Attaching
    shelf: FrameworkShelf
    library: Library
    drafting: Drafting
    versioning: Versioning
    sharing: Sharing
    reviewing: Reviewing
    carrying: "Callable[[], Carrying]"
    health: Callable[[], Mapping[str, str]]
    close: Callable[[], None]
