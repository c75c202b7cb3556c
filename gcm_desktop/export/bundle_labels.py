"""Words of what goes with the documents: workbooks and receipts (``resources/labels/bundle.json``).

Belongs here: reading them. Does not: words of the documents themselves (``labels``).
"""

import json
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.submission import Language


def bundle_labels(language: Language) -> Mapping[str, str]:
    """Return the words of ``language`` by key; raises ``export.language``."""
    words = _all().get(language)
    if words is None:
        raise GcmError("export.language", language=language[:20])
    return MappingProxyType(words)


@lru_cache(maxsize=1)
def _all() -> dict[str, dict[str, str]]:
    file = resources_folder() / "labels" / "bundle.json"
    found: dict[str, dict[str, str]] = json.loads(file.read_text(encoding="utf-8"))
    return found
