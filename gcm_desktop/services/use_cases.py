"""The use cases as the composition root hands them to the command line and the window.

The root gives adapters, and makers of those that few need; each use case is made of them when it is
first asked for, and kept. So a command or a page imports the services it uses and no others: a
start of the window has no time for the rest.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.titling import Titling

if TYPE_CHECKING:  # every use case is imported where it is made
    from gcm_desktop.domain.request import Scope
    from gcm_desktop.services.assigning import Assigning
    from gcm_desktop.services.attaching import Attaching
    from gcm_desktop.services.authoring import Authoring
    from gcm_desktop.services.bundling import Bundling, Folders
    from gcm_desktop.services.carrying import Carrying
    from gcm_desktop.services.commenting import Commenting
    from gcm_desktop.services.companions import Companions
    from gcm_desktop.services.document_ports import DocumentWriter
    from gcm_desktop.services.drafting import Drafting
    from gcm_desktop.services.earlier_reports import ReportReader
    from gcm_desktop.services.emblems import Emblems
    from gcm_desktop.services.exporting import Exporting
    from gcm_desktop.services.form_ports import FormReader, FormWriter
    from gcm_desktop.services.forms import Forms
    from gcm_desktop.services.freezing import Freezing
    from gcm_desktop.services.inspecting import Inspecting
    from gcm_desktop.services.leaving import Leaving
    from gcm_desktop.services.library import Library, Opened
    from gcm_desktop.services.merging import Merging
    from gcm_desktop.services.package_ports import PackageCodec
    from gcm_desktop.services.pasting import PasteReader
    from gcm_desktop.services.ports import (
        Countries,
        Files,
        FrameworkLibrary,
        SampleSource,
        SubmissionStore,
    )
    from gcm_desktop.services.previewing import PagePreviewer, Previewing
    from gcm_desktop.services.printing import PagePictures, Printing
    from gcm_desktop.services.proofs import Aside
    from gcm_desktop.services.receipts import ReceiptWriter
    from gcm_desktop.services.requesting import Requesting
    from gcm_desktop.services.resolving import Resolving
    from gcm_desktop.services.reviewing import Reviewing
    from gcm_desktop.services.sealing import Sealing
    from gcm_desktop.services.sharing import Sharing
    from gcm_desktop.services.statements import Statements
    from gcm_desktop.services.tables import TableReader
    from gcm_desktop.services.terms import Terms
    from gcm_desktop.services.versioning import Versioning


@dataclass(frozen=True, kw_only=True)
class Makers:
    """Makers of the adapters that no start needs; each is called when somebody wants one.

    Attributes:
        codec: Packages, to bytes and back; opens sealed ones with what ``sealing`` knows.
        sealing: Keys and sealing; one is kept, it remembers what was unlocked.
        aside: Keeps documents that could not be proven apart from what was asked for.
        previewer: Pages of the live preview; one is kept, it remembers what it drew.
        reports: Reads an earlier report in Word.
        form_writer, form_reader: Word forms of chosen answers, out and back.
        now: The time, UTC text.
        new_id: A new id for a record, a body, a draft.
    """

    codec: "Callable[[], PackageCodec]"
    sealing: "Callable[[], Sealing]"
    files: "Callable[[], Files]"
    aside: "Callable[[], Aside]"
    folders: "Callable[[], Folders]"
    sample: "Callable[[], SampleSource]"
    documents: "Callable[[], DocumentWriter]"
    receipts: "Callable[[], ReceiptWriter]"
    page_pictures: "Callable[[], PagePictures]"
    previewer: "Callable[[], PagePreviewer]"
    reports: "Callable[[], ReportReader]"
    form_writer: "Callable[[], FormWriter]"
    form_reader: "Callable[[], FormReader]"
    now: Callable[[], str]
    new_id: Callable[[], str]


@dataclass(frozen=True)
class StoreFree:
    """What works without any store: files in, files out."""

    frameworks: "FrameworkLibrary"
    titling: Titling
    countries: "Countries"
    pasting: "Callable[[], PasteReader]"
    tables: "Callable[[], TableReader]"
    terms: "Callable[[], Terms]"
    makers: Makers

    @cached_property
    def inspecting(self) -> "Inspecting":
        """Verifying and reading a received file."""
        from gcm_desktop.services.inspecting import Inspecting

        return Inspecting(self.makers.codec(), self.makers.files())

    @property
    def sealing(self) -> "Sealing":
        """Sealing and signing, and the keys for it."""
        return self.makers.sealing()

    @cached_property
    def exporting(self) -> "Exporting":
        """Writing documents."""
        from gcm_desktop.services.exporting import Exporting

        makers = self.makers
        return Exporting(
            makers.documents, self.countries, makers.files(), makers.now, makers.aside()
        )

    @cached_property
    def leaving(self) -> "Leaving":
        """What files will hold, before they are written."""
        from gcm_desktop.services.leaving import Leaving

        return Leaving(self.exporting)

    @cached_property
    def printing(self) -> "Printing":
        """Pages as pictures, for a printer."""
        from gcm_desktop.services.printing import Printing

        return Printing(self.exporting, self.makers.page_pictures)

    def previewing(self) -> "Previewing":
        """Return the live preview; the same at every call."""
        return self._live_preview

    @cached_property
    def _live_preview(self) -> "Previewing":
        from gcm_desktop.services.previewing import Previewing

        return Previewing(self.makers.previewer(), self.countries, self.makers.now)


@dataclass(frozen=True)
class UseCases:
    """What works on an open store; ``close`` ends it."""

    free: StoreFree
    store: "SubmissionStore"
    companions: "Companions"
    health: Callable[[], Mapping[str, str]]
    close: Callable[[], None]

    @cached_property
    def shelf(self) -> FrameworkShelf:
        """Frameworks of drafts."""

        def scope_of(submission_id: str) -> "Scope":
            request = self.companions.requests.answered(submission_id)
            return request.scope if request is not None else ()

        free = self.free
        return FrameworkShelf(
            self.store, free.frameworks, free.titling.corrections, scope_of=scope_of
        )

    @cached_property
    def library(self) -> "Library":
        """The drafts of this computer."""
        from gcm_desktop.services.library import Beside, Library

        free, makers = self.free, self.free.makers
        return Library(
            self.store,
            self.shelf,
            free.countries,
            makers.sample(),
            makers.new_id,
            makers.now,
            beside=Beside(
                emblem_of=lambda content: self.emblems.of(submission=content),
                conflicts_of=lambda id_: self.resolving().open_keys(id_),
                threads_of=lambda id_: self.commenting().open_threads(id_),
            ),
        )

    @cached_property
    def drafting(self) -> "Drafting":
        """Changing a draft."""
        from gcm_desktop.services.drafting import Drafting

        return Drafting(self.store, self.shelf, self.free.makers.new_id)

    @cached_property
    def authoring(self) -> "Authoring":
        """Who writes on this computer."""
        from gcm_desktop.services.authoring import Authoring

        return Authoring(self.store)

    def drafted(self, submission_id: str) -> "Opened":
        """Return a draft together with who owes what of it; raises ``submission.unknown``."""
        opened = self.library.open(submission_id)
        return replace(opened, assignments=self.assigning.assignments(submission_id))

    @cached_property
    def assigning(self) -> "Assigning":
        """Bodies and what each is assigned."""
        from gcm_desktop.services.assigning import Assigning

        book = self.companions.assignments
        return Assigning(book, self.store, self.shelf, self.free.makers.new_id)

    @cached_property
    def attaching(self) -> "Attaching":
        """Evidence files."""
        from gcm_desktop.services.attaching import Attaching

        makers, attachments = self.free.makers, self.companions.attachments
        return Attaching(
            self.store,
            self.shelf,
            attachments,
            files=makers.files(),
            new_id=makers.new_id,
            now=makers.now,
        )

    @cached_property
    def emblems(self) -> "Emblems":
        """Pictures on covers."""
        from gcm_desktop.services.emblems import Emblems

        makers = self.free.makers
        return Emblems(self.companions.attachments, makers.files(), makers.now)

    @cached_property
    def versioning(self) -> "Versioning":
        """Versions of a draft, and what is approved."""
        from gcm_desktop.services.versioning import Versioning

        return Versioning(
            self.store,
            self.companions,
            self.authoring,
            self.drafting,
            self.shelf,
            self.free.makers.now,
        )

    @cached_property
    def freezing(self) -> "Freezing":
        """Keeping what has left as it was."""
        from gcm_desktop.services.freezing import Freezing

        freezes, now = self.companions.freezes, self.free.makers.now
        return Freezing(
            self.store,
            self.shelf,
            freezes,
            self.authoring,
            now,
            is_small=lambda id_: self.companions.requests.answered(id_) is not None,
        )

    def statements(self) -> "Statements":
        """Return the making of statements and letters."""
        from gcm_desktop.services.statements import Statements

        free = self.free
        return Statements(self.store, self.shelf, self.drafting, free.countries, free.makers.new_id)

    @cached_property
    def sharing(self) -> "Sharing":
        """Packages of drafts, out and in."""
        from gcm_desktop.services.sharing import Sharing

        makers = self.free.makers
        return Sharing(
            self.store,
            self.shelf,
            makers.codec(),
            makers.files(),
            makers.now,
            self.companions.attachments,
            beside=self.companions,
            is_frozen=lambda id_: self.freezing.frozen(id_) is not None,
        )

    @cached_property
    def reviewing(self) -> "Reviewing":
        """Received submissions."""
        from gcm_desktop.services.reviewing import Reviewing

        makers = self.free.makers
        return Reviewing(self.store, makers.codec(), makers.files(), makers.now)

    def bundling(self) -> "Bundling":
        """Return the writing of what is uploaded."""
        from gcm_desktop.services.bundling import Bundling, Writers

        makers = self.free.makers
        return Bundling(
            self.freezing,
            self.sharing,
            self.companions.attachments,
            Writers(self.free.exporting, makers.receipts, makers.folders()),
            countries=self.free.countries,
            open_=self.library.open,
            now=makers.now,
        )

    def merging(self) -> "Merging":
        """Return the merging of received files into drafts."""
        from gcm_desktop.services.merging import Adapters, Merging

        makers = self.free.makers
        adapters = Adapters(makers.codec(), makers.files(), makers.now, makers.new_id)
        return Merging(
            self.store,
            self.companions,
            self.authoring,
            adapters,
            framework_of=lambda id_: self.shelf.framework(self.store.header(id_)),
        )

    def commenting(self) -> "Commenting":
        """Return the commenting on drafts."""
        from gcm_desktop.services.commenting import Commenting

        makers = self.free.makers
        return Commenting(
            self.store,
            self.companions.remarks,
            self.shelf,
            self.authoring,
            now=makers.now,
            new_id=makers.new_id,
        )

    def requesting(self) -> "Requesting":
        """Return the asking of bodies for their parts, and answering."""
        from gcm_desktop.services.requesting import Requesting

        makers = self.free.makers
        return Requesting(
            self.store,
            self.shelf,
            self.companions,
            self.authoring,
            codec=makers.codec(),
            files=makers.files(),
            now=makers.now,
        )

    def forms(self) -> "Forms":
        """Return the handing out of Word forms, and taking over what comes back in them."""
        from gcm_desktop.services.forms import Adapters, Forms

        makers = self.free.makers
        adapters = Adapters(
            makers.form_writer,
            makers.form_reader,
            makers.files(),
            makers.aside(),
            self.free.countries,
            makers.now,
            makers.new_id,
        )
        return Forms(self.store, self.shelf, self.companions, self.authoring, adapters)

    def resolving(self) -> "Resolving":
        """Return the deciding of conflicts."""
        from gcm_desktop.services.resolving import Resolving

        return Resolving(self.store, self.companions.merges, self.shelf)

    def carrying(self) -> "Carrying":
        """Return the use of an earlier cycle's report."""
        from gcm_desktop.services.carrying import Carrying

        makers = self.free.makers
        return Carrying(
            self.store,
            self.shelf,
            self.companions,
            codec=makers.codec(),
            files=makers.files(),
            reader=makers.reports,
            now=makers.now,
        )
