"""The shipped packs and the sample as values, and the text tables, for tests that need content."""

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.submission import Submission
from gcm_desktop.services.sample import sample_submission

TABLES = Path(__file__).resolve().parent.parent / "data" / "text"
ARAB, FORUM = "arab-regional-review", "imrf"


@cache
def pack_data(name: str = ARAB) -> dict[str, Any]:
    folder = resources_folder() / "frameworks"
    data: dict[str, Any] = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    for part in data.pop("parts"):
        data.update(json.loads((folder / part).read_text(encoding="utf-8")))
    return data


@cache
def framework(name: str = ARAB) -> Framework:
    return framework_from_data(pack_data(name))


@cache
def sample_entries() -> tuple[dict[str, Any], ...]:
    files = sorted((resources_folder() / "sample").glob("*.toml"))
    return tuple(tomllib.loads(file.read_text(encoding="utf-8")) for file in files)


@cache
def sample() -> Submission:
    return sample_submission(sample_entries(), framework())


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a table with tabs; no cell is quoted, spaces within cells count."""
    head, *lines = (TABLES / name).read_text(encoding="utf-8").splitlines()
    keys = head.split("\t")
    return [dict(zip(keys, line.split("\t"), strict=True)) for line in lines]
