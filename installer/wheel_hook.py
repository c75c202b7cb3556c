"""Build hook of the wheel: puts the resources and the compiled translations into the package.

An editable install leaves them where they are, at the top of the checkout. Runs inside the build,
so it may use hatchling; nothing else here does.
"""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WheelHook(BuildHookInterface[Any]):
    """Adds `resources/` and `translations/*.qm` to every build that is not editable."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files to add; called by hatchling before the archive is written."""
        if version == "editable":
            return
        root = Path(self.root)
        added = {str(root / "resources"): "gcm_desktop/resources"}
        for file in sorted((root / "translations").glob("*.qm")):
            added[str(file)] = f"gcm_desktop/translations/{file.name}"
        build_data["force_include"].update(added)
