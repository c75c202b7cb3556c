"""Step 2: who made an edit; versions, bodies, attachments, earlier reports, freezes."""

import sqlalchemy as sa
from alembic.operations import Operations

VERSION = 2


def upgrade(op: Operations) -> None:
    """Add what is kept beside the content of a draft."""
    _journal(op)
    _versions(op)
    _assignments(op)
    _files(op)
    _freezes(op)


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def _of_submission(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["submission"], ["submission.id"], name=f"fk_{table}_submission")


def _journal(op: Operations) -> None:
    """Make the table anew: a column added to it would stand behind its constraints for ever."""
    kept = "number, submission, began, at, address, language, change"
    op.rename_table("journal", "journal_before")
    op.create_table(
        "journal",
        _number("number"),
        *_text("submission", "began", "at", "address", "language", "change"),
        *(
            sa.Column(name, sa.Text, nullable=False, server_default="")
            for name in ("person", "body")
        ),
        sa.PrimaryKeyConstraint("number", name="pk_journal"),
        _of_submission("journal"),
    )
    op.execute(f"insert into journal ({kept}) select {kept} from journal_before")  # noqa: S608
    op.drop_table("journal_before")
    op.create_index("ix_journal_submission", "journal", ["submission", "number"])


def _versions(op: Operations) -> None:
    op.create_table(
        "version",
        *_text("submission", "snapshot", "name", "made", "person", "body"),
        sa.PrimaryKeyConstraint("submission", "snapshot", name="pk_version"),
        sa.ForeignKeyConstraint(
            ["submission", "snapshot"],
            ["snapshot.submission", "snapshot.id"],
            name="fk_version_snapshot",
        ),
    )


def _assignments(op: Operations) -> None:
    op.create_table(
        "body",
        _number("number"),
        *_text("submission", "id", "names", "kind", "contact"),
        sa.PrimaryKeyConstraint("number", name="pk_body"),
        _of_submission("body"),
        sa.UniqueConstraint("submission", "id", name="uq_body_id"),
    )
    op.create_table(
        "assignment",
        *_text("submission", "about", "body", "due", "note"),
        sa.PrimaryKeyConstraint("submission", "about", name="pk_assignment"),
        sa.ForeignKeyConstraint(
            ["submission", "body"], ["body.submission", "body.id"], name="fk_assignment_body"
        ),
    )


def _files(op: Operations) -> None:
    op.create_table(
        "attachment",
        _number("number"),
        *_text("submission", "sha256", "name"),
        _number("size"),
        *_text("added"),
        sa.PrimaryKeyConstraint("number", name="pk_attachment"),
        _of_submission("attachment"),
        sa.UniqueConstraint("submission", "sha256", name="uq_attachment_sha256"),
    )
    op.create_table(
        "earlier",
        _number("number"),
        *_text("submission", "id", "kind", "name", "pack", "added"),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_earlier"),
        _of_submission("earlier"),
        sa.UniqueConstraint("submission", "id", name="uq_earlier_id"),
    )


def _freezes(op: Operations) -> None:
    op.create_table(
        "freeze",
        _number("number"),
        *_text("submission", "snapshot", "code", "frozen", "person", "body"),
        *_text("reopened", "reopened_person", "reopened_body", "why"),
        sa.PrimaryKeyConstraint("number", name="pk_freeze"),
        sa.ForeignKeyConstraint(
            ["submission", "snapshot"],
            ["snapshot.submission", "snapshot.id"],
            name="fk_freeze_snapshot",
        ),
    )
    op.create_index("ix_freeze_submission", "freeze", ["submission", "number"])
