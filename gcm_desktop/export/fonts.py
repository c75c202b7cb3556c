"""The bundled Arabic font of documents: Amiri (OFL), from the package ``fontpkg-amiri``.

Belongs here: where its files are. Does not: fonts of the interface (``ui``). System fonts are never
used in PDF: the same report looks the same on every computer.
"""

from importlib.resources import files
from pathlib import Path


def font_folder() -> Path:
    """Return the folder that holds the four faces of Amiri."""
    return Path(str(files("fontpkg_amiri") / "files"))
