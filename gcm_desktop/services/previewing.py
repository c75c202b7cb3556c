"""The pages of what is being written, as they will be: fast enough to stand beside the editor.

Belongs here: the port of the live preview, its values, the use case. Does not: setting pages and
drawing them (``export/preview``), when they are made anew (``ui/drafting``), proven files
(``exporting``): what a preview shows never leaves.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.leaving import DRAFT, Outgoing, outgoing
from gcm_desktop.domain.submission import Language
from gcm_desktop.services.document_ports import DocumentRequest
from gcm_desktop.services.ports import Countries, SubmissionReader
from gcm_desktop.services.printing import PageSize, Picture


@dataclass(frozen=True, slots=True)
class Spot:
    """A line on the pages: page from 0, points from its upper edge to the top of the line."""

    page: int
    y: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """A paragraph on the pages: its first line and its last."""

    first: Spot
    last: Spot


@dataclass(frozen=True, slots=True)
class Preview:
    """The pages of one item.

    Attributes:
        item: Address of what is shown.
        pdf: The pages, untagged and not proven: to be looked at only.
        sizes: Of the pages, in their order; never empty.
        stretches: Where each paragraph of an answer is, by the address of the question; blank
            paragraphs are nowhere. A table has one a cell that says something.
    """

    item: Address
    pdf: bytes
    sizes: tuple[PageSize, ...]
    stretches: Mapping[Address, tuple[Stretch, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )


class PagePreviewer(Protocol):
    """Sets and draws pages again and again; keeps what makes the next time fast."""

    def preview(self, content: Outgoing, framework: Framework, request: DocumentRequest) -> Preview:
        """Return the pages of the one item ``request.items`` names.

        Raises:
            GcmError: ``export.engine`` where the text cannot be set, ``address.unknown``.
        """
        ...

    def picture(self, preview: Preview, page: int, width: int) -> Picture:
        """Return a page (from 0), ``width`` pixels wide; raises ``print.unreadable``."""
        ...


class Previewing:
    """Use cases of the live preview; to be called away from the window."""

    def __init__(
        self, previewer: PagePreviewer, countries: Countries, now: Callable[[], str]
    ) -> None:
        self._previewer = previewer
        self._countries = countries
        self._now = now

    def preview(self, reader: SubmissionReader, language: Language, item: Address) -> Preview:
        """Return the pages of ``item`` as a draft has them.

        Args:
            item: An item of the framework, ``records/<kind>`` or ``overview``.

        Raises:
            GcmError: As ``PagePreviewer.preview``.
        """
        submission, framework = reader.submission, reader.framework
        request = DocumentRequest(
            format="pdf",
            language=language,
            profile=DRAFT,
            arrangement=framework.arrangements[0].key,
            country_name=self._countries.name(submission.country, language),
            today=self._now()[:10],
            items=(item,),
        )
        content = outgoing(submission, framework, DRAFT)
        return self._previewer.preview(content, framework, request)

    def picture(self, preview: Preview, page: int, width: int) -> Picture:
        """Return a page (from 0), ``width`` pixels wide; raises ``print.unreadable``."""
        return self._previewer.picture(preview, page, width)
