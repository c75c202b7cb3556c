"""What the store keeps beside drafts: received files, framework packs, preferences."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from gcm_desktop.domain.submission import FrameworkRef
from gcm_desktop.services.ports import ReceivedFile
from gcm_desktop.store.content_rows import packed, to_json, unpacked
from gcm_desktop.store.schema import framework_pack, preference, received


def insert_received(connection: Connection, file: ReceivedFile) -> None:
    """Keep what is known of a received file; keeping it again changes nothing."""
    if not is_received(connection, file.sha256):
        row = {
            "sha256": file.sha256,
            "name": file.name,
            "kind": file.kind,
            "country": file.country,
            "submission": file.submission,
            "received": file.received,
        }
        connection.execute(insert(received), row)


def is_received(connection: Connection, sha256: str) -> bool:
    """Return whether a file of this hash was kept."""
    found = select(received.c.number).where(received.c.sha256 == sha256)
    return connection.execute(found).first() is not None


def load_received(connection: Connection) -> tuple[ReceivedFile, ...]:
    """Return the received files, the one kept last first."""
    columns = select(
        received.c.sha256,
        received.c.name,
        received.c.kind,
        received.c.country,
        received.c.submission,
        received.c.received,
    )
    rows = connection.execute(columns.order_by(received.c.number.desc()))
    return tuple(ReceivedFile(*row) for row in rows)


def keep_pack(connection: Connection, sha256: str, data: Mapping[str, Any]) -> None:
    """Keep a pack, or make the one of this hash the last of its edition again."""
    number = select(func.coalesce(func.max(framework_pack.c.number), 0) + 1)
    following = int(connection.execute(number).scalar_one())
    known = update(framework_pack).where(framework_pack.c.sha256 == sha256).values(number=following)
    if connection.execute(known).rowcount:
        return
    row = {
        "number": following,
        "sha256": sha256,
        "framework_id": str(data["id"]),
        "framework_edition": str(data["edition"]),
        "content": packed(to_json(data).encode()),
    }
    connection.execute(insert(framework_pack), row)


def load_pack(connection: Connection, ref: FrameworkRef) -> Mapping[str, Any] | None:
    """Return the pack of an edition kept last; raises ``ValueError`` for a damaged one."""
    content = connection.execute(
        select(framework_pack.c.content)
        .where(framework_pack.c.framework_id == ref.id)
        .where(framework_pack.c.framework_edition == ref.edition)
        .order_by(framework_pack.c.number.desc())
        .limit(1)
    ).scalar()
    if content is None:
        return None
    data: dict[str, Any] = json.loads(unpacked(content))
    return data


def load_preference(connection: Connection, key: str) -> str:
    """Return a preference, empty where unset."""
    found = connection.execute(select(preference.c.value).where(preference.c.key == key)).scalar()
    return str(found or "")


def keep_preference(connection: Connection, key: str, value: str) -> None:
    """Set a preference; an empty one is not kept."""
    connection.execute(delete(preference).where(preference.c.key == key))
    if value:
        connection.execute(insert(preference), {"key": key, "value": value})
