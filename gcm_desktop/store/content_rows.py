"""Rows of a draft's content as values, and back.

Belongs here: loading and first keeping. Does not: altering a draft (``edits``).
"""

import json
import zlib
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select

from gcm_desktop.domain.submission import (
    Answer,
    AnswerKey,
    FrameworkRef,
    Kind,
    Language,
    Record,
    Submission,
    Submitter,
)
from gcm_desktop.store.faults import unknown_submission
from gcm_desktop.store.schema import answer, record, submission, tombstone

MOST_UNPACKED = 2**28
"""Longest text that packed bytes may unpack to."""

_KINDS = {kind.value: kind for kind in Kind}
_ANSWERS = select(
    answer.c.address, answer.c.language, answer.c.kind, answer.c.value, answer.c.typed
).where(answer.c.submission == bindparam("of"))
_RECORDS = select(record.c.id, record.c.kind, record.c.serves, record.c.order_key).where(
    record.c.submission == bindparam("of")
)
_TOMBSTONES = select(tombstone.c.address).where(tombstone.c.submission == bindparam("of"))


def expect_draft(connection: Connection, of: str) -> None:
    """Raise ``submission.unknown`` where there is no draft of this id."""
    known = select(submission.c.id).where(submission.c.id == of)
    if connection.execute(known).first() is None:
        raise unknown_submission(of)


def column_language(language: Language | None) -> str:
    """Return a language as a column holds it."""
    return language or ""


def language_of(column: str) -> Language | None:
    """Return the language a column holds."""
    return column or None


def answer_of(kind: str, value: str, typed: str) -> Answer:
    """Return an answer; raises ``KeyError`` for a kind that is none."""
    return Answer(_KINDS[kind], value, typed)


def answer_row(of: str, key: AnswerKey, given: Answer) -> dict[str, str]:
    """Return the row of an answer."""
    return {
        "submission": of,
        "address": key[0],
        "language": column_language(key[1]),
        "kind": given.kind.value,
        "value": given.value,
        "typed": given.typed,
    }


def record_of(row: Sequence[Any]) -> Record:
    """Return a record from ``id, kind, serves, order_key``."""
    return Record(row[1], row[0], tuple(json.loads(row[2])), row[3])


def record_row(of: str, given: Record) -> dict[str, str]:
    """Return the row of a record."""
    return {
        "submission": of,
        "id": given.id,
        "kind": given.kind,
        "serves": to_json(given.serves),
        "order_key": given.order,
    }


def load_submission(connection: Connection, row: Row[Any]) -> Submission:
    """Return the draft whose row of ``submission`` is given, with all its content.

    Raises:
        KeyError, TypeError, ValueError: where a row holds what was never written by us.
    """
    of = {"of": row.id}
    return Submission(
        id=row.id,
        country=row.country,
        framework=FrameworkRef(row.framework_id, row.framework_edition),
        languages=languages_of(row),
        submitter=Submitter(row.submitter_kind, row.submitter_name, row.submitter_category),
        settings=MappingProxyType(dict(json.loads(row.settings))),
        answers=MappingProxyType(
            {
                (address, language or None): Answer(_KINDS[kind], value, typed)
                for address, language, kind, value, typed in connection.execute(_ANSWERS, of)
            }
        ),
        records=MappingProxyType(
            {found[0]: record_of(found) for found in connection.execute(_RECORDS, of)}
        ),
        tombstones=frozenset(connection.execute(_TOMBSTONES, of).scalars()),
    )


def languages_of(row: Row[Any]) -> tuple[Language, ...]:
    """Return the languages from a row of ``submission``."""
    return tuple(json.loads(row.languages))


def insert_submission(
    connection: Connection, given: Submission, pack: str, at: str, touched: int
) -> None:
    """Keep a new draft with its content; ``pack`` is the hash of its framework pack."""
    connection.execute(
        insert(submission),
        {
            "id": given.id,
            "country": given.country,
            "framework_id": given.framework.id,
            "framework_edition": given.framework.edition,
            "pack": pack,
            "submitter_kind": given.submitter.kind,
            "submitter_name": given.submitter.name,
            "submitter_category": given.submitter.category,
            "created": at,
            "edited": at,
            "touched": touched,
            "head": "",
            **outline_columns(given.languages, given.settings),
        },
    )
    answers = [answer_row(given.id, key, value) for key, value in given.answers.items()]
    records = [record_row(given.id, value) for value in given.records.values()]
    graves = [{"submission": given.id, "address": place} for place in sorted(given.tombstones)]
    for table, rows in ((answer, answers), (record, records), (tombstone, graves)):
        if rows:
            connection.execute(insert(table), rows)


def outline_columns(languages: tuple[Language, ...], settings: Mapping[str, str]) -> dict[str, str]:
    """Return the columns for languages and settings."""
    return {"languages": to_json(languages), "settings": to_json(dict(settings))}


def to_json(data: object) -> str:
    """Return plain data as JSON on one line, letters as they are."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


_QUICKLY = zlib.Z_BEST_SPEED
"""A third of the time for a sixth more bytes: a merge keeps the text of every file it takes in."""


def packed(content: bytes) -> bytes:
    """Return ``content`` compressed, nothing for nothing."""
    return zlib.compress(content, _QUICKLY) if content else b""


def unpacked(content: bytes) -> bytes:
    """Return what was packed; raises ``ValueError`` where it is damaged or too long."""
    if not content:
        return b""
    reader = zlib.decompressobj()
    try:
        whole = reader.decompress(content, MOST_UNPACKED)
    except zlib.error as fault:
        raise ValueError("damaged") from fault
    if not reader.eof:
        raise ValueError("cut off or too long")
    return whole
