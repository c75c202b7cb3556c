"""Snapshots of a draft as rows, and back."""

import json

from sqlalchemy import Connection, insert, select, update

from gcm_desktop.domain.canonical import Snapshot
from gcm_desktop.services.ports import StoredSnapshot
from gcm_desktop.store.content_rows import packed, to_json, unpacked
from gcm_desktop.store.schema import snapshot, submission


def insert_snapshots(
    connection: Connection, of: str, snapshots: tuple[StoredSnapshot, ...]
) -> None:
    """Keep the snapshots not known yet; the last of those given becomes the head."""
    if not snapshots:
        return
    known = set(
        connection.execute(select(snapshot.c.id).where(snapshot.c.submission == of)).scalars()
    )
    for stored in snapshots:
        if stored.snapshot.id not in known:
            known.add(stored.snapshot.id)
            connection.execute(insert(snapshot), _row(of, stored))
    set_head(connection, of, snapshots[-1].snapshot.id)


def set_head(connection: Connection, of: str, head: str) -> None:
    """Make a snapshot that is kept the newest."""
    connection.execute(update(submission).where(submission.c.id == of).values(head=head))


def _row(of: str, stored: StoredSnapshot) -> dict[str, str | bytes]:
    return {
        "submission": of,
        "id": stored.snapshot.id,
        "content_hash": stored.snapshot.content,
        "parents": to_json(stored.snapshot.parents),
        "made": stored.made,
        "content": packed(stored.content),
    }


def load_snapshots(connection: Connection, of: str) -> tuple[StoredSnapshot, ...]:
    """Return the snapshots in the order they were kept; raises ``ValueError`` for damaged ones."""
    rows = connection.execute(
        select(snapshot.c.content_hash, snapshot.c.parents, snapshot.c.made, snapshot.c.content)
        .where(snapshot.c.submission == of)
        .order_by(snapshot.c.number)
    )
    return tuple(
        StoredSnapshot(Snapshot(digest, tuple(json.loads(parents))), made, unpacked(content))
        for digest, parents, made, content in rows
    )


def load_lineage(connection: Connection, of: str) -> tuple[Snapshot, ...]:
    """Return the snapshots without content in the order they were kept."""
    rows = connection.execute(
        select(snapshot.c.content_hash, snapshot.c.parents)
        .where(snapshot.c.submission == of)
        .order_by(snapshot.c.number)
    )
    return tuple(Snapshot(digest, tuple(json.loads(parents))) for digest, parents in rows)


def load_content(connection: Connection, of: str, snapshot_id: str) -> bytes:
    """Return a snapshot's content, empty where it is not there; raises as ``load_snapshots``."""
    chosen = select(snapshot.c.content).where(
        snapshot.c.submission == of, snapshot.c.id == snapshot_id
    )
    return unpacked(connection.execute(chosen).scalar() or b"")
