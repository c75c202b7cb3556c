"""What the store keeps beside drafts: received files, framework packs, preferences."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from gcm_desktop.domain.author import Author
from gcm_desktop.services.authoring import BODY, NAME
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
    """Keep a pack by its hash; keeping it again changes nothing."""
    known = select(framework_pack.c.sha256).where(framework_pack.c.sha256 == sha256)
    if connection.execute(known).first() is None:
        row = {"sha256": sha256, "content": packed(to_json(data).encode())}
        connection.execute(insert(framework_pack), row)


def load_pack(connection: Connection, sha256: str) -> Mapping[str, Any] | None:
    """Return a kept pack, ``None`` where there is none; ``ValueError`` for a damaged one."""
    found = select(framework_pack.c.content).where(framework_pack.c.sha256 == sha256)
    content = connection.execute(found).scalar()
    if content is None:
        return None
    data: dict[str, Any] = json.loads(unpacked(content))
    return data


def load_preference(connection: Connection, key: str) -> str:
    """Return a preference, empty where unset."""
    found = connection.execute(select(preference.c.value).where(preference.c.key == key)).scalar()
    return str(found or "")


def load_author(connection: Connection) -> Author:
    """Return who writes on this computer."""
    return Author(load_preference(connection, NAME), load_preference(connection, BODY))


def keep_preference(connection: Connection, key: str, value: str) -> None:
    """Set a preference; an empty one is not kept."""
    connection.execute(delete(preference).where(preference.c.key == key))
    if value:
        connection.execute(insert(preference), {"key": key, "value": value})
