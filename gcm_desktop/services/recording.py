"""Records beside their fields: a copy of one, and another place in the order.

Belongs here: changes made out of records, for the window and the command line alike. Does not:
making them (``draft_session``, ``drafting``).
"""

from dataclasses import replace

from gcm_desktop.domain.address import Address, is_mark
from gcm_desktop.domain.change import AddRecord, MoveRecord
from gcm_desktop.domain.marks import TRANSLATED_FROM, mark_address
from gcm_desktop.domain.order import at_end, between
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Language, Record, Submission
from gcm_desktop.services.drafting import moved_record

_TITLE = "title"
_COPY = {"ar": "{title} (نسخة)", "en": "{title} (copy)", "fr": "{title} (copie)"}
"""Written into the text of the submission, so in its languages, whatever the interface speaks."""


def copied_record(submission: Submission, record: Record, new_id: str) -> AddRecord:
    """Return the change that adds a copy right behind ``record``: answers, and what it serves.

    Marks (approved, carried) are not copied: nobody approved the copy. What a translation was made
    from is, but of the title, which is another one.
    """
    copy = replace(record, id=new_id, order=_order_behind(submission, record))
    answers: list[tuple[AnswerKey, Answer]] = []
    for (address, language), answer in submission.answers_under(record.address):
        own = f"{copy.address}/{address.removeprefix(record.address + '/')}"
        if is_mark(own) and not _is_copied(own, copy):
            continue
        is_title = own == f"{copy.address}/{_TITLE}" and answer.kind is Kind.TEXT
        answers.append(((own, language), _titled(answer, language) if is_title else answer))
    answers.sort(key=lambda entry: (entry[0][0], entry[0][1] or ""))
    return AddRecord(copy, tuple(answers))


def _is_copied(mark: Address, copy: Record) -> bool:
    title = mark_address(f"{copy.address}/{_TITLE}", TRANSLATED_FROM)
    return mark.endswith(f"/{TRANSLATED_FROM}") and mark != title


def placed_record(
    submission: Submission, shown: tuple[Record, ...], record: Record, place: int
) -> MoveRecord | None:
    """Return the change that puts ``record`` before the one now at ``place`` of a list shown.

    The list may be a part of all records of the kind: behind its last one stands what follows that.

    Args:
        place: Between 0 and the number of rows shown; ``None`` is returned where nothing moves.
    """
    at = next((at for at, each in enumerate(shown) if each.id == record.id), None)
    if at is None or place in (at, at + 1) or not 0 <= place <= len(shown):
        return None
    if place < len(shown):
        return moved_record(submission, record.id, shown[place].id)
    every = [each.id for each in submission.records_of(record.kind) if each.id != record.id]
    behind = every.index(shown[-1].id) + 1
    return moved_record(submission, record.id, every[behind] if behind < len(every) else None)


def _titled(title: Answer, language: Language | None) -> Answer:
    words = _COPY.get(language or "", _COPY["en"])
    return replace(title, value=words.replace("{title}", title.value))


def _order_behind(submission: Submission, record: Record) -> str:
    """Return an order key right behind that of ``record``."""
    later = [each.order for each in submission.records_of(record.kind) if each.order > record.order]
    return between(record.order, min(later)) if later else at_end(record.order)
