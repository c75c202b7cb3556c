"""Where things live: the user's data folder and the resources shipped with the program."""

import os
import sys
from pathlib import Path

from platformdirs import user_data_path, user_log_path

APP = "gcm-desktop"
DATABASE = "submissions.db"


def data_folder() -> Path:
    """Return the folder of the user's data (not created); ``GCM_DATA`` names another."""
    override = os.environ.get("GCM_DATA")
    return Path(override) if override else user_data_path(APP, appauthor=False)


def default_store() -> Path:
    """Return the path of the user's own store."""
    return data_folder() / DATABASE


def log_folder() -> Path:
    """Return the folder of the logs (not created)."""
    override = os.environ.get("GCM_DATA")
    return Path(override) / "log" if override else user_log_path(APP, appauthor=False)


def resources_folder() -> Path:
    """Return the folder of shipped resources: in a bundle, in the package, or in a checkout."""
    package = Path(__file__).resolve().parent.parent
    bundle = getattr(sys, "_MEIPASS", None)
    candidates = [Path(bundle) / "resources"] if bundle else []
    candidates += [package / "resources", package.parent / "resources"]
    return next((path for path in candidates if path.is_dir()), candidates[-1])


def translations_folder() -> Path:
    """Return the folder of the compiled interface translations."""
    return resources_folder().parent / "translations"
