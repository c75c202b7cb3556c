"""Reading the journal back: from the content as it is now, entry by entry into the past."""

from sqlalchemy import Connection, bindparam, select

from gcm_desktop.domain.author import Author
from gcm_desktop.domain.change import AddRecord, RemoveRecord, SetAnswer
from gcm_desktop.domain.submission import Answer, AnswerKey
from gcm_desktop.services.ports import JournalEntry
from gcm_desktop.store.content_rows import language_of
from gcm_desktop.store.edits import stored_answer
from gcm_desktop.store.journal_form import change_of
from gcm_desktop.store.schema import journal

_NEWEST = (
    select(
        journal.c.number,
        journal.c.at,
        journal.c.address,
        journal.c.language,
        journal.c.change,
        journal.c.person,
        journal.c.body,
    )
    .where(journal.c.submission == bindparam("of"))
    .order_by(journal.c.number.desc())
    .limit(bindparam("most"))
)


def newest_entries(connection: Connection, of: str, most: int) -> tuple[JournalEntry, ...]:
    """Return the newest ``most`` entries of a draft, the newest first.

    Raises:
        KeyError, TypeError, ValueError: where the rows do not lead to the content there is.
    """
    past = _Past(connection, of)
    entries: list[JournalEntry] = []
    for row in connection.execute(_NEWEST, {"of": of, "most": most}).all():
        language = language_of(row.language)
        change = change_of(row.address, language, row.change, past.answer)
        entries.append(JournalEntry(row.number, row.at, change, Author(row.person, row.body)))
        match change:
            case SetAnswer(address, _, before, _):
                past.put((address, language), before)
            case AddRecord(_, answers, _):
                past.forget(answers)
            case RemoveRecord(_, answers, _):
                past.restore(answers)
    return tuple(entries)


class _Past:
    """Answers as they were at the point the reading has come to."""

    def __init__(self, connection: Connection, of: str) -> None:
        self._connection = connection
        self._of = of
        self._known: dict[AnswerKey, Answer | None] = {}

    def answer(self, key: AnswerKey) -> Answer | None:
        if key not in self._known:
            self._known[key] = stored_answer(self._connection, self._of, key)
        return self._known[key]

    def put(self, key: AnswerKey, answer: Answer | None) -> None:
        self._known[key] = answer

    def forget(self, answers: tuple[tuple[AnswerKey, Answer], ...]) -> None:
        for key, _ in answers:
            self._known[key] = None

    def restore(self, answers: tuple[tuple[AnswerKey, Answer], ...]) -> None:
        for key, answer in answers:
            self._known[key] = answer
