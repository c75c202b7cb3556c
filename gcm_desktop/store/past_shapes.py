"""Shapes of the schemas released before the present one, by which an older file is known as whole.

Belongs here: one entry a version, which never changes. Does not: the steps between them
(``revisions``, which import Alembic; this is read on every start).
"""

from collections.abc import Mapping

from gcm_desktop.store.schema import Shape


def _shape(tables: Mapping[str, str]) -> Shape:
    """Return a shape from the columns of each table; a star marks a part of the key.

    No column of ours may be null.
    """
    return {
        table: frozenset((name.rstrip("*"), True, name.endswith("*")) for name in columns.split())
        for table, columns in tables.items()
    }


PAST_SHAPES: Mapping[int, Shape] = {
    1: _shape(
        {
            "meta": "id* schema_version generation made",
            "submission": (
                "id* country framework_id framework_edition pack languages submitter_kind"
                " submitter_name submitter_category settings created edited touched head"
            ),
            "answer": "submission* address* language* kind value typed",
            "record": "submission* id* kind serves order_key",
            "tombstone": "submission* address*",
            "journal": "number* submission began at address language change",
            "snapshot": "number* submission id content_hash parents made content",
            "received": "number* sha256 name kind country submission received",
            "framework_pack": "sha256* content",
            "preference": "key* value",
        }
    ),
    2: _shape(
        {
            "framework_pack": "sha256* content",
            "meta": "id* schema_version generation made",
            "preference": "key* value",
            "received": "number* sha256 name kind country submission received",
            "submission": (
                "id* country framework_id framework_edition pack languages submitter_kind"
                " submitter_name submitter_category settings created edited touched head"
            ),
            "answer": "submission* address* language* kind value typed",
            "attachment": "number* submission sha256 name size added",
            "body": "number* submission id names kind contact",
            "earlier": "number* submission id kind name pack added content",
            "journal": "number* submission began at address language change person body",
            "record": "submission* id* kind serves order_key",
            "snapshot": "number* submission id content_hash parents made content",
            "tombstone": "submission* address*",
            "assignment": "submission* about* body due note",
            "freeze": (
                "number* submission snapshot code frozen person body reopened"
                " reopened_person reopened_body why"
            ),
            "version": "submission* snapshot* name made person body",
        }
    ),
}
