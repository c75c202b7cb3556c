"""Where the pages of record kinds are: ``records/measure`` shows every measure. No widgets.

Such an address names a screen; no answer ever lives there. Belongs here: the way between a kind
and its page.
"""

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Framework, RecordKind
from gcm_desktop.domain.submission import Submission
from gcm_desktop.ui.translation import translate

_PLACE = "records"


def page_of(kind: str) -> Address:
    """Return the address of the page that shows every record of ``kind``."""
    return f"{_PLACE}/{kind}"


def kind_at(framework: Framework, place: Address) -> RecordKind | None:
    """Return the record kind whose page ``place`` is, ``None`` where it is another's."""
    if addresses.kind(place) != _PLACE:
        return None
    return framework.record_kinds.get(addresses.key(place))


def counts(submission: Submission, framework: Framework) -> dict[str, int]:
    """Return how many records there are of each kind of the framework."""
    found = dict.fromkeys(framework.record_kinds, 0)
    for record in submission.records.values():
        if record.kind in found:
            found[record.kind] += 1
    return found


def records_word() -> str:
    """Return what stands above all of them."""
    return translate("Drafting", "Records")
