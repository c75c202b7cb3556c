"""Tables of the store and the marks by which a file is known as ours.

Belongs here: the schema as it is now. Does not: how it came to be (``revisions``), what a row means
(``content_rows``, ``journal``). Only types that every database of SQLAlchemy has are used.
"""

from collections.abc import Mapping

from sqlalchemy import (
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

SCHEMA_VERSION = 3
"""Version of the schema this program writes; a file with a higher one is refused whole."""
APPLICATION_ID = 0x47434D53
"""``GCMS`` in the header of every file of ours (``pragma application_id``)."""

metadata = MetaData()

meta = Table(
    "meta",
    metadata,
    Column("id", Integer, nullable=False, autoincrement=False),
    Column("schema_version", Integer, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("made", Text, nullable=False),
    PrimaryKeyConstraint("id", name="pk_meta"),
)
"""One row, id 1. ``generation`` counts the transactions that wrote; backups are told by it."""

submission = Table(
    "submission",
    metadata,
    Column("id", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("framework_id", Text, nullable=False),
    Column("framework_edition", Text, nullable=False),
    Column("pack", Text, nullable=False),
    Column("languages", Text, nullable=False),
    Column("submitter_kind", Text, nullable=False),
    Column("submitter_name", Text, nullable=False),
    Column("submitter_category", Text, nullable=False),
    Column("settings", Text, nullable=False),
    Column("created", Text, nullable=False),
    Column("edited", Text, nullable=False),
    Column("touched", Integer, nullable=False),
    Column("head", Text, nullable=False),
    PrimaryKeyConstraint("id", name="pk_submission"),
)
"""``pack`` is the hash of the framework pack it is written with, empty where none was kept.
``languages`` and ``settings`` are JSON; ``touched`` grows with every edit of any draft, so that
the order of the list needs no clock."""

answer = Table(
    "answer",
    metadata,
    Column("submission", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("typed", Text, nullable=False),
    PrimaryKeyConstraint("submission", "address", "language", name="pk_answer"),
    ForeignKeyConstraint(["submission"], ["submission.id"], name="fk_answer_submission"),
)
"""``language`` is empty where the question is not translated: a key has no null."""

record = Table(
    "record",
    metadata,
    Column("submission", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("serves", Text, nullable=False),
    Column("order_key", Text, nullable=False),
    PrimaryKeyConstraint("submission", "id", name="pk_record"),
    ForeignKeyConstraint(["submission"], ["submission.id"], name="fk_record_submission"),
)

tombstone = Table(
    "tombstone",
    metadata,
    Column("submission", Text, nullable=False),
    Column("address", Text, nullable=False),
    PrimaryKeyConstraint("submission", "address", name="pk_tombstone"),
    ForeignKeyConstraint(["submission"], ["submission.id"], name="fk_tombstone_submission"),
)

journal = Table(
    "journal",
    metadata,
    Column("number", Integer, nullable=False),
    Column("submission", Text, nullable=False),
    Column("began", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("change", Text, nullable=False),
    Column("person", Text, nullable=False, server_default=""),
    Column("body", Text, nullable=False, server_default=""),
    PrimaryKeyConstraint("number", name="pk_journal"),
    ForeignKeyConstraint(["submission"], ["submission.id"], name="fk_journal_submission"),
    Index("ix_journal_submission", "submission", "number"),
)
"""``change`` is JSON (see ``journal``); ``address`` and ``language`` say which answer it is about
and are empty for every other kind of change; ``person`` and ``body`` say who made it."""

snapshot = Table(
    "snapshot",
    metadata,
    Column("number", Integer, nullable=False),
    Column("submission", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("content_hash", Text, nullable=False),
    Column("parents", Text, nullable=False),
    Column("made", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    PrimaryKeyConstraint("number", name="pk_snapshot"),
    ForeignKeyConstraint(["submission"], ["submission.id"], name="fk_snapshot_submission"),
    UniqueConstraint("submission", "id", name="uq_snapshot_id"),
)
"""``content`` is the canonical JSON under zlib, no bytes at all for a foreign ancestor."""

received = Table(
    "received",
    metadata,
    Column("number", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("submission", Text, nullable=False),
    Column("received", Text, nullable=False),
    PrimaryKeyConstraint("number", name="pk_received"),
    UniqueConstraint("sha256", name="uq_received_sha256"),
)
"""What is kept; the bytes are files beside the database (see ``kept_files``)."""

framework_pack = Table(
    "framework_pack",
    metadata,
    Column("sha256", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    PrimaryKeyConstraint("sha256", name="pk_framework_pack"),
)

preference = Table(
    "preference",
    metadata,
    Column("key", Text, nullable=False),
    Column("value", Text, nullable=False),
    PrimaryKeyConstraint("key", name="pk_preference"),
)

version = Table(
    "version",
    metadata,
    Column("submission", Text, nullable=False),
    Column("snapshot", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("made", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("body", Text, nullable=False),
    PrimaryKeyConstraint("submission", "snapshot", name="pk_version"),
    ForeignKeyConstraint(
        ["submission", "snapshot"],
        ["snapshot.submission", "snapshot.id"],
        name="fk_version_snapshot",
    ),
)
"""Names that persons gave to snapshots."""

body = Table(
    "body",
    metadata,
    Column("number", Integer, nullable=False),
    Column("submission", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("names", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("contact", Text, nullable=False),
    PrimaryKeyConstraint("number", name="pk_body"),
    ForeignKeyConstraint(["submission"], ["submission.id"], name="fk_body_submission"),
    UniqueConstraint("submission", "id", name="uq_body_id"),
)
"""``names`` is JSON: the name by language."""

assignment = Table(
    "assignment",
    metadata,
    Column("submission", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("due", Text, nullable=False),
    Column("note", Text, nullable=False),
    PrimaryKeyConstraint("submission", "about", name="pk_assignment"),
    ForeignKeyConstraint(
        ["submission", "body"], ["body.submission", "body.id"], name="fk_assignment_body"
    ),
)

attachment = Table(
    "attachment",
    metadata,
    Column("number", Integer, nullable=False),
    Column("submission", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("added", Text, nullable=False),
    PrimaryKeyConstraint("number", name="pk_attachment"),
    ForeignKeyConstraint(["submission"], ["submission.id"], name="fk_attachment_submission"),
    UniqueConstraint("submission", "sha256", name="uq_attachment_sha256"),
)
"""What is kept; the bytes are files beside the database (see ``kept_files``)."""

earlier = Table(
    "earlier",
    metadata,
    Column("number", Integer, nullable=False),
    Column("submission", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("pack", Text, nullable=False),
    Column("added", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    PrimaryKeyConstraint("number", name="pk_earlier"),
    ForeignKeyConstraint(["submission"], ["submission.id"], name="fk_earlier_submission"),
    UniqueConstraint("submission", "id", name="uq_earlier_id"),
)
"""Reports of an earlier cycle; ``content`` is under zlib."""

freeze = Table(
    "freeze",
    metadata,
    Column("number", Integer, nullable=False),
    Column("submission", Text, nullable=False),
    Column("snapshot", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("frozen", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("reopened", Text, nullable=False),
    Column("reopened_person", Text, nullable=False),
    Column("reopened_body", Text, nullable=False),
    Column("why", Text, nullable=False),
    PrimaryKeyConstraint("number", name="pk_freeze"),
    ForeignKeyConstraint(
        ["submission", "snapshot"],
        ["snapshot.submission", "snapshot.id"],
        name="fk_freeze_snapshot",
    ),
    Index("ix_freeze_submission", "submission", "number"),
)
"""``frozen`` and ``reopened`` are times; the one row of a draft whose ``reopened`` is empty is in
force, and its answers, records and settings then refuse every change."""

joining = Table(
    "joining",
    metadata,
    Column("submission", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("place", Integer, nullable=False),
    Column("content", Text, nullable=False),
    PrimaryKeyConstraint("submission", "address", "language", "place", name="pk_joining"),
    ForeignKeyConstraint(["submission"], ["submission.id"], name="fk_joining_submission"),
)
"""Sides of an answer (``domain/joining_data``); what they disagree on is open."""

record_conflict = Table(
    "record_conflict",
    metadata,
    Column("submission", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("removed_here", Integer, nullable=False),
    PrimaryKeyConstraint("submission", "id", name="pk_record_conflict"),
    ForeignKeyConstraint(["submission"], ["submission.id"], name="fk_record_conflict_submission"),
)
"""Records one side removed and the other went on writing."""

merge = Table(
    "merge",
    metadata,
    Column("number", Integer, nullable=False),
    Column("submission", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("made", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("files", Text, nullable=False),
    Column("report", Text, nullable=False),
    Column("undone", Integer, nullable=False),
    PrimaryKeyConstraint("number", name="pk_merge"),
    ForeignKeyConstraint(["submission"], ["submission.id"], name="fk_merge_submission"),
    UniqueConstraint("submission", "id", name="uq_merge_id"),
)
"""``files`` and ``report`` are JSON."""

remark = Table(
    "remark",
    metadata,
    Column("submission", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("content", Text, nullable=False),
    PrimaryKeyConstraint("submission", "id", name="pk_remark"),
    ForeignKeyConstraint(["submission"], ["submission.id"], name="fk_remark_submission"),
)
"""Comments and what followed them (``domain/review_data``); none is ever altered."""

request = Table(
    "request",
    metadata,
    Column("number", Integer, nullable=False),
    Column("submission", Text, nullable=False),
    Column("sent", Integer, nullable=False),
    Column("head", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("scope", Text, nullable=False),
    Column("snapshot", Text, nullable=False),
    Column("due", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("names", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("body", Text, nullable=False),
    PrimaryKeyConstraint("number", name="pk_request"),
    ForeignKeyConstraint(["submission"], ["submission.id"], name="fk_request_submission"),
    Index("ix_request_submission", "submission", "number"),
)
"""``sent`` is 1 where it left from this draft; the one row of a draft with 0 is what the draft
answers. ``scope`` and ``names`` (of who is asked) are JSON; ``person`` and ``body`` ask."""

Shape = Mapping[str, frozenset[tuple[str, bool, bool]]]
"""Of each table its columns: name, whether null is refused, whether part of the key."""


def current_shape() -> Shape:
    """Return the shape of the schema as it is now."""
    return {
        table.name: frozenset(
            (column.name, not column.nullable, column.primary_key) for column in table.columns
        )
        for table in metadata.sorted_tables
    }


def index_names() -> frozenset[str]:
    """Return the names of the indexes the schema asks for."""
    return frozenset(str(index.name) for table in metadata.sorted_tables for index in table.indexes)
