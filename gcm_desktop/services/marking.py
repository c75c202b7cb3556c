"""Setting and taking away marks by name: what the command line does to them.

Belongs here: which marks a person sets and how each is set. Does not: what a mark means (its module
in ``domain``), approving (``versioning``).
"""

from gcm_desktop.domain.address import MAX_LENGTH, Address
from gcm_desktop.domain.carrying_marks import confirmed, unit
from gcm_desktop.domain.change import Change, set_answer
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.marks import CARRIED, CONFIRMED, TRANSLATED_FROM, mark_address
from gcm_desktop.domain.submission import Language
from gcm_desktop.services.drafting import Drafting
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.ports import SubmissionStore
from gcm_desktop.services.versioning import Versioning

APPROVED_MARK, CONFIRMED_MARK, TRANSLATED_MARK = "approved", "confirmed", "translated"
MARKS = {
    CONFIRMED_MARK: CONFIRMED,
    TRANSLATED_MARK: TRANSLATED_FROM,
    "carried": CARRIED,
}
"""Marks on answers by the name people give them; ``approved`` is on items. ``carried`` is set by
carrying over and can only be taken away here."""


class Marking:
    """Use cases around marks."""

    def __init__(
        self,
        store: SubmissionStore,
        shelf: FrameworkShelf,
        drafting: Drafting,
        versioning: Versioning,
    ) -> None:
        self._store = store
        self._shelf = shelf
        self._drafting = drafting
        self._versioning = versioning

    def mark(
        self, submission_id: str, address: Address, mark: str, language: Language | None
    ) -> bool:
        """Set a mark; False where it is set already, or there is nothing to say it about.

        Args:
            language: Of the translation that is up to date; other marks have none.

        Raises:
            GcmError: ``mark.unknown``, ``address.unknown``, ``language.unknown``,
                ``author.unknown``.
        """
        if mark == APPROVED_MARK:
            return self._versioning.approve(submission_id, address)
        submission = self._store.load(submission_id)
        framework = self._shelf.framework(self._store.header(submission_id))
        if not any(True for _ in submission.answers_under(address)):
            raise GcmError("address.unknown", address=address[:MAX_LENGTH])
        changes: tuple[Change, ...]
        if mark == CONFIRMED_MARK:
            changes = confirmed(submission, framework, frozenset({unit(framework, address)}))
        elif mark == TRANSLATED_MARK:
            from gcm_desktop.domain import translation  # no start has time for it

            if language not in submission.languages or language == submission.main_language:
                known = ", ".join(submission.languages[1:])
                raise GcmError("language.unknown", language=str(language)[:20], languages=known)
            change = translation.confirmed(submission, address, language)
            changes = () if change is None else (change,)
        else:
            raise _unknown(mark)
        if changes:
            self._drafting.apply(submission_id, changes)
        return bool(changes)

    def unmark(
        self, submission_id: str, address: Address, mark: str, language: Language | None
    ) -> bool:
        """Take a mark away; False where there is none. Raises as ``mark``."""
        if mark == APPROVED_MARK:
            return self._versioning.withdraw(submission_id, address)
        if mark not in MARKS:
            raise _unknown(mark)
        submission = self._store.load(submission_id)
        change = set_answer(submission, mark_address(address, MARKS[mark]), language, None)
        if change is not None:
            self._drafting.apply(submission_id, (change,))
        return change is not None


def _unknown(mark: str) -> GcmError:
    marks = f"{APPROVED_MARK}, {CONFIRMED_MARK}, {TRANSLATED_MARK}"
    return GcmError("mark.unknown", mark=mark[:40], marks=marks)
