"""Step 3: merges, the sides of joined answers, records in question, remarks, requests."""

import sqlalchemy as sa
from alembic.operations import Operations

VERSION = 3


def upgrade(op: Operations) -> None:
    """Add what merging, commenting and requests keep beside the content of a draft."""
    op.create_table(
        "joining",
        *_text("submission", "address", "language"),
        _number("place"),
        *_text("content"),
        sa.PrimaryKeyConstraint("submission", "address", "language", "place", name="pk_joining"),
        _of_submission("joining"),
    )
    op.create_table(
        "record_conflict",
        *_text("submission", "kind", "id"),
        _number("removed_here"),
        sa.PrimaryKeyConstraint("submission", "id", name="pk_record_conflict"),
        _of_submission("record_conflict"),
    )
    op.create_table(
        "merge",
        _number("number"),
        *_text("submission", "id", "made", "person", "body", "before", "after", "files", "report"),
        _number("undone"),
        sa.PrimaryKeyConstraint("number", name="pk_merge"),
        _of_submission("merge"),
        sa.UniqueConstraint("submission", "id", name="uq_merge_id"),
    )
    op.create_table(
        "remark",
        *_text("submission", "id", "content"),
        sa.PrimaryKeyConstraint("submission", "id", name="pk_remark"),
        _of_submission("remark"),
    )
    op.create_table(
        "request",
        _number("number"),
        *_text("submission"),
        _number("sent"),
        *_text("head", "at", "scope", "snapshot", "due", "note", "names", "person", "body"),
        sa.PrimaryKeyConstraint("number", name="pk_request"),
        _of_submission("request"),
    )
    op.create_index("ix_request_submission", "request", ["submission", "number"])


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def _of_submission(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["submission"], ["submission.id"], name=f"fk_{table}_submission")
