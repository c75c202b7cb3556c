"""``comments.json`` in packages: read back equal; what this program would not write is refused."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from gcm_desktop.domain.author import Author
from gcm_desktop.domain.canonical import canonical_json
from gcm_desktop.domain.review import Act, Anchor, Remark
from tests.unit.test_packages import CODEC, content, members, package, refusal, resealed

FIRST, SECOND = "01JB0000000000000000000001", "01JB0000000000000000000002"
SAID = (
    Remark(FIRST, FIRST, Act.COMMENT, "سؤال\nثانٍ", "2026-05-05T14:03:00Z", Author("منى", "المجلس"),
           anchor=Anchor("objective/7/progress", "ar", "0123456789", "نص")),
    Remark(SECOND, FIRST, Act.RESOLVED, "", "", after=(FIRST,)),
)  # fmt: skip


def commented() -> bytes:
    return CODEC.write(replace(content(), remarks=SAID))


def altered(edit: Callable[[list[dict[str, Any]]], object]) -> bytes:
    """Return a package whose comments were edited as data, everything else fitting them."""
    parts = members(commented())
    data = json.loads(parts["comments.json"])
    edit(data["remarks"])
    return resealed({**parts, "comments.json": canonical_json(data)})


def test_remarks_come_back_and_without_any_the_file_is_as_before() -> None:
    assert CODEC.read(commented()).remarks == SAID
    assert commented() == CODEC.write(replace(content(), remarks=SAID[::-1]))
    assert json.loads(members(commented())["manifest.json"])["format"] == 2
    assert "comments.json" not in members(package())
    assert json.loads(members(package())["manifest.json"])["format"] == 1


@pytest.mark.parametrize(
    ("code", "edit"),
    [
        ("package.duplicate", lambda said: said.append(said[1])),
        ("package.schema", lambda said: said[0].update(act="deleted")),
        ("package.schema", lambda said: said[0].update(text="x\u202ey")),
        ("package.schema", lambda said: said[0].update(text="x" * 20_001)),
        ("package.schema", lambda said: said[0]["author"].update(name="a\nb")),
        ("package.schema", lambda said: said[0]["about"].update(address="../x")),
        ("package.schema", lambda said: said[1].update(after=[FIRST, FIRST])),
        ("package.text", lambda said: said[0].update(text=" x")),
        ("package.text", lambda said: said[0].pop("about")),
        ("package.text", lambda said: said[1].update(act="comment")),
        ("package.text", lambda said: said[0].update(thread=SECOND)),
        ("package.text", lambda said: said[0]["about"].update(quote="x" * 301)),
        ("package.not_canonical", lambda said: said.reverse()),
    ],
)  # fmt: skip
def test_what_was_altered_is_refused_by_a_rule(
    code: str, edit: Callable[[list[dict[str, Any]]], object]
) -> None:
    assert refusal(altered(edit)).code == code
