"""How many comments are not settled, by the pages of the draft. No widgets.

Belongs here: numbers the page itself shows; no panel has to be imported for them.
"""

from collections import Counter

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter
from gcm_desktop.ui.drafting.record_places import page_of
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.overview.place import OVERVIEW


def comments_here(desk: WritingDesk, presenter: DraftPresenter) -> int:
    """Return how many comments about the page shown are not settled, those on records too.

    The overview has all of them.
    """
    threads = desk.commenting.open_threads
    everywhere = presenter.item == OVERVIEW
    return sum(everywhere or presenter.is_here(each.anchor.address) for each in threads)


def counts_by_page(desk: WritingDesk) -> dict[Address, int]:
    """Return how many comments are not settled, by item and page of records."""
    found: Counter[Address] = Counter()
    items = desk.framework.items
    for about, count in desk.commenting.open_counts().items():
        found[about if about in items else page_of(addresses.kind(about))] += count
    return dict(found)
