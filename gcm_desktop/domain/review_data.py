"""Remarks as plain data and back, for those who keep them and for files.

Belongs here: the form, the same in the store and in ``comments.json``. Does not: whether data from
elsewhere may be trusted (``exchange``).
"""

from collections.abc import Mapping
from typing import Any

from gcm_desktop.domain.author import Author
from gcm_desktop.domain.review import Act, Anchor, Remark


def remark_data(remark: Remark) -> dict[str, Any]:
    """Return a remark as data that JSON can hold; ``remark_of`` gives an equal one."""
    data: dict[str, Any] = {
        "id": remark.id,
        "thread": remark.thread,
        "act": remark.act.value,
        "text": remark.text,
        "at": remark.at,
        "author": {"name": remark.author.name, "body": remark.author.body},
        "after": list(remark.after),
    }
    if remark.anchor is not None:
        data["about"] = {
            "address": remark.anchor.address,
            "language": remark.anchor.language,
            "paragraph": remark.anchor.paragraph,
            "quote": remark.anchor.quote,
        }
    return data


def remark_of(data: Mapping[str, Any]) -> Remark:
    """Return the remark that ``data`` describes.

    Raises:
        KeyError, TypeError, ValueError: where the shape is not as promised.
    """
    about = data.get("about")
    anchor = (
        Anchor(about["address"], about["language"], about["paragraph"], about["quote"])
        if about is not None
        else None
    )
    return Remark(
        id=data["id"],
        thread=data["thread"],
        act=Act(data["act"]),
        text=data["text"],
        at=data["at"],
        author=Author(data["author"]["name"], data["author"]["body"]),
        after=tuple(data["after"]),
        anchor=anchor,
    )
