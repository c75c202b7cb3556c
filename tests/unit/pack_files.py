"""Framework pack files to edit: the shipped ones, and reading an edited copy for its faults."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.exchange.framework_source import read_pack, source_faults
from gcm_desktop.services.ports import PackFault

SHIPPED = resources_folder() / "frameworks"
HEAD = "arab-regional-review.json"
GCM, QUESTIONS = "shared/gcm.json", "shared/questionnaire.json"
ENTRIES, AREAS = "shared/progress-declaration-2022.json", "shared/arab-priority-areas.json"
GUIDANCE = "shared/guidance.json"
AREA = "groupings.priority_area"
Edit = Callable[[dict[str, Any]], object]


def edited(packs: Path, part: str, edit: Edit) -> tuple[PackFault, ...]:
    file = packs / part
    data = json.loads(file.read_text(encoding="utf-8"))
    edit(data)
    file.write_text(json.dumps(data), encoding="utf-8")
    return source_faults(read_pack(packs / HEAD))
