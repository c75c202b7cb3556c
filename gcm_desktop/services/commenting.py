"""Commenting: saying something about an answer or a paragraph, answering, settling it.

Belongs here: the use cases. Does not: what a thread is (``domain/review``), who may see it in a
file (``domain/leaving``).
"""

from collections.abc import Callable

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import MAX_LENGTH, Address
from gcm_desktop.domain.anchoring import anchor_at
from gcm_desktop.domain.author import Author
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.review import (
    MOST_LETTERS,
    MOST_NAME,
    Act,
    Anchor,
    Remark,
    Thread,
    remark_line,
    remark_text,
    threads,
)
from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.text import says_nothing
from gcm_desktop.services.authoring import Authoring
from gcm_desktop.services.companions import RemarkBook
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.ports import SubmissionStore

_SPEAKING = frozenset({Act.COMMENT, Act.REPLY})
"""Acts that say nothing without a text; the others may go without one."""


class Commenting:
    """Use cases around comments; they work on a frozen draft too, for they are no content."""

    def __init__(
        self,
        store: SubmissionStore,
        book: RemarkBook,
        shelf: FrameworkShelf,
        authoring: Authoring,
        *,
        now: Callable[[], str],
        new_id: Callable[[], str],
    ) -> None:
        self._store = store
        self._book = book
        self._shelf = shelf
        self._authoring = authoring
        self._now = now
        self._new_id = new_id

    def threads(self, submission_id: str, prefix: Address = "") -> tuple[Thread, ...]:
        """Return the threads about ``prefix`` and what is below it, all where it is empty."""
        return tuple(
            each
            for each in threads(self._book.remarks(submission_id))
            if not prefix
            or each.anchor.address == prefix
            or each.anchor.address.startswith(f"{prefix}/")
        )

    def open_threads(self, submission_id: str) -> tuple[Thread, ...]:
        """Return the threads that are not settled."""
        return tuple(each for each in self.threads(submission_id) if each.is_open)

    def comment(
        self,
        submission_id: str,
        address: Address,
        language: Language | None,
        text: str,
        paragraph: int | None = None,
    ) -> Remark:
        """Begin a thread about an answer, whether it is given yet or not.

        Args:
            paragraph: Place of a paragraph among the blocks of the answer, from 0.

        Raises:
            GcmError: ``address.unknown``, ``comment.empty``, ``comment.too_long``,
                ``comment.paragraph``.
        """
        self._expect_place(submission_id, address)
        answer = self._store.load(submission_id).answer(address, language)
        anchor = anchor_at(address, language, answer, paragraph)
        if paragraph is not None and not anchor.paragraph:
            raise GcmError("comment.paragraph", paragraph=paragraph + 1)
        return self._keep(submission_id, "", Act.COMMENT, text, anchor=anchor)

    def comment_at(self, submission_id: str, anchor: Anchor, text: str) -> Remark:
        """Begin a thread about what somebody sees, which the store may not know yet.

        Raises:
            GcmError: ``address.unknown``, ``comment.empty``, ``comment.too_long``.
        """
        self._expect_place(submission_id, anchor.address)
        return self._keep(submission_id, "", Act.COMMENT, text, anchor=anchor)

    def say(self, submission_id: str, thread_id: str, act: Act, text: str = "") -> Remark:
        """Go on with a thread: reply, or say how it stands.

        Raises:
            GcmError: ``comment.unknown``, ``comment.empty``, ``comment.too_long``.
        """
        found = [
            each
            for each in threads(self._book.remarks(submission_id))
            if each.comment.id == thread_id
        ]
        if not found:
            raise GcmError("comment.unknown", thread=thread_id[:40])
        return self._keep(submission_id, thread_id, act, text, after=found[0].last)

    def _keep(
        self,
        submission_id: str,
        thread: str,
        act: Act,
        text: str,
        *,
        anchor: Anchor | None = None,
        after: tuple[str, ...] = (),
    ) -> Remark:
        said = remark_text(text)
        if act in _SPEAKING and says_nothing(said):
            raise GcmError("comment.empty")
        if len(said) > MOST_LETTERS:
            raise GcmError("comment.too_long", most=MOST_LETTERS)
        new_id = self._new_id()
        told = self._authoring.author
        author = Author(*(remark_line(each, MOST_NAME) for each in (told.name, told.body)))
        remark = Remark(new_id, thread or new_id, act, said, self._now(), author, after, anchor)
        self._book.keep_remarks(submission_id, (remark,))
        return remark

    def _expect_place(self, submission_id: str, address: Address) -> None:
        """Raise ``address.unknown`` unless it names an item, a question, a record or its field."""
        submission = self._store.load(submission_id)
        framework = self._shelf.framework(self._store.header(submission_id))
        owner = addresses.owner(address)
        if submission.records.get(addresses.key(owner)) is None:
            framework.item(owner)
        if addresses.question(address):
            framework.question_at(address)
        elif len(address) > MAX_LENGTH:
            raise GcmError("address.unknown", address=address[:MAX_LENGTH])
