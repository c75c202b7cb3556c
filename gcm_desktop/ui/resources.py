"""Where the interface finds its data files: themes, icons, compiled translations.

Belongs here: locating. Does not: reading or caching what is found.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource_path(*parts: str) -> Path:
    """Return the path of a file under ``resources/``, installed beside the code or in the source.

    Raises:
        FileNotFoundError: Where the installation is incomplete.
    """
    return _found("resources", parts)


def translations_path() -> Path:
    """Return the folder that holds ``gcm_<language>.qm`` and their sources."""
    return _found("translations", ())


def _found(folder: str, parts: tuple[str, ...]) -> Path:
    for root in (_PACKAGE, _PACKAGE.parent):
        path = root.joinpath(folder, *parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join((folder, *parts)))
