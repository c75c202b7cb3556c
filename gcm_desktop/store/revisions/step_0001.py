"""Step 1: the first schema."""

import sqlalchemy as sa
from alembic.operations import Operations

VERSION = 1


def upgrade(op: Operations) -> None:
    """Make every table in an empty database."""
    _drafts(op)
    _history(op)
    _shelves(op)


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def _of_submission(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["submission"], ["submission.id"], name=f"fk_{table}_submission")


def _drafts(op: Operations) -> None:
    op.create_table(
        "meta",
        sa.Column("id", sa.Integer, nullable=False, autoincrement=False),
        _number("schema_version"),
        _number("generation"),
        *_text("made"),
        sa.PrimaryKeyConstraint("id", name="pk_meta"),
    )
    op.create_table(
        "submission",
        *_text("id", "country", "framework_id", "framework_edition", "pack", "languages"),
        *_text("submitter_kind", "submitter_name", "submitter_category", "settings"),
        *_text("created", "edited"),
        _number("touched"),
        *_text("head"),
        sa.PrimaryKeyConstraint("id", name="pk_submission"),
    )
    op.create_table(
        "answer",
        *_text("submission", "address", "language", "kind", "value", "typed"),
        sa.PrimaryKeyConstraint("submission", "address", "language", name="pk_answer"),
        _of_submission("answer"),
    )
    op.create_table(
        "record",
        *_text("submission", "id", "kind", "serves", "order_key"),
        sa.PrimaryKeyConstraint("submission", "id", name="pk_record"),
        _of_submission("record"),
    )
    op.create_table(
        "tombstone",
        *_text("submission", "address"),
        sa.PrimaryKeyConstraint("submission", "address", name="pk_tombstone"),
        _of_submission("tombstone"),
    )


def _history(op: Operations) -> None:
    op.create_table(
        "journal",
        _number("number"),
        *_text("submission", "began", "at", "address", "language", "change"),
        sa.PrimaryKeyConstraint("number", name="pk_journal"),
        _of_submission("journal"),
    )
    op.create_index("ix_journal_submission", "journal", ["submission", "number"])
    op.create_table(
        "snapshot",
        _number("number"),
        *_text("submission", "id", "content_hash", "parents", "made"),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_snapshot"),
        _of_submission("snapshot"),
        sa.UniqueConstraint("submission", "id", name="uq_snapshot_id"),
    )


def _shelves(op: Operations) -> None:
    op.create_table(
        "received",
        _number("number"),
        *_text("sha256", "name", "kind", "country", "submission", "received"),
        sa.PrimaryKeyConstraint("number", name="pk_received"),
        sa.UniqueConstraint("sha256", name="uq_received_sha256"),
    )
    op.create_table(
        "framework_pack",
        *_text("sha256"),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_framework_pack"),
    )
    op.create_table(
        "preference",
        *_text("key", "value"),
        sa.PrimaryKeyConstraint("key", name="pk_preference"),
    )
