"""The one table of messages: code to sentence in three languages, with named places for details."""

import json
import re
from functools import cache
from typing import cast

from gcm_desktop.base.paths import resources_folder

FALLBACK = "en"
_PLACE = re.compile(r"\{(\w+)\}")


@cache
def _table() -> dict[str, dict[str, str]]:
    text = (resources_folder() / "labels" / "messages.json").read_text(encoding="utf-8")
    return cast("dict[str, dict[str, str]]", json.loads(text))


def codes() -> frozenset[str]:
    """Return every code of the table."""
    return frozenset(_table())


def message(code: str, details: dict[str, str], language: str) -> str:
    """Return the sentence for ``code`` in ``language``, its places filled with ``details``.

    A code without a sentence is shown as itself, with its details: never a crash while reporting.
    """
    sentences = _table().get(code)
    if sentences is None:
        return " ".join([code, *(f"{key}={value}" for key, value in details.items())])
    sentence = sentences.get(language) or sentences[FALLBACK]
    return _PLACE.sub(lambda place: details.get(place[1], place[0]), sentence)
